"""What weakens an X-ray beam, by how much, and what each part is filled with.

Coefficients are those of the US National Institute of Standards (NISTIR 5632) at 60 keV, about the mean energy of a
75 kV fluoroscope's beam behind a patient. Surfaces lie in one another: what fills one counts less what it is in, so
weights are differences, and any overlap adds up rightly.
"""

from __future__ import annotations

from enum import StrEnum

from vertebra_viz.catalogue.parts import Part


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


CORTICAL_PER_MM = 0.03148 * 1.92  # mass coefficient (cm²/g, over ten) times density: bone, cortical (ICRU-44)
SOFT_PER_MM = 0.02048 * 1.06  # tissue, soft (ICRU-44)
SPONGY = 0.16  # mineral of an older person's cancellous bone, as a share of cortical bone's (assumed)
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
}
CORE = (XrayMaterial.CANCELLOUS, XrayMaterial.CORTICAL)  # inside a bone's shell

# thickness of the cortex where the clip has no surface for it (assumed); a body's own is the case's
ARCH_SHELL_MM = 1.3
NEIGHBOUR_SHELL_MM = 0.8  # of a whole neighbour, between that of its arch and that of its body
BODY_SHELL_MM = 0.5  # an average body's, for whoever draws without the case's own
