"""The position of a disc's two faces on the endplates of two intact bones; found once for two bones, and cached.

Each point of a face is a triangle of the bone and barycentric weights, so a face moves with its bone. The faces depend
on the intact bones and their poses only, not on fracture or treatment.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.bone import Distance
from vertebra_viz.anatomy.landmarks import BoneLandmarks
from vertebra_viz.clip.boxes import holding, not_beyond
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.floating import steady
from vertebra_viz.spine.pose import STILL, RigidMotion

SPOKES = 40
RINGS = np.array([0.22, 0.42, 0.6, 0.76, 0.89, 1.0])  # of the way to the rim
INSET_MM = 1.8  # from the body's wall inward to the disc's: the disc does not cover the rounded rim
BELOW_RIM_MM = (
    4.5  # depth below the rim at which the body's wall is found: deeper than the endplate's concavity
)
OFF_MM = (
    0.2  # distance of the face from the bone: more than the error of a coarse triangle on a curved surface
)
FARTHEST_MM = 60.0  # from a body's middle to its wall
# each round evaluates at once all positions that so many steps of bisection could need
ROUNDS, HALVINGS = 5, 4
BESIDE_MM = 3.0  # margin round a footprint: triangles farther away are ignored
ROUNDING_MM = 1e-6  # by which a point may lie outside the bounding box of its triangle


class WholeBone(Protocol):
    """What a disc needs of a bone, hashable by identity: a `Bone`, or a `vertebra_viz.spine.neighbour.Neighbour`."""

    @property
    def points(self) -> Floats: ...  # noqa: D102
    @property
    def triangles(self) -> Ints: ...  # noqa: D102
    @property
    def landmarks(self) -> BoneLandmarks: ...  # noqa: D102
    @property
    def body_distance(self) -> Distance: ...  # noqa: D102
    def __hash__(self) -> int: ...


@dataclass(frozen=True)
class PosedBone:
    """An intact bone and its pose."""

    bone: WholeBone
    pose: RigidMotion = STILL

    def body_distance(self, points: Floats) -> Floats:
        """Return the signed distance (n,) of points (n, 3) from the body's surface, mm."""
        return self.bone.body_distance(self.pose.inverse(points))


@dataclass(frozen=True, eq=False)
class TrianglePoints:
    """Points near triangles of a mesh: vertices (n, 3), barycentric weights (n, 3), and their distance above them."""

    vertices: Ints
    weights: Floats
    off_mm: float

    def positions(self, points: Floats) -> Floats:
        """Return the positions (n, 3) of the points for the moved ``points`` of the mesh."""
        return np.asarray(self.moved(points) + np.array([0.0, 0.0, self.off_mm]))

    def moved(self, fields: Floats) -> Floats:
        """Interpolate ``fields``, given at the mesh's points (..., m, 3), at these points (..., n, 3)."""
        return np.asarray(np.einsum("nk,...nkd->...nd", self.weights, fields[..., self.vertices, :]))


@dataclass(frozen=True, eq=False)
class DiscFaces:
    """Both faces of a disc: their points on the lower and on the upper bone, and their positions at rest, (f, 3) mm."""

    floor: TrianglePoints
    roof: TrianglePoints
    points: tuple[Floats, Floats]


@lru_cache(maxsize=32)
@steady
def disc_faces(lower: PosedBone, upper: PosedBone) -> DiscFaces:
    """Return the faces of the disc between two bones in their poses; cached."""
    under, over = lower.pose(lower.bone.points), upper.pose(upper.bone.points)
    ends = np.array(
        [
            lower.bone.landmarks.positions(under)[[0, 4]],
            upper.bone.landmarks.positions(over)[[1, 5]],
        ]
    )
    where = footprint((lower.body_distance, upper.body_distance), ends)
    floor = project_to_triangles(under, lower.bone.triangles, where, up=True)
    roof = project_to_triangles(over, upper.bone.triangles, where, up=False)
    found = DiscFaces(floor, roof, (floor.positions(under), roof.positions(over)))
    for array in (floor.vertices, floor.weights, roof.vertices, roof.weights, *found.points):
        array.setflags(write=False)
    return found


