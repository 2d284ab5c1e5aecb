"""The spinous process: hatchet-shaped at lumbar levels, a triangular blade with a knob at its tip at thoracic levels."""

from math import radians, tan

from vertebra_viz.anatomy.anchors import Anchors
from vertebra_viz.anatomy.blade import Blade
from vertebra_viz.anatomy.distance import PlateGroup, vector
from vertebra_viz.anatomy.morphometry import Shape

_LEAN = 0.1  # inclination of the back edge: mm backward per mm downward
_RIDGE_SHARE = 0.45  # thickness of the ridge at lumbar levels, as a share from the upper edge's to the knob's
_SPREAD_REACH = (
    1.1  # extent of the root's spread backward beyond the lamina's thickness, relative to its breadth
)
_WALL_SLOPE = 0.5  # slope of the laminae's back at the spread, at lumbar levels; vertical at thoracic levels


def spinous(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right half of the spinous process."""
    tip, knob = shape.spinous_tip_height_mm / 2, shape.spinous_tip_thickness_mm / 2
    edge = shape.spinous_thickness_mm / 2
    fall, lamina = radians(shape.spinous_slope_deg), shape.lamina_thickness_mm
    length = max(shape.spinous_length_mm, lamina + 4.0)
    # its axis passes through the middle of the root at the back of the laminae
    root_z = shape.pedicle_elevation_mm - shape.spinous_root_drop_mm
    blade = Blade(
        origin=vector(0, at.canal_back_y, root_z + lamina * tan(fall)),
        fall=fall,
        start=0.4 * lamina,
        root=lamina,
        length=length,
        root_half=shape.spinous_root_height_mm / 2,
        tip_half=tip,
        sag=shape.spinous_sag_mm,
        arch=shape.spinous_arch_mm,
        lean=_LEAN * (1 + shape.thoracic),
        corner=min(0.8 * tip, 2.2 * knob),
        edge=edge,
        ridge=edge + (_RIDGE_SHARE - 0.3 * shape.thoracic) * (knob - edge),
        knob=knob,
        knob_reach=min(max(1.2 * tip, 0.16 * length), 0.6 * length),
        spread=shape.spinous_spread_mm,
        spread_reach=lamina + _SPREAD_REACH * shape.spinous_spread_mm,
        wall=lamina,
        wall_slope=_WALL_SLOPE * (1 - shape.thoracic),
    )
    return PlateGroup((blade,))
