"""Cement as a material: its state at a given time after mixing, and the time after mixing at each moment of the run.

Published: liquid for 5.1 and an injectable paste for 3.4 minutes at 22 °C (BMC Musculoskelet Disord 2012;13:198); hard some
11 minutes after it comes to 37 °C (hindawi.com, 2011/571728); a core of 49 to 112 °C ex vivo, above 50 °C for up
to 8 minutes (Belkoff 2003, PubMed 12865844); a modulus of 1.9 ± 0.5 GPa (PMC3698342). The form of the curves between
these figures is assumed; so is the peak of 60 °C, low in its range since the measured fills were larger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

import numpy as np

from vertebra_viz.catalogue.stages import StageName

LIQUID_MIN = 5.1
PASTE_MIN = 3.4
HARDENS_MIN = 11.0  # after it goes into the bone
LAST_MIN = 20.0  # end of the run: hard for certain
ROOM_C, BODY_C, PEAK_C = 22.0, 37.0, 60.0
STIFFNESS_GPA = 1.9
PHASES = (
    ("liquid", 0.0),
    ("paste", LIQUID_MIN),
    ("setting", LIQUID_MIN + PASTE_MIN),
    ("hard", LIQUID_MIN + HARDENS_MIN),
)

_WARMING_MIN = 0.8  # time constant of warming to body temperature
_PEAK_MIN, _PEAK_WIDTH_MIN = 12.5, 1.3
_STIFFENS_MIN, _STIFFENING_MIN = 12.7, 0.8
_STILL_UP = 0.7  # of the inflation stage: mixing begins then, before the balloon is deflated


@dataclass(frozen=True)
class CementState:
    """Cement at one time: minutes since mixing, phase (liquid, paste, setting or hard), core temperature, modulus."""

    minutes: float
    phase: str
    temperature_c: float
    stiffness_gpa: float


def material(minutes: float) -> CementState:
    """Return the state of cement ``minutes`` after mixing: 22 °C in the room, 37 °C and its own heat in the bone."""
    phase = [name for name, begins in PHASES if begins <= minutes][-1]
    in_bone = max(0.0, minutes - LIQUID_MIN)
    own = (PEAK_C - BODY_C) * exp(-0.5 * ((minutes - _PEAK_MIN) / _PEAK_WIDTH_MIN) ** 2)
    warmed = BODY_C - (BODY_C - ROOM_C) * exp(-in_bone / _WARMING_MIN)
    stiffness = STIFFNESS_GPA / (1.0 + exp(-(minutes - _STIFFENS_MIN) / _STIFFENING_MIN))
    return CementState(minutes, phase, warmed + own, stiffness)


def is_long_hard(ends_s: Sequence[tuple[str, float]], t: float) -> bool:
    """Return whether ``t`` is in the follow-up, weeks after the cement has set."""
    ends = dict(ends_s)
    return StageName.FOLLOW_UP in ends and StageName.SET in ends and t > ends[StageName.SET]


def minutes_since_mixing(ends_s: Sequence[tuple[str, float]], t: float) -> float | None:
    """Return the minutes since mixing at ``t``, up to 20; None before mixing, weeks later, or in a run without cement.

    Parameters
    ----------
    ends_s
        Name and end of each stage, in order. Cement goes in, as a paste, from the start to the end of ``fill``.
    """
    names = [name for name, _ in ends_s]
    if StageName.FILL not in names:
        return None
    ends = [0.0, *(end for _, end in ends_s)]
    fill = names.index(StageName.FILL)
    before = fill - 2 if StageName.DEFLATION in names else fill - 1
    mixed_s = ends[before] + _STILL_UP * (ends[before + 1] - ends[before])
    if t < mixed_s or is_long_hard(ends_s, t):
        return None
    knots = [mixed_s, ends[fill], ends[fill + 1], ends[fill + 2]]
    return float(np.interp(t, knots, [0.0, LIQUID_MIN, LIQUID_MIN + PASTE_MIN, LAST_MIN]))
