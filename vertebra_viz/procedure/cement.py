"""Cement: fills the cavity from the front backwards, then creeps into the bone round it, then leaks.

``injected = contained + leaked`` holds by construction: what the room inside the wall cannot take goes outside.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from vertebra_viz.anatomy.vertebra import Vertebra
from vertebra_viz.clip import Floats, Ints
from vertebra_viz.fracture import BodyFrame
from vertebra_viz.measure import volume_mm3
from vertebra_viz.procedure.access import AccessPath
from vertebra_viz.procedure.balloon import LARGEST_SCALE, Balloon, room_for
from vertebra_viz.procedure.lobes import Ellipsoid, LobePair, Map, cast, geosphere, solve, stretched

CLEARANCE_MM = 0.8  # cement may come closer to the cortex than the balloon did
CREEP = 1.05  # "fill the cavity" injects a little more, which goes between the trabeculae
SPICULES = 0.28  # how far single fingers run ahead, as a share of the way
FRONT_DEPTH = 0.2  # what is placed first reaches back this share of the way
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
    contained_ml: float
    leak_triangles: Ints
    leak: Floats
    leak_seed: Floats


def fill(
    vertebra: Vertebra,
    paths: tuple[AccessPath, ...],
    balloon: Balloon,
    cavity_ml: float,
    injected_ml: float | None,
    deform: Map,
) -> Cement:
    """Inject cement.

    Parameters
    ----------
    balloon
        The balloon whose cavity is filled.
    cavity_ml
        Volume of that cavity when the filling starts.
    injected_ml
        Volume injected, both sides together; None fills the cavity and a little more.
    deform
        Map from the intact bone to the bone at that time.
    """
    wanted = CREEP * cavity_ml if injected_ml is None else injected_ml
    forward = balloon.axis * 0.45 * balloon.form.length_mm
    seed_centre = balloon.pair.rays.centre + forward * (1.0, 1.0, 0.3)
    # the form rides with the bone, so look for it where the bone is now
    form = replace(balloon.form, centre=deform(balloon.pair.rays.centre[None])[0])
    directions, faces = geosphere(11)
    sphere = (stretched(directions, balloon.axis, 1.3), faces)
    rays = cast(room_for(vertebra, CLEARANCE_MM, paths), form, seed_centre, sphere, deform)
    pair = LobePair(rays, mirrored=balloon.pair.mirrored)
    rough = tuple(SPICULES * _fingers(directions, seed) for seed in (11, 12))
    triangles = pair.triangles

    def at(scale: float) -> Floats:
        return deform(pair.points(scale, (rough[0], rough[1])))

    def volume_at(scale: float) -> float:
        return volume_mm3(at(scale), triangles)

    scale = solve(volume_at, 1000.0 * wanted, balloon.free_scale, LARGEST_SCALE)
    full = at(scale)
    contained = volume_mm3(full, triangles) / 1000.0
    centres = deform(pair.centres)
    front = _front_part(full, centres)
    seed = centres + (full - centres) * 0.02
    leaked = max(0.0, wanted - contained)
    leaked = leaked if leaked > 1e-3 * wanted else 0.0  # the solver's own tolerance is no leak
    leak_triangles, leak, leak_seed = _leak(vertebra, leaked, deform)
    return Cement(triangles, full, front, seed, contained, leak_triangles, leak, leak_seed)


def _fingers(directions: Floats, seed: int) -> Floats:
    """How far cement runs ahead in each direction (n,), 0 to 1: rounded lobes with a few narrow fingers.

    A sum of plane waves over the sphere; the same seed gives the same cement every time.
    """
    rng = np.random.default_rng(seed)
    waves = np.zeros(len(directions))
    for count in (5.0, 9.0, 14.0):
        for _ in range(4):
            axis = rng.normal(size=3)
            waves += (
                np.sin(count * directions @ axis / np.linalg.norm(axis) + rng.uniform(0.0, 6.3)) / count**0.5
            )
    waves = (waves - waves.min()) / np.ptp(waves)
    return np.asarray(0.45 * waves + 0.55 * np.clip(waves - 0.62, 0.0, None) / 0.38)


def _front_part(full: Floats, centres: Floats) -> Floats:
    """The part of a filling in front of a frontal plane: points behind the plane drawn in on their rays (n, 3)."""
    offset = full - centres
    depth = FRONT_DEPTH * float(-offset[:, 1].min())
    behind = np.maximum(-offset[:, 1], depth)
    return np.asarray(centres + offset * (depth / behind)[:, None])


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


def _leak(vertebra: Vertebra, leaked_ml: float, deform: Map) -> tuple[Ints, Floats, Floats]:
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
    centre = start + (t + WALL_GAP_MM + 0.6 * radius) * direction
    form = Ellipsoid(deform(centre[None])[0], np.array([0.0, 0.0, 1.0]), 1.25, 1.0)
    rays = cast(_Outside(vertebra, 4.0 * radius), form, centre, geosphere(8), deform)  # type: ignore[arg-type]

    def volume_at(scale: float) -> float:
        return volume_mm3(deform(rays.points(scale)), rays.triangles)

    points = deform(rays.points(solve(volume_at, 1000.0 * leaked_ml, radius, 4.0 * radius)))
    wall = deform((start + (t + WALL_GAP_MM) * direction)[None])
    return rays.triangles, points, wall + 0.02 * (points - wall)
