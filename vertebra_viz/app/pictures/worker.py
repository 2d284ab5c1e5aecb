"""The worker process that draws: ``python -m vertebra_viz.app.pictures.worker`` answers jobs until its input ends.

It has a few scenes, each with an OpenGL context of its own, and draws on its main thread, because window systems
(macOS above all) let no other thread draw. If a visitor's message crashes VTK, only this process ends.
"""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import sys
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from traceback import extract_tb
from typing import Any

import numpy as np
from trame_rca.encoders import RcaImageEncoder
from trame_rca.rca import VtkRemoteControlledArea
from vtkmodules.vtkCommonCore import vtkLogger, vtkObject

from vertebra_viz.app.clips import wire
from vertebra_viz.app.logic import readout
from vertebra_viz.app.logic.timeline import Timeline
from vertebra_viz.app.pictures import FARTHEST_MM
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.compile import compile_with_plan
from vertebra_viz.render import Scene
from vertebra_viz.render.camera import ZOOM, CameraPose
from vertebra_viz.render.following import Follower
from vertebra_viz.simulation import Simulation, simulate
from vertebra_viz.words import speaking
from vertebra_viz.words.language import DEFAULT

QUALITY = 88  # JPEG: no visible blocks on smooth bone, 40-80 kB a picture
MOST_LINES = 20  # of errors that one process logs
CHANGES = (StageName.FRACTURE, StageName.POSTURE)  # heights are sent with their change since these stages

JobResult = tuple[wire.Head, bytes]


class SceneState:
    """A scene with the data that is sent with its pictures."""

    def __init__(self, run: Simulation, look: wire.Head) -> None:
        self.scene = Scene(run, style=look["style"], polarity=look["polarity"], off_screen=True)
        self._area = VtkRemoteControlledArea(self.scene.plotter.render_window)
        self._follows = {"camera": False, "style": False}
        self._set_run(run)

    def show(self, run: Simulation) -> None:
        """Show another case, from the same camera."""
        self.scene.set_simulation(run)
        self._set_run(run)

    def _set_run(self, run: Simulation) -> None:
        self._run, self._timeline = run, Timeline(run.clip.stages)
        names = {stage.name for stage in run.clip.stages}
        self._since = [run.measure(moment) for moment in CHANGES if moment in names]

    def apply(self, look: wire.Head) -> None:
        """Apply the changes in ``look``: size, style, polarity, moment and camera, and what of them follows the stages."""
        scene = self.scene
        if size := look.get("size"):
            self._area.process_resize_event(*size)
        if style := look.get("style"):
            scene.set_style(style)
        if polarity := look.get("polarity"):
            scene.set_polarity(polarity)
        if (when := look.get("when")) is not None:
            ends = {str(stage.name): stage.end_s for stage in self._run.clip.stages}
            scene.show_time(ends.get(when, 0.0) if isinstance(when, str) else when)
        elif (position := look.get("position")) is not None:
            scene.show_time(self._timeline.time(position))
        match look.get("where"):
            case str(view):
                scene.set_view(view)
            case dict(pose):
                scene.look(CameraPose(**pose | {"target_mm": tuple(pose["target_mm"])}))
        if beside := look.get("beside"):
            scene.set_beside(beside)
        self._follow(look.get("follows", self._follows))
        if events := look.get("events"):
            before = scene.pose
            for event in events:
                self._area.process_interaction_event(event)
            self._follows["camera"] &= scene.pose == before  # the user has moved it
            self._stay_near(before)

    def _follow(self, follows: dict[str, bool]) -> None:
        self._follows = dict(follows)
        if not follows["style"]:
            self.scene.add(0.0, {})
        Follower(self.scene, style=follows["style"], view=follows["camera"]).apply(self.scene.time_s)

    def _stay_near(self, before: CameraPose) -> None:
        """Keep the camera within the player's limits: VTK lets a drag move it into the bone, or far away from it."""
        try:
            pose = self.scene.pose
        except ZeroDivisionError:  # the camera is at its own target
            pose = before
        if not np.isfinite((pose.azimuth_deg, pose.elevation_deg, pose.zoom, *pose.target_mm)).all():
            pose = before
        x, y, z = (float(each) for each in np.clip(pose.target_mm, -FARTHEST_MM, FARTHEST_MM))
        near = replace(pose, zoom=float(np.clip(pose.zoom, *ZOOM)), target_mm=(x, y, z))
        if pose is before or near != pose:
            self.scene.look(near)

    def picture(self) -> JobResult:
        """Draw, and return what is shown with its numbers, and the picture as JPEG."""
        scene, style = self.scene, self.scene.style
        follower = Follower(scene, style=self._follows["style"], view=self._follows["camera"])
        pixels = follower.pixels(
            scene.time_s, lambda: self._area.img_cols_rows[0]
        )  # during a fade there may be two styles
        rows, columns = pixels.shape[:2]
        image, meta, _ = RcaImageEncoder.JPEG.encode(pixels, columns, rows, QUALITY)
        now = self._run.measure(scene.time_s)
        head = {
            "meta": meta,
            "time_s": scene.time_s,
            "style": style,
            "view": scene.view,
            "pose": asdict(scene.pose),
            "follows": self._follows,
            "heights": readout.heights(now, *self._since),
            "volumes": readout.volumes(now, treated=self._run.outcome is not None),
        }
        return head, image

    def stages(self) -> list[dict[str, Any]]:
        """Return name, start, end and caption of each stage."""
        return [asdict(stage) for stage in self._run.clip.stages]


