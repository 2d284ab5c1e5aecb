"""Timing: the median of several runs, each with a new input so that no cache helps."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Time:
    """Seconds of a call: median and best of several runs."""

    median: float
    best: float


def clock(call: Callable[[int], object], runs: int) -> Time:
    """Time ``call(i)`` for i = 1 … runs, after one unmeasured ``call(0)``."""
    call(0)
    seconds = []
    for i in range(1, runs + 1):
        start = time.perf_counter()
        call(i)
        seconds.append(time.perf_counter() - start)
    return Time(statistics.median(seconds), min(seconds))
