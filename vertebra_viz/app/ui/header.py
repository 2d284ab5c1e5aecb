"""The page's head, one line: the three modes, the case, and the buttons that all modes have."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.logic.address import Mode
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.expressions import named, said, shown
from vertebra_viz.app.ui.icons import icon
from vertebra_viz.words import text

_MENU = NAMES.page.menu


def header() -> None:
    """Lay out the head."""
    mode = NAMES.page.mode
    with html.Nav(classes="vv-ways", raw_attrs=[named("aria-label", "screen-modes")]):
        for way in Mode:
            html.Button(
                text(f"mode-{way}"),
                type="button",
                click=f"{mode} = '{way}'; {NAMES.page.drawer} = ''; utils.vertebra.enter('{way}')",
                raw_attrs=[f":aria-current=\"{mode} === '{way}' ? 'page' : undefined\"", f'data-way="{way}"'],
            )
    html.P(
        "{{ " + NAMES.clip.short_title + " }}",
        classes="vv-case-title",
        raw_attrs=[f':title="{NAMES.clip.title}"'],
    )
    with html.Div(classes="vv-tools"):
        with html.Button(
            v_if=f"{mode} === '{Mode.CONSENT}'",
            type="button",
            classes="vv-button vv-short",
            click="utils.vertebra.afresh()",
            raw_attrs=[named("title", "screen-start-again.title")],
        ):
            icon("reset")
            html.Span(text("screen-start-again"))
        with html.Button(
            type="button",
            classes="vv-button vv-short",
            click="utils.vertebra.copyLink()",
            raw_attrs=[named("title", "screen-copy-link.title")],
        ):
            icon("link", f"!{NAMES.player.copied}")
            icon("tick", NAMES.player.copied)
            html.Span(
                shown(f"{NAMES.player.copied} ? {said('screen-copied')} : {said('screen-copy-link')}"),
                raw_attrs=['aria-live="polite"'],
            )
        _menu()


def _menu() -> None:
    """Lay out the menu of what is seldom needed."""
    picture = NAMES.picture.on
    with html.Div(v_if=f"!{NAMES.player.flat}", classes="vv-menu"):
        with html.Button(
            type="button",
            classes="vv-button vv-icon-button",
            click=f"{_MENU} = !{_MENU}",
            raw_attrs=[
                named("aria-label", "screen-more"),
                named("title", "screen-more"),
                f':aria-expanded="String({_MENU})"',
                'aria-controls="vv-menu"',
            ],
        ):
            icon("menu")
        with html.Div(id="vv-menu", v_show=_MENU, classes="vv-menu-list"):
            html.Button(
                shown(f"{picture} ? {said('screen-drawn-here')} : {said('screen-drawn-by-server')}"),
                type="button",
                classes="vv-button vv-drawn",
                click=f"{_MENU} = false; {picture} ? utils.vertebra.here() : utils.vertebra.remote()",
                disabled=(NAMES.page.busy,),
                raw_attrs=[named("title", "screen-drawn-by-server.title")],
            )
