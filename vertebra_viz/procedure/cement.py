"""Cement: fills the cavity from the front backwards, then creeps into the bone round it, then leaks.

``injected = contained + leaked`` holds by construction: what the room inside the wall cannot take goes outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.vertebra import Vertebra
from vertebra_viz.clip import Floats, Ints
from vertebra_viz.fracture import BodyFrame
from vertebra_viz.measure import volume_mm3
from vertebra_viz.procedure.access import AccessPath
from vertebra_viz.procedure.balloon import Balloon, room_for
from vertebra_viz.procedure.lobes import Ellipsoid, LobePair, Map, cast, geosphere, solve, stretched

CLEARANCE_MM = 0.8  # cement may come closer to the cortex than the balloon did
SEED_SHARE = 0.6  # of the way to the wall, at most, before a seed
CREEP = 1.07  # "fill the cavity" injects a little more, which goes between the trabeculae
SPICULES = 0.60  # how far single fingers run ahead, as a share of the way
MOST_PROGRESS = 2.3  # spread beyond which pressure drives cement out rather than further in (assumed)
FRONT_PROGRESS = 0.25  # what is placed first reaches back this share of the way
WALL_GAP_MM = 0.35  # a leak starts this far outside the wall, beyond what smoothing moved


@dataclass(frozen=True)
class Cement:
    """Cement in its final place, deformed bone.

    Attributes
    ----------
    full, front, seed : (n, 3)
        The whole filling, its front part, and the drop it starts from; corresponding points lie on one ray.
    leak, leak_seed : (k, 3)
        Empty where nothing leaks.
    """

    triangles: Ints
    full: Floats
    front: Floats
    seed: Floats
    leak_triangles: Ints
    leak: Floats
    leak_seed: Floats


def rays_for(vertebra: Vertebra, paths: tuple[AccessPath, ...], balloon: Balloon, fractured: Map) -> LobePair:
    """Rays of the cement, from a seed in the front of the cavity; ``fractured`` is the map the balloon was placed in."""
    centre = balloon.pair.rays.centre
    forward = balloon.axis * 0.45 * balloon.form.length_mm * (1.0, 1.0, 0.3)
    room = room_for(vertebra, CLEARANCE_MM, paths)
    if not paths[0].as_planned:  # the wall may be near
        ahead = float(np.linalg.norm(forward))
        forward *= min(1.0, SEED_SHARE * float(room.reach(centre, forward[None] / ahead)[0]) / ahead)
    seed = centre + forward
    directions, faces = geosphere(11)
    sphere = (stretched(directions, balloon.axis, 1.3), faces)
    rays = cast(room, balloon.form, seed, sphere, fractured)
    return LobePair(rays, mirrored=balloon.pair.mirrored)


def fill(vertebra: Vertebra, cavity_scale: float, pair: LobePair, injected_ml: float, deform: Map) -> Cement:
    """Inject cement.

    One growing argument runs through all it does: up to 1 it fills the cavity from the front backwards, up to 2
    its fingers grow into the bone round it, beyond that it spreads, up to a limit and within the room; the rest
    leaks.

    Parameters
    ----------
    cavity_scale
        Scale of the balloon's form that bounds the cavity.
    pair
        Rays of the cement, see `rays_for`.
    injected_ml
        Both sides together.
    deform
        Map from the intact bone to the bone at that time.
    """
    reach = [SPICULES * fingers(len(pair.rays.offsets), seed) for seed in (11, 12)]
    triangles, centres = pair.triangles, deform(pair.centres)

    def at(progress: float) -> Floats:
        finger = min(max(progress - 1.0, 0.0), 1.0)
        scale = cavity_scale * max(1.0, progress - 1.0)
        points = deform(pair.points(scale, (finger * reach[0], finger * reach[1])))
        return _drawn_forward(points, centres, progress) if progress < 1.0 else points

    def volume_at(progress: float) -> float:
        return volume_mm3(at(progress), triangles)

    full = at(solve(volume_at, 1000.0 * injected_ml, 1.1, MOST_PROGRESS))
    contained = volume_mm3(full, triangles) / 1000.0
    leaked = max(0.0, injected_ml - contained)
    leaked = leaked if leaked > 1e-3 * injected_ml else 0.0  # the solver's own tolerance is no leak
    return Cement(
        triangles,
        full,
        _drawn_forward(full, centres, FRONT_PROGRESS),
        centres + (full - centres) * 0.02,
        *leak(vertebra, leaked, deform),
    )


@lru_cache
def fingers(rays: int, seed: int) -> Floats:
    """How far cement runs ahead along each ray (n,), 0 to 1: rounded lobes with a few narrow fingers.

    A sum of plane waves over the sphere; the same seed gives the same cement every time.
    """
    directions, _ = geosphere(11)
    assert len(directions) == rays
    rng = np.random.default_rng(seed)
    waves = np.zeros(rays)
    for count in (4.0, 7.0, 11.0):
        for _ in range(4):
            axis = rng.normal(size=3)
            waves += (
                np.sin(count * directions @ axis / np.linalg.norm(axis) + rng.uniform(0.0, 6.3)) / count**0.5
            )
    waves = (waves - waves.min()) / np.ptp(waves)
    return np.asarray(0.10 * waves + 0.90 * (np.clip(waves - 0.55, 0.0, None) / 0.45) ** 1.5)


def _drawn_forward(full: Floats, centres: Floats, progress: float) -> Floats:
    """A filling that has come as far back as the share ``progress`` of the way: points drawn in on their rays (n, 3)."""
    offset = full - centres
    depth = progress * float(-offset[:, 1].min())
    behind = np.maximum(-offset[:, 1], depth)
    return np.asarray(centres + offset * (min(1.0, 4.0 * progress) * depth / behind)[:, None])


@dataclass(frozen=True)
class _Outside:
    """Room for a leak: outside the body's wall, intact bone, within ``limit_mm``."""

    vertebra: Vertebra
    limit_mm: float

    def reach(self, centre: Floats, directions: Floats) -> Floats:
        t = np.zeros(len(directions))
        for _ in range(20):
            gap = self.vertebra.body_distance(centre + t[:, None] * directions) - WALL_GAP_MM
            t += 0.9 * np.clip(gap, -self.limit_mm, self.limit_mm)
        return np.clip(t, 0.0, self.limit_mm)


