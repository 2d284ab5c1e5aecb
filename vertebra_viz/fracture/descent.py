"""A displacement field of a body that breaks or is lifted: how its endplates move, and how its wall spreads with that."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from vertebra_viz.case.case import Endplate, Tilt
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.fracture.places import BreakPlaces, Places
from vertebra_viz.fracture.shapes import LIFTED, BreakShape

BOW = 0.2  # depth by which the intact endplate bows into the body, of the broken endplate's dish
# share of the height loss that a tilt adds on its side, less where little height is left
TILT = 0.55
_SIGN = {Tilt.NONE: 0.0, Tilt.LEFT: -1.0, Tilt.RIGHT: 1.0}
# share of the height loss at the superior endplate
_SHARE = {Endplate.SUPERIOR: 1.0, Endplate.INFERIOR: 0.0, Endplate.BOTH: 0.5}


@dataclass(frozen=True)
class Descent:
    """One field: how far the endplate sinks at the three landmarks, and how far the wall is pushed out by that.

    ``anterior`` and ``posterior``, mm, give a straight line front to back, ``dish``, mm, a bowl in the middle (the rim
    stays, the endplate sinks); ``shape`` extends them to the sides. ``spread`` is how much the body spreads, as a share
    of the measured spread: 0 in a lift, since a wall that has burst outward does not move back. ``parted`` is how far
    the fragments separate.
    """

    frame: BodyFrame
    endplate: Endplate
    anterior: float
    dish: float
    posterior: float
    shape: BreakShape = LIFTED
    tilt: Tilt = Tilt.NONE
    spread: float = 0.0
    parted: float = 0.0

    @property
    def form(self) -> Descent:
        """The same field without its amplitudes and its tilt: all that `on` depends on."""
        return replace(self, anterior=0.0, dish=0.0, posterior=0.0, tilt=Tilt.NONE)

    def __call__(self, points: Floats) -> Floats:
        """Return the displacement (n, 3) in mm at intact ``points`` (n, 3)."""
        return self.at(self.on(Places.of(points, self.frame)))

    def on(self, places: Places) -> BreakPlaces:
        """Return what this field, and every one with other amplitudes, needs at ``places``, which have the same frame."""
        parted = self.parted * self.shape.parted if self.spread else None
        return BreakPlaces.of(places, self.frame, self.shape, _SHARE[self.endplate], parted)

    def at(self, known: BreakPlaces) -> Floats:
        """Return the displacement (n, 3) in mm at the points of ``known``."""
        u = np.zeros((known.places.count, 3))
        u[known.places.rows] = self.moves(known).T
        return u

    def moves(self, known: BreakPlaces) -> Floats:
        """Return the displacement (3, k) in mm, by axis, at the moving points of ``known``."""
        p, wall = known.places, known.wall
        line = (self.posterior + (self.anterior - self.posterior) * p.forward) * known.rim
        bowl = self.dish * known.dish
        sinks = line + bowl
        if self.tilt is not Tilt.NONE:
            lean = _SIGN[self.tilt] * np.clip(p.x / self.frame.half_width, -1.1, 1.1)
            sinks = sinks * (1.0 + TILT * lean * np.clip(1.0 - sinks / p.tall, 0.0, 1.0))
        sinks = sinks * p.window
        if wall:
            lost = np.minimum(np.maximum(sinks / p.tall, 0.0), 1.0)
            sinks = wall.with_share(sinks, 2.0 * sinks * lost * (1.0 - lost), wall.sag)
        own = np.zeros((3, len(sinks)))
        # the ramp is 1 at the broken endplate, 0 at the other one
        for side in known.sides:
            own[2] += (side.down * side.share) * sinks * side.ramp
            if side.bow is not None:
                own[2] -= (side.down * BOW) * bowl * p.window * side.bow
        if wall:
            lost, deeper = line / p.tall, self.shape.belly * self.dish / p.tall
            for side, height, push in zip(known.sides, wall.heights, wall.pushes, strict=True):
                aside, forward = height.spread(lost, deeper)
                out = (self.spread * side.share) * p.window
                out = wall.with_share(out, out, push)
                own[0] += self.shape.aside * aside * out * p.x
                own[1] += self.shape.forward * forward * out * wall.forward
        return own
