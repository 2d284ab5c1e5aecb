"""The bone of a neighbouring vertebra: sized for its own level, with a coarser mesh, clear of the bone next to it.

Neighbours are only shown, not operated on: a quarter of the triangles is enough, and keeps files small. Where the arches
would overlap, in the facet joints, the neighbour is cut away, also over the distance by which it may sink.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone, Distance
from vertebra_viz.anatomy.discs import disc_height_mm
from vertebra_viz.anatomy.landmarks import BoneLandmarks
from vertebra_viz.anatomy.parametric import AverageBones
from vertebra_viz.case.case import Level
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.spine.follow import FACET_PLAY_MM, slope_rad
from vertebra_viz.spine.pose import RigidMotion

LEVELS = [str(level) for level in Level]
CLEAR_MM = 0.8  # thickness of the cartilage in a facet joint
SWEEP = 3  # positions between rest and fully sunk at which the bones are kept clear of each other
T3_TO_T4 = 0.97  # size of T3, which the table does not have, relative to T4 (assumed)
ENDS = [0, 4]  # indices of the upper endplate's front and back landmarks; the lower endplate's are one higher


@dataclass(frozen=True, eq=False)
class Neighbour:
    """A vertebra next to another one, in the frame of that one (mm, RAS+).

    Attributes
    ----------
    points, triangles : (n, 3) and (m, 3), closed, normals outward.
    landmarks : points of six-point morphometry, on these triangles.
    body_distance : signed distance (n,) from the body's surface.
    disc_mm : height of the disc between the two.
    """

    points: Floats
    triangles: Ints
    landmarks: BoneLandmarks
    body_distance: Distance
    disc_mm: float


def neighbour_of(bone: Bone, level: str, average: AverageBones, *, above: bool) -> Neighbour | None:
    """Return the intact neighbour above or below ``bone``, which is at ``level``; None below L5, where the sacrum is."""
    at = LEVELS.index(level) + (-1 if above else 1)
    if at == len(LEVELS):
        return None
    size = average.scale if at >= 0 else max(0.7, average.scale * T3_TO_T4)
    own = LEVELS[max(at, 0)]
    disc_mm = disc_height_mm(own if above else level, size)
    return _placed_neighbour(bone, average, own, size, disc_mm, above)


def place(marks: Floats, other: Floats, disc_mm: float, *, above: bool) -> RigidMotion:
    """Return the motion that moves a vertebra with landmarks ``other`` (6, 3) next to one with ``marks`` (6, 3).

    The facing endplates become parallel, ``disc_mm`` apart at their middles.
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


@lru_cache(maxsize=64)
def _whole_marks(average: AverageBones, level: str, size: float) -> Floats:
    """Return the landmarks (6, 3) of a level's uncut bone; cached."""
    vertebra = average.coarse(level, size)
    return vertebra.landmarks.positions(vertebra.points)


@lru_cache(maxsize=32)
def _placed_neighbour(
    bone: Bone, average: AverageBones, level: str, size: float, disc_mm: float, above: bool
) -> Neighbour:
    marks = bone.landmarks.positions(bone.points)
    pose = place(marks, _whole_marks(average, level, size), disc_mm, above=above)
    # poses from rest to fully sunk into the other vertebra
    side = 1.0 if above else -1.0
    sunk = [
        RigidMotion(0.0, 0.0, -side * drop).after(pose)
        for drop in np.linspace(0.0, FACET_PLAY_MM, SWEEP).tolist()
    ]

    def cut_distance(points: Floats) -> Floats:
        everywhere = np.concatenate([at(points) for at in sunk])
        return np.asarray(bone.bone_distance(everywhere).reshape(SWEEP, -1).min(axis=0) - CLEAR_MM)

    cut = average.coarse(level, size, cut_distance)
    # the cut may have changed the triangle of a landmark, not its position
    pose = place(marks, cut.landmarks.positions(cut.points), disc_mm, above=above)
    back = pose.inverse
    points, landmarks = pose(cut.points), cut.landmarks
    for array in (points, landmarks.weights, cut.triangles, landmarks.triangle_vertices):
        array.setflags(write=False)
    return Neighbour(points, cut.triangles, landmarks, lambda at: cut.body_distance(back(at)), disc_mm)
