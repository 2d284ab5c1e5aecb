"""Background of a picture, as in the player's ``backdrop.js``: a gradient with a lighter spot, without banding."""

from __future__ import annotations

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from vertebra_viz.catalogue.looks import THEMES, rgb

ABOVE, BELOW, GLOW = (
    255.0 * np.array(rgb(getattr(THEMES["light"], each))) for each in ("above", "below", "glow")
)
HORIZON = 0.05  # where the vertical gradient begins, as a share of the height
WIDE = 0.75  # radius of the lighter spot, as a share of the picture's size


class Backdrop:
    """The background of one plotter; it is drawn again when the window's size changes."""

    def __init__(self, plotter: pv.Plotter) -> None:
        self._plotter = plotter
        self._size: tuple[int, int] | None = None
        self._texture: pv.Texture | None = None

    def show(self) -> None:
        """Set it as the plotter's background texture."""
        width, height = self._plotter.window_size
        if self._size != (width, height):
            self._size = (width, height)
            self._texture = pv.Texture(picture(width, height))  # type: ignore[no-untyped-call]
        renderer = self._plotter.renderer
        renderer.SetBackgroundTexture(self._texture)
        renderer.SetTexturedBackground(True)


def picture(width: int, height: int) -> NDArray[np.uint8]:
    """Return the background (height, width, 3), with half a grey step of noise against banding."""
    up = 1.0 - (np.arange(height)[:, None, None] + 0.5) / height
    across = ((np.arange(width) + 0.5) / width)[None, :, None]
    colour = BELOW + _smooth((up - HORIZON) / (1.0 - HORIZON)) * (ABOVE - BELOW)
    aspect = width / height
    away = np.hypot((across - 0.5) * aspect, up - 0.5) / max(1.0, 0.8 * aspect)
    colour = GLOW + _smooth(away / WIDE) * (colour - GLOW)
    grain = np.random.default_rng(0).random((height, width, 1)) - 0.5
    return np.asarray(np.clip(np.round(colour + grain), 0, 255).astype(np.uint8))


def _smooth(share: NDArray[np.float64]) -> NDArray[np.float64]:
    share = np.clip(share, 0.0, 1.0)
    return np.asarray(share * share * (3.0 - 2.0 * share))
