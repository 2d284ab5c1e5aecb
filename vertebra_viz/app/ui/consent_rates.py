"""How often things happen: one table for each kind of count, and a thousand dots for each rate.

People, bones and procedures are counted in tables of their own. Every rate has the same denominator and the same
dots, and benefits and harms the same rows. A dot that counts is big, one that may count is a ring, any other is small:
colour says nothing that size does not. The number stands beside it in words, so the dots are hidden from screen readers.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from vertebra_viz.app.logic.consent import PER, SHOWN, Rate, RateTable
from vertebra_viz.sentences.treatments import TREATMENTS
from vertebra_viz.words import Texts, text

_HEADS = Texts("rates-head", ("what", "with", "how-often"))
_LEGEND = Texts("rates-dot", ("yes", "maybe", "no"))
COLUMNS = 100
ROWS = PER // COLUMNS


def rates(tables: Iterable[RateTable]) -> str:
    """Lay out all tables."""
    legend = "".join(
        f'<li><svg viewBox="0 0 3 1" aria-hidden="true">{_dots(kind, 0, 3)}</svg>{escape(words)}</li>'
        for kind, words in _LEGEND.items()
    )
    return (
        '<section id="vv-rates" class="vv-part-of-text" aria-labelledby="vv-rates-title">'
        f'<h2 id="vv-rates-title" tabindex="-1">{escape(text("rates-title"))}</h2><p>{escape(text("rates-intro"))}</p>'
        f'<ul class="vv-legend">{legend}</ul>{"".join(_table(table) for table in tables)}</section>'
    )


def _table(table: RateTable) -> str:
    # the roles are told, because some browsers take them from a table that a narrow screen lays out as blocks
    heads = "".join(f'<th scope="col" role="columnheader">{escape(head)}</th>' for head in _HEADS.values())
    none = f'<tr role="row"><td colspan="3" role="cell">{escape(text("consent-no-number"))}</td></tr>'
    bodies = "".join(
        f'<tbody role="rowgroup" data-side="{side}"><tr role="row" class="vv-rate-side">'
        f'<th colspan="3" scope="rowgroup" role="rowheader">{escape(title)}</th></tr>'
        f"{''.join(_row(rate) for rate in rows) or none}</tbody>"
        for side, title, rows in (
            ("benefit", text("rates-helps"), table.benefits),
            ("harm", text("rates-harms"), table.harms),
        )
    )
    return (
        f'<table class="vv-rates" role="table" data-unit="{table.unit}"><caption>{escape(table.title)}</caption>'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>{bodies}</table>'
    )


def _row(rate: Rate) -> str:
    note = f'<span class="vv-small">{escape(rate.note)}</span>' if rate.note else ""
    return (
        f'<tr role="row" data-rate="{rate.key}"><th scope="row" role="rowheader"><b>{escape(rate.name)}</b>{note}'
        f'<span class="vv-read">{read_in(rate.source, rate.tag)}</span></th>'
        f'<td role="cell">{escape(care(rate.care))}</td>'
        f'<td role="cell"><strong>{escape(rate.said)}</strong>{_array(rate)}</td></tr>'
    )


def read_in(source: str, tag: str) -> str:
    """Return where something was read, as markup; told where that was not the source itself."""
    return escape(text("rates-second-hand", source=source) if tag == "R2" else source)


def care(key: str) -> str:
    """What people had whom a rate is of: a treatment, by its own key or an option's; or what only this table has."""
    words = TREATMENTS.get(SHOWN.get(key, key))
    return words.beside_rate if words else text(f"rates-care-{key}")


def _array(rate: Rate) -> str:
    """A thousand dots, a hundred in a row."""
    if rate.low is None or rate.high is None:
        return ""
    low, high = round(rate.low), round(rate.high)
    dots = _dots("yes", 0, low) + _dots("maybe", low, high) + _dots("no", high, PER)
    return f'<svg class="vv-array" viewBox="0 0 {COLUMNS} {ROWS}" aria-hidden="true">{dots}</svg>'


def _dots(kind: str, first: int, end: int) -> str:
    """Dots number ``first`` to ``end``: lines dashed so finely that only their round ends are left."""
    lines = []
    while first < end:
        row, column = divmod(first, COLUMNS)
        last = min(end, (row + 1) * COLUMNS)
        lines.append(f"M{column + 0.5} {row + 0.5}h{last - first - 1 + 0.01:.2f}")
        first = last
    if not lines:
        return ""
    path = f'd="{"".join(lines)}"'
    hole = f'<path class="vv-dot-hole" {path}/>' if kind == "maybe" else ""
    return f'<path class="vv-dot-{kind}" {path}/>{hole}'