class SceneWorker:
    """The scenes of this process, by number."""

    def __init__(self) -> None:
        self._scenes: dict[int, SceneState] = {}

    def draw(self, job: wire.Head) -> JobResult:
        """Apply a job to its scene, which is created if it is new, and draw it; a scene that fails is closed."""
        self.close(job)
        number, look = job["scene"], job["look"]
        run = (
            simulate(Case.parse(look["case"])) if "case" in look else None
        )  # an invalid case is refused before anything changes
        compile_with_plan.cache_clear()
        try:
            if number not in self._scenes:
                assert run, "a new scene needs a case"
                self._scenes[number] = SceneState(run, look)
            elif run:
                self._scenes[number].show(run)
            scene_state = self._scenes[number]
            scene_state.apply(look)
            head, image = scene_state.picture()
        except Exception:
            self.close({"close": [number]})
            raise
        return (head | {"stages": scene_state.stages()} if run else head), image

    def close(self, job: wire.Head) -> JobResult:
        """Close scenes, and return their memory to the system."""
        gone = [
            scene_state for number in job.get("close", ()) if (scene_state := self._scenes.pop(number, None))
        ]
        while gone:
            gone.pop().scene.close()
            release_memory()
        return {}, b""

    def answer(self, job: wire.Head) -> bytes:
        """Do one job; if it cannot be done, answer with the line for the user or with the kind of the fault."""
        try:
            with speaking(job.get("lang", DEFAULT)):
                return wire.packed(*{"draw": self.draw, "close": self.close}[job["do"]](job))
        except CaseError as error:
            return wire.packed({"refused": str(error)})
        except Exception as error:  # noqa: BLE001  one picture must not end the others
            report_fault(error)
            return wire.packed({"failed": type(error).__name__})


def release_memory() -> None:
    """Free unreferenced memory; otherwise C's allocator keeps it for later use."""
    gc.collect()
    with suppress(OSError, AttributeError):  # glibc only
        ctypes.CDLL(None).malloc_trim(0)


_lines = iter(range(MOST_LINES))


def report_fault(error: Exception) -> None:
    """Log where an error arose, but not its message; a process that always fails logs only the first few."""
    if next(_lines, None) is not None:
        frame = extract_tb(error.__traceback__)[-1]
        print(
            f"a picture: {type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}",
            file=sys.stderr,
        )
        sys.stderr.flush()


def main() -> None:
    """Report that it is ready, then answer jobs until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends this process
    # output that libraries print must not mix with the frames
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    vtkObject.GlobalWarningDisplayOff()  # one line for each invalid message would fill the log
    vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_OFF)
    drawing = SceneWorker()
    out.write(wire.packed({"ready": os.getpid()}))
    out.flush()
    while frame := wire.read(sys.stdin.buffer):
        try:
            out.write(drawing.answer(frame[0]))
            out.flush()
        except BrokenPipeError:  # the server has ended
            os._exit(0)


if __name__ == "__main__":
    main()
