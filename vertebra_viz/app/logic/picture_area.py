"""What trame-rca asks of a picture: it says its size, passes on what a hand does, and takes pictures away.

trame-rca's own adapter stands beside its renderer, which this process must not load.
"""

from __future__ import annotations

import math
from typing import Any

from vertebra_viz.app.logic.picture_updater import PictureUpdater

SMALLEST, LARGEST = 64, 4096  # pixels each way, whatever a client asks for
MOST_PIXELS = 1_600_000  # a projector's view; more only costs time without a graphics card
# what turns, moves or magnifies; keys are the page's own business, and a tap does nothing
TOUCHES = ("Button", "MouseMove", "MouseWheel", "Pinch", "Pan", "Rotate")
# what VTK reads of each gesture, and ends its process over where it is null
GESTURES = {
    "Pinch": {"positions", "factor"},
    "Pan": {"positions", "translation"},
    "Rotate": {"positions", "rotation"},
}


class PictureArea:
    """A picture's size and events, as `trame_rca.protocol.StreamManager` hands them on.

    Parameters
    ----------
    name : str
        The picture's name between trame-rca's two halves.
    updater : PictureUpdater
        Has it drawn.
    """

    def __init__(self, name: str, updater: PictureUpdater) -> None:
        self.area_name = name
        self._updater = updater
        self._streamer: Any = None
        self._scale = 1.0
        self._pressed: set[str] = set()
        updater.push = self._push

    def set_streamer(self, streamer: Any) -> None:
        """Say where pictures go; None where nowhere any more."""
        self._streamer = streamer

    def _push(self, image: bytes, meta: dict[str, Any]) -> None:
        if self._streamer:
            self._streamer.push_content(self.area_name, meta, image)

    def update_size(self, _origin: str, size: dict[str, Any]) -> None:
        """Draw at another size: that of the element, in device pixels; the scene keeps what is seen."""
        width, height, ratio = (max(size.get(key) or 1, 1) for key in ("w", "h", "p"))
        most = math.sqrt(MOST_PIXELS / (width * height))
        self._scale = min(ratio, most)
        edges = [min(max(int(edge * self._scale), SMALLEST), LARGEST) for edge in (width, height)]
        self._updater.request(size=edges)

    def on_interaction(self, _origin: str, event: dict[str, Any]) -> None:
        """Turn, move or magnify by mouse or finger."""
        kind = event["type"]
        if not any(touch in kind for touch in TOUCHES) or self._is_stray(kind):
            return
        event = {key: value for key, value in event.items() if value is not None}
        if GESTURES.get(kind.removeprefix("Start").removeprefix("End"), set()) - set(event):
            return  # one given up before it began
        if step := event.get("translation"):
            event["translation"] = [self._scale * each for each in step]
        self._updater.touch(event)

    def _is_stray(self, kind: str) -> bool:
        """Whether this lets a button go that was not pressed here."""
        if kind.endswith("Press"):
            self._pressed.add(kind.removesuffix("Press"))
        if not kind.endswith("Release"):
            return False
        button = kind.removesuffix("Release")
        stray = button not in self._pressed
        self._pressed.discard(button)
        return stray

    def reset(self) -> None:
        """Send the next picture whole, as every JPEG is."""

    def video_codecs(self) -> list[dict[str, Any]]:
        """Return none: these are pictures."""
        return []

    def negotiate_video(self, _codecs: list[str]) -> dict[str, str]:
        """Say that these are pictures."""
        return {"error": "not-a-video-stream"}
