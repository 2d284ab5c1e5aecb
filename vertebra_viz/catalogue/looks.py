"""What each part looks like, wherever it is drawn: in PyVista, in the browser and in files for other viewers.

Colours are told apart by lightness as well as by hue: bone is lightest, then steel, cement, balloon, leak; a hollow is
dark, and a crack is the spongy bone that its walls are of. A colour is written here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass

from vertebra_viz.catalogue.parts import Part

BREACH = "breach"  # how an instrument is drawn that is where it should not be


@dataclass(frozen=True)
class Look:
    """How one surface looks; the figures are those of glTF's materials.

    Attributes
    ----------
    colour : sRGB, ``#rrggbb``, under even white light.
    roughness : 0 is a mirror, 1 is matt.
    metalness : 0 is none, 1 is bare metal.
    opacity : in viewers that know nothing of us; bone is see-through there, so that all is seen.
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
# what of the inside is seen through opaque bone
LIT = {part: LOOKS[part].colour for part in (Part.CEMENT, Part.IMPLANT, Part.LEAK)}
BONE_SHADE = "#8e6a50"  # of bone in deep hollows; on open ground it has its own colour

# of the instruments, what is not of steel: handles of plastic, the radio-opaque markers on a balloon's tube
GRIP, MARKER = "#6f8f86", "#c8a24a"

# inside, where a part is cut open: what is not said here has its own colour there
BALLOON_WALL, BALLOON_FLUID = "#0f4fa8", "#4a9cec"
CUT_EDGE = "#5a4030"  # line round a cut face


@dataclass(frozen=True)
class Theme:
    """What stands behind the bone, and how glass is drawn before it; colours as in `Look`.

    Attributes
    ----------
    above, below : background, top and bottom.
    glow : lighter spot behind the bone.
    shadow : strength of the contact shadow, 0 to 1.
    glass : the glass bone's outline.
    density : of the glass: near wall middle and outline, far wall the same.
    hollow : outline of the hollow in the glass.
    handle : the cut's handle; no part has this colour.
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


SKIN_CUT = "#8f3a30"  # the lips of the cut in the skin
SKIN_FAT = "#e0cda8"  # under it
LIT_LEVEL = "#d9480f"  # of the vertebra that a case is about, where the whole spine is seen


@dataclass(frozen=True)
class Outlines:
    """How the bone of another moment is drawn over the present one; colours as in `Look`, told apart by line as well.

    Attributes
    ----------
    intact : the intact bone's outline, an unbroken line.
    broken : the broken bone's, a dashed one.
    regained : what of the present bone lies beyond the broken one, seen through.
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
    """Red, green, blue of ``#rrggbb``, sRGB, 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def linear(colour: str) -> tuple[float, float, float]:
    """Red, green, blue of ``#rrggbb`` in proportion to light, 0 to 1, as glTF and shaders count it."""
    red, green, blue = (
        round(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4, 4) for c in rgb(colour)
    )
    return red, green, blue
