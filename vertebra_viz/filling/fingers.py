"""How unevenly cement spreads: a pattern of lobes with a few long fingers, the same every time."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.lobes import geosphere
from vertebra_viz.clip.clip import Floats

TONGUES = 13  # of cement that presses into the bone round a cavity, on one side
UPWARD = 1.4  # how much more of them, and longer, lie above and below than round about
LEAST_LONG = 0.4  # a tongue's length, as a share of the longest
WIDTHS = (0.23, 0.31)  # of a tongue, half, as a chord of the unit sphere; across and along may differ
BLUNT = 5.0  # a tongue's end is rounded, and its sides steep
JOINED = 3.0  # how sharply two of them part where they meet: the larger, the sharper
BEND, BENDS = 0.14, 2.5  # how far their outlines are bent, as a chord, and how often
APART = 0.48  # least distance between the middles of two tongues, as a chord
SPONGE = 0.02  # of the longest tongue: how far cement seeps everywhere between them


@lru_cache
def fingers(rays: int, seed: int) -> Floats:
    """How far cement extends along each ray (n,), 0 to 1: rounded lobes with a few narrow fingers.

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


def tongues(directions: Floats, seed: int) -> Floats:
    """How far cement presses out of a cavity along ``directions`` (n, 3), 0 to 1: a few rounded tongues, unlike one another.

    More of them, and longer ones, lie above and below. The same seed gives the same cement every time.
    """
    rng = np.random.default_rng(seed)
    middles: list[Floats] = []
    while len(middles) < TONGUES:
        at = rng.normal(size=3) * (1.0, 1.0, UPWARD)
        at /= np.linalg.norm(at)
        if all(np.linalg.norm(at - other) > APART for other in middles):
            middles.append(at)
    axes = rng.normal(size=(3, 3))
    bent = directions + BEND * np.sin(BENDS * directions @ axes + rng.uniform(0.0, 6.3, size=3))
    bent /= np.linalg.norm(bent, axis=1, keepdims=True)
    together = np.zeros(len(directions))
    for middle in middles:
        length = rng.uniform(LEAST_LONG, 1.0) * (1.0 if abs(middle[2]) > 0.6 else 0.8)
        side = np.cross(middle, rng.normal(size=3))
        side /= np.linalg.norm(side)
        across, along = rng.uniform(*WIDTHS, size=2)
        away = bent - middle
        u, v = away @ side / across, away @ np.cross(middle, side) / along
        form = np.where(bent @ middle < 0.0, 0.0, np.exp(-((u * u + v * v) ** (BLUNT / 2.0))))
        together += (length * form) ** JOINED
    return np.asarray(SPONGE + (1.0 - SPONGE) * np.minimum(together ** (1.0 / JOINED), 1.0))
