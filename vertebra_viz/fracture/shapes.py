"""Genant's three shapes beside the midline, where the three measured heights do not determine the displacement.

A wedge hinges at the back: its endplate stays flat from side to side, and its dish is in front of the middle. A
biconcave body is pressed in by the discs: a narrow deep dish, the rim at the sides hardly lower, the waist pushed
outward. A crushed body loses height everywhere: the endplate sinks with its rim, in a flat broad dish. The figures are
assumed.
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
    dish_at : position of the dish's deepest point, of the body's depth.
    across, along : half axes of the dish, of the half width and of the depth.
    flat : share of the dish's radius that is level.
    rim_sinks : how far the rim at the sides sinks, of the midline's sinking.
    belly : share of the dish's depth that counts for the spread of the waist.
    aside, forward : spread of the wall, as a share of the measured spread.
    parted : separation of its fragments, as a share of a crushed body's.
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
        """Return the dish (n,): 1 in its middle, 0 from its edge on."""
        aside = x / (self.across * frame.half_width)
        forward = (y - frame.back_y - self.dish_at * frame.depth) / (self.along * frame.depth)
        q = np.sqrt(aside * aside + forward * forward)
        out = np.minimum(np.maximum((q - self.flat) / (1.0 - self.flat), 0.0), 1.0)
        return np.asarray((1.0 - out * out) ** 2)

    def rim(self, frame: BodyFrame, x: Floats) -> Floats:
        """Return how far the endplate sinks (n,) at ``x`` (n,), of the midline's sinking."""
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
# the shape of a lift, for every fracture
LIFTED = BreakShape(0.5, 0.86, 0.47, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0)
