"""The part of the page that is always in sight: what happens in words, slider, stages, buttons, disclaimer."""

from __future__ import annotations

from trame.widgets import html
from trame.widgets import vuetify3 as v3

from vertebra_viz.app.logic.session import Session
from vertebra_viz.app.state import Names
from vertebra_viz.app.ui import theme

DISCLAIMER = "Educational. Average shapes, not your anatomy. Not a medical device."


def timeline(name: Names, session: Session) -> None:
    """Lay out the timeline."""
    player = name.player
    with html.Section(classes="vv-timeline", raw_attrs=['aria-label="Timeline"']):
        _alert(name)
        with html.P(classes="vv-caption", raw_attrs=['role="status"', 'aria-live="polite"']):
            html.Strong("{{ " + player.label + " }}", classes="vv-stage-name")
            html.Span("{{ " + player.caption + " }}")
        with html.Div(classes="vv-transport"):
            _button("Previous stage", theme.PREVIOUS, (session.step, "[-1]"))
            v3.VBtn(
                icon=(f"{player.playing} ? '{theme.PAUSE}' : '{theme.PLAY}'",),
                color="primary",
                classes="vv-play",
                click=(session.toggle, "[]", "{in_steps: utils.vertebra.prefersStillness()}"),
                raw_attrs=[f":aria-label=\"{player.playing} ? 'Pause' : 'Play'\""],
            )
            _button("Next stage", theme.NEXT, (session.step, "[1]"))
        with html.Div(classes="vv-track"):
            html.Input(
                type="range",
                min=0,
                max=(f"{player.stages}.length",),
                step="0.01",
                v_model=player.position,
                classes="vv-slider",
                style=(f"{{'--vv-done': 100 * {player.position} / {player.stages}.length + '%'}}",),
                __events=[
                    ("space", "keydown.space.prevent"),
                    ("back", "keydown.left.prevent"),
                    ("down", "keydown.down.prevent"),
                    ("on", "keydown.right.prevent"),
                    ("up", "keydown.up.prevent"),
                ],
                space=(session.toggle, "[]", "{in_steps: utils.vertebra.prefersStillness()}"),
                back=(session.step, "[-1]"),
                down=(session.step, "[-1]"),
                on=(session.step, "[1]"),
                up=(session.step, "[1]"),
                raw_attrs=['aria-label="Time"', f':aria-valuetext="{player.spoken}"'],
            )
            with (
                html.Ol(classes="vv-stages"),
                html.Li(v_for=f"(stage, i) in {player.stages}", key="stage.name"),
            ):
                html.Button(
                    "{{ stage.label }}",
                    type="button",
                    click=(session.seek, "[i + 1]"),
                    raw_attrs=[
                        f":aria-current=\"i === {player.stage} ? 'step' : undefined\"",
                        ':data-stage="stage.name"',
                    ],
                )
        html.P(DISCLAIMER, classes="vv-disclaimer")


def _button(label: str, icon: str, click: tuple[object, str]) -> None:
    v3.VBtn(icon=icon, variant="text", click=click, raw_attrs=[f'aria-label="{label}"'])


def _alert(name: Names) -> None:
    """Lay out the one line that says why a case cannot be built, where it is in sight whatever is scrolled."""
    line = name.status.alert
    with (
        html.Div(classes="vv-alert"),
        v3.VAlert(v_if=line, type="error", variant="tonal", density="compact", icon=False),
    ):
        html.Strong("Not built: ")
        html.Span("{{ " + line + " }}")
        html.Span("The last case that could be built is still shown.", classes="vv-alert-note")
