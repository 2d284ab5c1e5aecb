"""Texts of the app, as files that a clinician or a teacher can read and edit without changing code.

``teach_notes.csv``, ``pairs.json`` and ``questions.toml`` are for classes; what patients read is in `vertebra_viz.evidence`.
Each sentence has its source beside it; `docs/consent.md` says how they were chosen.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

FOLDER = files("vertebra_viz").joinpath("app/content")


@dataclass(frozen=True)
class TeachingNote:
    """One or a few plain sentences and their source.

    Attributes
    ----------
    tag : ``R`` read in the source, ``R2`` read where the source is cited, ``own`` about this program or no claim.
    """

    text: str
    source: str
    tag: str


def file(name: str) -> Traversable:
    """Return a file of this folder, wherever the package is installed."""
    return FOLDER.joinpath(name)


def table(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a table of this folder."""
    return tuple(csv.DictReader(file(name).read_text(encoding="utf-8").splitlines()))
