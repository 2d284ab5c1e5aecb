"""One thread for linear algebra in our own processes: the matrices are small, and threads would only wait for one another.

NumPy's library reads these variables once, when it is loaded. A program that imports the package may have another use
for threads, so nothing is changed there.
"""

from __future__ import annotations

import os
import sys

NAMES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def use_one_thread() -> None:
    """Set one thread, unless the user has set a number, or NumPy is loaded already."""
    if "numpy" not in sys.modules and not any(name in os.environ for name in NAMES):
        os.environ.update(dict.fromkeys(NAMES, "1"))
