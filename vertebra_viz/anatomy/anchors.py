"""Where the parts of the arch hang: the places that more than one of them starts from or ends at.

All in mm, in the frame of the body's middle, on the right side (x >= 0).
"""

from dataclasses import dataclass
from math import cos, radians, sin

from vertebra_viz.anatomy.body import posterior_wall_y
from vertebra_viz.anatomy.distance import Vector, unit, vector
from vertebra_viz.anatomy.morphometry import Shape


PX = [1.2, 1.2]
PY = [2.1, 4.2]
PZ = [0.3, 0.34]


def between(shape, pair):
    return pair[0] + (pair[1] - pair[0]) * min(1.0, 2 * shape.thoracic)


@dataclass(frozen=True)
class Anchors:
    """Places shared by the parts of the arch.

    Attributes
    ----------
    wall_y : float
        Of the middle of the posterior wall.
    canal_back_y : float
        Of the back of the canal, mid-sagittal.
    isthmus : ndarray (3,)
        Middle of the pedicle's narrowest section.
    forward : ndarray (3,)
        Unit vector along the pedicle, towards the body.
    pillar : ndarray (3,)
        Rear end of the pedicle's core, where lamina and processes meet.
    lamina_outer, lamina_inner : ndarray (3,)
        Ends of the lamina's core: below the pillar, and at the midline.
    lamina_half_mm : float
        Half the thickness of the lamina's core.
    reach_mm : float
        Over which the parts of the arch blend.
    """

    wall_y: float
    canal_back_y: float
    isthmus: Vector
    forward: Vector
    pillar: Vector
    lamina_outer: Vector
    lamina_inner: Vector
    lamina_half_mm: float
    reach_mm: float


def anchors(shape: Shape) -> Anchors:
    """Return the places of a shape."""
    wall = posterior_wall_y(shape)
    back = wall - shape.canal_depth_mm
    angle, pitch = (
        radians(shape.pedicle_transverse_angle_deg),
        radians(shape.pedicle_sagittal_angle_deg),
    )
    isthmus = vector(
        shape.pedicle_distance_mm / 2, wall - 0.42 * shape.canal_depth_mm, shape.pedicle_elevation_mm
    )
    forward = unit(vector(-sin(angle), cos(angle) * cos(pitch), -sin(pitch)))
    pillar = isthmus - forward * pedicle_back_mm(shape)
    reach = 0.2 * shape.canal_width_mm
    # where parts lie along each other their smooth union swells: start thinner by as much
    half = max(shape.lamina_thickness_mm / 2 - 0.22 * reach, 0.8)
    level = shape.pedicle_elevation_mm
    end_x = shape.inferior_facet_distance_mm / 2
    outer = vector(isthmus[0] + between(shape, PX) * (end_x - isthmus[0]), pillar[1] - between(shape, PY), level - between(shape, PZ) * shape.inferior_process_drop_mm)
    inner = vector(0.0, back - half, level - shape.lamina_drop_mm)
    return Anchors(wall, back, isthmus, forward, pillar, outer, inner, half, reach)


def pedicle_back_mm(shape: Shape) -> float:
    """Return how far the pedicle's core goes back from the isthmus."""
    return 0.3 * shape.canal_depth_mm + 1.5
