"""The uneven spread of cement: a pattern of lobes with a few long fingers, the same every time."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.lobes import geosphere
from vertebra_viz.clip.clip import Floats


@lru_cache
def fingers(rays: int, seed: int) -> Floats:
    """Return how far cement extends along each ray (n,), 0 to 1: rounded lobes with a few narrow fingers.

    A sum of plane waves over the sphere; the same seed gives the same cement every time.
    """
    directions, _ = geosphere(11)
    assert len(directions) == rays
    rng = np.random.default_rng(seed)
    waves = np.zeros(rays)
    for count in (4.0, 7.0, 11.0):
        for _ in range(4):
            axis = rng.normal(size=3)
            waves += (
                np.sin(count * directions @ axis / np.linalg.norm(axis) + rng.uniform(0.0, 6.3)) / count**0.5
            )
    waves = (waves - waves.min()) / np.ptp(waves)
    return np.asarray(0.10 * waves + 0.90 * (np.clip(waves - 0.55, 0.0, None) / 0.45) ** 1.5)
