"""When things happen: the stages, their length and captions, and the easing of every movement.

Captions are for patients and students: short words, no promise.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vertebra_viz.case import Approach, Case, FractureAge, FractureKind, Kyphoplasty
from vertebra_viz.clip import Floats, Stage, StageName

KEYS_PER_STAGE = 24  # weights are linear between keys; this many make the easing smooth to the eye

DURATIONS_S = {
    StageName.INTACT: 2.0,
    StageName.FRACTURE: 3.0,
    StageName.ACCESS: 4.0,
    StageName.INFLATION: 4.0,
    StageName.DEFLATION: 2.0,
    StageName.FILL: 5.0,
    StageName.SET: 3.0,
}

BROKEN = {
    FractureKind.WEDGE: "The bone breaks. The front sinks in and the body turns into a wedge.",
    FractureKind.BICONCAVE: "The bone breaks. Its middle sinks in, the front and the back stay higher.",
    FractureKind.CRUSH: "The bone breaks. All of its body gets lower.",
}


def captions(case: Case) -> dict[StageName, str]:
    """One or two plain sentences for each stage of a case: what one sees in this case, and no promise."""
    fracture, treatment = case.fracture, case.treatment
    said = {StageName.INTACT: "A whole vertebra."}
    if fracture.kind is not FractureKind.NONE:
        cracked = "The bone is cracked, but it keeps its height."
        said[StageName.FRACTURE] = BROKEN[fracture.kind] if any(fracture.losses) else cracked
    if not isinstance(treatment, Kyphoplasty):
        return said
    two = treatment.approach is Approach.BIPEDICULAR
    rises = any(fracture.losses) and fracture.age is not FractureAge.OLD
    balloon = "Two small balloons are filled. They make" if two else "A small balloon is filled. It makes"
    if rises:
        gain = " and may lift the bone a little."
    else:
        gain = ". An old break does not rise." if any(fracture.losses) else "."
    down = "The balloons are let down and taken out." if two else "The balloon is let down and taken out."
    if not rises or treatment.deflation_loss == 0.0:
        sinks = "They leave a hollow." if two else "It leaves a hollow."
    else:
        sinks = (
            "The bone sinks back in part."
            if treatment.deflation_loss < 1.0
            else "The bone sinks all the way back."
        )
    tubes = ("Two thin tubes are", "tubes come") if two else ("A thin tube is", "tube comes")
    return said | {
        StageName.ACCESS: f"{tubes[0]} put into the bone from the back. X-ray shows the way.",
        StageName.INFLATION: f"{balloon} a hollow{gain}",
        StageName.DEFLATION: f"{down} {sinks}",
        StageName.FILL: "Thick bone cement fills the hollow, from the front to the back.",
        StageName.SET: f"The cement gets hard. The {tubes[1]} out before it is fully hard.",
    }


def stages(names: list[StageName], case: Case) -> tuple[Stage, ...]:
    """Stages in the order of ``names``, end to end from t = 0, with the captions of ``case``."""
    ends = np.cumsum([DURATIONS_S[name] for name in names])
    starts = ends - [DURATIONS_S[name] for name in names]
    text = captions(case)
    return tuple(
        Stage(name, float(a), float(b), text[name]) for name, a, b in zip(names, starts, ends, strict=True)
    )


def with_leak(stage: Stage) -> Stage:
    """The stage, with a caption that says that cement leaked."""
    return replace(stage, caption=f"{stage.caption} Some of it leaks out of the front of the bone.")


def key_times(run: tuple[Stage, ...]) -> Floats:
    """Times (k,) at which every track has a key."""
    parts = [np.linspace(s.start_s, s.end_s, KEYS_PER_STAGE, endpoint=False) for s in run]
    return np.append(np.concatenate(parts), run[-1].end_s)


def eased(times: Floats, stage: Stage, begin: float = 0.0, end: float = 1.0) -> Floats:
    """0 before, 1 after, smooth between the shares ``begin`` and ``end`` of a stage: weights (k,) at ``times``."""
    x = (times - stage.start_s) / (stage.end_s - stage.start_s)
    x = np.clip((x - begin) / (end - begin), 0.0, 1.0)
    return np.asarray(x * x * (3.0 - 2.0 * x))
