"""How floating point behaves while something is computed here: NumPy's own rules, whatever the program round us has set.

A smooth edge ends in numbers too small to be told from nothing, which is meant. A program that lets NumPy raise there
(``numpy.seterr(all="raise")``) must neither be stopped by it nor find its setting changed.
"""

from __future__ import annotations

import numpy as np

steady = np.errstate(divide="warn", over="warn", under="ignore", invalid="warn")
