"""A disc: a closed surface whose faces are on two endplates and move with their triangles, and whose wall bulges a little.

Each point of a face is fixed to a triangle of the bone, a small distance above it. So the disc moves with its bones, by
the same weights, and never enters them.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import numpy as np

from vertebra_viz.clip.clip import Actor, Floats, Ints, Track
from vertebra_viz.spine.disc_faces import RINGS, SPOKES, DiscFaces

LAYERS = (0.3, 0.7)  # rings of the wall between the two faces, as shares of the way up
BULGE = 0.12  # of the disc's height


def disc_actor(
    faces: DiscFaces, floor: Floats, roof: Floats, disc_mm: float, names: tuple[str, ...], track: Track
) -> Actor:
    """Return the disc between two bones that move by the same weights.

    Parameters
    ----------
    faces : DiscFaces
        Where its faces lie.
    floor, roof : (j, f, 3)
        Displacements of the lower and of the upper face by each of the targets.
    disc_mm : float
        Its height.
    names, track
        Names and weights of the targets.
    """
    base = bulged(shell(*faces.points), disc_mm)
    return Actor("disc", base, triangles(), shell(floor, roof), names, track)


def shell(lower: Floats, upper: Floats) -> Floats:
    """Return the points of a disc (..., n, 3) from its two faces (..., f, 3): faces first, then the wall's rings.

    It is linear in the faces, so it also turns displacements of the faces into those of the disc. `bulged` adds the bulge.
    """
    inner, outer = lower[..., -SPOKES:, :], upper[..., -SPOKES:, :]
    between = [inner + share * (outer - inner) for share in LAYERS]
    return np.concatenate([lower, upper, *between], axis=-2)


def bulged(points: Floats, disc_mm: float) -> Floats:
    """Return a disc's ``points`` with the wall's rings moved outward by a share of the disc's height."""
    out = points.copy()
    wall = slice(-SPOKES * len(LAYERS), None)
    away = points[wall] - points[0]
    away[:, 2] = 0.0
    out[wall] += BULGE * disc_mm * away / np.linalg.norm(away, axis=1, keepdims=True)
    return out


@lru_cache(maxsize=1)
def triangles() -> Ints:
    """Return the triangles (m, 3) of a disc, normals outward."""
    count = 1 + SPOKES * len(RINGS)
    this = np.arange(SPOKES, dtype=np.int32)
    following = (this + 1) % SPOKES

    def band(inner: int, outer: int) -> list[Ints]:
        """Return triangles between the rings that begin at these points; they face up where ``outer`` is farther out."""
        a, b, c, d = inner + this, inner + following, outer + this, outer + following
        return [np.stack([a, b, c], axis=1), np.stack([b, d, c], axis=1)]

    # spokes go from the front to the patient's right: clockwise from above
    top = [np.stack([np.zeros_like(this), 1 + following, 1 + this], axis=1)]
    for ring in range(len(RINGS) - 1):
        top += band(1 + ring * SPOKES, 1 + (ring + 1) * SPOKES)
    cap = np.concatenate(top)
    rim = 1 + (len(RINGS) - 1) * SPOKES
    levels = [rim, *(2 * count + layer * SPOKES for layer in range(len(LAYERS))), count + rim]
    wall = [t for low, high in pairwise(levels) for t in band(high, low)]
    found = np.concatenate([cap[:, ::-1], cap + count, *wall]).astype(np.int32)
    found.setflags(write=False)
    return found
