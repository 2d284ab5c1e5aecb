"""An actor of one vertebra in a stack: placed there, and moved with the vertebrae that it rests on.

Targets with equal weights form one group. The target of a group is what it adds to the groups that begin before it, so
that the actor's position and rotation are right wherever every weight is 0 or 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Actor, Floats, Ints
from vertebra_viz.spine.pose import RigidMotion

RELATIVE, ABSOLUTE = 1e-5, 1e-6  # largest difference of two weights that count as equal


@dataclass(frozen=True)
class Motion:
    """How one vertebra's targets move all that lies beyond it: weights, and a rigid motion for each target.

    Attributes
    ----------
    weights : (k, j) of the targets at the common key times.
    steps : j + 1 poses in the first vertebra's frame; the first one is the identity.
    """

    weights: Floats
    steps: list[RigidMotion]


def carried(
    actor: Actor, own: Floats, pose: RigidMotion, motions: list[Motion]
) -> tuple[Floats, Floats, Floats]:
    """Return an actor's points (n, 3) in the stack's frame, its targets (g, n, 3) and their weights (k, g).

    Parameters
    ----------
    own : (k, j)
        Weights of its own targets at the common key times.
    pose : RigidMotion
        From its vertebra's frame to the first one's.
    motions : list of Motion
        Other motions that move it, the nearest vertebra's first.
    """
    columns, group = grouped(np.concatenate([own, *(motion.weights for motion in motions)], axis=1))
    of_own = group[: own.shape[1]]
    of_motions = np.split(
        group[own.shape[1] :], np.cumsum([len(motion.steps) - 1 for motion in motions])[:-1]
    )
    base = before = np.empty(0)
    fields = np.empty((columns.shape[1], *actor.base.shape))
    placed, now = np.empty(0), -1
    for count in range(columns.shape[1] + 1):  # groups at full weight
        moving = np.flatnonzero(of_own < count)
        if len(moving) != now:
            placed, now = pose(_added(actor, moving)), len(moving)
        points = placed
        for motion, groups in zip(motions, of_motions, strict=False):
            points = motion.steps[int((groups < count).sum())](points)
        if count:
            np.subtract(points, before, out=fields[count - 1])
        else:
            base = points
        before = points
    return base, fields, columns


def _added(actor: Actor, chosen: NDArray[np.intp]) -> Floats:
    """Return an actor's points (n, 3) with some of its targets at full weight."""
    if not len(chosen):
        return actor.base
    total: Floats = actor.targets[chosen[0]].copy()
    for number in chosen[1:]:
        total += actor.targets[number]
    return actor.base + total


def grouped(weights: Floats) -> tuple[Floats, Ints]:
    """Return the distinct columns (k, g) of ``weights`` (k, j), ordered by when they begin, and the index (j,) of each."""
    apart = np.abs(weights[:, :, None] - weights[:, None, :])
    alike = np.all(apart <= ABSOLUTE + RELATIVE * np.abs(weights[:, None, :]), axis=0)
    kept: list[int] = []
    group = []
    for column in range(weights.shape[1]):
        same = next((k for k, known in enumerate(kept) if alike[known, column]), None)
        if same is None:
            kept.append(column)
        group.append(len(kept) - 1 if same is None else same)
    begins = np.argmax(weights[:, kept] != 0.0, axis=0)
    order = np.argsort(begins, kind="stable")
    place = np.empty(len(order), dtype=np.int32)
    place[order] = np.arange(len(order))
    return weights[:, np.array(kept, dtype=np.intp)[order]], place[np.array(group, dtype=np.int32)]
