"""A simulation in a PyVista plotter: built once, then moved in place by animation time."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pyvista as pv

from vertebra_viz.scene import camera, materials, studio
from vertebra_viz.scene.options import Style, View, choose
from vertebra_viz.scene.surface import Surface
from vertebra_viz.simulation import Simulation


class Scene:
    """One simulation, drawn.

    Parameters
    ----------
    simulation : Simulation
    style, view : str
        See `Style` and `View`; CaseError for others.
    plotter : pv.Plotter, optional
        To draw in; made if left out.
    off_screen : bool
        Whether the plotter made here stays without a window.
    """

    def __init__(
        self,
        simulation: Simulation,
        *,
        style: str = Style.BONE,
        view: str = View.OBLIQUE,
        plotter: pv.Plotter | None = None,
        off_screen: bool = False,
    ) -> None:
        self._style, self._view = choose(Style, style), choose(View, view)
        self.plotter = plotter or pv.Plotter(off_screen=off_screen, lighting="none")
        studio.furnish(self.plotter)
        self.time_s = 0.0
        self._build(simulation)
        self.set_view(self._view)

    def _build(self, simulation: Simulation) -> None:
        self.simulation = simulation
        actors = simulation.clip.actors
        drawn = [name for name in actors if actors[name].part not in {"body", "cancellous"}]
        self.surfaces = {name: Surface(actors[name]) for name in drawn}
        self.frame = camera.Frame(
            bone=actors["bone"].base,
            body_centre=actors["body"].base.mean(axis=0),
            needle=simulation.access[0].direction if simulation.access else np.array(camera.USUAL_NEEDLE),
        )
        self._actors: dict[str, pv.Actor] = {}
        self._glass: tuple[pv.Actor, ...] = ()
        # translucent surfaces are drawn in the order they are added: far wall of the glass, inside, near wall
        far = self._add("bone", materials.GLASS, culling="front")
        for name in drawn:
            if name != "bone":
                self._actors[name] = self._add(name, materials.PARTS[actors[name].part])
        self._glass = (far, self._add("bone", materials.GLASS, culling="back"))
        self._actors["bone"] = self._add("bone", materials.BONE)
        self._dress_style()
        self.show_time(self.time_s)

    def _add(
        self, name: str, material: materials.Material, culling: Literal["front", "back"] | None = None
    ) -> pv.Actor:
        actor = self.plotter.add_mesh(
            self.surfaces[name].mesh, culling=culling, reset_camera=False, render=False, smooth_shading=False
        )
        materials.dress(actor, material)
        return actor

    def _dress_style(self) -> None:
        for actor in self._glass:
            actor.visibility = self._style is Style.GLASS
        self._actors["bone"].visibility = self._style is not Style.GLASS

    def show_time(self, t: float) -> None:
        """Move every surface to animation time ``t`` in seconds (clamped to the clip); nothing new is made."""
        self.time_s = self.simulation.clip.time(t)
        for name, surface in self.surfaces.items():
            shown = surface.actor.shown(self.time_s)
            if name != "bone":
                self._actors[name].visibility = shown
            if shown:
                surface.move(self.time_s)

    def set_simulation(self, simulation: Simulation) -> None:
        """Draw another simulation at the same moment, in the same plotter; the old one's meshes go."""
        for actor in (*self._actors.values(), *self._glass):
            self.plotter.remove_actor(actor, reset_camera=False, render=False)
        self._build(simulation)

    def set_style(self, style: str) -> None:
        """Draw the bone in another style."""
        self._style = choose(Style, style)
        self._dress_style()

    @property
    def style(self) -> Style:
        """How the bone is drawn."""
        return self._style

    @property
    def view(self) -> View:
        """Where the camera was last put; the viewer may have moved it since."""
        return self._view

    def set_view(self, view: str) -> None:
        """Stand the camera at another view."""
        self._view = choose(View, view)
        width, height = self.plotter.window_size
        self.frame.place(self.plotter.camera, self._view, width / height)
        self.plotter.reset_camera_clipping_range()

    def close(self) -> None:
        """Give window and graphics memory back."""
        self.plotter.close()
