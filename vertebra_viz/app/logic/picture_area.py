"""Adapter of a picture to trame-rca: receives its size and its user events, and passes pictures on.

trame-rca's own adapter is in the module of its renderer, which this process must not load.
"""

from __future__ import annotations

import math
from typing import Any

from vertebra_viz.app.logic.picture_updater import PictureUpdater

SMALLEST, LARGEST = 64, 4096  # pixels each way, whatever a client asks for
MOST_PIXELS = 1_600_000  # a projector's view; more only costs time without a graphics card
# events that rotate, move or zoom; keys are handled by the page, and a tap does nothing
TOUCHES = ("Button", "MouseMove", "MouseWheel", "Pinch", "Pan", "Rotate")
# the fields that VTK reads of each gesture; it crashes where one is null
GESTURES = {
    "Pinch": {"positions", "factor"},
    "Pan": {"positions", "translation"},
    "Rotate": {"positions", "rotation"},
}


class PictureArea:
    """A picture's size and events, in the form that `trame_rca.protocol.StreamManager` calls.

    Parameters
    ----------
    name : str
        The picture's name between trame-rca's two halves.
    updater : PictureUpdater
        Draws it.
    """

    def __init__(self, name: str, updater: PictureUpdater) -> None:
        self.area_name = name
        self._updater = updater
        self._streamer: Any = None
        self._scale = 1.0
        self._pressed: set[str] = set()
        updater.push = self._push

    def set_streamer(self, streamer: Any) -> None:
        """Set where pictures are sent; None for nowhere."""
        self._streamer = streamer

    def _push(self, image: bytes, meta: dict[str, Any]) -> None:
        if self._streamer:
            self._streamer.push_content(self.area_name, meta, image)

    def update_size(self, _origin: str, size: dict[str, Any]) -> None:
        """Draw at another size: that of the element, in device pixels; the camera stays."""
        width, height, ratio = (max(size.get(key) or 1, 1) for key in ("w", "h", "p"))
        most = math.sqrt(MOST_PIXELS / (width * height))
        self._scale = min(ratio, most)
        edges = [min(max(int(edge * self._scale), SMALLEST), LARGEST) for edge in (width, height)]
        self._updater.request(size=edges)

    def on_interaction(self, _origin: str, event: dict[str, Any]) -> None:
        """Apply a mouse or touch event."""
        kind = event["type"]
        if not any(touch in kind for touch in TOUCHES) or self._is_stray(kind):
            return
        event = {key: value for key, value in event.items() if value is not None}
        if GESTURES.get(kind.removeprefix("Start").removeprefix("End"), set()) - set(event):
            return  # a gesture that was cancelled before it began
        if step := event.get("translation"):
            event["translation"] = [self._scale * each for each in step]
        self._updater.interact(event)

    def _is_stray(self, kind: str) -> bool:
        """Whether this releases a button that was not pressed here."""
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
