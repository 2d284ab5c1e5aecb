"""Rounding for decisions: a measured figure is compared as it is shown, to a tenth.

A figure measured on triangles differs from a round one by a millionth, in either direction, and differently at each level.
So every text, count or colour that depends on such a figure uses the figure rounded to a tenth of a millimetre,
millilitre or percent, here and in the player (``core/tenths.js``), and agrees with the number shown.
"""

from __future__ import annotations

import math


def tenths(value: float) -> float:
    """Return ``value`` rounded to a tenth, halves upward; zero has no sign."""
    return math.floor(10.0 * value + 0.5 + 1e-6) / 10.0 + 0.0 if math.isfinite(value) else value


def whole_number(value: float) -> int:
    """Return ``value`` as a whole number, halves upward; not from its tenth, since 17.45 is nearer to 17 than to 18."""
    return math.floor(value + 0.5 + 1e-6)
