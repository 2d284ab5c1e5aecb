"""The instruments as solids of revolution: trocar needle, working cannula, balloon catheter, cement filler."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.instruments.access import AccessPath

SECTORS = 28
SHAFT_MM = 62.0  # length outside the bone: enough to recognise the instrument, short enough for the picture
SHAFT_RADIUS_MM, MARKER_RADIUS_MM, MARKER_MM = 0.7, 1.05, 1.2  # balloon catheter and its radiopaque rings
WALL_MM = 0.35  # of the working cannula


def lathe(profile: Floats, tip: Floats, direction: Floats) -> tuple[Floats, Ints]:
    """Revolve a closed profile about an axis.

    Parameters
    ----------
    profile : (k, 2)
        Axial position (mm, 0 at the tip, positive backwards) and radius, in the order in which the outside of the
        metal is on the left; it starts and ends on the axis, or closes on itself for a tube.
    tip, direction : (3,)
        Position of the tip, and the unit vector pointing forward.

    Returns
    -------
    points (n, 3), triangles (m, 3)
        A closed surface.
    """
    ring = _ring(tuple(direction.tolist()))
    solid = bool(profile[0, 1] == 0.0)
    rims = profile[1:-1] if solid else profile
    points = (tip - rims[:, 0, None, None] * direction + rims[:, 1, None, None] * ring).reshape(-1, 3)
    if solid:
        points = np.concatenate([points, tip - profile[[0, -1], :1] * direction])
    return points, _lathe_triangles(len(rims), solid)


@lru_cache(maxsize=32)
def _ring(direction: tuple[float, float, float]) -> Floats:
    """Return a circle (n, 3) of radius 1 about a direction."""
    side = np.cross(direction, [0.0, 0.0, 1.0])
    side /= np.linalg.norm(side)
    angle = np.linspace(0.0, 2.0 * np.pi, SECTORS, endpoint=False)
    return np.asarray(np.outer(np.cos(angle), side) + np.outer(np.sin(angle), np.cross(side, direction)))


@lru_cache
def _lathe_triangles(rims: int, solid: bool) -> Ints:
    """Return triangles between ``rims`` rings of points; a solid has two poles after the rings, a tube closes on itself."""
    i = np.arange(SECTORS)
    j = (i + 1) % SECTORS
    parts = []
    for row in range(rims - 1 if solid else rims):
        a, b = row * SECTORS, ((row + 1) % rims) * SECTORS
        parts += [np.stack([a + i, b + i, b + j], axis=1), np.stack([a + i, b + j, a + j], axis=1)]
    if solid:
        front, last = rims * SECTORS, (rims - 1) * SECTORS
        parts.append(np.stack([np.full(SECTORS, front), i, j], axis=1))
        parts.append(np.stack([np.full(SECTORS, front + 1), last + j, last + i], axis=1))
    return np.concatenate(parts)[:, ::-1].astype(np.int32)  # the profile is clockwise: flip the faces outward


@lru_cache(maxsize=32)
def cannula(path: AccessPath) -> tuple[Floats, Ints]:
    """Return the working cannula with its hub, its tip at the path's cannula tip."""
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


def rod(path: AccessPath, depth_mm: float, shaft: list[list[float]], handle: float) -> tuple[Floats, Ints]:
    """Return a rod along the path from ``depth_mm`` beyond its entry to behind the cannula's hub.

    ``shaft`` is the profile from nose to handle: distance behind the tip and radius, mm.
    """
    # handles are at the same distance behind the hub, whatever the depth of the tip
    length = depth_mm + SHAFT_MM
    behind = [
        [0.5, shaft[-1][1]],
        [0.5, handle],
        [2.0, handle + 1.0],
        [12.0, handle + 1.0],
        [14.0, handle],
        [14.0, 0.0],
    ]
    profile = np.array([[0.0, 0.0], *shaft, *([length + back, radius] for back, radius in behind)])
    return lathe(profile, path.entry + depth_mm * path.direction, path.direction)


@lru_cache(maxsize=32)
def trocar(path: AccessPath) -> tuple[Floats, Ints]:
    """Return the access needle: sharp, thin enough for the cannula, reaching the front third of the body."""
    radius = path.outer_radius_mm - WALL_MM - 0.1
    return rod(path, float((path.tip - path.entry) @ path.direction), [[5.0, radius]], 7.0)


def catheter(path: AccessPath, front_mm: float, back_mm: float) -> tuple[Floats, Ints]:
    """Return the shaft that carries the balloon, with the two markers at the balloon's ends.

    Parameters
    ----------
    front_mm, back_mm : float
        Front and back end of the balloon, along the path from its entry.
    """
    shaft = [[0.6, SHAFT_RADIUS_MM]]
    for marker in (0.8, front_mm - back_mm):
        shaft += [[marker, SHAFT_RADIUS_MM], [marker, MARKER_RADIUS_MM]]
        shaft += [[marker + MARKER_MM, MARKER_RADIUS_MM], [marker + MARKER_MM, SHAFT_RADIUS_MM]]
    return rod(path, front_mm, shaft, 3.0)


@lru_cache(maxsize=32)
def sampler(path: AccessPath) -> tuple[Floats, Ints]:
    """Return the biopsy needle: blunt, as wide as the cannula admits, reaching the path's tip."""
    radius = path.outer_radius_mm - WALL_MM - 0.1
    depth_mm = float((path.tip - path.entry) @ path.direction)
    return rod(path, depth_mm, [[0.0, 0.8 * radius], [0.8, radius]], 6.0)


def filler(path: AccessPath, depth_mm: float) -> tuple[Floats, Ints]:
    """Return the blunt tube that injects cement, with its tip ``depth_mm`` along the path: the middle of the cavity."""
    return rod(path, depth_mm, [[0.4, path.outer_radius_mm - WALL_MM - 0.15]], 4.0)
