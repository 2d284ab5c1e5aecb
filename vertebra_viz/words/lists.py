"""Lists in a sentence, joined as the language that is spoken now joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from babel.lists import format_list

from vertebra_viz.words.language import current, current_locale
from vertebra_viz.words.pseudo import altered

FIRST_PLACE = 0xF0000  # characters for private use, which stand for the items while they are joined


def listed(items: Iterable[object]) -> str:
    """Return ``a, b, c``: names one after another, with what the language puts between the first ones of a list.

    Locales have a style of lists without a conjunction ("unit"), but Babel lacks most of its patterns.
    """
    middle = current_locale().list_patterns["standard"]["middle"]
    between = middle.removeprefix("{0}").removesuffix("{1}")
    return str(between.join(str(item) for item in items))


def both(items: Iterable[object]) -> str:
    """Return ``a, b and c``."""
    return _joined(items, "standard")


def either(items: Iterable[object]) -> str:
    """Return ``a, b or c``."""
    return _joined(items, "or")


def _joined(items: Iterable[object], style: Literal["standard", "or"]) -> str:
    language, texts = current(), [str(item) for item in items]
    places = [chr(FIRST_PLACE + k) for k in range(len(texts))]
    joined = format_list(places, style=style, locale=current_locale())
    if language.made_of:
        joined = altered(joined)
    return "".join(texts[ord(c) - FIRST_PLACE] if ord(c) >= FIRST_PLACE else c for c in joined)
