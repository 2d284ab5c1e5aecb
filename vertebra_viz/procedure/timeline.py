"""When things happen: the stages of each treatment, their length, and the easing of every movement."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from vertebra_viz.case import Case, FractureKind
from vertebra_viz.clip import Floats, Stage, StageName
from vertebra_viz.procedure.captions import captions
from vertebra_viz.treatment import CavityCreation, Implant, NoTreatment, Vertebroplasty

KEYS_PER_STAGE = 24  # weights are linear between keys; this many make the easing smooth to the eye

DURATIONS_S = {
    StageName.INTACT: 2.0,
    StageName.FRACTURE: 3.0,
    StageName.POSTURE: 3.0,
    StageName.ACCESS: 4.0,
    StageName.BIOPSY: 3.0,
    StageName.CONTRAST: 3.0,
    StageName.CAVITY: 4.0,
    StageName.EXPANSION: 4.0,
    StageName.INFLATION: 4.0,
    StageName.DEFLATION: 2.0,
    StageName.FILL: 5.0,
    StageName.SET: 3.0,
    StageName.FOLLOW_UP: 4.0,
}


def steps(case: Case) -> tuple[StageName, ...]:
    """Names of the stages that ``case`` goes through, in order."""
    if case.fracture.kind is FractureKind.NONE:
        return (StageName.INTACT,)
    broken = (StageName.INTACT, StageName.FRACTURE)
    treatment = case.treatment
    if isinstance(treatment, NoTreatment):
        return (*broken, StageName.FOLLOW_UP)
    room: tuple[StageName, ...] = (StageName.INFLATION, StageName.DEFLATION)
    if isinstance(treatment, Vertebroplasty):
        room = ()
    if isinstance(treatment, CavityCreation):
        room = (StageName.CAVITY,)
    if isinstance(treatment, Implant) and treatment.device == "jack":
        room = (StageName.EXPANSION,)
    before: tuple[StageName, ...] = (StageName.POSTURE,) if treatment.posture_lift else ()
    checks: tuple[StageName, ...] = (StageName.BIOPSY,) if treatment.biopsy == "yes" else ()
    checks += (StageName.CONTRAST,) if treatment.contrast_volume_ml else ()
    after: tuple[StageName, ...] = (StageName.FOLLOW_UP,) if treatment.follow_up_loss else ()
    return (*broken, *before, StageName.ACCESS, *checks, *room, StageName.FILL, StageName.SET, *after)


def stages(case: Case) -> tuple[Stage, ...]:
    """Stages of ``case``, end to end from t = 0, with their captions."""
    names, text = steps(case), captions(case)
    ends = np.cumsum([DURATIONS_S[name] for name in names])
    starts = ends - [DURATIONS_S[name] for name in names]
    return tuple(
        Stage(name, float(a), float(b), text[name]) for name, a, b in zip(names, starts, ends, strict=True)
    )


def key_times(run: tuple[Stage, ...]) -> Floats:
    """Times (k,) at which every track has a key."""
    parts = [np.linspace(s.start_s, s.end_s, KEYS_PER_STAGE, endpoint=False) for s in run]
    return np.append(np.concatenate(parts), run[-1].end_s)


def eased(times: Floats, stage: Stage, begin: float = 0.0, end: float = 1.0) -> Floats:
    """0 before, 1 after, smooth between the shares ``begin`` and ``end`` of a stage: weights (k,) at ``times``."""
    x = (times - stage.start_s) / (stage.end_s - stage.start_s)
    x = np.clip((x - begin) / (end - begin), 0.0, 1.0)
    return np.asarray(x * x * (3.0 - 2.0 * x))


def in_steps(times: Floats, stage: Stage, begin: float, end: float, steps: int) -> Floats:
    """As `eased`, but ``steps`` times a little and then a pause of the same length: weights (k,) at ``times``."""
    edges = np.linspace(begin, end, steps + 1)
    parts = [eased(times, stage, a, 0.5 * (a + b)) for a, b in pairwise(edges)]
    return np.asarray(sum(parts) / steps)
