"""How long a job will take, before it is begun: who asks for much waits for it, and not those who ask for little.

Seconds on one core of an ordinary computer, measured over the ready-made cases. How they compare decides about turns;
what takes many times as long is ended (`clips.worker_pool`).
"""

from __future__ import annotations

from typing import Any

from vertebra_viz.case.case import Case

ONE_LEVEL_S = 0.2
NEIGHBOURS_S = 0.6  # two more vertebrae, and what lies between
OTHER_LEVEL_S = 0.7  # each
PICTURE_S = 2.0  # with what a worker loads for its first one
LONG_S = 1.0  # from here on a job is a long one, and never may long ones be all that is done


def cost_s(case: Case, options: dict[str, Any]) -> float:
    """Return the expected seconds of a job of `worker.JOBS`.

    Parameters
    ----------
    options : dict
        What the job is told beside the case; a file's suffix says whether a picture is drawn for it.
    """
    around = NEIGHBOURS_S if case.neighbours == "shown" or case.others else 0.0
    drawn = PICTURE_S if options.get("suffix") in {".html", ".png"} else 0.0
    return ONE_LEVEL_S + around + OTHER_LEVEL_S * len(case.others) + drawn
