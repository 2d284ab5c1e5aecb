"""Anchor points of the arch: the points at which more than one of its parts starts or ends.

All are in mm, in the frame of the body's centre, on the right side (x >= 0).
"""

from dataclasses import dataclass
from math import cos, radians, sin

from vertebra_viz.anatomy.body import posterior_wall_y
from vertebra_viz.anatomy.distance import Vector, unit, vector
from vertebra_viz.anatomy.morphometry import Shape

# form of the average model, fitted to the MIT bones of the reference (mean of 87 patients L2 and L4, T4 to L3 of two)
_PARS_ASIDE = 1.25  # lateral distance of the pars from the isthmus, of the inferior process's distance
_PARS_DOWN = 0.3  # how far below it, of the inferior process's drop
_PARS_BACK = (2.3, 3.5)  # how far behind the pedicle's core, mm


@dataclass(frozen=True)
class Anchors:
    """Points shared by the parts of the arch.

    Attributes
    ----------
    wall_y : float
        Middle of the posterior wall.
    canal_back_y : float
        Back of the canal, mid-sagittal.
    isthmus : ndarray (3,)
        Middle of the pedicle's narrowest section.
    forward : ndarray (3,)
        Unit vector along the pedicle, towards the body.
    pillar : ndarray (3,)
        Rear end of the pedicle's core.
    pars : ndarray (3,)
        Middle of the pars interarticularis, where pillar, lamina and inferior process meet.
    lamina_inner : ndarray (3,)
        End of the lamina's core at the midline.
    lamina_half_mm : float
        Half the thickness of the lamina's core.
    reach_mm : float
        Distance over which the parts of the arch blend.
    """

    wall_y: float
    canal_back_y: float
    isthmus: Vector
    forward: Vector
    pillar: Vector
    pars: Vector
    lamina_inner: Vector
    lamina_half_mm: float
    reach_mm: float


def of_region(shape: Shape, figures: tuple[float, float]) -> float:
    """Return the first of two ``figures`` for a lumbar vertebra, the second for a thoracic or transitional one."""
    return figures[1] if shape.thoracic else figures[0]


def anchors(shape: Shape) -> Anchors:
    """Return the anchor points of a shape."""
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
    # a smooth union swells where parts run side by side, so the parts are made thinner by that amount
    half = max(shape.lamina_thickness_mm / 2 - 0.22 * reach, 0.8)
    level = shape.pedicle_elevation_mm
    aside = _PARS_ASIDE * (shape.inferior_facet_distance_mm / 2 - isthmus[0])
    pars = vector(
        isthmus[0] + aside,
        pillar[1] - of_region(shape, _PARS_BACK),
        level - _PARS_DOWN * shape.inferior_process_drop_mm,
    )
    inner = vector(0.0, back - half, level - shape.lamina_drop_mm)
    return Anchors(wall, back, isthmus, forward, pillar, pars, inner, half, reach)


def pedicle_back_mm(shape: Shape) -> float:
    """Return how far the pedicle's core goes back from the isthmus."""
    return 0.3 * shape.canal_depth_mm + 1.5
