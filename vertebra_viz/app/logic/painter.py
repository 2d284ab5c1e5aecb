"""Pictures, one at a time and always the newest: the thread that draws never holds up the server, nothing queues.

Rendering without a graphics card takes 60-300 ms. So every wish (another moment, style, view, size, a turn of the
hand) is noted here at once; whenever the drawing thread is free, it takes all wishes together and draws one picture.
Wishes of the same kind replace each other: frames are dropped, never delayed.

It is what trame-rca calls a scheduler and its area in one, so that `trame_pyvista`'s view streams from it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, NamedTuple

from trame_rca.encoders import RcaImageEncoder
from trame_rca.rca import VtkRemoteControlledArea

from vertebra_viz.scene import Scene, Style, View
from vertebra_viz.scene.camera import Pose

QUALITY = 88  # JPEG: no visible blocks on smooth bone, 40-80 kB a picture
SMALLEST, LARGEST = 64, 4096  # pixels each way, whatever a client asks for
TOUCHES = ("Button", "Mouse", "Wheel", "Pinch", "Pan", "Rotate", "Tap")  # keys are the page's own business

Wish = Callable[[Scene], None]
Push = Callable[[bytes, dict[str, Any]], None]


class Shown(NamedTuple):
    """What a picture shows, from where; no view once it was turned by hand."""

    time_s: float
    style: Style
    view: View | None
    pose: Pose


logger = logging.getLogger(__name__)


class Painter:
    """Draws a scene on its own thread.

    Parameters
    ----------
    scene : Scene
        Made on, and from now on only touched by, the executor's one thread.
    executor : Executor
        One thread: an OpenGL context belongs to the thread that made it.

    Attributes
    ----------
    on_painted : callable
        Called on the event loop with what each picture that has gone out shows.
    """

    target_fps = 30.0

    def __init__(self, scene: Scene, executor: Executor) -> None:
        self._scene, self._executor = scene, executor
        self.on_painted: Callable[[Shown], None] = lambda _: None
        self._area = VtkRemoteControlledArea(scene.plotter.render_window)
        self._push: Push = lambda *_: None
        self._wishes: dict[object, Wish] = {}
        self._waiting: list[asyncio.Future[None]] = []
        self._wake = asyncio.Event()

    def wish(self, kind: object, wish: Wish) -> None:
        """Have ``wish`` done before the next picture; a later one of the same kind replaces it."""
        self._wishes.pop(kind, None)
        self._wishes[kind] = wish
        self._wake.set()

    async def settled(self) -> None:
        """Wait until a picture with everything wished for so far has gone out."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        self._wake.set()
        await future

    async def run(self) -> None:
        """Draw whenever something is wished for, until cancelled; no wish can end it."""
        loop = asyncio.get_running_loop()
        while True:
            await self._wake.wait()
            self._wake.clear()
            wishes, self._wishes = self._wishes, {}
            waiting, self._waiting = self._waiting, []
            try:
                image, meta, shown = await loop.run_in_executor(self._executor, self._draw, wishes)
                self._push(image, meta)
                self.on_painted(shown)
            except Exception:  # a server outlives any one picture
                logger.exception("a picture could not be drawn")
            for future in waiting:
                if not future.done():
                    future.set_result(None)

    def _draw(self, wishes: dict[object, Wish]) -> tuple[bytes, dict[str, Any], Shown]:
        """On the drawing thread: one picture as JPEG, its format, and what it shows."""
        for wish in wishes.values():
            try:
                wish(self._scene)
            except Exception:  # the others are still wanted
                logger.exception("a picture could not be changed")
        pixels, columns, rows = self._area.img_cols_rows
        image, meta, _ = RcaImageEncoder.JPEG.encode(pixels, columns, rows, QUALITY)
        scene = self._scene
        return image, meta, Shown(scene.time_s, scene.style, scene.view, scene.pose)

    # what trame-rca's adapter asks of a scheduler and of its area

    @property
    def rca(self) -> Painter:
        """The area that is scheduled: this."""
        return self

    @property
    def img_cols_rows(self) -> Any:
        """The picture's pixels; drawn by `run` alone."""
        raise NotImplementedError

    def set_push_callback(self, push: Push) -> None:
        """Say where pictures go."""
        self._push = push

    def schedule_render(self) -> None:
        """Ask for a picture."""
        self._wake.set()

    def process_resize_event(self, width: int, height: int) -> None:
        """Draw at another size; the scene keeps what is seen."""
        size = [min(max(int(edge), SMALLEST), LARGEST) for edge in (width, height)]
        self.wish("size", lambda _: self._area.process_resize_event(*size))

    def process_interaction_event(self, event: dict[str, Any]) -> None:
        """Turn, move or magnify by mouse or finger."""
        if any(touch in str(event.get("type")) for touch in TOUCHES):
            # each one counts: none replaces another
            self.wish(time.perf_counter_ns(), lambda _: self._area.process_interaction_event(event))

    def reset(self) -> None:
        """Send the next picture whole, as every JPEG is."""

    async def close(self) -> None:
        """Nothing of its own to give back: whoever started `run` cancels it."""
