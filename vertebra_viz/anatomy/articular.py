"""The articular processes, which have the facets, and the necks that join them to the pedicle."""

from math import cos, radians, sin

import numpy as np

from vertebra_viz.anatomy.anchors import Anchors, of_region
from vertebra_viz.anatomy.distance import Plate, PlateGroup, Vector, unit, vector
from vertebra_viz.anatomy.facet import FacedPlate
from vertebra_viz.anatomy.morphometry import Shape

# form of the average model, lumbar and thoracic, fitted to the MIT bones of the reference
_FOOT = (0.63, 1.7)  # breadth of the superior process's core at its base, of that at the tip
_FOOT_THICKNESS = (1.25, 1.6)
_SUPERIOR_LENS = (0.05, 0.55)  # thoracic ones are triangular in section: thin at the sides
# breadth of the inferior process's core at the pars, of that at the tip
_START = (1.0, 3.3)
_START_THICKNESS = (0.45, 0.89)
_INNER_SHARE = (0.24, 0.31)  # share of that breadth on the medial side of the tip's centre
_PARS = (1.0, 0.57)  # thickness of the pars, of that of the superior process's neck
_EDGE_MM = (1.2, 0.7)  # rounding of a facet's edge


def superior_process(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right superior articular process; its facet faces back, at lumbar levels also medially."""
    turn, lean = radians(shape.superior_facet_angle_deg), radians(shape.superior_process_tilt_deg)
    front, bump = _front(shape), shape.mammillary_thickness_mm / 2
    foot = of_region(shape, _FOOT_THICKNESS) * front
    base, climb = _superior_base(shape, at)
    wing = max(shape.superior_facet_width_mm / 2 - front, 0.3)
    broad = wing * of_region(shape, _FOOT)
    # the process becomes thinner towards its sides in front only, so that its face stays flat
    lens = of_region(shape, _SUPERIOR_LENS)
    thinned = lens * front * wing / (wing + front)
    plate = FacedPlate(
        base,
        vector(0, -sin(lean), cos(lean)),
        vector(sin(turn), -cos(turn), 0),
        climb,
        (-broad, broad),
        (-wing, wing),
        (foot, foot, front, bump),
        tip=0.9,
        lens=lens,
        curl=shape.superior_facet_curvature_mm + thinned,
        edge=of_region(shape, _EDGE_MM),
    )
    return PlateGroup((plate,))


def inferior_process(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right inferior articular process; its facet faces forward, at lumbar levels also laterally."""
    turn = radians(shape.inferior_facet_angle_deg)
    thick = shape.inferior_process_thickness_mm / 2
    end = vector(
        shape.inferior_facet_distance_mm / 2,
        at.wall_y - shape.inferior_process_setback_mm,
        shape.pedicle_elevation_mm - shape.inferior_process_drop_mm + thick,
    )
    broad = max(shape.inferior_facet_width_mm - 2 * thick, 0.4)
    inner = broad * of_region(shape, _INNER_SHARE)
    side, start = broad / 2 * of_region(shape, _START), thick * of_region(shape, _START_THICKNESS)
    plate = FacedPlate(
        at.pars,
        unit(end - at.pars),
        vector(sin(turn), -cos(turn), 0),
        float(np.linalg.norm(end - at.pars)),
        (-side, side),
        (-inner, broad - inner),
        (start, start, thick, 0.85 * thick),
        tip=0.9,
        lens=0.2,
        edge=of_region(shape, _EDGE_MM),
    )
    return PlateGroup((plate,))


def necks(shape: Shape, at: Anchors) -> tuple[Plate, ...]:
    """Return the bars from the pedicle's rear end to the superior process and to the pars."""
    base, _ = _superior_base(shape, at)
    neck = max(min(shape.pedicle_width_mm / 2, _front(shape)), at.lamina_half_mm)
    return _bar(at.pillar, base, neck), _bar(at.pillar, at.pars, of_region(shape, _PARS) * neck)


def _front(shape: Shape) -> float:
    return shape.superior_process_thickness_mm / 2


def _superior_base(shape: Shape, at: Anchors) -> tuple[Vector, float]:
    """Return the start of the superior process's core, and its length."""
    lean = radians(shape.superior_process_tilt_deg)
    level = shape.pedicle_elevation_mm
    top = level + shape.superior_process_rise_mm - _front(shape)
    climb = max((top - level) / cos(lean) + 1.0, 2.0)
    x, y = shape.superior_facet_distance_mm / 2, at.wall_y - shape.superior_process_setback_mm
    base = vector(x, y + (climb - (top - level) * 0.4) * sin(lean), top - climb * cos(lean))
    return base, climb


def _bar(start: Vector, end: Vector, radius: float) -> Plate:
    line = end - start
    length = float(np.linalg.norm(line))
    along = unit(line) if length > 1e-3 else vector(0, 0, 1)
    across = vector(1, 0, 0) if abs(along[0]) < 0.8 else vector(0, 0, 1)
    return Plate(start, along, across, max(length, 1e-3), (0, 0), (0, 0), (radius,) * 4)
