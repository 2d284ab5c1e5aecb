"""How far places and rays are from triangles, and whether a place is inside a closed surface of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Floats, Ints

UP = np.array([0.0, 0.0, 1.0])
TINY = 1e-9  # no line is divided by less than this length, mm


def hits(origin: Floats, direction: Floats, corners: Floats) -> Floats:
    """Distances (k,) along a ray to the triangles (m, 3, 3) in front, mm (Möller-Trumbore)."""
    a, b, c = corners.swapaxes(0, 1)
    e1, e2 = b - a, c - a
    p = np.cross(direction, e2)
    det = np.einsum("ij,ij->i", e1, p)
    det = np.where(np.abs(det) < 1e-12, np.inf, det)
    s = origin - a
    u = np.einsum("ij,ij->i", s, p) / det
    q = np.cross(s, e1)
    v = q @ direction / det
    t = np.einsum("ij,ij->i", e2, q) / det
    hit = (u >= 0) & (v >= 0) & (u + v <= 1) & (t > 0)
    return np.asarray(t[hit])


def normals(corners: Floats) -> Floats:
    """Unit normals (m, 3) of triangles (m, 3, 3)."""
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return np.asarray(normal / np.linalg.norm(normal, axis=1, keepdims=True))


def to_triangles(places: Floats, corners: Floats) -> Floats:
    """Distance (k, m) from some places (k, 3) to triangles (m, 3, 3)."""
    normal = normals(corners)
    above = np.einsum("kmi,mi->km", places[:, None] - corners[:, 0], normal)
    over = np.ones(above.shape, dtype=bool)
    nearest2 = np.full(above.shape, np.inf)
    for k in range(3):
        start, edge = corners[:, k], corners[:, (k + 1) % 3] - corners[:, k]
        away = places[:, None] - start
        over &= np.einsum("kmi,mi->km", away, np.cross(normal, edge)) >= 0.0
        share = np.clip(np.einsum("kmi,mi->km", away, edge) / np.einsum("mi,mi->m", edge, edge), 0.0, 1.0)
        beside = away - share[..., None] * edge
        nearest2 = np.minimum(nearest2, np.einsum("kmi,kmi->km", beside, beside))
    return np.asarray(np.sqrt(np.where(over, above**2, nearest2)))


@dataclass(frozen=True, eq=False)
class Solid:
    """A closed surface to be asked often.

    Attributes
    ----------
    corners : (m, 3, 3) of its triangles.
    low, high : (m, 3) of the box round each.
    """

    corners: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, points: Floats, triangles: Ints) -> Solid:
        """A surface of ``points`` (n, 3) and ``triangles`` (m, 3)."""
        corners = points[triangles]
        return cls(corners, corners.min(axis=1), corners.max(axis=1))

    def holds(self, places: Floats) -> NDArray[np.bool_]:
        """Whether each of some places (k, 3), in order on a straight line, is inside."""
        if not len(places):
            return np.zeros(0, dtype=bool)
        first, last = places[0], places[-1]
        over = ((self.low <= first) & (first <= self.high))[:, :2].all(axis=1)
        begins_inside = len(hits(first, UP, self.corners[over])) % 2 == 1
        passed = np.linalg.norm(places - first, axis=1)
        beside = (self.low <= np.maximum(first, last)) & (self.high >= np.minimum(first, last))
        walls = np.sort(hits(first, (last - first) / max(passed[-1], TINY), self.corners[beside.all(axis=1)]))
        return np.asarray((np.searchsorted(walls, passed) % 2 == 1) != begins_inside)
