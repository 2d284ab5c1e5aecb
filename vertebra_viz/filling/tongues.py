"""Tongues of cement: how far it is pressed out of a cavity into the bone round it, the same every time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.clip.clip import Floats

TONGUES = 13  # number on one side
UPWARD = 1.4  # how many more, and how much longer, they are above and below than at the sides
LEAST_LONG = 0.4  # shortest tongue, as a share of the longest
WIDTHS = (0.23, 0.31)  # half widths of a tongue, as chords of the unit sphere
BLUNT = 5.0  # exponent of the profile: rounded end, steep sides
FARTHEST = 2.45  # distance in half widths beyond which a tongue no longer changes the last digit
JOINED = 3.0  # sharpness of the notch between two tongues that meet
BEND, BENDS = 0.14, 2.5  # amplitude (chord) and frequency of the waves in their outlines
APART = 0.48  # least distance between the centres of two tongues, as a chord
SPONGE = 0.02  # of the longest tongue: how far cement enters the bone between tongues


@dataclass(frozen=True)
class Pattern:
    """Positions, lengths and widths of the tongues of one side.

    Attributes
    ----------
    middles : (k, 3) unit vectors.
    across, along : (k, 3) perpendicular to the middles; their length is the reciprocal of the tongue's half width.
    lengths : (k,) as shares of the longest.
    waves : (3, 3) wave vectors that distort the outlines, by column.
    phases : (3,) of the waves, radians.
    nearest : least cosine to a middle at which its tongue is computed.
    """

    middles: Floats
    across: Floats
    along: Floats
    lengths: Floats
    waves: Floats
    phases: Floats
    nearest: float


def tongues(directions: Floats, seed: int) -> Floats:
    """Return how far cement is pressed out of a cavity along ``directions`` (n, 3), 0 to 1: a few tongues, all different.

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
