"""Sizes of lettering, lines, dots and gaps as shares of the picture's size, so that pictures of all sizes look alike."""

from __future__ import annotations

from collections.abc import Sequence

TEXT_PX, TEXT_SHARE = 12, 0.027  # smallest lettering, and its size as a share of the picture's height
NARROW = 1.25  # times as wide as high a picture has to be for that; in a narrower one its width decides
USUAL_PX = 800  # height of the picture for which widths of lines and dots are given
LEAST = 0.75  # of these widths, in the smallest picture: thinner lines would break up
NARROWEST = 0.75  # times as wide as high; in a narrower picture lines get thinner as well


def text_px(size: Sequence[int]) -> int:
    """Size of lettering in a picture so many pixels wide and high."""
    width, height = size
    return max(TEXT_PX, round(TEXT_SHARE * min(height, width / NARROW)))


def scaled(pixels: float, size: Sequence[int]) -> float:
    """Width, in a picture of ``size``, of what is ``pixels`` wide in one that is 800 px high."""
    width, height = size
    return pixels * max(LEAST, min(height, width / NARROWEST) / USUAL_PX)
