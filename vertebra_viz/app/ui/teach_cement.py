"""Teach: what the cement is like at the moment that is shown, as two curves and in words."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.logic.cement_curve import HEIGHT, PER_SECOND, WIDTH, line
from vertebra_viz.app.state import NAMES
from vertebra_viz.filling.cement_material import BODY_C, LAST_MIN, PEAK_C, PHASES, ROOM_C, STIFFNESS_GPA

_ALL = NAMES.teach.cement
_NOW = f"({_ALL}[Math.round({NAMES.player.t} * {PER_SECOND})] || {{}})"
_LABEL = (
    "Temperature and stiffness of bone cement over 20 minutes since mixing. It stays at 22 °C while it is mixed, warms "
    f"to 37 °C in the bone, peaks at about {PEAK_C:.0f} °C as it sets and falls back to 37 °C. Stiffness stays near "
    f"nothing until it sets, then rises to {STIFFNESS_GPA} GPa."
)


def panel() -> None:
    """Lay out the curves; a line of words for a run without cement."""
    html.P("There is no cement in this case.", v_if=f"!{_ALL}.length", classes="vv-help")
    with html.Template(v_if=f"{_ALL}.length"):
        html.H3("Cement as it sets", classes="vv-part")
        html.Svg(
            _drawing(),
            classes="vv-cement",
            raw_attrs=[
                f'viewBox="-2 -14 {WIDTH + 4:.0f} {HEIGHT + 28:.0f}"',
                'role="img"',
                f'aria-label="{_LABEL}"',
            ],
        )
        html.P(
            f"{{{{ {_NOW}.minutes.toFixed(1) }}}} minutes after mixing: {{{{ {_NOW}.phase }}}}, "
            f"{{{{ {_NOW}.temperature_c.toFixed(0) }}}}\u00a0°C, {{{{ {_NOW}.stiffness_gpa.toFixed(2) }}}}\u00a0GPa",
            v_if=f"{_NOW}.phase",
            classes="vv-cement-now",
            raw_attrs=["data-cement-now"],
        )
        html.P(
            "The cement has long been hard.",
            v_else_if=f"{_NOW}.long_hard",
            classes="vv-cement-now",
            raw_attrs=["data-cement-now"],
        )
        html.P("The cement is not mixed yet.", v_else=True, classes="vv-cement-now")
        with html.Div(classes="vv-notes"):
            html.P(
                "Solid line: temperature of the core. Dashed line: stiffness. Their shape is assumed, and so is the "
                "peak; where they begin and end, and the minutes, were read."
            )
            html.Small(
                "BMC Musculoskelet Disord 2012;13:198; hindawi.com, 2011/571728; Belkoff 2003, PubMed 12865844; "
                "PMC3698342"
            )


def _drawing() -> str:
    to_x = WIDTH / LAST_MIN
    ends = [begins for _, begins in PHASES[1:]] + [LAST_MIN]
    bands = "".join(
        f'<path class="vv-cement-edge" d="M{end * to_x:.1f} 0V{HEIGHT:.0f}"></path>' for end in ends[:-1]
    )
    words = "".join(
        f'<text x="{(begins + end) / 2 * to_x:.1f}" y="-5">{name}</text>'
        for (name, begins), end in zip(PHASES, ends, strict=True)
    )
    minutes = "".join(
        f'<text x="{m * to_x:.1f}" y="{HEIGHT + 10:.0f}"{anchor}>{m}{unit}</text>'
        for m, unit, anchor in (
            (0, "", ' text-anchor="start"'),
            (5, "", ""),
            (10, "", ""),
            (15, "", ""),
            (20, " min", ' text-anchor="end"'),
        )
    )
    said = (
        f'<text x="{12.5 * to_x:.1f}" y="13">{PEAK_C:.0f} °C</text>'
        f'<text x="{WIDTH - 3:.0f}" y="17" text-anchor="end">{STIFFNESS_GPA} GPa</text>'
        f'<text x="{WIDTH - 3:.0f}" y="61" text-anchor="end">{BODY_C:.0f} °C</text>'
        f'<text x="3" y="66" text-anchor="start">{ROOM_C:.0f} °C</text>'
    )
    return (
        f'<rect class="vv-cement-box" width="{WIDTH:.0f}" height="{HEIGHT:.0f}"></rect>{bands}'
        f'<polyline class="vv-cement-warm" points="{line("temperature_c")}"></polyline>'
        f'<polyline class="vv-cement-stiff" points="{line("stiffness_gpa")}"></polyline>'
        f'<path v-if="{_NOW}.phase" class="vv-cement-here" :d="`M${{{_NOW}.x}} 0V{HEIGHT:.0f}`"></path>{words}{minutes}{said}'
    )
