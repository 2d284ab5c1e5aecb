"""Distances of points from triangles."""

from __future__ import annotations

import numpy as np

from vertebra_viz.clip.clip import Floats


def normals(corners: Floats) -> Floats:
    """Return the unit normals (m, 3) of triangles (m, 3, 3)."""
    normal = cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return np.asarray(normal / np.linalg.norm(normal, axis=1, keepdims=True))


def to_triangles(places: Floats, corners: Floats) -> Floats:
    """Return the distances (k, m) of points (k, 3) from triangles (m, 3, 3)."""
    # near the origin products of coordinates keep their precision
    middle = corners.mean(axis=(0, 1))
    places, corners = places - middle, corners - middle
    normal = normals(corners)
    above = places @ normal.T - dot(corners[:, 0], normal)
    over = np.ones(above.shape, dtype=bool)
    nearest2 = np.full(above.shape, np.inf)
    places2 = dot(places, places)[:, None]
    for k in range(3):
        start, edge = corners[:, k], corners[:, (k + 1) % 3] - corners[:, k]
        inward = cross(normal, edge)
        over &= places @ inward.T >= dot(start, inward)
        along, edge2 = places @ edge.T - dot(start, edge), dot(edge, edge)
        share = np.clip(along / edge2, 0.0, 1.0)
        away2 = places2 - 2.0 * (places @ start.T) + dot(start, start)
        np.minimum(nearest2, away2 + share * (share * edge2 - 2.0 * along), out=nearest2)
    return np.asarray(np.where(over, np.abs(above), np.sqrt(np.maximum(nearest2, 0.0))))


def to_each(places: Floats, corners: Floats) -> Floats:
    """Return the distance (k,) of each point (k, 3) from its own triangle (k, 3, 3)."""
    normal = normals(corners)
    over = np.ones(len(places), dtype=bool)
    nearest2 = np.full(len(places), np.inf)
    for k in range(3):
        edge, away = corners[:, (k + 1) % 3] - corners[:, k], places - corners[:, k]
        over &= dot(away, cross(normal, edge)) >= 0.0
        away -= np.clip(dot(away, edge) / dot(edge, edge), 0.0, 1.0)[:, None] * edge
        np.minimum(nearest2, dot(away, away), out=nearest2)
    above = dot(places - corners[:, 0], normal)
    return np.asarray(np.where(over, np.abs(above), np.sqrt(nearest2)))


def cross(a: Floats, b: Floats, axis: int = -1) -> Floats:
    """Return the cross products (m, 3) of vectors (m, 3) or (3,); for many short arrays faster than NumPy's.

    Parameters
    ----------
    axis : int
        The axis of the arrays that has the three coordinates; the first is fastest.
    """
    (ax, ay, az), (bx, by, bz) = np.moveaxis(a, axis, 0), np.moveaxis(b, axis, 0)
    return np.stack([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx], axis=axis)


def dot(a: Floats, b: Floats) -> Floats:
    """Return the products (m,) of vectors (m, 3)."""
    return np.asarray(np.einsum("ij,ij->i", a, b))
