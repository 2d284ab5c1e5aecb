"""Attenuation of the beam at one time, by closed surfaces with their materials and by the trunk around them.

The material of each part, and how much it attenuates, is defined in `vertebra_viz.catalogue.xray`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.catalogue.parts import Part, named, own_name
from vertebra_viz.catalogue.xray import (
    ARCH_SHELL_MM,
    CORE,
    FILLED,
    FILLED_BY_NAME,
    MARKED,
    NEIGHBOUR_SHELL_MM,
    PER_MM,
    SHELL_BLEND_MM,
    TRUNK_CENTRE_MM,
    TRUNK_HALF_MM,
    XrayMaterial,
)
from vertebra_viz.clip.clip import Actor, Clip, Floats, Ints
from vertebra_viz.instruments.access import AccessPath
from vertebra_viz.instruments.shapes import MARKER_RADIUS_MM, SHAFT_RADIUS_MM, lathe
from vertebra_viz.render.surface import incidence_of, vertex_normals
from vertebra_viz.render.xray.beam import Beam
from vertebra_viz.render.xray.paths import Paths
from vertebra_viz.run import Run

BONY = {XrayMaterial.CORTICAL, XrayMaterial.CANCELLOUS}
CATHETER = "catheter"  # the actor whose marker rings are platinum
GRID = 65  # nodes per axis between which the trunk's thickness is interpolated linearly


@dataclass(frozen=True)
class Solid:
    """One closed surface, points (n, 3) mm, with the material that fills it and the material that this replaces."""

    points: Floats
    triangles: Ints
    filled: XrayMaterial
    within: XrayMaterial

    @property
    def weight_per_mm(self) -> float:
        """Attenuation coefficient per mm, relative to the material that is replaced."""
        return PER_MM[self.filled] - PER_MM[self.within]


@dataclass(frozen=True)
class Ring:
    """A balloon's marker ring before it moves, points (n, 3) mm, and the catheter vertex ``carrier`` that it moves with.

    It extends ``length_mm`` back from ``tip`` (3,) mm, along the needle's ``direction`` (3,).
    """

    points: Floats
    triangles: Ints
    carrier: int
    tip: Floats
    direction: Floats
    length_mm: float

    def solid(self, moved: Floats) -> Solid:
        """Return the ring after the catheter's points have moved by ``moved`` (k, 3) mm."""
        return Solid(self.points + moved[self.carrier], self.triangles, *MARKED)


class Absorber:
    """Computes the attenuation by one simulation's solids at any time.

    Parameters
    ----------
    simulation : Run

    Attributes
    ----------
    neighbours : bool
        Whether the bones above and below are in the beam too.
    """

    def __init__(self, simulation: Run) -> None:
        self._clip = simulation.clip
        self._shells = {
            name: (
                incidence_of(actor.triangles),
                np.array(NEIGHBOUR_SHELL_MM)
                if actor.part == Part.NEIGHBOUR
                else shell_mm(simulation, name)[:, None],
            )
            for name, actor in self._clip.actors.items()
            if actor.part in {Part.BONE, Part.NEIGHBOUR}
        }
        self._steel = {
            n: steel(simulation, a)
            for n, a in self._clip.actors.items()
            if a.part == Part.NEEDLE and not a.level
        }
        self._markers = marker_rings(simulation)
        self.neighbours = any(actor.part == Part.NEIGHBOUR for actor in self._clip.actors.values())

    def solids(self, t: float) -> list[Solid]:
        """Return all solids that are in the beam at ``t`` seconds."""
        solids = []
        for name, actor in self._clip.actors.items():
            if actor.part not in FILLED or not actor.shown(t):
                continue
            points = actor.at(t)
            own = own_name(actor.level, name)
            filled, within = FILLED_BY_NAME.get(own, FILLED[actor.part])
            if name == CATHETER:
                solids += [ring.solid(points - actor.base) for ring in self._markers]
            solids.append(Solid(points + self._steel.get(name, 0.0), actor.triangles, filled, within))
            if name in self._shells:
                incidence, shell = self._shells[name]
                core = points - shell * vertex_normals(points, actor.triangles, incidence)
                solids.append(Solid(core, actor.triangles, *CORE))
        return solids

    def absorption(self, t: float, beam: Beam) -> Floats:
        """Return each ray's sum of coefficient × path length (rows, columns), relative to the trunk's soft tissue."""
        bone, rest = self.shares(t, beam)
        return bone + rest

    def shares(self, t: float, beam: Beam) -> tuple[Floats, Floats]:
        """Return the same sum in two parts: bone, less the cavities in it, and everything else."""
        bone, rest = Paths(beam), Paths(beam)
        for solid in self.solids(t):
            paths = bone if BONY & {solid.filled, solid.within} else rest
            paths.add(solid.points, solid.triangles, solid.weight_per_mm)
        return bone.image(), rest.image()


