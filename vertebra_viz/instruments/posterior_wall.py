"""The body's posterior wall in the lateral view during access, and where a cannula stops in front of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.fracture.field import Displacement, nothing

# beside the midline: the basivertebral foramen in the middle does not count as wall
BELT_MM = np.linspace(-2.5, 2.5, 5)
NEAR_MM = 6.0  # distance from the midline of triangles that these planes can cut
FROM_RIM_MM = 1.0  # nearer to a rim, or beyond it, the wall's position at this distance is used
STEPS = 4  # iterations; the wall is nearly vertical, so a few are accurate enough


@dataclass(frozen=True, eq=False)
class PosteriorWall:
    """The back of a body, as the lines in which sagittal planes beside the midline cut it.

    Attributes
    ----------
    starts, ends : (2, n)
        Y and z of the line segments.
    low_z, high_z : float
        Limits of the wall's height.
    """

    starts: Floats
    ends: Floats
    low_z: float
    high_z: float

    def past_mm(self, place: Floats) -> float:
        """Return how far a point (3,) is in front of the wall in the midline at its height, mm."""
        height = min(max(float(place[2]), self.low_z), self.high_z)
        there = (np.minimum(self.starts[1], self.ends[1]) <= height) & (
            height <= np.maximum(self.starts[1], self.ends[1])
        )
        (y, z), (to_y, to_z) = self.starts[:, there], self.ends[:, there]
        share = np.divide(height - z, to_z - z, out=np.zeros_like(z), where=to_z != z)
        rear_y = np.minimum(y + share * (to_y - y), np.where(to_z == z, to_y, np.inf))
        return float(place[1] - rear_y.min(initial=np.inf))


def _cuts(points: Floats, triangles: Ints, planes_x: Floats) -> tuple[Floats, Floats]:
    """Return starts and ends (2, n), y and z, of the segments in which sagittal planes cut a surface."""
    a, b, c = ((points[:, :1] < planes_x)[corner] for corner in triangles.T)
    rows, plane = np.nonzero((a != b) | (b != c))
    a, b, c = (each[rows, plane] for each in (a, b, c))
    # the corner that is alone on one side of the plane, and the two on the other side
    alone = np.where(b == c, 0, np.where(a == c, 1, 2))
    apex, *others = (points[triangles[rows, (alone + k) % 3]] for k in range(3))
    found = []
    for other in others:
        share = (planes_x[plane] - apex[:, 0]) / (other[:, 0] - apex[:, 0])
        found.append((apex + share[:, None] * (other - apex))[:, 1:].T)
    return found[0], found[1]


@lru_cache(maxsize=8)
def posterior_wall(bone: Bone, broken: Displacement) -> PosteriorWall:
    """Return the posterior wall of the broken ``bone``; cached, since each needle uses it three times."""
    marks = bone.landmarks.positions(bone.points)
    high, low = (marks + broken(marks))[4:, 2]
    near = (np.abs(bone.body_points[:, 0]) < NEAR_MM) & (bone.body_points[:, 1] < 0.0)
    whole = bone.body_points[near]
    triangles = (np.cumsum(near) - 1)[bone.body_triangles[near[bone.body_triangles].all(axis=1)]]
    starts, ends = _cuts(whole + broken(whole), triangles, BELT_MM)
    return PosteriorWall(starts, ends, float(low) + FROM_RIM_MM, float(high) - FROM_RIM_MM)


def stop_mm(bone: Bone, broken: Displacement, start: Floats, direction: Floats, past_mm: float) -> float:
    """Return how far along a path from ``start`` a cannula is ``past_mm`` in front of the wall.

    Both the present wall and, where a piece of it has been pushed back, the intact wall count.
    """
    walls = [posterior_wall(bone, field) for field in (nothing, broken)]
    along = 0.0
    for _ in range(STEPS):
        place = start + along * direction
        along += (past_mm - min(wall.past_mm(place) for wall in walls)) / direction[1]
    return float(along)
