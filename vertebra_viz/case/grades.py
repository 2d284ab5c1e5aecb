"""Representative height losses of each Genant grade, by the shape of the fracture and, for a wedge, by level.

Each is within its grade's band (20-25, 25-40, over 40 %: Genant, as in Wang 2019). An intact body is wedge-shaped
itself, lower in front in the thoracic spine and lower behind below L3, so the same loss gives a different wedge angle at
every level. The front losses of a wedge are therefore by level: chosen inside the bands so that grade 2 has an angle of
14-20° and grade 3 of 20-29°, with the front-to-back ratios of JOSR 2023 18:s13018-023-03758-w, table 1. L4 and L5 are
higher in front and have the largest losses that grade 2 allows; still, an older woman's L4 (13.5°, 17.3°), an adult's
L4 of grade 3 (19.8°) and L5 (older woman 9.9°, 14.0°; adult 12.0°, 16.1°) do not reach these angles. Nor, at grade 3, do
an older woman's L3 (18.6°) and an adult's T9 (19.9°) and T10 (19.7°).
"""

from __future__ import annotations

Losses = tuple[float, float, float]  # anterior, middle, posterior: fractions of the intact heights

GRADES = (0, 1, 2, 3)
WEDGE, ANY_LEVEL = "wedge", ""
WEDGE_FRONT: dict[int, dict[str, float]] = {
    1: {ANY_LEVEL: 0.247, "T12": 0.235, "L1": 0.225, "L2": 0.22, "L3": 0.21, "L4": 0.21, "L5": 0.21},
    2: {
        ANY_LEVEL: 0.325,
        "T8": 0.335,
        "T9": 0.335,
        "T10": 0.34,
        "T11": 0.305,
        "T12": 0.335,
        "L3": 0.375,
        "L4": 0.40,
        "L5": 0.40,
    },
    3: {ANY_LEVEL: 0.50, "L1": 0.495, "L2": 0.49, "L3": 0.485},
}
MIDDLE_OF_WEDGE = 0.94  # of the anterior loss, where it is not given
WEDGE_MIDDLE = {1: 0.933, 2: 0.954, 3: MIDDLE_OF_WEDGE}
WEDGE_BACK = {1: 0.01, 2: 0.02, 3: 0.02}
# the other shapes have the same losses at every level
GRADE_LOSSES: dict[str, dict[int, Losses]] = {
    "biconcave": {1: (0.08, 0.225, 0.04), 2: (0.12, 0.33, 0.06), 3: (0.18, 0.50, 0.09)},
    "crush": {1: (0.225, 0.225, 0.12), 2: (0.33, 0.34, 0.20), 3: (0.50, 0.52, 0.28)},
}


def grade_losses(kind: str, grade: int, level: str) -> Losses:
    """Return anterior, middle and posterior loss for a ``kind`` and ``grade`` at ``level``; 0 for grade 0."""
    if grade == 0:
        return (0.0, 0.0, 0.0)
    if kind != WEDGE:
        return GRADE_LOSSES[kind][grade]
    front = WEDGE_FRONT[grade].get(level, WEDGE_FRONT[grade][ANY_LEVEL])
    return (front, round(WEDGE_MIDDLE[grade] * front, 3), WEDGE_BACK[grade])
