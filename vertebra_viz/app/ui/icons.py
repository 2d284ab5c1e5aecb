"""Icons, drawn in the page: an icon font would be a third of what a page loads."""

from __future__ import annotations

from trame.widgets import html

# outlines on a 24 by 24 grid, 2 wide, round ends
LINES = {
    "undo": "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
    "redo": "m15 14 5-5-5-5m5 5H10a6 6 0 0 0 0 12h3",
    "reset": "M4 12a8 8 0 1 0 2.500-5.800M4 4v5h5",
    "link": "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
    "tick": "m5 13 4 4L19 7",
    "play": "M8 5v14l11-7Z",
    "pause": "M8 5v14m8-14v14",
    "previous": "M6 5v14m13-14-9 7 9 7Z",
    "next": "M18 5v14M5 5l9 7-9 7Z",
    "save": "M12 4v11m-5-5 5 5 5-5M5 20h14",
}


def icon(name: str, shown: str = "") -> None:
    """Draw an icon; ``shown`` is a page expression, if it is not always there."""
    html.Svg(
        f'<path d="{LINES[name]}"></path>',
        classes="vv-icon",
        raw_attrs=['viewBox="0 0 24 24"', 'aria-hidden="true"', *([f'v-if="{shown}"'] if shown else [])],
    )
