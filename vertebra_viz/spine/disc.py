"""A disc: a closed surface whose faces are on two endplates and move with their triangles, and whose wall bulges a little.

Each point of a face is a place on a triangle of the bone, a hair's breadth off it, so the disc follows whatever its
bone does, by the same weights, and never enters it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from vertebra_viz.anatomy.bone import Distance
from vertebra_viz.clip.clip import Actor, Floats, Ints, Landmarks

SPOKES = 40
RINGS = np.array([0.22, 0.42, 0.6, 0.76, 0.89, 1.0])  # of the way to the rim
INSET_MM = 1.8  # from the body's wall to the disc's: the rim's rounding is not under the disc
BELOW_RIM_MM = 4.5  # where the body's wall is looked for: deeper than its end plate is hollow
OFF_MM = 0.2  # from the bone: more than a coarse triangle cuts off a curve
LAYERS = (0.3, 0.7)  # rings of the wall between the two faces, as shares of the way up
BULGE = 0.12  # of the disc's height


@dataclass(frozen=True)
class AdjacentBone:
    """A bone next to a disc: its surface and how it moves, its landmarks, and its body's distance field."""

    actor: Actor
    landmarks: Landmarks
    body_distance: Distance

    def end_plate(self, upper: bool) -> Floats:
        """Front and back end (2, 3) of an endplate of the intact bone."""
        marks = self.landmarks.positions(self.actor.base)
        return np.asarray(marks[[0, 4] if upper else [1, 5]])


def disc_actor(lower: AdjacentBone, upper: AdjacentBone, disc_mm: float) -> Actor:
    """Return the disc between two bones that move by the same weights."""
    ends = np.array([lower.end_plate(upper=True), upper.end_plate(upper=False)])
    where = footprint((lower.body_distance, upper.body_distance), ends)
    floor = project_to_triangles(lower.actor.base, lower.actor.triangles, where, up=True)
    roof = project_to_triangles(upper.actor.base, upper.actor.triangles, where, up=False)
    base = shell(floor.positions(lower.actor.base), roof.positions(upper.actor.base))
    targets = [
        shell(floor.moved(down), roof.moved(over))
        for down, over in zip(lower.actor.targets, upper.actor.targets, strict=True)
    ]
    return Actor(
        "disc",
        bulged(base, disc_mm),
        faces(),
        np.array(targets).reshape(-1, *base.shape),
        lower.actor.target_names,
        lower.actor.track,
    )


@dataclass(frozen=True)
class TrianglePoints:
    """Points near triangles of a mesh: vertices (n, 3), barycentric weights (n, 3), and how far above them they are."""

    vertices: Ints
    weights: Floats
    off_mm: float

    def positions(self, points: Floats) -> Floats:
        """Positions (n, 3) of the points for moved mesh ``points``."""
        return np.asarray(self.moved(points) + np.array([0.0, 0.0, self.off_mm]))

    def moved(self, field: Floats) -> Floats:
        """Values (n, 3) at the points of a field given at the mesh's points (m, 3)."""
        return np.asarray(np.einsum("nk,nkd->nd", self.weights, field[self.vertices]))


def footprint(bodies: tuple[Distance, Distance], ends: Floats) -> Floats:
    """Positions of a disc's face points, seen from above: (n, 2) x and y in mm, the middle first, then ring by ring.

    Parameters
    ----------
    bodies : distance fields of the lower and the upper body.
    ends : (2, 2, 3) front and back end of the lower body's upper and of the upper body's lower endplate.
    """
    middle = ends.mean(axis=(0, 1))[1]
    angle = 2.0 * np.pi * np.arange(SPOKES) / SPOKES
    way = np.stack([np.sin(angle), np.cos(angle)], axis=1)
    reach = np.full(SPOKES, np.inf)
    for distance, (front, back), down in zip(bodies, ends, (-1.0, 1.0), strict=True):
        low, high = np.zeros(SPOKES), np.full(SPOKES, 60.0)
        for _ in range(20):
            at = 0.5 * (low + high)
            x, y = at * way[:, 0], middle + at * way[:, 1]
            share = (y - back[1]) / (front[1] - back[1])
            z = back[2] + share * (front[2] - back[2]) + down * BELOW_RIM_MM
            inside = distance(np.stack([x, y, z], axis=1)) < -INSET_MM
            low, high = np.where(inside, at, low), np.where(inside, high, at)
        reach = np.minimum(reach, low)
    rings = [np.array([0.0, middle]) + share * reach[:, None] * way for share in RINGS]
    return np.concatenate([[[0.0, middle]], *rings])


