"""The bone of a neighbouring vertebra: its own level's size, a coarser mesh, clear of the bone it stands on.

Neighbours are looked at, not operated on: a quarter of the triangles does, and keeps a file small. Where the arches
would overlap, in the facet joints, the neighbour gives way, also for as far as it may sink.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.arch import bare_body_distance, bone_distance, build_arch
from vertebra_viz.anatomy.body import posterior_wall_y
from vertebra_viz.anatomy.contour import contour
from vertebra_viz.anatomy.distance import Field, Grid, smooth_difference
from vertebra_viz.anatomy.landmarks import BoneLandmarks, find_landmarks
from vertebra_viz.anatomy.levelling import level_heights
from vertebra_viz.anatomy.morphometry import LEVELS, Shape, dimensions, disc_height_mm
from vertebra_viz.anatomy.vertebra import Distance, Vertebra, bone_bounds, levelled, vertebra
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.spine.follow import FACET_PLAY_MM, slope_rad
from vertebra_viz.spine.pose import RigidMotion

TRIANGLES = 5_000
CLEAR_MM = 0.8  # what the cartilage of a facet joint takes
ROUNDED_MM = 1.0  # edge of what was cut away
SWEEP = 3  # places between rest and the furthest sunk, at which the bones stay clear of each other
T3_TO_T4 = 0.97  # size of the level above T4, which the table does not have: T4's, a little smaller (assumed)
ENDS = [0, 4]  # of an endplate, among its landmarks: front and back of the upper one; the lower one's follow


@dataclass(frozen=True, eq=False)
class Neighbour:
    """A vertebra beside another, in that one's frame (mm, RAS+).

    Attributes
    ----------
    points, triangles : (n, 3) and (m, 3), closed, normals outward.
    landmarks : six-point morphometry, on these triangles.
    body_distance : signed distance (n,) from the body's surface.
    disc_mm : height of the disc between the two.
    """

    points: Floats
    triangles: Ints
    landmarks: BoneLandmarks
    body_distance: Distance
    disc_mm: float


def beside(shape: Shape, profile: str, scale: float, *, above: bool) -> Neighbour | None:
    """Return the neighbour above or below the vertebra of ``shape``, whole; None where the sacrum follows."""
    at = LEVELS.index(shape.level) + (-1 if above else 1)
    if at == len(LEVELS):
        return None
    size = scale if at >= 0 else max(0.7, scale * T3_TO_T4)
    level = LEVELS[max(at, 0)]
    disc_mm = disc_height_mm(level if above else shape.level, size)
    return _beside(shape, dimensions(level, profile, size, ShapeOverrides()), disc_mm, above)


def place(marks: Floats, other: Floats, disc_mm: float, *, above: bool) -> RigidMotion:
    """Movement of a vertebra with landmarks ``other`` (6, 3) to where it faces one with ``marks`` (6, 3).

    The endplates stand parallel, ``disc_mm`` apart at their middles: the segment's curve is that of its bodies.
    """
    face, facing = (0, 1) if above else (1, 0)
    front, back = marks[ENDS[0] + face], marks[ENDS[1] + face]
    ends = other[ENDS[0] + facing], other[ENDS[1] + facing]
    slope = slope_rad(front, back)
    side = 1.0 if above else -1.0
    turned = RigidMotion(slope - slope_rad(*ends))
    middle = turned(np.mean(ends, axis=0)[None])[0]
    goal = 0.5 * (front + back) + side * disc_mm * np.array([0.0, np.sin(slope), np.cos(slope)])
    return RigidMotion(turned.tilt_rad, float(goal[1] - middle[1]), float(goal[2] - middle[2]))


@lru_cache(maxsize=32)
def _beside(shape: Shape, own: Shape, disc_mm: float, above: bool) -> Neighbour:
    middle = vertebra(shape)
    marks = middle.landmarks.positions(middle.points)
    points, _, landmarks, _ = _coarse(own)
    pose = place(marks, landmarks.positions(points), disc_mm, above=above)
    # from where it is sunk into the other, and on the way there
    side = 1.0 if above else -1.0
    sunk = [
        RigidMotion(0.0, 0.0, -side * drop).after(pose)
        for drop in np.linspace(0.0, FACET_PLAY_MM, SWEEP).tolist()
    ]
    points, triangles, landmarks, distance = _coarse(own, (middle, sunk))
    # the cut may have moved a landmark's triangle, not the place
    pose = place(marks, landmarks.positions(points), disc_mm, above=above)
    back = pose.inverse
    points = pose(points)
    for array in (points, landmarks.weights, triangles, landmarks.triangle_vertices):
        array.setflags(write=False)
    return Neighbour(points, triangles, landmarks, lambda at: distance(back(at)), disc_mm)


def _coarse(
    shape: Shape, clear_of: tuple[Vertebra, list[RigidMotion]] | None = None
) -> tuple[Floats, Ints, BoneLandmarks, Distance]:
    """Points, triangles, landmarks and the body's distance field of a vertebra, about the middle of its body."""
    arch = build_arch(shape)

    def distance(at: Grid) -> Field:
        bone = bone_distance(shape, arch, at)
        if clear_of is None:
            return bone
        other, poses = clear_of
        points = np.stack([np.asarray(c, dtype=np.float64).ravel() for c in at], axis=1)
        # only arches meet; elsewhere there is nothing to take away
        near = np.flatnonzero((bone.ravel() < 2.0 * CLEAR_MM) & (points[:, 1] < posterior_wall_y(shape)))
        taken = np.full(bone.size, 50.0, dtype=np.float32)
        taken[near] = np.min([other.bone_distance(pose(points[near])) for pose in poses], axis=0) - CLEAR_MM
        return smooth_difference(bone, taken.reshape(bone.shape), ROUNDED_MM)

    surface = contour(distance, *bone_bounds(shape, arch), None, TRIANGLES)
    landmarks = find_landmarks(surface)
    warp = level_heights(shape, landmarks, surface.points)
    body = levelled(lambda at: bare_body_distance(shape, arch, at), warp, np.zeros(3))
    return warp(surface.points), surface.triangles, landmarks, body
