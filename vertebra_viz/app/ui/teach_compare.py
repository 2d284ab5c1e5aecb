"""Teach: the choice of two pictures side by side, and how they differ."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.expressions import figure, measured, named, said, shown, stage_label
from vertebra_viz.case.presets import presets
from vertebra_viz.catalogue.quantities import QUANTITIES, Group
from vertebra_viz.words import text

_TEACH, _PLAYER = NAMES.teach, NAMES.player
_NUMBERS, _SECOND = _PLAYER.numbers, _TEACH.second_numbers
# numbers that are compared, if one of the two cases has them
_COMPARED = tuple(each for each in QUANTITIES.values() if each.group is not Group.BESIDE)
# of these, the ones that stand over the two pictures
_FIRST = tuple(QUANTITIES[key] for key in ("anterior_height_mm", "wedge_angle_deg", "cement_volume_ml"))


def panel() -> None:
    """Lay out the choices for the second picture."""
    layout = _TEACH.layout
    with html.Div(
        classes="vv-row vv-layouts", raw_attrs=['role="group"', named("aria-label", "compare-layout")]
    ):
        for name, label in (("one", text("compare-one")), ("views", text("compare-views"))):
            html.Button(
                label,
                type="button",
                classes="vv-button",
                click=f"utils.vertebra.layout('{name}')",
                raw_attrs=[f":aria-pressed=\"String({layout} === '{name}')\"", f'data-layout="{name}"'],
            )
    html.H3(text("compare-title"), classes="vv-part")
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
        html.Label(text("compare-pair"), raw_attrs=['for="vv-pair"'], classes="vv-label")
        with html.Select(
            id="vv-pair",
            raw_attrs=[f':value="{_TEACH.pair}"'],
            change=("lesson.compare", "[$event.target.value]"),
        ):
            html.Option(text("compare-choose"), value="", raw_attrs=["disabled"])
            html.Option(text("compare-own-pair"), value="own", raw_attrs=["disabled"])
            html.Option(
                "{{ pair.title }}", v_for=f"pair in {_TEACH.pairs}", key="pair.key", value=("pair.key",)
            )
    with html.Div(classes="vv-control"):
        html.Label(text("compare-with"), raw_attrs=['for="vv-beside"'], classes="vv-label")
        with html.Select(
            id="vv-beside",
            raw_attrs=['value=""'],
            change=("lesson.compare_with", "[$event.target.value]"),
        ):
            html.Option(text("compare-choose"), value="", raw_attrs=["disabled"])
            for each in presets():
                html.Option(each.title, value=each.name)
    with html.Div(classes="vv-row"):
        html.Button(text("compare-keep"), type="button", classes="vv-button", click=("lesson.keep",))
        html.Button(
            text("compare-single"),
            type="button",
            classes="vv-button",
            v_if=_TEACH.pair,
            click=("lesson.single",),
        )


def difference() -> None:
    """Lay out how the second case differs from the first; nothing while that would give an answer away."""
    with html.P(
        v_if=f"{_TEACH.layout} === 'pair' && {_SECOND}.stage && !{_TEACH.predicting}",
        classes="vv-difference",
        raw_attrs=[named("title", "compare-difference.title")],
    ):
        html.Span(text("compare-difference"), classes="vv-unseen")
        for each in _FIRST:
            left, right = f"{_NUMBERS}.{each.key}", f"{_SECOND}.{each.key}"
            known = f"{left} != null && {right} != null && ({left} || {right})"
            with html.Span(v_if=known, raw_attrs=[f'data-difference="{each.key}"']):
                html.Span(each.short)
                html.Strong(shown(measured(f"{right} - {left}", each, signed=True)))


def _table() -> None:
    with html.Table(v_if=f"{_TEACH.layout} === 'pair' && {_SECOND}.stage", classes="vv-compared"):
        html.Caption(shown(said("compare-measured", stage=stage_label())))
        with html.Thead(), html.Tr():
            html.Td()
            for head in map(text, ("compare-left", "compare-right", "compare-right-less-left")):
                html.Th(head, raw_attrs=['scope="col"'])
        with html.Tbody():
            for each in _COMPARED:
                left, right = f"{_NUMBERS}.{each.key}", f"{_SECOND}.{each.key}"
                # a height or a grade of 0 is a value; a number that neither case has is left out
                has = " != null" if each.group in {Group.SHAPE, Group.GRADE} else ""
                with html.Tr(v_if=f"{left}{has} || {right}{has}", raw_attrs=[f'data-compared="{each.key}"']):
                    html.Th(each.heading, raw_attrs=['scope="row"'])
                    for number in (left, right):
                        html.Td(_figure(figure(number, each.digits), f"{number} != null"))
                    both = f"{left} != null && {right} != null"
                    html.Td(_figure(figure(f"{right} - {left}", each.digits, signed=True), both))


def _figure(number: str, known: str) -> str:
    """Return a page expression for a figure; a dash if it is not known."""
    return f"{{{{ {known} ? {number} : '\N{EN DASH}' }}}}"
