"""An expandable implant: a metal mesh round the balloon, which expands with it and stays when the balloon is removed.

A honeycomb of struts cut out of a tube, as such stents are, as one closed surface for each side. Its points are on
the balloon's rays, so it is inside the wall and on its own side of the midline wherever the balloon is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Body
from vertebra_viz.anatomy.lobes import LobePair, cast
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.filling.balloon import deflated
from vertebra_viz.filling.placement import CLEARANCE_MM, Placement, usable_space
from vertebra_viz.fracture.riding import BoneMap
from vertebra_viz.instruments.access import AccessPath

RINGS, CELLS = 6, 8  # zigzag rings along the shaft, struts from one to the next
STEPS = 6  # columns of the mesh for one cell, the first of them metal
FIRST_DEG, BETWEEN_DEG, RING_DEG = 30.0, 21.0, 4.0  # seen from the balloon's middle, from the front pole
ZIGZAG_DEG = 4.5
OUTER = 0.09  # beyond the balloon, as a share of its reach, where there is room
INNER = 0.935  # of the outside's reach: half a millimetre of metal


@dataclass(frozen=True)
class Stent:
    """The implant on each side, all on the rays of one balloon."""

    pair: LobePair
    axis: Floats

    @property
    def triangles(self) -> Ints:
        """Triangles of all sides (m, 3)."""
        return self.pair.triangles

    def points(self, scale: float) -> Floats:
        """Points (n, 3), intact bone, round a balloon of the form at ``scale``."""
        outside = self.pair.points(scale, (OUTER, OUTER))
        return np.asarray(self.pair.centres + self._layers(len(outside)) * (outside - self.pair.centres))

    def crimped(self, opened: Floats, centres: Floats) -> Floats:
        """Points (n, 3) of the closed stent on its catheter, from those of an open one and the sides' centres."""
        one = len(self.pair.rays.offsets)
        axes = np.concatenate([np.tile(self.axis, (one, 1)), np.tile(self.axis * (-1.0, 1.0, 1.0), (one, 1))])
        folded = deflated(opened, centres, axes[: len(opened)])
        return np.asarray(centres + (1.0 + OUTER) * self._layers(len(opened)) * (folded - centres))

    def _layers(self, count: int) -> Floats:
        """Share of the outside's reach (n, 1) at which each of ``count`` points lies."""
        one = len(self.pair.rays.offsets)
        return np.tile(np.repeat([1.0, INNER], one // 2), count // one)[:, None]


@lru_cache(maxsize=8)
def stent(body: Body, paths: tuple[AccessPath, ...], balloon: Placement, broken: BoneMap) -> Stent:
    """Put a stent round ``balloon``; ``broken`` is the map that it was placed in."""
    directions, triangles = honeycomb()
    side = np.cross(balloon.axis, [0.0, 0.0, 1.0])
    side /= np.linalg.norm(side)
    basis = np.stack([balloon.axis, side, np.cross(balloon.axis, side)])
    old = balloon.pair.rays
    space = usable_space(body, CLEARANCE_MM, paths)
    rays = cast(space, balloon.form, old.centre, (directions @ basis, triangles), broken)
    return Stent(replace(balloon.pair, rays=rays), balloon.axis)


@lru_cache
def honeycomb() -> tuple[Floats, Ints]:
    """Unit directions (n, 3) of a stent about the first axis, its outer layer and then its inner one; triangles (m, 3).

    Rows of the grid run round the shaft; in every third band of rows all cells are metal (a ring), in those between
    only the struts, which alternate from one band to the next, so that what is left open is a six-cornered cell.
    """
    columns = CELLS * STEPS
    j = np.arange(columns)

    def bend(ring: int) -> Floats:
        """A ring leans towards the strut it meets next and away from the one it met before: (columns,) in degrees."""
        phase = (j - 0.5 - ring % 2 * STEPS / 2) / STEPS % 1.0
        return np.asarray(ZIGZAG_DEG * (np.abs(phase - 0.5) * 4.0 - 1.0))

    rows = []
    for ring in range(RINGS):
        start = FIRST_DEG + ring * BETWEEN_DEG
        rows += [start + bend(ring), start + RING_DEG + bend(ring)]
        if ring + 1 < RINGS:
            rows.append(start + 0.5 * (BETWEEN_DEG + RING_DEG) + 0.5 * (bend(ring) + bend(ring + 1)))
    polar = np.radians(np.array(rows))
    around = np.broadcast_to(2.0 * np.pi * j / columns, polar.shape)
    directions = np.stack(
        [np.cos(polar), np.sin(polar) * np.cos(around), np.sin(polar) * np.sin(around)], axis=2
    ).reshape(-1, 3)

    def metal(row: int) -> Ints:
        ring, band = divmod(row, 3)
        return np.asarray(j if band == 0 else j[(j - ring % 2 * (STEPS // 2)) % STEPS == 0], dtype=np.int32)

    cells = [(row, column) for row in range(len(rows) - 1) for column in metal(row)]
    row, column = np.array(cells).T
    across = (column + 1) % columns
    corners = np.stack(
        [
            row * columns + column,
            (row + 1) * columns + column,
            (row + 1) * columns + across,
            row * columns + across,
        ],
        axis=1,
    )
    edges = np.concatenate([corners[:, [k, (k + 1) % 4]] for k in range(4)])
    there = {tuple(edge) for edge in edges.tolist()}
    rims = np.array([edge for edge in edges.tolist() if (edge[1], edge[0]) not in there])
    count = len(directions)
    a, b = rims.T
    faces = [corners[:, [0, 1, 2]], corners[:, [0, 2, 3]]]
    faces += [face[:, ::-1] + count for face in faces]
    faces += [np.stack([b, a, a + count], axis=1), np.stack([b, a + count, b + count], axis=1)]
    used, triangles = np.unique(np.concatenate(faces), return_inverse=True)
    return np.concatenate([directions, directions])[used], triangles.reshape(-1, 3).astype(np.int32)
