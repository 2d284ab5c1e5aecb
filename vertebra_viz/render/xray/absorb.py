"""What is in the beam at a moment: closed surfaces, their materials, and the trunk round them.

Which material fills which part, and how much it weakens the beam, is the catalogue's (`vertebra_viz.catalogue.xray`).
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
CATHETER = "catheter"  # whose rings are platinum
GRID = 65  # nodes each way, between which the trunk's thickness is taken as even


@dataclass(frozen=True)
class Solid:
    """One closed surface, (n, 3) mm, and what it is filled with instead of what."""

    points: Floats
    triangles: Ints
    filled: XrayMaterial
    within: XrayMaterial

    @property
    def weight_per_mm(self) -> float:
        """By how much more the beam is weakened per mm than without it."""
        return PER_MM[self.filled] - PER_MM[self.within]


@dataclass(frozen=True)
class Ring:
    """A balloon marker before it moves, points (n, 3) mm, and the catheter's vertex that it moves with.

    It reaches ``length_mm`` back from ``tip`` (3,) mm, along the needle whose ``direction`` (3,) is given.
    """

    points: Floats
    triangles: Ints
    carrier: int
    tip: Floats
    direction: Floats
    length_mm: float

    def solid(self, moved: Floats) -> Solid:
        """The ring when the catheter's points have moved by ``moved`` (k, 3) mm."""
        return Solid(self.points + moved[self.carrier], self.triangles, *MARKED)


class Absorber:
    """The solids of one simulation at any moment.

    Parameters
    ----------
    simulation : Run

    Attributes
    ----------
    neighbours : bool
        Whether the bones above and below are in the beam as well.
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
        """Everything that is in the beam at ``t`` seconds."""
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
        """Sum of coefficient times path length along every ray (rows, columns), beyond that of the trunk's soft tissue."""
        bone, rest = self.shares(t, beam)
        return bone + rest

    def shares(self, t: float, beam: Beam) -> tuple[Floats, Floats]:
        """The same in two parts: of bone less the hollows in it, and of all else."""
        bone, rest = Paths(beam), Paths(beam)
        for solid in self.solids(t):
            paths = bone if BONY & {solid.filled, solid.within} else rest
            paths.add(solid.points, solid.triangles, solid.weight_per_mm)
        return bone.image(), rest.image()


def shell_mm(simulation: Run, name: str = Part.BONE) -> Floats:
    """How thick the cortex is at each vertex (n,) of the bone of that name: the clip's own on the body, more on the arch."""
    thin, back = body_shell_mm(simulation.clip, name)
    # how far behind the body a vertex lies stands for how far it is from it: the arch is all behind
    behind = np.clip((back - simulation.clip.actors[name].base[:, 1]) / SHELL_BLEND_MM, 0.0, 1.0)
    return np.asarray(thin + (ARCH_SHELL_MM - thin) * behind)


def body_shell_mm(clip: Clip, name: str) -> tuple[float, float]:
    """How thick the cortex of that bone's body is, and where its body ends behind, RAS y."""
    level = clip.actors[name].level
    body, cancellous = (clip.actors[named(level, part)].base for part in (Part.BODY, Part.CANCELLOUS))
    return float(np.linalg.norm(body - cancellous, axis=1).mean()), float(body[:, 1].min())


def steel(simulation: Run, actor: Actor) -> Floats:
    """What to add (n, 3) to an instrument's points so that only its steel is left: handles are of clear plastic."""
    best = np.full(len(actor.base), np.inf)
    moves = np.zeros_like(actor.base)
    for path in simulation.access:
        aside, radius = _aside(path, actor.base)
        here = radius < best  # each instrument goes with the path it lies along
        best[here] = radius[here]
        shrink = np.minimum(1.0, path.outer_radius_mm / np.maximum(radius, 1e-9)) - 1.0
        moves[here] = (shrink[:, None] * aside)[here]
    return moves


def marker_rings(simulation: Run) -> list[Ring]:
    """The two rings on each balloon's catheter."""
    actor = simulation.clip.actors.get(CATHETER)
    rings: list[Ring] = []
    if actor is None:
        return rings
    for path in simulation.access:
        _, radius = _aside(path, actor.base)
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


def _aside(path: AccessPath, points: Floats) -> tuple[Floats, Floats]:
    """From a path's axis to points: vectors (n, 3) square to it, and their lengths (n,)."""
    from_entry = points - path.entry
    aside = from_entry - (from_entry @ path.direction)[:, None] * path.direction
    return aside, np.linalg.norm(aside, axis=1)


def trunk_mm(beam: Beam) -> Floats:
    """How much of each ray is inside the trunk, mm (rows, columns): computed on a coarse grid, since it is smooth."""
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
    # the round wall, then top and bottom
    a = (way[..., :2] ** 2).sum(axis=2)
    b = way[..., 0] * start[0] + way[..., 1] * start[1]
    c = start[0] ** 2 + start[1] ** 2 - 1.0
    root = np.sqrt(np.maximum(b * b - a * c, 0.0))
    with np.errstate(divide="ignore", invalid="ignore"):
        enter, leave = (-b - root) / a, (-b + root) / a
        ends = (np.array([[-1.0], [1.0]])[..., None] - start[2]) / way[..., 2]
    low, high = ends.min(axis=0), ends.max(axis=0)
    return np.asarray(np.maximum(np.fmin(leave, high) - np.fmax(enter, low), 0.0))
