"""Messages with places, for a page that inserts values which only it knows.

If a message depends on the plural of its ``count``, each plural form of the language has a text of its own, and the page
chooses among them by its number with ``Intl.PluralRules``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from babel import Locale
from fluent.runtime.types import FluentInt

from vertebra_viz.words.language import current
from vertebra_viz.words.messages import text

COUNT = "count"
_MOST = 200  # every plural form of a language has a number below it
_PLACE = re.compile("\ue000([a-z_]+)\ue001")


# the number that chooses the plural is written with this many decimals, by which it is found in the text
_DIGITS = 15
_COUNTED = re.compile(rf"[0-9]{{{_DIGITS}}}")


def place(name: str) -> str:
    """Return the mark in a text for the value with this name."""
    return f"\ue000{name}\ue001"


def parts(words: str) -> list[str]:
    """Split a text at its places: words, name of a place, words, … and words."""
    return _PLACE.split(words)


def with_places(message: str, names: Iterable[str]) -> Mapping[str, str]:
    """Return a message with places for each plural form; under ``other`` alone if all forms are the same."""
    places = {name: place(name) for name in names}
    if COUNT not in places:
        return {"other": text(message, **places)}
    forms = {
        form: _COUNTED.sub(place(COUNT), text(message, **places | {COUNT: _long(number)}))
        for form, number in _plurals().items()
    }
    return forms if len(set(forms.values())) > 1 else {"other": forms["other"]}


def _long(number: int) -> FluentInt:
    return FluentInt(number, minimumIntegerDigits=_DIGITS, useGrouping=False)


def _plurals() -> dict[str, int]:
    """Return an example number for each plural form of the language."""
    form_of = Locale.parse(current().numbers.replace("-", "_")).plural_form
    found: dict[str, int] = {}
    for number in range(_MOST):
        found.setdefault(form_of(number), number)
    return {"other": 0} | found
