"""The volume of a morphing surface as a polynomial of its weights, so that a reader of the file measures exactly.

Each tetrahedron of the divergence theorem is a product of three points, and each point is linear in the weights:
the volume is a cubic polynomial in them.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

import numpy as np

from vertebra_viz.clip.clip import Actor, Floats, Ints

DEGREE = 3
BLOCK = 4096  # triangles at most at a time: what fits a processor's cache is done five times as fast
# multiplications at a time: NumPy's library shares a larger product out among threads, which wait longer than they work
PIECE = 2**18


@lru_cache(maxsize=16)
def exponents(targets: int) -> tuple[tuple[int, ...], ...]:
    """Exponents, ``targets`` of each, of every monomial up to the third degree, constant first."""
    return tuple(e for e in product(range(DEGREE + 1), repeat=targets) if sum(e) <= DEGREE)


@lru_cache(maxsize=16)
def _monomials(targets: int) -> Ints:
    """Which monomial each product of three of base and targets adds to, ((targets + 1)³,)."""
    place = {power: i for i, power in enumerate(exponents(targets))}
    chosen = product(range(targets + 1), repeat=DEGREE)
    return np.array([place[tuple(each.count(field) for field in range(1, targets + 1))] for each in chosen])


def volume_polynomial(actor: Actor) -> Floats:
    """Coefficients (c,) of the volume in mL, in the order of `exponents`."""
    # base and targets alike, about a point of the surface, so that a far-away frame costs no digits
    fields = np.concatenate([actor.base[None] - actor.base[0], actor.targets])
    mixed_ml = _mixed_volumes_mm3(fields, actor.triangles) / 1000.0
    return np.bincount(_monomials(len(actor.targets)), mixed_ml.ravel()).astype(np.float64, copy=False)


def _mixed_volumes_mm3(fields: Floats, triangles: Ints) -> Floats:
    """A sixth of the sum over triangles of ``aᵢ · (bⱼ × cₖ)``, (f, f, f): corners a, b, c, each from any of the fields.

    Parameters
    ----------
    fields : (f, n, 3) mm
    triangles : (m, 3)
    """
    count = len(fields)
    xyz = np.ascontiguousarray(fields.transpose(0, 2, 1))
    total = np.zeros((count, count * count))
    block = min(BLOCK, max(1, PIECE // (3 * count**3)))
    for start in range(0, len(triangles), block):
        a, b, c = (np.take(xyz, corner, axis=2) for corner in triangles[start : start + block].T)
        crossed = np.empty((count, *b.shape))
        for axis in range(3):
            y, z = (axis + 1) % 3, (axis + 2) % 3
            np.multiply(b[:, None, y], c[None, :, z], out=crossed[:, :, axis])
            crossed[:, :, axis] -= b[:, None, z] * c[None, :, y]
        total += a.reshape(count, -1) @ crossed.reshape(count * count, -1).T
    return np.asarray(total.reshape(count, count, count) / 6.0)
