"""What weakens an X-ray beam, by how much, what each part is filled with, and how what is left is shown.

The one table of all that: PyVista's pictures and the player's (`player/src/generated/xray.js`) are made by it.

Coefficients are those of the US National Institute of Standards (NISTIR 5632) at 60 keV, about the mean energy of a
75 kV fluoroscope's beam behind a patient. Surfaces lie in one another: what fills one counts less what it is in, so
weights are differences, and any overlap adds up rightly.
"""

from __future__ import annotations

from enum import StrEnum

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.words import Texts


class XrayMaterial(StrEnum):
    """What the beam goes through."""

    SOFT = "soft tissue"
    CORTICAL = "cortical bone"
    CANCELLOUS = "cancellous bone"
    CONTRAST = "contrast medium"
    CEMENT = "cement"
    STEEL = "steel"
    SHAFT = "catheter shaft"
    MARKER = "balloon marker"
    DISC = "disc"


CORTICAL_PER_MM = 0.03148 * 1.92  # mass coefficient (cm²/g, over ten) times density: bone, cortical (ICRU-44)
SOFT_PER_MM = 0.02048 * 1.06  # tissue, soft (ICRU-44)
# hydroxyapatite, mg/mL. Spongy bone that breaks with no hard knock has less than 80 (quantitative CT, PMC7495321 table 2);
# 56, SD 20, in those who broke another bone within three years (PMC7680958). Cortical bone (ICRU-44) has 22.5 % calcium by
# weight, and hydroxyapatite 39.89 %.
SPONGY_MINERAL_MG_ML = 80.0
CORTICAL_MINERAL_MG_ML = 1920.0 * 0.225 / 0.3989
SPONGY = SPONGY_MINERAL_MG_ML / CORTICAL_MINERAL_MG_ML  # mineral of spongy bone as a share of cortical bone's
PER_MM: dict[XrayMaterial, float] = {
    XrayMaterial.SOFT: SOFT_PER_MM,
    XrayMaterial.CORTICAL: CORTICAL_PER_MM,
    XrayMaterial.CANCELLOUS: SOFT_PER_MM + SPONGY * (CORTICAL_PER_MM - SOFT_PER_MM),
    XrayMaterial.CONTRAST: 0.7577 * 0.10 + 0.0206,  # 100 mg of iodine in a mL of water
    # acrylic with 30 parts in 100 by weight of barium sulphate, 1.5 g/mL
    XrayMaterial.CEMENT: (0.30 * 0.5116 + 0.70 * 0.0192) * 1.5,
    XrayMaterial.STEEL: 0.1198 * 8.0,  # 19 % chromium, 11 % nickel
    XrayMaterial.SHAFT: 0.15,  # plastic with a steel wire inside, as if evenly mixed (assumed)
    XrayMaterial.MARKER: 0.4340 * 21.5,  # platinum
    XrayMaterial.DISC: 0.02048 * 1.10,  # as soft tissue, and a little denser (assumed)
}

