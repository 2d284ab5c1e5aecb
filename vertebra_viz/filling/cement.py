"""Cement: fills the cavity from the front backwards, then spreads into the bone round it, then leaks.

What does not fit inside the wall, or what the case makes leak, goes outside: `vertebra_viz.filling.leaks`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.anatomy.lobes import LobePair, Map, cast, geosphere, solve, stretched
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling.balloon import Balloon, usable_space
from vertebra_viz.filling.fingers import fingers
from vertebra_viz.filling.leaks import Leak, LeakPlan, kept_ml, leak
from vertebra_viz.instruments.access import AccessPath

CLEARANCE_MM = 0.8  # cement may come closer to the cortex than the balloon did
SEED_SHARE = 0.6  # of the way to the wall, at most, before a seed
CREEP = 1.07  # "fill the cavity" injects a little more, which goes between the trabeculae
SPICULES = 0.60  # how far single fingers extend ahead, as a share of the path
MOST_PROGRESS = 2.3  # spread beyond which pressure drives cement out rather than further in (assumed)
FRONT_PROGRESS = 0.25  # the first part reaches back by this share of the path


@dataclass(frozen=True)
class Cement:
    """Cement in its final place, deformed bone.

    Attributes
    ----------
    full, front, seed : (n, 3)
        The whole filling, its front part, and the drop it starts from; corresponding points lie on one ray.
    leak
        What is outside; None where nothing leaks.
    """

    triangles: Ints
    full: Floats
    front: Floats
    seed: Floats
    leak: Leak | None


def cement_rays(body: Body, paths: tuple[AccessPath, ...], balloon: Balloon, fractured: Map) -> LobePair:
    """Rays of the cement, from a seed in the front of the cavity; ``fractured`` is the map with which the balloon was placed."""
    centre = balloon.pair.rays.centre
    forward = balloon.axis * 0.45 * balloon.form.length_mm * (1.0, 1.0, 0.3)
    room = usable_space(body, CLEARANCE_MM, paths)
    if not paths[0].as_planned:  # the wall may be near
        ahead = float(np.linalg.norm(forward))
        forward *= min(1.0, SEED_SHARE * float(room.reach(centre, forward[None] / ahead)[0]) / ahead)
    seed = centre + forward
    directions, faces = geosphere(11)
    sphere = (stretched(directions, balloon.axis, 1.3), faces)
    rays = cast(room, balloon.form, seed, sphere, fractured)
    return LobePair(rays, mirrored=balloon.pair.mirrored)


def fill(
    bone: Bone, cavity_scale: float, pair: LobePair, injected_ml: float, plan: LeakPlan, deform: Map
) -> Cement:
    """Inject cement.

    One parameter describes the whole process: up to 1 the cement fills the cavity from the front backwards, up to 2 its
    fingers grow into the bone round it, beyond that it spreads, up to a limit and within the room; the rest leaks.

    Parameters
    ----------
    cavity_scale
        Scale of the balloon's form that bounds the cavity.
    pair
        Rays of the cement, see `cement_rays`.
    injected_ml
        Both sides together.
    plan
        What leaks, and where to.
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

    full = at(solve(volume_at, 1000.0 * kept_ml(injected_ml, plan), 1.1, MOST_PROGRESS))
    contained_ml = volume_mm3(full, triangles) / 1000.0
    return Cement(
        triangles,
        full,
        _drawn_forward(full, centres, FRONT_PROGRESS),
        centres + (full - centres) * 0.02,
        leak(bone, injected_ml, contained_ml, plan, deform),
    )


def _drawn_forward(full: Floats, centres: Floats, progress: float) -> Floats:
    """Points (n, 3) of a filling that has advanced from the front by the share ``progress``, moved in along their rays."""
    offset = full - centres
    depth = progress * float(-offset[:, 1].min())
    behind = np.maximum(-offset[:, 1], depth)
    return np.asarray(centres + offset * (min(1.0, 4.0 * progress) * depth / behind)[:, None])
