"""The optional steps before cavity and cement: a biopsy, and a dose of contrast medium."""

from __future__ import annotations

import numpy as np

from vertebra_viz.anatomy.bone import Body
from vertebra_viz.case.case import Case
from vertebra_viz.case.operation import Operation
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Floats, Stage, Track
from vertebra_viz.filling import spread
from vertebra_viz.filling.cement_space import CementSpace
from vertebra_viz.fracture.riding import BoneMap
from vertebra_viz.instruments import shapes
from vertebra_viz.instruments.access import AccessPath
from vertebra_viz.instruments.tools import Tool, tool_actors

GONE = 0.08  # share of the next stage after which the blood has washed the contrast medium away


def prelude(
    case: Case,
    treatment: Operation,
    bone: Body,
    broken: BoneMap,
    paths: tuple[AccessPath, ...],
    run: tuple[Stage, ...],
    times: Floats,
) -> dict[str, Actor]:
    """Return the actors of the optional steps of ``case``; ``broken`` maps the intact bone to the broken one."""
    stage = {each.name: each for each in run}
    actors: dict[str, Actor] = {}
    if StageName.BIOPSY in stage:
        actors |= tool_actors(paths[:1], times, {"biopsy": _sampler(stage[StageName.BIOPSY], times)})
    if StageName.CONTRAST in stage:
        at = stage[StageName.CONTRAST]
        after = run[run.index(at) + 1]
        pair = spread.spread_rays(CementSpace.even(bone, paths), paths, broken)
        full = spread.uneven_points(pair, treatment.contrast_volume_ml, case.fracture.endplate, broken)
        centres = pair.moved_centres(broken)
        seed = centres + 0.02 * (full - centres)
        weight = easing.eased(times, at, 0.15, 0.7) - easing.eased(times, after, 0.0, GONE)
        actors["contrast"] = Actor(
            "contrast",
            seed,
            pair.triangles,
            (full - seed)[None],
            ("grow",),
            Track(times, np.maximum(weight, 0.0)[:, None]),
            at.start_s,
            after.start_s + GONE * (after.end_s - after.start_s),
        )
    return actors


def _sampler(stage: Stage, times: Floats) -> Tool:
    """Return a hollow needle that goes through the cannula to the path's tip and takes a sample out."""
    inside = easing.eased(times, stage, 0.0, 0.5) - easing.eased(times, stage, 0.6, 1.0)
    return Tool(shapes.sampler, inside, (stage.start_s, stage.end_s))
