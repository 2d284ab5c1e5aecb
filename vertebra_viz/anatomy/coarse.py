"""A whole vertebra with few triangles: a neighbour, which is looked at and not operated on."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.arch import Arch, bare_body_distance, bone_distance, build_arch
from vertebra_viz.anatomy.body import posterior_wall_y
from vertebra_viz.anatomy.bone import Distance
from vertebra_viz.anatomy.contour import contour
from vertebra_viz.anatomy.distance import Field, Grid, smooth_difference
from vertebra_viz.anatomy.landmarks import BoneLandmarks, find_landmarks
from vertebra_viz.anatomy.levelling import level_heights
from vertebra_viz.anatomy.morphometry import Shape
from vertebra_viz.anatomy.vertebra import bone_bounds, levelled

TRIANGLES = 5_000
ROUNDED_MM = 1.0  # edge of what was cut away
NEAR_MM = 1.6  # of this bone's surface: farther out there is nothing to take away
FAR_MM = 50.0


@dataclass(frozen=True, eq=False)
class CoarseBone:
    """A vertebra in mm about the middle of its body.

    Attributes
    ----------
    points, triangles : (n, 3) and (m, 3), closed, normals outward.
    landmarks : six-point morphometry, on these triangles.
    body_distance : signed distance (n,) from the body's surface.
    """

    points: NDArray[np.float64]
    triangles: NDArray[np.int32]
    landmarks: BoneLandmarks
    body_distance: Distance


def coarse_bone(shape: Shape, taken_away: Distance | None = None) -> CoarseBone:
    """Build the vertebra of ``shape``; behind its body, what is inside the surface of ``taken_away`` is cut off it."""
    arch = _arch(shape)

    def field(at: Grid) -> Field:
        return bone_distance(shape, arch, at)

    distance = _cut_field(field, taken_away, posterior_wall_y(shape)) if taken_away else field
    surface = contour(distance, *bone_bounds(shape, arch), None, TRIANGLES, arch.blend_mm())
    landmarks = find_landmarks(surface)
    warp = level_heights(shape, landmarks, surface.points)
    body = levelled(lambda at: bare_body_distance(shape, arch, at), warp, np.zeros(3))
    return CoarseBone(warp(surface.points), surface.triangles, landmarks, body)


@lru_cache(maxsize=32)
def _arch(shape: Shape) -> Arch:
    """The parts of the right half, remembered, as it is used twice for each neighbour."""
    return build_arch(shape)


def _cut_field(
    field: Callable[[Grid], Field], taken_away: Distance, wall_y: float
) -> Callable[[Grid], Field]:
    """Distance field of a bone without something, which is looked at only near the arch: bodies do not meet."""

    def distance(at: Grid) -> Field:
        bone = field(at)
        points = np.stack([np.asarray(c, dtype=np.float64).ravel() for c in at], axis=1)
        near = np.flatnonzero((bone.ravel() < NEAR_MM) & (points[:, 1] < wall_y))
        taken = np.full(bone.size, FAR_MM, dtype=np.float32)
        taken[near] = taken_away(points[near])
        return smooth_difference(bone, taken.reshape(bone.shape), ROUNDED_MM)

    return distance
