"""Views, styles and polarities of a picture, their labels on screens, and where cameras stand."""

from __future__ import annotations

from enum import StrEnum

from vertebra_viz.words import Texts


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


class Beside(StrEnum):
    """How whole levels beside the treated ones, and discs, are drawn: as they are, to be seen through, or not at all."""

    SOLID = "solid"
    GHOST = "ghost"
    OFF = "off"


VIEWS = Texts("view", View)
# where cameras stand: azimuth from the front towards the patient's left, elevation above the horizon; degrees.
# Where the view down the needle stands is the case's.
STANDS = {
    View.LATERAL: (90.0, 0.0),
    View.FRONT: (0.0, 0.0),
    View.BACK: (180.0, 0.0),
    View.TOP: (180.0, 89.99),  # straight down, a camera would not know which way is up
    View.OBLIQUE: (54.211027, 23.455301),
}
# the ends of the body's axes (RAS+), as they are written at the edges of a picture
DIRECTIONS = Texts(
    "direction",
    {"+x": "right", "-x": "left", "+y": "front", "-y": "back", "+z": "head", "-z": "feet"},
)
STYLES = Texts("style", Style)
POLARITIES = Texts("polarity", Polarity)
PAIR = "pair"  # of X-ray pictures: front and lateral side by side, as a surgeon has them on two screens
