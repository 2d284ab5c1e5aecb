"""An actor of one vertebra in a stack: in its place, and moved by whatever moves the vertebrae that it rests on.

Targets are what each group of equal weights adds to those that begin before it, so that the actor is where it belongs,
turned as it should be, wherever all weights are full.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Actor, Floats, Ints
from vertebra_viz.spine.pose import RigidMotion

RELATIVE, ABSOLUTE = 1e-5, 1e-6  # by how much weights may differ that are taken for equal


@dataclass(frozen=True)
class Motion:
    """How everything beyond a certain place moves for one vertebra's targets: weights and a movement for each.

    Attributes
    ----------
    weights : (k, j) at the common key times.
    steps : j + 1 poses in the first vertebra's frame, the first of which changes nothing.
    """

    weights: Floats
    steps: list[RigidMotion]


def carried(
    actor: Actor, own: Floats, pose: RigidMotion, rides: list[Motion]
) -> tuple[Floats, Floats, Floats]:
    """Return an actor's points (n, 3) in their place, its targets (g, n, 3) there, and their weights (k, g).

    Parameters
    ----------
    own : (k, j)
        Weights of its own targets at the common key times.
    pose : RigidMotion
        From its vertebra's frame to the first one's.
    rides : list of Motion
        What moves it besides, the nearest first.
    """
    columns, group = grouped(np.concatenate([own, *(ride.weights for ride in rides)], axis=1))
    of_own = group[: own.shape[1]]
    of_rides = np.split(group[own.shape[1] :], np.cumsum([len(ride.steps) - 1 for ride in rides])[:-1])
    base = before = np.empty(0)
    fields = np.empty((columns.shape[1], *actor.base.shape))
    placed, now = np.empty(0), -1
    for count in range(columns.shape[1] + 1):  # groups at full weight
        moving = np.flatnonzero(of_own < count)
        if len(moving) != now:
            placed, now = pose(_added(actor, moving)), len(moving)
        points = placed
        for ride, groups in zip(rides, of_rides, strict=False):
            points = ride.steps[int((groups < count).sum())](points)
        if count:
            np.subtract(points, before, out=fields[count - 1])
        else:
            base = points
        before = points
    return base, fields, columns


def _added(actor: Actor, chosen: NDArray[np.intp]) -> Floats:
    """An actor's points (n, 3) with some of its targets at full weight."""
    if not len(chosen):
        return actor.base
    total: Floats = actor.targets[chosen[0]].copy()
    for number in chosen[1:]:
        total += actor.targets[number]
    return actor.base + total


def grouped(weights: Floats) -> tuple[Floats, Ints]:
    """Different columns (k, g) of weights (k, j), in the order in which they begin, and each old one's place (j,)."""
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
