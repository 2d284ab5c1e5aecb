"""Teach: a teacher's notes for each stage, and how its numbers are measured, in drawers.

The questions, the cases to compare, and the room of a class are laid out in `teach_question`, `teach_compare` and
`room`.
"""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.logic.teach import CONCEPTS
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui import room, teach_cement, teach_compare, teach_question
from vertebra_viz.app.ui.drawer import OPEN, drawer, rail
from vertebra_viz.app.ui.expressions import figure, measured, named, said, shown, stage_label
from vertebra_viz.app.ui.icons import icon
from vertebra_viz.catalogue.looks import LOOKS
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.quantities import QUANTITIES, Quantity
from vertebra_viz.words import Texts, text

_TEACH, _PLAYER = NAMES.teach, NAMES.player
_NUMBERS = _PLAYER.numbers
_HEIGHTS = tuple(QUANTITIES[key] for key in ("anterior_height_mm", "middle_height_mm", "posterior_height_mm"))
# the body from the side, front to the left, and the six points
_OUTLINE = "M8 14C22 10 50 10 66 8c-3 14-3 30 0 46-16-1-42-1-58-2 4-13 4-25 0-38Z"
_POINTS = ((10, 15, 51), (37, 12, 51), (63, 10, 52))


def panel() -> None:
    """Lay out the rail and the open drawer."""
    rail(text("teach-lesson"), DRAWERS, _projector)
    drawer(DRAWERS, lambda: None, _body)


def _body() -> None:
    for name, lay_out in _CONTENTS.items():
        with html.Div(v_if=f"{OPEN} === '{name}'", raw_attrs=[f'data-group="{name}"']):
            lay_out()


def _projector() -> None:
    with html.Button(
        type="button",
        click="utils.vertebra.projector(true)",
        raw_attrs=[named("title", "teach-projector.title"), "data-projector-on"],
    ):
        icon("projector")
        html.Span(text("teach-projector"))


def _notes() -> None:
    """Lay out the notes of the stage that is shown."""
    html.H3(shown(said("teach-at-stage", stage=stage_label())), classes="vv-part")
    statements(f"{_TEACH.notes}[{_PLAYER.stage}]")
    with html.Label(classes="vv-check"):
        html.Input(
            type="checkbox",
            checked=(_TEACH.notes_too,),
            change=f"{_TEACH.notes_too} = $event.target.checked",
        )
        html.Span(text("teach-notes-too"))


def notes_on_the_wall() -> None:
    """Lay out the notes under the projector's picture, if they are switched on."""
    with html.Div(v_if=f"{_TEACH.projector} && {_TEACH.notes_too}", classes="vv-wall-notes"):
        statements(f"{_TEACH.notes}[{_PLAYER.stage}]")


def statements(entries: str) -> None:
    """Lay out sentences with their sources; ``entries`` is a page expression."""
    with html.Ul(classes="vv-notes"), html.Li(v_for=f"each in {entries}", key="each.text"):
        html.P("{{ each.text }}")
        html.Small(shown(said("teach-source", source="each.source")))


def _measured() -> None:
    """Lay out how each number is measured, with its current value; the lines are in the picture."""
    beck, grade = QUANTITIES["beck_index"], f"{_NUMBERS}.genant_grade"
    contact = said(
        "concept-contact-areas",
        upper=_measured_now(QUANTITIES["cement_touches_superior_mm2"]),
        lower=_measured_now(QUANTITIES["cement_touches_inferior_mm2"]),
    )
    front, middle, back = _HEIGHTS
    figures = {
        "six-point": said(
            "concept-three-heights",
            front=figure(f"{_NUMBERS}.{front.key}", front.digits),
            middle=figure(f"{_NUMBERS}.{middle.key}", middle.digits),
            back=_measured_now(back),
        ),
        "genant": f"{grade} ?? {said('concept-no-grade')}",
        "beck": _measured_now(beck),
        "contact": f"{_NUMBERS}.cement_volume_ml ? {contact} : {said('concept-no-cement')}",
    }
    with html.Template(v_if=_PLAYER.ready):
        for key in CONCEPTS:
            with html.Template(
                v_for=f"concept in {_TEACH.concepts}.filter((each) => each.key === '{key}')",
                key="concept.key",
            ):
                with html.Div(classes="vv-concept"):
                    html.H3("{{ concept.title }}")
                    html.Strong("{{ " + figures[key] + " }}", raw_attrs=[f'data-concept="{key}"'])
                if key == "six-point":
                    _six_points()
                statements("concept.statements")


def _measured_now(quantity: Quantity) -> str:
    """Return a page expression for what is measured at the moment that is shown."""
    return measured(f"{_NUMBERS}.{quantity.key}", quantity)


def _six_points() -> None:
    lines = "".join(
        f'<path class="vv-height" d="M{x} {top}V{bottom}"></path>'
        f'<circle cx="{x}" cy="{top}" r="3"></circle><circle cx="{x}" cy="{bottom}" r="3"></circle>'
        for x, top, bottom in _POINTS
    )
    words = "".join(
        f'<text x="{x}" y="66">{text(f"six-points-{height.key}")}</text>'
        for height, (x, _, _) in zip(_HEIGHTS, _POINTS, strict=True)
    )
    html.Svg(
        f'<path class="vv-outline" fill="{LOOKS[Part.BONE].colour}" d="{_OUTLINE}"></path>{lines}{words}',
        classes="vv-six",
        raw_attrs=[
            'viewBox="0 0 74 70"',
            'role="img"',
            named("aria-label", "six-points"),
        ],
    )


DRAWERS = Texts("lesson-drawer", ("notes", "question", "measured", "cement", "compare", "class"))
_CONTENTS = dict(
    zip(
        DRAWERS,
        (_notes, teach_question.question, _measured, teach_cement.panel, teach_compare.panel, room.leader),
        strict=True,
    )
)
