"""Volume of a morphing surface as a polynomial of its weights, from which a reader of the file computes it exactly.

By the divergence theorem the volume is a sum of triple products of points, and each point is linear in the weights; so the
volume is a cubic polynomial of the weights.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

import numpy as np

from vertebra_viz.clip.clip import Actor, Floats, Ints

DEGREE = 3
BLOCK = 4096  # most triangles at a time: five times as fast when the data fits into the processor's cache
# most multiplications at a time: NumPy's BLAS distributes a larger product to threads, whose overhead exceeds the work
PIECE = 2**18


@lru_cache(maxsize=16)
def exponents(targets: int) -> tuple[tuple[int, ...], ...]:
    """Return the exponents, one for each target, of every monomial up to degree 3, the constant first."""
    return tuple(e for e in product(range(DEGREE + 1), repeat=targets) if sum(e) <= DEGREE)


@lru_cache(maxsize=16)
def _monomials(targets: int) -> Ints:
    """Return, for each product of three fields (base or targets), the index of its monomial, ((targets + 1)³,)."""
    place = {power: i for i, power in enumerate(exponents(targets))}
    chosen = product(range(targets + 1), repeat=DEGREE)
    return np.array([place[tuple(each.count(field) for field in range(1, targets + 1))] for each in chosen])


def volume_polynomial(actor: Actor) -> Floats:
    """Return the coefficients (c,) of the volume in mL, in the order of `exponents`."""
    # relative to a point of the surface, so that a distant origin does not reduce precision
    fields = np.concatenate([actor.base[None] - actor.base[0], actor.targets])
    mixed_ml = _mixed_volumes_mm3(fields, actor.triangles) / 1000.0
    return np.bincount(_monomials(len(actor.targets)), mixed_ml.ravel()).astype(np.float64, copy=False)


def _mixed_volumes_mm3(fields: Floats, triangles: Ints) -> Floats:
    """Return 1/6 of the sum over triangles of ``aᵢ · (bⱼ × cₖ)``, (f, f, f), corners a, b, c of fields i, j, k.

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