# what each part of a clip is filled with, and what it is in; what is not here leaves no shadow. Graphics cards add up in
# this order, and round
FILLED: dict[str, tuple[XrayMaterial, XrayMaterial]] = {
    Part.NEEDLE: (XrayMaterial.STEEL, XrayMaterial.SOFT),
    Part.BONE: (XrayMaterial.CORTICAL, XrayMaterial.SOFT),
    Part.CAVITY: (XrayMaterial.SOFT, XrayMaterial.CANCELLOUS),
    Part.CLEFT: (XrayMaterial.SOFT, XrayMaterial.CANCELLOUS),
    Part.TUMOUR: (XrayMaterial.SOFT, XrayMaterial.CANCELLOUS),
    Part.CONTRAST: (XrayMaterial.CONTRAST, XrayMaterial.SOFT),
    Part.BALLOON: (XrayMaterial.CONTRAST, XrayMaterial.SOFT),
    Part.CEMENT: (XrayMaterial.CEMENT, XrayMaterial.SOFT),
    Part.LEAK: (XrayMaterial.CEMENT, XrayMaterial.SOFT),
    Part.IMPLANT: (XrayMaterial.STEEL, XrayMaterial.SOFT),
    Part.NEIGHBOUR: (XrayMaterial.CORTICAL, XrayMaterial.SOFT),
    Part.DISC: (XrayMaterial.DISC, XrayMaterial.SOFT),
}
# of these the catheter is a needle, too, yet not of steel
FILLED_BY_NAME: dict[str, tuple[XrayMaterial, XrayMaterial]] = {
    "catheter": (XrayMaterial.SHAFT, XrayMaterial.SOFT),
}
MARKED = (XrayMaterial.MARKER, XrayMaterial.SOFT)  # the rings on a balloon's catheter
CORE = (XrayMaterial.CANCELLOUS, XrayMaterial.CORTICAL)  # inside a bone's shell

# thickness of the cortex where the clip has no surface for it (assumed); a body's own is the case's
ARCH_SHELL_MM = 1.3
NEIGHBOUR_SHELL_MM = 0.8  # of a whole neighbour, between that of its arch and that of its body
BODY_SHELL_MM = 0.5  # an average body's, for a file that does not tell its own
SHELL_BLEND_MM = 4.0  # behind the body, over which its thickness passes into that of the arch

# the trunk round the bone: an upright elliptic cylinder, of an older person of average build (assumed)
TRUNK_HALF_MM = (160.0, 112.0, 260.0)  # across, front to back, along
TRUNK_CENTRE_MM = (0.0, 32.0, 0.0)  # from the body's centre

# How a fluoroscope shows it; chosen to look like one. None of it changes the sums above: it comes after them.
# share of the trunk's unevenness that is left: fluoroscopes level out what is large and smooth
HARMONY = 0.05
# grey = LEVEL · (1 + GAIN · absorption) ^ -FALL: a screen is evened out in the dark, where Beer and Lambert's law alone would
# leave cement and steel one black
LEVEL = 0.72  # of soft tissue in the middle of the picture
GAIN = 6.8
FALL = 0.7
LEAST = -0.035  # absorption: where the trunk is so thin that all is nearly white
GRAIN = 0.014  # few photons make noise, and more of it where few of them pass
# spongy bone's struts, far below the mesh: pattern in the plane through the body's centre that lies square to the beam
STRUTS = 0.78  # of bone's absorption: from their least to their most
STRUTS_MOST = 0.14  # absorption of bone beyond which it is compact bone that adds up, which has none
STRUTS_MM = (0.8, 2.6)  # across and along the body: upright ones carry the load
# soft tissue is uneven as well: muscle, fat, gas
TISSUE = 0.07  # absorption, from its least to its most
TISSUE_MM = 34.0
# scattered rays lighten what is dark and wide; and bone is sharpened against its own blurred copy
SCATTER, SCATTER_MM = 0.018, 12.0  # share of the light round a place, and how wide that is taken
SHARPNESS, SHARP_MM = 0.96, 1.6
SHARP_MOST = (
    0.075  # difference of absorption that is sharpened most; larger ones less, or edges would get a halo
)
# the round field that the collimator leaves, in halves of the picture's shorter edge
FIELD = 1.75
FIELD_EDGE = 0.035  # of its radius, over which it ends
FIELD_FADE = 0.36  # the same where no neighbours are shown: their light ends slowly instead of standing empty
FIELD_OUTSIDE = 0.035  # grey
# what is burnt into the picture; a direction within this cosine counts as square on
SQUARE_ON = 0.9
PROJECTIONS = Texts("projection", ("from_behind", "from_front", "from_side", "along", "between"))
LETTERS = Texts("film-letter", {"+x": "right", "-x": "left"})  # lead letters on the patient's sides
