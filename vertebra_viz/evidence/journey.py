"""What comes before, during and after what the picture shows: from the cause of a break to the follow-up film, in words.

One table with a source per step, so that the file, the page, the player and the printed sheet say the same. A step belongs to a place in the run: the first of some stages that the case has.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from vertebra_viz.case.case import Case, FractureKind
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence.conditions import Applies, Situation
from vertebra_viz.evidence.table import table
from vertebra_viz.words import text


class JourneyPhase(StrEnum):
    """Before the procedure, around it on the table, and after it."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True)
class JourneyPlace:
    """Where in a run steps stand: in front of the first of ``stages`` that there is, else at its end."""

    phase: JourneyPhase
    stages: tuple[StageName, ...]


PLACES = {
    "start": JourneyPlace(JourneyPhase.BEFORE, (StageName.INTACT,)),
    "table": JourneyPlace(JourneyPhase.DURING, (StageName.POSTURE, StageName.ACCESS)),
    # it takes a while to get as thick as it has to be, so it is mixed while the balloon is still up
    "mix": JourneyPlace(JourneyPhase.DURING, (StageName.DEFLATION, StageName.FILL)),
    "end": JourneyPlace(JourneyPhase.AFTER, (StageName.FOLLOW_UP,)),
}


@dataclass(frozen=True)
class Step:
    """One step in plain words.

    Attributes
    ----------
    id : its name in the table, and in its message ``journey-<id>``.
    at : its place, see `PLACES`.
    applies : for which cases it stands.
    tag : ``R`` read in the source, ``R2`` read where the source is cited, ``own`` about this program.
    """

    id: str
    at: str
    applies: Applies
    source: str
    tag: str

    @property
    def title(self) -> str:
        """Its title."""
        return text(f"journey-{self.id}.title")

    @property
    def text(self) -> str:
        """What happens, in a few plain sentences."""
        return text(f"journey-{self.id}")

    @property
    def phase(self) -> JourneyPhase:
        """Before, during or after."""
        return PLACES[self.at].phase

    def before(self, stages: Iterable[str]) -> StageName | None:
        """Return the stage of a run that this step stands in front of; None at its end."""
        names = set(stages)
        return next((name for name in PLACES[self.at].stages if name in names), None)


@lru_cache(maxsize=1)
def rows() -> tuple[Step, ...]:
    """Return the table, in the order in which it is told."""
    return tuple(Step(applies=applies, **row) for applies, row in table("journey.csv"))


def steps(case: Case) -> tuple[Step, ...]:
    """Steps of ``case`` in their order; none for a bone that is not broken."""
    if case.fracture.kind is FractureKind.NONE:
        return ()
    situation = Situation(case)
    return tuple(row for row in rows() if row.applies.to(situation))
