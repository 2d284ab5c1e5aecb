"""The space for cement: nearer to the wall than a balloon may be, and up to the inner side of the bony endplates.

So cement can touch an endplate, and keeps its distance from the rest of the wall.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.anatomy.bone_space import BoneSpace
from vertebra_viz.clip.clip import Floats
from vertebra_viz.filling.placement import usable_space
from vertebra_viz.instruments.access import AccessPath

CLEARANCE_MM = 0.8  # from the wall
ENDPLATE_MM = 0.55  # from an endplate's surface: the bony endplate is 0.5 to 0.7 mm thick
LEVEL = (0.80, 0.95)  # |z| of the normal: between these values a wall becomes an endplate
FURTHER = 3  # iterations from the wall's clearance to an endplate's
STEP_MM = 0.25  # step of the finite differences for the wall's normal


@dataclass(frozen=True)
class CementSpace:
    """The space for cement in a bone.

    Attributes
    ----------
    wall : the space with the clearance from the wall.
    endplate_mm : least distance from an endplate.
    """

    wall: BoneSpace
    endplate_mm: float

    @classmethod
    def of(cls, bone: Bone, body: Body, paths: tuple[AccessPath, ...]) -> CementSpace:
        """Return the space in ``body``; where a gap limits it (it is not ``bone``), with one clearance all round."""
        even = cls.even(body, paths)
        return replace(even, endplate_mm=ENDPLATE_MM) if body is bone else even

    @classmethod
    def even(cls, body: Body, paths: tuple[AccessPath, ...]) -> CementSpace:
        """Return the space with one clearance all round, for contrast medium."""
        return cls(usable_space(body, CLEARANCE_MM, paths), CLEARANCE_MM)

    def reach(self, centre: Floats, directions: Floats) -> Floats:
        """Return the distance (n,) allowed from ``centre`` (3,) along unit ``directions`` (n, 3)."""
        return self.beyond(self.wall.reach(centre, directions), centre, directions)

    def beyond(self, reach: Floats, centre: Floats, directions: Floats) -> Floats:
        """Return the same as `reach`, from known distances ``reach`` (n,) at which the wall's clearance begins."""
        if self.endplate_mm == self.wall.clearance_mm:
            return reach
        at = centre + reach[:, None] * directions
        up = np.array([0.0, 0.0, STEP_MM])
        over, under = np.split(self.wall.body.body_distance(np.concatenate([at + up, at - up])), 2)
        level = np.abs(over - under) / (2.0 * STEP_MM)
        share = np.clip((level - LEVEL[0]) / (LEVEL[1] - LEVEL[0]), 0.0, 1.0)
        nearer = self.wall.clearance_mm + share * (self.endplate_mm - self.wall.clearance_mm)
        return replace(self.wall, clearance_mm=nearer).reach_from(reach, centre, directions, FURTHER)
