"""The follow-up film: a part of the gained height is lost again, and what is in the bone settles with it.

Bone and contents go down on one map, so nothing that was inside comes out. The intact position
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

# in the bone, or on it, when the needles are out; bone is pressed together, set cement is not
STAYS = frozenset({"cavity", "implant", "cement", "leak"})
HARD = frozenset({"cement", "leak"})
WALL_GAP_MM = 0.5  # cement stays this far inside the wall: beyond the grooves of the cracks
LEAST_LARGE, FURTHEST = 0.5, 1.5  # how much smaller or larger cement may be made
HALVINGS = 30
SECANTS = 10  # after so many steps a root is found by halving: at a steep place secants hardly get on
LEAST = 0.01  # a smaller loss is computed as this share, to avoid a division by zero
NEAR_MM = 1e-6
STEP_MM = 1e-4  # of the difference quotient
MOST_STEPS = 60


def settle(
    actors: dict[str, Actor],
    bone: Bone,
    deform: Callable[[float], Map],
    lifted: Displacement,
    kept_share: float,
    lost: Floats,
) -> dict[str, Actor]:
    """Return the actors with what stays in the bone moved down with it.

    Parameters
    ----------
    deform
        By the weight of the lift, the map from the intact bone to the bone.
    lifted : Displacement
        The lift, of which the bone keeps the share ``kept_share`` when the cement is hard.
    lost : (k,) part of the kept lift that is lost again, at the actors' key times.

    Returns
    -------
    dict
        The same actors; each that stays has a target ``follow-up``, and what is hard one that keeps its volume half-way.
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
            end = _swollen(bone, intact, later, actor.triangles, goal_mm3)
        else:
            end = _as_large(later(intact), actor.triangles, goal_mm3)
        # on the straight line between them it would be larger or smaller half-way
        half = 0.5 * (now + end)
        kept = _as_large(half, actor.triangles, goal_mm3) - half
        down = (end - now) / most
        return _added(actor, [(down, "follow-up", lost), (kept, "half-way", 4.0 * share * (1.0 - share))])

    return {name: riding(actor) if actor.part in STAYS else actor for name, actor in actors.items()}


def _added(actor: Actor, moves: list[tuple[Floats, str, Floats]]) -> Actor:
    """The actor with more targets (n, 3), by name, and their weights (k,)."""
    targets, names, weights = zip(*moves, strict=True)
    return replace(
        actor,
        targets=np.concatenate([actor.targets, np.array(targets)]),
        target_names=(*actor.target_names, *names),
        track=Track(actor.track.times_s, np.column_stack([actor.track.weights, *weights])),
    )


def _as_large(points: Floats, triangles: Ints, goal_mm3: float) -> Floats:
    """Points (n, 3) scaled about their middle to a volume."""
    middle = points.mean(axis=0)
    return np.asarray(middle + (goal_mm3 / volume_mm3(points, triangles)) ** (1.0 / 3.0) * (points - middle))


def _swollen(bone: Bone, intact: Floats, deform: Map, triangles: Ints, goal_mm3: float) -> Floats:
    """Points (n, 3) of cement in the settled bone, with the volume it had: moved outward as far as the wall allows.

    Where a gap closes round it the map may make it larger, and it is drawn inward instead.

    Where the wall lets it go nowhere, it is what fits.
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
    """Return where an increasing function becomes 0 between ``low`` and ``high``, as halving `HALVINGS` times finds it.

    All the places that halving can ask are a grid, and what it finds is the first of them at which ``excess`` is not
    negative. Secants mostly come there in a few steps; where `SECANTS` have not, the rest is halved.
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
        if not below < place < above:  # it is at an end of the bracket: how near to it?
            place = above - stride if place >= above else below + stride
            stride *= 2
        place = min(max(place, below + 1), above - 1)
    return low + above * step


def inverse_position(deform: Map, points: Floats) -> Floats:
    """Points (n, 3), mm, that ``deform`` maps to ``points``: Newton, each step halved until it comes nearer."""
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
