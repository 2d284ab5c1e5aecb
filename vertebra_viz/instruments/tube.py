"""A tube along a wall: as it gets wider its centre line moves away from the wall, so that it stays outside."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.clip.clip import Floats, Ints

SIDES = 16


@dataclass(frozen=True)
class Tube:
    """Rings round a line along a wall, closed at both ends by a point.

    Attributes
    ----------
    wall, across : (n, 3) points on the wall, and unit directions away from it, perpendicular to their line.
    profile : (n,) width of each ring as a share of the widest; 0 at both ends.
    triangles : (m, 3)
    """

    wall: Floats
    across: Floats
    profile: Floats
    triangles: Ints

    def middle(self, gap_mm: float, radius_mm: float) -> Floats:
        """Return, for each point of the tube, the point of its centre line (k, 3)."""
        line = self.wall + (gap_mm + self.profile * radius_mm)[:, None] * self.across
        return np.concatenate([line[:1], np.repeat(line[1:-1], SIDES, axis=0), line[-1:]])

    def points(self, gap_mm: float, radius_mm: float) -> Floats:
        """Return the points (k, 3) of the tube, ``gap_mm`` from the wall, with a largest radius of ``radius_mm``."""
        turn = 2.0 * np.pi * np.arange(SIDES) / SIDES
        along = np.gradient(self.wall, axis=0)[1:-1]
        inner, width = self.across[1:-1], self.profile[1:-1] * radius_mm
        side = np.cross(along / np.linalg.norm(along, axis=1, keepdims=True), inner)
        rings = np.cos(turn)[None, :, None] * inner[:, None] + np.sin(turn)[None, :, None] * side[:, None]
        offset = np.zeros((len(inner) * SIDES + 2, 3))
        offset[1:-1] = (width[:, None, None] * rings).reshape(-1, 3)
        return self.middle(gap_mm, radius_mm) + offset


def tube(wall: Floats, across: Floats) -> Tube:
    """Return the tube along ``wall`` (n, 3), ``across`` (n, 3) being the unit directions away from it."""
    count = len(wall)
    s = np.linspace(0.0, 1.0, count)
    # rounded ends and a slightly uneven width, as in a vein
    ends = np.sqrt(np.clip(1.0 - np.clip(np.abs(2.0 * s - 1.0) - 0.86, 0.0, None) ** 2 / 0.14**2, 0.0, None))
    profile = ends * (1.0 + 0.14 * np.sin(17.0 * s + 0.6) + 0.07 * np.sin(41.0 * s)) / 1.21
    rings = 1 + SIDES * np.arange(count - 2)[:, None] + np.arange(SIDES)[None, :]
    following = np.roll(rings, -1, axis=1)
    a, b, c, d = rings[:-1], following[:-1], rings[1:], following[1:]
    sides = np.concatenate([np.stack([a, b, c], axis=2), np.stack([b, d, c], axis=2)]).reshape(-1, 3)
    last = 1 + SIDES * (count - 2)
    first_cap = np.column_stack([np.zeros(SIDES, dtype=int), following[0], rings[0]])
    last_cap = np.column_stack([np.full(SIDES, last), rings[-1], following[-1]])
    triangles = np.concatenate([first_cap, sides, last_cap]).astype(np.int32)
    return Tube(wall, across, profile, triangles)
