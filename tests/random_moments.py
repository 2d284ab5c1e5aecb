"""Check a run within its stages, and outside the bone; there should be no faults.

Within a stage heights and volumes go one way only. The cement of one side keeps apart from that of the other, and none of
it is in a vertebra next door.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any

import manifold3d
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from vertebra_viz.simulation import Simulation

MOMENTS = 7  # within each stage, its ends included
STEADY_MM = 2e-3  # a height goes back by no more
STEADY_VOLUME = 2e-4  # nor a volume, as a share
ONE_WAY = (
    "anterior_height_mm",
    "middle_height_mm",
    "posterior_height_mm",
    "balloon_volume_ml",
    "cement_volume_ml",
    "leaked_volume_ml",
)
TOUCH_MM3 = 0.5  # two bodies that touch share so much at most
CEMENT = ("cement", "leak")


def faults(run: Simulation) -> list[str]:
    """What is wrong with a run, measured on its meshes."""
    return _one_way(run) + _apart(run) + _next_door(run)


def _one_way(run: Simulation) -> list[str]:
    found = []
    for stage in run.clip.stages:
        moments = np.linspace(stage.start_s, stage.end_s, MOMENTS)
        measured = [run.measure(float(t)) for t in moments]
        for key in ONE_WAY:
            values = np.array([getattr(each, key) for each in measured])
            steps = np.diff(values)
            back = min(steps.clip(0.0).sum(), -steps.clip(None, 0.0).sum())
            if back > (STEADY_MM if key.endswith("_mm") else STEADY_VOLUME * values.max()):
                found.append(f"{stage.name}: {key} goes back by {back:.4f}")
    return found


def _apart(run: Simulation) -> list[str]:
    found = []
    for name, actor in run.clip.actors.items():
        if actor.part != "cement":
            continue
        for stage in ("fill", "set", "follow-up"):
            if stage not in [each.name for each in run.clip.stages]:
                continue
            points = actor.at(run.clip.stage(stage).end_s)
            solids = [solid(*piece) for piece in pieces(points, actor.triangles)]
            for one, other in combinations(solids, 2):
                if (both := (one ^ other).volume()) > TOUCH_MM3:
                    found.append(f"{stage}: {both:.1f} mm³ of {name} in two pieces")
    return found


def _next_door(run: Simulation) -> list[str]:
    clip, found = run.clip, []
    neighbours = {name: each for name, each in clip.actors.items() if each.part == "neighbour"}
    for stage in clip.stages[-2:]:
        t = stage.end_s
        bones = {name: solid(each.at(t), each.triangles) for name, each in neighbours.items()}
        for name, actor in clip.actors.items():
            if actor.part not in CEMENT or not actor.shown(t):
                continue
            for next_door, bone in bones.items():
                if clip.actors[next_door].level == actor.level:
                    continue
                if (there := (solid(actor.at(t), actor.triangles) ^ bone).volume()) > TOUCH_MM3:
                    found.append(f"{stage.name}: {there:.1f} mm³ of {name} in {next_door}")
    return found


def pieces(points: Any, triangles: Any) -> list[tuple[Any, Any]]:
    """Points and triangles of each connected piece of a surface."""
    a, b = triangles[:, [0, 1, 2]].ravel(), triangles[:, [1, 2, 0]].ravel()
    joined = coo_matrix((np.ones(len(a)), (a, b)), shape=(len(points), len(points)))
    count, of = connected_components(joined, directed=False)
    found = []
    for piece in range(count):
        mine = triangles[of[triangles[:, 0]] == piece]
        used, faces = np.unique(mine, return_inverse=True)
        if len(used):
            found.append((points[used], faces.reshape(-1, 3)))
    return found


def solid(points: Any, triangles: Any) -> manifold3d.Manifold:
    """A closed surface as a solid that can be cut with another."""
    return manifold3d.Manifold(manifold3d.Mesh(points.astype(np.float32), triangles.astype(np.uint32)))
