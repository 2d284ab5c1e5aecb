"""Teach: its panel is laid out here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trame.widgets import html

if TYPE_CHECKING:
    from vertebra_viz.app.sessions.session import Session


def panel(_: Session) -> None:
    """Lay out the panel."""
    html.P("{{ ' ' }}")
