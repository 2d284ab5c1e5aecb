"""Vascular foramina of the body: a large one in the middle of the back wall, many small ones round the waist."""

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, clipped
from vertebra_viz.anatomy.outline import Outline

_VEIN_DEPTH_MM = 0.9  # depth of the basivertebral foramen
_VEIN_WIDTH_MM, _VEIN_HEIGHT_MM = 4.4, 3.4  # from its centre to intact wall
_SMALL_DEPTH_MM = 0.45
_FEW = 0.62  # threshold of the pattern: below it the wall has no holes


def hollowed(at: Grid, outline: Outline, belly: Field) -> Field:
    """Return the depth of the foramina at each sample, mm."""
    f32 = np.float32
    off = np.square(at.x * f32(1 / _VEIN_WIDTH_MM)) + np.square(at.z * f32(1 / _VEIN_HEIGHT_MM))
    vein = np.square(np.maximum(1 - off, 0)) * (outline.along < 0)
    # three waves without a common period, constant along the depth: a hole is where all three are high
    inward = 1 / np.maximum(outline.share, f32(0.5))
    around = inward * (outline.along - inward * np.square(outline.across))
    waves = np.cos(f32(7.0) * around + f32(0.45) * at.z) * np.cos(f32(0.75) * at.z - f32(2.6) * around)
    waves *= f32(0.75) + f32(0.25) * np.cos(f32(4.7) * around - f32(0.3) * at.z)
    small = np.maximum(waves - f32(_FEW), 0) * clipped(4 * outline.along + 3, 0, 1)
    return np.asarray(
        f32(_VEIN_DEPTH_MM) * vein + f32(_SMALL_DEPTH_MM / (1 - _FEW)) * small * belly, dtype=np.float32
    )
