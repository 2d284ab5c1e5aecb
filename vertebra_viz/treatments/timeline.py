"""When things happen: the stages of each treatment, end to end, with their captions."""

from __future__ import annotations

import numpy as np

from vertebra_viz.case.case import Case, FractureKind
from vertebra_viz.case.treatment import CavityCreation, Implant, NoTreatment, Vertebroplasty
from vertebra_viz.catalogue.stages import STAGES, StageName
from vertebra_viz.clip.clip import Stage
from vertebra_viz.words.captions import captions


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
    ends = np.cumsum([STAGES[name].duration_s for name in names])
    starts = ends - [STAGES[name].duration_s for name in names]
    return tuple(
        Stage(name, float(a), float(b), text[name]) for name, a, b in zip(names, starts, ends, strict=True)
    )
