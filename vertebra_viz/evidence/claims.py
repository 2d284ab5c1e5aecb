"""Every figure about people, bones or procedures that is told: one row a claim, with who was counted, when and where read.

``claims.csv`` owns the figures. Sentences, tables, icon arrays, captions and the leaflet take them from here, so that no
two places tell one fact differently. A count has the interval of Wilson's score; a published interval is kept.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from statistics import NormalDist

from vertebra_viz.evidence.sources import Source, sources
from vertebra_viz.evidence.table import plain

KINDS = ("count", "percent", "quoted", "fewer", "points", "reports")
UNITS = ("people", "women", "bones", "procedures", "people-or-bones")
Z = NormalDist().inv_cdf(0.975)  # of a two-sided interval of 95 %


@dataclass(frozen=True)
class Claim:
    """One figure.

    Attributes
    ----------
    kind : ``count`` of people; ``percent`` where the source gives no count; ``quoted``, a percentage of some of those whom
        the source counted, so that no interval can be computed; ``fewer``, a difference in percent; ``points`` of a scale
        of 10; ``reports``, counted without everybody who could have reported.
    outcome : what happened; key of the message ``outcome-<outcome>``.
    option : what was done to those counted, see `vertebra_viz.evidence.options`.
    number : the count, the percentage, the points or the reports.
    of : how many were counted; of what is quoted, in all studies of the source together.
    per : whom or what was counted.
    period : when it was counted; key of the message ``period-<period>``.
    low, high : 95 % interval as shares, or in points; not a number where none is known; of reports, the fewest and the most that they can be out of.
    against : id of the claim about the other arm of the same comparison; empty without one.
    """

    id: str
    kind: str
    outcome: str
    option: str
    number: float
    of: int
    per: str
    period: str
    low: float
    high: float
    against: str
    source: Source

    @property
    def share(self) -> float:
        """Which share of those counted it happened to; meant for counts and percentages."""
        return self.number / self.of if self.kind in ("count", "reports") else self.number / 100.0


@cache
def claims() -> dict[str, Claim]:
    """Return all claims by id."""
    return {row["id"]: _claim(row) for row in plain("claims.csv")}


def wilson(share: float, of: int) -> tuple[float, float]:
    """Return the 95 % interval of a share by Wilson's score, without correction for continuity.

    Source: Wilson, J Am Stat Assoc 1927;22:209.
    """
    centre = share + Z**2 / (2 * of)
    half = Z * math.sqrt(share * (1 - share) / of + Z**2 / (4 * of**2))
    return (centre - half) / (1 + Z**2 / of), (centre + half) / (1 + Z**2 / of)


def _claim(row: dict[str, str]) -> Claim:
    kind, number, of = row["kind"], float(row["counted"]), int(row["of"])
    given = (float(row["low"] or "nan"), float(row["high"] or "nan"))
    match kind:
        case "count":
            low, high = wilson(number / of, of)
        case "percent":
            low, high = (x / 100.0 for x in given) if row["low"] else wilson(number / 100.0, of)
        case "reports":
            low, high = given[0], float(of)
        case _:
            low, high = given
    facts = {name: row[name] for name in ("id", "outcome", "option", "per", "period", "against")}
    return Claim(
        kind=kind, number=number, of=of, low=low, high=high, source=sources()[row["source"]], **facts
    )
