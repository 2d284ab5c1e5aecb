"""The closed surfaces of one part of a clip at one moment: what goes into a mesh file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.solids import vertex_normals
from vertebra_viz.case.errors import refusal
from vertebra_viz.catalogue.parts import EXPORTED, Part
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.words import listed, text

PARTS = (*EXPORTED, "all")  # what can be asked for
SLIT_MM = 1e-3


@dataclass(frozen=True)
class PartSurface:
    """One actor at one moment: points (n, 3) mm, RAS+, and outward triangles (m, 3)."""

    name: str
    part: str
    points: Floats
    triangles: Ints


def surfaces(clip: Clip, at: float | str, part: str) -> list[PartSurface]:
    """Return every surface of ``part`` that exists ``at`` a stage's end or a time in seconds.

    Raises
    ------
    CaseError
        Where the case has no such stage, or nothing of that part exists then.
    """
    if isinstance(at, str) and at not in {stage.name for stage in clip.stages}:
        raise refusal("at", at, listed(stage.name for stage in clip.stages))
    there = [
        PartSurface(name, clip.actors[name].part, _parted(points, triangles), triangles)
        for name, points in clip.at(at).items()
        for triangles in [clip.actors[name].triangles]
        if clip.actors[name].part in EXPORTED
    ]
    chosen = [surface for surface in there if part in {surface.part, "all"}]
    if not chosen:
        present = listed([p for p in EXPORTED if p in {surface.part for surface in there}] + ["all"])
        leakless = part == Part.LEAK and Part.LEAK not in clip.actors
        allowed = "allowed-part-no-leak" if leakless else "allowed-part"
        raise refusal("part", part, text(allowed, parts=present, when=repr(str(at))))
    return chosen


def _parted(points: Floats, triangles: Ints) -> Floats:
    """Draw back, by a slit, the places where two lobes of one surface touch.

    Readers of STL join equal points, and where they join those of two lobes an edge gets four triangles: no longer a
    closed surface to them. In the clip the lobes touch without a gap; the slit is a micrometre wide.
    """
    _, place, count = np.unique(np.round(points / SLIT_MM), axis=0, return_inverse=True, return_counts=True)
    touching = count[place.ravel()] > 1
    if not touching.any():
        return points
    apart = points.copy()
    apart[touching] -= 0.5 * SLIT_MM * vertex_normals(points, triangles)[touching]
    return apart


def joined(pieces: Sequence[PartSurface]) -> tuple[Floats, Ints]:
    """Points (n, 3) and triangles (m, 3) of all ``pieces`` together."""
    starts = np.cumsum([0, *(len(piece.points) for piece in pieces)])
    points = np.concatenate([piece.points for piece in pieces])
    triangles = [piece.triangles + start for piece, start in zip(pieces, starts, strict=False)]
    return points, np.concatenate(triangles).astype(np.int32)
