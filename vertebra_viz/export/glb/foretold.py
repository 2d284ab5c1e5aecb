"""Numbers as they differ from what is foretold: near zero, and low bytes apart from high ones, which gzip packs far better."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Ints


def foretold(values: NDArray[Any], parents: Ints) -> bytes:
    """Return how far each row of whole numbers (n, c) is from ``first + second - third`` of its ``parents`` (3, n)."""
    columns = np.ascontiguousarray(values.T)  # four times as fast as rows
    first, second, third = (np.take(columns, parent, axis=1) for parent in parents)
    off = columns - (first + second - third)  # round the corner where the type ends, and back
    off[:, :1] = columns[:, :1]
    return small_numbers(off)


def small_numbers(values: NDArray[Any]) -> bytes:
    """Return whole numbers, near zero if read with a sign, as numbers near zero without one: all low bytes, then all higher ones."""
    size = values.dtype.itemsize
    signed = np.ascontiguousarray(values).view(f"i{size}")
    unsigned = (signed << 1) ^ (signed >> (8 * size - 1))
    apart = unsigned.astype(f"<i{size}", copy=False).view(np.uint8).reshape(-1, size)
    return np.ascontiguousarray(apart.T).tobytes()
