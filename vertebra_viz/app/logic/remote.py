"""The picture that the server draws, for a browser that cannot, or a user who would rather.

Nothing of it exists until it is asked for: no scene, no rendering library, no client code. Then it stands in the
player's place with its own timeline, at the player's stage, time, camera and style, and goes when the player is back.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, NamedTuple

from trame_rca.protocol import StreamManager
from trame_rca.utils import RcaViewAdapter
from trame_server import Server
from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.clips.coalesce import Latest
from vertebra_viz.app.logic.desk import Desk
from vertebra_viz.app.logic.playback import Playback, number
from vertebra_viz.app.logic.studio import Studio
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.case import Case
from vertebra_viz.errors import CaseError
from vertebra_viz.scene.camera import Pose
from vertebra_viz.scene.options import Polarity, Style, View
from vertebra_viz.simulation import Simulation

if TYPE_CHECKING:
    from vertebra_viz.app.logic.painter import Painter, Shown
    from vertebra_viz.scene import Scene

AREA = "picture"  # the picture's name between trame-rca's two halves
MOST_PIXELS = 1_600_000  # a projector's view; more only costs time without a graphics card
# azimuth, elevation, zoom and target, farther than any hand turns a picture
FARTHEST = (360.0, 90.0, 50.0, 200.0, 200.0, 200.0)


class _Wish(NamedTuple):
    """What is to be shown: a case, and for a picture that is not there yet, where it begins."""

    case: Case
    when: float | str = 0.0


class Remote:
    """One visitor's server-drawn picture.

    Parameters
    ----------
    server : Server
        Before it starts: pictures go out through a protocol of its own.

    Attributes
    ----------
    playback : its time.
    """

    def __init__(
        self,
        server: Server,
        state: TypedState[AppState],
        desk: Desk,
        studio: Studio,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._typed, self._data, self._desk, self._studio = state, state.data, desk, studio
        self.playback = Playback(state, clock)
        self._stream = StreamManager()
        server.add_protocol_to_configure(lambda root: root.registerLinkProtocol(self._stream))
        self._scene: Scene | None = None
        self._painter: Painter | None = None
        self._painting: asyncio.Task[None] | None = None
        self._pose: Pose | None = None  # of the newest picture
        self._latest: Latest[_Wish] = Latest(self._show)
        self._wanted = False  # from the moment it is asked for, long before there is a scene
        desk.on_shown.append(self._case_changed)
        state.bind_changes({NAMES.picture.style: self._restyle, NAMES.picture.polarity: self._invert})

    # on and off

    def show(self, when: float | str = 0.0, style: str = "", view: str = "", camera: Any = None) -> None:
        """Stand in for the player, at its time in seconds or at the end of a stage, in its style and from its camera.

        Parameters
        ----------
        view : str
            Its view; empty where it was turned by hand.
        camera : dict, optional
            Then, how it stands: what the player's ``capture`` has under this name.
        """
        if self._scene:
            return
        picture = self._data.picture
        picture.style = style if style in tuple(Style) else Style.BONE
        self._pose = None if view in tuple(View) else _pose(camera)
        picture.view = "" if self._pose else view if view in tuple(View) else View.OBLIQUE
        self._wanted = True
        self._latest.ask(_Wish(self._desk.case, when if isinstance(when, str) else number(when)))

    async def _show(self, wish: _Wish) -> None:
        """Build a case and show it; one that is no longer wanted by then leaves nothing behind."""
        with self._typed.state:
            self._data.page.busy = True
        try:
            simulation = await self._studio.build(wish.case)
            if self._wanted and not self._scene:
                await self._open(simulation, wish.when)
            elif self._wanted:
                with self._typed.state:
                    self.playback.change(simulation)
        except CaseError as error:
            self._wanted = self._scene is not None
            with self._typed.state:
                self._data.page.alert = str(error)
        finally:
            with self._typed.state:
                self._data.page.busy = False

    async def _open(self, simulation: Simulation, when: float | str) -> None:
        picture = self._data.picture
        scene = await self._studio.open(simulation, picture.style, picture.view or View.OBLIQUE)
        if not self._wanted:
            self._studio.close(scene)
            return
        with self._typed.state:
            self._scene = scene
            self.playback.begin(simulation, self._start_painting(scene), when)
            picture.on = True
        self._case_changed()  # while it was made

    def hide(self) -> dict[str, Any]:
        """Let the player have its place again; return where it should go on: t in seconds, style, and view or camera."""
        picture = self._data.picture
        left: dict[str, Any] = {"style": picture.style}
        if picture.view:
            left["view"] = picture.view
        elif self._pose:
            left["camera"] = asdict(self._pose)
        if (t := self.playback.end()) is not None:
            left["t"] = t
        self._wanted = False
        self._latest.forget()
        if self._painting:
            self._painting.cancel()
        if self._scene:
            self._stream.unregister_area(AREA)
            self._studio.close(self._scene)
        self._scene = self._painter = self._painting = None
        picture.on = False
        return left

    def close(self) -> None:
        """Give everything back."""
        self.hide()

    def _start_painting(self, scene: Scene) -> Painter:
        from vertebra_viz.app.logic.painter import Painter  # noqa: PLC0415  loads what encodes pictures

        self._painter = painter = Painter(scene, self._studio.thread)
        painter.on_painted = self._painted
        if pose := self._pose:
            painter.wish("view", lambda scene: scene.look(pose))
        self._invert(self._data.picture.polarity)
        adapter = RcaViewAdapter(painter, AREA, scheduler=painter)
        adapter.max_pixel_count = MOST_PIXELS
        self._stream.register_area(adapter)
        self._painting = asyncio.create_task(painter.run())
        return painter

    # what is drawn

    def look_from(self, view: str) -> None:
        """Stand the camera at a view; others than those there are, are ignored."""
        if self._painter and view in tuple(View):
            self._data.picture.view = view
            self._painter.wish("view", lambda scene: scene.set_view(view))

    def _restyle(self, style: str) -> None:
        if self._painter and style in tuple(Style):
            self._painter.wish("style", lambda scene: scene.set_style(style))

    def _invert(self, polarity: str) -> None:
        if self._painter and polarity in tuple(Polarity):
            self._painter.wish("polarity", lambda scene: scene.set_polarity(polarity))

    def _painted(self, shown: Shown) -> None:
        self._pose = shown.pose
        with self._typed.state:
            self._data.picture.view = shown.view or ""
            self._data.picture.painted = f"{shown.time_s:.3f} {shown.style} {shown.view or 'turned'}"

    def _case_changed(self) -> None:
        simulation = self.playback.simulation
        if simulation and simulation.case != self._desk.case:
            self._latest.ask(_Wish(self._desk.case))


def _pose(value: Any) -> Pose | None:
    """What a page sent, as a pose; None for anything else."""
    if not isinstance(value, dict) or not isinstance(value.get("target_mm"), list):
        return None
    stand = [value.get(name) for name in ("azimuth_deg", "elevation_deg", "zoom")]
    numbers = [each for each in (*stand, *value["target_mm"]) if isinstance(each, int | float)]
    if len(numbers) != len(FARTHEST) or numbers[2] <= 0:
        return None
    if not all(abs(each) <= most for each, most in zip(numbers, FARTHEST, strict=True)):
        return None
    azimuth_deg, elevation_deg, zoom, x, y, z = map(float, numbers)
    return Pose(azimuth_deg, elevation_deg, zoom, (x, y, z))
