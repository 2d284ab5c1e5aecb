"""A thin upright process in the median plane: an outline with curved edges, and a thickness that varies over it.

The spinous process does not have the four straight edges of a `vertebra_viz.anatomy.distance.Plate`. Its upper edge
sags, its lower edge arches, its back edge is inclined; its thickness grows from the upper edge to a ridge below the
middle, to the knob at the back, and to the root, which spreads onto the laminae.
"""

from dataclasses import dataclass, replace
from math import cos, hypot, sin
from typing import Self

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, Vector, clipped, vector
from vertebra_viz.anatomy.relief import roughened

_RIDGE_AT = -0.45  # height of the thickest part, of half the height: below the middle
_ROUNDING = 0.95  # of half the thickness: the edges are nearly semicircular
_CREST = 0.5  # of the spread, at the upper edge
_ROOT_ROUNDING = 0.65  # of the spread
_DEEPEST = 1.5  # inside the laminae the spread continues to grow, up to this


@dataclass(frozen=True)
class Blade:
    """The right half (x >= 0) of a process in the median plane; lengths mm, angles radians.

    Parameters
    ----------
    origin : ndarray (3,)
        Start of its axis, in the median plane.
    fall : float
        Downward slope of the axis towards the back.
    start, root, length : float
        Positions along the axis at which the solid begins, the outline begins to taper, and it ends.
    root_half, tip_half : float
        Half its height at ``root`` and at the end.
    sag, arch : float
        Sagitta of the upper edge, downward, and of the lower edge, upward.
    lean : float
        Inclination of the back edge: mm backward per mm downward.
    corner : float
        Rounding of the outline's corners.
    edge, ridge, knob : float
        Half thickness of the upper edge, of the ridge below the middle, and of the lower back corner.
    knob_reach : float
        How far the knob reaches forward from the end.
    spread, spread_reach : float
        Additional half thickness at the back of the laminae, and how far behind them it ends.
    wall, wall_slope : float
        Distance of the laminae's back behind the origin, and its slope (lower edge farther back).
    """

    origin: Vector
    fall: float
    start: float
    root: float
    length: float
    root_half: float
    tip_half: float
    sag: float
    arch: float
    lean: float
    corner: float
    edge: float
    ridge: float
    knob: float
    knob_reach: float
    spread: float
    spread_reach: float
    wall: float
    wall_slope: float

    def without_spread(self) -> Self:
        """Return the process without its spread, which belongs to the laminae's surface."""
        return replace(self, spread=0.0)

    def bounds(self) -> tuple[Vector, Vector]:
        """Return the lowest and highest corners of the blade's bounding box."""
        back, up = vector(0, -cos(self.fall), -sin(self.fall)), vector(0, -sin(self.fall), cos(self.fall))
        root = self.root_half + abs(self.sag) + abs(self.arch)
        far = self.length + abs(self.lean) * self.tip_half
        ends = ((self.start, root), (self.root, root), (far, max(self.tip_half, root / 2)))
        corners = [self.origin + back * a + up * v for a, half in ends for v in (-half, half)]
        wide = vector(max(self.edge, self.ridge, self.knob) + _DEEPEST**2 * self.spread, 1, 1)
        return np.min(corners, axis=0) - wide, np.max(corners, axis=0) + wide

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        f32 = np.float32
        y, z = at.y - f32(self.origin[1]), at.z - f32(self.origin[2])
        c, s = f32(cos(self.fall)), f32(sin(self.fall))
        a, v = -(c * y + s * z), c * z - s * y
        t = clipped((a - f32(self.root)) * f32(1 / (self.length - self.root)), 0, 1)
        hump = t * (1 - t)
        half = f32(self.root_half) + f32(self.tip_half - self.root_half) * t - f32(2 * self.arch) * hump
        half = np.maximum(half, f32(self.edge))
        over = v - f32(2 * self.arch - 4 * self.sag) * hump
        past = (a + f32(self.lean) * v - f32(self.length)) * f32(1 / hypot(1, self.lean))
        outline = _rounded(np.abs(over) - half, np.maximum(past, f32(self.start) - a), f32(self.corner))
        # thickness
        across = (clipped(over / half, -1, 1) - f32(_RIDGE_AT)) * f32(1 / (1 - _RIDGE_AT))
        low: Field = 1 - across * across
        k = clipped(past * f32(1 / self.knob_reach) + 1, 0, 1)
        knob = k * k * (3 - 2 * k)
        ridge = f32(self.ridge - self.edge)
        thick: Field = f32(self.edge) + ridge * low
        thick += (f32(self.knob - self.edge) - ridge) * knob * (f32(0.5) + f32(0.5) * low)
        behind = f32(sin(self.wall_slope)) * z - f32(cos(self.wall_slope)) * y - f32(self.wall)
        w = clipped(1 - behind * f32(1 / self.spread_reach), 0, f32(_DEEPEST))
        spread: Field = f32(self.spread) * w * (f32(_CREST) + f32(1 - _CREST) * low)
        steep = f32(2 / self.spread_reach) * spread
        spread *= w
        side = (at.x - thick - spread) / np.sqrt(1 + steep * steep)
        distance = _rounded(outline, side, f32(_ROUNDING) * thick + f32(_ROOT_ROUNDING) * spread)
        return roughened(distance, at, knob)


def _rounded(a: Field, b: Field, radius: Field | np.float32) -> Field:
    """Return the distance from the intersection of two solids, its edge rounded."""
    a, b = a + radius, b + radius
    outside = np.hypot(np.maximum(a, 0), np.maximum(b, 0))
    return np.asarray(np.minimum(np.maximum(a, b), 0) + outside - radius, dtype=np.float32)
