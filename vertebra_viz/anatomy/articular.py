"""The articular processes, which bear the facets, and the necks that join them to the pedicle."""

from math import cos, radians, sin

import numpy as np

from vertebra_viz.anatomy.anchors import Anchors, between
from vertebra_viz.anatomy.distance import Plate, PlateGroup, Vector, unit, vector
from vertebra_viz.anatomy.facet import FacedPlate
from vertebra_viz.anatomy.morphometry import Shape

SW = [0.65, 1.9]
SM = [0.1, 0.4]
SE = [1.45, 1.2]
SLENS = [0.03, 0.6]
SR = [1.0, 0.8]
EDGE = 1.2
IW = [0.6, 2.1]
IM = [0.4, 0.5]
IT = [0.28, 0.95]
NR = [1.0, 0.6]


def superior_process(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right superior articular process."""
    turn, lean = radians(shape.superior_facet_angle_deg), radians(shape.superior_process_tilt_deg)
    front, bump = _front(shape), shape.mammillary_thickness_mm / 2
    base, climb = _superior_base(shape, at)
    wing = max(shape.superior_facet_width_mm / 2 - front, 0.3)
    plate = FacedPlate(
        base,
        vector(0, -sin(lean), cos(lean)),
        vector(sin(turn), -cos(turn), 0),
        climb,
        (-wing * between(shape, SW), wing * between(shape, SW)),
        (-wing, wing),
        (front * between(shape, SR), front * between(shape, SR) + between(shape, SM) * (bump - front), front, front + between(shape, SE) * (bump - front)),
        tip=0.9,
        lens=between(shape, SLENS),
        curl=shape.superior_facet_curvature_mm,
        edge=EDGE,
    )
    return PlateGroup((plate,))


def inferior_process(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right inferior articular process."""
    turn = radians(shape.inferior_facet_angle_deg)
    thick = shape.inferior_process_thickness_mm / 2
    start, end = _inferior_line(shape, at)
    wing = max(shape.inferior_facet_width_mm / 2 - thick, 0.2)
    plate = FacedPlate(
        start,
        unit(end - start),
        vector(sin(turn), -cos(turn), 0),
        float(np.linalg.norm(end - start)),
        (-between(shape, IW) * wing, between(shape, IW) * wing),
        (-wing * between(shape, IM), wing),
        (between(shape, IT) * thick, between(shape, IT) * thick, thick, thick * 0.85),
        tip=0.9,
        lens=0.2,
        edge=EDGE,
    )
    return PlateGroup((plate,))


def necks(shape: Shape, at: Anchors) -> tuple[Plate, ...]:
    """Return the bars from the pedicle's rear end to the processes and the lamina."""
    base, _ = _superior_base(shape, at)
    half = at.lamina_half_mm
    neck = max(min(shape.pedicle_width_mm / 2, _front(shape)), half)
    return _bar(at.pillar, base, neck), _bar(at.pillar, at.lamina_outer, between(shape, NR) * neck)


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
    return at.lamina_outer, end


def _bar(start: Vector, end: Vector, radius: float) -> Plate:
    line = end - start
    length = float(np.linalg.norm(line))
    along = unit(line) if length > 1e-3 else vector(0, 0, 1)
    across = vector(1, 0, 0) if abs(along[0]) < 0.8 else vector(0, 0, 1)
    return Plate(start, along, across, max(length, 1e-3), (0, 0), (0, 0), (radius,) * 4)
