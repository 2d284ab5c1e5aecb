"""Texture that no mesh contains: trabeculae of cancellous bone and mottle of soft tissue, as noise fixed to the body.

It uses the same integer hash as the player's ``shaders/unevenness.js``, so both pictures have the same pattern. The noise is
evaluated in the plane through the body's centre perpendicular to the beam.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vertebra_viz.catalogue.xray import STRUTS_MM, TISSUE_MM
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render.xray.beam import Beam

Greys = NDArray[np.float32]

FINE_PX, COARSE_PX = 2, 16  # sampling step of struts, and of mottle
FINER = 0.55  # size of the second layer of struts relative to the first one's width; it is isotropic
SHARE = 0.62  # weight of the first layer
PRIMES = (73856093, 19349663, 83492791)
MIXERS = (0x7FEB352D, 0x846CA68B)


def hashed(x: NDArray[np.uint32], y: NDArray[np.uint32], z: NDArray[np.uint32]) -> Greys:
    """Return a pseudo-random number from 0 to 1 for each cell, the same on every machine."""
    one, other, third = (np.uint32(prime) for prime in PRIMES)
    mixed = (x * one) ^ (y * other) ^ (z * third)
    mixed ^= mixed >> np.uint32(16)
    mixed *= np.uint32(MIXERS[0])
    mixed ^= mixed >> np.uint32(15)
    mixed *= np.uint32(MIXERS[1])
    mixed ^= mixed >> np.uint32(16)
    return np.asarray((mixed >> np.uint32(8)).astype(np.float32) / np.float32(1 << 24))


def noise(points: Floats) -> Greys:
    """Return smooth noise (…) between 0 and 1 at points (…, 3), with cells of unit size."""
    home = np.floor(points)
    share = (points - home).astype(np.float32)
    share = share * share * (3.0 - 2.0 * share)
    cell = home.astype(np.int64).astype(np.uint32)
    total = np.zeros(points.shape[:-1], dtype=np.float32)
    for corner in np.ndindex(2, 2, 2):
        weight = np.prod(np.where(corner, share, 1.0 - share), axis=-1)
        total += weight * hashed(*(cell[..., k] + np.uint32(corner[k]) for k in range(3)))
    return total


def struts(beam: Beam) -> Greys:
    """Return the pattern of the struts (rows, columns), -0.5 to 0.5."""
    return _patterns(*_key(beam))[0]


def mottle(beam: Beam) -> Greys:
    """Return the pattern of the soft tissue (rows, columns), -0.5 to 0.5."""
    return _patterns(*_key(beam))[1]


def _key(beam: Beam) -> tuple[tuple[float, ...], float, tuple[int, int]]:
    axes = np.concatenate([beam.source, beam.right, beam.up])
    return tuple(axes.tolist()), beam.angle_deg, beam.size


@lru_cache(maxsize=4)  # in a film the camera rarely moves
def _patterns(axes: tuple[float, ...], angle_deg: float, size: tuple[int, int]) -> tuple[Greys, Greys]:
    source, right, up = np.reshape(axes, (3, 3))
    beam = Beam(source, right, up, angle_deg, size)
    across, along = STRUTS_MM
    fine = _plane(beam, FINE_PX)
    first = noise(fine / (across, across, along)) - 0.5
    second = noise(fine / (FINER * across)) - 0.5
    coarse = noise(_plane(beam, COARSE_PX) / TISSUE_MM) - 0.5
    return _resized(SHARE * first + (1.0 - SHARE) * second, size), _resized(coarse, size)


def _plane(beam: Beam, step_px: int) -> Floats:
    """Return the points (rows, columns, 3) of every ``step_px``-th pixel in the plane through the body's centre; mm, RAS+."""
    columns, rows = (np.arange(0.5 * step_px, edge + 0.5, float(step_px)) for edge in beam.size)
    rays = beam.rays(columns, rows)
    depth = -float(beam.source @ beam.ahead)
    return np.asarray(beam.source + rays * (depth / (rays @ beam.ahead))[..., None])


def _resized(values: NDArray[np.floating], size: Sequence[int]) -> Greys:
    picture = Image.fromarray(np.asarray(values, dtype=np.float32))
    return np.asarray(picture.resize((size[0], size[1]), Image.Resampling.BILINEAR))
