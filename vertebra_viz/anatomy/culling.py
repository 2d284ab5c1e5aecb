"""Parts of a bone evaluated only at the samples that they can matter to.

A vertebra is a smooth union of many parts, and each of them is far from most of the surface. `Near` is a `Grid` that
remembers which of its samples each part is near to; at the others the part is said to be `FAR_MM` away. Of a union
the values near the surface stay exactly what they were: a part that is further off than the union can blend does not
enter them. Away from the surface such a union is positive and no more; who needs true distances there asks with a
plain `Grid`.
"""

from collections.abc import Callable
from typing import Self

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.distance import Field, Grid, Part

FAR_MM = np.float32(1e3)

Indices = NDArray[np.intp]


class Near(Grid):
    """Samples, in arrays of one dimension, at which each part is asked only within ``margin_mm`` of it.

    A part is looked for within its ``bounds()`` first; what it answered narrows that down for whatever is asked
    afterwards at the same samples, moved a little (`moved`), or at blocks of samples round them (`blocks`).
    """

    margin_mm: float
    _known: dict[int, tuple[Part, Indices]]

    @classmethod
    def at(cls, grid: Grid, margin_mm: float) -> Self:
        """Return the samples of ``grid``, of which nothing is known yet."""
        near = cls(*(np.ascontiguousarray(c).reshape(-1) for c in grid))
        near.margin_mm = margin_mm
        near._known = {}
        return near

    def moved(self, grid: Grid) -> Self:
        """Return the same samples at other places, hardly a millimetre from where they were."""
        near = self.at(grid, self.margin_mm)
        near._known = self._known
        return near

    def blocks(self, chosen: Indices, grid: Grid) -> Self:
        """Return ``grid``: equally many samples round each of the ``chosen`` ones of this grid, in their order."""
        near = self.at(grid, self.margin_mm)
        each = near.x.size // max(len(chosen), 1)
        place = np.full(self.x.size, -1, dtype=np.intp)
        place[chosen] = np.arange(len(chosen)) * each
        for key, (part, indices) in self._known.items():
            starts = place[indices]
            starts = starts[starts >= 0]
            near._known[key] = part, (starts[:, None] + np.arange(each)).reshape(-1)
        return near

    def of(self, part: Part) -> Field:
        """Return the distance of ``part``: its own within the margin, `FAR_MM` elsewhere."""
        values = np.full(self.x.size, FAR_MM)
        known = self._known.get(id(part))
        indices = self._within(*part.bounds()) if known is None else known[1]
        if indices.size:
            values[indices] = part.distance(Grid(*(c[indices] for c in self)))
        if known is None:
            self._known[id(part)] = part, indices[values[indices] < self.margin_mm]
        return values

    def _within(self, lower: NDArray[np.float64], upper: NDArray[np.float64]) -> Indices:
        inside = np.ones(self.x.size, dtype=bool)
        for c, low, high in zip(self, lower - self.margin_mm, upper + self.margin_mm, strict=True):
            inside &= (c > np.float32(low)) & (c < np.float32(high))
        return np.flatnonzero(inside)
