"""The picture that the server draws, for a browser that cannot, or a user who would rather.

Nothing of it exists until it is asked for: no scene, no rendering library, no client code. Then it stands in the
player's place with its own timeline, at the player's stage, time, view and style, and goes when the player is back.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from trame_rca.protocol import StreamManager
from trame_rca.utils import RcaViewAdapter
from trame_server import Server
from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.clips.coalesce import Latest
from vertebra_viz.app.logic import readout
from vertebra_viz.app.logic.desk import Desk
from vertebra_viz.app.logic.timeline import Timeline
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.case import Case
from vertebra_viz.clip import StageName
from vertebra_viz.errors import CaseError
from vertebra_viz.scene.options import Style, View
from vertebra_viz.simulation import Simulation, simulate

if TYPE_CHECKING:
    from vertebra_viz.app.logic.painter import Painter, Shown
    from vertebra_viz.scene import Scene

AREA = "picture"  # the picture's name between trame-rca's two halves
SHORTEST_FRAME_S = 1 / 30
MOST_PIXELS = 1_600_000  # a projector's view; more only costs time without a graphics card
MOST_SCENES = 8  # each holds an OpenGL context and some 60 MB


class Studio:
    """Scenes for those who ask; all are made, moved and drawn on one thread, as OpenGL wants it.

    Parameters
    ----------
    thread : Executor
        Of one thread.
    """

    def __init__(self, thread: Executor) -> None:
        self.thread = thread
        self._scenes = 0
        self._building = asyncio.Lock()

    async def open(self, simulation: Simulation, style: str, view: str) -> Scene:
        """Make a scene; CaseError where there are too many."""
        if self._scenes >= MOST_SCENES:
            raise CaseError("the server is drawing for too many others now; try again in a few minutes")
        self._scenes += 1
        making: Future[Scene] = self.thread.submit(_scene, simulation, style, view)
        try:
            return await asyncio.wrap_future(making)
        except asyncio.CancelledError:
            if making.cancelled():
                self._scenes -= 1
            else:  # it is there already, or about to be
                self.thread.submit(lambda: making.result().close()).add_done_callback(self._closed)
            raise
        except BaseException:
            self._scenes -= 1
            raise

    async def build(self, case: Case) -> Simulation:
        """Build a case, one at a time for everybody: clips are made by other processes, and go first."""
        async with self._building:
            return await asyncio.to_thread(_built, case)

    def _closed(self, _: Future[None]) -> None:
        self._scenes -= 1

    def close(self, scene: Scene) -> None:
        """Give a scene back."""
        self._scenes -= 1
        self.thread.submit(scene.close)


def _scene(simulation: Simulation, style: str, view: str) -> Scene:
    from vertebra_viz.scene import Scene  # noqa: PLC0415  rendering takes a second to import

    return Scene(simulation, style=style, view=view, off_screen=True)


class _Wish(NamedTuple):
    """What is to be shown: a case, and for a picture that is not there yet, where it begins."""

    case: Case
    when: float | str = 0.0


class Remote:
    """One visitor's server-drawn picture, and its timeline.

    Parameters
    ----------
    server : Server
        Before it starts: pictures go out through a protocol of its own.
    """

    def __init__(
        self,
        server: Server,
        state: TypedState[AppState],
        desk: Desk,
        studio: Studio,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._typed, self._data, self._desk, self._studio, self._clock = (
            state,
            state.data,
            desk,
            studio,
            clock,
        )
        self._stream = StreamManager()
        server.add_protocol_to_configure(lambda root: root.registerLinkProtocol(self._stream))
        self._scene: Scene | None = None
        self._painter: Painter | None = None
        self._simulation: Simulation | None = None
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._latest: Latest[_Wish] = Latest(self._show)
        self._wanted = False  # from the moment it is asked for, long before there is a scene
        server.controller.trigger("picture_show")(self.show)
        server.controller.trigger("picture_hide")(self.hide)
        desk.on_shown.append(self._case_changed)
        state.bind_changes({NAMES.picture.position: self._dragged, NAMES.picture.style: self._restyle})

    # on and off

    def show(self, when: float | str = 0.0, style: str = "", view: str = "") -> None:
        """Stand in for the player, at its time in seconds or at the end of a stage, in its style and its view."""
        if self._scene:
            return
        picture = self._data.picture
        picture.style = style if style in tuple(Style) else Style.BONE
        picture.view = view if view in tuple(View) else View.OBLIQUE
        self._wanted = True
        self._latest.ask(_Wish(self._desk.case, when if isinstance(when, str) else _number(when)))

    async def _show(self, wish: _Wish) -> None:
        """Build a case and show it; one that is no longer wanted by then leaves nothing behind."""
        with self._typed.state:
            self._data.page.busy = True
        try:
            simulation = await self._studio.build(wish.case)
            if self._wanted and not self._scene:
                await self._open(simulation, wish.when)
            elif self._wanted:
                self._change(simulation)
        except CaseError as error:
            self._wanted = self._scene is not None
            with self._typed.state:
                self._data.page.alert = str(error)
        finally:
            with self._typed.state:
                self._data.page.busy = False

    async def _open(self, simulation: Simulation, when: float | str) -> None:
        picture = self._data.picture
        scene = await self._studio.open(simulation, picture.style, picture.view)
        if not self._wanted:
            self._studio.close(scene)
            return
        with self._typed.state:
            self._scene = scene
            self._take_up(simulation)
            self._start_painting(scene)
            picture.on = True
            ends = {str(stage.name): stage.end_s for stage in simulation.clip.stages}
            self.seek(self._timeline.position(ends.get(when, 0.0) if isinstance(when, str) else when))
        self._case_changed()  # while it was made

    def _change(self, simulation: Simulation) -> None:
        with self._typed.state:
            self._stop()
            self._take_up(simulation)
            if self._painter:
                self._painter.wish("simulation", lambda scene: scene.set_simulation(simulation))
            self._go_to(self._timeline.clamp(self._data.picture.position))

    def hide(self) -> dict[str, Any]:
        """Let the player have its place again; return where it should go on: t in seconds, style and view."""
        picture = self._data.picture
        left: dict[str, Any] = {"style": picture.style, "view": picture.view}
        if self._simulation:
            left["t"] = self._timeline.time(picture.position)
        self._wanted = False
        self._latest.forget()
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        if self._scene:
            self._stream.unregister_area(AREA)
            self._studio.close(self._scene)
        self._scene = self._painter = self._simulation = None
        picture.on = picture.playing = False
        return left

    def close(self) -> None:
        """Give everything back."""
        self.hide()

    def _start_painting(self, scene: Scene) -> None:
        from vertebra_viz.app.logic.painter import Painter  # noqa: PLC0415  loads what encodes pictures

        self._painter = Painter(scene, self._studio.thread)
        self._painter.on_painted = self._painted
        adapter = RcaViewAdapter(self._painter, AREA, scheduler=self._painter)
        adapter.max_pixel_count = MOST_PIXELS
        self._stream.register_area(adapter)
        self._tasks["paint"] = asyncio.create_task(self._painter.run())

    # time

    def seek(self, position: float) -> None:
        """Go to a position on the timeline; stops playback."""
        if self._painter:
            self._stop()
            self._go_to(self._timeline.clamp(_number(position)))

    def step(self, by: int) -> None:
        """Go to the end of the previous (-1) or next (+1) stage."""
        if self._painter:
            self.seek(self._timeline.step(self._data.picture.position, 1 if _number(by) > 0 else -1))

    def toggle(self) -> None:
        """Play from here (from the start, if at the end), or pause."""
        if not self._painter:
            return
        position = self._data.picture.position
        if self._data.picture.playing:
            self.seek(position)
            return
        start = 0.0 if position >= self._timeline.length else self._timeline.time(position)
        self._tasks["play"] = asyncio.create_task(self._play(self._painter, start))
        self._data.picture.playing = True

    async def _play(self, painter: Painter, start_s: float) -> None:
        """Draw the moment the clock says, then the moment it says then: slow pictures are fewer, never late."""
        began, ended = self._clock(), False
        end_s = self._timeline.clip.duration_s
        while not ended:
            frame_began = self._clock()
            t = min(start_s + frame_began - began, end_s)
            ended = t >= end_s
            painter.wish("time", partial(_show_time, t=t))
            await painter.settled()
            with self._typed.state:  # the numbers come with the picture they were read off
                self._tell(self._timeline.position(t))
            await asyncio.sleep(max(SHORTEST_FRAME_S - (self._clock() - frame_began), 0.0))
        with self._typed.state:
            self._data.picture.playing = False

    def _stop(self) -> None:
        if task := self._tasks.pop("play", None):
            task.cancel()
        self._data.picture.playing = False

    def _dragged(self, position: float) -> None:
        if position != self._told:
            self.seek(position)

    _told = 1.0  # the position the page was last told, or told us

    def _go_to(self, position: float) -> None:
        if self._painter:
            self._painter.wish("time", partial(_show_time, t=self._timeline.time(position)))
        self._tell(position)

    def _tell(self, position: float) -> None:
        """Put position, caption and the numbers of that moment on the page."""
        simulation = self._simulation
        if not simulation:
            return
        self._told = position
        picture, part = self._data.picture, position - self._timeline.index(position)
        stage = self._timeline.stage(position)
        label = str(stage.name).capitalize()
        picture.position, picture.stage, picture.caption = position, str(stage.name), stage.caption
        picture.spoken = label if part >= 1.0 else f"{label}, {100 * part:.0f} %"
        now = simulation.measure(self._timeline.time(position))
        picture.heights = readout.heights(now, self._fractured)
        picture.volumes = readout.volumes(now, treated=simulation.outcome is not None)

    # what is drawn

    def look_from(self, view: str) -> None:
        """Stand the camera at a view; others than those there are, are ignored."""
        if self._painter and view in tuple(View):
            self._data.picture.view = view
            self._painter.look_from(view)

    def _restyle(self, style: str) -> None:
        if self._painter and style in tuple(Style):
            self._painter.wish("style", lambda scene: scene.set_style(style))

    def _painted(self, shown: Shown) -> None:
        with self._typed.state:
            self._data.picture.painted = f"{shown.time_s:.3f} {shown.style} {shown.view}"

    def _case_changed(self) -> None:
        if self._simulation and self._simulation.case != self._desk.case:
            self._latest.ask(_Wish(self._desk.case))

    def _take_up(self, simulation: Simulation) -> None:
        self._simulation, self._timeline = simulation, Timeline(simulation.clip)
        names = {stage.name for stage in simulation.clip.stages}
        self._fractured = simulation.measure(StageName.FRACTURE) if StageName.FRACTURE in names else None


def _built(case: Case) -> Simulation:
    """On a thread: build, and measure every stage, so that the event loop has nothing heavy left to do."""
    simulation = simulate(case)
    _ = simulation.measurements
    return simulation


def _show_time(scene: Scene, t: float) -> None:
    scene.show_time(t)


def _number(value: Any) -> float:
    """What a page sent, as a number; 0 for anything else."""
    return float(value) if isinstance(value, int | float) else 0.0
