"""Icons as inline SVG: an icon font would be a third of what a page loads."""

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
    "close": "m6 6 12 12M18 6 6 18",
    "menu": "M5 12h.01M12 12h.01M19 12h.01",
    "preset": "M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z",
    "bone": "M5 6c4.500 1.800 9.500 1.800 14 0-1.500 4-1.500 8 0 12-4.500-1.800-9.500-1.800-14 0 1.500-4 1.500-8 0-12z",
    "break": "M5 6c4.500 1.800 9.500 1.800 14 0-1.500 4-1.500 8 0 12-4.500-1.800-9.500-1.800-14 0 1.500-4 1.500-8 0-12zm7 1.500-2 3 3.500 2.500-2 3.500",
    "treatment": "M12 4a5.500 7.500 0 0 1 0 15 5.500 7.500 0 0 1 0-15zm-1.500 15h3v2h-3z",
    "needle": "m4 20 9-9m-1.500-4 5.500 5.500M14.500 4l5.500 5.500-3.500 3.500L11 7.500z",
    "leak": "M12 3.500c3.500 4.500 5.500 7.500 5.500 10.500a5.500 5.500 0 0 1-11 0c0-3 2-6 5.500-10.500z",
    "export": "M12 15V4m-4.500 4L12 3.500 16.500 8M5 13v7h14v-7",
    "notes": "M6 4h12v16H6zM9 8.500h6M9 12h6M9 15.500h3.500",
    "question": "M8.500 9a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1.200-1.500 2.300m0 4v.01",
    "measured": "M7 4v16M4.500 4h5m-5 16h5M13 7h6.500M13 12h4.500M13 17h6.500",
    "cement": "M4 4v16h16M6.500 16c4.500 0 5-10 8-10 2 0 2 5 5 5.500",
    "compare": "M4 5h7v14H4zM13 5h7v14h-7z",
    "class": "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 8c0-3.500 2.500-5.500 6-5.500s6 2 6 5.500M16.500 5.500a3 3 0 0 1 0 5.500m1.500 3c2 .6 3 2.400 3 5",
    "projector": "M4 5h16v10H4zM12 15v3m-4 2 4-2 4 2",
    "save": "M12 4v11m-5-5 5 5 5-5M5 20h14",
}


def icon(name: str, shown: str = "") -> None:
    """Draw an icon; ``shown`` is a page expression, if it is not always there."""
    html.Svg(
        f'<path d="{LINES[name]}"></path>',
        classes="vv-icon",
        raw_attrs=['viewBox="0 0 24 24"', 'aria-hidden="true"', *([f'v-if="{shown}"'] if shown else [])],
    )