def project_to_triangles(points: Floats, triangles: Ints, where: Floats, up: bool) -> TrianglePoints:
    """Find the highest (or lowest) triangle of a bone under each of ``where`` (n, 2), x and y, and the place on it."""
    spread = 3.0
    corners = points[triangles]
    low, high = where.min(axis=0) - spread, where.max(axis=0) + spread
    normal_z = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])[:, 2]
    flat = corners[:, :, :2]
    near = ((flat.max(axis=1) >= low) & (flat.min(axis=1) <= high)).all(axis=1)
    near &= normal_z > 0.0 if up else normal_z < 0.0
    number = np.flatnonzero(near)
    a, b, c = flat[number].swapaxes(0, 1)
    p = where[:, None]

    def area(u: Floats, v: Floats) -> Floats:
        return np.asarray(
            (u[..., 0] - p[..., 0]) * (v[..., 1] - p[..., 1])
            - (u[..., 1] - p[..., 1]) * (v[..., 0] - p[..., 0])
        )

    weights = np.stack([area(b, c), area(c, a), area(a, b)], axis=2)
    weights /= weights.sum(axis=2, keepdims=True)
    z = (weights * corners[number, :, 2]).sum(axis=2)
    side = 1.0 if up else -1.0
    best = np.where((weights >= -1e-9).all(axis=2), side * z, -np.inf).argmax(axis=1)
    rows = np.arange(len(where))
    return TrianglePoints(triangles[number[best]], weights[rows, best], side * OFF_MM)


def shell(lower: Floats, upper: Floats) -> Floats:
    """Points of a disc (n, 3) between its two faces (f, 3): faces, then the wall's rings.

    Linear in the faces, so that it also turns two faces' displacements into the disc's; `bulged` adds the bulge.
    """
    rim = slice(-SPOKES, None)
    between = [lower[rim] + share * (upper[rim] - lower[rim]) for share in LAYERS]
    return np.concatenate([lower, upper, *between])


def bulged(points: Floats, disc_mm: float) -> Floats:
    """Disc ``points`` with the wall's rings moved out by a share of the disc's height."""
    out = points.copy()
    wall = slice(-SPOKES * len(LAYERS), None)
    away = points[wall] - points[0]
    away[:, 2] = 0.0
    out[wall] += BULGE * disc_mm * away / np.linalg.norm(away, axis=1, keepdims=True)
    return out


def faces() -> Ints:
    """Triangles (m, 3) of a disc, outward."""
    count = 1 + SPOKES * len(RINGS)
    this = np.arange(SPOKES, dtype=np.int32)
    following = (this + 1) % SPOKES

    def band(inner: int, outer: int) -> list[Ints]:
        """Between two rings that begin at these points, upward when the outer one is farther out."""
        a, b, c, d = inner + this, inner + following, outer + this, outer + following
        return [np.stack([a, b, c], axis=1), np.stack([b, d, c], axis=1)]

    # spokes go from the front to the patient's right: clockwise from above
    top = [np.stack([np.zeros_like(this), 1 + following, 1 + this], axis=1)]
    for ring in range(len(RINGS) - 1):
        top += band(1 + ring * SPOKES, 1 + (ring + 1) * SPOKES)
    cap = np.concatenate(top)
    rim = 1 + (len(RINGS) - 1) * SPOKES
    levels = [rim, *(2 * count + layer * SPOKES for layer in range(len(LAYERS))), count + rim]
    wall = [t for low, high in pairwise(levels) for t in band(high, low)]
    return np.concatenate([cap[:, ::-1], cap + count, *wall]).astype(np.int32)
