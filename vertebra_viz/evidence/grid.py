"""What can happen with each option, side by side: one row an outcome, one cell an option, no operation always among them.

``outcomes.csv`` names the claims of each cell, or the key of a message where there is no figure. Every option has a cell
for every benefit and every harm, and a row has one period and one kind of count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vertebra_viz.evidence.claim_words import said, values
from vertebra_viz.evidence.claims import Claim, claims
from vertebra_viz.evidence.options import COMPARED, Option
from vertebra_viz.evidence.table import plain
from vertebra_viz.words import cached_by_language, text


@dataclass(frozen=True)
class Cell:
    """What is known of one outcome with one option.

    Attributes
    ----------
    claims : none where no figure is known.
    text : what is said of it: each claim, or why there is none.
    """

    claims: tuple[Claim, ...]
    text: str


@dataclass(frozen=True)
class OutcomeRow:
    """One outcome.

    Attributes
    ----------
    side : ``benefit`` or ``harm``.
    period : when it was counted, in words.
    note : how it was counted.
    cells : by option.
    beside : claims that the note tells.
    """

    id: str
    title: str
    side: str
    per: str
    period: str
    note: str
    cells: Mapping[Option, Cell]
    beside: tuple[Claim, ...]


@cached_by_language
def grid() -> tuple[OutcomeRow, ...]:
    """Return the rows in their order, benefits first."""
    return tuple(_row(row) for row in plain("outcomes.csv"))


def _row(row: dict[str, str]) -> OutcomeRow:
    beside = row["note"].split()
    return OutcomeRow(
        id=row["id"],
        title=text(f"outcome-{row['id']}"),
        side=row["side"],
        per=row["per"],
        period=text(f"period-{row['period']}"),
        note=text(f"outcome-{row['id']}.note", **values(beside)),
        cells={option: _cell(row[option]) for option in COMPARED},
        beside=tuple(claims()[name] for name in beside),
    )


def _cell(content: str) -> Cell:
    if not content.startswith("="):
        return Cell((), text(f"cell-{content}"))
    found = tuple(claims()[name] for name in content[1:].split())
    return Cell(found, "; ".join(said(claim) for claim in found))
