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
    corners = points[triangles]
    low, high = corners[..., [0, 2]].min(axis=1), corners[..., [0, 2]].max(axis=1)
    order = np.argsort(lines_xz[:, 0])
    found = np.full(len(lines_xz), np.inf)
    for first in range(0, len(order), AT_ONCE):
        here = order[first : first + AT_ONCE]
        lines = lines_xz[here]
        near = ((high >= lines.min(axis=0)) & (low <= lines.max(axis=0))).all(axis=1)
        found[here] = _rear_y(corners[near], lines)
    return found


def _rear_y(corners: Floats, lines_xz: Floats) -> Floats:
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
    hit = inside & (area != 0.0)
    return np.asarray(np.where(hit, y, np.inf).min(axis=1, initial=np.inf))
