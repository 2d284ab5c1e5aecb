"""Check styles, views and polarities, and refuse unknown ones and impossible combinations."""

from __future__ import annotations

from typing import TypeVar

from vertebra_viz.case.errors import refusal
from vertebra_viz.catalogue.views import PAIR, Beside, Polarity, Style, View
from vertebra_viz.words import either, text

Name = TypeVar("Name", Style, View, Polarity, Beside)


def choose(kind: type[Name], value: str) -> Name:
    """Return the member of ``kind`` with this ``value``; otherwise CaseError, with the allowed values."""
    try:
        return kind(value)
    except ValueError:
        raise refusal(kind.__name__.lower(), value, kind) from None


def check_drawing(
    style: str | None, view: str | None, polarity: str | None, beside: str | None = None
) -> None:
    """Raise CaseError for an unknown style, view, polarity or `Beside`, or an X-ray option without the X-ray style."""
    film = style is not None and choose(Style, style) is Style.XRAY
    if view is not None and view != PAIR:
        choose(View, view)
    elif view == PAIR and not film:
        raise refusal("view", view, text("allowed-pair-view", xray=Style.XRAY, views=either(View)))
    if beside is not None:
        choose(Beside, beside)
    if polarity is not None:
        choose(Polarity, polarity)
        if not film:
            raise refusal("polarity", polarity, text("allowed-xray-style", xray=Style.XRAY))
