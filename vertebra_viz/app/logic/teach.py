"""Material for a teacher: notes for each stage, how numbers are measured, and pairs of cases to compare.

Every note has its source, for a student who asks. Questions for the class are in `questions`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from vertebra_viz.app.content import TeachingNote, file, table
from vertebra_viz.app.logic.questions import stages_of
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.link import from_query
from vertebra_viz.evidence.claim_words import values
from vertebra_viz.words import Texts, cached_by_language, text

CONCEPTS = Texts("concept", ("six-point", "genant", "beck", "contact"))


@dataclass(frozen=True)
class Concept:
    """How one number is measured and what it means."""

    key: str
    title: str
    statements: tuple[TeachingNote, ...]


@dataclass(frozen=True)
class Pair:
    """Two cases side by side, and what to ask about them.

    Attributes
    ----------
    left_stage, right_stage : the stage at which each is shown: the same for both, or the last of each.
    left_link, right_link : the cases as addresses (`vertebra_viz.case.link`).
    """

    key: str
    title: str
    ask: str
    left_stage: str
    right_stage: str
    left_link: str
    right_link: str

    @property
    def left(self) -> Case:
        """The case on the left."""
        return from_query(self.left_link)

    @property
    def right(self) -> Case:
        """The case on the right."""
        return from_query(self.right_link)


def notes(stage: str) -> tuple[TeachingNote, ...]:
    """Return what a speaker may say at ``stage``."""
    return _statements("stage", stage)


def concepts() -> tuple[Concept, ...]:
    """Explain six-point morphometry, the Genant grade, the Beck index, and cement at the endplates."""
    return tuple(Concept(key, title, _statements("concept", key)) for key, title in CONCEPTS.items())


@cached_by_language
def pairs() -> tuple[Pair, ...]:
    """Return the ready pairs; CaseError where one names a case or a stage that does not exist."""
    return tuple(_pair(entry) for entry in json.loads(file("pairs.json").read_text(encoding="utf-8")))


def _pair(entry: dict[str, str]) -> Pair:
    links = entry["left"], entry["right"]
    runs = [stages_of(from_query(link)) for link in links]
    stage = entry.get("stage")
    if stage is not None and not all(stage in run for run in runs):
        both = (name for name in runs[0] if name in runs[1])
        raise refusal(f"{entry['key']}.stage", stage, both)
    return Pair(
        key=entry["key"],
        title=text(f"pair-{entry['key']}"),
        ask=text(f"pair-{entry['key']}.ask"),
        left_stage=stage or runs[0][-1],
        right_stage=stage or runs[1][-1],
        left_link=links[0],
        right_link=links[1],
    )


def _statements(kind: str, key: str) -> tuple[TeachingNote, ...]:
    return tuple(
        TeachingNote(text(row["id"], **values(row["claims"])), row["source"], row["tag"])
        for row in _rows()
        if (row["kind"], row["key"]) == (kind, key)
    )


@lru_cache(maxsize=1)
def _rows() -> tuple[dict[str, str], ...]:
    return table("teach_notes.csv")
