"""Months and days as people read them, in the language that is spoken now."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date, format_skeleton

from vertebra_viz.words.language import current_locale


def month(iso: str) -> str:
    """Return a month such as ``2026-11`` as ``November 2026``."""
    year, number = (int(part) for part in iso.split("-"))
    return str(format_skeleton("yMMMM", date(year, number, 1), locale=current_locale()))


def day(found: date) -> str:
    """Return a day as ``1 December 2026``."""
    return str(format_date(found, "long", locale=current_locale()))
