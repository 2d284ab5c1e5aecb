"""Words and figures in page expressions: messages whose values only the page knows.

A message is written into the template in the language spoken while the template is made. Where it chooses a plural, all
of the language's forms are written, and the page chooses by its number (``static/bridge/words.js``).
"""

from __future__ import annotations

import json
import re
from html import escape

from babel import Locale
from fluent.runtime.types import FluentInt

from vertebra_viz.app.state import NAMES
from vertebra_viz.catalogue.quantities import Quantity
from vertebra_viz.sentences.numbers import with_unit
from vertebra_viz.words import current, text

COUNT = "count"  # the value that chooses a plural
_MOST = 200  # every plural form of a language has a number below it
# characters that end a literal, an attribute, a tag or an interpolation
_UNSAFE = re.compile(r"""["'`<>&{}]""")
_PLACE = re.compile("\ue000([a-z_]+)\ue001")


class _Counted(FluentInt):
    """A number that chooses the plural and stands in the message as a place for the page's own."""

    def format(self, locale: Locale) -> str:  # noqa: ARG002 - as the package calls it
        return _place(COUNT)


def quoted(words: str) -> str:
    """Return a text as a literal of JavaScript that may stand in any attribute and in ``{{ }}``."""
    literal = json.dumps(words, ensure_ascii=False)[1:-1].replace('\\"', '"')
    return f"'{_UNSAFE.sub(_escaped, literal)}'"


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def named(attribute: str, message: str) -> str:
    """Return an attribute that holds a message."""
    return f'{attribute}="{escape(text(message))}"'


def said(message: str, **values: str) -> str:
    """Return a message as a page expression.

    Parameters
    ----------
    message : str
        Its id.
    values
        Page expressions for its placeholders; ``count`` is a whole number, which chooses the plural.
    """
    places = {name: _place(name) for name in values}
    if COUNT not in values:
        return _joined(text(message, **places), values)
    inside = values | {COUNT: figure(values[COUNT], 0)}
    forms = {
        form: _joined(text(message, **places | {COUNT: _Counted(number)}), inside)
        for form, number in _plurals().items()
    }
    if len(set(forms.values())) == 1:
        return forms["other"]
    choices = ", ".join(f"{form}: {words}" for form, words in forms.items())
    return f"({{{choices}}})[utils.vertebra.plural({values[COUNT]})]"


def shown(expression: str) -> str:
    """Return what shows a page expression in an element."""
    return f"{{{{ {expression} }}}}"


def stage_label() -> str:
    """As a page expression: the name of the stage that is shown."""
    return f"({NAMES.clip.stages}.find((each) => each.name === {NAMES.player.stage})?.label ?? '')"


def figure(number: str, decimals: int, *, signed: bool = False) -> str:
    """Return a number as a page expression of how people read it: `vertebra_viz.words.figures.figure` in the page."""
    return f"utils.vertebra.figure({number}, {decimals}{', true' if signed else ''})"


def measured(number: str, quantity: Quantity, *, signed: bool = False) -> str:
    """Return a measured number with its unit, as a page expression."""
    place = _place("figure")
    return _joined(with_unit(quantity, place), {"figure": figure(number, quantity.digits, signed=signed)})


def _place(name: str) -> str:
    return f"\ue000{name}\ue001"


def _joined(words: str, values: dict[str, str]) -> str:
    """Return a text with places as a page expression: literals and the values between them."""
    parts = _PLACE.split(words)
    pieces = [f"({values[part]})" if k % 2 else quoted(part) for k, part in enumerate(parts) if part]
    return " + ".join(pieces) if len(parts) > 1 else quoted(words)


def _plurals() -> dict[str, int]:
    """Return a number for each of the language's plural forms."""
    form_of = Locale.parse(current().numbers.replace("-", "_")).plural_form
    found: dict[str, int] = {}
    for number in range(_MOST):
        found.setdefault(form_of(number), number)
    return {"other": 0} | found
