"""Strip below a film's picture, with the stage's caption and a progress line.

It is a separate strip so that text never covers the bone.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from vertebra_viz.clip.clip import Clip
from vertebra_viz.render.lettering import INK, font

Pixels = NDArray[np.uint8]
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

SHARE = 0.115  # height of the strip, as a share of the film's
LETTERS = 0.3  # font size, as a share of the strip's height
SIDES = 0.03  # margin on either side, as a share of the width
LINE = 0.045  # height of the progress line, as a share of the strip's
PAPER, REST, DONE = (255, 255, 255), (214, 221, 227), (11, 91, 120)


def height_px(height: int) -> int:
    """Return the strip's height in pixels, in a film of that ``height``."""
    return round(SHARE * height)


class Subtitles:
    """The strips of one film.

    Parameters
    ----------
    clip : Clip
    width, height : int
        Size of a strip in pixels.
    """

    def __init__(self, clip: Clip, width: int, height: int) -> None:
        self._clip, self._size = clip, (width, height)
        self._cached_text = lru_cache(maxsize=None)(self._draw_text)  # text is drawn once per stage

    def at(self, t: float) -> Pixels:
        """Return the strip (height, width, 3) at ``t`` seconds."""
        width, height = self._size
        strip = self._cached_text(self._clip.stage_at(t).caption).copy()
        line = max(2, round(LINE * height))
        ends = [round(width * stage.end_s / self._clip.duration_s) for stage in self._clip.stages[:-1]]
        strip[:line] = REST
        strip[:line, : round(width * t / self._clip.duration_s)] = DONE
        for end in ends:
            strip[:line, end : end + 2] = PAPER
        return strip

    def _draw_text(self, words: str) -> Pixels:
        width, height = self._size
        picture = Image.new("RGB", self._size, PAPER)
        draw = ImageDraw.Draw(picture)
        room = width * (1.0 - 2.0 * SIDES)
        size = max(8, round(LETTERS * height))
        while size > 6 and draw.textlength(words, self._font(size)) > room:
            size -= 1
        ink = tuple(round(255 * each) for each in INK)
        draw.text((width / 2, 0.54 * height), words, ink, self._font(size), anchor="mm")
        return np.asarray(picture)

    def _font(self, size: int) -> Font:
        file = font(bold=False)
        return ImageFont.truetype(str(file), size) if file else ImageFont.load_default(size)
