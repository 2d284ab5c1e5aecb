"""The look of each part wherever it is drawn: in PyVista, in the browser and in files for other viewers.

Colours differ in lightness as well as in hue: bone is lightest, then steel, cement, balloon, leak; a cavity is dark, and
a crack has the colour of the cancellous bone in its walls. Colours are defined here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass

from vertebra_viz.catalogue.parts import Part

BREACH = "breach"  # look of an instrument that breaches a wall


@dataclass(frozen=True)
class Look:
    """The look of one surface; the figures are those of glTF's materials.

    Attributes
    ----------
    colour : sRGB, ``#rrggbb``, under even white light.
    roughness : 0 is a mirror, 1 is matt.
    metalness : 0 is none, 1 is bare metal.
    opacity : in other viewers; bone is translucent there, so that its contents are visible.
    """

    colour: str
    roughness: float
    metalness: float = 0.0
    opacity: float = 1.0


MARROW = "#b4725a"  # between the struts of cancellous bone

LOOKS: dict[str, Look] = {
    Part.BONE: Look("#fbf6e9", 0.52, opacity=0.6),
    Part.CANCELLOUS: Look("#f2e3c2", 0.95),
    Part.CRACK: Look(MARROW, 1.0),
    Part.CLEFT: Look("#2b6f74", 1.0),
    Part.TUMOUR: Look("#9a4f86", 0.45),
    Part.NEEDLE: Look("#d3d8de", 0.24, metalness=0.9),
    Part.CONTRAST: Look("#b06fc4", 0.1),
    Part.BALLOON: Look("#1f7fe0", 0.1),
    Part.CAVITY: Look("#dcc0a4", 1.0, opacity=0.15),
    Part.IMPLANT: Look("#bfc8d6", 0.24, metalness=0.9),
    Part.CEMENT: Look("#bdbcb7", 0.78),
    Part.LEAK: Look("#e0301e", 0.35),
    Part.SKIN: Look("#bd9c88", 0.8, opacity=0.35),
    Part.NEIGHBOUR: Look("#ece5d6", 0.5, opacity=0.6),
    Part.DISC: Look("#b4dbe0", 0.5, opacity=0.7),
    BREACH: Look("#d4201a", 0.35, metalness=0.2),
}
# contents that can be shown through opaque bone
LIT = {part: LOOKS[part].colour for part in (Part.CEMENT, Part.IMPLANT, Part.LEAK)}
BONE_SHADE = "#8e6a50"  # of bone in deep concavities; elsewhere it has its own colour

# parts of instruments that are not steel: plastic handles, radiopaque markers on a balloon's shaft
GRIP, MARKER = "#6f8f86", "#c8a24a"

# colour of cut faces; parts that are not listed keep their own colour
BALLOON_WALL, BALLOON_FLUID = "#0f4fa8", "#4a9cec"
CUT_EDGE = "#5a4030"  # outline of a cut face


@dataclass(frozen=True)
class Theme:
    """The background, and how the glass style is drawn on it; colours as in `Look`.

    Attributes
    ----------
    above, below : background, top and bottom.
    glow : lighter spot behind the bone.
    shadow : strength of the contact shadow, 0 to 1.
    glass : the glass bone's outline.
    density : opacity of the glass: near wall at its middle and outline, then the same for the far wall.
    hollow : outline of the cavity in the glass.
    handle : handle of the cutting plane; no part has this colour.
    """

    above: str
    below: str
    glow: str
    shadow: float
    glass: str
    density: tuple[float, float, float, float]
    hollow: str
    handle: str


THEMES = {
    "light": Theme(
        "#d3dbe3", "#e6e9ec", "#f6f8fa", 0.5, "#5f7488", (0.05, 0.85, 0.03, 0.4), "#8d3a24", "#34404c"
    ),
    "dark": Theme(
        "#0f151c", "#1a222b", "#33414f", 0.75, "#b4cbe0", (0.05, 0.8, 0.025, 0.35), "#e08a5c", "#e3e9ef"
    ),
    "contrast": Theme(
        "#ffffff", "#ffffff", "#ffffff", 0.45, "#24323f", (0.04, 1.0, 0.02, 0.5), "#7a2412", "#1a1a1a"
    ),
}


SKIN_CUT = "#8f3a30"  # the edges of the cut in the skin
SKIN_FAT = "#e0cda8"  # under it
QUIET_TEXT = "#555555"  # of what stands beside other words without being read first, on white
# of the lights in PyVista's pictures: warm from the front as in medical drawings, cool from the side, else neutral
KEY_LIGHT, FILL_LIGHT, PLAIN_LIGHT = "#fff6ea", "#e6efff", "#ffffff"
LIT_LEVEL = "#d9480f"  # of the case's vertebra in a picture of the whole spine


@dataclass(frozen=True)
class Outlines:
    """How the bone of another time is drawn over the present one; colours as in `Look`, with different lines as well.

    Attributes
    ----------
    intact : the intact bone's outline, a solid line.
    broken : the broken bone's outline, a dashed line.
    regained : the part of the present bone outside the broken one, translucent.
    """

    intact: str
    broken: str
    regained: str


OUTLINES = {
    "light": Outlines("#0b6b5d", "#a3350b", "#17a37f"),
    "dark": Outlines("#6fe0c8", "#ffae7a", "#34c9a0"),
    "contrast": Outlines("#00463c", "#7a2100", "#0a8a68"),
}


def rgb(colour: str) -> tuple[float, float, float]:
    """Return red, green, blue of ``#rrggbb``, sRGB, 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def linear(colour: str) -> tuple[float, float, float]:
    """Return red, green, blue of ``#rrggbb`` in linear light, 0 to 1, as glTF and shaders use it."""
    red, green, blue = (
        round(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4, 4) for c in rgb(colour)
    )
    return red, green, blue
