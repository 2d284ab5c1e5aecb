"""The vertebral body as a signed distance field: a stack of superellipses between two rimmed, hollowed endplates."""

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, Vector
from vertebra_viz.anatomy.morphometry import Shape


def posterior_wall_y(shape: Shape) -> float:
    """Return where the middle of the posterior wall stands, mm, seen from the middle of the body."""
    depth = (shape.upper_endplate_depth_mm + shape.lower_endplate_depth_mm) / 2
    return -depth / 2 * (1 - shape.waist_depth_fraction)


def body_bounds(shape: Shape) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """Return the lowest and highest corner of a box that holds the body, mm."""
    x = max(shape.upper_endplate_width_mm, shape.lower_endplate_width_mm) / 2 + 2
    y = max(shape.upper_endplate_depth_mm, shape.lower_endplate_depth_mm) / 2
    y += abs(shape.lower_endplate_shift_mm) / 2 + shape.posterior_wall_concavity_mm + 2
    z = max(shape.anterior_height_mm, shape.posterior_height_mm) / 2
    z += abs(shape.anterior_height_mm - shape.posterior_height_mm) / 4 + 2
    return (-x, -y, -z), (x, y, z)


def body_distance(shape: Shape, at: Grid) -> Field:
    """Return the signed distance (mm, negative inside) of the body alone.

    The frame's origin is the middle of the body. A section is ``|x/a|^n + |y/b|^n = 1`` whose width and depth go from
    the lower to the upper endplate, narrowed by the waist, narrower in front, hollow behind; n, waist
    and narrowing were fitted to the mean of 87 patients (github aclouthier/morphable-lumbar-model, MIT).
    """
    f32 = np.float32
    depth = (shape.upper_endplate_depth_mm + shape.lower_endplate_depth_mm) / 2
    slope = (shape.anterior_height_mm - shape.posterior_height_mm) / depth
    # the callipers touch the rounded rim at 45 degrees, (1 - cos 45) of its radius below the endplate's level
    rounding = 2 * (1 - sqrt(0.5)) * shape.rim_radius_mm
    mean = (shape.anterior_height_mm + shape.posterior_height_mm) / 2 + rounding
    half = f32(mean / 2) + f32(slope / 2) * np.clip(at.y, -depth, depth)
    t = np.clip(at.z / half, -1, 1)
    # the waist ends, without a kink, where the rim's rounding begins: so the endplates are as wide as asked
    belly = np.square(1 - np.square(np.clip(at.z / (half - f32(shape.rim_radius_mm)), -1, 1)))

    def along(lower: float, upper: float) -> Field:
        return np.asarray(f32((upper + lower) / 2) + f32((upper - lower) / 2) * t, dtype=np.float32)

    hollow = shape.posterior_wall_concavity_mm
    a = along(shape.lower_endplate_width_mm / 2, shape.upper_endplate_width_mm / 2)
    a *= 1 - f32(shape.waist_width_fraction) * belly
    b = along((shape.lower_endplate_depth_mm + hollow) / 2, (shape.upper_endplate_depth_mm + hollow) / 2)
    b *= 1 - f32(shape.waist_depth_fraction) * belly
    y = at.y - along(shape.lower_endplate_shift_mm / 2, -shape.lower_endplate_shift_mm / 2) + f32(hollow / 2)

    across = at.x / (f32(0.42) * a)
    dent = f32(hollow) * np.exp(-across * across)
    v = y / b
    v = np.where(v < 0, v * b / (b - dent), v)
    front = np.maximum(v + f32(0.3), 0)
    front = np.minimum(front, f32(1.4))
    u = at.x / (a * (1 - f32(shape.front_narrowing_fraction) * front * front * f32(0.6)))

    n = f32(shape.body_exponent)
    au, av = np.abs(u) + f32(1e-6), np.abs(v) + f32(1e-6)
    pu, pv = au ** (n - 1), av ** (n - 1)
    total = pu * au + pv * av
    rho = total ** (1 / n)
    gradient = np.hypot(pu / a, pv / b) * rho / total
    side = (rho - 1) / np.maximum(gradient, f32(0.4) / np.maximum(a, b))

    flat = f32(1 - 2 * shape.rim_width_mm / depth)
    s = np.clip(1 - (rho / flat) ** 2, 0, 1)
    bowl = s * (2 - s)
    concavity = np.where(at.z > 0, f32(shape.superior_concavity_mm), f32(shape.inferior_concavity_mm))
    end = np.abs(at.z) - half + concavity * bowl

    r = f32(shape.rim_radius_mm)
    ds, de = side + r, end + r
    outside = np.hypot(np.maximum(ds, 0), np.maximum(de, 0))
    return np.asarray(np.minimum(np.maximum(ds, de), 0) + outside - r, dtype=np.float32)


@dataclass(frozen=True)
class BodyPart:
    """The body of a shape as a part of the bone."""

    shape: Shape

    def bounds(self) -> tuple[Vector, Vector]:
        """Return the lowest and highest corner of a box that holds the body, mm."""
        lower, upper = body_bounds(self.shape)
        return np.array(lower), np.array(upper)

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        return body_distance(self.shape, at)


@lru_cache(maxsize=32)
def body_of(shape: Shape) -> BodyPart:
    """Return the body of a shape, the same one each time."""
    return BodyPart(shape)
