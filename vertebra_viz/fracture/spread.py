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
POWER = 1.5
MOST_BEYOND = (
    0.25  # of what was measured: a deeper collapse breaks the wall further, but hardly pushes it out further
)
WAIST = (
    0.03,
    0.38,
)  # shares of the height, from the whole plate, between which the spread grows to the waist's


@dataclass(frozen=True)
class Profile:
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

    def at(self, height: Floats, waist: Floats, rim: Floats) -> Floats:
        """Spread (n,) at shares of the way to the broken plate; ``waist`` and ``rim`` (n,): what they lost there."""
        up = smoothstep((height - WAIST[0]) / (WAIST[1] - WAIST[0]))
        over = smoothstep((height - self.over) / (1.0 - self.over))
        low, high = grown(waist), grown(rim)
        middle = self.waist * low
        return np.asarray(
            self.whole * high * (1.0 - up) + middle * up * (1.0 - over) + self.broken * high * over
        )


ASIDE = Profile(0.045, 0.247, 0.21, 0.65)
FORWARD = Profile(0.065, 0.15, 0.19, 0.4)


def grown(loss: Floats) -> Floats:
    """Spread (n,) at a loss, as a share of that at the loss it was measured at; beyond that it levels off."""
    share = np.clip(loss, 0.0, None) / MEASURED_LOSS
    beyond = np.clip(share - 1.0, 0.0, None)
    return np.asarray(np.minimum(share, 1.0) ** POWER + MOST_BEYOND * np.tanh(POWER * beyond / MOST_BEYOND))
