"""Where vessels enter the body: one large hole in the middle of the back wall, many small ones round the waist."""

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, clipped
from vertebra_viz.anatomy.outline import Outline

_VEIN_DEPTH_MM = 0.9  # of the basivertebral foramen, as far as it is open
_VEIN_WIDTH_MM, _VEIN_HEIGHT_MM = 4.4, 3.4  # from its middle to where the wall is whole
_SMALL_DEPTH_MM = 0.45
_FEW = 0.62  # of the pattern's height: below it the wall is whole


def hollowed(at: Grid, outline: Outline, belly: Field) -> Field:
    """Return how deep the side walls are hollowed at each sample, mm."""
    f32 = np.float32
    off = np.square(at.x * f32(1 / _VEIN_WIDTH_MM)) + np.square(at.z * f32(1 / _VEIN_HEIGHT_MM))
    vein = np.square(np.maximum(1 - off, 0)) * (outline.along < 0)
    # three waves that do not repeat together, which do not change along the way into the bone: where all are high is a hole
    inward = 1 / np.maximum(outline.share, f32(0.5))
    around = inward * (outline.along - inward * np.square(outline.across))
    waves = np.cos(f32(7.0) * around + f32(0.45) * at.z) * np.cos(f32(0.75) * at.z - f32(2.6) * around)
    waves *= f32(0.75) + f32(0.25) * np.cos(f32(4.7) * around - f32(0.3) * at.z)
    small = np.maximum(waves - f32(_FEW), 0) * clipped(4 * outline.along + 3, 0, 1)
    return np.asarray(
        f32(_VEIN_DEPTH_MM) * vein + f32(_SMALL_DEPTH_MM / (1 - _FEW)) * small * belly, dtype=np.float32
    )
