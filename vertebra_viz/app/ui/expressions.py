"""Words and figures in page expressions: messages whose values only the page knows.

A message is written into the template in the language that is current while the template is made. If it depends on a
plural, all forms are written, and the page chooses by its number (``static/bridge/words.js``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape

from vertebra_viz.app.state import NAMES
from vertebra_viz.catalogue.quantities import Quantity
from vertebra_viz.sentences.numbers import with_unit
from vertebra_viz.words import text
from vertebra_viz.words.places import COUNT, parts, place, with_places

# characters that end a literal, an attribute, a tag or an interpolation
_UNSAFE = re.compile(r"""["'`<>&{}]""")


def quoted(words: str) -> str:
    """Return a text as a JavaScript literal that is safe in any attribute and in ``{{ }}``."""
    literal = json.dumps(words, ensure_ascii=False)[1:-1].replace('\\"', '"')
    return f"'{_UNSAFE.sub(_escaped, literal)}'"


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def named(attribute: str, message: str) -> str:
    """Return an attribute whose value is a message."""
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
    inside = values | ({COUNT: figure(values[COUNT], 0)} if COUNT in values else {})
    forms = {form: _joined(words, inside) for form, words in with_places(message, values).items()}
    if len(forms) == 1:
        return forms["other"]
    choices = ", ".join(f"{form}: {words}" for form, words in forms.items())
    return f"({{{choices}}})[utils.vertebra.plural({values[COUNT]})]"


def shown(expression: str) -> str:
    """Return the interpolation that shows a page expression in an element."""
    return f"{{{{ {expression} }}}}"


def stage_label() -> str:
    """Return the name of the stage that is shown, as a page expression."""
    return f"({NAMES.clip.stages}.find((each) => each.name === {NAMES.player.stage})?.label ?? '')"


def figure(number: str, decimals: int, *, signed: bool = False) -> str:
    """Return a number, written for people, as a page expression: `vertebra_viz.words.figures.figure` in the page."""
    return f"utils.vertebra.figure({number}, {decimals}{', true' if signed else ''})"


def measured(number: str, quantity: Quantity, *, signed: bool = False) -> str:
    """Return a measured number with its unit, as a page expression."""
    return _joined(
        with_unit(quantity, place("figure")), {"figure": figure(number, quantity.digits, signed=signed)}
    )


def _joined(words: str, values: Mapping[str, str]) -> str:
    """Return a text with placeholders as a page expression: literals and the values between them."""
    pieces = [f"({values[part]})" if k % 2 else quoted(part) for k, part in enumerate(parts(words)) if part]
    return " + ".join(pieces) or "''"
