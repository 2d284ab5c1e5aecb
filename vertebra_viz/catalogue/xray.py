"""X-ray materials and their attenuation, the material in each part, and how the remaining intensity is displayed.

PyVista's pictures and the player's (`player/src/generated/xray.js`) use this one table.

Coefficients are those of the US National Institute of Standards (NISTIR 5632) at 60 keV, about the mean energy of a
75 kV fluoroscope's beam behind a patient. Surfaces are nested: each counts with its own
material less the material around it, so overlaps are summed correctly.
"""

from __future__ import annotations

from enum import StrEnum

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.words import Texts


class XrayMaterial(StrEnum):
    """Materials that the beam passes through."""

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
# hydroxyapatite, mg/mL. Cancellous bone in fragility fractures has less than 80 (quantitative CT, PMC7495321 table 2);
# 56, SD 20, in those who broke another bone within three years (PMC7680958). Cortical bone (ICRU-44) has 22.5 % calcium by
# weight, and hydroxyapatite 39.89 %.
SPONGY_MINERAL_MG_ML = 80.0
CORTICAL_MINERAL_MG_ML = 1920.0 * 0.225 / 0.3989
SPONGY = (
    SPONGY_MINERAL_MG_ML / CORTICAL_MINERAL_MG_ML
)  # mineral of cancellous bone as a share of cortical bone's
PER_MM: dict[XrayMaterial, float] = {
    XrayMaterial.SOFT: SOFT_PER_MM,
    XrayMaterial.CORTICAL: CORTICAL_PER_MM,
    XrayMaterial.CANCELLOUS: SOFT_PER_MM + SPONGY * (CORTICAL_PER_MM - SOFT_PER_MM),
    XrayMaterial.CONTRAST: 0.7577 * 0.10 + 0.0206,  # 100 mg of iodine in a mL of water
    # acrylic with 30 parts in 100 by weight of barium sulphate, 1.5 g/mL
    XrayMaterial.CEMENT: (0.30 * 0.5116 + 0.70 * 0.0192) * 1.5,
    XrayMaterial.STEEL: 0.1198 * 8.0,  # 19 % chromium, 11 % nickel
    XrayMaterial.SHAFT: 0.15,  # plastic with a steel wire inside, taken as evenly mixed (assumed)
    XrayMaterial.MARKER: 0.4340 * 21.5,  # platinum
    XrayMaterial.DISC: 0.02048 * 1.10,  # as soft tissue, and a little denser (assumed)
}

# the material in each part of a clip, and the material around it; other parts cast no shadow. The order matters: graphics
# cards sum in this order, with rounding
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
# the catheter is one of the needles too, but not of steel
FILLED_BY_NAME: dict[str, tuple[XrayMaterial, XrayMaterial]] = {
    "catheter": (XrayMaterial.SHAFT, XrayMaterial.SOFT),
}
MARKED = (XrayMaterial.MARKER, XrayMaterial.SOFT)  # the rings on a balloon's catheter
CORE = (XrayMaterial.CANCELLOUS, XrayMaterial.CORTICAL)  # inside a bone's shell

# thickness of the cortex where the clip has no surface for it (assumed); the body's is that of the case
ARCH_SHELL_MM = 1.3
NEIGHBOUR_SHELL_MM = 0.8  # of a whole neighbour, between that of its arch and that of its body
BODY_SHELL_MM = 0.5  # of an average body, for a file that does not contain its own
SHELL_BLEND_MM = 4.0  # distance behind the body over which its thickness changes to that of the arch

# the trunk round the bone: an upright elliptic cylinder, of an older person of average build (assumed)
TRUNK_HALF_MM = (160.0, 112.0, 260.0)  # across, front to back, along
TRUNK_CENTRE_MM = (0.0, 32.0, 0.0)  # from the body's centre

# Display as on a fluoroscope; chosen by eye. It is applied after the sums above and does not change them.
# share of the trunk's unevenness that remains: fluoroscopes equalise large smooth differences
HARMONY = 0.05
# grey = LEVEL · (1 + GAIN · absorption) ^ -FALL: this separates dark greys, where the Beer-Lambert law alone would make
# cement and steel equally black
LEVEL = 0.72  # grey of soft tissue in the middle of the picture
GAIN = 6.8
FALL = 0.7
LEAST = -0.035  # least absorption, where the trunk is so thin that the picture is nearly white
GRAIN = 0.014  # quantum noise, stronger where few photons pass
# trabeculae, much finer than the mesh: a pattern in the plane through the body's centre perpendicular to the beam
STRUTS = 0.78  # amplitude, from minimum to maximum, of bone's absorption
STRUTS_MOST = 0.14  # absorption of bone above which it is taken as compact bone, which has no trabeculae
STRUTS_MM = (0.8, 2.6)  # spacing across and along the body: vertical trabeculae carry the load
# soft tissue is uneven as well: muscle, fat, gas
TISSUE = 0.07  # absorption, from minimum to maximum
TISSUE_MM = 34.0
# scattered radiation lightens large dark areas; and bone is sharpened by unsharp masking
SCATTER, SCATTER_MM = 0.018, 12.0  # share of the surrounding light, and its radius
SHARPNESS, SHARP_MM = 0.96, 1.6
SHARP_MOST = (
    0.075  # difference of absorption that is sharpened most; larger ones are sharpened less, to avoid halos
)
# the round field of the collimator, in halves of the picture's shorter edge
FIELD = 1.75
FIELD_EDGE = 0.035  # width of its edge, of its radius
FIELD_FADE = 0.36  # the same where no neighbours are shown: a gradual edge instead of empty space
FIELD_OUTSIDE = 0.035  # grey
# letters drawn into the picture; a direction within this cosine counts as perpendicular
SQUARE_ON = 0.9
PROJECTIONS = Texts("projection", ("from_behind", "from_front", "from_side", "along", "between"))
LETTERS = Texts("film-letter", {"+x": "right", "-x": "left"})  # lead letters on the patient's sides
