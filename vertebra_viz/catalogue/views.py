"""Views, styles and polarities of a picture, their labels on screens, and the positions of cameras."""

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
    """What is dark in an X-ray picture: metal and cement, as on a fluoroscope's monitor, or their surroundings."""

    DARK_METAL = "dark-metal"
    WHITE_METAL = "white-metal"


class View(StrEnum):
    """Position of the camera.

    lateral: from the patient's left, front of the body to the left of the picture, as lateral films are hung.
    front, back: facing the patient, and as the surgeon sees a prone patient with the head up.
    top: from above the head, front up. oblique: from the front, left and above. needle: down the first needle.
    """

    LATERAL = "lateral"
    FRONT = "front"
    BACK = "back"
    TOP = "top"
    OBLIQUE = "oblique"
    NEEDLE = "needle"


class Beside(StrEnum):
    """How intact neighbouring levels and discs are drawn: solid, translucent, or not at all."""

    SOLID = "solid"
    GHOST = "ghost"
    OFF = "off"


VIEWS = Texts("view", View)
# positions of cameras: azimuth from the front towards the patient's left, elevation above the horizontal; degrees.
# The view along the needle depends on the case.
STANDS = {
    View.LATERAL: (90.0, 0.0),
    View.FRONT: (0.0, 0.0),
    View.BACK: (180.0, 0.0),
    View.TOP: (180.0, 89.99),  # at 90° the camera's up direction would be undefined
    View.OBLIQUE: (54.211027, 23.455301),
}
# letters at the edges of a picture for the ends of the anatomical axes (RAS+)
DIRECTIONS = Texts(
    "direction",
    {"+x": "right", "-x": "left", "+y": "front", "-y": "back", "+z": "head", "-z": "feet"},
)
STYLES = Texts("style", Style)
POLARITIES = Texts("polarity", Polarity)
PAIR = "pair"  # X-ray pictures from the front and from the side next to each other, as on a surgeon's two screens
