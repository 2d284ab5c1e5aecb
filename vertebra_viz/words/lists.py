"""Lists in a sentence, joined as the language that is spoken now joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from babel.lists import format_list

from vertebra_viz.words.language import current
from vertebra_viz.words.pseudo import altered

FIRST_PLACE = 0xE000  # characters of no language, in place of the items while the rest is altered


def listed(items: Iterable[object]) -> str:
    """Return ``a, b, c``: names one after another."""
    return _joined(items, "unit")


def both(items: Iterable[object]) -> str:
    """Return ``a, b and c``."""
    return _joined(items, "standard")


def either(items: Iterable[object]) -> str:
    """Return ``a, b or c``."""
    return _joined(items, "or")


def _joined(items: Iterable[object], style: Literal["unit", "standard", "or"]) -> str:
    language, names = current(), [str(item) for item in items]
    places = [chr(FIRST_PLACE + k) for k in range(len(names))]
    said = format_list(places, style=style, locale=language.numbers.replace("-", "_"))
    return (altered(said) if language.made_of else said).translate(
        {ord(place): name for place, name in zip(places, names, strict=True)}
    )
