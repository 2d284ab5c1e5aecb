"""Instruments as actors of the clip: when each is shown, how deep it is, and how it moves along its path."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Floats, Ints, Stage, Track
from vertebra_viz.instruments import shapes
from vertebra_viz.instruments.access import AccessPath

TRAVEL_MM = 75.0  # how far outside its final position an instrument starts
# for each wall, the instruments that can breach it
REACH = {
    "cannula": ("medial wall", "lateral wall", "canal", "posterior wall"),
    "needle": ("medial wall", "lateral wall", "canal", "front cortex"),
    "biopsy": ("medial wall", "lateral wall", "canal", "front cortex"),
}


@dataclass(frozen=True)
class Tool:
    """An instrument in use.

    Attributes
    ----------
    make : returns its surface, fully inserted, on a needle's path.
    inside : (k,) share of its travel at the key times; 1 is fully inserted.
    span : it is shown strictly between these two times, s.
    swing : displacement (n, 3) of its points when the tip swings out fully, and the weights (k,); None where it does not.
    """

    make: Callable[[AccessPath], tuple[Floats, Ints]]
    inside: Floats
    span: tuple[float, float]
    swing: tuple[Callable[[AccessPath, Floats], Floats], Floats] | None = None


def access_tools(stage: dict[StageName, Stage], times: Floats) -> dict[str, Tool]:
    """Return the access needle, and the cannula, which stays until the cement is firm."""
    eased, access, hard = easing.eased, stage[StageName.ACCESS], stage[StageName.SET]
    in_it = eased(times, access, 0.0, 0.6)
    return {
        "needle": Tool(shapes.trocar, in_it - eased(times, access, 0.7, 1.0), (access.start_s, access.end_s)),
        "cannula": Tool(shapes.cannula, in_it - eased(times, hard, 0.45, 1.0), (access.start_s, hard.end_s)),
    }


def balloon_catheter(
    begins: Stage, ends: Stage, times: Floats, front_mm: float, back_mm: float
) -> dict[str, Tool]:
    """Return the shaft that inserts the balloon in ``begins`` and removes it in ``ends``; balloon ends along the path."""
    return {
        "catheter": Tool(
            lambda path: shapes.catheter(path, front_mm, back_mm),
            easing.eased(times, begins, 0.0, 0.12) - easing.eased(times, ends, 0.75, 1.0),
            (begins.start_s, ends.end_s),
        )
    }


def cement_filler(stage: dict[StageName, Stage], times: Floats, depth_mm: float) -> dict[str, Tool]:
    """Return the tube that injects the cement, its tip ``depth_mm`` along the path."""
    fill, hard = stage[StageName.FILL], stage[StageName.SET]
    return {
        "filler": Tool(
            lambda path: shapes.filler(path, depth_mm),
            easing.eased(times, fill, 0.0, 0.08) - easing.eased(times, hard, 0.0, 0.35),
            (fill.start_s, hard.start_s + 0.35 * (hard.end_s - hard.start_s)),
        )
    }


def tool_actors(paths: tuple[AccessPath, ...], times: Floats, tools: dict[str, Tool]) -> dict[str, Actor]:
    """Return one actor for each instrument, on all paths together; they slide along their paths."""
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


def breaks_out(instrument: str, paths: tuple[AccessPath, ...]) -> bool:
    """Return whether an instrument on these paths breaches a wall."""
    return any(name in REACH.get(instrument, ()) for path in paths for name in path.clearances.breaches)
