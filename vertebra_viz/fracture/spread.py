"""How far a body is pushed out sideways and forward as it sinks: the waist fills out, the broken plate's edge stands out.

Calibrated on the one collapsed body that was measured beside its neighbours: an L1 that had lost half of its height in
front and 37 % behind (VerSe, see docs/fracture.md). How the spread grows with the loss is assumed: with its power of
1.5, so that bone is pressed together first and a mild wedge hardly bulges.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.frame import smoothstep

MEASURED_LOSS = 0.5  # of the height, for which the figures below stand
# of what was measured: a deeper collapse breaks the wall further, but hardly pushes it out further
MOST_BEYOND = 0.25
# shares of the height, from the whole plate, between which the spread grows to the waist's
WAIST = (0.03, 0.38)


@dataclass(frozen=True)
class SpreadProfile:
    """Spread over the height, shares of the way from the midline (or the back wall).

    Attributes
    ----------
    whole, waist, broken : at the whole plate, from the waist up, at the broken plate.
    over : share of the height, from the whole plate, from which on it changes from the waist's to the broken plate's.
    """

    whole: float
    waist: float
    broken: float
    over: float

    def above(self, height: Floats) -> Floats:
        """How far (n,) the spread has changed from the waist's to the broken plate's; 0 to 1."""
        return smoothstep((height - self.over) / (1.0 - self.over))

    def at(self, above: Floats, up: Floats, waist: Floats, plates: Floats) -> Floats:
        """Spread (n,) where the waist and the plates have grown so much; ``up`` is the way from the whole plate to the waist."""
        low = plates * self.whole + up * (waist * self.waist - plates * self.whole)
        return np.asarray(low + above * (plates * self.broken - waist * self.waist))


ASIDE = SpreadProfile(0.043, 0.247, 0.21, 0.65)
FORWARD = SpreadProfile(0.055, 0.147, 0.19, 0.4)


@dataclass(frozen=True, eq=False)
class SpreadHeights:
    """Points by their height, whatever they have lost.

    Attributes
    ----------
    up : (n,) share of the way from the whole plate to the waist.
    aside, forward : (n,) shares of the way from the waist to the broken plate.
    """

    up: Floats
    aside: Floats
    forward: Floats

    @classmethod
    def at(cls, height: Floats) -> SpreadHeights:
        """Return what holds at shares ``height`` (n,) of the way from the whole plate to the broken one."""
        up = smoothstep((height - WAIST[0]) / (WAIST[1] - WAIST[0]))
        return cls(up, ASIDE.above(height), FORWARD.above(height))

    def spread(self, lost: Floats, deeper: Floats) -> tuple[Floats, Floats]:
        """Spread to the side and forward (n,) each.

        Parameters
        ----------
        lost : (n,) share of the height that the rim has lost there.
        deeper : (n,) what counts beside it for the waist.
        """
        plates = grown(lost)
        waist = grown(lost + deeper) if np.any(deeper) else plates
        return ASIDE.at(self.aside, self.up, waist, plates), FORWARD.at(self.forward, self.up, waist, plates)


def grown(loss: Floats) -> Floats:
    """Spread (n,) at a loss, as a share of that at the loss it was measured at; beyond that it levels off."""
    share = np.maximum(loss, 0.0) / MEASURED_LOSS
    grows = np.minimum(share, 1.0)
    grows = grows * np.sqrt(grows)  # to the power of 1.5
    beyond = np.flatnonzero(share > 1.0)
    grows[beyond] += MOST_BEYOND * np.tanh(1.5 * (share[beyond] - 1.0) / MOST_BEYOND)
    return np.asarray(grows)
