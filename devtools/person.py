"""A standing person as a signed distance field: a smooth union of ellipsoids and round cones, symmetric.

It depicts nobody: no face, no fingers, no sex. Lengths in mm; x to the person's right, y anterior, z up from the floor;
1.72 m tall.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.distance import Field, Grid

STATURE_MM = 1720.0
Point = tuple[float, float, float]


def person_distance(at: Grid) -> Field:
    """Return the signed distance from the skin, mm, negative inside, for x >= 0."""
    points = np.stack([np.asarray(c, dtype=np.float64) for c in (at.x, at.y, at.z)])
    trunk = _union(
        [
            _ellipsoid(points, (0, -10, 1292), (150, 106, 196)),
            _ellipsoid(points, (60, 36, 1316), (80, 66, 92)),
            _ellipsoid(points, (0, -48, 1362), (128, 70, 128)),
            _ellipsoid(points, (0, 12, 1108), (124, 88, 165)),
            _ellipsoid(points, (0, -2, 968), (162, 106, 128)),
            _ellipsoid(points, (62, -54, 912), (92, 78, 98)),
            _round_cone(points, (30, -34, 1442), (152, -26, 1408), 54, 50),
            _round_cone(points, (0, 2, 1550), (0, -34, 1432), 54, 66),
        ],
        46.0,
    )
    head = _union(
        [
            _ellipsoid(points, (0, 16, 1620), (77, 97, 100)),
            _ellipsoid(points, (0, 52, 1562), (54, 54, 62)),
            _ellipsoid(points, (0, 108, 1588), (13, 14, 20)),
        ],
        24.0,
    )
    leg = _union(
        [
            _round_cone(points, (88, -4, 880), (96, 6, 520), 94, 58),
            _round_cone(points, (96, 6, 520), (98, -2, 460), 56, 50),
            _round_cone(points, (98, -2, 460), (100, -16, 380), 50, 57),
            _round_cone(points, (100, -16, 380), (102, -26, 110), 57, 36),
            _round_cone(points, (102, -44, 42), (112, 92, 24), 38, 25),
        ],
        30.0,
    )
    arm = _union(
        [
            _round_cone(points, (176, -28, 1396), (214, -34, 1120), 54, 37),
            _round_cone(points, (214, -34, 1120), (222, -22, 1050), 37, 38),
            _round_cone(points, (222, -22, 1050), (234, 6, 890), 38, 26),
            _ellipsoid(points, (238, 22, 818), (20, 38, 84)),
            _round_cone(points, (228, 34, 850), (218, 52, 792), 15, 11),
        ],
        20.0,
    )
    return np.asarray(_union([_union([trunk, head], 22.0), leg, arm], 22.0), dtype=np.float32)


def person_bounds() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return two opposite corners, mm, of a box that contains the right half of the person."""
    return np.array([0.0, -180.0, -30.0]), np.array([300.0, 170.0, STATURE_MM + 30.0])


def _ellipsoid(points: NDArray[np.float64], centre: Point, radii: Point) -> NDArray[np.float64]:
    """Return approximately the signed distance from an ellipsoid, mm."""
    away = points - _column(centre, points)
    near = np.linalg.norm(away / _column(radii, points), axis=0)
    steep = np.linalg.norm(away / _column(tuple(r * r for r in radii), points), axis=0)
    return np.asarray(near * (near - 1.0) / np.maximum(steep, 1e-9))


def _round_cone(
    points: NDArray[np.float64], start: Point, end: Point, first: float, last: float
) -> NDArray[np.float64]:
    """Return the distance, mm, from a cone with spherical ends of the radii ``first`` and ``last``."""
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
    """Return the smooth union of distances; ``blend_mm`` is how far the rounding reaches."""
    whole = parts[0]
    for part in parts[1:]:
        share = np.clip(0.5 + 0.5 * (part - whole) / blend_mm, 0.0, 1.0)
        whole = part + (whole - part) * share - blend_mm * share * (1.0 - share)
    return whole
