"""Easing: the key times of a run, and smooth weights between them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from vertebra_viz.clip.clip import Floats, Stage

KEYS_PER_STAGE = 24  # weights are linear between keys; this many make the easing smooth to the eye


def key_times(run: tuple[Stage, ...]) -> Floats:
    """Return the times (k,) at which every track has a key."""
    parts = [np.linspace(s.start_s, s.end_s, KEYS_PER_STAGE, endpoint=False) for s in run]
    return np.append(np.concatenate(parts), run[-1].end_s)


def eased(times: Floats, stage: Stage, begin: float = 0.0, end: float = 1.0) -> Floats:
    """Return weights (k,) at ``times`` that rise smoothly from 0 to 1 between two shares of a stage."""
    x = (times - stage.start_s) / (stage.end_s - stage.start_s)
    x = np.clip((x - begin) / (end - begin), 0.0, 1.0)
    return np.asarray(x * x * (3.0 - 2.0 * x))


def in_steps(times: Floats, stage: Stage, begin: float, end: float, steps: int) -> Floats:
    """Return weights (k,) as `eased` does, but in ``steps`` equal steps with a pause of the same length after each."""
    edges = np.linspace(begin, end, steps + 1)
    parts = [eased(times, stage, a, 0.5 * (a + b)) for a, b in pairwise(edges)]
    return np.asarray(sum(parts) / steps)
