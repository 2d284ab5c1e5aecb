"""The ring round the canal: pedicle, lamina, and the canal itself."""

from math import cos, radians, sin

import numpy as np

from vertebra_viz.anatomy.anchors import Anchors, between, pedicle_back_mm
from vertebra_viz.anatomy.body import posterior_wall_y
from vertebra_viz.anatomy.distance import Field, Grid, Plate, PlateGroup, unit, vector
from vertebra_viz.anatomy.morphometry import Shape


def pedicle(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right pedicle."""
    back, front = pedicle_back_mm(shape), 0.42 * shape.canal_depth_mm + 4
    wide, tall = shape.pedicle_width_mm, shape.pedicle_height_mm
    r, core = min(wide, tall) / 2, abs(tall - wide) / 2
    across = vector(0, 0, 1) if tall > wide else vector(1, 0, 0)
    # its root flares into the body but must not show through an endplate
    room = shape.posterior_height_mm / 2 - 1.3 * r - 1.5
    root = (max(-core * between(shape, RL), -room - at.isthmus[2]), min(core, room - at.isthmus[2]))
    root = (min(root[0], -0.1), max(root[1], 0.1))
    # at the isthmus the plate is as tall as asked
    share = back / front
    start = (min(-core - share * (root[0] + core), -0.1), max(core + share * (core - root[1]), 0.1))
    plate = Plate(
        at.pillar,
        at.forward,
        across,
        back + front,
        start,
        root,
        (r,) * 4,
        flare=between(shape, FL),
    )
    return PlateGroup((plate,))


LLO = [1.55, 1.95]
LUO = [1.95, 1.7]
LLI = [1.55, 3.6]
LUI = [0.4, 0.18]
LENS = [0.0, 0.5]
SHEAR = [0.0, 0.45]
CW = [1.45, 1.9]
RL = [1.8, 1.8]
FL = [0.05, 0.2]


def lamina(shape: Shape, at: Anchors) -> PlateGroup:
    """Return the right lamina."""
    half, outer, inner = at.lamina_half_mm, at.lamina_outer, at.lamina_inner
    slope = radians(shape.lamina_slope_deg)
    core = max(shape.lamina_height_mm / 2 - half, 0.5)
    # the canal is round in front of the laminae: bow them out by what the straight chord would cut off
    plate = Plate(
        outer,
        unit(inner - outer),
        vector(0, sin(slope), cos(slope)),
        float(np.linalg.norm(inner - outer)),
        (-core * between(shape, LLO), core * between(shape, LUO)),
        (-core * between(shape, LLI), core * between(shape, LUI)),
        (half,) * 4,
        bow=-0.8 * (1 - shape.canal_taper_fraction),
        tip=0.6,
        lens=between(shape, LENS),
    )
    return PlateGroup((plate,))


def canal_distance(shape: Shape, at: Grid) -> Field:
    """Return the signed distance (mm) of the canal: an upright tube, round or narrowing to the back."""
    f32 = np.float32
    wall = posterior_wall_y(shape)
    roof = between(shape, SHEAR) * np.tan(radians(shape.lamina_slope_deg))
    low = np.clip(f32(shape.pedicle_elevation_mm) - at.z, -6, 25)
    b = f32(shape.canal_depth_mm / 2) + low * f32(roof / 2)
    v = (at.y - f32(wall) + b) / b
    taper = f32(shape.canal_taper_fraction)
    a = f32(shape.canal_width_mm * between(shape, CW) / 2) * (1 + taper * (np.clip(v, -1.2, 1.2) - f32(0.3)))
    rho = np.sqrt((at.x / a) ** 2 + v * v)
    return np.asarray((rho - 1) * np.minimum(a, b), dtype=np.float32)
