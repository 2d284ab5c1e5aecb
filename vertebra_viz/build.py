"""A case becomes a clip: the one place where anatomy, fracture and procedure meet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import Vertebra, vertebra
from vertebra_viz.case import Case, FractureKind, Kyphoplasty
from vertebra_viz.clip import Actor, Clip, Floats, Ints, Landmarks, Stage, StageName, Track
from vertebra_viz.errors import CaseError
from vertebra_viz.fracture import Displacement, collapse, intact_heights_mm, lift
from vertebra_viz.measure import volume_mm3
from vertebra_viz.procedure import balloon as balloons
from vertebra_viz.procedure import cement as cements
from vertebra_viz.procedure import lift_law, timeline
from vertebra_viz.procedure.access import AccessPath, access_path, gauge_for, sides
from vertebra_viz.procedure.actors import cement_actors, instrument_actors
from vertebra_viz.procedure.lobes import Map


@dataclass(frozen=True)
class Built:
    """A clip and what was planned on the way to it."""

    clip: Clip
    paths: tuple[AccessPath, ...]
    contact_volume_ml: float | None


def build(case: Case) -> Clip:
    """Compile ``case`` to a clip; raise CaseError, in one line, where it cannot be built."""
    return build_with_plan(case).clip


@lru_cache(maxsize=32)
def build_with_plan(case: Case) -> Built:
    """Compile ``case`` and keep the needle paths beside the clip; remembered by case."""
    try:
        bone = vertebra(dimensions(case.level, case.profile, case.scale, case.shape))
    except CaseError:
        raise
    except ValueError as error:
        raise CaseError(f"shape.{error}") from None
    if case.fracture.kind is FractureKind.NONE:
        run = timeline.stages([StageName.INTACT], case)
        return Built(
            Clip(run, _bone_actors(bone, np.zeros((len(run[:1]), 0)), run, ()), _landmarks(bone)), (), None
        )
    fractured = collapse(bone, case.fracture.losses, case.fracture.endplate)
    if not isinstance(case.treatment, Kyphoplasty):
        run = timeline.stages([StageName.INTACT, StageName.FRACTURE], case)
        times = timeline.key_times(run)
        weights = timeline.eased(times, run[1])[:, None]
        return Built(Clip(run, _bone_actors(bone, weights, run, (fractured,)), _landmarks(bone)), (), None)
    return _kyphoplasty(case, case.treatment, bone, fractured)


def _landmarks(bone: Vertebra) -> Landmarks:
    return Landmarks(bone.landmarks.triangle_vertices, bone.landmarks.weights)


def _bone_actors(
    bone: Vertebra, weights: Floats, run: tuple[Stage, ...], fields: tuple[Displacement, ...]
) -> dict[str, Actor]:
    """Bone, body and cancellous inside: three surfaces on one displacement."""
    times = timeline.key_times(run) if fields else np.array([0.0])
    track = Track(times, weights)
    names = ("fracture", "lift")[: len(fields)]
    surfaces = {
        "bone": (bone.points, bone.triangles),
        "body": (bone.body_points, bone.body_triangles),
        "cancellous": (bone.cancellous_points, bone.body_triangles),
    }
    return {
        part: Actor(
            part, base, faces, np.array([f(base) for f in fields]).reshape(-1, *base.shape), names, track
        )
        for part, (base, faces) in surfaces.items()
    }


def _kyphoplasty(case: Case, treatment: Kyphoplasty, bone: Vertebra, fractured: Displacement) -> Built:
    run = timeline.stages(list(StageName), case)
    stage = {s.name: s for s in run}
    times = timeline.key_times(run)

    paths = _paths(bone, treatment, fractured)
    balloon = balloons.place(case, bone, paths, fractured)
    lost = intact_heights_mm(bone) * np.asarray(case.fracture.losses)
    ratio = balloon.volume_ml / balloon.bearing_volume_ml
    lifted = lift(
        bone,
        fractured,
        lift_law.gains_mm(lost, case.fracture.age, ratio, balloon.sides),
        case.fracture.endplate,
    )

    def deform(weight: float) -> Map:
        def at(points: Floats) -> Floats:
            return points + fractured(points) + weight * lifted(points)

        return at

    # the balloon fills freely until it touches the endplate; from there on it is solved inside the lifted bone
    touches = balloon.volume_ml >= balloon.contact_volume_ml
    touching = balloon.pair.points(
        balloon.contact_scale if touches else balloon.scale_for(balloon.volume_ml, deform(0.0))
    )
    scale = balloon.scale_for(balloon.volume_ml, deform(1.0))
    lobes = balloon.pair.points(scale)
    touch, full = deform(0.0)(touching), deform(1.0)(lobes)
    triangles = balloon.pair.triangles
    small = balloons.drawn_in(touch, deform(0.0)(balloon.pair.centres), balloon.axes)

    begun = timeline.eased(times, stage[StageName.INFLATION], 0.12, 1.0)
    let_down = timeline.eased(times, stage[StageName.DEFLATION], 0.0, 0.75)
    share = min(1.0, balloon.contact_volume_ml / balloon.volume_ml) ** (1.0 / 3.0)
    to_touch = np.minimum(begun / share, 1.0)
    to_full = np.clip((begun - share) / (1.0 - share), 0.0, 1.0) if share < 1.0 else np.zeros_like(begun)
    volumes = np.where(
        to_full > 0.0,
        _morph_volume_ml(touch, full, triangles, to_full),
        _morph_volume_ml(small, touch, triangles, to_touch),
    )
    law = lift_law.saturation(volumes / balloon.bearing_volume_ml)
    # from 0 (the let-down balloon has a little volume too) to 1 at the full balloon, then partly back
    lift_weight = (law - law[0]) / (law[-1] - law[0]) * (1.0 - treatment.deflation_loss * let_down)
    fracture_weight = timeline.eased(times, stage[StageName.FRACTURE])

    actors = _bone_actors(bone, np.stack([fracture_weight, lift_weight], axis=1), run, (fractured, lifted))
    inflation, deflation = stage[StageName.INFLATION], stage[StageName.DEFLATION]
    growth = np.stack([to_touch * (1.0 - to_full), to_full], axis=1)
    targets = np.stack([touch - small, full - small])
    actors["balloon"] = Actor(
        "balloon",
        small,
        triangles,
        targets,
        ("touch", "full"),
        Track(times, growth * (1.0 - let_down)[:, None]),
        inflation.start_s,
        deflation.end_s,
    )
    # the cavity is the balloon's largest shape; it rides down with the bone when the balloon goes
    settle = treatment.deflation_loss * let_down
    actors["cavity"] = Actor(
        "cavity",
        small,
        triangles,
        np.concatenate([targets, -lifted(lobes)[None]]),
        ("touch", "full", "settle"),
        Track(times, np.column_stack([growth, settle])),
        inflation.start_s,
    )
    final = 1.0 - treatment.deflation_loss
    cavity_ml = volume_mm3(full - (1.0 - final) * lifted(lobes), triangles) / 1000.0
    injected_ml = treatment.cement_volume_ml or cements.CREEP * cavity_ml
    pair = cements.rays_for(bone, paths, balloon, deform(0.0))
    cement = cements.fill(bone, scale, pair, injected_ml, deform(final))
    if len(cement.leak):
        run = tuple(timeline.with_leak(each) if each.name is StageName.FILL else each for each in run)
    actors |= cement_actors(cement, stage, times)
    along = (touch[: len(touch) // len(paths)] - paths[0].entry) @ paths[0].direction
    middle = float((deform(0.0)(balloon.pair.rays.centre[None])[0] - paths[0].entry) @ paths[0].direction)
    actors |= instrument_actors(
        paths, stage, times, (float(along.max()) - 1.0, middle, float(along.min()) + 1.0)
    )
    return Built(Clip(run, actors, _landmarks(bone)), paths, balloon.contact_volume_ml)


def _morph_volume_ml(start: Floats, end: Floats, triangles: Ints, weights: Floats) -> Floats:
    """Volume (k,) on the straight way between two shapes: a cubic in the weight, so four values give it exactly."""
    nodes = np.array([0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0])
    values = [volume_mm3(start + w * (end - start), triangles) / 1000.0 for w in nodes]
    return np.asarray(np.polyval(np.polyfit(nodes, values, 3), weights))


def _paths(bone: Vertebra, treatment: Kyphoplasty, fractured: Displacement) -> tuple[AccessPath, ...]:
    gauge = gauge_for(treatment, bone)
    chosen = sides(treatment.approach)
    return tuple(access_path(bone, fractured, side, gauge, midline=len(chosen) == 1) for side in chosen)
