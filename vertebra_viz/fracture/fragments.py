"""The fragments of the broken wall: each has its own width, breaks off at its own height, and stands out and up its own way.

The pattern is fixed, so a case always looks the same, and it is no mirror image of itself: in a real collapse one side
of the rim stands higher than the other, and gaps part the pieces.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.frame import BodyFrame, smoothstep

# round the body from the back by the left to the back by the right, in radians from straight ahead: where one fragment
# ends and the next begins, the height of the crack (share of the wall below the broken endplate), how much farther out
# than the wall as a whole it stands, and how much less it sinks
BETWEEN = np.array([-2.2, -1.6, -1.0, -0.3, 0.36, 0.72, 1.4, 2.0])
CRACK = np.array([0.58, 0.74, 0.45, 0.72, 0.55, 0.66, 0.42, 0.66, 0.58])
PUSH = np.array([0.0, 0.1, -0.1, 0.15, 0.0, 0.25, -0.1, 0.15, 0.0])
RISE = np.array([0.0, 0.15, 0.0, 0.28, 0.0, 0.5, 0.1, 0.4, 0.0])
ROUNDED = 0.05  # radians, standard deviation with which all this is smoothed
PARTING = 0.07  # radians, from the middle of a gap to where a fragment is whole
# how much more the rim sinks in each gap between two
NOTCH = np.array([0.1, 0.2, 0.32, 0.2, 0.42, 0.32, 0.25, 0.1])
NOTCH_WIDTH = 0.10  # radians
UNEVEN = (0.12, 0.1)  # how the spread as a whole differs round the body: of waves of two and of four periods
WALL_BEGINS, RIM_BEGINS = 0.6, 0.66  # of the way from the middle to the wall
_ENDS = np.concatenate(
    [[-np.pi], np.repeat(BETWEEN, 2) + np.tile([-PARTING, PARTING], len(BETWEEN)), [np.pi]]
)


def crack_height(theta: Floats) -> Floats:
    """Height (n,) at which the wall breaks, a share of the way to the broken endplate; ``theta`` from straight ahead, rad."""
    return np.asarray(_round(theta, CRACK) + 0.03 * _zigzag(9.0 * theta))


def _round(theta: Floats, each: Floats) -> Floats:
    """Value (n,) of the fragment at ``theta`` (n,), between two of them the way from one to the other."""
    return np.asarray(np.interp(theta, _ENDS, np.repeat(each, 2)))


def _zigzag(x: Floats) -> Floats:
    """Triangle wave between -1 and 1 with the period of a sine, its corners a little rounded."""
    return np.asarray(np.arcsin(0.97 * np.sin(x)) / np.arcsin(0.97))


def _smooth(values: Floats) -> Floats:
    """A function of the angle on the grid, its corners rounded: triangles that span one would turn over."""
    way = np.arange(-_STEPS // 12, _STEPS // 12 + 1) * (2.0 * np.pi / _STEPS)
    weight = np.exp(-0.5 * (way / ROUNDED) ** 2)
    padded = np.pad(values, len(way) // 2, mode="edge")
    return np.convolve(padded, weight / weight.sum(), mode="valid")


# the pattern's functions of the angle, read off a fine grid: how far out, where the crack is, waves round the body, how
# far down
_STEPS = 1440
_GRID = np.linspace(-np.pi, np.pi, _STEPS + 1)
_PATTERN = np.stack(
    [
        _smooth(_round(_GRID, PUSH)),
        _smooth(crack_height(_GRID)),
        UNEVEN[0] * np.sin(2.0 * _GRID) + UNEVEN[1] * np.sin(4.0 * _GRID),
        _smooth(np.exp(-(((_GRID[:, None] - BETWEEN) / NOTCH_WIDTH) ** 2)) @ NOTCH - _round(_GRID, RISE)),
    ],
    axis=1,
)
_SLOPES = np.diff(_PATTERN, axis=0, append=0.0)


@dataclass(frozen=True)
class Fragments:
    """The fragments at some points: only those near the wall are on one.

    Attributes
    ----------
    rows : (k,) which of the points are near the wall.
    way : (k,) their share of the way from the body's middle to its wall.
    pattern : (k, 4) the pattern at their angle: how far out, where the crack is, waves round the body, how far down.
    parted : how far the fragments go apart, a share of the pattern.
    """

    rows: NDArray[np.intp]
    way: Floats
    pattern: Floats
    parted: float

    @classmethod
    def at(cls, frame: BodyFrame, x: Floats, y: Floats, parted: float) -> Fragments:
        """Find what is near the wall among points at ``x`` and ``y`` (n,)."""
        aside, forward = x / frame.half_width, 2.0 * ((y - frame.back_y) / frame.depth - 0.5)
        way = np.sqrt(aside * aside + forward * forward)
        rows = np.flatnonzero(way > WALL_BEGINS)
        place = (np.arctan2(aside[rows], forward[rows]) + np.pi) * (_STEPS / (2.0 * np.pi))
        step = place.astype(np.intp)
        return cls(rows, way[rows], _PATTERN[step] + (place - step)[:, None] * _SLOPES[step], parted)

    def push(self, height: Floats) -> Floats:
        """How much farther out (k,) than the wall as a whole, a share; ``height`` (n,) is that of the way to the broken plate."""
        out, crack, waves, _ = self.pattern.T
        above = smoothstep((height[self.rows] - crack) / 0.4 + 0.5)
        return np.asarray(self.parted * (out * above + waves) * smoothstep((self.way - WALL_BEGINS) / 0.35))

    def sag(self) -> Floats:
        """How much farther down (k,) than the plate as a whole, a share: fragments less, the gaps between them more."""
        rim = smoothstep((self.way - RIM_BEGINS) / 0.28)
        return np.asarray(self.parted * self.pattern[:, 3] * rim)
