"""The player's half of looks, X-ray materials and views, as JavaScript."""

from __future__ import annotations

from collections.abc import Callable

from vertebra_viz.catalogue import xray as table
from vertebra_viz.catalogue.javascript import constant, head, union
from vertebra_viz.catalogue.looks import (
    BALLOON_FLUID,
    BALLOON_WALL,
    BONE_SHADE,
    GRIP,
    LIT,
    LIT_LEVEL,
    LOOKS,
    MARKER,
    MARROW,
    OUTLINES,
    SKIN_CUT,
    SKIN_FAT,
    THEMES,
    linear,
)
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.views import STANDS, STYLES, VIEWS
from vertebra_viz.catalogue.xray import (
    ARCH_SHELL_MM,
    BODY_SHELL_MM,
    CORE,
    FILLED,
    FILLED_BY_NAME,
    MARKED,
    NEIGHBOUR_SHELL_MM,
    PER_MM,
    SHELL_BLEND_MM,
    SQUARE_ON,
    TRUNK_CENTRE_MM,
    TRUNK_HALF_MM,
    XrayMaterial,
)

# What the player adds up along a ray, a channel each; other materials are shares of these.
CHANNELS = (XrayMaterial.CORTICAL, XrayMaterial.CONTRAST, XrayMaterial.CEMENT, XrayMaterial.STEEL)
LIKE = {
    XrayMaterial.CANCELLOUS: XrayMaterial.CORTICAL,
    XrayMaterial.SHAFT: XrayMaterial.STEEL,
    XrayMaterial.MARKER: XrayMaterial.STEEL,
    XrayMaterial.DISC: XrayMaterial.CORTICAL,
}
# how the picture is made of the sums: names of the table's figures
FILM = (
    *("HARMONY", "LEVEL", "GAIN", "FALL", "LEAST", "GRAIN", "STRUTS", "STRUTS_MOST", "TISSUE", "TISSUE_MM"),
    *("SCATTER", "SCATTER_MM", "SHARPNESS", "SHARP_MM", "SHARP_MOST"),
    *("FIELD", "FIELD_EDGE", "FIELD_FADE", "FIELD_OUTSIDE"),
)


def looks() -> str:
    """Text of the module with colours."""
    faces = {
        "COMPACT": {"colour": LOOKS[Part.BONE].colour},
        "SPONGY": {"colour": LOOKS[Part.CANCELLOUS].colour, "marrow": MARROW},
        "CEMENT": {"colour": LOOKS[Part.CEMENT].colour},
        "SKIN": {"colour": BALLOON_WALL},
        "FLUID": {"colour": BALLOON_FLUID},
        "LEAK": {"colour": LOOKS[Part.LEAK].colour},
        "TUMOUR": {"colour": LOOKS[Part.TUMOUR].colour},
    }
    return head("looks.py") + "\n".join(
        [
            f"/** @typedef {{{union(LOOKS)}}} LookName */",
            "",
            "/**",
            " * What stands behind the bone, and how glass is drawn before it.",
            " *",
            " * @typedef {object} Theme",
            " * @property {string} above background, top",
            " * @property {string} below background, bottom",
            " * @property {string} glow lighter spot behind the bone",
            " * @property {number} shadow strength of the contact shadow, 0 to 1",
            " * @property {string} glass colour of the glass bone's outline",
            " * @property {number[]} density of the glass: near wall middle and outline, far wall the same",
            " * @property {string} hollow colour of the hollow in the glass",
            " * @property {string} handle colour of the cut's handle: no part of the picture has it",
            " */",
            "",
            *constant(
                "LOOKS",
                {
                    str(name): {"colour": each.colour, "roughness": each.roughness}
                    for name, each in LOOKS.items()
                },
                "Readonly<Record<LookName, {colour: string, roughness: number}>>",
            ),
            *constant(
                "LIT",
                {str(part): colour for part, colour in LIT.items()},
                f"Readonly<Record<{union(LIT)}, string>>",
            ),
            *constant(
                "TOOLS",
                {"grip": list(linear(GRIP)), "marker": list(linear(MARKER))},
                'Readonly<Record<"grip" | "marker", readonly number[]>>',
            ),
            *constant("BONE_SHADE", BONE_SHADE, "string"),
            *constant("CUT_FACES", faces, "Readonly<Record<string, {colour: string, marrow?: string}>>"),
            *constant(
                "THEMES",
                {name: vars(theme) for name, theme in THEMES.items()},
                f"Readonly<Record<{union(THEMES)}, Theme>>",
            ),
            *constant("SKIN_CUT", SKIN_CUT, "string"),
            *constant("SKIN_FAT", SKIN_FAT, "string"),
            *constant("LIT_LEVEL", LIT_LEVEL, "string"),
            "// Of the bone as it was, drawn over the present one.",
            *constant(
                "OUTLINES",
                {name: vars(each) for name, each in OUTLINES.items()},
                f'Readonly<Record<{union(OUTLINES)}, Record<"intact" | "broken" | "regained", string>>>',
            ),
        ]
    )


