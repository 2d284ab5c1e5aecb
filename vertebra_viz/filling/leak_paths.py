"""The paths by which cement leaves a vertebral body, each a closed surface that grows with the leaked volume.

All are built outside the *intact* bone and move with its displacement, which never folds, so they stay
outside. Front, disc and canal are star-shaped and limited by the bone and by a convex space; the vein is a tube. Each
has a largest volume.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.lobes import Ellipsoid, Map, geosphere, sampled, solve
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling.fingers import fingers
from vertebra_viz.filling.leak_spaces import (
    WALL_GAP_MM,
    LeakRays,
    canal_out,
    cast_out,
    disc_out,
    front_space,
    vein,
)

DROP = 0.02  # size from which a leak grows, as a share of its full size
ROUGH = 0.5  # unevenness of its edge
LARGEST = 60.0  # a size so large that only the space limits a leak
FRONT_SEED = 0.3  # greatest distance of a front leak's centre from the wall, as a share of its thickness


@dataclass(frozen=True)
class LeakPath:
    """A closed surface that grows with its ``size``.

    Attributes
    ----------
    points : returns its points (n, 3) at a size, in the deformed bone.
    root : returns where they grow from at that size: one point (3,), or one for each (n, 3).
    guess, largest : a likely size, and the size at which the path is full.
    """

    triangles: Ints
    points: Callable[[float], Floats]
    root: Callable[[float], Floats]
    guess: float
    largest: float

    def volume_ml(self, size: float) -> float:
        """Return the volume at ``size``."""
        return volume_mm3(self.points(size), self.triangles) / 1000.0

    def size_for(self, volume_ml: float) -> float:
        """Return the size at which the volume is ``volume_ml``, or the largest size."""
        return solve(lambda size: 1000.0 * self.volume_ml(size), 1000.0 * volume_ml, self.guess, self.largest)


def front_path(bone: Bone, leaked_ml: float, disc_height_mm: float, deform: Map) -> LeakPath:
    """Return the path out of the front wall at the fracture: flat on the bone, uneven edge, no wider than the body.

    Parameters
    ----------
    leaked_ml
        Approximate volume: a small leak starts nearer to the wall.
    disc_height_mm
        Height of the discs above and below.
    """
    radius = (3.0 * 1000.0 * leaked_ml / (4.0 * np.pi)) ** (1.0 / 3.0)
    space, surface, direction, thickest = front_space(bone, disc_height_mm)
    # flat on the wall with an uneven edge: it spreads along the bone and does not form a drop
    off = WALL_GAP_MM + min(0.25 * radius, FRONT_SEED * thickest)
    centre = surface + off * direction
    form = Ellipsoid(deform(centre[None])[0], direction, 0.6, 1.15)
    root = deform((surface + WALL_GAP_MM * direction)[None])
    return _star_shaped_path(cast_out(space, centre), form, 13, deform, radius, root)


def disc_path(bone: Bone, up: float, disc_height_mm: float, deform: Map) -> LeakPath:
    """Return the path through the broken endplate into the disc: a sheet, thinner than the disc, inside its annulus.

    Parameters
    ----------
    up
        +1 for the upper endplate, -1 for the lower one.
    """
    out = disc_out(bone, up, disc_height_mm)
    form = Ellipsoid(deform(out.centre[None])[0], np.array([0.0, 0.0, up]), 0.55, 1.35)
    return _star_shaped_path(out, form, 14, deform)


def canal_path(bone: Bone, deform: Map) -> LeakPath:
    """Return the path through the middle of the posterior wall: a film between the wall and the canal's contents."""
    out = canal_out(bone)
    form = Ellipsoid(deform(out.centre[None])[0], np.array([0.0, 1.0, 0.0]), 0.4, 1.3)
    return _star_shaped_path(out, form, 15, deform)


def vein_path(bone: Bone, deform: Map) -> LeakPath:
    """Return the path along the segmental vein: a tube round the waist of the body to the back, on the patient's left.

    It is computed on the right and mirrored, as the bone is; on the left it is visible in the side view.
    """
    surface, widest = vein(bone)
    return LeakPath(
        surface.triangles,
        lambda size: deform(surface.points(WALL_GAP_MM, size)),
        lambda size: deform(surface.middle(WALL_GAP_MM, size)),
        0.5 * widest,
        widest,
    )


def _star_shaped_path(
    out: LeakRays,
    form: Ellipsoid,
    seed: int,
    deform: Map,
    guess: float = 5.0,
    root: Floats | None = None,
) -> LeakPath:
    """Grow ``form`` along the rays ``out`` with an uneven edge, from ``root`` (1, 3), deformed, or the rays' centre."""
    directions, triangles = geosphere(11)
    rays = sampled(form, out.centre, out.offsets, triangles, deform)
    rough = ROUGH * fingers(len(directions), seed)
    begins = deform(out.centre[None]) if root is None else root

    @lru_cache(maxsize=1)  # the size that is found is evaluated once more
    def points(size: float) -> Floats:
        return deform(rays.points(size, rough))

    return LeakPath(rays.triangles, points, lambda _: begins, guess, LARGEST)
