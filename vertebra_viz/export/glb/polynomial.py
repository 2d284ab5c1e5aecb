"""The volume of a morphing surface as a polynomial of its weights, so that a reader of the file measures exactly.

Each tetrahedron of the divergence theorem is a product of three points, and each point is linear in the weights:
the volume is a cubic polynomial in them. Values on a lattice of weights determine it.
"""

from __future__ import annotations

from itertools import product

import numpy as np

from vertebra_viz.clip import Actor, Floats, Ints
from vertebra_viz.measure import volume_mm3

DEGREE = 3


def exponents(targets: int) -> Ints:
    """Exponents (c, targets) of every monomial up to the third degree, constant first."""
    found = [e for e in product(range(DEGREE + 1), repeat=targets) if sum(e) <= DEGREE]
    return np.array(found, dtype=np.int32).reshape(len(found), targets)


def volume_polynomial(actor: Actor) -> Floats:
    """Coefficients (c,) of the volume in mL, in the order of `exponents`."""
    powers = exponents(len(actor.targets))
    nodes = powers / DEGREE
    values = [
        volume_mm3(actor.base + np.tensordot(weights, actor.targets, axes=1), actor.triangles) / 1000.0
        for weights in nodes
    ]
    monomials = np.prod(nodes[:, None, :] ** powers[None, :, :], axis=2)
    return np.asarray(np.linalg.solve(monomials, np.array(values)))
