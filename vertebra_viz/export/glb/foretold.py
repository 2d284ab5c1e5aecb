"""Numbers as they differ from what is foretold: near zero, and low bytes apart from high ones, which gzip packs far better."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Ints


def foretold(values: NDArray[Any], parents: Ints) -> bytes:
    """Return how far each row of whole numbers (n, c) is from ``first + second - third`` of its ``parents`` (3, n)."""
    first, second, third = parents
    off = values - (
        values[first] + values[second] - values[third]
    )  # round the corner where the type ends, and back
    off[:1] = values[:1]
    return small_numbers(off)


def small_numbers(values: NDArray[Any]) -> bytes:
    """Return whole numbers (n, c), near zero if read with a sign, as numbers near zero without one, byte by byte, column by column."""
    size = values.dtype.itemsize
    signed = np.ascontiguousarray(values.T).view(f"i{size}")
    unsigned = (signed << 1) ^ (signed >> (8 * size - 1))
    apart = unsigned.astype(f"<i{size}", copy=False).view(np.uint8).reshape(-1, size)
    return np.ascontiguousarray(apart.T).tobytes()
