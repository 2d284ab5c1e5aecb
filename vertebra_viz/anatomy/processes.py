"""The levers that muscles pull on: the spinous process and the transverse processes."""

from math import cos, radians, sin, tan

import numpy as np

from vertebra_viz.anatomy.anchors import Anchors
from vertebra_viz.anatomy.distance import Plate, PlateGroup, unit, vector
from vertebra_viz.anatomy.morphometry import Shape


def spinous(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right half of the spinous process."""
    fall = radians(shape.spinous_slope_deg)
    thin, thick = shape.spinous_thickness_mm / 2, shape.spinous_tip_thickness_mm / 2
    broad = 1 + 0.5 * shape.thoracic  # a thoracic process is a three-edged spike: broad at its root
    root, tip = shape.spinous_root_height_mm / 2, shape.spinous_tip_height_mm / 2
    plate = Plate(
        at.lamina_inner,
        vector(0, -cos(fall), -sin(fall)),
        vector(0, -sin(fall), cos(fall)),
        max(shape.spinous_length_mm - at.lamina_half_mm - thick, 2.0),
        (-max(root - thin, 0.2), max(root - thin, 0.2)),
        (-max(tip - thick, 0.2), max(tip - thin, 0.2)),
        (thin * broad, thin * 0.8 * broad, thick * 0.75, thin),
        tip=0.8,
        lens=-0.45,
    )
    return PlateGroup((plate,))


def transverse(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right transverse process."""
    sweep, rise = radians(shape.transverse_sweep_deg), radians(shape.transverse_rise_deg)
    r0 = min(shape.transverse_thickness_mm, shape.transverse_height_mm) / 2
    c0 = max(shape.transverse_height_mm / 2 - r0, 0.1)
    r1, c1 = r0 * shape.transverse_tip_fraction, c0 * shape.transverse_tip_fraction
    knee = vector(at.isthmus[0], at.wall_y - shape.transverse_setback_mm, shape.pedicle_elevation_mm - 1.0)
    reach = max(shape.transverse_span_mm / 2 - r1 - knee[0], 3.0)
    plate = Plate(
        knee,
        unit(vector(1, -tan(sweep), tan(rise))),
        vector(0, 0, 1),
        reach * float(np.linalg.norm([1, tan(sweep), tan(rise)])),
        (-c0, c0),
        (-c1, c1),
        (r0 * 1.25, r0 * 1.25, r1, r1),
        tip=0.9,
        lens=0.4,
        flare=0.15 * shape.thoracic,
    )
    return PlateGroup((plate,))
