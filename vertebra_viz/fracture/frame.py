"""The dimensions of a body that shape its displacement fields, and the smooth step by which the fields fade."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.bone import Body
from vertebra_viz.clip.clip import Floats


@dataclass(frozen=True)
class BodyFrame:
    """The dimensions of the intact body that shape the displacement fields (mm, RAS+)."""

    back_y: float
    front_y: float
    half_width: float
    top: tuple[float, float, float]  # anterior, middle, posterior z of the superior endplate
    bottom: tuple[float, float, float]

    @classmethod
    def of(cls, body: Body) -> BodyFrame:
        """Return the frame from the landmarks of ``body``."""
        marks = body.landmarks.positions(body.points)
        return cls(
            back_y=float(marks[4:, 1].mean()),
            front_y=float(marks[:2, 1].mean()),
            half_width=float(body.half_width_mm),
            top=tuple(marks[0::2, 2].tolist()),
            bottom=tuple(marks[1::2, 2].tolist()),
        )

    @property
    def depth(self) -> float:
        """Distance between the back and front landmarks."""
        return self.front_y - self.back_y

    def plates_z(self, y: Floats) -> tuple[Floats, Floats]:
        """Return z (n,) of the lower and of the upper endplate's mid-sagittal line at ``y`` (n,)."""
        way = np.minimum(np.maximum((y - self.back_y) / self.depth, 0.0), 1.0)
        to_middle, on = np.minimum(2.0 * way, 1.0), np.maximum(2.0 * way - 1.0, 0.0)
        bottom, top = (
            back + to_middle * (middle - back) + on * (front - middle)
            for front, middle, back in (self.bottom, self.top)
        )
        return bottom, top


def smoothstep(x: Floats) -> Floats:
    """Return 0 below 0, 1 above 1, and a smooth step between."""
    x = np.maximum(x, 0.0)  # numpy.clip takes several times as long
    np.minimum(x, 1.0, out=x)
    rises = x * x
    x *= -2.0
    x += 3.0
    rises *= x
    return rises
