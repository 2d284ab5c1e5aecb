"""The vertebral body as a signed distance field: its outline, drawn in by the waist, between two endplates."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, Vector, clipped
from vertebra_viz.anatomy.endplate import above_endplates
from vertebra_viz.anatomy.foramina import hollowed
from vertebra_viz.anatomy.morphometry import Shape
from vertebra_viz.anatomy.outline import outline
from vertebra_viz.anatomy.relief import relief

RIM_ROUGH_MM = 0.1  # how high the rim's roughness is
RIM_FROM = 0.7  # of the way from the middle to the wall
INSET_MM = 0.2  # of the body alone at its rim: triangles of the bone cut the rim's rounding by as much


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


def body_distance(shape: Shape, at: Grid, inset_mm: float = 0.0) -> Field:
    """Return the signed distance (mm, negative inside) of the body, whose rim is ``inset_mm`` lower.

    The frame's origin is the middle of the body; the two endplates lean against each other by the wedge.
    """
    f32 = np.float32
    depth = (shape.upper_endplate_depth_mm + shape.lower_endplate_depth_mm) / 2
    slope = (shape.anterior_height_mm - shape.posterior_height_mm) / depth
    mean = (shape.anterior_height_mm + shape.posterior_height_mm) / 2
    r = f32(shape.rim_radius_mm)
    half = f32(mean / 2) + f32(slope / 2) * clipped(at.y, f32(-depth), f32(depth))
    level = clipped(at.z / half, -1, 1)
    # the waist ends, without a kink, where the rim's rounding begins: so the endplates are as wide as requested
    from_waist = np.square(clipped(at.z / (half - r), -1, 1))
    belly = 1 - from_waist
    belly *= belly * np.sqrt(belly)
    around = outline(shape, at, level, belly)
    side = around.outside_mm + hollowed(at, around, belly) + r
    end = above_endplates(shape, at, half, around) + r
    past_side, past_end = np.maximum(side, 0), np.maximum(end, 0)
    distance = np.minimum(np.maximum(side, end), 0) + np.sqrt(past_side * past_side + past_end * past_end) - r
    # the rim is rough: ligaments and the disc hold on to it
    rough = clipped((around.share - f32(RIM_FROM)) * f32(1 / (1 - RIM_FROM)), 0, 1) * (1 - belly)
    lower = f32(inset_mm) * clipped(2 * from_waist - 1, 0, 1)
    return np.asarray(distance + rough * (f32(RIM_ROUGH_MM) * relief(at) + lower), dtype=np.float32)


@dataclass(frozen=True)
class VertebralBody:
    """The body of a shape as a part of the bone, or alone: inside the bone's triangles."""

    shape: Shape
    inset_mm: float = 0.0

    def bounds(self) -> tuple[Vector, Vector]:
        """Return the lowest and highest corner of a box that holds the body, mm."""
        lower, upper = body_bounds(self.shape)
        return np.array(lower), np.array(upper)

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        return body_distance(self.shape, at, self.inset_mm)


@lru_cache(maxsize=32)
def body_of(shape: Shape) -> VertebralBody:
    """Return the body of a shape as a part of the bone, the same one each time."""
    return VertebralBody(shape)


@lru_cache(maxsize=32)
def bare_body_of(shape: Shape) -> VertebralBody:
    """Return the body of a shape alone, the same one each time."""
    return VertebralBody(shape, INSET_MM)
