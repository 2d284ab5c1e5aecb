"""Predict, then reveal: a question in the teacher's drawer and, for the class, on the projector."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.state import NAMES, Role
from vertebra_viz.app.ui.bars import choices
from vertebra_viz.app.ui.drawer import tool
from vertebra_viz.app.ui.expressions import named, said, shown
from vertebra_viz.words import text

_TEACH, _ROOM = NAMES.teach, NAMES.room
_ANSWER = _TEACH.answer
_THIS = f"({_TEACH.questions}.find((each) => each.id === {_TEACH.question}) ?? {{ask: '', choices: []}})"
_LEADS = f"{_ROOM.role} === '{Role.LEAD}'"
# whether the room is asked this question
_ASKED = f"({_LEADS} && {_ROOM.question}.text === {_THIS}.ask.split(/\\s+/).join(' ').trim())"
_COUNTS = f"({_ASKED} ? {_ROOM.question}.histogram : undefined)"


def question() -> None:
    """Lay out the question, its choices, and the buttons that ask, close and reveal it."""
    html.P(text("question-none"), v_if=f"!{_TEACH.questions}.length", classes="vv-help")
    with html.Template(v_if=f"{_TEACH.questions}.length"):
        html.H3(
            shown(
                said(
                    "question-number",
                    number=f"1 + {_TEACH.questions}.findIndex((each) => each.id === {_TEACH.question})",
                    of=f"{_TEACH.questions}.length",
                )
            ),
            classes="vv-part",
        )
        with html.Div(classes="vv-question"):
            html.P("{{ " + _THIS + ".ask }}", classes="vv-asked")
            _choices()
            with html.P(raw_attrs=['role="status"'], classes="vv-question-said"):
                html.Span(
                    shown(said("question-answered", count=_ROOM.answered, of=f"{_ROOM.count} - 1")),
                    v_if=f"{_ASKED} && {_ROOM.question}.phase !== 'revealed'",
                )
                html.Strong(shown(said("question-answer", answer=f"{_ANSWER}.said")), v_if=f"{_ANSWER}.said")
            with html.Div(v_if=f"{_ANSWER}.said", classes="vv-explained"):
                html.P("{{ " + _ANSWER + ".explain }}")
                html.Small(shown(said("teach-source", source=f"{_ANSWER}.source")))
            with html.Div(classes="vv-row"):
                tool(text("question-previous"), "previous", ("lesson.step", "[-1]"))
                tool(text("question-next"), "next", ("lesson.step", "[1]"))
                _button(text("question-show-case"), "lesson.set_the_scene", f"!({_LEADS})")
                _button(text("question-ask"), "lesson.ask", f"{_LEADS} && !{_ASKED}")
                _button(
                    text("question-show-answers"),
                    "room_logic.show_histogram",
                    f"{_ASKED} && {_ROOM.question}.phase === 'asked'",
                )
                _button(text("question-reveal"), "lesson.reveal", f"!{_ANSWER}.said")


def board() -> None:
    """Lay out the question for the projector: large, over the picture, and without the teacher's buttons."""
    with html.Section(
        v_if=f"{_TEACH.projector} && !{_TEACH.code_too} && ({_ASKED} || {_TEACH.predicting} || {_ANSWER}.said)",
        classes="vv-board",
        raw_attrs=[named("aria-label", "question")],
    ):
        html.H2("{{ " + _THIS + ".ask }}")
        _choices()
        html.P(
            shown(said("question-answer", answer=f"{_ANSWER}.said")),
            v_if=f"{_ANSWER}.said",
            classes="vv-board-said",
        )


def _choices() -> None:
    choices(
        f"{_THIS}.choices",
        picked=_TEACH.picked,
        right=f"{_ANSWER}.place",
        counts=_COUNTS,
        click=f"{_TEACH.picked} = {_TEACH.picked} === place ? -1 : place",
        disabled=f"{_LEADS} || {_ANSWER}.said !== undefined",
    )


def _button(label: str, action: str, shown: str) -> None:
    html.Button(label, type="button", classes="vv-button", click=(action,), v_if=shown)
