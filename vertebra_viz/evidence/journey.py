"""What comes before, during and after what the picture shows: from the cause of a break to the follow-up film, in words.

One table with a source per step, on the ground floor beside the notices, so that the file, the page, the player and
the printed sheet say the same. A step belongs to a place in the run: the first of some stages that the case has.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from vertebra_viz.case.case import Case, FractureAge, FractureKind
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence.notices import fits


class JourneyPhase(StrEnum):
    """Before the procedure, around it on the table, and after it."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True)
class Place:
    """Where in a run steps stand: in front of the first of ``stages`` that there is, else at its end."""

    phase: JourneyPhase
    stages: tuple[StageName, ...]


PLACES = {
    "start": Place(JourneyPhase.BEFORE, (StageName.INTACT,)),
    "table": Place(JourneyPhase.DURING, (StageName.POSTURE, StageName.ACCESS)),
    # it takes a while to get as thick as it has to be, so it is mixed while the balloon is still up
    "mix": Place(JourneyPhase.DURING, (StageName.DEFLATION, StageName.FILL)),
    "end": Place(JourneyPhase.AFTER, (StageName.FOLLOW_UP,)),
}


@dataclass(frozen=True)
class Step:
    """One step in plain words.

    Attributes
    ----------
    id : its name in the table.
    at : its place, see `PLACES`.
    applies : ``any``, or with spaces between them ``operation``, ``no-operation``, kinds of treatment, what a treatment names as
        its evidence (``no-balloon``), the cause and the age of the fracture, and ``old-operation`` (an operation on a healed one); ``not-old`` or ``not-tumour``
        beside them takes a row away.
    tag : ``R`` read in the source, ``R2`` read where the source is cited, ``own`` about this program.
    """

    id: str
    at: str
    title: str
    text: str
    applies: str
    source: str
    tag: str

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
    text = files("vertebra_viz.evidence").joinpath("journey.csv").read_text(encoding="utf-8")
    return tuple(Step(**row) for row in csv.DictReader(text.splitlines()))


def steps(case: Case) -> tuple[Step, ...]:
    """Steps of ``case`` in their order; none for a bone that is not broken."""
    if case.fracture.kind is FractureKind.NONE:
        return ()
    operated = case.treatment.operation is not None
    situation = {"any", case.treatment.kind, *case.treatment.evidence}
    situation.add("operation" if operated else "no-operation")
    if operated and case.fracture.age is FractureAge.OLD:
        situation.add("old-operation")
    return tuple(row for row in rows() if fits(row.applies, situation, case.fracture))
