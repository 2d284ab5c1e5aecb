"""Cement without a cavity: it spreads unevenly between the trabeculae and along the cracks, from the needles' tips.

There is one star-shaped lobe for each needle, inside the wall by construction and the same every time. It is very
uneven: some paths are open, others are not. What the body cannot hold leaks.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.anatomy.lobes import Ellipsoid, LobePair, cast, geosphere, solve
from vertebra_viz.case.case import Endplate
from vertebra_viz.clip.clip import Floats
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling.balloon import usual_volume_ml as usual_balloons_ml
from vertebra_viz.filling.cement import Cement
from vertebra_viz.filling.cement_space import CementSpace
from vertebra_viz.filling.fingers import fingers
from vertebra_viz.filling.leaks import LeakPlan, kept_ml, leak
from vertebra_viz.filling.placement import centre_on_path
from vertebra_viz.fracture.riding import BoneMap
from vertebra_viz.instruments.access import AccessPath

USUAL_SHARE = 0.85  # of what balloons would have made room for
SEED_DEPTH = 0.66  # of the body's depth: near the needles' tips
MOST_FILL = 0.30  # of the body: the largest share in experiments (Rotter 2015); more is driven out (assumed)
LARGEST_SCALE = 60.0  # so large that only the space limits the lobe
FRONT_SHARE = 0.35  # of the volume, before the bone gives way
UNEVEN = 1.3  # how much farther an open way leads than a closed one, against the mean
CRACK_HEIGHT = 0.30  # the crack runs this far below the broken endplate, as a direction from the seed (sine)
CRACK_WIDTH = 0.22
ALONG_CRACK = 0.55  # how much farther cement runs in the crack


def usual_volume_ml(bone: Body, needles: int) -> float:
    """Volume where the case requests none: 4.1 mL at L1 with two needles, between the trials' 2.8 and 7.5."""
    return USUAL_SHARE * usual_balloons_ml(bone, needles)


@lru_cache(maxsize=8)
def spread_rays(space: CementSpace, paths: tuple[AccessPath, ...], broken: BoneMap) -> LobePair:
    """Rays of the cement from near the first needle's tip; ``broken`` maps the intact bone to the broken one.

    Remembered, however much is injected.
    """
    path = paths[0]

    def fallen(points: Floats) -> Floats:
        return broken(points) - points

    seed = centre_on_path(space.wall, path, fallen, SEED_DEPTH)
    form = Ellipsoid(broken(seed[None])[0], path.direction, 1.1, 1.0)
    rays = cast(space, form, seed, geosphere(11), broken)
    return LobePair(rays, mirrored=len(paths) == 2)


def spread(
    bone: Bone,
    pair: LobePair,
    injected_ml: float,
    plan: LeakPlan,
    endplate: Endplate,
    broken: BoneMap,
    raised: BoneMap,
) -> Cement:
    """Inject cement into bone that has no cavity.

    Parameters
    ----------
    pair
        Its rays, see `spread_rays`.
    injected_ml
        All needles together.
    plan
        What leaks, and where to.
    broken, raised
        Maps from the intact bone to the broken one, and to what it is once the cement is in.
    """
    contained = min(kept_ml(injected_ml, plan), MOST_FILL * _body_ml(bone, raised))
    full = uneven_points(pair, contained, endplate, raised)
    contained = volume_mm3(full, pair.triangles) / 1000.0
    centres = pair.moved_centres(broken)
    front = uneven_points(pair, FRONT_SHARE * contained, endplate, broken)
    outside = leak(bone, injected_ml, contained, plan, raised)
    return Cement(pair.triangles, full, None, front, centres + (front - centres) * 0.02, outside)


@lru_cache(maxsize=32)
def _body_ml(bone: Bone, raised: BoneMap) -> float:
    """Volume of the body once the cement is in."""
    return volume_mm3(raised(bone.body_points), bone.body_triangles) / 1000.0


@lru_cache(maxsize=8)
def uneven_points(pair: LobePair, volume_ml: float, endplate: Endplate, deform: BoneMap) -> Floats:
    """Points (n, 3), deformed bone, of an uneven spread with ``volume_ml`` once deformed, or with all there is room for."""
    count = len(pair.rays.offsets)
    rough = (_unevenness(count, 21, endplate), _unevenness(count, 22, endplate))

    @lru_cache(maxsize=1)
    def at(scale: float) -> Floats:
        return deform(pair.points(scale, rough))

    return at(
        solve(lambda scale: volume_mm3(at(scale), pair.triangles), 1000.0 * volume_ml, 8.0, LARGEST_SCALE)
    )


@lru_cache(maxsize=8)
def _unevenness(rays: int, seed: int, endplate: Endplate) -> Floats:
    """How much longer each ray (n,) is than the mean: lobes and fingers, and a sheet along the crack."""
    directions, _ = geosphere(11)
    open_paths = fingers(rays, seed)
    up = directions[:, 2]
    towards = {Endplate.SUPERIOR: up, Endplate.INFERIOR: -up, Endplate.BOTH: np.abs(up)}[endplate]
    crack = np.exp(-(((towards - CRACK_HEIGHT) / CRACK_WIDTH) ** 2))
    return np.asarray(UNEVEN * (open_paths - open_paths.mean()) + ALONG_CRACK * crack)
