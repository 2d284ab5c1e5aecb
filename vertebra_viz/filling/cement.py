"""Cement: it fills the cavity from front to back, is pressed into the bone round it, spreads, then leaks.

What does not fit inside the wall, or what the case lets leak, goes outside: `vertebra_viz.filling.leaks`.
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

CREEP = 1.28  # injected volume over cavity volume: the rest goes between the trabeculae, 0.5 mL a side at L1
SEED_SHARE = 0.6  # of the distance to the wall: the seed is placed at most this far forward
TONGUE_MM = 6.0  # longest tongue of cement round a cavity in a lumbar body
# cavity volume per side for which TONGUE_MM holds; round smaller cavities tongues are shorter
TONGUES_FOR_ML = 2.2
CLOSED_MM = 3.0  # between tongues cement keeps this distance from the wall
CLOSED_SHARE = 0.3  # and at most this share of the distance to the wall
FIRST_TONGUES = 0.8  # share of their length that tongues reach while the cavity is still being filled
OPENED = 2.5  # how fast cement enters the bone between tongues as it spreads further (assumed)
SOFTNESS_HERE = 0.05  # how smoothly a tongue approaches its limit, as a share of the reach
LEAST_REACH_MM = 1e-9
FIRST_GUESS = 1.2  # progress near which the usual volume is
TONGUES_GROW = 0.2  # range of progress over which tongues grow, once the cavity is full
LEAST_SCALE = 0.7  # least scale of the form whose wall the rays sample evenly
SEEDS = (33, 34)
FINENESS = 10
MOST_PROGRESS = 1.65  # spread beyond which further cement leaks (assumed)
FRONT_PROGRESS = 0.25  # progress of the front part


@dataclass(frozen=True)
class Cement:
    """Cement in its final position, in the deformed bone.

    Attributes
    ----------
    full, packed, front, seed : (n, 3)
        The whole filling, the filling without the cement pressed into the bone round the cavity, its front part, and the
        drop it starts from; corresponding points lie on one ray. Cement without a cavity has no ``packed``.
    leak
        Cement outside the bone; None where nothing leaks.
    """

    triangles: Ints
    full: Floats
    packed: Floats | None
    front: Floats
    seed: Floats
    leak: Leak | None


@dataclass(frozen=True)
class Cavity:
    """The cavity that a balloon or a cutter leaves.

    Attributes
    ----------
    placement : of the balloon or the cutter.
    scale : of its form.
    kept : share of its radius that is left after the wall has sprung back.
    side_ml : remaining volume on one side.
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
    pair : rays from a seed in the front of the cavity to the farthest that cement may reach.
    cavity_mm : (n,) distance along them to the cavity's wall.
    open_ways : (n,) for each side, how far cement may enter the bone, 0 to 1.
    longest_mm : the longest tongue.
    """

    pair: LobePair
    cavity_mm: Floats
    open_ways: tuple[Floats, ...]
    longest_mm: float

    @cached_property
    def _limits_mm(self) -> tuple[Floats, Floats]:
        """Return, for each ray (n,), the farthest that cement may reach, and the part of that only tongues enter."""
        reach = np.maximum(np.linalg.norm(self.pair.rays.offsets, axis=1), LEAST_REACH_MM)
        free = np.maximum(reach - self.cavity_mm, 0.0)
        return reach, np.minimum(np.minimum(CLOSED_SHARE * reach, CLOSED_MM), free)

    def points(self, tongues: float, spread: float = 1.0) -> Floats:
        """Return points (n, 3), intact bone; ``tongues`` is a share of full length, and ``spread`` from 1 goes beyond."""
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
    """Return the rays of the cement, from a seed in the front of the cavity.

    Parameters
    ----------
    bone, body
        The whole bone, and the part that may be filled: up to a gap.
    broken
        The map from the intact bone to the broken one in which the balloon was placed.
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
    # rays sample the cavity's wall evenly: as densely behind, far from the seed, as in front
    scale = max(cavity.scale * cavity.kept, LEAST_SCALE)
    longer = (form.length_mm - form.radius_mm) * np.outer(directions @ placement.axis, placement.axis)
    rays_to = scale * (form.radius_mm * directions + longer) - forward
    rays_to /= np.linalg.norm(rays_to, axis=1, keepdims=True)
    # a ray to the sprung-back wall equals a ray to the original wall from a seed displaced by the same factor
    seed, was_seed = centre + forward, centre + forward / cavity.kept
    was_mm, to_wall_mm = _reaches(pressed, was_seed, space.wall, seed, rays_to)
    was = sampled(form, was_seed, was_mm[:, None] * rays_to, faces, broken)
    cavity_mm = np.linalg.norm(was.points(cavity.scale) - was.centre, axis=1) * cavity.kept
    # tongues are distributed evenly as seen from the cavity's centre, not from the seed
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
    """Return the vector (3,) from the cavity's centre forward to the cement's seed where nothing limits it."""
    return np.asarray(placement.axis * 0.45 * placement.form.length_mm * (1.0, 1.0, 0.3))


