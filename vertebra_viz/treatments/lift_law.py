"""The lift law: how far a balloon raises a broken endplate. An assumption, stated here and nowhere else.

    lift = mobility(fracture age) · support(balloons) · share · height lost · f(balloon volume / bearing volume)
    f(x) = x⁴ / (1 + x⁴)

The bearing volume is 15 % more than what two balloons hold when they would touch the depressed endplate, read off the
geometry; a single balloon needs as much, since it bears on one side only. Well
below it almost nothing moves; there, the pressed bone between already carries half of what is possible; far
beyond it every further drop lifts less, since pressure on the endplate rises and the fracture runs out of play.
Cement alone and a cavity cut by hand push without a balloon's law: their gain is a stated share of what was lost, for a
recent fracture, less as mobility is less. ``mobility`` is how much of what was lost can come back at all. Letting the balloon down gives back
``deflation_loss`` of the gain. The constants are set so that the default case lands on the trials: net front gain
2.0-2.4 mm, about 30 % of what was lost (Winkelmann 2018, Rotter 2010, and a meta-analysis of 14 trials).
"""

from __future__ import annotations

import numpy as np

from vertebra_viz.case.case import FractureAge
from vertebra_viz.clip.clip import Floats

MOBILITY = {FractureAge.RECENT: 0.85, FractureAge.UNHEALED: 0.55, FractureAge.OLD: 0.0}
STEEPNESS = 4
SUPPORT = {1: 0.7, 2: 1.0}  # one balloon bears on part of the endplate, and the rest hangs back
# the balloon pushes under the middle of the endplate, the rim follows; the back wall less,
# since the pedicles hold it
SHARES = np.array([1.0, 1.12, 0.4])  # anterior, middle, posterior


def saturation(volume_ratio: Floats | float) -> Floats:
    """f(x): share of the possible lift at ``volume_ratio`` = balloon volume / bearing volume."""
    power = np.asarray(volume_ratio, dtype=float) ** STEEPNESS
    return np.asarray(power / (1.0 + power))


def stated_gains_mm(lost_mm: Floats, age: FractureAge, share: float) -> Floats:
    """Height gain (3,) where a treatment states its ``share`` of the lost front height outright, for a recent fracture."""
    return share * MOBILITY[age] / MOBILITY[FractureAge.RECENT] * SHARES * np.maximum(lost_mm, 0.0)


def gains_mm(lost_mm: Floats, age: FractureAge, volume_ratio: float, balloons: int) -> Floats:
    """Height gain (3,) at full balloon for heights lost (3,) in mm: anterior, middle, posterior."""
    return (
        MOBILITY[age]
        * SUPPORT[balloons]
        * float(saturation(volume_ratio))
        * SHARES
        * np.maximum(lost_mm, 0.0)
    )
