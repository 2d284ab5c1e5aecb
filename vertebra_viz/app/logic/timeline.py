"""The timeline's scale: every stage has the same width, however long it lasts.

So each stage has room for its name and is wide enough for a finger, on a phone too. Positions count stages: 2.5 is
half-way through the third. Times are those of the clip.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from vertebra_viz.clip.clip import Stage


@dataclass(frozen=True)
class Timeline:
    """Positions and times of one clip."""

    stages: tuple[Stage, ...]

    @property
    def length(self) -> int:
        """How many stages there are: the last position."""
        return len(self.stages)

    def clamp(self, position: float) -> float:
        """Return the position on the scale that is nearest to ``position``."""
        return min(max(position, 0.0), float(self.length)) if math.isfinite(position) else 0.0

    def time(self, position: float) -> float:
        """Return the animation time in seconds at ``position``."""
        return float(np.interp(position, np.arange(self.length + 1), self._bounds))

    def position(self, t: float) -> float:
        """Return the position at animation time ``t`` in seconds."""
        return float(np.interp(t, self._bounds, np.arange(self.length + 1)))

    def index(self, position: float) -> int:
        """Return the index of the stage that contains ``position``; a boundary belongs to the stage that it ends."""
        return max(math.ceil(position) - 1, 0)

    def stage(self, position: float) -> Stage:
        """Return the stage that contains ``position``."""
        return self.stages[self.index(position)]

    def step(self, position: float, by: int) -> float:
        """Return the stage end before (``by`` = -1) or after (+1) ``position``, but none before the first stage's end."""
        end = math.floor(position) + 1 if by > 0 else math.ceil(position) - 1
        return float(min(max(end, 1), self.length))

    @property
    def _bounds(self) -> list[float]:
        return [self.stages[0].start_s, *(stage.end_s for stage in self.stages)]
