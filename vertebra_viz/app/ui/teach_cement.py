"""Teach: the state of the cement at the moment that is shown, as two curves and in words."""

from __future__ import annotations

from html import escape

from trame.widgets import html

from vertebra_viz.app.logic.cement_curve import HEIGHT, PER_SECOND, WIDTH, line
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.expressions import figure, said, shown
from vertebra_viz.filling.cement_material import BODY_C, LAST_MIN, PEAK_C, PHASES, ROOM_C, STIFFNESS_GPA
from vertebra_viz.words import text
from vertebra_viz.words.figures import figure as written

_ALL = NAMES.teach.cement
_NOW = f"({_ALL}[Math.round({NAMES.player.t} * {PER_SECOND})] || {{}})"


_SOURCES = "BMC Musculoskelet Disord 2012;13:198; hindawi.com, 2011/571728; Belkoff 2003, PubMed 12865844; PMC3698342"


def panel() -> None:
    """Lay out the curves, or one sentence for a run without cement."""
    html.P(text("cement-none"), v_if=f"!{_ALL}.length", classes="vv-help")
    with html.Template(v_if=f"{_ALL}.length"):
        html.H3(text("cement-title"), classes="vv-part")
        html.Svg(
            _drawing(),
            classes="vv-cement",
            raw_attrs=[
                f'viewBox="-2 -14 {WIDTH + 4:.0f} {HEIGHT + 28:.0f}"',
                'role="img"',
                f'aria-label="{escape(_in_words())}"',
            ],
        )
        html.P(
            shown(
                said(
                    "cement-now",
                    minutes=figure(f"{_NOW}.minutes", 1),
                    phase=f"{_NOW}.phase",
                    degrees=figure(f"{_NOW}.temperature_c", 0),
                    stiffness=figure(f"{_NOW}.stiffness_gpa", 2),
                )
            ),
            v_if=f"{_NOW}.phase",
            classes="vv-cement-now",
            raw_attrs=["data-cement-now"],
        )
        html.P(
            text("cement-long-hard"),
            v_else_if=f"{_NOW}.long_hard",
            classes="vv-cement-now",
            raw_attrs=["data-cement-now"],
        )
        html.P(text("cement-not-mixed"), v_else=True, classes="vv-cement-now")
        with html.Div(classes="vv-notes"):
            html.P(text("cement-lines"))
            html.Small(text("teach-source", source=_SOURCES))


def _drawing() -> str:
    to_x = WIDTH / LAST_MIN
    ends = [begins for _, begins in PHASES[1:]] + [LAST_MIN]
    bands = "".join(
        f'<path class="vv-cement-edge" d="M{end * to_x:.1f} 0V{HEIGHT:.0f}"></path>' for end in ends[:-1]
    )
    words = "".join(
        f'<text x="{(begins + end) / 2 * to_x:.1f}" y="-5">{escape(text(f"cement-phase-{name}"))}</text>'
        for (name, begins), end in zip(PHASES, ends, strict=True)
    )
    minutes = "".join(
        f'<text x="{m * to_x:.1f}" y="{HEIGHT + 10:.0f}"{anchor}>{escape(label)}</text>'
        for m, label, anchor in (
            (0, written(0, 0), ' text-anchor="start"'),
            *((m, written(m, 0), "") for m in (5, 10, 15)),
            (20, text("cement-minutes", minutes=written(20, 0)), ' text-anchor="end"'),
        )
    )
    said_there = "".join(
        f'<text x="{x:.1f}" y="{y}"{anchor}>{escape(label)}</text>'
        for x, y, label, anchor in (
            (12.5 * to_x, 13, _degrees(PEAK_C), ""),
            (WIDTH - 3, 17, _stiffness(), ' text-anchor="end"'),
            (WIDTH - 3, 61, _degrees(BODY_C), ' text-anchor="end"'),
            (3.0, 66, _degrees(ROOM_C), ' text-anchor="start"'),
        )
    )
    return (
        f'<rect class="vv-cement-box" width="{WIDTH:.0f}" height="{HEIGHT:.0f}"></rect>{bands}'
        f'<polyline class="vv-cement-warm" points="{line("temperature_c")}"></polyline>'
        f'<polyline class="vv-cement-stiff" points="{line("stiffness_gpa")}"></polyline>'
        f'<path v-if="{_NOW}.phase" class="vv-cement-here" :d="`M${{{_NOW}.x}} 0V{HEIGHT:.0f}`"></path>{words}{minutes}{said_there}'
    )


def _in_words() -> str:
    return text(
        "cement-curves",
        room=_degrees(ROOM_C),
        body=_degrees(BODY_C),
        peak=_degrees(PEAK_C),
        stiffness=_stiffness(),
        minutes=written(LAST_MIN, 0),
    )


def _degrees(celsius: float) -> str:
    return text("cement-degrees", degrees=written(celsius, 0))


def _stiffness() -> str:
    return text("cement-stiffness", stiffness=written(STIFFNESS_GPA, 1))
