"""Exact path lengths in millimetres of rays inside closed surfaces, computed without a graphics card.

A ray's path length inside a closed surface is the sum of the distances at which it leaves, less the sum of those at which
it enters. Along one row of pixels, the distance to a triangle is a linear function of the column. So at each crossing of a
row with an edge the change of this linear function (offset and slope) is stored, and the changes are summed along the row
at the end. That takes one entry per edge and row instead of one per triangle and pixel, needs no sorting, and allows
surfaces to overlap in any way, because each is counted separately.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.render.xray.beam import Beam

BEND_MM = 0.06  # largest error of the distance when it is interpolated linearly over a triangle
THINNEST_PX2 = 1e-7  # triangles with a smaller (double) area in the picture, seen edge on, are skipped


class Paths:
    """Sums the path lengths of a beam's rays through surfaces, each surface with its own weight.

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
            Oriented outward by the right-hand rule.
        weight : float
            Weight per mm; negative for a hole in a surface around it.
        """
        points, triangles = split(points, triangles, self.beam.source)
        where, distance = self.beam.project(points)
        cells, offset, slope = _changes(where, distance, triangles, self.beam.size)
        self._cells.append(cells)
        self._offsets.append(weight * offset)
        self._slopes.append(weight * slope)

    def image(self) -> Floats:
        """Return the sums (rows, columns), top row first."""
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
    """Return each ray's path length inside one closed surface, mm (rows, columns); see `Paths.add`."""
    paths = Paths(beam)
    paths.add(points, triangles)
    return paths.image()


def split(points: Floats, triangles: Ints, source: Floats) -> tuple[Floats, Ints]:
    """Halve triangles at their longest edge until the distance from ``source`` is close enough to linear over each.

    Only the long faces of instruments need this. A new vertex may be in the middle of a neighbour's edge; in the picture it
    is on the same line, so no gap opens.
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
    """Return, for each crossing of an edge with the centre line of a row, its pixel and the changes of offset and slope.

    Rows have one pixel more than the picture, for crossings beyond its right border.
    """
    width, height = size
    corners = where[triangles]
    (x0, y0), (x1, y1), (x2, y2) = (corners[:, k].T for k in range(3))
    d0, d1, d2 = distance[triangles].T
    double_area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
    seen = np.abs(double_area) > THINNEST_PX2  # also False if a corner is NaN, i.e. not in front of the tube
    double_area = np.where(seen, double_area, 1.0)
    # distance on the triangle: level + across · x + down · y
    across = ((d1 - d0) * (y2 - y0) - (d2 - d0) * (y1 - y0)) / double_area
    down = ((x1 - x0) * (d2 - d0) - (x2 - x0) * (d1 - d0)) / double_area
    level = d0 - across * x0 - down * y0

    face = np.tile(np.flatnonzero(seen), 3)
    start, end = (corners[seen][:, k].transpose(1, 0, 2).reshape(-1, 2) for k in ((0, 1, 2), (1, 2, 0)))
    # both faces of an edge use its ends in the same order, so that rounding opens no gap between them
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
    # rays enter through faces that point towards the tube and leave through faces that point away from it
    sign = np.where(falls, -1.0, 1.0)[edge]
    face = face[edge]
    cells = rows * (width + 1) + columns
    return cells, sign * (level[face] + down[face] * middle), sign * across[face]
