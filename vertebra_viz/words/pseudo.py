"""The pseudo-language: English with accents and a third longer, which shows what is not translated and what is cut off.

``pseudo.json`` has the table; the player does the same (``player/src/words/pseudo.js``).
"""

from __future__ import annotations

import json
from typing import Any

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from vertebra_viz.words.language import FOLDER

_TABLE = json.loads((FOLDER / "pseudo.json").read_text(encoding="utf-8"))
_ACCENTED = dict(zip(_TABLE["letters"][::2], _TABLE["letters"][1::2], strict=True))
_LETTERS = str.maketrans(
    {plain: accented * (2 if plain in _TABLE["doubled"] else 1) for plain, accented in _ACCENTED.items()}
)


def altered(text: str) -> str:
    """Return the text with accents, its vowels doubled."""
    return text.translate(_LETTERS)


class _Alteration(Visitor):
    def visit_TextElement(self, node: Any) -> None:  # noqa: N802 - named by the package
        node.value = altered(node.value)


def alter(resource: ast.Resource) -> None:
    """Alter every text of a parsed file, in place; placeholders and what chooses between variants stay."""
    _Alteration().visit(resource)
