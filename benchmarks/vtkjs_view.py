"""The same clip in PyVista's browser view (trame and vtk.js), as a user would write it; the reference for the player.

A server holds the meshes; when the state variable ``t`` changes, it moves their points and pushes them to the page, which
draws them. It is optimised: single precision, no normals, and actors that do not exist at a time are only hidden.
"""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pyvista as pv
from trame.app import get_server
from trame.ui.html import DivLayout
from trame_pyvista.widgets import PyVistaLocalView

from vertebra_viz import simulate
from vertebra_viz.export.meshes import polydata

NOT_SEEN = {"body", "cancellous"}  # the body is only measured, the cancellous bone lies inside the bone


def still_page() -> bytes:
    """Return PyVista's ``export_html`` of the last frame, with its visible meshes.

    It is made in a process of its own, because PyVista starts a server in the process that exports.
    """
    command = [sys.executable, "-m", "benchmarks.vtkjs_view", "still"]
    root = Path(__file__).parents[1]
    return subprocess.run(command, cwd=root, check=True, capture_output=True).stdout


def write_still() -> None:
    """Write the page of `still_page` to standard output."""
    sys.modules["trame_vtklocal"] = None  # it would download VTK.wasm, which this page does not need
    clip = simulate().clip
    plotter = pv.Plotter(off_screen=True, window_size=(1280, 800))
    for name, points in clip.at(clip.duration_s - 0.01).items():
        if name not in NOT_SEEN:
            plotter.add_mesh(polydata(clip.actors[name], points.astype(np.float32)), name=name)
    sys.stdout.write(plotter.trame.export_html(None).getvalue())


def serve() -> None:
    """Serve the clip until killed; the state variable ``t`` sets its time, ``drawn`` counts the frames drawn."""
    clip = simulate().clip
    server = get_server(client_type="vue3")
    plotter = pv.Plotter(off_screen=True, window_size=(1280, 800))
    meshes = {
        name: polydata(actor, actor.at(0.0).astype(np.float32))
        for name, actor in clip.actors.items()
        if name not in NOT_SEEN
    }
    actors = {name: plotter.add_mesh(mesh, name=name) for name, mesh in meshes.items()}
    server.state.update({"t": 0.0, "drawn": 0})

    with DivLayout(server) as layout:
        layout.root.style = "width: 100vw; height: 100vh"
        view = PyVistaLocalView(plotter, after_scene_loaded="drawn += 1")

    @server.state.change("t")
    def show(t: float, **_: object) -> None:
        for name, mesh in meshes.items():
            actor = clip.actors[name]
            actors[name].SetVisibility(actor.shown(t))
            if actor.shown(t):
                mesh.points = actor.at(t).astype(np.float32)
        view.update()

    @server.controller.add("on_server_ready")
    def tell(**_: object) -> None:
        print(f"http://127.0.0.1:{server.port}/", flush=True)

    server.start(port=0, open_browser=False, show_connection_info=False)


if __name__ == "__main__":
    write_still() if sys.argv[1:] == ["still"] else serve()
