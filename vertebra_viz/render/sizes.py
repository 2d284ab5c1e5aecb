"""Sizes of text, lines, dots and gaps relative to the picture's size, so that pictures of all sizes look alike."""

from __future__ import annotations

from collections.abc import Sequence

TEXT_PX, TEXT_SHARE = 12, 0.027  # smallest font size, and font size as a share of the picture's height
NARROW = 1.25  # aspect ratio (width / height) below which the font size depends on the width instead
USUAL_PX = 800  # reference height, for which the widths of lines and dots are given
LEAST = 0.75  # smallest scale of these widths: thinner lines would break up
NARROWEST = 0.75  # aspect ratio below which these widths depend on the picture's width instead


def text_px(size: Sequence[int]) -> int:
    """Return the font size in a picture of ``size`` (width, height) in px."""
    width, height = size
    return max(TEXT_PX, round(TEXT_SHARE * min(height, width / NARROW)))


def scaled(pixels: float, size: Sequence[int]) -> float:
    """Return a width given as ``pixels`` for a picture 800 px high, scaled to a picture of ``size`` (width, height)."""
    width, height = size
    return pixels * max(LEAST, min(height, width / NARROWEST) / USUAL_PX)
