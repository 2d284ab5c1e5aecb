"""The picture that the server draws, for a browser that cannot draw it, or a user who prefers it.

Nothing of it exists until it is requested: no scene, no drawing process, no client code. It then replaces the player,
with a timeline of its own, at the player's stage, time, camera and style, until the player is shown again. While its
page is disconnected nothing is drawn and no scene is occupied; the picture's state is kept until the page reconnects.
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
from vertebra_viz.app.logic.picture_updater import DrawnPicture, PictureUpdater
from vertebra_viz.app.logic.playback import Playback, number
from vertebra_viz.app.pictures import FARTHEST_MM
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.catalogue.views import Beside, Polarity, Style, View
from vertebra_viz.render.camera import CameraPose
from vertebra_viz.words import speaking, text

AREA = "picture"  # the picture's name between trame-rca's two halves
FIRST_SIZE = [320, 200]  # pixels, until the page has sent the size of its place for the picture
# largest azimuth, elevation, zoom and target that are accepted
FARTHEST = (360.0, 90.0, 50.0, FARTHEST_MM, FARTHEST_MM, FARTHEST_MM)


class _RemoteRequest(NamedTuple):
    """A request to show a case, and the moment at which a new picture begins."""

    case: Case
    when: float | str = 0.0


class RemotePicture:
    """One visitor's server-drawn picture.

    Parameters
    ----------
    server : Server
        A server that has not started yet: pictures are sent by a protocol that is added to it.

    Attributes
    ----------
    playback : its time.
    visitor : the address of its page.
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
        self._painted_style = ""  # of the same
        self._follows, self._beside = _follows(None), Beside.SOLID
        self._latest: Latest[_RemoteRequest] = Latest(self._show_spoken)
        self._first_request: _RemoteRequest | None = None  # the first request, until its picture is drawn
        case_logic.on_shown.append(self._case_changed)
        state.bind_changes({NAMES.picture.style: self._restyle, NAMES.picture.polarity: self._invert})

    # on and off

    def show(
        self,
        when: float | str = 0.0,
        style: str = "",
        view: str = "",
        camera: object = None,
        seen: object = None,
    ) -> None:
        """Replace the player, at its time in seconds or at the end of a stage, in its style and from its camera.

        Parameters
        ----------
        view : str
            Its view; empty if the user has rotated it.
        camera : dict, optional
            Its pose in that case: ``camera`` of the player's ``capture``.
        seen : dict, optional
            What of it follows the stages (``direction``) and how it draws the bones beside (``neighbours``), from ``capture`` too.
        """
        if self._updater:
            return
        picture = self._data.picture
        picture.style = style if style in tuple(Style) else Style.BONE
        self._pose = None if view in tuple(View) else _pose(camera)
        picture.view = "" if self._pose else view if view in tuple(View) else View.OBLIQUE
        self._take(seen)
        self._first_request = _RemoteRequest(
            self._case_logic.case, when if isinstance(when, str) else number(when)
        )
        self._latest.submit(self._first_request)

    async def _show_spoken(self, request: _RemoteRequest) -> None:
        with speaking(self._case_logic.language):
            await self._show(request)

    async def _show(self, request: _RemoteRequest) -> None:
        """Show a case; if it is no longer requested when it is drawn, nothing changes."""
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
        except ProcessEndedError:  # it was hidden meanwhile
            pass
        except CaseError as error:
            if self._first_request is request and not self._updater:
                self._first_request = None
            self._case_logic.show_alert(str(error), not_built=True)
        finally:
            with self._typed.state:
                self._data.page.busy = False

    async def _open(self, request: _RemoteRequest) -> None:
        picture = self._data.picture
        where = asdict(self._pose) if self._pose else picture.view or View.OBLIQUE
        polarity = picture.polarity if picture.polarity in tuple(Polarity) else Polarity.DARK_METAL
        claim = SceneClaim(lambda: self.visitor)
        look = {"style": picture.style, "polarity": polarity, "where": where, "size": FIRST_SIZE}
        look |= {"follows": self._follows, "beside": self._beside}
        updater = PictureUpdater(self._drawing_pool, claim, **look, when=request.when)
        first: list[DrawnPicture] = []
        updater.on_drawn = first.append
        updating = asyncio.create_task(updater.run())
        try:
            stages = await updater.show(request.case)
        except BaseException:
            updating.cancel()
            raise
        if (
            self._first_request is not request
        ):  # it was hidden meanwhile, and perhaps shown again by another request
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
        self._case_changed()  # it may have changed while the picture was drawn

    def hide(self) -> dict[str, Any]:
        """Show the player again; return where it should continue.

        That is ``t`` in seconds, what follows the stages (``direction``), and, where they do not, style and view or camera.
        """
        picture = self._data.picture
        left: dict[str, Any] = {"direction": self._follows}
        if not self._follows["style"]:
            left["style"] = picture.style
        if not self._follows["camera"] and picture.view:
            left["view"] = picture.view
        elif not self._follows["camera"] and self._pose:
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
        """Release everything."""
        self.hide()

    def _lost(self) -> None:
        with self._typed.state:
            self.hide()
        self._case_logic.show_alert(text("picture-not-drawn"))

    def away(self) -> None:
        """Note that the page is disconnected: draw nothing, and release the scene."""
        self._page_connected = False
        if self._updater:
            with self._typed.state:
                self.playback.pause()
            self._updater.suspend()

    def back(self) -> None:
        """Note that the page is connected again."""
        self._page_connected = True
        if self._updater:
            self._updater.resume()

    # what is drawn

    def look_from(self, view: str) -> None:
        """Move the camera to a view; an unknown name is ignored."""
        if self._updater and view in tuple(View):
            self._data.picture.view = view
            self._updater.request(where=view, follows=self._followed(camera=False))

    def follow(self, seen: object) -> None:
        """Have camera and style follow the stages, or stay as they are; see ``seen`` of `show`."""
        if self._updater:
            self._take(seen)
            self._updater.request(follows=self._follows, beside=self._beside)

    def _take(self, seen: object) -> None:
        said = seen if isinstance(seen, dict) else {}
        beside = said.get("neighbours", self._beside)
        self._beside = Beside(beside) if beside in tuple(Beside) else self._beside
        self._followed(**_follows(said.get("direction")))

    def _followed(self, **follows: bool) -> dict[str, bool]:
        """Set what follows the stages from now on, and return everything that does."""
        self._follows = self._follows | follows
        self._data.picture.follows = all(self._follows.values())
        return self._follows

    def _restyle(self, style: str) -> None:
        followed = self._follows["style"] and style == self._painted_style  # set by the server
        if self._updater and style in tuple(Style) and not followed:
            self._updater.request(style=style, follows=self._followed(style=False))

    def _invert(self, polarity: str) -> None:
        if self._updater and polarity in tuple(Polarity):
            self._updater.request(polarity=polarity)

    def _painted(self, shown: DrawnPicture) -> None:
        self._pose, self._painted_style = shown.pose, shown.style
        with self._typed.state:
            self._data.picture.view = shown.view
            if not shown.follows["camera"]:  # the user may have rotated it
                self._followed(camera=False)
            if self._follows["style"]:
                self._data.picture.style = shown.style
            self.playback.painted(shown)
            self._data.picture.painted = f"{shown.time_s:.3f} {shown.style} {shown.view or 'turned'}"

    def _case_changed(self) -> None:
        if self._updater and self._case != self._case_logic.case:
            self._latest.submit(_RemoteRequest(self._case_logic.case))


def _follows(value: object) -> dict[str, bool]:
    """Return what a page sent, as what follows the stages; nothing does for anything else."""
    said = value if isinstance(value, dict) else {}
    return {name: said.get(name) is True for name in ("camera", "style")}


def _pose(value: object) -> CameraPose | None:
    """Return what a page sent, as a pose; None for anything else."""
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
