"""Draw one visitor's picture, one at a time and always with the newest state, so that no pictures queue up.

Rendering without a graphics card takes 60-300 ms. Every request (another moment, style, view, size, a drag) is
recorded at once; when the last picture has arrived, all recorded requests are sent together and one picture is drawn.
A newer request of a kind replaces an older one: frames are dropped, never delayed.

The updater also keeps the full state of the picture. If the drawing process ends or has closed the scene, the next
picture is drawn from that state; mouse events are not repeated, because one of them may have ended the process.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from vertebra_viz.app.clips.worker_process import ProcessEndedError
from vertebra_viz.app.logic.drawing_pool import DrawingError, DrawingPool, ReleasedError, SceneClaim
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Stage
from vertebra_viz.render.camera import CameraPose
from vertebra_viz.words import text

MOST_EVENTS = 64  # that wait for one picture; the oldest goes first
MOST_FAILURES, WITHIN_S = 3, 60.0  # after that many failures in that time a picture is not tried again

logger = logging.getLogger(__name__)


class DrawnPicture(NamedTuple):
    """What a picture shows, and the numbers that go with it.

    Its view is empty once the user has rotated it; ``follows`` says whether ``camera`` and ``style`` are the stage's own.
    """

    time_s: float
    style: str
    view: str
    pose: CameraPose
    heights: list[dict[str, Any]]
    volumes: list[dict[str, Any]]
    follows: dict[str, bool]


class PictureUpdater:
    """Updater of one visitor's picture.

    Parameters
    ----------
    drawing_pool : DrawingPool
        The processes that draw.
    claim : SceneClaim
        The visitor's claim there.
    look : dict
        What it shows at first: ``style``, ``polarity``, ``where`` (a view, or a pose as a dict), ``when`` (seconds, or
        the stage at whose end); ``follows``, whether ``camera`` and ``style`` are each stage's own; ``beside``, how the
        bones beside are drawn. Later also ``position`` on the timeline, which replaces ``when``, and ``size``.

    Attributes
    ----------
    on_drawn : called with `DrawnPicture` for each picture.
    on_failed : called where it cannot be drawn, after repeated attempts.
    push : called with each picture as JPEG, and its format.
    """

    def __init__(self, drawing_pool: DrawingPool, claim: SceneClaim, **look: Any) -> None:
        self._drawing_pool, self._claim = drawing_pool, claim
        self.on_drawn: Callable[[DrawnPicture], None] = lambda _: None
        self.on_failed: Callable[[], None] = lambda: None
        self.push: Callable[[bytes, dict[str, Any]], None] = lambda *_: None
        self._look: dict[str, Any] = look
        self._changes: dict[str, Any] = {}
        self._events: list[dict[str, Any]] = []
        self._waiting: list[asyncio.Future[None]] = []
        self._case_request: asyncio.Future[tuple[Stage, ...]] | None = None
        self._failures: deque[float] = deque(maxlen=MOST_FAILURES)
        self._wake, self._active = asyncio.Event(), asyncio.Event()
        self._active.set()

    def request(self, **look: Any) -> None:
        """Change what is shown from the next picture on."""
        if "position" in look:
            self._look.pop("when", None)
        self._look |= look
        self._changes |= look
        self._wake.set()

    def interact(self, event: dict[str, Any]) -> None:
        """Apply a mouse or touch event to the camera."""
        moves = event["type"] == "MouseMove"
        if moves and self._events and self._events[-1]["type"] == "MouseMove":
            self._events.pop()  # only the latest position counts
        self._events = [*self._events[1 - MOST_EVENTS :], event]
        self._wake.set()

    def draw(self) -> None:
        """Draw a picture."""
        self._wake.set()

    async def show(self, case: Case) -> tuple[Stage, ...]:
        """Show a case; return its stages once its first picture is drawn.

        Raises
        ------
        CaseError
            Where it cannot be built or drawn; `ProcessEndedError` where the updater ends meanwhile.
        """
        before = self._look.get("case")
        self._case_request = asyncio.get_running_loop().create_future()
        self.request(case=case.model_dump(mode="json"))
        try:
            return await self._case_request
        except CaseError:
            if before:  # the other requests are still valid
                self.request(**self._look | {"case": before})
            raise

    async def settled(self) -> None:
        """Wait until a picture with everything requested so far has been sent."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        self._wake.set()
        await future

    def suspend(self) -> None:
        """Draw nothing until `resume`, and release the scene: the page is disconnected."""
        self._active.clear()
        self._drawing_pool.release(self._claim)

    def resume(self) -> None:
        """Draw again, one picture immediately."""
        self._active.set()
        self._wake.set()

    async def run(self) -> None:
        """Draw whenever something is requested, until cancelled."""
        try:
            while True:
                await self._wake.wait()
                await self._active.wait()
                self._wake.clear()
                await self._draw()
        finally:
            self._drawing_pool.release(self._claim)
            self._answer_case_request(ProcessEndedError())
            for future in self._waiting:
                future.cancel()

    async def _draw(self) -> None:
        changes, self._changes = self._changes, {}
        events, self._events = self._events, []
        waiting, self._waiting = self._waiting, []
        done = {"events": events}
        try:
            head, image = await self._drawing_pool.draw(self._claim, changes | done, self._look | done)
        except CaseError as error:
            self._answer_case_request(error)
        except ReleasedError:  # all of it is drawn after `resume`
            self._changes = changes | self._changes
            self._waiting = waiting + self._waiting
            self._wake.set()
            return
        except (ProcessEndedError, DrawingError) as error:
            self._waiting = waiting + self._waiting
            self._redraw_after_failure(type(error).__name__)
            return
        else:
            self._drawn(head, image)
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def _drawn(self, head: dict[str, Any], image: bytes) -> None:
        pose, view = head["pose"], head["view"] or ""
        drawn = {"where": view or pose, "style": head["style"], "follows": head["follows"]}
        self._look |= {name: each for name, each in drawn.items() if name not in self._changes}
        shown = CameraPose(**pose | {"target_mm": tuple(pose["target_mm"])})
        if "stages" in head:
            self._answer_case_request(tuple(_stage(each) for each in head["stages"]))
        self.push(image, head["meta"])
        self.on_drawn(
            DrawnPicture(
                head["time_s"],
                head["style"],
                view,
                shown,
                head["heights"],
                head["volumes"],
                head["follows"],
            )
        )

    def _redraw_after_failure(self, kind: str) -> None:
        """Draw again what was shown, without the events; not more often than `MOST_FAILURES`."""
        self._failures.append(time.monotonic())
        logger.error("a picture could not be drawn: %s", kind)
        if len(self._failures) == MOST_FAILURES and self._failures[-1] - self._failures[0] < WITHIN_S:
            self._answer_case_request(CaseError(text("picture-not-drawn")))
            self.on_failed()
        else:
            self._wake.set()

    def _answer_case_request(self, answer: tuple[Stage, ...] | Exception) -> None:
        if self._case_request and not self._case_request.done():
            if isinstance(answer, Exception):
                self._case_request.set_exception(answer)
            else:
                self._case_request.set_result(answer)


def _stage(stage: dict[str, Any]) -> Stage:
    return Stage(StageName(stage["name"]), stage["start_s"], stage["end_s"], stage["caption"])
