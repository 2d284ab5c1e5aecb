"""The page's head: the three modes, and what they have in common."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.logic.address import Mode
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.icons import icon


def header() -> None:
    """Lay out the head."""
    mode = NAMES.page.mode
    with html.Nav(classes="vv-ways", raw_attrs=['aria-label="Ways in"']):
        for way in Mode:
            html.Button(
                str(way).capitalize(),
                type="button",
                click=f"{mode} = '{way}'; utils.vertebra.enter('{way}')",
                raw_attrs=[f":aria-current=\"{mode} === '{way}' ? 'page' : undefined\"", f'data-way="{way}"'],
            )
    html.P("{{ " + NAMES.clip.title + " }}", classes="vv-case-title")
    with html.Div(classes="vv-tools"):
        with html.Button(
            v_if=f"{mode} === '{Mode.CONSENT}'",
            type="button",
            classes="vv-button vv-short",
            click="utils.vertebra.afresh()",
            raw_attrs=['title="For the next person: no ticks, the first step, the first case"'],
        ):
            icon("reset")
            html.Span("Start again")
        with html.Button(
            type="button",
            classes="vv-button vv-short",
            click="utils.vertebra.copyLink()",
            raw_attrs=['title="Copy the link to this picture"'],
        ):
            icon("link", f"!{NAMES.player.copied}")
            icon("tick", NAMES.player.copied)
            html.Span(
                "{{ " + NAMES.player.copied + " ? 'Copied' : 'Copy link' }}", raw_attrs=['aria-live="polite"']
            )
        html.Button(
            "{{ " + NAMES.picture.on + " ? 'Draw it here' : 'Let the server draw' }}",
            type="button",
            classes="vv-button vv-drawn",
            v_if=f"!{NAMES.player.flat}",
            click=(f"{NAMES.picture.on} ? utils.vertebra.here() : utils.vertebra.remote()"),
            disabled=(NAMES.page.busy,),
            raw_attrs=['title="For a device that cannot draw the picture itself, or is slow"'],
        )
