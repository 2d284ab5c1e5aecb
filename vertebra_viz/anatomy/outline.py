"""The body's outline seen from above: how far each sample is outside the side walls.

A superellipse whose width and depth go from the lower to the upper endplate, drawn in by the waist, narrower in front,
squarer and hollow behind: an ellipse at the loin, a heart in the chest. Its form was fitted to real vertebrae (github
aclouthier/morphable-lumbar-model and christinab12/bone-cement-injection-planning, both MIT).
"""

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, clipped
from vertebra_viz.anatomy.morphometry import Shape

_LEAST = np.float32(1e-6)
_MOST = np.float32(80)  # what a single-precision exponential bears
_DENT_WIDTH = 0.42  # of the half width: over which the back wall is hollow
_NARROWS_FROM = -0.6  # of the half depth: the body is widest behind its middle
_NARROWS_OVER = 0.5
_FULL_NARROWING = (1 - _NARROWS_FROM) ** 2 / (1 - _NARROWS_FROM + _NARROWS_OVER)
_STEEPEST = 0.4  # the least gradient that is believed: deep inside, where all of them are short


class Outline(NamedTuple):
    """What is known of each sample.

    Attributes
    ----------
    across, along : share of the half width and of the half depth (1 in front, -1 behind).
    share : of the way from the middle to the wall.
    outside_mm : distance from the wall, negative inside.
    """

    across: Field
    along: Field
    share: Field
    outside_mm: Field


def _form(shape: Shape, along: Field) -> tuple[Field, Field, Field]:
    """Return the exponent, the width against the widest, and how fast that falls going forward.

    All at shares of the half depth.
    """
    f32 = np.float32
    over = f32(_NARROWS_OVER)
    front = clipped(along - f32(_NARROWS_FROM), 0, f32(1.8))
    bend = front / (front + over)
    behind = clipped(f32(0.5) - along, 0, 1)
    behind *= behind * (3 - 2 * behind)
    exponent = f32(shape.body_exponent) + f32(shape.back_exponent - shape.body_exponent) * behind
    most = f32(shape.front_narrowing_fraction / _FULL_NARROWING)
    return exponent, 1 - most * front * bend, most * bend * (2 - bend)


@lru_cache(maxsize=32)
def _widest(shape: Shape) -> float:
    """Return how much of the width asked for the outline reaches where it is widest."""
    along = np.linspace(-0.9, 0.5, 57, dtype=np.float32)
    n, narrow, _ = _form(shape, along)
    return float(np.max(narrow * (1 - np.abs(along) ** n) ** (1 / n)))


def outline(shape: Shape, at: Grid, level: Field, belly: Field) -> Outline:
    """Return the outline at samples.

    Parameters
    ----------
    level : share of the way from the middle of the body to the upper (1) and lower endplate (-1).
    belly : 1 at the waist, 0 at the rims.
    """
    f32 = np.float32
    hollow = shape.posterior_wall_concavity_mm

    def between(lower: float, upper: float) -> Field:
        return np.asarray(f32((upper + lower) / 2) + f32((upper - lower) / 2) * level, dtype=np.float32)

    a = between(shape.lower_endplate_width_mm / 2, shape.upper_endplate_width_mm / 2)
    a *= 1 - f32(shape.waist_width_fraction) * belly
    b = between((shape.lower_endplate_depth_mm + hollow) / 2, (shape.upper_endplate_depth_mm + hollow) / 2)
    b *= 1 - f32(shape.waist_depth_fraction) * belly
    half_shift = shape.lower_endplate_shift_mm / 2
    across, y = at.x / a, at.y - between(half_shift, -half_shift) + f32(hollow / 2)
    b -= f32(hollow) * np.exp(np.square(across) * f32(-1 / _DENT_WIDTH**2)) * (y < 0)
    along = y / b
    n, narrow, falls = _form(shape, along)
    u = across * f32(_widest(shape)) / narrow
    # powers by logarithms: the exponent differs from sample to sample
    log_u, log_v = np.log(np.abs(u) + _LEAST), np.log(np.abs(along) + _LEAST)
    in_u, in_v = np.exp(np.minimum(n * log_u, _MOST)), np.exp(np.minimum(n * log_v, _MOST))
    total = in_u + in_v
    share = np.exp(np.log(total) / n)
    # of the gradient, both times the share
    slope_x = in_u / ((np.abs(u) + _LEAST) * narrow * a)
    slope_y = (in_v / (np.abs(along) + _LEAST) + in_u * falls / narrow) / b
    slope = np.sqrt(slope_x * slope_x + slope_y * slope_y) * share / total
    return Outline(across, along, share, (share - 1) / np.maximum(slope, f32(_STEEPEST) / np.maximum(a, b)))
