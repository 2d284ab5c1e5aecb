"""The instruments as solids of revolution: trocar needle, working cannula, balloon catheter, cement filler."""

from __future__ import annotations

import numpy as np

from vertebra_viz.clip import Floats, Ints
from vertebra_viz.procedure.access import AccessPath

SECTORS = 28
SHAFT_MM = 62.0  # of each instrument outside the bone; enough to read it, short enough to frame it
WALL_MM = 0.35  # of the working cannula


def lathe(profile: Floats, tip: Floats, direction: Floats) -> tuple[Floats, Ints]:
    """Turn a closed profile about an axis.

    Parameters
    ----------
    profile : (k, 2)
        Axial position (mm, 0 at the tip, positive backwards) and radius, going round so that the outside of the
        metal lies to the left; it starts and ends on the axis, or closes on itself for a tube.
    tip, direction : (3,)
        Where the tip is, and the unit vector pointing forward.

    Returns
    -------
    points (n, 3), triangles (m, 3)
        A closed surface.
    """
    side = np.cross(direction, [0.0, 0.0, 1.0])
    side /= np.linalg.norm(side)
    up = np.cross(side, direction)
    angle = np.linspace(0.0, 2.0 * np.pi, SECTORS, endpoint=False)
    ring = np.outer(np.cos(angle), side) + np.outer(np.sin(angle), up)
    solid = profile[0, 1] == 0.0
    inner = profile[1:-1] if solid else profile
    rings = tip + (-inner[:, 0, None, None] * direction + inner[:, 1, None, None] * ring)
    points = rings.reshape(-1, 3)
    i = np.arange(SECTORS)
    j = (i + 1) % SECTORS
    rows = len(inner) - 1 if solid else len(inner)
    quads = []
    for row in range(rows):
        a, b = row * SECTORS, ((row + 1) % len(inner)) * SECTORS
        quads += [np.stack([a + i, b + i, b + j], axis=1), np.stack([a + i, b + j, a + j], axis=1)]
    if solid:
        front, back = len(points), len(points) + 1
        points = np.concatenate([points, [tip - profile[0, 0] * direction, tip - profile[-1, 0] * direction]])
        last = (len(inner) - 1) * SECTORS
        quads.append(np.stack([np.full(SECTORS, front), i, j], axis=1))
        quads.append(np.stack([np.full(SECTORS, back), last + j, last + i], axis=1))
    return points, np.concatenate(quads).astype(np.int32)


def cannula(path: AccessPath) -> tuple[Floats, Ints]:
    """Working cannula with its hub, tip at the path's cannula tip."""
    r = path.outer_radius_mm
    length = float((path.cannula_tip - path.entry) @ path.direction) + SHAFT_MM
    profile = np.array(
        [
            [0.4, r],
            [length - 14, r],
            [length - 13, 5.0],
            [length, 5.0],
            [length, r - WALL_MM],
            [0.0, r - WALL_MM],
        ]
    )
    return lathe(profile, path.cannula_tip, path.direction)


def _rod(path: AccessPath, radius: float, nose: float, handle: float) -> tuple[Floats, Ints]:
    """Rod from the path's tip to behind the cannula's hub, with a pointed nose and a handle."""
    length = float((path.tip - path.entry) @ path.direction) + SHAFT_MM
    profile = np.array(
        [
            [0.0, 0.0],
            [nose, radius],
            [length + 0.5, radius],
            [length + 0.5, handle],
            [length + 2.0, handle + 1.0],
            [length + 12.0, handle + 1.0],
            [length + 14.0, handle],
            [length + 14.0, 0.0],
        ]
    )
    return lathe(profile, path.tip, path.direction)


def trocar(path: AccessPath) -> tuple[Floats, Ints]:
    """Needle that makes the way: sharp, thin enough for the cannula."""
    return _rod(path, path.outer_radius_mm - WALL_MM - 0.1, 5.0, 7.0)


def catheter(path: AccessPath) -> tuple[Floats, Ints]:
    """Shaft that carries the balloon."""
    return _rod(path, 0.8, 1.0, 3.0)


def filler(path: AccessPath) -> tuple[Floats, Ints]:
    """Blunt tube that brings the cement, as far as the cavity's middle."""
    return _rod(path, path.outer_radius_mm - WALL_MM - 0.15, 0.4, 4.0)
