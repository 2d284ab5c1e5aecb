"""The fragments of the broken wall: each has its own width, height of the crack, and displacement outward and upward.

The pattern is fixed, so a case always looks the same. It is not symmetrical: in a real collapse one side of the rim is
higher than the other, and gaps separate the pieces.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.frame import BodyFrame, smoothstep

# round the body from the back over the left side to the back over the right, in radians from straight ahead: borders of
# the fragments; and of each fragment the height of the crack (share of the wall below the broken endplate), how much
# farther out it is than the wall on average, and how much less it sinks
BETWEEN = np.array([-2.2, -1.6, -1.0, -0.3, 0.36, 0.72, 1.4, 2.0])
CRACK = np.array([0.58, 0.74, 0.45, 0.72, 0.55, 0.66, 0.42, 0.66, 0.58])
PUSH = np.array([0.0, 0.1, -0.1, 0.15, 0.0, 0.25, -0.1, 0.15, 0.0])
RISE = np.array([0.0, 0.15, 0.0, 0.28, 0.0, 0.5, 0.1, 0.4, 0.0])
ROUNDED = 0.05  # radians, standard deviation of the smoothing of the pattern
PARTING = 0.07  # radians, half width of a gap between two fragments
# how much more the rim sinks in each gap between two fragments
NOTCH = np.array([0.1, 0.2, 0.32, 0.2, 0.42, 0.32, 0.25, 0.1])
NOTCH_WIDTH = 0.10  # radians
UNEVEN = (
    0.12,
    0.1,
)  # variation of the spread round the body: amplitudes of waves with two and with four periods
WALL_BEGINS, RIM_BEGINS = 0.6, 0.66  # shares of the distance from the centre to the wall
_ENDS = np.concatenate(
    [[-np.pi], np.repeat(BETWEEN, 2) + np.tile([-PARTING, PARTING], len(BETWEEN)), [np.pi]]
)


def crack_height(theta: Floats) -> Floats:
    """Return the crack's height (n,), a share of the wall's, at angles ``theta`` (n,) from straight ahead, rad."""
    return np.asarray(_of_fragment(theta, CRACK) + 0.03 * _zigzag(9.0 * theta))


def _of_fragment(theta: Floats, each: Floats) -> Floats:
    """Return the value (n,) of the fragment at ``theta`` (n,), interpolated between two fragments."""
    return np.asarray(np.interp(theta, _ENDS, np.repeat(each, 2)))


def _zigzag(x: Floats) -> Floats:
    """Return a triangle wave between -1 and 1 with the period of a sine and slightly rounded corners."""
    return np.asarray(np.arcsin(0.97 * np.sin(x)) / np.arcsin(0.97))


def _smooth(values: Floats) -> Floats:
    """Return a function of the angle on the grid with rounded corners; sharp ones would flip triangles that span them."""
    way = np.arange(-_STEPS // 12, _STEPS // 12 + 1) * (2.0 * np.pi / _STEPS)
    weight = np.exp(-0.5 * (way / ROUNDED) ** 2)
    padded = np.pad(values, len(way) // 2, mode="edge")
    return np.convolve(padded, weight / weight.sum(), mode="valid")


# the pattern as functions of the angle on a fine grid: outward, height of the crack, waves round the body, downward
_STEPS = 1440
_GRID = np.linspace(-np.pi, np.pi, _STEPS + 1)
_PATTERN = np.stack(
    [
        _smooth(_of_fragment(_GRID, PUSH)),
        _smooth(crack_height(_GRID)),
        UNEVEN[0] * np.sin(2.0 * _GRID) + UNEVEN[1] * np.sin(4.0 * _GRID),
        _smooth(
            np.exp(-(((_GRID[:, None] - BETWEEN) / NOTCH_WIDTH) ** 2)) @ NOTCH - _of_fragment(_GRID, RISE)
        ),
    ],
    axis=1,
)
_SLOPES = np.diff(_PATTERN, axis=0, append=0.0)


@dataclass(frozen=True)
class Fragments:
    """The fragments at some points; only points near the wall are on a fragment.

    Attributes
    ----------
    rows : (k,) indices of the points near the wall.
    way : (k,) their share of the distance from the body's centre to its wall.
    pattern : (k, 4) the pattern at their angle: outward, height of the crack, waves round the body, downward.
    parted : separation of the fragments, a share of the pattern.
    """

    rows: NDArray[np.intp]
    way: Floats
    pattern: Floats
    parted: float

    @classmethod
    def at(cls, frame: BodyFrame, x: Floats, y: Floats, parted: float) -> Fragments:
        """Return the fragments at points ``x`` and ``y`` (n,)."""
        aside, forward = x / frame.half_width, 2.0 * ((y - frame.back_y) / frame.depth - 0.5)
        way = np.sqrt(aside * aside + forward * forward)
        rows = np.flatnonzero(way > WALL_BEGINS)
        place = (np.arctan2(aside[rows], forward[rows]) + np.pi) * (_STEPS / (2.0 * np.pi))
        step = place.astype(np.intp)
        return cls(rows, way[rows], _PATTERN[step] + (place - step)[:, None] * _SLOPES[step], parted)

    def push(self, height: Floats) -> Floats:
        """Return how much farther out (k,) than the wall on average, a share; ``height`` (n,) is a share of the wall's."""
        out, crack, waves, _ = self.pattern.T
        above = smoothstep((height[self.rows] - crack) / 0.4 + 0.5)
        return np.asarray(self.parted * (out * above + waves) * smoothstep((self.way - WALL_BEGINS) / 0.35))

    def sag(self) -> Floats:
        """Return how much farther down (k,) than the endplate, a share: fragments less, the gaps between them more."""
        rim = smoothstep((self.way - RIM_BEGINS) / 0.28)
        return np.asarray(self.parted * self.pattern[:, 3] * rim)
