"""Culling: parts of a bone are evaluated only at the samples that they can affect.

A vertebra is a smooth union of many parts, and each of them is far from most of the surface. `Near` is a `Grid` that
stores for each of its samples a lower bound of the distance of each part: first from the part's bounding box, then from
evaluated values. A part farther away than the blend distance of a union does not change the union and is not evaluated.

Within ``cap_mm`` of the surface the values are those of a plain `Grid`; farther away only their sign is right. Use a
plain `Grid` where true distances are needed there.
"""

from typing import Self

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.distance import BonePart, Field, Grid, smooth_union

FAR_MM = np.float32(1e3)
_SHORT = np.float32(0.7)  # least ratio of a part's field to the true distance, near parts that taper or flare

Indices = NDArray[np.intp]


class _DistanceBounds:
    """A lower bound of the distance of each part from each of some points."""

    def __init__(self, places: Grid) -> None:
        self.places = places
        self._least: dict[int, tuple[BonePart, Field]] = {}

    def least(self, part: BonePart) -> Field:
        """Return the bounds, which the caller updates in place; the part is stored, so that its id stays unique."""
        if id(part) not in self._least:
            self._least[id(part)] = part, _from_box(*part.bounds(), self.places)
        return self._least[id(part)][1]


class Near(Grid):
    """Samples, in one-dimensional arrays, at which only parts that are near enough are evaluated.

    Attributes
    ----------
    cap_mm : float
        Distances of parts and unions beyond this may be replaced by `FAR_MM`.
    """

    cap_mm: float
    _memory: _DistanceBounds
    _rows: Indices
    _moved_mm: float

    @classmethod
    def at(cls, grid: Grid, cap_mm: float) -> Self:
        """Return the samples of ``grid``, with bounds from bounding boxes only."""
        flat = Grid(*(np.ascontiguousarray(c).reshape(-1) for c in grid))
        return cls._of(flat, cap_mm, _DistanceBounds(flat), np.arange(flat.x.size), 0.0)

    @classmethod
    def _of(cls, grid: Grid, cap_mm: float, memory: _DistanceBounds, rows: Indices, moved_mm: float) -> Self:
        near = cls(*grid)
        near.cap_mm, near._memory, near._rows, near._moved_mm = cap_mm, memory, rows, moved_mm
        return near

    def moved(self, grid: Grid, chosen: Indices, moved_mm: float) -> Self:
        """Return the samples of ``grid``, each within ``moved_mm`` of one of the ``chosen`` samples of this one.

        Between the two no field may change by more than their distance.
        """
        return self._of(grid, self.cap_mm - moved_mm, self._memory, self._rows[chosen], moved_mm)

    def of(self, part: BonePart) -> Field:
        """Return the distance of ``part``, or `FAR_MM` beyond ``cap_mm``."""
        asked = self._rows_to_evaluate(part, np.float32(self.cap_mm))
        if asked.size == self.x.size:
            return self._evaluate(part, asked)
        values = np.full(self.x.size, FAR_MM)
        if asked.size:
            values[asked] = self._evaluate(part, asked)
        return values

    def joined(self, field: Field, part: BonePart, reach: float) -> Field:
        """Return the smooth union of ``field``, which is overwritten, and ``part``."""
        limit = field + np.float32(reach)
        asked = self._rows_to_evaluate(part, np.minimum(limit, np.float32(self.cap_mm), out=limit))
        if asked.size:
            field[asked] = smooth_union(field[asked], self._evaluate(part, asked), reach)
        return field

    def _rows_to_evaluate(self, part: BonePart, limit: Field | np.float32) -> Indices:
        limit += np.float32(self._moved_mm)
        return np.flatnonzero(self._memory.least(part)[self._rows] < limit)

    def _evaluate(self, part: BonePart, asked: Indices) -> Field:
        rows, grid = self._rows, Grid(*self)
        if asked.size < rows.size:
            rows, grid = rows[asked], Grid(*(c[asked] for c in self))
        values = part.distance(self._of(grid, self.cap_mm, self._memory, rows, self._moved_mm))
        if not self._moved_mm:
            self._memory.least(part)[rows] = values
        return values


def _from_box(lower: NDArray[np.float64], upper: NDArray[np.float64], at: Grid) -> Field:
    """Return a lower bound (mm) of each sample's distance from the contents of a box; no bound inside the box."""
    square = np.zeros(at.x.size, dtype=np.float32)
    for c, middle, half in zip(at, (lower + upper) / 2, (upper - lower) / 2, strict=True):
        past = np.abs(c - np.float32(middle))
        past -= np.float32(half)
        np.maximum(past, 0, out=past)
        past *= past
        square += past
    return np.where(square > 0, _SHORT * np.sqrt(square), -FAR_MM)
