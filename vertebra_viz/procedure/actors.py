"""Cement and instruments as actors of the clip: what they are made of, when they are there, how they move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vertebra_viz.clip import Actor, Floats, Ints, Stage, StageName, Track
from vertebra_viz.procedure import instruments, timeline
from vertebra_viz.procedure.access import AccessPath
from vertebra_viz.procedure.cement import Cement
from vertebra_viz.procedure.needle_words import breaks_out

TRAVEL_MM = 75.0  # how far back an instrument starts
CEMENT_RISES = 0.45  # of the filling: the front is in, the rest follows
LEAK_BEGINS = 0.8  # of the filling: what leaks does so once the room is full
DOSES = 2  # small amounts before the bone rises, and again after it: an X-ray picture is taken after each


def doses(times: Floats, fill: Stage, *, leaks: bool) -> tuple[Floats, Floats]:
    """Weights (k,) at ``times`` of the front part of the cement and of the rest, which goes in a little at a time."""
    last = LEAK_BEGINS if leaks else 1.0
    return (
        timeline.in_steps(times, fill, 0.08, CEMENT_RISES, DOSES),
        timeline.in_steps(times, fill, CEMENT_RISES, last, DOSES),
    )


def cement_actors(cement: Cement, stage: dict[StageName, Stage], times: Floats) -> dict[str, Actor]:
    """Cement, and what leaked of it if anything did, with tracks keyed at ``times`` (k,)."""
    fill = stage[StageName.FILL]
    outside = cement.leak
    front, rest = doses(times, fill, leaks=outside is not None)
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
    if outside:
        actors["leak"] = Actor(
            "leak",
            outside.seed,
            outside.triangles,
            (outside.full - outside.seed)[None],
            ("grow",),
            Track(times, timeline.eased(times, fill, LEAK_BEGINS, 1.0)[:, None]),
            fill.start_s + LEAK_BEGINS * (fill.end_s - fill.start_s),
        )
    return actors


@dataclass(frozen=True)
class Tool:
    """An instrument in the hand.

    Attributes
    ----------
    make : its surface, all the way in, on a needle's path.
    inside : (k,) how far in it is at the key times, 0 to 1.
    span : it exists strictly between these two moments, s.
    swing : how far each of its points (n, 3) moves when the tip swings out, and by how much it does (k,); None: never.
    """

    make: Callable[[AccessPath], tuple[Floats, Ints]]
    inside: Floats
    span: tuple[float, float]
    swing: tuple[Callable[[AccessPath, Floats], Floats], Floats] | None = None


def way_in(stage: dict[StageName, Stage], times: Floats) -> dict[str, Tool]:
    """The needle that makes the way, and the tube that stays until the cement is firm."""
    eased, access, hard = timeline.eased, stage[StageName.ACCESS], stage[StageName.SET]
    in_it = eased(times, access, 0.0, 0.6)
    return {
        "needle": Tool(
            instruments.trocar, in_it - eased(times, access, 0.7, 1.0), (access.start_s, access.end_s)
        ),
        "cannula": Tool(
            instruments.cannula, in_it - eased(times, hard, 0.45, 1.0), (access.start_s, hard.end_s)
        ),
    }


def balloon_catheter(
    begins: Stage, ends: Stage, times: Floats, front_mm: float, back_mm: float
) -> dict[str, Tool]:
    """The shaft that brings the balloon in ``begins`` and takes it out in ``ends``; the balloon's ends along the path."""
    return {
        "catheter": Tool(
            lambda path: instruments.catheter(path, front_mm, back_mm),
            timeline.eased(times, begins, 0.0, 0.12) - timeline.eased(times, ends, 0.75, 1.0),
            (begins.start_s, ends.end_s),
        )
    }


def cement_filler(stage: dict[StageName, Stage], times: Floats, depth_mm: float) -> dict[str, Tool]:
    """The tube that brings the cement, ``depth_mm`` along the path."""
    fill, hard = stage[StageName.FILL], stage[StageName.SET]
    return {
        "filler": Tool(
            lambda path: instruments.filler(path, depth_mm),
            timeline.eased(times, fill, 0.0, 0.08) - timeline.eased(times, hard, 0.0, 0.35),
            (fill.start_s, hard.start_s + 0.35 * (hard.end_s - hard.start_s)),
        )
    }


def tool_actors(paths: tuple[AccessPath, ...], times: Floats, tools: dict[str, Tool]) -> dict[str, Actor]:
    """One actor for each instrument, on all paths together; they slide along their paths."""
    actors = {}
    for name, tool in tools.items():
        points: list[Floats] = []
        faces: list[Ints] = []
        moves: list[Floats] = []
        swings: list[Floats] = []
        for path in paths:
            p, t = tool.make(path)
            faces.append(t + sum(len(q) for q in points))
            points.append(p)
            moves.append(np.broadcast_to(TRAVEL_MM * path.direction, p.shape))
            if tool.swing:
                swings.append(tool.swing[0](path, p))
        final = np.concatenate(points)
        advance = np.concatenate(moves)
        actors[name] = Actor(
            "needle",
            final - advance,
            np.concatenate(faces).astype(np.int32),
            np.stack([advance, np.concatenate(swings)]) if tool.swing else advance[None],
            ("advance", "swing") if tool.swing else ("advance",),
            Track(times, np.column_stack([tool.inside, tool.swing[1]] if tool.swing else [tool.inside])),
            *tool.span,
            warns=breaks_out(name, paths),
        )
    return actors
