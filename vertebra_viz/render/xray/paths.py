"""How many millimetres of each ray lie inside closed surfaces, exactly and without a graphics card.

A ray's way inside a closed surface is the sum of the distances at which it leaves, less those at which it enters.
Along one row of pixels each triangle adds a straight line, from where the row enters the triangle to where it leaves;
so it is enough to note, at each crossing of a row with an edge, by how much the line changes, and to add up along the
row once at the end. That costs a note for each edge and row rather than for each triangle and pixel, needs no sorting,
and surfaces may overlap in any way: each is counted for itself.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.render.xray.beam import Beam

BEND_MM = 0.06  # by so much at most the distance over a triangle may differ from a straight line between its corners
THINNEST_PX2 = 1e-7  # a triangle seen so much from its edge covers no pixel


class Paths:
    """Sums the path lengths of a beam's rays through surfaces, each with its own weight.

    Parameters
    ----------
    beam : Beam
    """

    def __init__(self, beam: Beam) -> None:
        self.beam = beam
        self._cells: list[NDArray[np.int64]] = []
        self._offsets: list[Floats] = []
        self._slopes: list[Floats] = []

    def add(self, points: Floats, triangles: Ints, weight: float = 1.0) -> None:
        """Add ``weight`` times the path length through one closed surface.

        Parameters
        ----------
        points : (n, 3) mm
        triangles : (m, 3)
            Outward by the right-hand rule.
        weight : float
            Per mm; negative for what is taken away from a surface round it.
        """
        points, triangles = split(points, triangles, self.beam.source)
        where, distance = self.beam.project(points)
        cells, offset, slope = _changes(where, distance, triangles, self.beam.size)
        self._cells.append(cells)
        self._offsets.append(weight * offset)
        self._slopes.append(weight * slope)

    def image(self) -> Floats:
        """The sums (rows, columns), the picture's upper row first."""
        width, height = self.beam.size
        if not self._cells:
            return np.zeros((height, width))
        cells = np.concatenate(self._cells)
        offset, slope = (
            np.bincount(cells, np.concatenate(changes), height * (width + 1)).reshape(height, width + 1)
            for changes in (self._offsets, self._slopes)
        )
        np.cumsum(offset, axis=1, out=offset)
        np.cumsum(slope, axis=1, out=slope)
        return np.asarray((offset + slope * (np.arange(width + 1) + 0.5))[:, :width])


def path_length_mm(beam: Beam, points: Floats, triangles: Ints) -> Floats:
    """How much of each of a beam's rays lies inside one closed surface, mm (rows, columns); see `Paths.add`."""
    paths = Paths(beam)
    paths.add(points, triangles)
    return paths.image()


def split(points: Floats, triangles: Ints, source: Floats) -> tuple[Floats, Ints]:
    """Halve triangles, longest edge first, until the distance from ``source`` is straight enough over each.

    Bone is fine enough; an instrument's long faces are not. A half may end in the middle of a neighbour's edge: the
    two still fall on one line in the picture, so nothing opens.
    """
    while True:
        ends = points[triangles]
        edges = np.roll(ends, -1, axis=1) - ends
        long = np.einsum("ijk,ijk->ij", edges, edges)
        away = np.linalg.norm(ends[:, 0] - source, axis=1)
        coarse = long.max(axis=1) > 4.0 * BEND_MM * away
        if not coarse.any():
            return points, triangles
        cut = triangles[coarse]
        turn = (long[coarse].argmax(axis=1)[:, None] + np.arange(3)) % 3
        a, b, c = np.take_along_axis(cut, turn, axis=1).T
        middle = (len(points) + np.arange(len(cut))).astype(np.int32)
        points = np.concatenate([points, 0.5 * (points[a] + points[b])])
        halves = [np.stack([a, middle, c], axis=1), np.stack([middle, b, c], axis=1)]
        triangles = np.concatenate([triangles[~coarse], *halves])


def _changes(
    where: Floats, distance: Floats, triangles: Ints, size: tuple[int, int]
) -> tuple[NDArray[np.int64], Floats, Floats]:
    """Pixel, and the change of offset and slope there, wherever an edge crosses the middle of a row.

    A row has one pixel more than the picture is wide, for what ends beyond it.
    """
    width, height = size
    corners = where[triangles]
    (x0, y0), (x1, y1), (x2, y2) = (corners[:, k].T for k in range(3))
    d0, d1, d2 = distance[triangles].T
    double_area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
    seen = np.abs(double_area) > THINNEST_PX2  # False too where a corner falls nowhere
    double_area = np.where(seen, double_area, 1.0)
    # distance over the triangle: level + across · x + down · y
    across = ((d1 - d0) * (y2 - y0) - (d2 - d0) * (y1 - y0)) / double_area
    down = ((x1 - x0) * (d2 - d0) - (x2 - x0) * (d1 - d0)) / double_area
    level = d0 - across * x0 - down * y0

    face = np.tile(np.flatnonzero(seen), 3)
    start, end = (corners[seen][:, k].transpose(1, 0, 2).reshape(-1, 2) for k in ((0, 1, 2), (1, 2, 0)))
    # the same two ends in the same order for both faces of an edge, so that no gap opens between them
    falls = start[:, 1] < end[:, 1]
    top, foot = np.where(falls[:, None], start, end), np.where(falls[:, None], end, start)
    first = np.clip(np.ceil(top[:, 1] - 0.5), 0, height).astype(np.int64)
    count = np.clip(np.ceil(foot[:, 1] - 0.5), 0, height).astype(np.int64) - first
    crossing = np.flatnonzero(count)
    count = count[crossing]
    edge = np.repeat(crossing, count)
    rows = first[edge] + np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count)
    middle = rows + 0.5
    lean = np.zeros(len(start))
    lean[crossing] = (foot - top)[crossing, 0] / (foot - top)[crossing, 1]
    x = top[edge, 0] + (middle - top[edge, 1]) * lean[edge]
    columns = np.clip(np.ceil(x - 0.5), 0, width).astype(np.int64)
    # an outward face that looks at the tube is entered, one that looks away is left
    sign = np.where(falls, -1.0, 1.0)[edge]
    face = face[edge]
    cells = rows * (width + 1) + columns
    return cells, sign * (level[face] + down[face] * middle), sign * across[face]
