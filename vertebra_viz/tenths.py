"""What decides by a measured figure: the tenth that is shown, and not what lies behind it.

A figure read off triangles misses a round one by a millionth, on either side and differently at each level. Whatever is
said, counted or coloured by such a figure goes by the figure rounded to a tenth of a millimetre, millilitre or percent,
here and in the player alike (``core/tenths.js``): then what is said is also what is shown.
"""

from __future__ import annotations

import math


def tenths(value: float) -> float:
    """Return ``value`` to a tenth, halves upward; nothing has no sign."""
    return math.floor(10.0 * value + 0.5 + 1e-6) / 10.0 + 0.0 if math.isfinite(value) else value


def whole_number(value: float) -> int:
    """Return ``value`` to a whole figure, halves upward; from the figure itself, since 17.45 is nearer to 17 than to 18."""
    return math.floor(value + 0.5 + 1e-6)
