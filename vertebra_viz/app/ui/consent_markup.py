"""Pieces of markup that all parts of the consent page's text share: a part with its heading, lines, and sources."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from vertebra_viz.evidence.decision import Guarded
from vertebra_viz.evidence.sources import OWN, Source
from vertebra_viz.evidence.statements import Statement
from vertebra_viz.words import text


def part(key: str, title: str, inner: str) -> str:
    """One part of the page with a heading that can be gone to."""
    head = f'<h2 id="vv-{key}-title" tabindex="-1">{escape(title)}</h2>'
    return f'<section id="vv-{key}" class="vv-part-of-text" aria-labelledby="vv-{key}-title">{head}{inner}</section>'


def lines(statements: Iterable[Statement]) -> str:
    """Statements as a list."""
    return f'<ul class="vv-lines">{"".join(f"<li>{escape(each.text)}</li>" for each in statements)}</ul>'


def guarded_lines(statements: Iterable[Guarded]) -> str:
    """Statements as a list; what stands for one kind of fracture alone is hidden until the page knows the case."""
    items = "".join(
        f'<li data-only="{each.only}" hidden>{escape(each.statement.text)}</li>'
        if each.only
        else f"<li>{escape(each.statement.text)}</li>"
        for each in statements
    )
    return f'<ul class="vv-lines">{items}</ul>'


def sources(statements: Iterable[Statement]) -> str:
    """Where statements were read, behind a sign; nothing for what this program says of itself."""
    return source_list(each for statement in statements for each in statement.sources)


def source_list(found: Iterable[Source]) -> str:
    """Sources behind a sign, each once: title, publisher and year, kind of study, and whose money it was made with."""
    shown = {each.id: each for each in found if each.tag != OWN}
    if not shown:
        return ""
    items = "".join(f"<li>{escape(each.said)}. {escape(each.kind)}</li>" for each in shown.values())
    name = escape(text("consent-sources"))
    return (
        f'<details class="vv-sources"><summary><span class="vv-i" aria-hidden="true"></span>{name}</summary>'
        f"<ul>{items}</ul></details>"
    )


def button(act: str, words: str, *, kind: str = "", more: str = "") -> str:
    """A button that the page's script acts on."""
    return f'<button type="button" class="vv-button{kind}" data-act="{act}"{more}>{escape(words)}</button>'
