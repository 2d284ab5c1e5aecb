"""When things happen: the stages, their length and captions, and the easing of every movement.

Captions are for patients and students: short words, no promise.
"""

from __future__ import annotations

import numpy as np

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

CAPTIONS = {
    StageName.INTACT: "A whole vertebra: the front is about as high as the back.",
    StageName.FRACTURE: "The bone breaks. The front sinks in and the body turns into a wedge.",
    StageName.ACCESS: "A thin tube is put through the back of the bone, guided by X-ray.",
    StageName.INFLATION: "A small balloon is filled. It makes a hollow and may lift the bone a little.",
    StageName.DEFLATION: "The balloon is let down and taken out. The bone sinks back in part.",
    StageName.FILL: "Thick bone cement fills the hollow, from the front to the back.",
    StageName.SET: "The cement gets hard. The tubes come out before it is fully hard.",
}


def stages(names: list[StageName]) -> tuple[Stage, ...]:
    """Stages in the order of ``names``, end to end from t = 0."""
    ends = np.cumsum([DURATIONS_S[name] for name in names])
    starts = ends - [DURATIONS_S[name] for name in names]
    return tuple(
        Stage(name, float(a), float(b), CAPTIONS[name])
        for name, a, b in zip(names, starts, ends, strict=True)
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
