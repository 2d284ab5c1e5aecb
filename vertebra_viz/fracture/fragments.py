"""The fragments of the broken wall: each has its own width, breaks off at its own height, and stands out and up its own way.

The pattern is fixed, so a case always looks the same, and it is no mirror image of itself: in a real collapse one side
of the rim stands higher than the other, and gaps part the pieces.
"""

from __future__ import annotations

import numpy as np

from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.frame import BodyFrame, smoothstep

# round the body from the back by the left to the back by the right, in radians from straight ahead: where one fragment
# ends and the next begins, the height of the crack (share of the wall below the broken endplate), how much farther out
# than the wall as a whole it stands, and how much less it sinks
BETWEEN = np.array([-2.2, -1.6, -1.0, -0.3, 0.36, 0.72, 1.4, 2.0])
CRACK = np.array([0.58, 0.74, 0.45, 0.72, 0.55, 0.66, 0.42, 0.66, 0.58])
PUSH = np.array([0.0, 0.1, -0.1, 0.15, 0.0, 0.25, -0.1, 0.15, 0.0])
RISE = np.array([0.0, 0.15, 0.0, 0.28, 0.0, 0.5, 0.1, 0.4, 0.0])
PARTING = 0.10  # radians, from the middle of a gap to where a fragment is whole
NOTCH = np.array(
    [0.1, 0.2, 0.32, 0.2, 0.42, 0.32, 0.25, 0.1]
)  # how much more the rim sinks in each gap between two
NOTCH_WIDTH = 0.10  # radians
UNEVEN = (0.12, 0.1)  # how the spread as a whole differs round the body: of waves of two and of four periods
WALL_BEGINS, RIM_BEGINS = 0.6, 0.66  # of the way from the middle to the wall
_ENDS = np.concatenate(
    [[-np.pi], np.repeat(BETWEEN, 2) + np.tile([-PARTING, PARTING], len(BETWEEN)), [np.pi]]
)


def crack_height(theta: Floats) -> Floats:
    """Height (n,) at which the wall breaks, a share of the way to the broken endplate; ``theta`` from straight ahead, rad."""
    return np.asarray(_round(theta, CRACK) + 0.03 * _zigzag(9.0 * theta))


def around(frame: BodyFrame, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Angle (n,) from straight ahead, rad, and the share (n,) of the way from the body's middle to its wall."""
    aside, forward = x / frame.half_width, 2.0 * ((y - frame.back_y) / frame.depth - 0.5)
    return np.arctan2(aside, forward), np.hypot(aside, forward)


def push(theta: Floats, way: Floats, height: Floats) -> Floats:
    """How much farther out (n,) than the wall as a whole, a share; ``height`` is the share of the way to the broken endplate."""
    above = smoothstep((height - crack_height(theta)) / 0.4 + 0.5)
    waves = UNEVEN[0] * np.sin(2.0 * theta) + UNEVEN[1] * np.sin(4.0 * theta)
    return np.asarray((_round(theta, PUSH) * above + waves) * smoothstep((way - WALL_BEGINS) / 0.35))


def sag(theta: Floats, way: Floats) -> Floats:
    """How much farther down (n,) than the plate as a whole the rim is, a share: fragments less, the gaps between them more."""
    gaps = np.exp(-(((theta[:, None] - BETWEEN) / NOTCH_WIDTH) ** 2)) @ NOTCH
    here = gaps - _round(theta, RISE)
    return np.asarray(here * smoothstep((way - RIM_BEGINS) / 0.28))


def _round(theta: Floats, each: Floats) -> Floats:
    """Value (n,) of the fragment at ``theta`` (n,), between two of them the way from one to the other."""
    return np.asarray(np.interp(theta, _ENDS, np.repeat(each, 2)))


def _zigzag(x: Floats) -> Floats:
    """Triangle wave between -1 and 1 with the period of a sine, its corners a little rounded."""
    return np.asarray(np.arcsin(0.97 * np.sin(x)) / np.arcsin(0.97))
