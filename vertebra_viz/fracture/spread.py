"""The spread of a body sideways and forward as it sinks: the waist fills out, the broken endplate's edge overhangs.

It is calibrated on one collapsed body that was measured against its neighbours: an L1 that had lost half of its height
in front and 37 % behind (VerSe, see docs/fracture.md). The growth of the spread with the loss is assumed: with the power
of 1.5, so that bone is compressed first and a mild wedge hardly bulges.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.frame import smoothstep

MEASURED_LOSS = 0.5  # share of the height at which the figures below were measured
# largest multiple of the measured spread: a deeper collapse breaks the wall more but hardly pushes it out farther
MOST_BEYOND = 0.25
# shares of the height, from the intact endplate, between which the spread changes to the waist's
WAIST = (0.03, 0.38)


@dataclass(frozen=True)
class SpreadProfile:
    """Spread over the height, as shares of the distance from the midline (or from the back wall).

    Attributes
    ----------
    whole, waist, broken : spread at the intact endplate, from the waist up, and at the broken endplate.
    over : share of the height, from the intact endplate, above which it changes to the broken endplate's.
    """

    whole: float
    waist: float
    broken: float
    over: float

    def above(self, height: Floats) -> Floats:
        """Return the weight (n,) of the broken endplate's spread against the waist's, 0 to 1."""
        return smoothstep((height - self.over) / (1.0 - self.over))

    def at(self, above: Floats, up: Floats, waist: Floats, plates: Floats) -> Floats:
        """Return the spread (n,) for the growth of ``waist`` and ``plates``; ``up`` is the waist's weight, 0 to 1."""
        low = plates * self.whole + up * (waist * self.waist - plates * self.whole)
        return np.asarray(low + above * (plates * self.broken - waist * self.waist))


ASIDE = SpreadProfile(0.043, 0.247, 0.21, 0.65)
FORWARD = SpreadProfile(0.055, 0.147, 0.19, 0.4)


@dataclass(frozen=True, eq=False)
class SpreadHeights:
    """Values at points that depend on their height only, not on the loss.

    Attributes
    ----------
    up : (n,) weight of the waist against the intact endplate.
    aside, forward : (n,) weights of the broken endplate against the waist.
    """

    up: Floats
    aside: Floats
    forward: Floats

    @classmethod
    def at(cls, height: Floats) -> SpreadHeights:
        """Return the values at ``height`` (n,), shares of the distance from the intact endplate to the broken one."""
        up = smoothstep((height - WAIST[0]) / (WAIST[1] - WAIST[0]))
        return cls(up, ASIDE.above(height), FORWARD.above(height))

    def spread(self, lost: Floats, deeper: Floats) -> tuple[Floats, Floats]:
        """Return the spread to the side and forward, (n,) each.

        Parameters
        ----------
        lost : (n,) share of the height that the rim has lost there.
        deeper : (n,) additional loss that counts for the waist only.
        """
        plates = grown(lost)
        waist = grown(lost + deeper) if np.any(deeper) else plates
        return ASIDE.at(self.aside, self.up, waist, plates), FORWARD.at(self.forward, self.up, waist, plates)


def grown(loss: Floats) -> Floats:
    """Return the spread (n,) at a loss, relative to that at `MEASURED_LOSS`; beyond that it levels off."""
    share = np.maximum(loss, 0.0) / MEASURED_LOSS
    grows = np.minimum(share, 1.0)
    grows = grows * np.sqrt(grows)  # to the power of 1.5
    beyond = np.flatnonzero(share > 1.0)
    grows[beyond] += MOST_BEYOND * np.tanh(1.5 * (share[beyond] - 1.0) / MOST_BEYOND)
    return np.asarray(grows)
