"""How figures are written in the language that is spoken now: decimal sign, thousands, a true minus.

A figure is rounded before it comes here or by its number of decimals, as Python rounds; the language decides signs and
separators only. Files for programs (JSON, CSV) do not come here.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from babel.numbers import NumberPattern, parse_pattern

from vertebra_viz.words.language import current_locale

MINUS = "\N{MINUS SIGN}"


def figure(value: float, decimals: int, *, signed: bool = False) -> str:
    """Return a number as people read it.

    Parameters
    ----------
    value : float
        The number.
    decimals : int
        How many are shown.
    signed : bool
        Whether a number above 0 has a plus sign, as a difference does. A rounded 0 has no sign.
    """
    rounded = Decimal(f"{value:.{decimals}f}")
    pattern = _pattern(decimals, signed and rounded > 0)
    written: str = pattern.apply(rounded or abs(rounded), current_locale())
    return written


@cache
def _pattern(decimals: int, plus: bool) -> NumberPattern:
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    return parse_pattern(f"{'+' if plus else ''}{digits};{MINUS}{digits}")
