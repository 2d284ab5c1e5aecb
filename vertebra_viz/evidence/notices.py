"""What must stand beside every picture: what it is not, what can go wrong, and what may help.

``notices.csv`` has a row a statement and where it was read, so that the file, the page, the player and the leaflet say
the same, and so that a claim can be checked, or taken out, in one place. Benefits never stand without risks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from vertebra_viz.case.case import Case
from vertebra_viz.evidence.conditions import Applies, Situation
from vertebra_viz.evidence.statements import Statement, statement
from vertebra_viz.evidence.table import table
from vertebra_viz.words import text

REVIEWED = "2026-12"


def disclaimer() -> str:
    """Return what every picture is not."""
    return text("disclaimer")


def source() -> str:
    """Return where shapes and numbers of the model come from."""
    return text("source")


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes
    ----------
    kind : ``risk``, ``benefit``, or ``limit`` (of the model itself).
    applies : for which cases it stands.
    """

    id: str
    kind: str
    applies: Applies
    claims: str
    sources: str

    @property
    def statement(self) -> Statement:
        """The statement in the language that is spoken now."""
        return statement(f"notice-{self.id}", {"claims": self.claims, "sources": self.sources})


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Return the table, in the order in which it is shown."""
    return tuple(Row(applies=applies, **row) for applies, row in table("notices.csv"))


def risks(case: Case, leaks: bool = False) -> tuple[Statement, ...]:
    """What can go wrong in ``case``, with or without the operation, and then what this model cannot say.

    ``leaks`` is whether cement is out of the bone in the picture: too much of it leaks where the case asks for no leak.
    """
    situation = Situation(case, leaks)
    return _chosen("risk", situation) + _chosen("limit", situation)


def benefits(case: Case) -> tuple[Statement, ...]:
    """What may help in ``case``, and what is not known; nothing for a bone that is not broken."""
    return _chosen("benefit", Situation(case))


def _chosen(kind: str, situation: Situation) -> tuple[Statement, ...]:
    return tuple(row.statement for row in rows() if row.kind == kind and row.applies.to(situation))
