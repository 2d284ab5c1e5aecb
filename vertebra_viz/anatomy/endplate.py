"""The endplates: shallow bowls that rise smoothly to an uneven rim, whose crest is slightly inside the wall.

The upper rim is saddle-shaped, lower at the sides than in front and behind, as in the mean of 87 patients.
"""

from math import log

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, clipped
from vertebra_viz.anatomy.morphometry import Shape
from vertebra_viz.anatomy.outline import Outline

_RIM = 0.12  # how far the rim's inner edge is below its crest, of the bowl's depth
_CREST = 1.0  # distance of the crest from the wall, of the rim radius
_EDGE_MM = 0.25  # how far the edge at the wall is below the crest
_SADDLE = 0.02  # depth of the saddle, of the upper endplate's width
_LEAST = np.float32(1e-4)


def above_endplates(shape: Shape, at: Grid, half_mm: Field, outline: Outline) -> Field:
    """Return each sample's height above the upper or below the lower endplate, mm; ``half_mm`` is the crest's height."""
    f32 = np.float32
    half_depth = (shape.upper_endplate_depth_mm + shape.lower_endplate_depth_mm) / 4
    crest = 1 - _CREST * shape.rim_radius_mm / half_depth
    rim = max(1 - shape.rim_width_mm / half_depth, 0.1) / crest
    rise = log(_RIM) / log(max(1 - rim * rim, 0.05))
    upper = at.z > 0
    bowl = np.exp(f32(rise) * np.log(np.maximum(1 - np.square(outline.share * f32(1 / crest)), _LEAST)))
    bowl *= np.where(upper, f32(shape.superior_concavity_mm), f32(shape.inferior_concavity_mm))
    edge = clipped((outline.share - f32(crest)) * f32(1 / (1 - crest)), 0, 1)
    sides = np.minimum(np.square(outline.across), 1) * upper
    fallen = bowl + f32(_EDGE_MM) * edge * edge + f32(_SADDLE * shape.upper_endplate_width_mm) * sides
    return np.asarray(np.abs(at.z) - half_mm + fallen, dtype=np.float32)
