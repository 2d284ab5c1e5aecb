"""What must stand beside every picture: what it is not, what can go wrong, and what may help.

One table with a source per sentence, so that the file, the page, the player and the leaflet say the same, and so that
a claim can be checked, or taken out, in one place. Benefits never stand without risks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from vertebra_viz.case.case import Case
from vertebra_viz.evidence.conditions import Applies, Situation
from vertebra_viz.evidence.table import table
from vertebra_viz.words import text

REVIEWED = "2026-11"


def disclaimer() -> str:
    """Return what every picture is not."""
    return text("disclaimer")


def source() -> str:
    """Return where shapes and numbers of the model come from."""
    return text("source")


@dataclass(frozen=True)
class Notice:
    """One short statement in plain words, and where it was read."""

    text: str
    source: str


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes
    ----------
    id : its name in the table, and in its message ``notice-<id>``.
    kind : ``risk``, ``benefit``, or ``limit`` (of the model itself).
    applies : for which cases it stands.
    tag : ``R`` read in the source, ``R2`` read where the source is cited, ``own`` about this program.
    """

    id: str
    kind: str
    applies: Applies
    source: str
    tag: str

    @property
    def text(self) -> str:
        """The statement."""
        return text(f"notice-{self.id}")


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Return the table, in the order in which it is shown."""
    return tuple(Row(applies=applies, **row) for applies, row in table("notices.csv"))


def risks(case: Case, leaks: bool = False) -> tuple[Notice, ...]:
    """What can go wrong in ``case``, with or without the operation, and then what this model cannot say.

    ``leaks`` is whether cement is out of the bone in the picture: too much of it leaks where the case asks for no leak.
    """
    situation = Situation(case, leaks)
    return _chosen("risk", situation) + _chosen("limit", situation)


def benefits(case: Case) -> tuple[Notice, ...]:
    """What may help in ``case``, and what is not known; nothing for a bone that is not broken."""
    return _chosen("benefit", Situation(case))


def _chosen(kind: str, situation: Situation) -> tuple[Notice, ...]:
    return tuple(
        Notice(row.text, row.source) for row in rows() if row.kind == kind and row.applies.to(situation)
    )