def xray() -> str:
    """Text of the module with X-ray materials: how much each channel weakens the beam, and each part's share of them."""
    shares = {str(part): _share(*filled) for part, filled in FILLED.items()}
    named = {name: _share(*filled) for name, filled in FILLED_BY_NAME.items()}
    film = {"soft_per_mm": PER_MM[XrayMaterial.SOFT]} | {name.lower(): getattr(table, name) for name in FILM}
    trunk = {"half": _world(TRUNK_HALF_MM), "centre": _world(TRUNK_CENTRE_MM)}
    return head("xray.py") + "\n".join(
        [
            "// Channels: " + ", ".join(CHANNELS) + "; beyond soft tissue.",
            "",
            *constant("PER_MM", [round(_beyond(each), 5) for each in CHANNELS], "readonly number[]"),
            *constant("SHARES", shares, f"Readonly<Record<{union(shares)}, number[]>>"),
            *constant("NAMED_SHARES", named, "Readonly<Record<string, number[]>>"),
            *constant("MARKER_SHARE", _share(*MARKED), "readonly number[]"),
            *constant("CORE_SHARE", _share(*CORE), "readonly number[]"),
            *constant(
                "SHELL_MM",
                {"arch": ARCH_SHELL_MM, "body": BODY_SHELL_MM, "neighbour": NEIGHBOUR_SHELL_MM},
                'Readonly<Record<"arch" | "body" | "neighbour", number>>',
            ),
            *constant("SHELL_BLEND_MM", SHELL_BLEND_MM, "number"),
            *constant("FILM", film, f"Readonly<Record<{union(film)}, number>>"),
            *constant("STRUTS_MM", list(table.STRUTS_MM), "readonly number[]"),
            *constant("SQUARE_ON", SQUARE_ON, "number"),
            *constant("TRUNK_MM", trunk, 'Readonly<Record<"half" | "centre", number[]>>'),
        ]
    )


def _world(ras: tuple[float, float, float]) -> list[float]:
    """Of a shape that is the same on both sides, in the player's axes: across, up, front."""
    return [ras[0], ras[2], ras[1]]


def views() -> str:
    """Text of the module with views and styles."""
    stands = {
        str(view): {"azimuth_deg": azimuth, "elevation_deg": elevation}
        for view, (azimuth, elevation) in STANDS.items()
    }
    return head("views.py") + "\n".join(
        [
            f"/** @typedef {{{union(VIEWS)}}} ViewName */",
            f"/** @typedef {{{union(STYLES)}}} StyleName */",
            "",
            *constant("VIEWS", [str(name) for name in VIEWS], "readonly ViewName[]"),
            *constant(
                "STANDS",
                stands,
                'Readonly<Record<Exclude<ViewName, "needle">, {azimuth_deg: number, elevation_deg: number}>>',
            ),
            *constant("STYLES", [str(name) for name in STYLES], "readonly StyleName[]"),
        ]
    )


def _beyond(material: XrayMaterial) -> float:
    """How much more than soft tissue a material weakens the beam, per mm."""
    return PER_MM[material] - PER_MM[XrayMaterial.SOFT]


def _share(filled: XrayMaterial, within: XrayMaterial) -> list[float]:
    """What a surface filled so adds to each channel in place of what it is in."""
    return [round(now - before, 5) for now, before in zip(_channels(filled), _channels(within), strict=True)]


def _channels(material: XrayMaterial) -> list[float]:
    """A material as shares of the channels; what has none of its own, as a share of one that is like it."""
    like = LIKE.get(material, material)
    share = _beyond(material) / _beyond(like) if material in LIKE else 1.0
    return [share * (like is each) for each in CHANNELS]


FILES: dict[str, Callable[[], str]] = {"looks.js": looks, "xray.js": xray, "views.js": views}
