"""Where a closed surface ends towards the back: what a line straight back through it leaves last."""

from __future__ import annotations

import numpy as np

from vertebra_viz.clip.clip import Floats, Ints

AT_ONCE = 60  # lines, side by side, that are looked at together: most triangles lie beside all of them


def rear_y(points: Floats, triangles: Ints, lines_xz: Floats) -> Floats:
    """Y (k,) of the rearmost crossing of lines along y with a surface; inf where a line does not meet it.

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
    corners = points[triangles]
    low, high = corners[..., [0, 2]].min(axis=1), corners[..., [0, 2]].max(axis=1)
    order = np.argsort(lines_xz[:, 0])
    found, square = np.full(len(lines_xz), np.inf), np.zeros(len(lines_xz))
    for first in range(0, len(order), AT_ONCE):
        here = order[first : first + AT_ONCE]
        lines = lines_xz[here]
        near = corners[((high >= lines.min(axis=0)) & (low <= lines.max(axis=0))).all(axis=1)]
        if len(near):
            y = _crossings_y(near, lines)
            at = y.argmin(axis=1)
            normal = np.cross(near[at, 1] - near[at, 0], near[at, 2] - near[at, 0])
            found[here] = y.min(axis=1)
            square[here] = np.abs(normal[:, 1]) / np.linalg.norm(normal, axis=1)
    return found, square


def _crossings_y(corners: Floats, lines_xz: Floats) -> Floats:
    """Y (k, m) where each line crosses each triangle; inf where it does not."""
    a, b, c = corners.swapaxes(0, 1)
    p = lines_xz[:, None]

    def side(start: Floats, end: Floats) -> Floats:
        along, away = (end - start)[:, [0, 2]], p - start[:, [0, 2]]
        return np.asarray(along[:, 0] * away[..., 1] - along[:, 1] * away[..., 0])

    u, v, w = side(b, c), side(c, a), side(a, b)
    area = u + v + w
    inside = ((u >= 0) & (v >= 0) & (w >= 0)) | ((u <= 0) & (v <= 0) & (w <= 0))
    with np.errstate(divide="ignore", invalid="ignore"):
        y = (u * a[:, 1] + v * b[:, 1] + w * c[:, 1]) / area
    return np.asarray(np.where(inside & (area != 0.0), y, np.inf))
