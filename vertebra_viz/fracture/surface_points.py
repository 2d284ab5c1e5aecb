"""Points on a surface: where straight segments hit it, stored as positions on triangles, so that they move with it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.solids import vertex_normals
from vertebra_viz.clip.boxes import not_beyond
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.distance import cross, dot

BATCH = 10  # rays at a time
SLACK_MM = 1e-6  # round a ray: one in the midline runs along the edges of triangles


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
    """A part of a surface: its vertices (k,), as indices of the whole, and its triangles (m, 3), as indices of these."""

    vertices: Ints
    triangles: Ints


def patch_of(triangles: Ints, corners: NDArray[np.integer]) -> tuple[Patch, Ints]:
    """Every triangle round the vertices ``corners``, of any shape, and the corners as numbers of the patch's vertices.

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
    """The first hit of a surface on each segment from ``starts`` to ``ends`` (n, 3).

    A segment is tested against the triangles whose bounding boxes touch its own (Möller-Trumbore).

    Returns
    -------
    corners (n, 3), weights (n, 3), share (n,)
        Vertices and barycentric weights of the hit, and its share of the segment; inf where nothing is hit.
    """
    corners = np.zeros((len(starts), 3), dtype=np.int32)
    weights, share = np.zeros((len(starts), 3)), np.full(len(starts), np.inf)
    ray, face = _pairs(points, triangles, starts, ends)
    a, b, c = (points[triangles[face, k]] for k in range(3))
    d = (ends - starts)[ray]
    e1, e2 = b - a, c - a
    p = cross(d, e2)
    det = dot(e1, p)
    det = np.where(np.abs(det) < 1e-12, np.inf, det)
    s = starts[ray] - a
    u = dot(s, p) / det
    q = cross(s, e1)
    v = dot(d, q) / det
    t = dot(e2, q) / det
    slack = 1e-9  # a segment through an edge hits one of its triangles
    met = np.flatnonzero((u >= -slack) & (v >= -slack) & (u + v <= 1.0 + slack) & (t > 0.0) & (t <= 1.0))
    # the first hit on each segment; on an edge, the triangle with the lower number, whatever the rounding
    met = met[np.lexsort((face[met], t[met].round(9), ray[met]))]
    found, at = np.unique(ray[met], return_index=True)
    first = met[at]
    corners[found] = triangles[face[first]]
    weights[found] = np.stack([1.0 - u[first] - v[first], u[first], v[first]], axis=1)
    share[found] = t[first]
    return corners, weights, share


def _pairs(
    points: Floats, triangles: Ints, starts: Floats, ends: Floats
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Indices of every segment and triangle (p,) whose bounding boxes touch.

    Segments are taken in batches by their order, since neighbours touch the same few triangles.
    """
    lowest, highest = (np.minimum(starts, ends) - SLACK_MM).T, (np.maximum(starts, ends) + SLACK_MM).T
    # only triangles that are not beyond a side of the box round all segments
    limits = zip(points.T, lowest.min(axis=1), highest.max(axis=1), strict=True)
    faces = not_beyond(triangles, [side for at, least, most in limits for side in (at <= least, at >= most)])
    corners = points[triangles[faces]]
    bounds = np.stack([corners.min(axis=1).T, corners.max(axis=1).T], axis=1)
    rays, met = [], []
    for batch in np.array_split(np.arange(len(starts)), max(1, len(starts) // BATCH)):
        near = np.arange(len(faces))
        for (low, high), start, end in zip(bounds, lowest[:, batch], highest[:, batch], strict=True):
            near = near[(high[near] > start.min()) & (low[near] < end.max())]
        touched = np.ones((len(batch), len(near)), dtype=bool)
        for (low, high), start, end in zip(
            bounds[:, :, near], lowest[:, batch], highest[:, batch], strict=True
        ):
            touched &= (high > start[:, None]) & (low < end[:, None])
        ray, face = np.nonzero(touched)
        rays.append(batch[ray])
        met.append(faces[near[face]])
    return np.concatenate(rays), np.concatenate(met)
