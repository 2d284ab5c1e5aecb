"""Targets that move a surface as a whole: displacements are an affine function of positions, with twelve coefficients.

Instruments slide, neighbours tilt, and parts of a second level move with the first one. In a clip they move by morph targets
like everything else; in a coded file such a target takes hardly any bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

DIGITS = 7  # decimals of a coefficient: an error below a thousandth of a step at 4095 steps from the middle
SAMPLE = 24  # vertices that are tried first, which rejects most other targets at once
TOLERANCE = 1  # largest error in steps, by rounding of positions and target


def affine(positions: NDArray[Any], moves: NDArray[Any]) -> tuple[float, ...] | None:
    """Return the coefficients of ``moves`` (n, 3) as an affine function of ``positions`` (n, 3), both integers.

    Returns
    -------
    tuple of 12 floats or None
        For each column of the moves: the coefficients of x, y and z, and a constant. None if the function does not fit.
    """
    few = np.linspace(0, len(positions) - 1, min(SAMPLE, len(positions))).astype(int)
    if _fitted(positions[few], moves[few]) is None:
        return None
    return _fitted(positions, moves)


def moved(positions: NDArray[Any], coefficients: Sequence[float]) -> NDArray[np.int16]:
    """Return the integer moves (n, 3) by ``coefficients``, in the same order of operations as in the browser."""
    x, y, z = positions.T.astype(np.float64)
    columns = [
        np.floor(a * x + b * y + c * z + d + 0.5)
        for a, b, c, d in np.reshape(np.asarray(coefficients), (3, 4)).tolist()
    ]
    return np.stack(columns, axis=1).astype(np.int16)


def _fitted(positions: NDArray[Any], moves: NDArray[Any]) -> tuple[float, ...] | None:
    known = np.column_stack([positions, np.ones(len(positions))]).astype(np.float64)
    found = np.linalg.lstsq(known, moves.astype(np.float64), rcond=None)[0]
    coefficients = tuple(np.round(found.T, DIGITS).ravel().tolist())
    off = moved(positions, coefficients).astype(np.int32) - moves
    return coefficients if np.abs(off).max(initial=0) <= TOLERANCE else None
