"""Questions that a person answers after the steps, to find out what has become clear: each answer has its reason.

``quiz.csv`` has a row a question: which answer is right, and where it was read.
"""

from __future__ import annotations

from dataclasses import dataclass

from vertebra_viz.evidence.sources import Source, named
from vertebra_viz.evidence.table import plain
from vertebra_viz.words import cached_by_language, text

ANSWERS = ("a", "b", "c")


@dataclass(frozen=True)
class QuizAnswer:
    """One answer, whether it is right, and why or why not."""

    text: str
    right: bool
    reason: str


@dataclass(frozen=True)
class QuizQuestion:
    """One question with its answers in the order in which they stand."""

    id: str
    text: str
    answers: tuple[QuizAnswer, ...]
    sources: tuple[Source, ...]


@cached_by_language
def questions() -> tuple[QuizQuestion, ...]:
    """Return all questions in their order."""
    return tuple(_question(row) for row in plain("quiz.csv"))


def _question(row: dict[str, str]) -> QuizQuestion:
    name = f"quiz-{row['id']}"
    answers = tuple(
        QuizAnswer(text(f"{name}.{key}"), place == int(row["right"]), text(f"{name}.why-{key}"))
        for place, key in enumerate(ANSWERS, start=1)
    )
    return QuizQuestion(row["id"], text(name), answers, named(row["sources"]))
