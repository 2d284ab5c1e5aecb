"""What a viewer can choose: how the bone is drawn and from where it is seen."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from vertebra_viz.case.errors import refusal


class Style(StrEnum):
    """How the bone is drawn."""

    BONE = "bone"
    GLASS = "glass"
    CUTAWAY = "cutaway"
    XRAY = "xray"


class Polarity(StrEnum):
    """What is dark in an X-ray picture: metal and cement, as on a fluoroscope's monitor, or what is around them."""

    DARK_METAL = "dark-metal"
    WHITE_METAL = "white-metal"


class View(StrEnum):
    """Where the camera stands.

    lateral: from the patient's left, front of the body to the left of the picture, as lateral films are hung.
    front, back: face to face, and as the surgeon sees a patient lying prone with the head up.
    top: from above the head, front up. oblique: from the front, left and above. needle: down the first needle.
    """

    LATERAL = "lateral"
    FRONT = "front"
    BACK = "back"
    TOP = "top"
    OBLIQUE = "oblique"
    NEEDLE = "needle"


STYLES = tuple(Style)
VIEWS = tuple(View)
PAIR = "pair"  # of X-ray pictures: front and lateral side by side, as a surgeon has them on two screens

Choice = TypeVar("Choice", Style, View, Polarity)


def choose(kind: type[Choice], value: str) -> Choice:
    """Return the member of ``kind`` called ``value``; CaseError naming the members there are."""
    try:
        return kind(value)
    except ValueError:
        raise refusal(kind.__name__.lower(), value, ", ".join(kind)) from None


def check_drawing(style: str, view: str | None, polarity: str | None) -> None:
    """CaseError, in one line, for a style, view or polarity there is none of, or that is for X-ray pictures alone."""
    film = choose(Style, style) is Style.XRAY
    if view is not None and view != PAIR:
        choose(View, view)
    elif view == PAIR and not film:
        raise refusal("view", view, f"only with style {Style.XRAY}; with others {', '.join(View)}")
    if polarity is not None:
        choose(Polarity, polarity)
        if not film:
            raise refusal("polarity", polarity, f"only with style {Style.XRAY}")
