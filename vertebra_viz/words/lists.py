"""Lists in a sentence, joined as the language that is spoken now joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from babel.lists import format_list

from vertebra_viz.words.language import current
from vertebra_viz.words.pseudo import altered

PRIVATE_USE = 0xE000  # first of the characters that Unicode gives no meaning


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
    locale = language.numbers.replace("-", "_")
    if not language.made_of:
        return format_list(names, style=style, locale=locale)
    # the words between the items are altered, the items, which have been made in this language, are not
    marks = [chr(PRIVATE_USE + k) for k in range(len(names))]
    joined = altered(format_list(marks, style=style, locale=locale))
    return joined.translate({ord(mark): name for mark, name in zip(marks, names, strict=True)})
