"""Estimates how long a job takes, so that the queue can share computing time fairly.

The estimates are seconds on one core of an ordinary computer, measured over the ready-made cases. Their ratios decide
the order of jobs; a job that takes many times its estimate is stopped (`clips.worker_pool`).
"""

from __future__ import annotations

from typing import Any

from vertebra_viz.case.case import Case

ONE_LEVEL_S = 0.1  # half of it with a cached bone, one and a half times as much with a new one
NEIGHBOURS_S = 0.07  # two more vertebrae and the discs between
OTHER_LEVEL_S = 0.1  # each
PICTURE_S = 2.0  # with the libraries that a worker loads for its first picture
LONG_S = 0.35  # a job of at least this cost is a long one: three levels, or a picture; they never occupy all workers


def cost_s(case: Case, options: dict[str, Any]) -> float:
    """Return the expected seconds of a job of `worker.JOBS`.

    Parameters
    ----------
    options : dict
        The job's options beside the case; a file's suffix says whether a picture has to be drawn for it.
    """
    around = NEIGHBOURS_S if case.neighbours == "shown" or case.others else 0.0
    drawn = PICTURE_S if options.get("suffix") in {".html", ".png"} else 0.0
    return ONE_LEVEL_S + around + OTHER_LEVEL_S * len(case.others) + drawn
