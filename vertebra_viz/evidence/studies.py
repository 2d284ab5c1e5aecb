"""Published figures on heights, angles and volumes: one table of studies, a row a figure, and the spread shown beside a number.

The lift law is fitted to the rows that say so (`devtools.calibrate_lift`), and every screen that shows the spread of
studies beside a number of the model gets it here. A row whose source gives no standard deviation has none.
"""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from vertebra_viz.case.case import Case, Cause, OtherLevel
from vertebra_viz.case.fracture import FractureAge
from vertebra_viz.clip.measure import GENANT_FROM

AFTER, LATER = "after", "later"  # in the period of a row: the operation, and months


@dataclass(frozen=True)
class Figure:
    """One figure of one study.

    Attributes
    ----------
    n : people or bones counted, of the whole study where the group's number is not given; None where neither is.
    levels, grades : for the fit, what stands for those who were counted; empty where nothing is fitted.
    treatment : the plan's name (`vertebra_viz.treatments.plan.TreatmentPlan.variant`), or what else was done.
    quantity : key of the JSON report, or what else was counted.
    period : before, after (the operation), later (months) or mixed.
    posture : of a gain, whether what lying face down on the table gave is ``in`` it (counted from a film before that),
        ``out`` of it or ``alone``; ``none`` ex vivo; empty for what is no gain.
    tag : ``R`` read in the source, ``R2`` read where the source is cited.
    fits : whether the lift law is fitted to it.
    """

    id: str
    study: str
    design: str
    n: int | None
    levels: tuple[str, ...]
    grades: tuple[int, ...]
    treatment: str
    quantity: str
    mean: float
    sd: float | None
    period: str
    posture: str
    funder: str
    source: str
    remark: str
    tag: str
    fits: bool


@dataclass(frozen=True)
class Spread:
    """What studies found, as a range: the pooled mean and a standard deviation on either side of it.

    Attributes
    ----------
    studies : whose figures these are.
    sources : where each of them was read.
    """

    low: float
    high: float
    studies: tuple[str, ...]
    sources: tuple[str, ...]


@cache
def figures() -> tuple[Figure, ...]:
    """Return the table."""
    text = files("vertebra_viz.evidence").joinpath("studies.csv").read_text(encoding="utf-8")
    return tuple(_figure(row) for row in csv.DictReader(text.splitlines()))


def _figure(row: dict[str, str]) -> Figure:
    return Figure(
        id=row["id"],
        study=row["study"],
        design=row["design"],
        n=int(row["n"]) if row["n"] else None,
        levels=tuple(row["levels"].split()),
        grades=tuple(int(grade) for grade in row["grades"].split()),
        treatment=row["treatment"],
        quantity=row["quantity"],
        mean=float(row["mean"]),
        sd=float(row["sd"]) if row["sd"] else None,
        period=row["period"],
        posture=row["posture"],
        funder=row["funder"],
        source=row["source"],
        remark=row["remark"],
        tag=row["tag"],
        fits=row["fits"] == "yes",
    )


@cache
def spread(treatment: str, quantity: str, period: str = AFTER) -> Spread | None:
    """Return what studies of people found of a quantity after a treatment; None where none that was read says a deviation.

    That is the mean and standard deviation of all who were counted, put together: people, or bones where a study counts
    those.
    """
    rows = [
        (each, each.n, each.sd)
        for each in figures()
        if (each.treatment, each.quantity, each.period) == (treatment, quantity, period)
        and each.design != "ex vivo"
        and each.sd is not None
        and each.n is not None
    ]
    if not rows:
        return None
    count = sum(n for _, n, _ in rows)
    mean = sum(n * each.mean for each, n, _ in rows) / count
    deviation = math.sqrt(sum(n * (sd**2 + (each.mean - mean) ** 2) for each, n, sd in rows) / count)
    read = {each.study: each.source for each, _, _ in rows}
    return Spread(mean - deviation, mean + deviation, tuple(read), tuple(read.values()))


def fits(level: Case | OtherLevel) -> bool:
    """Whether studies of fresh breaks of weak bones tell anything of a level: of grade 1 at least, not healed, no tumour's."""
    fracture, lost = level.fracture, round(1000.0 * max(level.losses))
    return (
        lost >= GENANT_FROM[0] and fracture.age is not FractureAge.OLD and fracture.cause is not Cause.TUMOUR
    )
