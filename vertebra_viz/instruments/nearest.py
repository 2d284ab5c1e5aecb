"""Intersections of rays with triangles, and whether a point is inside a closed surface."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.boxes import not_beyond
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.distance import cross, dot

UP = np.array([0.0, 0.0, 1.0])
TINY = 1e-9  # least divisor, mm
UPRIGHT = 0.9  # |z| of a ray from which UP is replaced in finding a perpendicular


def hits(origin: Floats, direction: Floats, corners: Floats) -> Floats:
    """Return the distances (k,) along a ray to the triangles (m, 3, 3) it hits, mm (Möller-Trumbore)."""
    a, b, c = corners.swapaxes(0, 1)
    e1, e2 = b - a, c - a
    p = cross(direction, e2)
    det = dot(e1, p)
    det = np.where(np.abs(det) < 1e-12, np.inf, det)
    s = origin - a
    u = dot(s, p) / det
    q = cross(s, e1)
    v = q @ direction / det
    t = dot(e2, q) / det
    hit = (u >= 0) & (v >= 0) & (u + v <= 1) & (t > 0)
    return np.asarray(t[hit])


def ahead(origin: Floats, direction: Floats, points: Floats, triangles: Ints) -> Floats:
    """Return corners (k, 3, 3) of the ``triangles`` (m, 3) that a ray may hit: those not wholly on one side of it."""
    away = points - origin
    aside = np.cross(direction, UP if abs(direction[2]) < UPRIGHT else np.roll(UP, 1))
    offsets = [away @ across for across in (aside, np.cross(direction, aside))]
    sides = [side for offset in offsets for side in (offset > TINY, offset < -TINY)]
    return np.asarray(points[triangles[not_beyond(triangles, sides)]])


@dataclass(frozen=True, eq=False)
class ClosedSurface:
    """A closed surface prepared for many queries.

    Attributes
    ----------
    corners : (m, 3, 3) of its triangles.
    low, high : (3, m) bounding box of each triangle, by axis.
    """

    corners: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, points: Floats, triangles: Ints) -> ClosedSurface:
        """Return the surface of ``points`` (n, 3) and ``triangles`` (m, 3)."""
        by_axis = np.ascontiguousarray(points.T)
        a, b, c = (by_axis.take(corner, axis=1) for corner in triangles.T)
        return cls(points[triangles], np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c))

    def holds(self, places: Floats) -> NDArray[np.bool_]:
        """Return whether each of some points (k, 3), in order on a straight line, is inside."""
        if not len(places):
            return np.zeros(0, dtype=bool)
        first, last = places[0], places[-1]
        over = self._meets(first, first, 2)
        begins_inside = len(hits(first, UP, self.corners[over])) % 2 == 1
        passed = np.linalg.norm(places - first, axis=1)
        beside = self._meets(np.minimum(first, last), np.maximum(first, last), 3)
        walls = np.sort(hits(first, (last - first) / max(passed[-1], TINY), self.corners[beside]))
        return np.asarray((np.searchsorted(walls, passed) % 2 == 1) != begins_inside)

    def hits(self, origin: Floats, direction: Floats) -> Floats:
        """Return the distances (k,) along a ray to the triangles it hits, mm."""
        ends = np.where(direction < 0.0, self.low.min(axis=1), self.high.max(axis=1)) - origin
        along = np.where(direction == 0.0, np.inf, ends / np.where(direction == 0.0, 1.0, direction))
        last = origin + max(float(along.min()), 0.0) * direction  # where the ray leaves the bounding box
        beside = self._meets(np.minimum(origin, last) - TINY, np.maximum(origin, last) + TINY, 3)
        return hits(origin, direction, self.corners[beside])

    def inside(self, low: Floats, high: Floats) -> NDArray[np.intp]:
        """Return indices (k,) of the triangles between ``low`` and ``high`` along the first axes, as many as are given."""
        inside = np.ones(len(self.corners), dtype=bool)
        for k, (least, most) in enumerate(zip(low, high, strict=True)):
            inside &= (self.low[k] >= least) & (self.high[k] <= most)
        return np.flatnonzero(inside)

    def _meets(self, low: Floats, high: Floats, axes: int) -> NDArray[np.bool_]:
        """Return which triangles' boxes (m,) overlap another box along the first ``axes`` axes."""
        meets = np.ones(len(self.corners), dtype=bool)
        for k in range(axes):
            meets &= (self.low[k] <= high[k]) & (self.high[k] >= low[k])
        return meets
