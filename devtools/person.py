"""A standing person as a signed distance: round bars and egg shapes that flow into each other, alike on both sides.

It is nobody: no face, no fingers, no sex. Lengths in mm; x to the person's right, y front, z up from the floor; 1.72 m tall.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.distance import Field, Grid

TALL_MM = 1720.0
Place = tuple[float, float, float]


def person_distance(at: Grid) -> Field:
    """Distance from the skin, mm, negative inside, for x >= 0."""
    points = np.stack([np.asarray(c, dtype=np.float64) for c in (at.x, at.y, at.z)])
    trunk = _union(
        [
            _egg(points, (0, -10, 1292), (150, 106, 196)),
            _egg(points, (60, 36, 1316), (80, 66, 92)),
            _egg(points, (0, -48, 1362), (128, 70, 128)),
            _egg(points, (0, 12, 1108), (124, 88, 165)),
            _egg(points, (0, -2, 968), (162, 106, 128)),
            _egg(points, (62, -54, 912), (92, 78, 98)),
            _bar(points, (30, -34, 1442), (152, -26, 1408), 54, 50),
            _bar(points, (0, 2, 1550), (0, -34, 1432), 54, 66),
        ],
        46.0,
    )
    head = _union(
        [
            _egg(points, (0, 16, 1620), (77, 97, 100)),
            _egg(points, (0, 52, 1562), (54, 54, 62)),
            _egg(points, (0, 108, 1588), (13, 14, 20)),
        ],
        24.0,
    )
    leg = _union(
        [
            _bar(points, (88, -4, 880), (96, 6, 520), 94, 58),
            _bar(points, (96, 6, 520), (98, -2, 460), 56, 50),
            _bar(points, (98, -2, 460), (100, -16, 380), 50, 57),
            _bar(points, (100, -16, 380), (102, -26, 110), 57, 36),
            _bar(points, (102, -44, 42), (112, 92, 24), 38, 25),
        ],
        30.0,
    )
    arm = _union(
        [
            _bar(points, (176, -28, 1396), (214, -34, 1120), 54, 37),
            _bar(points, (214, -34, 1120), (222, -22, 1050), 37, 38),
            _bar(points, (222, -22, 1050), (234, 6, 890), 38, 26),
            _egg(points, (238, 22, 818), (20, 38, 84)),
            _bar(points, (228, 34, 850), (218, 52, 792), 15, 11),
        ],
        20.0,
    )
    return np.asarray(_union([_union([trunk, head], 22.0), leg, arm], 22.0), dtype=np.float32)


def person_bounds() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Two corners of a box that holds the person."""
    return np.array([0.0, -180.0, -30.0]), np.array([300.0, 170.0, TALL_MM + 30.0])


def _egg(points: NDArray[np.float64], centre: Place, radii: Place) -> NDArray[np.float64]:
    """Nearly the distance from an ellipsoid; beside its mirror image where it does not reach the middle plane."""
    away = points - _column(centre, points)
    near = np.linalg.norm(away / _column(radii, points), axis=0)
    steep = np.linalg.norm(away / _column(tuple(r * r for r in radii), points), axis=0)
    return np.asarray(near * (near - 1.0) / np.maximum(steep, 1e-9))


def _bar(
    points: NDArray[np.float64], start: Place, end: Place, first: float, last: float
) -> NDArray[np.float64]:
    """Distance from a bar that is round at both ends, ``first`` and ``last`` their radii."""
    along = np.subtract(end, start)
    away = points - _column(start, points)
    share = np.clip(np.tensordot(along, away, axes=1) / (along @ along), 0.0, 1.0)
    return np.asarray(
        np.linalg.norm(away - _column(tuple(along), points) * share, axis=0)
        - (first + share * (last - first))
    )


def _column(values: Sequence[float], points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.reshape(np.asarray(values, dtype=np.float64), (3, *[1] * (points.ndim - 1)))


def _union(parts: Sequence[NDArray[np.float64]], blend_mm: float) -> NDArray[np.float64]:
    """Join parts, rounded where they meet."""
    whole = parts[0]
    for part in parts[1:]:
        share = np.clip(0.5 + 0.5 * (part - whole) / blend_mm, 0.0, 1.0)
        whole = part + (whole - part) * share - blend_mm * share * (1.0 - share)
    return whole
