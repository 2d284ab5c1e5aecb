"""Lists in a sentence, joined by the rules of the current language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from babel.lists import format_list

from vertebra_viz.words.language import current, current_locale
from vertebra_viz.words.pseudo import altered
from vertebra_viz.words.said import Said

FIRST_PLACE = 0xF0000  # private-use characters, which stand for the items while they are joined


def listed(items: Iterable[object]) -> str:
    """Return ``a, b, c``: names one after another, with the separator that the language uses inside a list.

    Locales have a style of lists without a conjunction ("unit"), but Babel lacks most of its patterns.
    """
    items = tuple(items)
    middle = current_locale().list_patterns["standard"]["middle"]
    between = middle.removeprefix("{0}").removesuffix("{1}")
    return Said.by(listed, between.join(str(item) for item in items), "", {"items": items})


def both(items: Iterable[object]) -> str:
    """Return ``a, b and c``."""
    items = tuple(items)
    return Said.by(both, _joined(items, "standard"), "", {"items": items})


def either(items: Iterable[object]) -> str:
    """Return ``a, b or c``."""
    items = tuple(items)
    return Said.by(either, _joined(items, "or"), "", {"items": items})


def _joined(items: tuple[object, ...], style: Literal["standard", "or"]) -> str:
    language, texts = current(), [str(item) for item in items]
    places = [chr(FIRST_PLACE + k) for k in range(len(texts))]
    joined = format_list(places, style=style, locale=current_locale())
    if language.made_of:
        joined = altered(joined)
    return "".join(texts[ord(c) - FIRST_PLACE] if ord(c) >= FIRST_PLACE else c for c in joined)
