"""The picture that the server draws, for a browser that cannot, or a user who would rather.

Nothing of it exists until it is asked for: no scene, no process that draws, no client code. Then it stands in the
player's place with its own timeline, at the player's stage, time, camera and style, and goes when the player is back.
While its page is away nothing is drawn and no scene is held: what it showed is kept, and comes back with the page.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, NamedTuple

from trame_rca.protocol import StreamManager
from trame_server import Server
from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.clips.latest import Latest
from vertebra_viz.app.clips.worker_process import ProcessEndedError
from vertebra_viz.app.logic.case_logic import CaseLogic
from vertebra_viz.app.logic.drawing_pool import DrawingPool, SceneClaim
from vertebra_viz.app.logic.picture_area import PictureArea
from vertebra_viz.app.logic.picture_updater import LOST, DrawnPicture, PictureUpdater
from vertebra_viz.app.logic.playback import Playback, number
from vertebra_viz.app.pictures import FARTHEST_MM
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.catalogue.views import Polarity, Style, View
from vertebra_viz.render.camera import CameraPose

AREA = "picture"  # the picture's name between trame-rca's two halves
FIRST_SIZE = [320, 200]  # pixels, until the page has room for a picture and says how much
# azimuth, elevation, zoom and target, farther than any hand turns a picture
FARTHEST = (360.0, 90.0, 50.0, FARTHEST_MM, FARTHEST_MM, FARTHEST_MM)


class _RemoteRequest(NamedTuple):
    """What is to be shown: a case, and for a picture that is not there yet, where it begins."""

    case: Case
    when: float | str = 0.0


class RemotePicture:
    """One visitor's server-drawn picture.

    Parameters
    ----------
    server : Server
        Before it starts: pictures go out through a protocol of its own.

    Attributes
    ----------
    playback : its time.
    visitor : where its page comes from.
    """

    def __init__(
        self,
        server: Server,
        state: TypedState[AppState],
        case_logic: CaseLogic,
        drawing_pool: DrawingPool,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._typed, self._data, self._case_logic, self._drawing_pool = (
            state,
            state.data,
            case_logic,
            drawing_pool,
        )
        self.playback = Playback(state, clock)
        self._stream = StreamManager()
        server.add_protocol_to_configure(lambda root: root.registerLinkProtocol(self._stream))
        self.visitor = ""
        self._updater: PictureUpdater | None = None
        self._updating: asyncio.Task[None] | None = None
        self._case = Case()  # that it shows
        self._page_connected = True  # its page
        self._pose: CameraPose | None = None  # of the newest picture
        self._latest: Latest[_RemoteRequest] = Latest(self._show)
        self._first_request: _RemoteRequest | None = (
            None  # what was asked for, long before there is a picture
        )
        case_logic.on_shown.append(self._case_changed)
        state.bind_changes({NAMES.picture.style: self._restyle, NAMES.picture.polarity: self._invert})

    # on and off

    def show(self, when: float | str = 0.0, style: str = "", view: str = "", camera: object = None) -> None:
        """Stand in for the player, at its time in seconds or at the end of a stage, in its style and from its camera.

        Parameters
        ----------
        view : str
            Its view; empty where it was turned by hand.
        camera : dict, optional
            Then, how it stands: what the player's ``capture`` has under this name.
        """
        if self._updater:
            return
        picture = self._data.picture
        picture.style = style if style in tuple(Style) else Style.BONE
        self._pose = None if view in tuple(View) else _pose(camera)
        picture.view = "" if self._pose else view if view in tuple(View) else View.OBLIQUE
        self._first_request = _RemoteRequest(
            self._case_logic.case, when if isinstance(when, str) else number(when)
        )
        self._latest.submit(self._first_request)

    async def _show(self, request: _RemoteRequest) -> None:
        """Show a case; one that is no longer wanted by then leaves nothing behind."""
        with self._typed.state:
            self._data.page.busy = True
        try:
            if self._updater:
                stages = await self._updater.show(request.case)
                self._case = request.case
                with self._typed.state:
                    self.playback.change(stages)
            elif self._first_request is request:
                await self._open(request)
        except ProcessEndedError:  # nobody wants it any more
            pass
        except CaseError as error:
            if self._first_request is request and not self._updater:
                self._first_request = None
            with self._typed.state:
                self._data.page.alert = str(error)
        finally:
            with self._typed.state:
                self._data.page.busy = False

    async def _open(self, request: _RemoteRequest) -> None:
        picture = self._data.picture
        where = asdict(self._pose) if self._pose else picture.view or View.OBLIQUE
        polarity = picture.polarity if picture.polarity in tuple(Polarity) else Polarity.DARK_METAL
        claim = SceneClaim(lambda: self.visitor)
        look = {"style": picture.style, "polarity": polarity, "where": where, "size": FIRST_SIZE}
        updater = PictureUpdater(self._drawing_pool, claim, **look, when=request.when)
        first: list[DrawnPicture] = []
        updater.on_drawn = first.append
        updating = asyncio.create_task(updater.run())
        try:
            stages = await updater.show(request.case)
        except BaseException:
            updating.cancel()
            raise
        if self._first_request is not request:  # sent away meanwhile, and perhaps asked for again, elsewhere
            updating.cancel()
            return
        with self._typed.state:
            self._updater, self._updating, self._case = updater, updating, request.case
            updater.on_drawn, updater.on_failed = self._painted, self._lost
            self._stream.register_area(PictureArea(AREA, updater))
            self.playback.begin(stages, updater, first[-1].time_s)
            self._painted(first[-1])
            picture.on = True
        if not self._page_connected:
            updater.suspend()
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
        self._first_request = None
        self._latest.discard_waiting()
        if self._updater and self._updating:
            self._updating.cancel()
            self._stream.unregister_area(AREA)
        self._updater = self._updating = None
        picture.on = False
        return left

    def close(self) -> None:
        """Give everything back."""
        self.hide()

    def _lost(self) -> None:
        with self._typed.state:
            self.hide()
            self._data.page.alert = LOST

    # coming and going of the page itself

    def away(self) -> None:
        """Note that nobody looks: nothing is drawn, and nothing held that others could use."""
        self._page_connected = False
        if self._updater:
            with self._typed.state:
                self.playback.pause()
            self._updater.suspend()

    def back(self) -> None:
        """Note that the page is there."""
        self._page_connected = True
        if self._updater:
            self._updater.resume()

    # what is drawn

    def look_from(self, view: str) -> None:
        """Stand the camera at a view; others than those there are, are ignored."""
        if self._updater and view in tuple(View):
            self._data.picture.view = view
            self._updater.request(where=view)

    def _restyle(self, style: str) -> None:
        if self._updater and style in tuple(Style):
            self._updater.request(style=style)

    def _invert(self, polarity: str) -> None:
        if self._updater and polarity in tuple(Polarity):
            self._updater.request(polarity=polarity)

    def _painted(self, shown: DrawnPicture) -> None:
        self._pose = shown.pose
        with self._typed.state:
            self._data.picture.view = shown.view
            self.playback.painted(shown)
            self._data.picture.painted = f"{shown.time_s:.3f} {shown.style} {shown.view or 'turned'}"

    def _case_changed(self) -> None:
        if self._updater and self._case != self._case_logic.case:
            self._latest.submit(_RemoteRequest(self._case_logic.case))


def _pose(value: object) -> CameraPose | None:
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
    return CameraPose(azimuth_deg, elevation_deg, zoom, (x, y, z))
