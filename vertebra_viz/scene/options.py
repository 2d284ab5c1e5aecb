"""What a viewer can choose: how the bone is drawn and from where it is seen."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from vertebra_viz.errors import refusal


class Style(StrEnum):
    """How the bone is drawn."""

    BONE = "bone"
    GLASS = "glass"
    CUTAWAY = "cutaway"


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

Choice = TypeVar("Choice", Style, View)


def choose(kind: type[Choice], value: str) -> Choice:
    """Return the member of ``kind`` called ``value``; CaseError naming the members there are."""
    try:
        return kind(value)
    except ValueError:
        raise refusal(kind.__name__.lower(), value, ", ".join(kind)) from None
