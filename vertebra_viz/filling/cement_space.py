"""Where cement may be: nearer to the wall than a balloon, and at an endplate as near as the endplate is thick.

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
LEVEL = (0.80, 0.95)  # cosines between which a wall that looks up or down becomes an endplate
FURTHER = 3  # steps from the wall's clearance to an endplate's
STEP_MM = 0.25  # of the difference that tells which way the wall looks


@dataclass(frozen=True)
class CementSpace:
    """The space for cement in a bone.

    Attributes
    ----------
    wall : what keeps the clearance from the wall.
    endplate_mm : least distance from an endplate.
    """

    wall: BoneSpace
    endplate_mm: float

    @classmethod
    def of(cls, bone: Bone, body: Body, paths: tuple[AccessPath, ...]) -> CementSpace:
        """The space in ``body``, which is all of ``bone`` or ends at a gap, which cement meets with the wall's clearance."""
        even = cls.even(body, paths)
        return replace(even, endplate_mm=ENDPLATE_MM) if body is bone else even

    @classmethod
    def even(cls, body: Body, paths: tuple[AccessPath, ...]) -> CementSpace:
        """The space with one clearance all round, for what does not set."""
        return cls(usable_space(body, CLEARANCE_MM, paths), CLEARANCE_MM)

    def reach(self, centre: Floats, directions: Floats) -> Floats:
        """Allowed distance (n,) from ``centre`` (3,) along unit ``directions`` (n, 3)."""
        return self.beyond(self.wall.reach(centre, directions), centre, directions)

    def beyond(self, reach: Floats, centre: Floats, directions: Floats) -> Floats:
        """As `reach`, once the distances (n,) to where the wall's clearance ends are known."""
        if self.endplate_mm == self.wall.clearance_mm:
            return reach
        at = centre + reach[:, None] * directions
        up = np.array([0.0, 0.0, STEP_MM])
        over, under = np.split(self.wall.body.body_distance(np.concatenate([at + up, at - up])), 2)
        level = np.abs(over - under) / (2.0 * STEP_MM)
        share = np.clip((level - LEVEL[0]) / (LEVEL[1] - LEVEL[0]), 0.0, 1.0)
        nearer = self.wall.clearance_mm + share * (self.endplate_mm - self.wall.clearance_mm)
        return replace(self.wall, clearance_mm=nearer).reach_from(reach, centre, directions, FURTHER)
