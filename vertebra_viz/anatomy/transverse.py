"""The transverse processes: club-shaped at thoracic levels, flat blades at lumbar levels, and three tubercles on T12.

Positions of tubercles are relative to the process's root: lateral, forward and up, in units of its height.
"""

from math import radians, tan

import numpy as np

from vertebra_viz.anatomy.anchors import Anchors
from vertebra_viz.anatomy.distance import BonePart, Plate, PlateGroup, Vector, unit, vector
from vertebra_viz.anatomy.morphometry import Shape
from vertebra_viz.anatomy.relief import RoughEnd

# start, end, half widths at start and end
_ACCESSORY = (vector(0.2, -0.1, -0.2), vector(0.6, -0.65, -0.7), 0.38, 0.24)
_SUPERIOR = (vector(0.2, -0.3, 0.25), vector(0.55, -1.45, 0.72), 0.36, 0.27)
_INFERIOR = (vector(0.2, -0.3, -0.1), vector(0.42, -0.75, -0.5), 0.36, 0.22)
_LAST_CHEST = "T12"


def transverse(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right transverse process, with the tubercles at its root."""
    parts: list[BonePart] = [RoughEnd(_process(shape, at))]
    if shape.level == _LAST_CHEST:
        size = shape.transverse_height_mm
        parts += [_tubercle(shape, at, size, *_SUPERIOR), _tubercle(shape, at, size, *_INFERIOR)]
    elif not shape.thoracic:
        # L5's root is too thick to be used as a measure
        size = min(shape.transverse_height_mm, 0.75 * shape.transverse_tip_height_mm)
        parts.append(_tubercle(shape, at, size, *_ACCESSORY))
    return PlateGroup(tuple(parts), blend_mm=0.3 * shape.transverse_height_mm)


def transverse_tip(shape: Shape, at: Anchors) -> Vector:
    """Return the end of the right process's axis; the rib's facet is on the front of it."""
    return _process(shape, at).end_point()


def _arch_junction(shape: Shape, at: Anchors) -> Vector:
    """Return the point where the process arises from the arch."""
    return vector(at.isthmus[0], at.wall_y - shape.transverse_setback_mm, shape.pedicle_elevation_mm - 1.0)


def _process(shape: Shape, at: Anchors) -> Plate:
    sweep, rise = radians(shape.transverse_sweep_deg), radians(shape.transverse_rise_deg)
    r0 = min(shape.transverse_thickness_mm, shape.transverse_height_mm) / 2
    c0 = max(shape.transverse_height_mm / 2 - r0, 0.1)
    r1 = r0 * shape.transverse_tip_fraction
    c1 = max(shape.transverse_tip_height_mm / 2 - r1, 0.1)
    knee = _arch_junction(shape, at)
    reach = max(shape.transverse_span_mm / 2 - r1 - knee[0], 3.0)
    return Plate(
        knee,
        unit(vector(1, -tan(sweep), tan(rise))),
        vector(0, 0, 1),
        reach * float(np.linalg.norm([1, tan(sweep), tan(rise)])),
        (-c0, c0),
        (-c1, c1),
        (r0 * 1.3, r0 * 1.3, r1, r1),
        tip=0.8,
        lens=0.35,
    )


def _tubercle(
    shape: Shape, at: Anchors, size: float, start: Vector, end: Vector, r0: float, r1: float
) -> Plate:
    """Return a knob at the process's root; ``size`` is the length of a unit, mm."""
    knee = _arch_junction(shape, at)
    line = (end - start) * size
    length = float(np.linalg.norm(line))
    core = 0.3 * r1 * size
    return Plate(
        knee + start * size,
        line / length,
        vector(0, 0, 1),
        length,
        (-core, core),
        (-core, core),
        (r0 * size, r0 * size, r1 * size, r1 * size),
        tip=0.9,
    )
