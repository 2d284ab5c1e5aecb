"""The page of every session: what trame's template holds, each part teleported to its place in ``static/index.html``.

Each mode is a module of its own with one function that lays out its panel: `explore.panel`, `consent.panel`,
`teach.panel`. It is called inside an element that exists only in that mode (``v-if``), so it need not ask for the mode.
Its state is a dataclass in `state.AppState`, read in templates by ``NAMES.<panel>.<field>``; its logic is created in
`sessions.session.Session` and called by name (`actions`), so that the markup is made once and not for each session.
It controls the player in the page, without the server: ``utils.vertebra.seek('fill')``, ``.play()``, ``.pause()``,
``.look({view, style})`` (``static/bridge/player-control.js``). What the player reports is in ``NAMES.player``, which
never leaves the page either.
"""

from __future__ import annotations

from trame.app import get_server
from trame.app.core import AVAILABLE_SERVERS
from trame.ui.html import DivLayout
from trame.widgets import html

from vertebra_viz.app.logic.address import Mode
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui import (
    consent,
    explore,
    header,
    remote,
    room,
    teach,
    teach_compare,
    teach_question,
)
from vertebra_viz.app.ui.expressions import named
from vertebra_viz.words import cached_by_language, text

PANELS = {Mode.TEACH: teach.panel, Mode.EXPLORE: explore.panel}


@cached_by_language
def template() -> str:
    """Return the page's markup in the current language; trame takes a third of a second to write it."""
    server = get_server("vertebra-viz-page", client_type="vue3")
    AVAILABLE_SERVERS.pop(server.name)  # the elements need a server to be created with; it is never started
    with DivLayout(server) as layout:
        with _at("#vv-header"):
            header.header()
        with _at("#vv-room"):
            room.banner()
        with _at("#vv-panel"):
            for mode, panel in PANELS.items():
                shown = f"{NAMES.page.mode} === '{mode}' && !({room.FOLLOWS})"
                with html.Div(v_if=shown, classes=f"vv-mode vv-{mode}"):
                    panel()
        with _at("#vv-duo"):
            teach_compare.difference()
        with (
            _at("#vv-said"),
            html.Div(v_if=f"{NAMES.page.mode} === '{Mode.CONSENT}'", classes="vv-consent"),
        ):
            consent.panel()
        with _at("#vv-stage"):
            _alert()
            with html.Template(v_if=f"{NAMES.page.mode} !== '{Mode.CONSENT}'"):
                explore.breach()
            html.Div(
                v_if=NAMES.page.busy,
                classes="vv-busy",
                raw_attrs=['role="progressbar"', named("aria-label", "screen-building")],
            )
            teach_question.board()
            room.board()
            teach.notes_on_the_wall()
        # in the player's place, or inside it if the browser has no WebGL
        with html.Teleport(raw_attrs=[f":to=\"{NAMES.player.flat} ? '#vv-drawn' : '#vv-stage'\""]):
            remote.picture()
    return str(layout.html)


def _alert() -> None:
    """Show the line with the reason of a refusal over the picture, whatever is open."""
    with html.Div(v_if=NAMES.page.alert, classes="vv-alert", raw_attrs=['role="alert"']):
        html.Span("{{ " + NAMES.page.alert + " }}")
        html.Small(text("screen-last-case"), v_if=NAMES.page.not_built)


def _at(place: str) -> html.Teleport:
    return html.Teleport(raw_attrs=[f'to="{place}"'])
