"""A question to a class before the answer is shown: everybody guesses, and nobody sees who guessed what.

While it is asked, answers can be changed; when it is closed, it shows the histogram; when it is revealed, the measured
answer too.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from vertebra_viz.case.errors import refusal
from vertebra_viz.words import text

LONGEST_TEXT = 600  # characters, as in a file of questions
MOST_CHOICES = 8
NO_BREAK = "\N{NO-BREAK SPACE}"  # between a figure and its unit


class QuestionPhase(StrEnum):
    """The state of a question."""

    ASKED = "asked"
    CLOSED = "closed"
    REVEALED = "revealed"


@dataclass
class Prediction:
    """One question and its answers.

    Attributes
    ----------
    text, choices : the question, and its possible answers.
    id : of a question that comes with the program, by which a follower reads it in a language of their own.
    value : the measured number, once revealed.
    right, place : the measured answer as text, once revealed, and the index of the nearest choice, where it is given.
    """

    text: str
    choices: tuple[str, ...]
    phase: QuestionPhase = QuestionPhase.ASKED
    right: str = ""
    place: int | None = None
    id: str = ""
    value: float | None = None
    # by member, so that each counts once; never sent to others
    _answers: dict[str, int] = field(default_factory=dict)

    @classmethod
    def parse(cls, data: object) -> Prediction:
        """Check a question from outside: ``{"text", "choices"}``; CaseError in one line for anything else."""
        if not isinstance(data, dict) or set(data) - {"id"} != {"text", "choices"}:
            raise refusal("question", data, text("allowed-question"))
        choices = data["choices"]
        if not isinstance(choices, list) or not 2 <= len(choices) <= MOST_CHOICES:
            raise refusal("choices", choices, text("allowed-choices", most=MOST_CHOICES))
        return cls(
            words("text", data["text"]),
            tuple(words("choices", each) for each in choices),
            id=words("id", data["id"]) if "id" in data else "",
        )

    def answer(self, member: str, choice: object) -> None:
        """Record, or change, a member's answer: the index of a choice, from 0."""
        if self.phase is not QuestionPhase.ASKED:
            raise refusal("answer", choice, text("allowed-open-question"))
        self._answers[member] = self._one_of("answer", choice)

    def _one_of(self, name: str, choice: object) -> int:
        if not isinstance(choice, int) or isinstance(choice, bool) or not 0 <= choice < len(self.choices):
            raise refusal(name, choice, text("allowed-place", most=len(self.choices) - 1))
        return choice

    def choice_of(self, member: str) -> int | None:
        """Return a member's answer, which only that member is sent."""
        return self._answers.get(member)

    @property
    def answered(self) -> int:
        """How many have answered."""
        return len(self._answers)

    @property
    def histogram(self) -> tuple[int, ...]:
        """How many guessed each choice."""
        counted = Counter(self._answers.values())
        return tuple(counted[place] for place in range(len(self.choices)))

    def close(self) -> None:
        """Take no more answers."""
        if self.phase is QuestionPhase.ASKED:
            self.phase = QuestionPhase.CLOSED

    def reveal(self, right: object, place: object = None, value: float | None = None) -> None:
        """Set the measured answer, the nearest choice and the measured number; no more answers are accepted."""
        place = None if place is None else self._one_of("place", place)
        self.right, self.place, self.value = words("answer", right), place, value
        self.phase = QuestionPhase.REVEALED

    def message(self) -> dict[str, Any]:
        """Return plain data for all members; counts only once answers can no longer be changed."""
        message: dict[str, Any] = {"text": self.text, "choices": list(self.choices), "phase": str(self.phase)}
        if self.id:
            message["id"] = self.id
        if self.phase is not QuestionPhase.ASKED:
            message["histogram"] = list(self.histogram)
        if self.phase is QuestionPhase.REVEALED:
            message |= {"right": self.right, "place": self.place}
            if self.value is not None:
                message["value"] = self.value
        return message


def words(name: str, value: object) -> str:
    """Check a short text in one line."""
    if (
        not isinstance(value, str)
        or not value.strip()
        or len(value) > LONGEST_TEXT
        or not value.replace(NO_BREAK, " ").isprintable()
    ):
        raise refusal(name, value, text("allowed-line", most=LONGEST_TEXT))
    return value.strip()
