"""A soft tumour in the bone: a defect that is present from the start, and is displaced by balloon and cement.

A closed, uneven, star-shaped lump in the cancellous bone that moves with the bone's map, as everything inside does. Its rays
begin behind all that balloon and cement may fill, and it reaches forward from there; what they fill is taken from it, ray by
ray. So cement goes into the defect, no place counts twice, and what is left of the tumour is seen behind the cement: the
tumour is pushed aside and pressed, not removed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Body
from vertebra_viz.anatomy.bone_space import BoneSpace
from vertebra_viz.anatomy.lobes import Rays, RoughEllipsoid, cast, geosphere, solve
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Actor, Floats, Ints, Stage, Track
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.fracture.surface_points import ray_hits

BODY_SHARE = 0.12  # of the body's volume (assumed): 2.7 mL at L1
# where its rays begin, and the middle of its form: shares of the half width (to the patient's left) and of the depth
RAY_CENTRE = (-0.2, 0.22)  # behind all that cement may fill
MIDDLE = (-0.28, 0.40)
LONGER = 1.25  # front to back than across
UNEVEN = 0.35
CLEARANCE_MM = 1.3  # of bone left between tumour and cortex
BACK_SHARE = 0.07  # of the body's depth, left between it and the back wall
GIVES_WAY_MM = 0.15  # beyond what pushes it, so that their triangles do not cross
FREQUENCY = 9
# of what it gives way to in the end, by the target that is reached: a balloon has met the endplate, a cavity is cut before
# the bone gives way, the front of the cement is in
REACHED = {"touch": 0.6, "first": 0.6, "front": 0.4, "full": 1.0}
CAVITY_STAGES = (StageName.INFLATION, StageName.CAVITY, StageName.EXPANSION)  # a stage makes it


@dataclass(frozen=True)
class Pusher:
    """What takes the tumour's place: the surfaces that fill it ``at_s``, and how far they have (k,) at the key times."""

    name: str
    surfaces: tuple[Actor, ...]
    at_s: float
    weights: Floats


def pushers(actors: Mapping[str, Actor], stage: Mapping[StageName, Stage]) -> tuple[Pusher, ...]:
    """What presses a tumour in an operation, one after the other: the cavity as it is made, then the cement with it."""
    filled = _grown(actors["cement"])
    both = tuple(actors[name] for name in ("cavity", "cement") if name in actors)
    last = Pusher("cement", both, stage[StageName.FILL].end_s, filled)
    if "cavity" not in actors:
        return (last,)
    cavity = actors["cavity"]
    made = next(stage[each] for each in CAVITY_STAGES if each in stage)
    return Pusher("hollow", (cavity,), made.end_s, _grown(cavity) * (1.0 - filled)), last


def _grown(actor: Actor) -> Floats:
    """How far a cavity or the cement has grown (k,), 0 to 1, at its key times."""
    shares = np.array([REACHED.get(name, 0.0) for name in actor.target_names])
    return np.asarray(np.minimum(actor.track.weights @ shares, 1.0))


def tumour(
    body: Body,
    times: Floats,
    fields: dict[str, tuple[Displacement, Floats]],
    pushers: Sequence[Pusher] = (),
) -> Actor:
    """Return the tumour, from the intact bone on.

    Parameters
    ----------
    fields
        By target name, the bone's displacements and their weights (k,) at ``times``.
    pushers
        In the order in which they come.
    """
    rays, base = _lump(body)
    moves = [field(np.concatenate([rays.centre[None], base])) for field, _ in fields.values()]
    targets = [move[1:] for move in moves]
    weights = [weight for _, weight in fields.values()]
    for pusher in pushers:
        now, anchor = base, rays.centre
        for move, (_, weight) in zip(moves, fields.values(), strict=True):
            share = float(np.interp(pusher.at_s, times, weight))
            now, anchor = now + share * move[1:], anchor + share * move[0]
        left = now
        for surface in pusher.surfaces:
            left = _pushed_in(anchor, left, rays.triangles, surface.at(pusher.at_s), surface.triangles)
        targets.append(left - now)
        weights.append(pusher.weights)
    return Actor(
        "tumour",
        base,
        rays.triangles,
        np.array(targets).reshape(-1, *base.shape),
        (*fields, *(pusher.name for pusher in pushers)),
        Track(times, np.stack(weights, axis=1)),
    )


@lru_cache(maxsize=8)
def _lump(body: Body) -> tuple[Rays, Floats]:
    """The lump's rays, and its points (n, 3) in the intact bone at its volume; remembered, whatever pushes it."""
    frame = BodyFrame.of(body)
    z = 0.5 * (frame.top[1] + frame.bottom[1])

    def place(across: float, forward: float) -> Floats:
        return np.array([across * frame.half_width, frame.back_y + forward * frame.depth, z])

    form = RoughEllipsoid(place(*MIDDLE), np.array([0.0, 1.0, 0.0]), LONGER, 1.0, UNEVEN)
    space = BoneSpace(body, CLEARANCE_MM, frame.back_y + BACK_SHARE * frame.depth, 0.0)
    rays = cast(space, form, place(*RAY_CENTRE), geosphere(FREQUENCY), lambda points: points)
    goal = BODY_SHARE * volume_mm3(body.body_points, body.body_triangles)
    guess = float(np.cbrt(3.0 * goal / (4.0 * np.pi * LONGER)))

    def volume_at(scale: float) -> float:
        return volume_mm3(rays.points(scale), rays.triangles)

    points = rays.points(solve(volume_at, goal, guess, 6.0 * guess))
    points.setflags(write=False)
    return rays, points


def _pushed_in(root: Floats, points: Floats, faces: Ints, surface: Floats, triangles: Ints) -> Floats:
    """Points (n, 3) moved back towards ``root`` (3,) as far as a closed surface is in their way."""
    offset = points - root
    reach = np.linalg.norm(offset, axis=1)
    around = np.lexsort((np.round(3.0 * offset[:, 0] / reach), np.round(4.0 * offset[:, 2] / reach)))
    met = np.empty(len(points))
    met[around] = ray_hits(surface, triangles, np.broadcast_to(root, points.shape)[around], points[around])[2]
    free = np.where(np.isfinite(met), met * reach, reach)
    # neighbours of moved points are moved too, otherwise the triangles between them would cut a corner
    nearest = free.copy()
    for a, b in ((0, 1), (1, 2), (2, 0)):
        np.minimum.at(nearest, faces[:, a], free[faces[:, b]])
        np.minimum.at(nearest, faces[:, b], free[faces[:, a]])
    pushed = nearest < reach * (1.0 - 1e-9)
    short = np.where(pushed, np.minimum(reach, np.maximum(nearest - GIVES_WAY_MM, 0.3 * nearest)), reach)
    return np.asarray(root + offset * (short / reach)[:, None])
