"""Where a closed surface ends towards the back: the last crossing of a line straight back through it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.boxes import holding
from vertebra_viz.clip.clip import Floats, Ints


def rear_y(points: Floats, triangles: Ints, lines_xz: Floats) -> Floats:
    """Y (k,) of the rearmost crossing of lines along y with a surface; inf where a line does not cross it.

    Parameters
    ----------
    points : (n, 3) mm
    triangles : (m, 3) vertex indices
    lines_xz : (k, 2)
        Where the lines run, mm.
    """
    return rear_crossings(points, triangles, lines_xz)[0]


def rear_crossings(points: Floats, triangles: Ints, lines_xz: Floats) -> tuple[Floats, Floats]:
    """Y (k,) as `rear_y` has it, and how square to the line the surface is there (k,): 1 is square, 0 along the line."""
    found, square = np.full(len(lines_xz), np.inf), np.zeros(len(lines_xz))
    line, triangle, y = _crossings(points, triangles, lines_xz)
    if not len(line):
        return found, square
    starts = np.flatnonzero(np.diff(line, prepend=-1))
    met = line[starts]
    found[met] = np.minimum.reduceat(y, starts)
    # of several triangles that meet there, the first
    rearmost = np.where(y == found[line], triangle, len(triangles))
    a, b, c = points[triangles[np.minimum.reduceat(rearmost, starts)]].swapaxes(0, 1)
    normal = np.cross(b - a, c - a)
    square[met] = np.abs(normal[:, 1]) / np.linalg.norm(normal, axis=1)
    return found, square


def _crossings(
    points: Floats, triangles: Ints, lines_xz: Floats
) -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
    """Every crossing of a line and a triangle: the line (c,), in order, the triangle (c,) and where it is, y (c,)."""
    x, y, z = np.ascontiguousarray(points.T)
    corners = tuple(np.ascontiguousarray(triangles.T))
    low, high = (
        np.stack([end(end(each[corners[0]], each[corners[1]]), each[corners[2]]) for each in (x, z)])
        for end in (np.minimum, np.maximum)
    )
    lines = np.ascontiguousarray(lines_xz.T)
    line, triangle = holding(lines, low, high)
    a, b, c = (corner[triangle] for corner in corners)
    px, pz = lines[:, line]

    def side(start: NDArray[np.int32], end: NDArray[np.int32]) -> Floats:
        return np.asarray((x[end] - x[start]) * (pz - z[start]) - (z[end] - z[start]) * (px - x[start]))

    u, v, w = side(b, c), side(c, a), side(a, b)
    area = u + v + w
    inside = ((u >= 0) & (v >= 0) & (w >= 0)) | ((u <= 0) & (v <= 0) & (w <= 0))
    met = np.flatnonzero(inside & (area != 0.0))
    return line[met], triangle[met], (u * y[a] + v * y[b] + w * y[c])[met] / area[met]
