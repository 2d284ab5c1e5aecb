"""Select the closed surfaces of one part of a clip at one time, for a mesh file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.solids import vertex_normals
from vertebra_viz.case.errors import refusal
from vertebra_viz.catalogue.parts import EXPORTED, Part
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.words import either, text

PARTS = (*EXPORTED, "all")  # allowed values of ``part``
GAP_MM = 1e-3


@dataclass(frozen=True)
class PartSurface:
    """The surface of one actor at one time: points (n, 3) mm, RAS+, and triangles (m, 3) with outward normals."""

    name: str
    part: str
    points: Floats
    triangles: Ints


def surfaces(clip: Clip, at: float | str, part: str) -> list[PartSurface]:
    """Return every surface of ``part`` that exists ``at`` a stage's end or a time in seconds.

    Raises
    ------
    CaseError
        If the case has no such stage, or no surface of that part exists at that time.
    """
    if isinstance(at, str) and at not in {stage.name for stage in clip.stages}:
        raise refusal("at", at, (stage.name for stage in clip.stages))
    there = [
        PartSurface(name, clip.actors[name].part, _with_gap(points, triangles), triangles)
        for name, points in clip.at(at).items()
        for triangles in [clip.actors[name].triangles]
        if clip.actors[name].part in EXPORTED
    ]
    chosen = [surface for surface in there if part in {surface.part, "all"}]
    if not chosen:
        present = either([p for p in EXPORTED if p in {surface.part for surface in there}] + ["all"])
        leakless = part == Part.LEAK and Part.LEAK not in clip.actors
        allowed = "allowed-part-no-leak" if leakless else "allowed-part"
        raise refusal("part", part, text(allowed, parts=present, when=repr(str(at))))
    return chosen


def _with_gap(points: Floats, triangles: Ints) -> Floats:
    """Return the points with a narrow gap (1 µm) where two lobes of one surface touch; in the clip they touch exactly.

    STL readers merge equal points. Where they merge points of two lobes, an edge has four triangles, and the surface no
    longer counts as closed.
    """
    _, place, count = np.unique(np.round(points / GAP_MM), axis=0, return_inverse=True, return_counts=True)
    touching = count[place.ravel()] > 1
    if not touching.any():
        return points
    apart = points.copy()
    apart[touching] -= 0.5 * GAP_MM * vertex_normals(points, triangles)[touching]
    return apart


def joined(pieces: Sequence[PartSurface]) -> tuple[Floats, Ints]:
    """Return the points (n, 3) and triangles (m, 3) of all ``pieces`` together."""
    starts = np.cumsum([0, *(len(piece.points) for piece in pieces)])
    points = np.concatenate([piece.points for piece in pieces])
    triangles = [piece.triangles + start for piece, start in zip(pieces, starts, strict=False)]
    return points, np.concatenate(triangles).astype(np.int32)