def leak(vertebra: Vertebra, leaked_ml: float, deform: Map) -> tuple[Ints, Floats, Floats]:
    """Cement outside the front wall, where it broke: a drop that lies against the bone."""
    empty = np.zeros((0, 3))
    if leaked_ml == 0.0:
        return np.zeros((0, 3), dtype=np.int32), empty, empty
    frame = BodyFrame.of(vertebra)
    radius = (3.0 * 1000.0 * leaked_ml / (4.0 * np.pi)) ** (1.0 / 3.0)
    direction = np.array([0.35, 1.0, 0.0]) / np.hypot(0.35, 1.0)
    start = np.array(
        [0.0, 0.5 * (frame.front_y + frame.back_y), frame.bottom[0] + 0.55 * (frame.top[0] - frame.bottom[0])]
    )
    t = 0.0
    for _ in range(30):
        t -= float(vertebra.body_distance((start + t * direction)[None])[0])
    # flat against the wall, with an uneven edge: it seeps along the bone rather than hanging as a drop
    centre = start + (t + WALL_GAP_MM + 0.25 * radius) * direction
    form = Ellipsoid(deform(centre[None])[0], direction, 0.6, 1.15)
    sphere = geosphere(11)
    rays = cast(_Outside(vertebra, 4.0 * radius), form, centre, sphere, deform)
    rough = 0.5 * fingers(len(sphere[0]), 13)

    def volume_at(scale: float) -> float:
        return volume_mm3(deform(rays.points(scale, rough)), rays.triangles)

    points = deform(rays.points(solve(volume_at, 1000.0 * leaked_ml, radius, 4.0 * radius), rough))
    wall = deform((start + (t + WALL_GAP_MM) * direction)[None])
    return rays.triangles, points, wall + 0.02 * (points - wall)
