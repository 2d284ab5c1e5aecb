"""Teach: two pictures beside each other, which ones, and in what they differ."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.figures import signed, signless
from vertebra_viz.case.presets import presets
from vertebra_viz.catalogue.quantities import QUANTITIES, Group
from vertebra_viz.catalogue.views import VIEWS, View

_TEACH, _PLAYER = NAMES.teach, NAMES.player
_NUMBERS, _SECOND = _PLAYER.numbers, _TEACH.second_numbers
# what is laid side by side, where one of the two has it
_COMPARED = tuple(each for each in QUANTITIES.values() if each.group is not Group.BESIDE)
# of these, what stands over the two pictures
_FIRST = tuple(QUANTITIES[key] for key in ("anterior_height_mm", "wedge_angle_deg", "cement_volume_ml"))
_TWO = f"{VIEWS[View.LATERAL]} and {VIEWS[View.FRONT].lower()}"  # beside each other


def panel() -> None:
    """Lay out what may stand beside the picture."""
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
    html.H3("Compare two cases", classes="vv-part")
    _choices()
    html.P(
        "{{ " + _TEACH.pair_ask + " }}",
        v_if=_TEACH.pair_ask,
        classes="vv-ask",
        raw_attrs=['role="status"'],
    )
    _table()


def _choices() -> None:
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
        html.Button("Keep this case on the right", type="button", classes="vv-button", click=("lesson.keep",))
        html.Button(
            "One case again", type="button", classes="vv-button", v_if=_TEACH.pair, click=("lesson.single",)
        )


def difference() -> None:
    """Lay out in what the second case differs from the first; nothing while that would give an answer away."""
    with html.P(
        v_if=f"{_TEACH.layout} === 'pair' && {_SECOND}.stage && !{_TEACH.predicting}",
        classes="vv-difference",
        raw_attrs=['title="Difference: the second picture less the first"'],
    ):
        html.Span("Difference:", classes="vv-unseen")
        for each in _FIRST:
            left, right = f"{_NUMBERS}.{each.key}", f"{_SECOND}.{each.key}"
            known = f"{left} != null && {right} != null && ({left} || {right})"
            number = signed(f"{right} - {left}", each)
            with html.Span(v_if=known, raw_attrs=[f'data-difference="{each.key}"']):
                html.Span(each.short)
                html.Strong(f"{{{{ {number} }}}}\N{NO-BREAK SPACE}{each.unit}")


def _table() -> None:
    with html.Table(v_if=f"{_TEACH.layout} === 'pair' && {_SECOND}.stage", classes="vv-compared"):
        html.Caption("Measured, at the end of {{ " + _PLAYER.stage + " }} or where it stands")
        with html.Thead(), html.Tr():
            html.Td()
            for head in ("Left", "Right", "Right \N{MINUS SIGN} left"):
                html.Th(head, raw_attrs=['scope="col"'])
        with html.Tbody():
            for each in _COMPARED:
                left, right = f"{_NUMBERS}.{each.key}", f"{_SECOND}.{each.key}"
                # a height or a grade of 0 means something; what neither case has is left out
                has = " != null" if each.group in {Group.SHAPE, Group.GRADE} else ""
                with html.Tr(v_if=f"{left}{has} || {right}{has}", raw_attrs=[f'data-compared="{each.key}"']):
                    html.Th(each.heading, raw_attrs=['scope="row"'])
                    for number in (left, right):
                        html.Td(_figure(signless(number, each), f"{number} != null"))
                    both = f"{left} != null && {right} != null"
                    html.Td(_figure(signed(f"{right} - {left}", each), both))


def _figure(figure: str, known: str) -> str:
    """As a page expression: a figure; a dash where it is not known."""
    return f"{{{{ {known} ? {figure} : '\N{EN DASH}' }}}}"
