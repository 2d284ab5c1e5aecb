"""The lift law: how far a balloon raises a broken endplate, and how much of that stays.

What can move at all when the balloon is full is a part of what was lost:

    possible = mobility(fracture age) · support(balloons) · share · height lost · f(volume / bearing volume)
    f(x) = x^STEEPNESS / (EASE + x^STEEPNESS)

Of that, a part stays once the balloon is out: ``KEPT`` of it, but the endplate can be turned back by an angle only, so
what stays approaches, and never passes, the height that ``LIMIT_DEG`` gives over the depth of the body. The balloon
holds more than stays: what springs back as it is let down is ``RECOIL`` of the height before the operation (Rotter
2010), and never more than was possible. A metal mesh holds back most of what would spring back; a jack loses a stated
share of the gain.

The bearing volume is 15 % more than what two balloons hold when they would touch the depressed endplate, measured on
the geometry; a single balloon needs as much, since it bears on one side only. A cavity made with an instrument lifts what a balloon
of its size keeps (ex vivo the two did not differ: Dalton 2012); cement alone brings back a stated share of what was lost.

``KEPT``, ``LIMIT_DEG``, ``BACK_SHARE``, ``RECOIL``, ``HELD_BACK``, ``JACK_LOSS`` and ``CEMENT_ALONE`` are what
``python -m devtools.calibrate_lift`` printed: fitted to all studies of ``evidence/studies.csv`` at once. The other
constants are assumed. docs/lift.md shows both, with what is left between model and studies.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.case.fracture import FractureAge
from vertebra_viz.clip.clip import Floats

# assumed
MOBILITY = {FractureAge.RECENT: 0.85, FractureAge.UNHEALED: 0.55, FractureAge.OLD: 0.0}
STEEPNESS = 1.5
EASE = 0.1  # at the bearing volume 1 / (1 + EASE) of what is possible has moved
SUPPORT = {1: 0.7, 2: 1.0}  # one balloon bears on part of the endplate, and the rest hangs back
# the balloon pushes under the middle of the endplate, the rim follows
SHARES = np.array([1.0, 1.12, 1.0])  # anterior, middle, posterior
STATED_SHARES = np.array([1.0, 1.12, 0.4])  # of a gain that a case states; the pedicles hold the back wall
# how gently what stays, and what springs back, come to their limits
LIMIT_ROUNDING, RECOIL_ROUNDING = 1.5, 4.0
# fitted
KEPT = 0.578
LIMIT_DEG = 8.0
BACK_SHARE = 0.6  # of the front's gain, at most what the back lost
RECOIL = 0.1213
HELD_BACK = {"balloon": 0.0, "stent": 0.461}  # of what would spring back
JACK_LOSS = 0.21  # of the gain
CEMENT_ALONE = 0.115


@dataclass(frozen=True)
class Break:
    """What a lift starts from.

    Attributes
    ----------
    lost_mm, left_mm : front, middle and back height (3,) that is missing and that is left.
    depth_mm : of the body, from back to front.
    """

    lost_mm: Floats
    left_mm: Floats
    depth_mm: float
    age: FractureAge


def saturation(volume_ratio: Floats | float) -> Floats:
    """f(x): share of the possible lift at ``volume_ratio`` = balloon volume / bearing volume."""
    power = np.asarray(volume_ratio, dtype=float) ** STEEPNESS
    return np.asarray(power / (EASE + power))


def stated_gains_mm(lost_mm: Floats, age: FractureAge, share: float) -> Floats:
    """Height gain (3,) where a treatment states its ``share`` of the lost front height outright, for a recent fracture."""
    mobile = MOBILITY[age] / MOBILITY[FractureAge.RECENT]
    return np.asarray(share * mobile * STATED_SHARES * np.maximum(lost_mm, 0.0))


@dataclass(frozen=True)
class Lift:
    """What a full balloon does.

    Attributes
    ----------
    gains_mm : front, middle and back height gained (..., 3) while it is full.
    springs_back : share of the gain (...) that goes with it where nothing holds it.
    """

    gains_mm: Floats
    springs_back: Floats

    @property
    def kept_mm(self) -> Floats:
        """What stays (..., 3)."""
        return np.asarray(self.gains_mm * (1.0 - self.springs_back)[..., None])

    def loss(self, device: str) -> float:
        """Share of the gain that is lost as the balloon leaves a ``device`` of `HELD_BACK`."""
        return float(self.springs_back) * (1.0 - HELD_BACK[device])


def lift(broken: Break, volume_ratio: Floats | float, balloons: int) -> Lift:
    """Lift at a balloon's volume over the bearing volume: one ratio, or several (...).

    More volume never lifts less; a height of which more was lost keeps no smaller gain; an older fracture no larger one.
    """
    share = MOBILITY[broken.age] * SUPPORT[balloons] * saturation(volume_ratio)
    possible = np.asarray(share)[..., None] * SHARES * np.maximum(broken.lost_mm, 0.0)
    front = possible[..., :2]  # the back follows
    limit = broken.depth_mm * np.tan(np.radians(LIMIT_DEG))
    n = LIMIT_ROUNDING
    held = (1.0 + (KEPT * front / limit) ** n) ** (1.0 / n) / KEPT  # possible over what stays
    stays = (front / held).sum(axis=-1)
    margin = stays * (held.min(axis=-1) - 1.0)
    most = RECOIL * broken.left_mm[:2].sum()
    n = RECOIL_ROUNDING
    recoil = margin * most / (margin**n + most**n) ** (1.0 / n)
    ratio = np.divide(recoil, stays, out=np.zeros_like(stays), where=stays > 0.0)
    gains = front / held * (1.0 + ratio)[..., None]
    back = np.minimum(BACK_SHARE * gains[..., 0], possible[..., 2])
    return Lift(np.concatenate([gains, back[..., None]], axis=-1), ratio / (1.0 + ratio))
