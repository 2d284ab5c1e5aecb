"""Floating-point errors during computation: NumPy's default handling, whatever the calling program has set.

Smooth functions underflow to 0 on purpose. A program that makes NumPy raise (``numpy.seterr(all="raise")``) must not be
stopped by that, and its setting must not change.
"""

from __future__ import annotations

import numpy as np

steady = np.errstate(divide="warn", over="warn", under="ignore", invalid="warn")
