"""The rail of names beside the picture, and the drawer that each opens over it; one is open at a time.

Which one is open never leaves the page (``static/bridge/drawers.js`` handles the focus and Escape), so that drawers
open without a server. A closed drawer is not in the document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from trame.widgets import html

from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.expressions import quoted, said
from vertebra_viz.app.ui.icons import icon
from vertebra_viz.words import text

OPEN = NAMES.page.drawer
SEARCH = NAMES.page.search
SOUGHT = f"{SEARCH}.trim()"  # as a page expression: empty without a search
PLACE = "vv-drawer"


def rail(label: str, names: Mapping[str, str], more: Callable[[], None] | None = None) -> None:
    """Lay out the buttons that open drawers.

    Parameters
    ----------
    label : str
        Their name for a screen reader.
    names : mapping
        Title by name of each drawer; there is an icon of the same name.
    more : callable, optional
        Lays out further buttons after them.
    """
    with html.Nav(classes="vv-rail", raw_attrs=[f'aria-label="{escape(label)}"']):
        for name, title in names.items():
            with html.Button(
                type="button",
                click=f"{OPEN} = {OPEN} === '{name}' && !{SOUGHT} ? '' : '{name}'; {SEARCH} = ''",
                raw_attrs=[
                    f'data-opens="{name}"',
                    f":aria-expanded=\"String({OPEN} === '{name}')\"",
                    f'aria-controls="{PLACE}"',
                ],
            ):
                icon(name)
                html.Span(title)
        if more:
            more()


def drawer(names: Mapping[str, str], tools: Callable[[], None], body: Callable[[], None]) -> None:
    """Lay out the open drawer: its head with ``tools`` and a button that closes it, and ``body`` under it."""
    titles = ", ".join(f"{name}: {quoted(title)}" for name, title in names.items())
    with html.Section(
        id=PLACE,
        classes="vv-drawer",
        raw_attrs=['tabindex="-1"', 'aria-labelledby="vv-drawer-title"'],
    ):
        with html.Div(classes="vv-drawer-head"):
            html.H2(
                f"{{{{ {SOUGHT} ? {said('explore-searching')} : ({{{titles}}})[{OPEN}] }}}}",
                id="vv-drawer-title",
            )
            tools()
            tool(text("explore-close"), "close", click=f"{OPEN} = ''")
        with html.Div(classes="vv-drawer-body"):
            body()


def tool(label: str, name: str, click: object, disabled: str = "false") -> None:
    """Lay out a button with an icon; its name is shown as a tooltip and read by screen readers."""
    with html.Button(
        type="button",
        classes="vv-button vv-icon-button",
        click=click,
        disabled=(disabled,),
        raw_attrs=[f'aria-label="{escape(label)}"', f'title="{escape(label)}"'],
    ):
        icon(name)
