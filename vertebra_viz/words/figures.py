"""Figures, months and days as text in the current language: decimal sign, thousands, a true minus.

A figure is rounded before it is passed here or by its number of decimals, as Python rounds; the language decides signs
and separators only. Files for programs (JSON, CSV) do not use this module.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

from babel.dates import format_date, format_skeleton
from babel.numbers import NumberPattern, parse_pattern

from vertebra_viz.words.language import current, current_locale
from vertebra_viz.words.pseudo import altered

MINUS = "\N{MINUS SIGN}"


def figure(value: float, decimals: int, *, signed: bool = False) -> str:
    """Return a number as text for people.

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


def month(numbers: str) -> str:
    """Return a month given as ``2026-11`` as text for people: ``November 2026``."""
    year, of_year = map(int, numbers.split("-"))
    written: str = format_skeleton("yMMMM", date(year, of_year, 1), locale=current_locale())
    return altered(written) if current().made_of else written


def day(found: date) -> str:
    """Return a day as text for people: ``1 December 2026``."""
    written: str = format_date(found, "long", locale=current_locale())
    return altered(written) if current().made_of else written


@cache
def _pattern(decimals: int, plus: bool) -> NumberPattern:
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    return parse_pattern(f"{'+' if plus else ''}{digits};{MINUS}{digits}")
