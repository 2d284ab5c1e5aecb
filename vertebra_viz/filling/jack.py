"""An expandable jack: two plates on hinged arms, which a screw drives apart under the broken endplate; it stays.

As with the mesh of `vertebra_viz.filling.stent`, its points are on the rays of the cavity, so it is inside the wall
and on its own side of the midline wherever that cavity is. The form is generic, not a manufacturer's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Body
from vertebra_viz.anatomy.lobes import LobePair, cast, geosphere
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.filling.balloon import SLEEVE_MM
from vertebra_viz.filling.placement import CLEARANCE_MM, Placement, usable_space
from vertebra_viz.fracture.riding import BoneMap
from vertebra_viz.instruments.access import AccessPath

SQUARE = 0.42  # exponent that turns a ball into a block with rounded edges


@dataclass(frozen=True)
class Block:
    """One stiff part: middle (2,) along the shaft and up, half sizes (3,) along, across and up, its slope.

    Open, in shares of the cavity's half length and radii; closed, along the shaft in shares of the half length, across
    it in shares of the tube's bore.
    """

    open_middle: tuple[float, float]
    open_half: tuple[float, float, float]
    closed_middle: tuple[float, float]
    closed_half: tuple[float, float, float]
    open_slope_deg: float = 0.0


def _blocks() -> tuple[Block, ...]:
    """Two plates, the two nuts that the screw draws together, the screw, and an arm from each nut to each plate."""
    parts = [Block((0.0, 0.0), (0.5, 0.05, 0.05), (0.0, 0.0), (0.6, 0.25, 0.2))]
    for ahead in (-1.0, 1.0):
        parts.append(Block((0.62 * ahead, 0.0), (0.10, 0.15, 0.12), (0.86 * ahead, 0.0), (0.10, 0.75, 0.75)))
        for up in (-1.0, 1.0):
            arm = Block(
                (0.35 * ahead, 0.34 * up),
                (0.28, 0.10, 0.04),
                (0.56 * ahead, 0.42 * up),
                (0.2, 0.7, 0.16),
                -52.0 * ahead * up,
            )
            parts.append(arm)
    plates = (
        Block((0.0, 0.64 * up), (0.58, 0.34, 0.055), (0.0, 0.72 * up), (0.72, 0.6, 0.22))
        for up in (-1.0, 1.0)
    )
    return (*parts, *plates)


@lru_cache
def design() -> tuple[Floats, Floats, Ints]:
    """Points of the open and of the closed jack (n, 3), along, across, up, and triangles (m, 3), each part closed."""
    ball, faces = geosphere(4)
    rounded = np.sign(ball) * np.abs(ball) ** SQUARE
    opened, closed, triangles = [], [], []
    for count, part in enumerate(_blocks()):
        slope = np.radians(part.open_slope_deg)
        local = rounded * part.open_half
        along = np.cos(slope) * local[:, 0] - np.sin(slope) * local[:, 2]
        up = np.sin(slope) * local[:, 0] + np.cos(slope) * local[:, 2]
        middle = part.open_middle
        opened.append(np.column_stack([middle[0] + along, local[:, 1], middle[1] + up]))
        closed.append(
            rounded * part.closed_half + np.array([part.closed_middle[0], 0.0, part.closed_middle[1]])
        )
        triangles.append(faces + count * len(ball))
    return np.concatenate(opened), np.concatenate(closed), np.concatenate(triangles).astype(np.int32)


@dataclass(frozen=True)
class Jack:
    """The jack on each side, all on the rays of one cavity.

    Attributes
    ----------
    share : (k, 1) of the cavity's reach at which each point of one side lies.
    basis : (3, 3) rows along, across and up, on the pair's first side.
    """

    pair: LobePair
    share: Floats
    basis: Floats

    @property
    def triangles(self) -> Ints:
        """Triangles of all sides (m, 3)."""
        return self.pair.triangles

    def opened(self, scale: float) -> Floats:
        """Points (n, 3), intact bone, in a cavity of the form at ``scale``."""
        outside = self.pair.points(scale)
        share = np.tile(self.share, (len(outside) // len(self.share), 1))
        return np.asarray(self.pair.centres + share * (outside - self.pair.centres))

    def closed(self, opened: Floats, centres: Floats) -> Floats:
        """Points (n, 3) of the closed jack on its tool, from those of an open one and the sides' centres."""
        one = len(self.share)
        reach = 0.95 * float(np.abs((opened[:one] - centres[:one]) @ self.basis[0]).max())
        local = design()[1] * (reach, SLEEVE_MM, SLEEVE_MM)
        side = local @ self.basis
        sides = np.concatenate([side, side * (-1.0, 1.0, 1.0)])
        return np.asarray(centres + sides[: len(opened)])


@lru_cache(maxsize=8)
def jack(body: Body, paths: tuple[AccessPath, ...], cavity: Placement, broken: BoneMap) -> Jack:
    """Put a jack into ``cavity``; ``broken`` is the map that it was placed in."""
    shape, _, triangles = design()
    across = np.cross([0.0, 0.0, 1.0], cavity.axis)
    across /= np.linalg.norm(across)
    basis = np.stack([cavity.axis, across, np.cross(cavity.axis, across)])
    form = cavity.form
    directions = shape * (form.length_mm, form.radius_mm, form.radius_mm)
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    old = cavity.pair.rays
    space = usable_space(body, CLEARANCE_MM, paths)
    rays = cast(space, form, old.centre, (directions @ basis, triangles), broken)
    return Jack(replace(cavity.pair, rays=rays), np.linalg.norm(shape, axis=1)[:, None], basis)
