"""Which of many boxes hold each of many places: all pairs, without looking at every one.

Triangles are sorted by their bounding boxes, so that a place is compared with some tens of triangles instead of
thousands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Floats, Ints

CELL_MM = 1.0  # of the cells by which boxes are sorted; a triangle is about as large
SMALL_MM = 0.5  # of the cells of space that are held or not

Indices = NDArray[np.intp]


def holding(places: Floats, low: Floats, high: Floats) -> tuple[Indices, Indices]:
    """Pairs (p,), (p,) of a place and a box that holds it, border included, in the order of the places.

    Parameters
    ----------
    places : (d, k) mm
        In two dimensions or in three.
    low, high : (d, m) mm
        Lower and upper corner of each box.
    """
    if not places.size or not low.size:
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp)
    # boxes in the order of the cells of their lower corners: each place goes with a run in each of some rows
    widest = (high - low)[:2].max(axis=1)
    origin = places[:2].min(axis=1) - widest
    own, first, last = (
        np.floor((corner - origin[:, None]) / CELL_MM).astype(np.int64)
        for corner in (low[:2], places[:2] - widest[:, None], places[:2])
    )
    count = 1 + max(own[1].max(), last[1].max())
    key = own[0] * count + own[1]
    order = np.argsort(key)
    key = key[order]
    rows = first[0][:, None] + np.arange(int(widest[0] / CELL_MM) + 2)
    begin = np.searchsorted(key, rows * count + first[1][:, None]).ravel()
    end = np.searchsorted(key, rows * count + last[1][:, None], side="right").ravel()
    run, at = ranges(begin, end)
    place, box = run // rows.shape[1], order[at]
    # the last first: the rows and runs have seen to the others, but for what is left over at their ends
    for axis in reversed(range(len(places))):
        along = places[axis, place]
        beside = np.flatnonzero((low[axis, box] <= along) & (along <= high[axis, box]))
        place, box = place[beside], box[beside]
    return place, box


def ranges(first: Indices, end: Indices) -> tuple[Indices, Indices]:
    """Every whole number from ``first`` (n,) to before ``end`` (n,), after which of the ranges each is in."""
    counts = end - first
    which = np.repeat(np.arange(len(counts)), counts)
    begins = np.cumsum(counts) - counts
    return which, np.arange(len(which)) + (first - begins)[which]


def not_beyond(triangles: Ints, sides: Sequence[NDArray[np.bool_]]) -> Indices:
    """Indices (k,) of the triangles (m, 3) whose corners are not all beyond one side.

    Parameters
    ----------
    sides : for each of at most eight sides, whether each of the mesh's points (n,) is beyond it.
    """
    beyond = np.zeros(len(sides[0]), dtype=np.uint8)  # a bit for each side
    for bit, outside in enumerate(sides):
        beyond |= outside.view(np.uint8) << bit
    a, b, c = triangles.T
    return np.flatnonzero((beyond[a] & beyond[b] & beyond[c]) == 0)


@dataclass(frozen=True)
class CellSpace:
    """A box of space in small cells.

    Attributes
    ----------
    low, high : (3, 1) mm, its lower and upper corner.
    """

    low: Floats
    high: Floats

    @classmethod
    def round(cls, places: Sequence[Floats]) -> CellSpace:
        """The smallest one that holds all places, several lists of (3, k)."""
        low, high = (
            pick([pick(each, axis=1) for each in places], axis=0)[:, None] for pick in (np.min, np.max)
        )
        return cls(low, high)

    @property
    def shape(self) -> Indices:
        """How many cells it has along each axis (3,), and one more, which holds nothing."""
        return self._along(self.high)[:, 0] + 2

    def _along(self, places: Floats) -> Indices:
        return ((places - self.low) / SMALL_MM).astype(np.intp)

    def cells(self, places: Floats) -> Indices:
        """The cell (k,) in which each of the places (3, k) in it lies."""
        _, y, z = self.shape.tolist()
        at = self._along(places)
        return np.asarray((at[0] * y + at[1]) * z + at[2])

    def met(self, low: Floats, high: Floats) -> NDArray[np.bool_]:
        """Whether the box of space meets each of the boxes from ``low`` to ``high`` (3, m)."""
        return np.asarray(((low <= self.high) & (high >= self.low)).all(axis=0))

    def reached(self, low: Floats, high: Floats) -> NDArray[np.bool_]:
        """Whether any of some boxes that it meets, from ``low`` to ``high`` (3, m), reaches into each of its cells."""
        shape = self.shape
        first, last = (self._along(np.clip(at, self.low, self.high)) for at in (low, high))
        # each box counts from its first cell on, and behind its last one no more
        flat = np.stack([first, last + 1]) * np.array([shape[1] * shape[2], shape[2], 1])[:, None]
        (x, x_end), (y, y_end), (z, z_end) = flat.swapaxes(0, 1)
        boxes = np.zeros(shape, dtype=np.int32)
        for count, corners in (
            (1, (x + y + z, x_end + y_end + z, x_end + y + z_end, x + y_end + z_end)),
            (-1, (x_end + y + z, x + y_end + z, x + y + z_end, x_end + y_end + z_end)),
        ):
            np.add.at(boxes.reshape(-1), np.concatenate(corners), count)
        for axis in (0, 1, 2):
            np.cumsum(boxes, axis=axis, dtype=boxes.dtype, out=boxes)
        return np.asarray(boxes.reshape(-1) > 0)
