"""Teach: a teacher's notes for each stage, how it is measured, questions, and cases to compare.

The questions, and what a class does on its own screens, are laid out in `teach_question` and `room`.
"""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.logic.teach import CONCEPTS
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui import room, teach_cement, teach_question
from vertebra_viz.case.presets import presets
from vertebra_viz.catalogue.looks import LOOKS
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.quantities import QUANTITIES, Group, Quantity
from vertebra_viz.catalogue.views import VIEWS, View

_TEACH, _PLAYER = NAMES.teach, NAMES.player
_NUMBERS, _SECOND = _PLAYER.numbers, _TEACH.second_numbers
_HEIGHTS = tuple(QUANTITIES[key] for key in ("anterior_height_mm", "middle_height_mm", "posterior_height_mm"))
# what is laid side by side, where one of the two has it
_COMPARED = tuple(each for each in QUANTITIES.values() if each.group is not Group.BESIDE)
_TWO = f"{VIEWS[View.LATERAL]} and {VIEWS[View.FRONT].lower()}"  # beside each other
# the body from the side, front to the left, and the six points
_OUTLINE = "M8 14C22 10 50 10 66 8c-3 14-3 30 0 46-16-1-42-1-58-2 4-13 4-25 0-38Z"
_POINTS = ((10, 15, 51), (37, 12, 51), (63, 10, 52))


def panel() -> None:
    """Lay out the panel."""
    _layouts()
    with html.Div(classes="vv-teach-notes"):
        _notes()
    teach_question.question()
    _measured()
    teach_cement.panel()
    _compare()
    room.leader()


def _layouts() -> None:
    layout = _TEACH.layout
    with html.Div(
        classes="vv-row vv-layouts", raw_attrs=['role="group"', 'aria-label="What stands in the picture"']
    ):
        for name, label in (("one", "One picture"), ("views", _TWO)):
            html.Button(
                label,
                type="button",
                classes="vv-button",
                click=f"utils.vertebra.layout('{name}')",
                raw_attrs=[f":aria-pressed=\"String({layout} === '{name}')\"", f'data-layout="{name}"'],
            )
        html.Button(
            "Projector",
            type="button",
            classes="vv-button",
            click="utils.vertebra.projector(true)",
            raw_attrs=[
                'title="Large, and nothing but the picture. Escape comes back."',
                "data-projector-on",
            ],
        )


def _notes() -> None:
    """Lay out the notes of the stage that is shown."""
    with html.Details(classes="vv-group", open=True, raw_attrs=['data-group="notes"']):
        html.Summary("Notes: {{ " + _PLAYER.stage + " }}")
        statements(f"{_TEACH.notes}[{_PLAYER.stage}]")
        with html.Label(classes="vv-check"):
            html.Input(
                type="checkbox",
                checked=(_TEACH.notes_too,),
                change=f"{_TEACH.notes_too} = $event.target.checked",
            )
            html.Span("On the projector too")


def notes_on_the_wall() -> None:
    """Lay out the notes under the projector's picture, where they are asked for."""
    with html.Div(v_if=f"{_TEACH.projector} && {_TEACH.notes_too}", classes="vv-wall-notes"):
        statements(f"{_TEACH.notes}[{_PLAYER.stage}]")


def statements(entries: str) -> None:
    """Lay out sentences with their sources; ``entries`` is a page expression."""
    with html.Ul(classes="vv-notes"), html.Li(v_for=f"each in {entries}", key="each.text"):
        html.P("{{ each.text }}")
        html.Small("{{ each.source }}")


def _measured() -> None:
    """Explain what is measured, with what is measured now; the picture has the lines."""
    beck = QUANTITIES["beck_index"]
    figure = {
        "six-point": " + ' · ' + ".join(_fixed(f"{_NUMBERS}.{each.key}", each) for each in _HEIGHTS)
        + f" + ' {_HEIGHTS[0].unit}'",
        "genant": f"{_NUMBERS}.genant_grade ?? 'no grade'",
        "beck": _fixed(f"{_NUMBERS}.{beck.key}", beck),
    }
    figure["contact"] = f"{_NUMBERS}.cement_volume_ml ? {_contact()} : 'no cement'"
    with html.Details(classes="vv-group", raw_attrs=['data-group="measured"', "open"]):
        html.Summary("How it is measured")
        with html.Template(v_if=_PLAYER.ready):
            for key in CONCEPTS:
                with html.Template(
                    v_for=f"concept in {_TEACH.concepts}.filter((each) => each.key === '{key}')",
                    key="concept.key",
                ):
                    with html.Div(classes="vv-concept"):
                        html.H3("{{ concept.title }}")
                        html.Strong("{{ " + figure[key] + " }}", raw_attrs=[f'data-concept="{key}"'])
                    if key == "six-point":
                        _six_points()
                    statements("concept.statements")


