"""A target that shifts or turns a surface as a whole: where a vertex is says how it moves, by twelve numbers.

Instruments slide, neighbours tilt, and what belongs to a second level rides on the first. In a clip each of them moves by
targets like everything else; in a coded file such a target takes hardly any bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

DIGITS = 7  # of a coefficient: of 4095 steps, the furthest from the middle, less than a thousandth of one
SAMPLE = 24  # vertices, by which most of the other targets are told at once
OFF = 1  # of the file's steps: rounding, of the positions and of the target


def affine(positions: NDArray[Any], moves: NDArray[Any]) -> tuple[float, ...] | None:
    """Coefficients of a target's ``moves`` (n, 3) in ``positions`` (n, 3), both whole numbers; None where there are none.

    Returns
    -------
    tuple of 12 floats or None
        For each column of the moves in turn: what x, y and z of a position count, and a constant.
    """
    few = np.linspace(0, len(positions) - 1, min(SAMPLE, len(positions))).astype(int)
    if _fitted(positions[few], moves[few]) is None:
        return None
    return _fitted(positions, moves)


def moved(positions: NDArray[Any], coefficients: Sequence[float]) -> NDArray[np.int16]:
    """Whole moves (n, 3) by these ``coefficients``, step by step as a browser computes them."""
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
    return coefficients if np.abs(off).max(initial=0) <= OFF else None
