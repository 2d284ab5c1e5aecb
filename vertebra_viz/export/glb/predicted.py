"""Predictive coding: numbers are stored as differences from a prediction, which are near zero and compress far better.

A reader makes the same prediction from what it has decoded before: a vertex from three others, a normal from the positions.
The computation uses integers, or floats in a way that gives the same result on every machine.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Ints
from vertebra_viz.export.glb.normals import area_vectors
from vertebra_viz.export.glb.result_cache import ResultCache

CACHE_SIZE = 32  # cached normals of surfaces, 35 kB a bone

_normals: ResultCache[NDArray[np.int8]] = ResultCache(CACHE_SIZE)


def from_parents(columns: NDArray[Any], parents: NDArray[Any]) -> NDArray[Any]:
    """Predict columns (c, n) as ``first + second - third`` of each vertex's ``parents`` (3, n); the first vertex as zero."""
    first, second, third = (np.take(columns, parent, axis=1) for parent in parents)
    found = first + second - third  # integer overflow is intended: decoding reverses it
    found[:, :1] = 0
    return np.asarray(found)


def normals_from_positions(grid: NDArray[np.int16], triangles: Ints) -> NDArray[np.int8]:
    """Predict normals (n, 3), 127 is 1, from integer positions; the result is cached by surface."""
    return _normals.get((grid, triangles), lambda: _normals_from_positions(grid, triangles))


def _normals_from_positions(grid: NDArray[np.int16], triangles: Ints) -> NDArray[np.int8]:
    x, y, z = area_vectors(grid.astype(np.float64), triangles)
    # the operations and their order are those of the player, so that both round alike
    length = np.maximum(np.sqrt(x * x + y * y + z * z), 1.0)
    whole: NDArray[Any] = np.floor(127.0 * (np.stack([x, y, z], axis=1) / length[:, None]) + 0.5)
    return whole.astype(np.int8)


def small_numbers(values: NDArray[Any]) -> bytes:
    """Return integers zigzag-coded (values near zero become small unsigned ones), all low bytes before all high bytes."""
    size = values.dtype.itemsize
    signed = np.ascontiguousarray(values).view(f"i{size}")
    unsigned = (signed << 1) ^ (signed >> (8 * size - 1))
    apart = unsigned.astype(f"<i{size}", copy=False).view(np.uint8).reshape(-1, size)
    return np.ascontiguousarray(apart.T).tobytes()
