"""Cement and instruments as actors of the clip: what they are made of, when they are there, how they move."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from vertebra_viz.clip import Actor, Floats, Ints, Stage, StageName, Track
from vertebra_viz.procedure import instruments, timeline
from vertebra_viz.procedure.access import AccessPath
from vertebra_viz.procedure.cement import Cement

TRAVEL_MM = 75.0  # how far back an instrument starts


def cement_actors(cement: Cement, stage: dict[StageName, Stage], times: Floats) -> dict[str, Actor]:
    """Cement, and what leaked of it if anything did, with tracks keyed at ``times`` (k,)."""
    fill = stage[StageName.FILL]
    leaks = len(cement.leak) > 0
    last = 0.8 if leaks else 1.0  # what leaks does so once the room is full
    front, rest = timeline.eased(times, fill, 0.08, 0.45), timeline.eased(times, fill, 0.45, last)
    actors = {
        "cement": Actor(
            "cement",
            cement.seed,
            cement.triangles,
            np.stack([cement.front - cement.seed, cement.full - cement.seed]),
            ("front", "full"),
            Track(times, np.stack([front * (1.0 - rest), rest], axis=1)),
            fill.start_s,
        )
    }
    if leaks:
        actors["leak"] = Actor(
            "leak",
            cement.leak_seed,
            cement.leak_triangles,
            (cement.leak - cement.leak_seed)[None],
            ("grow",),
            Track(times, timeline.eased(times, fill, last, 1.0)[:, None]),
            fill.start_s + last * (fill.end_s - fill.start_s),
        )
    return actors


def instrument_actors(
    paths: tuple[AccessPath, ...],
    stage: dict[StageName, Stage],
    times: Floats,
    ends_mm: tuple[float, float, float],
) -> dict[str, Actor]:
    """Moving instruments; ``ends_mm`` are front, middle and back of the balloon along the path from its entry."""
    access, inflation, deflation = (
        stage[n] for n in (StageName.ACCESS, StageName.INFLATION, StageName.DEFLATION)
    )
    fill, hard = stage[StageName.FILL], stage[StageName.SET]
    eased = timeline.eased
    inside = {
        "needle": eased(times, access, 0.0, 0.6) - eased(times, access, 0.7, 1.0),
        "cannula": eased(times, access, 0.0, 0.6) - eased(times, hard, 0.45, 1.0),
        "catheter": eased(times, inflation, 0.0, 0.12) - eased(times, deflation, 0.75, 1.0),
        "filler": eased(times, fill, 0.0, 0.08) - eased(times, hard, 0.0, 0.35),
    }
    spans = {
        "needle": (access.start_s, access.end_s),
        "cannula": (access.start_s, hard.end_s),
        "catheter": (inflation.start_s, deflation.end_s),
        "filler": (fill.start_s, hard.start_s + 0.35 * (hard.end_s - hard.start_s)),
    }
    makers: dict[str, Callable[[AccessPath], tuple[Floats, Ints]]] = {
        "needle": instruments.trocar,
        "cannula": instruments.cannula,
        "catheter": lambda path: instruments.catheter(path, ends_mm[0], ends_mm[2]),
        "filler": lambda path: instruments.filler(path, ends_mm[1]),
    }
    actors = {}
    for name, make in makers.items():
        points: list[Floats] = []
        faces: list[Ints] = []
        moves: list[Floats] = []
        for path in paths:
            p, t = make(path)
            faces.append(t + sum(len(q) for q in points))
            points.append(p)
            moves.append(np.broadcast_to(TRAVEL_MM * path.direction, p.shape))
        final = np.concatenate(points)
        advance = np.concatenate(moves)
        actors[name] = Actor(
            "needle",
            final - advance,
            np.concatenate(faces).astype(np.int32),
            advance[None],
            ("advance",),
            Track(times, inside[name][:, None]),
            *spans[name],
        )
    return actors
