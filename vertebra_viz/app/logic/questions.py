"""Predict, then reveal: questions from a file that a teacher can edit, answered by measuring the clip.

The file holds no answers. It names a case, a stage and a measurement; the right choice is the one nearest to what is
measured, so a question stays true when the model changes, and cannot be mistyped. What is wrong in the file is said in
one line: file, question, field, value, allowed.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from vertebra_viz.app.content import file
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.link import from_query
from vertebra_viz.catalogue.quantities import OUTCOMES, QUANTITIES, Quantity
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.measure import Measurements, Outcome
from vertebra_viz.sentences.numbers import shown, with_unit
from vertebra_viz.treatments.case_stages import steps
from vertebra_viz.words import either, has_text, text
from vertebra_viz.words.figures import figure

LARGEST_FILE = 200_000  # bytes; the shipped one has 5000
MOST_QUESTIONS = 100
MOST_CHOICES = 6
LONGEST_TEXT = 600  # characters
MEASURED = tuple(f.name for f in fields(Measurements) if f.name not in {"stage", "t"})
# a number that both have (a volume at the end) is asked for by stage
OF_TREATMENT = tuple(f.name for f in fields(Outcome) if f.name not in MEASURED)

_TEXTS = {"id": True, "ask": True, "explain": False, "source": False}  # whether it must be given
_ID = re.compile(r"[A-Za-z0-9-]{1,40}")
_NAMES = (*_TEXTS, "case", "stage", "measure", "choices")


@dataclass(frozen=True)
class Question:
    """One question.

    Attributes
    ----------
    case : what is measured.
    stage : at the end of which stage; empty for what the whole treatment did.
    measure : name of the measurement.
    choices : from small to large.
    own_ask, own_explain : what the class is asked and what the teacher says after the answer, in a teacher's own file.
    """

    id: str
    case: Case
    stage: str
    measure: str
    choices: tuple[float, ...]
    source: str
    own_ask: str = ""
    own_explain: str = ""

    @property
    def ask(self) -> str:
        """The question as the class reads it."""
        return self.own_ask or text(f"shipped-question-{self.id}")

    @property
    def explain(self) -> str:
        """The explanation that the teacher gives after the answer."""
        return self.own_explain if self.own_ask else text(f"shipped-question-{self.id}.explain")

    @property
    def quantity(self) -> Quantity:
        """The measurement's entry in the catalogue."""
        return (QUANTITIES | OUTCOMES)[self.measure]

    @property
    def labels(self) -> tuple[str, ...]:
        """The choices as they are shown."""
        return tuple(with_unit(self.quantity, figure(choice, _decimals(choice))) for choice in self.choices)


@dataclass(frozen=True)
class Answer:
    """What was measured, in words, and the index of the nearest choice."""

    value: float
    text: str
    right: int


def questions(path: Path | None = None) -> tuple[Question, ...]:
    """Read a file of questions, or the shipped one.

    Raises
    ------
    CaseError
        One line that names the file, the question, the field, its value and what is allowed.
    """
    source = path or file("questions.toml")
    name = source.name
    try:
        raw = source.read_bytes()
    except OSError as error:
        raise CaseError(text("questions-unread", file=name, reason=error.strerror or str(error))) from None
    if len(raw) > LARGEST_FILE:
        raise CaseError(text("questions-large", file=name, bytes=len(raw), most=LARGEST_FILE))
    try:
        data = tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise CaseError(text("questions-not-utf-8", file=name)) from None
    except tomllib.TOMLDecodeError as error:
        raise CaseError(text("questions-not-toml", file=name, reason=str(error))) from None
    blocks = data.get("question")
    if list(data) != ["question"] or not isinstance(blocks, list) or len(blocks) > MOST_QUESTIONS:
        raise CaseError(text("questions-blocks", file=name, most=MOST_QUESTIONS))
    read: dict[str, Question] = {}
    for number, block in enumerate(blocks, start=1):
        given = block.get("id") if isinstance(block, dict) else None
        label = repr(given) if isinstance(given, str) and given else str(number)
        try:
            question = _question(block)
            if question.id in read:
                raise refusal("id", question.id, text("allowed-own-id"))
        except CaseError as error:
            raise CaseError(text("questions-wrong", file=name, question=label, error=str(error))) from None
        read[question.id] = question
    return tuple(read.values())


