"""Tongues of cement: how far it presses out of a cavity into the bone round it, the same every time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.clip.clip import Floats

TONGUES = 13  # of cement that presses into the bone round a cavity, on one side
UPWARD = 1.4  # how much more of them, and longer, lie above and below than round about
LEAST_LONG = 0.4  # a tongue's length, as a share of the longest
WIDTHS = (0.23, 0.31)  # of a tongue, half, as a chord of the unit sphere; across and along may differ
BLUNT = 5.0  # a tongue's end is rounded, and its sides steep
FARTHEST = 2.45  # how far off, in half widths, a tongue no longer changes the last digit
JOINED = 3.0  # how sharply two of them part where they meet: the larger, the sharper
BEND, BENDS = 0.14, 2.5  # how far their outlines are bent, as a chord, and how often
APART = 0.48  # least distance between the middles of two tongues, as a chord
SPONGE = 0.02  # of the longest tongue: how far cement seeps everywhere between them


@dataclass(frozen=True)
class Pattern:
    """Where the tongues of one side lie, and how long and wide they are.

    Attributes
    ----------
    middles : (k, 3) unit vectors.
    across, along : (k, 3) square to the middles, as long as a tongue is narrow there.
    lengths : (k,) 0 to 1.
    waves : (3, 3) by which outlines are bent, by column.
    phases : (3,) of the waves, radians.
    nearest : the least cosine to a middle where the tongue still counts.
    """

    middles: Floats
    across: Floats
    along: Floats
    lengths: Floats
    waves: Floats
    phases: Floats
    nearest: float


def tongues(directions: Floats, seed: int) -> Floats:
    """How far cement presses out of a cavity along ``directions`` (n, 3), 0 to 1: a few rounded tongues, unlike one another.

    More of them, and longer ones, lie above and below. The same seed gives the same cement every time.
    """
    drawn = _pattern(seed)
    bent = directions + BEND * np.sin(BENDS * directions @ drawn.waves + drawn.phases)
    bent /= np.linalg.norm(bent, axis=1, keepdims=True)
    ray, tongue = np.nonzero(bent @ drawn.middles.T > drawn.nearest)
    near = bent[ray] - drawn.middles[tongue]
    u, v = (np.einsum("ki,ki->k", near, to[tongue]) for to in (drawn.across, drawn.along))
    form = np.zeros((len(bent), len(drawn.middles)))
    form[ray, tongue] = np.exp(-JOINED * (u * u + v * v) ** (BLUNT / 2.0))
    together = (form @ drawn.lengths**JOINED) ** (1.0 / JOINED)
    return np.asarray(SPONGE + (1.0 - SPONGE) * np.minimum(together, 1.0))


@lru_cache(maxsize=8)
def _pattern(seed: int) -> Pattern:
    """Draw the tongues."""
    rng = np.random.default_rng(seed)
    middles: list[Floats] = []
    while len(middles) < TONGUES:
        at = rng.normal(size=3) * (1.0, 1.0, UPWARD)
        at /= np.linalg.norm(at)
        if all(np.linalg.norm(at - other) > APART for other in middles):
            middles.append(at)
    waves, phases = rng.normal(size=(3, 3)), rng.uniform(0.0, 6.3, size=3)
    lengths, across, along = [], [], []
    for middle in middles:
        lengths.append(rng.uniform(LEAST_LONG, 1.0) * (1.0 if abs(middle[2]) > 0.6 else 0.8))
        side = np.cross(middle, rng.normal(size=3))
        side /= np.linalg.norm(side)
        widths = rng.uniform(*WIDTHS, size=2)
        across.append(side / widths[0])
        along.append(np.cross(middle, side) / widths[1])
    nearest = float(np.sqrt(1.0 - (FARTHEST * max(WIDTHS)) ** 2))
    return Pattern(
        np.array(middles), np.array(across), np.array(along), np.array(lengths), waves, phases, nearest
    )