@lru_cache(maxsize=8)
def _space_ahead_mm(placement: Placement, space: CementSpace, pressed: BoneSpace) -> float:
    """Return how far forward of a placement's centre the cement's seed may be; cached for all sizes of the cavity."""
    forward = _forward(placement)
    direction = forward[None] / float(np.linalg.norm(forward))
    return min(float(each.reach(placement.pair.rays.centre, direction)[0]) for each in (space, pressed))


def _reaches(
    one: BoneSpace, centre: Floats, other: BoneSpace, other_centre: Floats, directions: Floats
) -> tuple[Floats, Floats]:
    """Return the distances (n,) allowed along ``directions`` (n, 3) in two spaces of one body that differ in clearance."""
    count = len(directions)
    both = replace(one, clearance_mm=np.repeat([one.clearance_mm, other.clearance_mm], count))
    centres = np.repeat(np.stack([centre, other_centre]), count, axis=0)
    reach = both.reach(centres, np.concatenate([directions, directions]))
    return reach[:count], reach[count:]


def fill(bone: Bone, rays: CementRays, injected_ml: float, plan: LeakPlan, deform: Map) -> Cement:
    """Inject cement.

    One parameter, the progress, describes the whole process: up to 1 the cement fills the cavity from front to back and is
    pressed into the bone round it, then its tongues grow to their full length, then it spreads, up to a limit and within
    the space; the rest leaks.

    Parameters
    ----------
    injected_ml
        Volume, both sides together.
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
            points = _advanced_points(pressed(), centres, progress)
        else:
            grown = min((progress - 1.0) / TONGUES_GROW, 1.0)
            tongues = FIRST_TONGUES + (1.0 - FIRST_TONGUES) * grown
            points = deform(rays.points(tongues, max(1.0, progress - TONGUES_GROW)))
        return points, volume_mm3(points, triangles)

    goal_mm3 = 1000.0 * kept_ml(injected_ml, plan)
    progress = solve(lambda progress: at(progress)[1], goal_mm3, FIRST_GUESS, MOST_PROGRESS)
    full, contained_mm3 = at(progress)
    packed = _advanced_points(unpressed, centres, min(progress, 1.0))
    return Cement(
        triangles,
        full,
        packed,
        _advanced_points(packed, centres, FRONT_PROGRESS),
        centres + (packed - centres) * 0.02,
        leak(bone, injected_ml, contained_mm3 / 1000.0, plan, deform),
    )


def _advanced_points(full: Floats, centres: Floats, progress: float) -> Floats:
    """Return points (n, 3) of a filling that has advanced by ``progress`` from the front, moved inward along their rays."""
    offset = full - centres
    depth = max(progress * float(-offset[:, 1].min()), LEAST_REACH_MM)
    behind = np.maximum(-offset[:, 1], depth)
    return np.asarray(centres + offset * (min(1.0, 4.0 * progress) * depth / behind)[:, None])
