"""The steps in which a case is told to a patient, each with its own picture: from where the bone is to the decision.

``journey.csv`` has a row a step and ``journey_more.csv`` what stands behind "More". The file, the page, the player and
the printed sheet say the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vertebra_viz.case.case import Case, FractureKind
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence.conditions import Applies, Situation
from vertebra_viz.evidence.statements import Statement, statement
from vertebra_viz.evidence.table import table
from vertebra_viz.words import text

CHOICES = "choices"  # the step at which a person picks an option to look at


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes
    ----------
    stage : the stage that the picture shows to its end; None where the case has none of its stages.
    view, style : of the picture; empty where the stage's own is meant.
    more : what stands behind "More".
    """

    id: str
    title: str
    statement: Statement
    stage: StageName | None
    view: str
    style: str
    more: tuple[Statement, ...]

    @property
    def text(self) -> str:
        """What is said."""
        return self.statement.text


def steps(case: Case, stages: Sequence[str]) -> tuple[Step, ...]:
    """Return the steps of a case in their order; none for a bone that is not broken.

    Parameters
    ----------
    stages : sequence of str
        Names of the stages that the case has, in their order.
    """
    if case.fracture.kind is FractureKind.NONE:
        return ()
    situation = Situation(case)
    facts = {"kind": case.fracture.kind, "cause": case.fracture.cause}
    return tuple(
        _step(row, facts, stages, situation) for applies, row in _rows("journey.csv") if applies.to(situation)
    )


def _step(row: dict[str, str], facts: Mapping[str, str], stages: Iterable[str], situation: Situation) -> Step:
    has = set(stages)
    found = [name for name in row["stage"].split() if name in has]
    return Step(
        id=row["id"],
        title=text(f"journey-{row['id']}.title"),
        statement=statement(f"journey-{row['id']}", row, **facts),
        stage=StageName(found[-1]) if found else None,
        view=row["view"],
        style=row["style"],
        more=tuple(
            statement(f"journey-more-{each['id']}", each)
            for applies, each in _rows("journey_more.csv")
            if each["step"] == row["id"] and applies.to(situation)
        ),
    )


@lru_cache(maxsize=2)
def _rows(name: str) -> tuple[tuple[Applies, dict[str, str]], ...]:
    return tuple(table(name))
