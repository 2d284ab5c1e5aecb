"""Cement: fills the cavity from the front backwards, presses into the bone round it, spreads, then leaks.

What does not fit inside the wall, or what the case makes leak, goes outside: `vertebra_viz.filling.leaks`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.anatomy.bone_space import BoneSpace
from vertebra_viz.anatomy.lobes import (
    LobePair,
    Map,
    Rays,
    geosphere,
    sampled,
    soft_minimum,
    solve,
)
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling.cement_space import CementSpace
from vertebra_viz.filling.leaks import Leak, LeakPlan, kept_ml, leak
from vertebra_viz.filling.placement import CLEARANCE_MM as PRESSED_MM
from vertebra_viz.filling.placement import Placement, usable_space
from vertebra_viz.filling.tongues import tongues
from vertebra_viz.fracture.riding import BoneMap
from vertebra_viz.instruments.access import AccessPath

CREEP = 1.28  # "fill the cavity" injects more, which goes between the trabeculae: 0.5 mL a side at L1
SEED_SHARE = 0.6  # of the way to the wall, at most, before a seed
TONGUE_MM = 6.0  # longest tongue beside a cavity of a lumbar body
# a cavity's volume on one side for which that holds; beside smaller ones they are shorter
TONGUES_FOR_ML = 2.2
CLOSED_MM = 3.0  # so far from the wall the marrow space stays closed to cement beside the tongues
CLOSED_SHARE = 0.3  # of the way to the wall, at most
FIRST_TONGUES = 0.8  # of their length: pressed out while the cavity is still being filled
OPENED = 2.5  # how fast the closed bone opens as cement spreads on (assumed)
SOFTNESS_HERE = 0.05  # how gently a tongue meets its limit, in shares of the reach
LEAST_REACH_MM = 1e-9
FIRST_GUESS = 1.2  # the usual volume is near it
TONGUES_GROW = 0.2  # in terms of progress, once the cavity is full
LEAST_SCALE = 0.7  # of the form whose wall the rays are spread evenly over
SEEDS = (33, 34)
FINENESS = 10
MOST_PROGRESS = 1.65  # spread beyond which pressure drives cement out rather than further in (assumed)
FRONT_PROGRESS = 0.25  # the first part reaches back by this share of the path


@dataclass(frozen=True)
class Cement:
    """Cement in its final place, deformed bone.

    Attributes
    ----------
    full, packed, front, seed : (n, 3)
        The whole filling, that without what pressed into the bone round the cavity, its front part, and the drop it starts
        from; corresponding points lie on one ray. Cement without a cavity has no ``packed``.
    leak
        What is outside; None where nothing leaks.
    """

    triangles: Ints
    full: Floats
    packed: Floats | None
    front: Floats
    seed: Floats
    leak: Leak | None


@dataclass(frozen=True)
class Cavity:
    """What a balloon or a cutter has left.

    Attributes
    ----------
    placement : of the balloon, or of what was cut.
    scale : of its form.
    kept : share of its reach that is left as the wall springs back.
    side_ml : what is left on one side.
    """

    placement: Placement
    scale: float
    kept: float
    side_ml: float


@dataclass(frozen=True)
class CementRays:
    """Rays of the cement in a cavity.

    Attributes
    ----------
    pair : from a seed in the front of the cavity to where cement may come at most.
    cavity_mm : (n,) along them to the cavity's wall.
    open_ways : (n,) for each piece, how far the bone lets cement in, 0 to 1.
    longest_mm : the longest tongue.
    """

    pair: LobePair
    cavity_mm: Floats
    open_ways: tuple[Floats, ...]
    longest_mm: float

    @cached_property
    def _limits_mm(self) -> tuple[Floats, Floats]:
        """Of each ray (n,), where cement may come at most, and how much of that stays closed beside the tongues."""
        reach = np.maximum(np.linalg.norm(self.pair.rays.offsets, axis=1), LEAST_REACH_MM)
        free = np.maximum(reach - self.cavity_mm, 0.0)
        return reach, np.minimum(np.minimum(CLOSED_SHARE * reach, CLOSED_MM), free)

    def points(self, tongues: float, spread: float = 1.0) -> Floats:
        """Points (n, 3), intact bone, with ``tongues`` a share of their longest, spread 1 or more beyond that."""
        reach, closed = self._limits_mm

        def one(ways: Floats) -> Floats:
            wanted = spread * (self.cavity_mm + tongues * self.longest_mm * ways)
            limit = reach - closed * (1.0 - ways) ** 2 / spread**OPENED
            return self.pair.rays.ending(soft_minimum(wanted / reach, limit / reach, SOFTNESS_HERE))

        pieces = [one(ways) for ways in self.open_ways]
        return self.pair.joined(pieces[0], pieces[-1])


@lru_cache(maxsize=8)
def cement_rays(
    bone: Bone, body: Body, paths: tuple[AccessPath, ...], cavity: Cavity, broken: BoneMap
) -> CementRays:
    """Rays of the cement, from a seed in the front of the cavity.

    Parameters
    ----------
    bone, body
        The whole bone, and what of it may be filled: up to a gap.
    broken
        The map with which the balloon was placed.
    """
    placement, space, pressed = (
        cavity.placement,
        CementSpace.of(bone, body, paths),
        usable_space(body, PRESSED_MM, paths),
    )
    centre, form = placement.pair.rays.centre, placement.form
    forward = _forward(placement)
    ahead = float(np.linalg.norm(forward))  # the wall may be near
    forward = forward * min(
        1.0, SEED_SHARE * _space_ahead_mm(placement, space, pressed) * cavity.kept / ahead
    )
    directions, faces = geosphere(FINENESS)
    # spread evenly over the cavity's wall: behind, far from the seed, as densely as in front
    scale = max(cavity.scale * cavity.kept, LEAST_SCALE)
    longer = (form.length_mm - form.radius_mm) * np.outer(directions @ placement.axis, placement.axis)
    rays_to = scale * (form.radius_mm * directions + longer) - forward
    rays_to /= np.linalg.norm(rays_to, axis=1, keepdims=True)
    # a ray to the wall as it has sprung back is one to the wall as it was, from a seed farther out by as much
    seed, was_seed = centre + forward, centre + forward / cavity.kept
    was_mm, to_wall_mm = _reaches(pressed, was_seed, space.wall, seed, rays_to)
    was = sampled(form, was_seed, was_mm[:, None] * rays_to, faces, broken)
    cavity_mm = np.linalg.norm(was.points(cavity.scale) - was.centre, axis=1) * cavity.kept
    # tongues are spread evenly as seen from the cavity's middle, not from the seed
    outward = forward + cavity_mm[:, None] * rays_to
    outward /= np.linalg.norm(outward, axis=1, keepdims=True)
    offsets = space.beyond(to_wall_mm, seed, rays_to)[:, None] * rays_to
    rays = Rays(seed, offsets, np.empty((len(offsets), 0)), faces)
    return CementRays(
        LobePair(rays, placement.pair.mirrored),
        cavity_mm,
        tuple(tongues(outward, each) for each in SEEDS[: 2 if placement.pair.mirrored else 1]),
        TONGUE_MM * float(np.cbrt(cavity.side_ml / TONGUES_FOR_ML)),
    )


def _forward(placement: Placement) -> Floats:
    """How far (3,) the cement's seed is in front of the cavity's middle where there is room."""
    return np.asarray(placement.axis * 0.45 * placement.form.length_mm * (1.0, 1.0, 0.3))


@lru_cache(maxsize=8)
def _space_ahead_mm(placement: Placement, space: CementSpace, pressed: BoneSpace) -> float:
    """How far the cement's seed may be in front of a placement's centre; remembered for every size of the cavity."""
    forward = _forward(placement)
    direction = forward[None] / float(np.linalg.norm(forward))
    return min(float(each.reach(placement.pair.rays.centre, direction)[0]) for each in (space, pressed))


def _reaches(
    one: BoneSpace, centre: Floats, other: BoneSpace, other_centre: Floats, directions: Floats
) -> tuple[Floats, Floats]:
    """Allowed distances (n,) along ``directions`` (n, 3) in two spaces of one body that differ in their clearance, in one go."""
    count = len(directions)
    both = replace(one, clearance_mm=np.repeat([one.clearance_mm, other.clearance_mm], count))
    centres = np.repeat(np.stack([centre, other_centre]), count, axis=0)
    reach = both.reach(centres, np.concatenate([directions, directions]))
    return reach[:count], reach[count:]


def fill(bone: Bone, rays: CementRays, injected_ml: float, plan: LeakPlan, deform: Map) -> Cement:
    """Inject cement.

    One parameter describes the whole process: up to 1 the cement fills the cavity from the front backwards and presses into
    the bone round it, then its tongues grow to their full length, and beyond that it spreads, up to a limit and within the
    space; the rest leaks.

    Parameters
    ----------
    injected_ml
        Both sides together.
    plan
        What leaks, and where to.
    deform
        Map from the intact bone to the bone at that time.
    """
    pair = rays.pair
    triangles, count = pair.triangles, len(pair.middles)
    moved = deform(np.concatenate([pair.middles, rays.points(0.0)]))
    centres, unpressed = pair.of_pieces(moved[:count]), moved[count:]

    @cache
    def pressed() -> Floats:
        return deform(rays.points(FIRST_TONGUES))

    @lru_cache(maxsize=1)
    def at(progress: float) -> tuple[Floats, float]:
        if progress < 1.0:
            points = _drawn_forward(pressed(), centres, progress)
        else:
            grown = min((progress - 1.0) / TONGUES_GROW, 1.0)
            tongues = FIRST_TONGUES + (1.0 - FIRST_TONGUES) * grown
            points = deform(rays.points(tongues, max(1.0, progress - TONGUES_GROW)))
        return points, volume_mm3(points, triangles)

    goal_mm3 = 1000.0 * kept_ml(injected_ml, plan)
    progress = solve(lambda progress: at(progress)[1], goal_mm3, FIRST_GUESS, MOST_PROGRESS)
    full, contained_mm3 = at(progress)
    packed = _drawn_forward(unpressed, centres, min(progress, 1.0))
    return Cement(
        triangles,
        full,
        packed,
        _drawn_forward(packed, centres, FRONT_PROGRESS),
        centres + (packed - centres) * 0.02,
        leak(bone, injected_ml, contained_mm3 / 1000.0, plan, deform),
    )


def _drawn_forward(full: Floats, centres: Floats, progress: float) -> Floats:
    """Points (n, 3) of a filling that has advanced from the front by the share ``progress``, moved in along their rays."""
    offset = full - centres
    depth = max(progress * float(-offset[:, 1].min()), LEAST_REACH_MM)
    behind = np.maximum(-offset[:, 1], depth)
    return np.asarray(centres + offset * (min(1.0, 4.0 * progress) * depth / behind)[:, None])
