"""The follow-up: part of the gained height is lost again, and what is in the bone settles with it.

The same map moves the bone and its contents, so nothing that was inside comes out. The intact position
of a point of the cement is found by inverting that map, so this module does not depend on how an actor was made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.lobes import Map
from vertebra_viz.clip.clip import Actor, Floats, Ints, Track
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.fracture.field import Displacement

# parts in or on the bone when the needles are out; bone can be compressed, set cement cannot
STAYS = frozenset({"cavity", "implant", "cement", "leak"})
HARD = frozenset({"cement", "leak"})
WALL_GAP_MM = 0.5  # least distance of cement from the wall: more than the depth of the cracks' grooves
LEAST_LARGE, FURTHEST = 0.5, 1.5  # smallest and largest factor by which cement may be scaled
HALVINGS = 30
SECANTS = (
    10  # secant steps before bisection takes over: where the function is steep they make little progress
)
LEAST = 0.01  # least share of loss in the computation, to avoid a division by zero
NEAR_MM = 1e-6
STEP_MM = 1e-4  # step of the difference quotient
MOST_STEPS = 60


def settle(
    actors: dict[str, Actor],
    bone: Bone,
    deform: Callable[[float], Map],
    lifted: Displacement,
    kept_share: float,
    lost: Floats,
) -> dict[str, Actor]:
    """Return the actors, with those that stay in the bone moved down with it.

    Parameters
    ----------
    deform
        Returns, for a weight of the lift, the map from the intact bone to the deformed one.
    lifted : Displacement
        The lift; when the cement is hard the bone keeps the share ``kept_share`` of it.
    lost : (k,) share of the kept lift that is lost again, at the actors' key times.

    Returns
    -------
    dict
        The same actors; each one that stays has a target ``follow-up``, and a hard one a target that keeps its volume.
    """
    most = max(float(lost.max()), LEAST)
    later = deform(kept_share * (1.0 - most))

    share = lost / most

    def riding(actor: Actor) -> Actor:
        now = actor.at(float(actor.track.times_s[-1]))
        intact = inverse_position(deform(kept_share), now)
        if actor.part not in HARD:
            return _added(actor, [(-kept_share * lifted(intact), "follow-up", lost)])
        goal_mm3 = volume_mm3(now, actor.triangles)
        if actor.part == "cement":
            end = _volume_restored(bone, intact, later, actor.triangles, goal_mm3)
        else:
            end = _scaled_to_volume(later(intact), actor.triangles, goal_mm3)
        # halfway on the straight line between them its volume would differ
        half = 0.5 * (now + end)
        kept = _scaled_to_volume(half, actor.triangles, goal_mm3) - half
        down = (end - now) / most
        return _added(actor, [(down, "follow-up", lost), (kept, "half-way", 4.0 * share * (1.0 - share))])

    return {name: riding(actor) if actor.part in STAYS else actor for name, actor in actors.items()}


def _added(actor: Actor, moves: list[tuple[Floats, str, Floats]]) -> Actor:
    """Return the actor with more targets: weights (k,), name and displacements (n, 3) of each."""
    targets, names, weights = zip(*moves, strict=True)
    return replace(
        actor,
        targets=np.concatenate([actor.targets, np.array(targets)]),
        target_names=(*actor.target_names, *names),
        track=Track(actor.track.times_s, np.column_stack([actor.track.weights, *weights])),
    )


def _scaled_to_volume(points: Floats, triangles: Ints, goal_mm3: float) -> Floats:
    """Return points (n, 3) scaled about their mean to the volume ``goal_mm3``."""
    middle = points.mean(axis=0)
    return np.asarray(middle + (goal_mm3 / volume_mm3(points, triangles)) ** (1.0 / 3.0) * (points - middle))


def _volume_restored(bone: Bone, intact: Floats, deform: Map, triangles: Ints, goal_mm3: float) -> Floats:
    """Return points (n, 3) of cement in the settled bone, with its former volume: moved outward as far as the wall allows.

    Where a gap closes round the cement the map may make it larger; then it is moved inward instead.

    Where the wall leaves no space, its volume is what fits.
    """
    middle = intact.mean(axis=0)
    rays = intact - middle
    low, high = np.ones(len(intact)), np.full(len(intact), FURTHEST)
    for _ in range(HALVINGS):
        half = 0.5 * (low + high)
        free = bone.body_distance(middle + half[:, None] * rays) < -WALL_GAP_MM
        low, high = np.where(free, half, low), np.where(free, high, half)

    def at(scale: float) -> Floats:
        return deform(middle + np.minimum(scale, low)[:, None] * rays)

    return at(root_between(LEAST_LARGE, FURTHEST, lambda scale: volume_mm3(at(scale), triangles) - goal_mm3))


def root_between(low: float, high: float, excess: Callable[[float], float]) -> float:
    """Return the root of an increasing function between ``low`` and ``high``, as `HALVINGS` steps of bisection find it.

    Bisection only evaluates points of a grid, and finds the first of them at which ``excess`` is not negative. The secant
    method mostly finds that point in a few steps; after `SECANTS` steps bisection continues.
    """
    above: int = 2**HALVINGS
    below = 0
    place, step = above // 2, (high - low) / above
    known: list[tuple[int, float]] = []
    stride, asked = 1, 0
    while above - below > 1:
        value = excess(low + place * step)
        known = [*known[-1:], (place, value)]
        below, above = (place, above) if value < 0.0 else (below, place)
        asked += 1
        if asked >= SECANTS:
            place = (below + above) // 2
            continue
        (first, left), (last, right) = known[0], known[-1]
        wanted = last - right * (last - first) / (right - left) if right != left else 0.5 * (below + above)
        place = int(np.ceil(np.clip(wanted, below, above)))
        if not below < place < above:  # the root is next to an end of the bracket: find how near
            place = above - stride if place >= above else below + stride
            stride *= 2
        place = min(max(place, below + 1), above - 1)
    return low + above * step


def inverse_position(deform: Map, points: Floats) -> Floats:
    """Return the points (n, 3), mm, that ``deform`` maps to ``points``, by Newton's method with step halving."""
    found = points.copy()
    miss = deform(found) - points
    for _ in range(MOST_STEPS):
        off = np.linalg.norm(miss, axis=1)
        far = np.flatnonzero(off > NEAR_MM)
        if not len(far):
            break
        at, wrong = found[far], miss[far]
        moved = np.split(deform(np.concatenate([at + STEP_MM * axis for axis in np.eye(3)])), 3)
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