def shell_mm(simulation: Run, name: str = Part.BONE) -> Floats:
    """Return the thickness of the cortex, mm, at each vertex (n,) of bone ``name``; it is thicker on the arch."""
    thin, back = body_shell_mm(simulation.clip, name)
    # the distance behind the body stands for the distance from it, because all of the arch is behind it
    behind = np.clip((back - simulation.clip.actors[name].base[:, 1]) / SHELL_BLEND_MM, 0.0, 1.0)
    return np.asarray(thin + (ARCH_SHELL_MM - thin) * behind)


def body_shell_mm(clip: Clip, name: str) -> tuple[float, float]:
    """Return, for bone ``name``, the mean thickness of its body's cortex and the RAS y of its body's posterior end, mm."""
    level = clip.actors[name].level
    body, cancellous = (clip.actors[named(level, part)].base for part in (Part.BODY, Part.CANCELLOUS))
    return float(np.linalg.norm(body - cancellous, axis=1).mean()), float(body[:, 1].min())


def steel(simulation: Run, actor: Actor) -> Floats:
    """Return the displacement (n, 3) that shrinks an instrument's plastic handle, invisible to X-rays, to its steel shaft."""
    best = np.full(len(actor.base), np.inf)
    moves = np.zeros_like(actor.base)
    for path in simulation.access:
        aside, radius = _from_axis(path, actor.base)
        here = radius < best  # each vertex belongs to the nearest path
        best[here] = radius[here]
        shrink = np.minimum(1.0, path.outer_radius_mm / np.maximum(radius, 1e-9)) - 1.0
        moves[here] = (shrink[:, None] * aside)[here]
    return moves


def marker_rings(simulation: Run) -> list[Ring]:
    """Return the two marker rings of each balloon's catheter."""
    actor = simulation.clip.actors.get(CATHETER)
    rings: list[Ring] = []
    if actor is None:
        return rings
    for path in simulation.access:
        _, radius = _from_axis(path, actor.base)
        along = (actor.base - path.entry) @ path.direction
        rims = np.flatnonzero(np.abs(radius - MARKER_RADIUS_MM) < 1e-3)
        ends = np.unique(np.round(along[rims], 3))
        for back, front in ends.reshape(-1, 2):
            profile = np.array(
                [
                    [0.0, MARKER_RADIUS_MM],
                    [front - back, MARKER_RADIUS_MM],
                    [front - back, SHAFT_RADIUS_MM],
                    [0.0, SHAFT_RADIUS_MM],
                ]
            )
            tip = path.entry + front * path.direction
            points, triangles = lathe(profile, tip, path.direction)
            rings.append(Ring(points, triangles, int(rims[0]), tip, path.direction, float(front - back)))
    return rings


def _from_axis(path: AccessPath, points: Floats) -> tuple[Floats, Floats]:
    """Return the vectors (n, 3) from a path's axis to points, perpendicular to it, and their lengths (n,)."""
    from_entry = points - path.entry
    aside = from_entry - (from_entry @ path.direction)[:, None] * path.direction
    return aside, np.linalg.norm(aside, axis=1)


def trunk_mm(beam: Beam) -> Floats:
    """Return the length of each ray inside the trunk, mm (rows, columns), interpolated from a coarse grid."""
    width, height = beam.size
    columns, rows = (np.linspace(0.0, edge, GRID) for edge in (width, height))
    coarse = _trunk_mm(beam, beam.rays(columns, rows))
    across, along = (
        np.array([np.interp(np.arange(edge) + 0.5, at, row) for row in np.eye(GRID)])
        for edge, at in ((width, columns), (height, rows))
    )
    return np.asarray(along.T @ coarse @ across)


def _trunk_mm(beam: Beam, rays: Floats) -> Floats:
    half = np.array(TRUNK_HALF_MM)
    start = (beam.source - TRUNK_CENTRE_MM) / half
    way = rays / half
    # intersections with the elliptic cylinder, then with its top and bottom
    a = (way[..., :2] ** 2).sum(axis=2)
    b = way[..., 0] * start[0] + way[..., 1] * start[1]
    c = start[0] ** 2 + start[1] ** 2 - 1.0
    root = np.sqrt(np.maximum(b * b - a * c, 0.0))
    with np.errstate(divide="ignore", invalid="ignore"):
        enter, leave = (-b - root) / a, (-b + root) / a
        ends = (np.array([[-1.0], [1.0]])[..., None] - start[2]) / way[..., 2]
    low, high = ends.min(axis=0), ends.max(axis=0)
    return np.asarray(np.maximum(np.fmin(leave, high) - np.fmax(enter, low), 0.0))
