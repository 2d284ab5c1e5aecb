"""The spine of somebody who stands: the project's own vertebrae, whole, one upon another along the usual curve.

Their bodies' wedging alone would make the curve too flat, as in a person it is the discs of the loins that bend most. How
much each of them opens in front is drawn, not measured; nothing is read off this spine.
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
OPENS_DEG = {
    "L4": 11.0,
    "L3": 9.0,
    "L2": 7.0,
    "L1": 5.0,
    "T12": 3.5,
    "T11": 1.5,
}  # the disc below in front; see `CLOSES_DEG`
CLOSES_DEG = 0.7  # every disc above
LOWEST_DEG = 18.0  # how far L5 leans forward
THIRD_LUMBAR_MM = (10.0, 1078.0)  # where its middle is in the person: front, up


@dataclass(frozen=True)
class StandingLevel:
    """One vertebra of a standing person: its bone about its own middle, and where that is."""

    level: str
    bone: CoarseBone
    pose: RigidMotion


def standing_spine() -> list[StandingLevel]:
    """Return T4 to L5, from the head down."""
    average = AverageBones(PROFILE, 1.0)
    bones = {level: average.coarse(level, 1.0) for level in LEVELS}
    marks = {level: bone.landmarks.positions(bone.points) for level, bone in bones.items()}
    poses = {LEVELS[-1]: RigidMotion(np.radians(LOWEST_DEG))}
    for lower, level in zip(LEVELS[:0:-1], LEVELS[-2::-1], strict=True):
        step = place(marks[lower], marks[level], disc_height_mm(level, 1.0), above=True)
        floor = marks[lower][[0, 4]].mean(axis=0)  # of the disc: the lower bone's upper endplate
        turn = RigidMotion.about(
            float(floor[1]), float(floor[2]), -np.radians(OPENS_DEG.get(level, -CLOSES_DEG))
        )
        poses[level] = poses[lower].after(turn).after(step)
    third = poses["L3"]
    shift = RigidMotion(0.0, THIRD_LUMBAR_MM[0] - third.y_mm, THIRD_LUMBAR_MM[1] - third.z_mm)
    return [StandingLevel(level, bones[level], shift.after(poses[level])) for level in LEVELS]
