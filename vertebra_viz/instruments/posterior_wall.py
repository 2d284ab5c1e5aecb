"""The body's posterior wall as it is seen from the side while a needle goes in, and where a cannula stops in front of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.rear import rear_y
from vertebra_viz.fracture.field import Displacement, nothing

BELT_MM = np.linspace(
    -2.5, 2.5, 5
)  # beside the midline: a vein's hole in the middle of the wall is no part of it
NEAR_MM = 6.0  # beside the midline, what can be met there
FROM_RIM_MM = 1.0  # nearer to a rim, or beyond it, the wall counts as it is there
STEPS = 4  # the wall is nearly upright, so few come very near


@dataclass(frozen=True, eq=False)
class PosteriorWall:
    """The rear of a body.

    Attributes
    ----------
    points, triangles : (n, 3) and (m, 3)
        Of the rear half of the body, near the midline.
    low_z, high_z : float
        Between which it is the wall.
    """

    points: Floats
    triangles: Ints
    low_z: float
    high_z: float

    @staticmethod
    def of(bone: Bone, broken: Displacement) -> PosteriorWall:
        """The wall of ``bone``, broken; remembered, since each needle asks three times."""
        return _wall(bone, broken)

    @classmethod
    def computed(cls, bone: Bone, broken: Displacement) -> PosteriorWall:
        """The wall of ``bone``, broken."""
        marks = bone.landmarks.positions(bone.points)
        high, low = (marks + broken(marks))[4:, 2]
        near = (np.abs(bone.body_points[:, 0]) < NEAR_MM) & (bone.body_points[:, 1] < 0.0)
        whole = bone.body_points[near]
        triangles = bone.body_triangles[near[bone.body_triangles].all(axis=1)]
        number = np.cumsum(near) - 1
        return cls(
            whole + broken(whole), number[triangles], float(low) + FROM_RIM_MM, float(high) - FROM_RIM_MM
        )

    def past_mm(self, place: Floats) -> float:
        """How far forward of the wall a place (3,) stands: of the wall in the midline, at the place's height."""
        height = np.clip(place[2], self.low_z, self.high_z)
        lines = np.column_stack([BELT_MM, np.full(len(BELT_MM), height)])
        return float(place[1] - rear_y(self.points, self.triangles, lines).min())


@lru_cache(maxsize=8)
def _wall(bone: Bone, broken: Displacement) -> PosteriorWall:
    return PosteriorWall.computed(bone, broken)


def stop_mm(bone: Bone, broken: Displacement, start: Floats, direction: Floats, past_mm: float) -> float:
    """How far along a path from ``start`` a cannula has passed the wall by ``past_mm``.

    The wall as it is counts, and, where a piece of it has been pushed back, the wall as it was.
    """
    walls = [PosteriorWall.of(bone, field) for field in (nothing, broken)]
    along = 0.0
    for _ in range(STEPS):
        place = start + along * direction
        along += (past_mm - min(wall.past_mm(place) for wall in walls)) / direction[1]
    return float(along)