def footprint(bodies: tuple[Distance, Distance], ends: Floats) -> Floats:
    """Return the points of a disc's face seen from above: (n, 2) x and y in mm, the middle first, then ring by ring.

    Parameters
    ----------
    bodies : distance fields of the lower and the upper body.
    ends : (2, 2, 3) front and back ends of the lower body's upper endplate and of the upper body's lower endplate.
    """
    middle = ends.mean(axis=(0, 1))[1]
    angle = 2.0 * np.pi * np.arange(SPOKES) / SPOKES
    way = np.stack([np.sin(angle), np.cos(angle)], axis=1)
    reach = np.full(SPOKES, np.inf)
    for distance, (front, back), down in zip(bodies, ends, (-1.0, 1.0), strict=True):

        def inside(
            at: Floats,
            distance: Distance = distance,
            front: Floats = front,
            back: Floats = back,
            down: float = down,
        ) -> NDArray[np.bool_]:
            """Return whether positions (k, SPOKES) along the spokes are inside the disc's wall."""
            x, y = at * way[:, 0], middle + at * way[:, 1]
            share = (y - back[1]) / (front[1] - back[1])
            z = back[2] + share * (front[2] - back[2]) + down * BELOW_RIM_MM
            points = np.stack([x, y, z], axis=-1)
            return (distance(points.reshape(-1, 3)) < -INSET_MM).reshape(at.shape)

        low = np.zeros(SPOKES)
        parts = 2**HALVINGS
        for turn in range(1, ROUNDS + 1):
            step = FARTHEST_MM / parts**turn
            within = inside(low + step * np.arange(1, parts)[:, None])
            low = low + step * halved(within)
        reach = np.minimum(reach, low)
    rings = [np.array([0.0, middle]) + share * reach[:, None] * way for share in RINGS]
    return np.concatenate([[[0.0, middle]], *rings])


def halved(within: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Return the step (n,) at which bisection ends, given whether each possible position is ``within`` (parts - 1, n)."""
    low, half = np.zeros(within.shape[1], dtype=np.intp), (len(within) + 1) // 2
    each = np.arange(within.shape[1])
    while half:
        low += half * within[low + half - 1, each]
        half //= 2
    return low


def project_to_triangles(points: Floats, triangles: Ints, where: Floats, up: bool) -> TrianglePoints:
    """Project ``where`` (n, 2), x and y, to the highest (``up``) or lowest triangle of a bone at each of them."""
    side = 1.0 if up else -1.0
    number = _overlapping(points, triangles, where)
    corners = points[triangles[number]]
    a, b, c = corners[:, :, :2].swapaxes(0, 1)
    u, v = b - a, c - a
    facing = np.flatnonzero(side * (u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]) > 0.0)
    number, corners = number[facing], corners[facing]
    flat = corners[:, :, :2].T
    low, high = flat.min(axis=1) - ROUNDING_MM, flat.max(axis=1) + ROUNDING_MM
    point, triangle = holding(where.T, low, high)
    weights = _weights(where[point], corners[triangle, :, :2])
    on = (weights >= -1e-9).all(axis=1)
    point, triangle, weights = point[on], triangle[on], weights[on]
    height = (weights * corners[triangle, :, 2]).sum(axis=1)
    # for each point the highest triangle; the first of several that are equally high
    order = np.lexsort([triangle, -side * height, point])
    first = order[np.diff(point[order], prepend=-1) > 0]
    found = np.zeros(len(where), dtype=np.intp)
    found[point[first]] = triangle[first]
    return TrianglePoints(triangles[number[found]], _weights(where, corners[found, :, :2]), side * OFF_MM)


def _overlapping(points: Floats, triangles: Ints, where: Floats) -> NDArray[np.intp]:
    """Return the triangles that, seen from above, overlap the bounding box of ``where`` (n, 2), with a margin."""
    low, high = where.min(axis=0) - BESIDE_MM, where.max(axis=0) + BESIDE_MM
    seen = zip(points[:, :2].T, low, high, strict=True)
    return not_beyond(triangles, [side for at, least, most in seen for side in (at < least, at > most)])


def _weights(p: Floats, corners: Floats) -> Floats:
    """Return barycentric weights (n, 3) of points (n, 2), each in its own triangle (n, 3, 2)."""
    a, b, c = corners.swapaxes(0, 1)

    def area(u: Floats, v: Floats) -> Floats:
        return np.asarray(
            (u[:, 0] - p[:, 0]) * (v[:, 1] - p[:, 1]) - (u[:, 1] - p[:, 1]) * (v[:, 0] - p[:, 0])
        )

    weights = np.stack([area(b, c), area(c, a), area(a, b)], axis=1)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))
