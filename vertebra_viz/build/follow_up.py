"""By the follow-up film a part of the height gained is lost again: the bone settles, and what is in it settles with it.

Bone and contents go down on one map, so nothing that was inside comes out. Where in the intact bone a point of the
cement came from is found by undoing that map, so this file needs to know nothing of how an actor was made.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vertebra_viz.clip import Actor, Floats, Ints, Track
from vertebra_viz.fracture import Displacement
from vertebra_viz.measure import volume_mm3
from vertebra_viz.procedure.lobes import Map

STAYS = frozenset({"cavity", "implant", "cement", "leak"})  # in the bone, or on it, when the needles are out
HARD = frozenset({"cement", "leak"})  # bone is pressed together, set cement is not
LEAST = 0.01  # a smaller loss swells by a hundredth's rule, so that nothing is divided by nothing
NEAR_MM = 1e-6
STEP_MM = 1e-4  # of the difference quotient
MOST_STEPS = 60


def settle(
    actors: dict[str, Actor], deform: Map, lifted: Displacement, held: float, lost: Floats
) -> dict[str, Actor]:
    """Let what stays in the bone ride down with it.

    Parameters
    ----------
    deform : Map
        From the intact bone to the bone as it is when the cement is hard.
    lifted : Displacement
        The lift, of which the bone then holds the share ``held``.
    lost : (k,) part of what is held that is lost again, at the actors' key times.

    Returns
    -------
    dict
        The same actors; each that stays has one more target, ``follow-up``.
    """
    return {
        name: _riding(actor, deform, lifted, held, lost) if actor.part in STAYS else actor
        for name, actor in actors.items()
    }


def _riding(actor: Actor, deform: Map, lifted: Displacement, held: float, lost: Floats) -> Actor:
    set_points = actor.at(float(actor.track.times_s[-1]))
    down = -held * lifted(undone(deform, set_points))
    if actor.part in HARD:
        most = max(float(lost.max()), LEAST)
        down = (_as_large_again(set_points, set_points + most * down, actor.triangles) - set_points) / most
    return replace(
        actor,
        targets=np.concatenate([actor.targets, down[None]]),
        target_names=(*actor.target_names, "follow-up"),
        track=Track(actor.track.times_s, np.column_stack([actor.track.weights, lost])),
    )


def _as_large_again(before: Floats, after: Floats, triangles: Ints) -> Floats:
    """``after`` (n, 3) about its middle as much larger as gives it the volume of ``before`` again: what is hard stays."""
    middle = after.mean(axis=0)
    scale = (volume_mm3(before, triangles) / volume_mm3(after, triangles)) ** (1.0 / 3.0)
    return np.asarray(middle + scale * (after - middle))


def undone(deform: Map, points: Floats) -> Floats:
    """Points (n, 3), mm, that ``deform`` takes to ``points``: Newton, each step halved until it comes nearer."""
    found = points.copy()
    miss = deform(found) - points
    for _ in range(MOST_STEPS):
        off = np.linalg.norm(miss, axis=1)
        far = np.flatnonzero(off > NEAR_MM)
        if not len(far):
            break
        at, wrong = found[far], miss[far]
        moved = [deform(at + STEP_MM * axis) for axis in np.eye(3)]
        gradient = np.stack([(each - wrong - points[far]) / STEP_MM for each in moved], axis=2)
        step = np.linalg.solve(gradient, wrong[..., None])[..., 0]
        share = np.ones(len(far))
        for _ in range(12):
            tried = at - share[:, None] * step
            left = deform(tried) - points[far]
            worse = np.linalg.norm(left, axis=1) >= off[far]
            if not worse.any():
                break
            share[worse] /= 2.0
        better = ~worse
        found[far[better]], miss[far[better]] = tried[better], left[better]
        if not better.any():
            break
    return found