def answer(question: Question, report: dict[str, Any]) -> Answer:
    """Measure the answer.

    Parameters
    ----------
    question : Question
        What was asked.
    report : dict
        The report of the question's own case (`vertebra_viz.simulation.Simulation.report`).

    Raises
    ------
    ValueError
        The report is of another case.
    """
    if Case.parse(report["case"]) != question.case:
        raise ValueError(f"question {question.id!r}: the report is of another case")
    if question.stage:
        found = next(stage for stage in report["stages"] if stage["stage"] == question.stage)[
            question.measure
        ]
    else:
        found = report["outcome"][question.measure]
    value = float(found or 0.0)  # a share of a height that was never lost is undefined: nothing was restored
    # the rounded value decides; of two choices that are equally near, the smaller one
    seen = round(value, question.quantity.digits)
    right = min(range(len(question.choices)), key=lambda k: round(abs(question.choices[k] - seen), 6))
    return Answer(value, shown(question.quantity, value), right)


def stages_of(case: Case) -> tuple[str, ...]:
    """Return the stages that the run of ``case`` has."""
    return tuple(str(name) for name in steps(case))


def _question(block: object) -> Question:
    """Read one block of the file, field by field; a shipped question may leave its text to its message."""
    if not isinstance(block, dict):
        raise refusal("question", block, text("allowed-block"))
    for name in block:
        if name not in _NAMES:
            raise refusal(name, block[name], text("allowed-block-names", names=either(_NAMES)))
    shipped = has_text(f"shipped-question-{block.get('id')}")
    own = {
        name: _text(block, name, needed=needed and not (shipped and name == "ask"))
        for name, needed in _TEXTS.items()
    }
    if not _ID.fullmatch(own["id"]):
        raise refusal("id", own["id"], text("allowed-id"))
    try:
        case = from_query(_text(block, "case", needed=True))
    except CaseError as error:
        raise CaseError(text("questions-case", error=str(error))) from None
    measure = block.get("measure")
    possible = (*MEASURED, *OF_TREATMENT)
    if measure not in possible:
        raise refusal("measure", measure, possible)
    stage = _stage(block, case, measure)
    return Question(
        id=own["id"],
        case=case,
        stage=stage,
        measure=measure,
        choices=_choices(block.get("choices")),
        source=own["source"],
        own_ask=own["ask"],
        own_explain=own["explain"],
    )


def _stage(block: dict[str, Any], case: Case, measure: str) -> str:
    stage, known = block.get("stage", ""), stages_of(case)
    if measure in OF_TREATMENT:
        if stage:
            raise refusal("stage", stage, text("allowed-no-stage", measure=measure))
        if StageName.SET not in known:
            raise refusal("measure", measure, text("allowed-treated", names=either(MEASURED)))
        return ""
    if stage not in known:
        raise refusal("stage", stage, known)
    graded = (StageName.INTACT, StageName.FRACTURE)
    if measure == "genant_grade" and stage not in graded:
        raise refusal("stage", stage, text("allowed-graded-stage", names=either(graded)))
    return str(stage)


def _choices(given: object) -> tuple[float, ...]:
    allowed = text("allowed-figures", most=MOST_CHOICES)
    if not isinstance(given, list) or not all(map(_is_figure, given)):
        raise refusal("choices", given, allowed)
    if not 2 <= len(given) <= MOST_CHOICES or given != sorted(set(given)):
        raise refusal("choices", given, allowed)
    return tuple(float(choice) for choice in given)


def _is_figure(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e6


def _text(block: dict[str, Any], name: str, *, needed: bool) -> str:
    given = block.get(name, "")
    if not isinstance(given, str) or len(given) > LONGEST_TEXT or (needed and not given.strip()):
        allowed = "allowed-needed-text" if needed else "allowed-some-text"
        raise refusal(name, given, text(allowed, most=LONGEST_TEXT))
    return given


def _decimals(choice: float) -> int:
    """How many decimals a choice has, as the file has it."""
    return len(f"{choice:g}".partition(".")[2])
