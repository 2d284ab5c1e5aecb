"""The back wall pushed in: a piece of it moves a few millimetres into the spinal canal, as in the most severe fractures.

A displacement straight backwards, added to that of the fracture. It is zero at the pedicles, the endplates' rims and
the lamina, so heights, needle paths and the arch do not change. It decreases towards the front, so it stretches the
bone behind the break and folds nothing; beside a steep fracture it is reduced until that is true.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.case.case import Endplate
from vertebra_viz.case.errors import refusal
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.displacement import probed
from vertebra_viz.fracture.field import Displacement, Sum
from vertebra_viz.fracture.folds import DET_FLOOR, LAYER_FLOOR
from vertebra_viz.fracture.frame import BodyFrame, smoothstep
from vertebra_viz.words import text

CANAL_SHARE = 0.25  # of the canal's depth that the piece takes (assumed): 4 mm at L1
SIDE_SHARE = 0.46  # of the body's half width; farther out are the pedicles
# of the height: by the broken endplate
CENTRE = {Endplate.SUPERIOR: 0.62, Endplate.INFERIOR: 0.38, Endplate.BOTH: 0.5}
HEIGHT_SHARE = 0.34  # of the height, from the middle of the piece to where it ends
FRONT_SHARE = 0.55  # of the body's depth, over which the push dies away forward
BEHIND = (0.25, 0.85)  # of the canal's depth: so far behind the wall it begins and ends to die away
LEAST_SHARE = 0.3  # of what is meant; where a body lets less of it happen, there is nothing to show


@dataclass(frozen=True)
class Push:
    """The field: ``by_mm`` backwards where it is strongest."""

    frame: BodyFrame
    wall_y: float
    canal_mm: float
    centre: float
    by_mm: float

    def __call__(self, points: Floats) -> Floats:
        """Displacement (n, 3) in mm at intact ``points`` (n, 3)."""
        f = self.frame
        x, y, z = points.T
        bottom, top = f.plates_z(y)
        across = x / (SIDE_SHARE * f.half_width)
        along = ((z - bottom) / (top - bottom) - self.centre) / HEIGHT_SHARE
        behind = (self.wall_y - y) / self.canal_mm
        rear = 1.0 - smoothstep((behind - BEHIND[0]) / (BEHIND[1] - BEHIND[0]))
        front = 1.0 - smoothstep((y - self.wall_y) / (FRONT_SHARE * f.depth))
        u = np.zeros_like(points)
        u[:, 1] = -self.by_mm * _bump(across) * _bump(along) * rear * front
        return u


@lru_cache(maxsize=32)
def pushed_in(bone: Bone, broken: Displacement, endplate: Endplate) -> Displacement:
    """Return the displacement ``broken`` with the back wall pushed in as well.

    Raises
    ------
    CaseError
        Where a body of this shape would fold before the displacement is visible.
    """
    push = Push(
        BodyFrame.of(bone),
        bone.posterior_wall_y_mm,
        bone.canal.depth_mm,
        CENTRE[endplate],
        CANAL_SHARE * bone.canal.depth_mm,
    )
    moved, each_mm = probed(bone, broken), probed(bone, replace(push, by_mm=1.0))
    floor = min(DET_FLOOR, 0.9 * moved.lowest_determinant())
    layer = min(LAYER_FLOOR, 0.9 * moved.thinnest_layer(bone))
    meant = push.by_mm
    while push.by_mm > LEAST_SHARE * meant:
        both = moved.plus(each_mm, push.by_mm)
        if both.lowest_determinant() >= floor and both.thinnest_layer(bone) >= layer:
            return Sum(broken, push)
        push = replace(push, by_mm=0.85 * push.by_mm)
    raise refusal("fracture.back_wall", "pushed-in", text("allowed-back-wall-whole"))


def _bump(x: Floats) -> Floats:
    """1 at 0, smoothly 0 from ±1 on."""
    return np.asarray(np.clip(1.0 - x * x, 0.0, None) ** 2)