def _contact() -> str:
    """As a page expression: the areas of cement at the two endplates."""
    upper, lower = (QUANTITIES[f"cement_touches_{side}_mm2"] for side in ("superior", "inferior"))
    areas = (f"{_fixed(f'{_NUMBERS}.{each.key}', each)} + ' {each.unit}'" for each in (upper, lower))
    return " + ' · ' + ".join(
        f"'{name} ' + {area}" for name, area in zip(("upper", "lower"), areas, strict=True)
    )


def _six_points() -> None:
    lines = "".join(
        f'<path class="vv-height" d="M{x} {top}V{bottom}"></path>'
        f'<circle cx="{x}" cy="{top}" r="3"></circle><circle cx="{x}" cy="{bottom}" r="3"></circle>'
        for x, top, bottom in _POINTS
    )
    words = "".join(
        f'<text x="{x}" y="66">{height.name.lower()}</text>'
        for height, (x, _, _) in zip(_HEIGHTS, _POINTS, strict=True)
    )
    html.Svg(
        f'<path class="vv-outline" fill="{LOOKS[Part.BONE].colour}" d="{_OUTLINE}"></path>{lines}{words}',
        classes="vv-six",
        raw_attrs=[
            'viewBox="0 0 74 70"',
            'role="img"',
            'aria-label="Six points on the outline of the bone from the side: front, middle and back, above and below"',
        ],
    )


def _compare() -> None:
    with html.Details(
        classes="vv-group",
        raw_attrs=['data-group="compare"', f":open=\"{_TEACH.layout} === 'pair' || undefined\""],
    ):
        html.Summary("Compare two cases")
        with html.Div(classes="vv-control"):
            html.Label("A ready pair", raw_attrs=['for="vv-pair"'], classes="vv-label")
            with html.Select(
                id="vv-pair",
                raw_attrs=[f':value="{_TEACH.pair}"'],
                change=("lesson.compare", "[$event.target.value]"),
            ):
                html.Option("Choose", value="", raw_attrs=["disabled"])
                html.Option("Your own", value="own", raw_attrs=["disabled"])
                html.Option(
                    "{{ pair.title }}", v_for=f"pair in {_TEACH.pairs}", key="pair.key", value=("pair.key",)
                )
        with html.Div(classes="vv-control"):
            html.Label("This case, and", raw_attrs=['for="vv-beside"'], classes="vv-label")
            with html.Select(
                id="vv-beside",
                raw_attrs=['value=""'],
                change=("lesson.compare_with", "[$event.target.value]"),
            ):
                html.Option("Choose", value="", raw_attrs=["disabled"])
                for each in presets():
                    html.Option(each.title, value=each.name)
        with html.Div(classes="vv-row"):
            html.Button(
                "Keep this case on the right", type="button", classes="vv-button", click=("lesson.keep",)
            )
            html.Button(
                "One case again",
                type="button",
                classes="vv-button",
                v_if=_TEACH.pair,
                click=("lesson.single",),
            )
        html.P(
            "{{ " + _TEACH.pair_ask + " }}",
            v_if=_TEACH.pair_ask,
            classes="vv-ask",
            raw_attrs=['role="status"'],
        )
        _table()


def _table() -> None:
    with html.Table(v_if=f"{_TEACH.layout} === 'pair' && {_SECOND}.stage", classes="vv-compared"):
        html.Caption("Measured, at the end of {{ " + _PLAYER.stage + " }} or where it stands")
        with html.Thead(), html.Tr():
            html.Td()
            for head in ("Left", "Right", "Right − left"):
                html.Th(head, raw_attrs=['scope="col"'])
        with html.Tbody():
            for each in _COMPARED:
                left, right = f"{_NUMBERS}.{each.key}", f"{_SECOND}.{each.key}"
                # a height or a grade of 0 means something; what neither case has is left out
                has = " != null" if each.group in {Group.SHAPE, Group.GRADE} else ""
                with html.Tr(v_if=f"{left}{has} || {right}{has}", raw_attrs=[f'data-compared="{each.key}"']):
                    html.Th(each.heading, raw_attrs=['scope="row"'])
                    for number in (left, right):
                        html.Td(_figure(number, f"{number} != null", each))
                    both = f"{left} != null && {right} != null"
                    html.Td(_figure(f"{right} - {left}", both, each))


def _figure(number: str, known: str, quantity: Quantity) -> str:
    """As a page expression: a figure with a true minus, none before a rounded nought; a dash where it is not known."""
    rounded = f"(Number({_fixed(number, quantity)}) + 0).toFixed({quantity.digits})"
    return f"{{{{ {known} ? {rounded}.replace('-', '−') : '–' }}}}"


def _fixed(number: str, quantity: Quantity) -> str:
    """As a page expression: a figure with the digits that screens have."""
    return f"Number({number}).toFixed({quantity.digits})"
