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
    p = _cross(direction, e2)
    det = _dot(e1, p)
    det = np.where(np.abs(det) < 1e-12, np.inf, det)
    s = origin - a
    u = _dot(s, p) / det
    q = _cross(s, e1)
    v = q @ direction / det
    t = _dot(e2, q) / det
    hit = (u >= 0) & (v >= 0) & (u + v <= 1) & (t > 0)
    return np.asarray(t[hit])


def normals(corners: Floats) -> Floats:
    """Unit normals (m, 3) of triangles (m, 3, 3)."""
    normal = _cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return np.asarray(normal / np.linalg.norm(normal, axis=1, keepdims=True))


def to_triangles(places: Floats, corners: Floats) -> Floats:
    """Distance (k, m) from some places (k, 3) to triangles (m, 3, 3)."""
    # near the origin products of coordinates keep their last digits
    middle = corners.mean(axis=(0, 1))
    places, corners = places - middle, corners - middle
    normal = normals(corners)
    above = places @ normal.T - _dot(corners[:, 0], normal)
    over = np.ones(above.shape, dtype=bool)
    nearest2 = np.full(above.shape, np.inf)
    places2 = _dot(places, places)[:, None]
    for k in range(3):
        start, edge = corners[:, k], corners[:, (k + 1) % 3] - corners[:, k]
        inward = _cross(normal, edge)
        over &= places @ inward.T >= _dot(start, inward)
        along, edge2 = places @ edge.T - _dot(start, edge), _dot(edge, edge)
        share = np.clip(along / edge2, 0.0, 1.0)
        away2 = places2 - 2.0 * (places @ start.T) + _dot(start, start)
        np.minimum(nearest2, away2 + share * (share * edge2 - 2.0 * along), out=nearest2)
    return np.asarray(np.where(over, np.abs(above), np.sqrt(np.maximum(nearest2, 0.0))))


def _cross(a: Floats, b: Floats) -> Floats:
    """Return the cross products (m, 3) of vectors (m, 3) or (3,); for many short arrays faster than NumPy's."""
    (ax, ay, az), (bx, by, bz) = np.moveaxis(a, -1, 0), np.moveaxis(b, -1, 0)
    return np.stack([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx], axis=-1)


def _dot(a: Floats, b: Floats) -> Floats:
    return np.asarray(np.einsum("ij,ij->i", a, b))


@dataclass(frozen=True, eq=False)
class ClosedSurface:
    """A closed surface to be asked often.

    Attributes
    ----------
    corners : (m, 3, 3) of its triangles.
    low, high : (3, m) of the box round each, by axis.
    """

    corners: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, points: Floats, triangles: Ints) -> ClosedSurface:
        """A surface of ``points`` (n, 3) and ``triangles`` (m, 3)."""
        corners = points[triangles]
        a, b, c = np.ascontiguousarray(corners.transpose(1, 2, 0))
        return cls(corners, np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c))

    def holds(self, places: Floats) -> NDArray[np.bool_]:
        """Whether each of some places (k, 3), in order on a straight line, is inside."""
        if not len(places):
            return np.zeros(0, dtype=bool)
        first, last = places[0], places[-1]
        over = self._meets(first, first, 2)
        begins_inside = len(hits(first, UP, self.corners[over])) % 2 == 1
        passed = np.linalg.norm(places - first, axis=1)
        beside = self._meets(np.minimum(first, last), np.maximum(first, last), 3)
        walls = np.sort(hits(first, (last - first) / max(passed[-1], TINY), self.corners[beside]))
        return np.asarray((np.searchsorted(walls, passed) % 2 == 1) != begins_inside)

    def _meets(self, low: Floats, high: Floats, axes: int) -> NDArray[np.bool_]:
        """Which triangles' boxes (m,) meet another box along the first so many axes."""
        meets = np.ones(len(self.corners), dtype=bool)
        for k in range(axes):
            meets &= (self.low[k] <= high[k]) & (self.high[k] >= low[k])
        return meets
