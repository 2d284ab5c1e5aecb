"""The short form of the evidence for two pages of paper: which outcomes and which open questions have room there.

The sheet that the browser prints and the leaflet take both from here, so that they tell the same.
"""

from __future__ import annotations

from vertebra_viz.evidence.decision import section
from vertebra_viz.evidence.grid import OutcomeRow, grid
from vertebra_viz.evidence.statements import Statement

# the first to be left out at the end, where there is less room
OUTCOMES = (
    "relief-1-year",
    "leak-scan",
    "grave",
    "relief-2-weeks",
    "sinks-1-year",
    "new-break-1-year",
    "lungs",
)
UNKNOWN = ("task-force", "balloon-untested", "new-breaks", "average")


def outcomes(most: int = len(OUTCOMES)) -> tuple[OutcomeRow, ...]:
    """Return at most so many rows of the table, in its order."""
    return tuple(row for row in grid() if row.id in OUTCOMES[:most])


def unknown() -> tuple[Statement, ...]:
    """Return what is not known, as far as there is room for it."""
    wanted = {f"decision-uncertain-{name}" for name in UNKNOWN}
    return tuple(each.statement for each in section("uncertain") if each.statement.id in wanted)
