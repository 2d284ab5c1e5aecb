"""The paths on which cement leaves a vertebral body, each a closed surface that grows with the leaked volume.

All are built outside the *intact* bone and move with its displacement, which never folds: so they stay
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

DROP = 0.02  # size of what a leak starts from, against its full size
ROUGH = 0.5  # how uneven its edge is
LARGEST = 60.0  # so large that only the space limits a leak
FRONT_SEED = 0.3  # of its greatest thickness in front of the wall, at most, lies the middle of a leak there


@dataclass(frozen=True)
class LeakPath:
    """A closed surface that grows with its size.

    Attributes
    ----------
    points : its points (n, 3) at a size, deformed bone.
    root : what they grow from at that size: one point (3,), or one for each (n, 3).
    guess, largest : a likely size, and the one at which nothing more goes in.
    """

    triangles: Ints
    points: Callable[[float], Floats]
    root: Callable[[float], Floats]
    guess: float
    largest: float

    def volume_ml(self, size: float) -> float:
        """Volume at ``size``."""
        return volume_mm3(self.points(size), self.triangles) / 1000.0

    def size_for(self, volume_ml: float) -> float:
        """Size at which the volume is ``volume_ml``, or the largest."""
        return solve(lambda size: 1000.0 * self.volume_ml(size), 1000.0 * volume_ml, self.guess, self.largest)


def front_path(bone: Bone, leaked_ml: float, disc_height_mm: float, deform: Map) -> LeakPath:
    """The path out of the front wall, where it broke: flat against the bone, with an uneven edge, no wider than the body.

    Parameters
    ----------
    leaked_ml
        Approximate volume: a small leak starts nearer to the wall.
    disc_height_mm
        Of the discs above and below.
    """
    radius = (3.0 * 1000.0 * leaked_ml / (4.0 * np.pi)) ** (1.0 / 3.0)
    space, surface, direction, thickest = front_space(bone, disc_height_mm)
    # flat against the wall, with an uneven edge: it seeps along the bone rather than hanging as a drop
    off = WALL_GAP_MM + min(0.25 * radius, FRONT_SEED * thickest)
    centre = surface + off * direction
    form = Ellipsoid(deform(centre[None])[0], direction, 0.6, 1.15)
    root = deform((surface + WALL_GAP_MM * direction)[None])
    return _star(cast_out(space, centre), form, 13, deform, radius, root)


def disc_path(bone: Bone, up: float, disc_height_mm: float, deform: Map) -> LeakPath:
    """The path through the broken endplate into the disc: a sheet on it, thinner than the disc and inside its ring.

    Parameters
    ----------
    up
        +1 for the upper endplate, -1 for the lower one.
    """
    out = disc_out(bone, up, disc_height_mm)
    form = Ellipsoid(deform(out.centre[None])[0], np.array([0.0, 0.0, up]), 0.55, 1.35)
    return _star(out, form, 14, deform)


def canal_path(bone: Bone, deform: Map) -> LeakPath:
    """The path back through the middle of the posterior wall: a film between the wall and the contents of the canal."""
    out = canal_out(bone)
    form = Ellipsoid(deform(out.centre[None])[0], np.array([0.0, 1.0, 0.0]), 0.4, 1.3)
    return _star(out, form, 15, deform)


def vein_path(bone: Bone, deform: Map) -> LeakPath:
    """The path along the segmental vein: a tube round the waist of the body, to the side and back, on the patient's left.

    Planned on the right and mirrored, as the bone is: from the left it is in sight in the side view.
    """
    surface, widest = vein(bone)
    return LeakPath(
        surface.triangles,
        lambda size: deform(surface.points(WALL_GAP_MM, size)),
        lambda size: deform(surface.middle(WALL_GAP_MM, size)),
        0.5 * widest,
        widest,
    )


def _star(
    out: LeakRays,
    form: Ellipsoid,
    seed: int,
    deform: Map,
    guess: float = 5.0,
    root: Floats | None = None,
) -> LeakPath:
    """Grow ``form`` on its ways with an uneven edge; it starts from ``root`` (1, 3), deformed, or else their centre."""
    directions, triangles = geosphere(11)
    rays = sampled(form, out.centre, out.offsets, triangles, deform)
    rough = ROUGH * fingers(len(directions), seed)
    begins = deform(out.centre[None]) if root is None else root

    @lru_cache(maxsize=1)  # asked for once more at the size that is found
    def points(size: float) -> Floats:
        return deform(rays.points(size, rough))

    return LeakPath(rays.triangles, points, lambda _: begins, guess, LARGEST)
