"""The articular processes, which bear the facets, and the necks that join them to the pedicle."""

from math import cos, radians, sin

import numpy as np

from vertebra_viz.anatomy.anchors import Anchors
from vertebra_viz.anatomy.distance import Plate, PlateGroup, Vector, unit, vector
from vertebra_viz.anatomy.morphometry import Shape


def superior_process(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right superior articular process."""
    turn, lean = radians(shape.superior_facet_angle_deg), radians(shape.superior_process_tilt_deg)
    front, bump = _front(shape), shape.mammillary_thickness_mm / 2
    base, climb = _superior_base(shape, at)
    wing = max(shape.superior_facet_width_mm / 2 - front, 0.3)
    plate = Plate(
        base,
        vector(0, -sin(lean), cos(lean)),
        vector(sin(turn), -cos(turn), 0),
        climb,
        (-wing * 0.8, wing * 0.8),
        (-wing, wing),
        (front, (front + bump) / 2, front, bump),
        tip=0.9,
        lens=0.15,
        curl=shape.superior_facet_curvature_mm,
    )
    return PlateGroup((plate,))


def inferior_process(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right inferior articular process."""
    turn = radians(shape.inferior_facet_angle_deg)
    thick = shape.inferior_process_thickness_mm / 2
    start, end = _inferior_line(shape, at)
    wing = max(shape.inferior_facet_width_mm / 2 - thick, 0.2)
    plate = Plate(
        start,
        unit(end - start),
        vector(sin(turn), -cos(turn), 0),
        float(np.linalg.norm(end - start)),
        (-2 * wing, 2 * wing),
        (-wing, wing),
        (1.15 * thick, 1.15 * thick, thick, thick * 0.85),
        tip=0.9,
        lens=0.2,
    )
    return PlateGroup((plate,))


def necks(shape: Shape, at: Anchors) -> tuple[Plate, ...]:
    """Return the bars from the pedicle's rear end to the processes and the lamina."""
    base, _ = _superior_base(shape, at)
    start, _ = _inferior_line(shape, at)
    half = at.lamina_half_mm
    neck = max(min(shape.pedicle_width_mm / 2, _front(shape)), half)
    return _bar(at.pillar, base, neck), _bar(at.pillar, start, half), _bar(at.pillar, at.lamina_outer, neck)


def _front(shape: Shape) -> float:
    return shape.superior_process_thickness_mm / 2


def _superior_base(shape: Shape, at: Anchors) -> tuple[Vector, float]:
    """Return where the superior process's core starts, and its length."""
    lean = radians(shape.superior_process_tilt_deg)
    level = shape.pedicle_elevation_mm
    top = level + shape.superior_process_rise_mm - _front(shape)
    climb = max((top - level) / cos(lean) + 1.0, 2.0)
    x, y = shape.superior_facet_distance_mm / 2, at.wall_y - shape.superior_process_setback_mm
    base = vector(x, y + (climb - (top - level) * 0.4) * sin(lean), top - climb * cos(lean))
    return base, climb


def _inferior_line(shape: Shape, at: Anchors) -> tuple[Vector, Vector]:
    """Return where the inferior process's core starts and ends."""
    end = vector(
        shape.inferior_facet_distance_mm / 2,
        at.wall_y - shape.inferior_process_setback_mm,
        shape.pedicle_elevation_mm - shape.inferior_process_drop_mm + shape.inferior_process_thickness_mm / 2,
    )
    start = at.lamina_outer * 0.6 + at.lamina_inner * 0.4
    start[0] = (start[0] + end[0]) / 2
    return start, end


def _bar(start: Vector, end: Vector, radius: float) -> Plate:
    line = end - start
    length = float(np.linalg.norm(line))
    along = unit(line) if length > 1e-3 else vector(0, 0, 1)
    across = vector(1, 0, 0) if abs(along[0]) < 0.8 else vector(0, 0, 1)
    return Plate(start, along, across, max(length, 1e-3), (0, 0), (0, 0), (radius,) * 4)
