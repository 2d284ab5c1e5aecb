"""The spine of a standing person: the model's intact vertebrae from T4 to L5, stacked along the usual curve.

The wedge shape of the bodies alone would give a curve that is too flat, because the lumbar discs contribute most of the
lordosis. The wedge angles of the discs are chosen by eye, for a picture; nothing is measured on this spine.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.coarse import CoarseBone
from vertebra_viz.anatomy.discs import disc_height_mm
from vertebra_viz.anatomy.parametric import AverageBones
from vertebra_viz.spine.neighbour import LEVELS, place
from vertebra_viz.spine.pose import RigidMotion

PROFILE = "adult"
DISC_WEDGE_DEG = {
    "L4": 11.0,
    "L3": 9.0,
    "L2": 7.0,
    "L1": 5.0,
    "T12": 3.5,
    "T11": 1.5,
}  # how much wider the disc below each level is in front than behind
UPPER_DISC_WEDGE_DEG = 0.7  # how much narrower every higher disc is in front
L5_TILT_DEG = 18.0  # forward tilt of L5
L3_CENTRE_MM = (10.0, 1078.0)  # centre of L3 in the person's frame: y (anterior), z (up)


@dataclass(frozen=True)
class StandingLevel:
    """One vertebra of a standing person: its bone in its own frame, and the motion into the person's frame."""

    level: str
    bone: CoarseBone
    pose: RigidMotion


def standing_spine() -> list[StandingLevel]:
    """Return T4 to L5, from top to bottom."""
    average = AverageBones(PROFILE, 1.0)
    bones = {level: average.coarse(level, 1.0) for level in LEVELS}
    marks = {level: bone.landmarks.positions(bone.points) for level, bone in bones.items()}
    poses = {LEVELS[-1]: RigidMotion(np.radians(L5_TILT_DEG))}
    for lower, level in zip(LEVELS[:0:-1], LEVELS[-2::-1], strict=True):
        step = place(marks[lower], marks[level], disc_height_mm(level, 1.0), above=True)
        floor = marks[lower][[0, 4]].mean(axis=0)  # of the disc: the lower vertebra's superior endplate
        turn = RigidMotion.about(
            float(floor[1]), float(floor[2]), -np.radians(DISC_WEDGE_DEG.get(level, -UPPER_DISC_WEDGE_DEG))
        )
        poses[level] = poses[lower].after(turn).after(step)
    l3 = poses["L3"]
    shift = RigidMotion(0.0, L3_CENTRE_MM[0] - l3.y_mm, L3_CENTRE_MM[1] - l3.z_mm)
    return [StandingLevel(level, bones[level], shift.after(poses[level])) for level in LEVELS]
