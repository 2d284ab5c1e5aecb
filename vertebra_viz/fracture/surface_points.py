"""Points on a surface: where straight segments hit it, stored as positions on triangles, so that they move with it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.solids import vertex_normals
from vertebra_viz.clip.clip import Floats, Ints

BATCH = 10  # rays at a time
EDGE_MM = 4.0  # longer than any edge of the bone's triangles


@dataclass(frozen=True, eq=False)
class SurfacePoints:
    """Points on triangles: corners (n, 3) and barycentric weights (n, 3)."""

    corners: Ints
    weights: Floats

    def carried(self, points: Floats, triangles: Ints) -> tuple[Floats, Floats]:
        """Where the places are on the surface (``points``, ``triangles``), and the unit normals there; both (n, 3)."""
        where = np.einsum("nk,nkd->nd", self.weights, points[self.corners])
        normals = np.einsum("nk,nkd->nd", self.weights, vertex_normals(points, triangles)[self.corners])
        return where, normals / np.linalg.norm(normals, axis=1, keepdims=True)


@dataclass(frozen=True, eq=False)
class Patch:
    """A part of a surface: its vertices (k,), as numbers of the whole, and its triangles (m, 3), as numbers of these."""

    vertices: Ints
    triangles: Ints


def patch_of(triangles: Ints, corners: Ints) -> tuple[Patch, Ints]:
    """Every triangle round the vertices ``corners`` (n, 3), and the corners as numbers of the patch's vertices.

    Normals at the corners are the whole surface's, at a fraction of its cost.
    """
    wanted = np.zeros(int(triangles.max()) + 1, dtype=bool)
    wanted[corners] = True
    near = triangles[wanted[triangles].any(axis=1)]
    vertices, local = np.unique(near, return_inverse=True)
    place = np.zeros(len(wanted), dtype=np.int32)
    place[vertices] = np.arange(len(vertices))
    return Patch(vertices.astype(np.int32), local.reshape(-1, 3).astype(np.int32)), place[corners]


def ray_hits(points: Floats, triangles: Ints, starts: Floats, ends: Floats) -> tuple[Ints, Floats, Floats]:
    """Where a surface first stands in each way from ``starts`` to ``ends`` (n, 3).

    Ways are taken in batches by their order, since neighbours meet the same few triangles (Möller-Trumbore).

    Returns
    -------
    corners (n, 3), weights (n, 3), share (n,)
        Vertices and barycentric weights of the place, and its share of the way; inf where nothing is met.
    """
    around = np.concatenate([starts, ends])
    inside = (points >= around.min(axis=0) - EDGE_MM) & (points <= around.max(axis=0) + EDGE_MM)
    triangles = triangles[inside.all(axis=1)[triangles].all(axis=1)]
    corners = np.zeros((len(starts), 3), dtype=np.int32)
    weights, share = np.zeros((len(starts), 3)), np.full(len(starts), np.inf)
    a, b, c = (points[triangles[:, k]] for k in range(3))
    low, high = np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)
    for batch in np.array_split(np.arange(len(starts)), max(1, len(starts) // BATCH)):
        o, d = starts[batch], ends[batch] - starts[batch]
        reached = np.concatenate([starts[batch], ends[batch]])
        near = np.flatnonzero(
            (high > reached.min(axis=0)).all(axis=1) & (low < reached.max(axis=0)).all(axis=1)
        )
        if not len(near):
            continue
        e1, e2 = (b - a)[near], (c - a)[near]
        p = np.cross(d[:, None], e2)
        det = np.einsum("md,nmd->nm", e1, p)
        det = np.where(np.abs(det) < 1e-12, np.inf, det)
        s = o[:, None] - a[near]
        u = np.einsum("nmd,nmd->nm", s, p) / det
        q = np.cross(s, e1)
        v = np.einsum("nd,nmd->nm", d, q) / det
        t = np.einsum("md,nmd->nm", e2, q) / det
        slack = 1e-9  # a ray through an edge meets one of its triangles
        met = (u >= -slack) & (v >= -slack) & (u + v <= 1.0 + slack) & (t > 0.0) & (t <= 1.0)
        t = np.where(met, t, np.inf)
        first, row = t.argmin(axis=1), np.arange(len(batch))
        u, v = u[row, first], v[row, first]
        corners[batch] = triangles[near[first]]
        weights[batch] = np.stack([1.0 - u - v, u, v], axis=1)
        share[batch] = t[row, first]
    return corners, weights, share
