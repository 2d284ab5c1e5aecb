"""Numbers as they differ from what is foretold: near zero, and low bytes apart from high ones, which gzip packs far better.

A reader foretells the same from what it has read before: a vertex from three others, and a normal from the positions. All of
it is whole numbers, or comes out the same on every machine.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Ints
from vertebra_viz.export.glb.normals import area_vectors
from vertebra_viz.export.glb.remembered import Remembered

REMEMBERED = 32  # normals of surfaces, 35 kB a bone

_normals: Remembered[NDArray[np.int8]] = Remembered(REMEMBERED)


def from_parents(columns: NDArray[Any], parents: NDArray[Any]) -> NDArray[Any]:
    """Foretell columns (c, n) of numbers as ``first + second - third`` of each one's ``parents`` (3, n); the first one as zero."""
    first, second, third = (np.take(columns, parent, axis=1) for parent in parents)
    found = first + second - third  # round the corner where the type ends, and back
    found[:, :1] = 0
    return np.asarray(found)


def normals_from_positions(grid: NDArray[np.int16], triangles: Ints) -> NDArray[np.int8]:
    """Foretell normals (n, 3), 127 is one, from positions in whole numbers; remembered by surface."""
    return _normals.get((grid, triangles), lambda: _normals_from_positions(grid, triangles))


def _normals_from_positions(grid: NDArray[np.int16], triangles: Ints) -> NDArray[np.int8]:
    x, y, z = area_vectors(grid.astype(np.float64), triangles)
    length = np.maximum(np.sqrt(x * x + y * y + z * z), 1.0)  # step by step, as a browser does it
    whole: NDArray[Any] = np.floor(127.0 * (np.stack([x, y, z], axis=1) / length[:, None]) + 0.5)
    return whole.astype(np.int8)


def small_numbers(values: NDArray[Any]) -> bytes:
    """Return whole numbers, near zero if read with a sign, as numbers near zero without one: all low bytes, then all higher ones."""
    size = values.dtype.itemsize
    signed = np.ascontiguousarray(values).view(f"i{size}")
    unsigned = (signed << 1) ^ (signed >> (8 * size - 1))
    apart = unsigned.astype(f"<i{size}", copy=False).view(np.uint8).reshape(-1, size)
    return np.ascontiguousarray(apart.T).tobytes()
