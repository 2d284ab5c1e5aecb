"""What Genant's three shapes do away from the midline, where the three heights that are measured say nothing.

A wedge hinges at the back: its plate stays flat from side to side and its dish lies in front of the middle. A
biconcave body is pressed in by the discs: a narrow deep dish, the rim at the sides hardly lower, the waist pushed out
by what sinks. A crushed body loses height all over: the plate goes down with its rim, in a flat broad dish. The
figures are assumed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.case.case import FractureKind
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.frame import BodyFrame, smoothstep


@dataclass(frozen=True)
class BreakShape:
    """One shape.

    Attributes
    ----------
    dish_at : of the depth, where the dish is deepest.
    across, along : half axes of the dish: of the half width and of the depth.
    flat : of the way from the dish's middle to its edge that is level.
    rim_sinks : of what the midline sinks, the rim at the sides.
    belly : of what the dish sinks, how much counts for the spread of the waist.
    aside, forward : how far the wall spreads, as a share of what was measured.
    parted : how far its fragments go apart, as a share of what a crushed body's do.
    """

    dish_at: float
    across: float
    along: float
    flat: float
    rim_sinks: float
    belly: float
    aside: float
    forward: float
    parted: float

    def dish(self, frame: BodyFrame, x: Floats, y: Floats) -> Floats:
        """The dish (n,): 1 in its middle, 0 from its edge on."""
        aside = x / (self.across * frame.half_width)
        forward = (y - frame.back_y - self.dish_at * frame.depth) / (self.along * frame.depth)
        q = np.sqrt(aside * aside + forward * forward)
        out = np.minimum(np.maximum((q - self.flat) / (1.0 - self.flat), 0.0), 1.0)
        return np.asarray((1.0 - out * out) ** 2)

    def rim(self, frame: BodyFrame, x: Floats) -> Floats:
        """Of what the midline sinks, how much there is (n,) at ``x`` (n,)."""
        if self.rim_sinks == 1.0:
            return np.ones_like(x)
        return np.asarray(
            1.0 - (1.0 - self.rim_sinks) * smoothstep((np.abs(x) / frame.half_width - 0.3) / 0.6)
        )


SHAPES = {
    FractureKind.WEDGE: BreakShape(0.56, 0.84, 0.43, 0.0, 0.8, 0.0, 0.7, 0.3, 0.8),
    FractureKind.BICONCAVE: BreakShape(0.5, 0.70, 0.44, 0.1, 0.4, 1.0, 0.7, 0.7, 0.3),
    FractureKind.CRUSH: BreakShape(0.5, 0.95, 0.48, 0.4, 1.0, 0.0, 1.0, 1.0, 1.0),
}
# the bowl in which a plate is lifted again, whatever broke it
LIFTED = BreakShape(0.5, 0.86, 0.47, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0)
