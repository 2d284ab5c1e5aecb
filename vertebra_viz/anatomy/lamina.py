"""The ring round the canal: pedicle, lamina, and the canal itself."""

from math import cos, radians, sin, tan

import numpy as np

from vertebra_viz.anatomy.anchors import Anchors, of_region, pedicle_back_mm
from vertebra_viz.anatomy.body import posterior_wall_y
from vertebra_viz.anatomy.distance import Field, Grid, Plate, PlateGroup, clipped, unit, vector
from vertebra_viz.anatomy.morphometry import Shape

# form of the average model, lumbar and thoracic, fitted to the MIT bones of the reference
_ROOT_DOWN = (1.75, 1.6)  # how much further down the pedicle's core reaches at its root than at the isthmus
_ROOT_FLARE = (0.08, 0.3)
_REAR_TOP = (
    9.0,
    0.7,
)  # of the core's half height: no higher, a thoracic one stands in front of the facet's face
# the lamina's edges at the pars, of half its core's height, and at the midline: thoracic ones form a shield
_OUTER_DOWN, _OUTER_UP = (1.65, 1.61), (2.15, 1.59)
_INNER_DOWN, _INNER_UP = (1.25, 4.12), (0.57, 0.15)
_LENS = (0.0, 0.55)
_ROOF = (1.3, 1.88)  # how much wider than the canal the hollow in front of the laminae is
_ROOF_SLOPE = (0.0, 0.33)  # of the laminae's slope, that of the canal's back
_ROOF_TOP_MM = 7.5  # below the pedicle's middle: where the sloping back is as deep as requested


def pedicle(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right pedicle: as wide and tall as requested at its isthmus, and taller where it springs from the body."""
    back, front = pedicle_back_mm(shape), 0.42 * shape.canal_depth_mm + 4
    wide, tall = shape.pedicle_width_mm, shape.pedicle_height_mm
    r, core = min(wide, tall) / 2, abs(tall - wide) / 2
    upright = tall > wide
    # its root flares into the body but must not show through an endplate
    room = shape.posterior_height_mm / 2 - 1.3 * r - 1.5
    flare = of_region(shape, _ROOT_FLARE)
    root_z = at.isthmus[2] + front * at.forward[2]
    top = max(min(core, (room - root_z) / (1 + flare)), 0.1)
    # what it lacks above it has below
    down = core * (of_region(shape, _ROOT_DOWN) if upright else 1.0) + core - top
    root = (min(max(-down, (-room - root_z) / (1 + flare)), -0.1), top)
    share = back / front
    rear_top = core + share * (core - root[1])
    cut = max(rear_top - of_region(shape, _REAR_TOP) * core, 0.0)
    rear = (min(-core - share * (root[0] + core) - cut, -0.1), max(rear_top - cut, 0.1))
    plate = Plate(
        at.pillar,
        at.forward,
        vector(0, 0, 1) if upright else vector(1, 0, 0),
        back + front,
        rear,
        root,
        (r,) * 4,
        flare=flare,
    )
    return PlateGroup((plate,))


def lamina(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right lamina."""
    half, outer, inner = at.lamina_half_mm, at.pars, at.lamina_inner
    slope = radians(shape.lamina_slope_deg)
    core = max(shape.lamina_height_mm / 2 - half, 0.5)
    # the canal is round in front of the laminae: bow them out by what the straight chord would cut off
    plate = Plate(
        outer,
        unit(inner - outer),
        vector(0, sin(slope), cos(slope)),
        float(np.linalg.norm(inner - outer)),
        (-core * of_region(shape, _OUTER_DOWN), core * of_region(shape, _OUTER_UP)),
        (-core * of_region(shape, _INNER_DOWN), core * of_region(shape, _INNER_UP)),
        (half,) * 4,
        bow=-0.8 * (1 - shape.canal_taper_fraction),
        tip=0.6,
        lens=of_region(shape, _LENS),
    )
    return PlateGroup((plate,))


def canal_distance(shape: Shape, at: Grid) -> Field:
    """Return the signed distance (mm) of what the laminae leave free: a tube, round or narrowing to the back.

    It is wider than the canal, whose side walls are the pedicles: in front of the laminae lies a hollow. In the chest its
    back slopes as they do.
    """
    f32 = np.float32
    wall = posterior_wall_y(shape)
    b: Field | np.float32 = f32(shape.canal_depth_mm / 2)
    slope = of_region(shape, _ROOF_SLOPE) * tan(radians(shape.lamina_slope_deg))
    if slope:
        low = clipped(f32(shape.pedicle_elevation_mm - _ROOF_TOP_MM) - at.z, f32(-6), f32(25))
        b = b + low * f32(slope / 2)
    v = (at.y - f32(wall) + b) / b
    taper = f32(shape.canal_taper_fraction)
    widest = f32(of_region(shape, _ROOF) * shape.canal_width_mm / 2)
    a = widest * (1 + taper * (clipped(v, f32(-1.2), f32(1.2)) - f32(0.3)))
    rho = np.sqrt(np.square(at.x / a) + v * v)
    return np.asarray((rho - 1) * np.minimum(a, b), dtype=np.float32)
