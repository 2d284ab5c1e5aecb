"""Parts of a bone evaluated only at the samples that they can matter to.

A vertebra is a smooth union of many parts, and each of them is far from most of the surface. `Near` is a `Grid` that
knows a least distance of each part from each of its samples: first from the box that holds the part, then from the part's
own values. A part that is further off than a union's blend reaches does not enter the union, so it is not evaluated.

Within the band in which they are wanted the values are what a plain `Grid` gives; outside it they are on the
right side of the surface and no more. Code that needs true distances there uses a plain `Grid`.
"""

from typing import Self

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.distance import BonePart, Field, Grid, smooth_union

FAR_MM = np.float32(1e3)
_SHORT = np.float32(
    0.7
)  # near a part that tapers or flares, its field is less than the distance, but by less than this

Indices = NDArray[np.intp]


class _Memory:
    """The least distance of each part from each of some places."""

    def __init__(self, places: Grid) -> None:
        self.places = places
        self._least: dict[int, tuple[BonePart, Field]] = {}

    def least(self, part: BonePart) -> Field:
        """Return it for every place; it is written to when more is known. The part is kept, so that its id stays its own."""
        if id(part) not in self._least:
            self._least[id(part)] = part, _from_box(*part.bounds(), self.places)
        return self._least[id(part)][1]


class Near(Grid):
    """Samples, in arrays of one dimension, at which only the parts that are near enough to matter are evaluated.

    Attributes
    ----------
    cap_mm : float
        What is further off than this, part or union, is as good as `FAR_MM` away.
    """

    cap_mm: float
    _memory: _Memory
    _rows: Indices
    _moved_mm: float

    @classmethod
    def at(cls, grid: Grid, cap_mm: float) -> Self:
        """Return the samples of ``grid``, of which nothing is known yet."""
        flat = Grid(*(np.ascontiguousarray(c).reshape(-1) for c in grid))
        return cls._of(flat, cap_mm, _Memory(flat), np.arange(flat.x.size), 0.0)

    @classmethod
    def _of(cls, grid: Grid, cap_mm: float, memory: _Memory, rows: Indices, moved_mm: float) -> Self:
        near = cls(*grid)
        near.cap_mm, near._memory, near._rows, near._moved_mm = cap_mm, memory, rows, moved_mm
        return near

    def moved(self, grid: Grid, chosen: Indices, moved_mm: float) -> Self:
        """Return a sample each of ``grid`` within ``moved_mm`` of the ``chosen`` ones of these.

        Along that way no field may change by more than its length.
        """
        return self._of(grid, self.cap_mm - moved_mm, self._memory, self._rows[chosen], moved_mm)

    def of(self, part: BonePart) -> Field:
        """Return the distance of ``part``, or `FAR_MM` beyond ``cap_mm``."""
        asked = self._asked(part, np.float32(self.cap_mm))
        if asked.size == self.x.size:
            return self._answer(part, asked)
        values = np.full(self.x.size, FAR_MM)
        if asked.size:
            values[asked] = self._answer(part, asked)
        return values

    def joined(self, field: Field, part: BonePart, reach: float) -> Field:
        """Return the smooth union of ``field``, which is used up, and ``part``."""
        limit = field + np.float32(reach)
        asked = self._asked(part, np.minimum(limit, np.float32(self.cap_mm), out=limit))
        if asked.size:
            field[asked] = smooth_union(field[asked], self._answer(part, asked), reach)
        return field

    def _asked(self, part: BonePart, limit: Field | np.float32) -> Indices:
        limit += np.float32(self._moved_mm)
        return np.flatnonzero(self._memory.least(part)[self._rows] < limit)

    def _answer(self, part: BonePart, asked: Indices) -> Field:
        rows, grid = self._rows, Grid(*self)
        if asked.size < rows.size:
            rows, grid = rows[asked], Grid(*(c[asked] for c in self))
        values = part.distance(self._of(grid, self.cap_mm, self._memory, rows, self._moved_mm))
        if not self._moved_mm:
            self._memory.least(part)[rows] = values
        return values


def _from_box(lower: NDArray[np.float64], upper: NDArray[np.float64], at: Grid) -> Field:
    """Return the least distance (mm) of each sample from what a box holds: inside the box it may be any."""
    square = np.zeros(at.x.size, dtype=np.float32)
    for c, middle, half in zip(at, (lower + upper) / 2, (upper - lower) / 2, strict=True):
        past = np.abs(c - np.float32(middle))
        past -= np.float32(half)
        np.maximum(past, 0, out=past)
        past *= past
        square += past
    return np.where(square > 0, _SHORT * np.sqrt(square), -FAR_MM)
