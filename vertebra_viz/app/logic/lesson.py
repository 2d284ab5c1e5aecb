"""A lesson: notes, questions and pairs of cases, bound to what the page shows and, where there is a room, to the class.

The questions are in a file that a teacher can edit (`questions`); the answers are measured on the clip.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.clips.latest import Latest
from vertebra_viz.app.clips.store import ClipSource
from vertebra_viz.app.content import TeachingNote
from vertebra_viz.app.logic import cement_curve, teach
from vertebra_viz.app.logic.address import file_language
from vertebra_viz.app.logic.case_logic import CaseLogic
from vertebra_viz.app.logic.questions import Question, answer, stages_of
from vertebra_viz.app.logic.room_logic import RoomLogic
from vertebra_viz.app.state import AppState
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.link import to_query
from vertebra_viz.case.presets import preset
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.sentences.numbers import shown
from vertebra_viz.words import speaking, text

OWN = "own"  # the pair that the teacher puts together


class Lesson:
    """Binds the teacher's panel to typed state.

    Parameters
    ----------
    state : TypedState
        Shared with the page.
    case_logic : CaseLogic
        Shows the case, which in a pair is the one on the left.
    clips : ClipSource
        Where the other case, and the answers, come from.
    room_logic : RoomLogic
        The class, where there is one.
    questions : tuple of Question
        What may be asked.
    """

    def __init__(
        self,
        state: TypedState[AppState],
        case_logic: CaseLogic,
        clips: ClipSource,
        room_logic: RoomLogic,
        questions: tuple[Question, ...],
    ) -> None:
        self._typed, self._case_logic, self._clips, self._room_logic = state, case_logic, clips, room_logic
        self._data = state.data.teach
        self._questions = {question.id: question for question in questions}
        self._second: Latest[tuple[Case, str]] = Latest(self._show_second)
        self._moves = 0
        # of the stages of the run that the curve of the cement is of
        self._ends: list[tuple[str, float]] = []
        self.speak()
        self._data.question = next(iter(self._questions), "")
        case_logic.on_shown.append(self._update_cement)
        room_logic.in_own_words = self._in_own_words

    def speak(self) -> None:
        """Write all texts in the visitor's language from now on; of a pair, one case is left."""
        self.single()
        self._data.answer, self._data.predicting, self._ends = {}, False, []
        with speaking(self._case_logic.language):
            self._fill()

    def _fill(self) -> None:
        data = self._data
        data.notes = {str(stage): _as_dicts(teach.notes(stage)) for stage in StageName}
        data.concepts = [
            {"key": each.key, "title": each.title, "statements": _as_dicts(each.statements)}
            for each in teach.concepts()
        ]
        data.pairs = [{"key": pair.key, "title": pair.title} for pair in teach.pairs()]
        data.questions = [
            {"id": each.id, "ask": each.ask, "choices": list(each.labels)}
            for each in self._questions.values()
        ]

    def _update_cement(self) -> None:
        report = self._case_logic.report
        if (ends := cement_curve.stage_ends(report)) != self._ends:  # the long curve depends on nothing else
            self._ends, self._data.cement = ends, cement_curve.moments(report)

    # two cases side by side

    def compare(self, key: object) -> None:
        """Show a ready pair; an unknown name is ignored."""
        for pair in teach.pairs():
            if pair.key == key:
                self._data.pair, self._data.pair_ask = pair.key, pair.ask
                self._case_logic.ask(pair.left)
                self._go_to(pair.left_stage)
                self._second.submit((pair.right, pair.right_stage))

    def compare_with(self, name: object) -> None:
        """Put a ready-made case beside the one that is shown; an unknown name is ignored."""
        if found := preset(str(name)):
            self._beside(found.case)

    def open(self, other: Case | None) -> None:
        """Put the case that an address names beside the one that is shown, if it names one."""
        if other:
            self._beside(other)

    def keep(self) -> None:
        """Keep the current case beside the next one that is shown."""
        self._beside(self._case_logic.case)

    def single(self) -> None:
        """Show one case again."""
        self._second.discard_waiting()
        self._data.pair, self._data.pair_ask, self._data.second = "", "", {}

    def _beside(self, case: Case) -> None:
        self._data.pair, self._data.pair_ask = OWN, ""
        self._second.submit((case, ""))

    async def _show_second(self, wanted: tuple[Case, str]) -> None:
        case, stage = wanted
        with speaking(self._case_logic.language):
            try:
                compiled = await self._clips.get(case)
            except CaseError as error:
                self._case_logic.show_alert(str(error))
                return
            language = file_language()
        with self._typed.state:
            if self._data.pair:  # or they are single again
                link = to_query(case)
                self._data.second = {
                    "src": f"glb/{compiled.hash}.glb?{link}{language}",
                    "link": link,
                    "title": compiled.title,
                    "stage": stage,
                }

    # predict, then reveal

    def choose(self, question: object) -> None:
        """Select another question; an unknown name is ignored."""
        if not isinstance(question, str):
            self._case_logic.show_alert(str(refusal("question", question, text("allowed-question-name"))))
        elif question in self._questions:
            self._data.question, self._data.answer, self._data.predicting = question, {}, False

    def step(self, by: object) -> None:
        """Select the next question, or the previous one."""
        names = list(self._questions)
        if by not in (-1, 1):
            self._case_logic.show_alert(str(refusal("step", by, text("allowed-step"))))
        elif names:
            self.choose(names[(names.index(self._data.question) + by) % len(names)])

    def set_the_scene(self) -> None:
        """Show the question's case, one stage before the one that is asked about."""
        question = self._asked()
        if question:
            self._data.answer, self._data.predicting = {}, True
            self._case_logic.ask(question.case)
            self._go_to(_before(question))

    def ask(self) -> None:
        """Ask the room, with the question's case on show."""
        question = self._asked()
        if question:
            self.set_the_scene()
            self._room_logic.ask(_one_line(question.ask), list(question.labels), question.id)

    async def reveal(self) -> None:
        """Measure the answer, show it, and show where it was measured."""
        question = self._asked()
        if not question:
            return
        try:
            compiled = await self._clips.get(question.case)
        except CaseError as error:
            self._case_logic.show_alert(str(error))
            return
        found = answer(question, compiled.report)
        self._data.answer = {
            "said": found.text,
            "place": found.right,
            "explain": question.explain,
            "source": question.source,
        }
        self._data.predicting = False
        self._room_logic.reveal(_one_line(question.ask), found.text, found.right, found.value)
        self._case_logic.ask(question.case)
        self._go_to(question.stage or stages_of(question.case)[-1])

    def _in_own_words(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Return the room's question in the visitor's language; a question that a teacher wrote is not translated."""
        question = self._questions.get(asked.get("id", ""))
        if question is None or question.own_ask:
            return asked
        own: dict[str, Any] = {"text": _one_line(question.ask), "choices": list(question.labels)}
        if "value" in asked:
            own["right"] = shown(question.quantity, asked["value"])
        return asked | own

    def _asked(self) -> Question | None:
        return self._questions.get(self._data.question)

    def _go_to(self, stage: str) -> None:
        """Have the page's player go to the end of a stage, of the case it shows or of the one that is being loaded."""
        self._moves += 1
        self._data.go_to = {"stage": stage, "n": self._moves}

    async def close(self) -> None:
        """Drop what is being built."""
        await self._second.close()


def _as_dicts(statements: tuple[TeachingNote, ...]) -> list[dict[str, Any]]:
    return [asdict(each) for each in statements]


def _one_line(text: str) -> str:
    """Return a text of several lines as one."""
    return " ".join(text.split())


def _before(question: Question) -> str:
    """Return the last stage that does not show the answer yet."""
    stages = stages_of(question.case)
    if not question.stage:
        return str(StageName.FRACTURE)
    return stages[max(stages.index(question.stage) - 1, 0)]
