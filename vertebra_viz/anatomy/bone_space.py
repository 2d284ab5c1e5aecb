"""The space for a lobe inside the body: how far it may reach from its centre along each direction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from vertebra_viz.anatomy.bone import Body
from vertebra_viz.clip.clip import Floats

TRACED = 9  # steps of sphere tracing
MIDLINE_MM = 0.12  # distance kept from the midline, so that the flat triangles of two lobes do not intersect where it bends


class Space(Protocol):
    """The limits of a lobe: how far it may reach from a centre along each direction."""

    def reach(self, centre: Floats, directions: Floats) -> Floats:
        """Return the distance (n,) allowed from ``centre`` (3,) along unit ``directions`` (n, 3)."""


@dataclass(frozen=True)
class BoneSpace:
    """The space for a lobe in the intact bone: inside the wall, in front of ``back_y``, on its own side.

    Attributes
    ----------
    clearance_mm : least distance from the body's surface; an array gives one for each direction.
    back_y : limit at the back.
    side : -1 or +1 keeps the lobe on that side of the midline; 0 lets it cross.
    """

    body: Body
    clearance_mm: Floats | float
    back_y: float
    side: float

    def reach(self, centre: Floats, directions: Floats) -> Floats:
        """Return the distance (n,) allowed from ``centre``, (3,) or (n, 3), along unit ``directions`` (n, 3)."""
        return self.reach_from(np.zeros(len(directions)), centre, directions, TRACED)

    def reach_from(self, begun: Floats, centre: Floats, directions: Floats, steps: int) -> Floats:
        """Return the same as `reach`, from approximate distances ``begun`` (n,), in ``steps`` steps."""
        t = begun.copy()
        for _ in range(
            steps
        ):  # sphere tracing: the body is star-shaped, and the field never overestimates by much
            gap = -self.body.body_distance(centre + t[:, None] * directions) - self.clearance_mm
            t += 0.95 * gap
        t = np.maximum(t, 0.0)
        with np.errstate(divide="ignore", invalid="ignore"):
            back = np.where(directions[:, 1] < 0.0, (self.back_y - centre[..., 1]) / directions[:, 1], np.inf)
            across = -self.side * directions[:, 0]
            midline = np.where(across > 0.0, (self.side * centre[..., 0] - MIDLINE_MM) / across, np.inf)
        return np.maximum(np.minimum(np.minimum(t, back), midline), 0.0)
