"""Displacement fields: functions of the intact position, mm, that can be added to one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vertebra_viz.clip.clip import Floats

Displacement = Callable[[Floats], Floats]


def nothing(points: Floats) -> Floats:
    """Return zero displacement."""
    return np.zeros_like(points)


@dataclass(frozen=True)
class Sum:
    """The sum of two displacements."""

    first: Displacement
    second: Displacement

    def __call__(self, points: Floats) -> Floats:
        """Return the displacement (n, 3) in mm at intact ``points`` (n, 3)."""
        return np.asarray(self.first(points) + self.second(points))
