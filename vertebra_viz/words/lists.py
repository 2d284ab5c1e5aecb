"""Lists in a sentence, joined as the language that is spoken now joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from babel.lists import format_list

from vertebra_viz.words.language import current


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
    return format_list([str(item) for item in items], style=style, locale=current().numbers.replace("-", "_"))
