"""What can happen with each option, side by side: a table of outcomes with an icon array for each figure.

Every row has no operation beside the others, one period, and the same benefits and harms for all.
"""

from __future__ import annotations

from html import escape

from vertebra_viz.app.ui.consent_markup import part, source_list
from vertebra_viz.app.ui.consent_options import hidden
from vertebra_viz.app.ui.consent_people import array, legend
from vertebra_viz.evidence.claim_words import counted, other_framing, said, spread
from vertebra_viz.evidence.claims import Claim
from vertebra_viz.evidence.grid import Cell, OutcomeRow, grid
from vertebra_viz.evidence.options import COMPARED, USUAL, Option
from vertebra_viz.evidence.people import has_array
from vertebra_viz.words import text


def table() -> str:
    """Lay out the whole table."""
    heads = f'<th scope="col" role="columnheader">{escape(text("grid-head"))}</th>' + "".join(
        f'<th scope="col" role="columnheader"{hidden(option)}>{escape(option.label)}</th>'
        for option in COMPARED
    )
    bodies = "".join(
        f'<tbody role="rowgroup" data-side="{side}"><tr role="row" class="vv-grid-side">'
        f'<th colspan="{len(USUAL) + 1}" scope="rowgroup" role="rowheader">{escape(text(f"grid-{side}"))}</th></tr>'
        f"{''.join(_row(row) for row in grid() if row.side == side)}</tbody>"
        for side in ("benefit", "harm")
    )
    return part(
        "grid",
        text("grid-title"),
        f"<p>{escape(text('grid-intro'))}</p>{legend()}"
        f'<table class="vv-grid" role="table"><thead role="rowgroup"><tr role="row">{heads}</tr></thead>{bodies}</table>',
    )


def _row(row: OutcomeRow) -> str:
    cells = "".join(_cell(option, row.cells[option]) for option in COMPARED)
    found = [*(claim for cell in row.cells.values() for claim in cell.claims), *row.beside]
    return (
        f'<tr role="row" data-outcome="{row.id}"><th scope="row" role="rowheader"><b>{escape(row.title)}</b>'
        f'<span class="vv-small">{escape(row.note)}</span>{source_list(claim.source for claim in found)}</th>{cells}</tr>'
    )


def _cell(option: Option, cell: Cell) -> str:
    inner = (
        "".join(_claim(claim) for claim in cell.claims) or f'<span class="vv-none">{escape(cell.text)}</span>'
    )
    return (
        f'<td role="cell"{hidden(option)}><span class="vv-grid-option" aria-hidden="true">{escape(option.label)}</span>'
        f"{inner}</td>"
    )


def _claim(claim: Claim) -> str:
    more = [spread(claim), counted(claim)]
    if has_array(claim):
        more.insert(0, other_framing(claim))
    details = " ".join(escape(each) for each in more if each)
    picture = array(claim) if has_array(claim) else ""
    return f'<div class="vv-claim" data-claim="{claim.id}"><strong>{escape(said(claim))}</strong>{picture}<span class="vv-small">{details}</span></div>'
