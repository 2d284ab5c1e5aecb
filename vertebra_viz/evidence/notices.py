"""What must stand beside every picture: what it is not, what can go wrong, and what may help.

One table with a source per sentence, so that the file, the page, the player and the leaflet say the same, and so that
a claim can be checked, or taken out, in one place. Benefits never stand without risks.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from vertebra_viz.case.case import BackWall, Case, FractureKind
from vertebra_viz.case.fracture import Fracture

DISCLAIMER = "For learning only. Average shapes, not your own body. Not a medical device."
REVIEWED = "2026-11"
SOURCE = "Shapes: published averages. Numbers: read off this picture."


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
    kind : ``risk``, ``benefit``, or ``limit`` (of the model itself).
    applies : ``any``, or with spaces between them ``operation``, ``no-operation`` (a fracture left alone), kinds of
        treatment, what a treatment names as its evidence (``no-balloon``), the cause and the age of the fracture, ``cleft``, ``back-wall``, ``pushed-in`` (an operation on such
        a one), and ``leak-front``, ``leak-disc`` and so on where cement leaks in the picture; ``not-old`` or
        ``not-tumour`` beside them takes a row away.
    tag : ``R`` read in the source, ``R2`` read where the source is cited, ``own`` about this program.
    """

    kind: str
    applies: str
    text: str
    source: str
    tag: str


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Return the table, in the order in which it is shown."""
    text = files("vertebra_viz.evidence").joinpath("notices.csv").read_text(encoding="utf-8")
    return tuple(Row(**row) for row in csv.DictReader(text.splitlines()))


def risks(case: Case, leaks: bool = False) -> tuple[Notice, ...]:
    """What can go wrong in ``case``, with or without the operation, and then what this model cannot say.

    ``leaks`` is whether cement is out of the bone in the picture: too much of it leaks where the case asks for no leak.
    """
    return _chosen(case, "risk", leaks) + _chosen(case, "limit")


def benefits(case: Case) -> tuple[Notice, ...]:
    """What may help in ``case``, and what is not known; nothing for a bone that is not broken."""
    return _chosen(case, "benefit")


def _chosen(case: Case, kind: str, leaks: bool = False) -> tuple[Notice, ...]:
    situation = {"any"}
    operation = case.treatment.operation
    if operation:
        situation |= {"operation", operation.kind, *operation.evidence}
        if leaks:
            situation.add(f"leak-{operation.leak_route}")
    elif case.fracture.kind is not FractureKind.NONE:
        situation |= {"no-operation"}
    fracture = case.fracture
    situation |= {"cleft"} if fracture.cleft == "yes" else set()
    if fracture.back_wall is BackWall.PUSHED_IN:
        situation |= {"back-wall"}
        if operation:
            situation |= {"pushed-in"}  # its figures are of operations
    return tuple(
        Notice(row.text, row.source)
        for row in rows()
        if row.kind == kind and fits(row.applies, situation, fracture)
    )


def fits(applies: str, situation: set[str], fracture: Fracture) -> bool:
    """Whether a table's row is for a situation, or for the fracture's cause or age; ``not-old`` and its like take it away."""
    of, words = {str(fracture.cause), str(fracture.age)}, set(applies.split())
    return bool(words & (situation | of)) and not words & {f"not-{each}" for each in of}
