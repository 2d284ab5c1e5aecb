"""How much bone is left round a needle: clearances measured on the bone's own triangles, negative where it breaks through.

A straight path is judged by its axis, from where it meets the bone, and the outer radius of what lies on it: the least
distance, in whatever direction, to the triangles of that wall. The pedicle and the canal do not move
when the body breaks, so the intact bone serves for them; the body's own walls are where they are when the needle is in.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.bone import Bone, Side
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.distance import normals, to_triangles
from vertebra_viz.instruments.nearest import TINY, UP, ClosedSurface, ahead, hits
from vertebra_viz.tenths import tenths

Place = tuple[float, ...]
SIGN: dict[Side, float] = {"left": -1.0, "right": 1.0}

# along the pedicle's axis, either way from its narrowest section: the part in which its walls are measured
PEDICLE_MM = 2.0
FLARES_MM = 2.0  # so much farther along it, its wall may be what is nearest
# of the pedicle's height, above and below its axis: what is farther off is another part of the bone
HEIGHT_SHARE = 0.6
FACING = 0.5  # cosine: a pedicle's inner wall is what faces the midline so much, its outer wall the opposite
CANAL_FACING = 0.4  # the same of the canal's wall, towards the canal's middle
# of the canal's half axes, aside and front to back: bone within is its wall, corners and all
CANAL_RIM = (1.2, 1.3)
STEP_MM = 0.25  # along the axis, between the places looked at
UNBOUNDED = 1.5  # of a pedicle's requested width: what is as wide as that is a process beside it
STATIONS = 9  # along a pedicle, at which its width is measured
NEAR_MM = 20.0  # round a pedicle's middle: all that a ray across it can hit


@dataclass(frozen=True)
class Clearances:
    """Free distance from the cannula's or trocar's surface, mm; negative, to a tenth, is a breach.

    Attributes
    ----------
    medial_wall_mm : least distance to the pedicle's inner wall, along the pedicle.
    lateral_wall_mm : the same to its outer wall; inf beside the pedicle, where there is none.
    canal_mm : least distance to the wall of the spinal canal.
    posterior_wall_mm : how far the cannula's tip stands in front of the posterior wall, as it is seen from the side: in
        the midline, at the tip's height.
    front_cortex_mm : how far ahead of the trocar's tip its way first leaves the body.
    """

    medial_wall_mm: float
    lateral_wall_mm: float
    canal_mm: float
    posterior_wall_mm: float
    front_cortex_mm: float

    @property
    def breaches(self) -> tuple[str, ...]:
        """Names of the structures that are breached, by a tenth of a millimetre or more."""
        names = ("medial_wall", "lateral_wall", "canal", "posterior_wall", "front_cortex")
        return tuple(name.replace("_", " ") for name in names if tenths(getattr(self, f"{name}_mm")) < 0.0)


def pedicle_wall_mm(
    bone: Bone, side: Side, towards: Literal["inner", "outer"], through: Floats, tip: Floats, radius_mm: float
) -> float:
    """Least distance from a path's surface to a pedicle's wall, where the pedicle is narrowest; inf where there is none.

    Parameters
    ----------
    towards
        Its wall on the side of the midline, or the other one.
    through, tip : (3,)
        Two points of the path's axis.
    radius_mm
        Of what lies on the path.

    Returns
    -------
    float
        Negative where the path breaks through: where its axis is beyond the wall, minus how far.
    """
    return _pedicle_wall_mm(bone, side, towards, tuple(through.tolist()), tuple(tip.tolist())) - radius_mm


@lru_cache(maxsize=64)
def _pedicle_wall_mm(
    bone: Bone, side: Side, towards: Literal["inner", "outer"], through: Place, tip: Place
) -> float:
    """Return the same from the axis; remembered, since the plan asks first, and then the path planned."""
    wall, facing = _pedicle_wall(bone, side, towards)
    if not len(wall):
        return np.inf
    start = np.array(through)
    pedicle, along = bone.pedicles[side], (tip - start) / np.linalg.norm(tip - start)
    at, per_mm = float((start - pedicle.centre) @ pedicle.axis), float(along @ pedicle.axis)
    way = np.arange(-PEDICLE_MM, PEDICLE_MM + 0.5 * STEP_MM, STEP_MM)
    axis = start + ((way - at) / per_mm)[:, None] * along
    distance = to_triangles(axis, wall)
    nearest = distance.argmin(axis=1)
    beyond = np.einsum("ki,ki->k", axis - wall[nearest, 0], facing[nearest]) > 0.0
    free = distance.min(axis=1)
    return float(np.where(beyond, -free, free).min())


@lru_cache(maxsize=128)
def _pedicle_wall(bone: Bone, side: Side, towards: Literal["inner", "outer"]) -> tuple[Floats, Floats]:
    """Triangles (m, 3, 3) of a pedicle's wall, and their normals (m, 3)."""
    pedicle = bone.pedicles[side]
    look = SIGN[side] * (-1.0 if towards == "inner" else 1.0)
    solid = _solid(bone)
    high = HEIGHT_SHARE * pedicle.height_mm
    tilted = (PEDICLE_MM + FLARES_MM) * abs(float(pedicle.axis[2]))
    own_side = (solid.low[0] > 0.0) if SIGN[side] > 0.0 else (solid.high[0] < 0.0)
    level = (solid.low[2] <= pedicle.centre[2] + high + tilted) & (
        solid.high[2] >= pedicle.centre[2] - high - tilted
    )
    corners = solid.corners[own_side & level]
    away = corners.mean(axis=1) - pedicle.centre
    along = away @ pedicle.axis
    above = (away - along[:, None] * pedicle.axis)[:, 2]
    near = (np.abs(along) < PEDICLE_MM + FLARES_MM) & (np.abs(above) < high) & (look * away[:, 0] > 0.0)
    corners = corners[near]
    facing = normals(corners)
    wall = look * facing[:, 0] > FACING
    return corners[wall], facing[wall]


def canal_mm(bone: Bone, through: Floats, tip: Floats, radius_mm: float) -> float:
    """Least distance from a path's surface to the wall of the canal; where its axis is inside, minus how deep it is."""
    wall = _canal_wall(bone)
    length = float(np.linalg.norm(tip - through))
    along = (tip - through) / length
    axis = through + np.append(np.arange(0.0, length, STEP_MM), length)[:, None] * along
    near_canal = axis[(np.abs(_from_canal(bone, axis)) < CANAL_RIM).all(axis=1)]
    in_canal = near_canal[~_solid(bone).holds(near_canal)]
    if len(in_canal):
        return float(-to_triangles(in_canal, wall.corners).min(axis=1).max() - radius_mm)
    # the nearest is on a triangle with a corner hardly farther off than the nearest corner
    offset = wall.points - through
    way = np.clip(offset @ along, 0.0, length)
    offset -= way[:, None] * along
    corner_mm = np.sqrt(np.einsum("ni,ni->n", offset, offset))[wall.triangles]
    near = corner_mm.min(axis=1) < corner_mm.min() + wall.edge_mm
    way, longest_mm = way[wall.triangles[near]], wall.edge_mm.max()
    beside = (axis - through) @ along
    axis = axis[(beside >= way.min() - longest_mm) & (beside <= way.max() + longest_mm)]
    return float(to_triangles(axis, wall.corners[near]).min() - radius_mm)


@lru_cache(maxsize=8)  # 2.4 MB each
def _solid(bone: Bone) -> ClosedSurface:
    return ClosedSurface.of(bone.points, bone.triangles)


@dataclass(frozen=True, eq=False)
class CanalWall:
    """The bone round the canal that faces its middle.

    Attributes
    ----------
    corners : (m, 3, 3) of its triangles.
    points, triangles : (n, 3) and (m, 3), the same.
    edge_mm : (m,) the longest edge of each.
    """

    corners: Floats
    points: Floats
    triangles: NDArray[np.intp]
    edge_mm: Floats


@lru_cache(maxsize=64)
def _canal_wall(bone: Bone) -> CanalWall:
    solid, half = _solid(bone), _half_axes(bone)
    reach, middle = half * CANAL_RIM, np.array([0.0, bone.posterior_wall_y_mm - half[1]])
    near = solid.inside(middle - reach - TINY, middle + reach + TINY)
    near = near[(np.abs(_from_canal(bone, solid.corners[near])) < CANAL_RIM).all(axis=(1, 2))]
    corners = solid.corners[near]
    inward = -_from_canal(bone, corners.mean(axis=1)) * half
    inward /= np.linalg.norm(inward, axis=1, keepdims=True)
    faces = np.einsum("mi,mi->m", normals(corners)[:, :2], inward) > CANAL_FACING
    corners = corners[faces]
    used, triangles = np.unique(bone.triangles[near[faces]], return_inverse=True)
    edge_mm = np.linalg.norm(corners - corners[:, [1, 2, 0]], axis=2).max(axis=1)
    return CanalWall(corners, bone.points[used], triangles.reshape(-1, 3), edge_mm)


def _half_axes(bone: Bone) -> Floats:
    return 0.5 * np.array(bone.canal)


def _from_canal(bone: Bone, points: Floats) -> Floats:
    """How far to the side and forward points (…, 3) are of the canal's middle line, in shares (…, 2) of its half axes."""
    half = _half_axes(bone)
    return np.asarray((points[..., :2] - (0.0, bone.posterior_wall_y_mm - half[1])) / half)


@lru_cache(maxsize=128)
def pedicle_width_mm(bone: Bone, side: Side) -> float:
    """Least width of a pedicle, level and square to its axis, on the mesh.

    Where a transverse process springs from it nothing bounds it at its side, and it is as wide as it was meant to be.
    """
    pedicle = bone.pedicles[side]
    across = np.cross(pedicle.axis, UP)
    across /= np.linalg.norm(across)
    places = pedicle.centre + np.outer(np.linspace(-PEDICLE_MM, PEDICLE_MM, STATIONS), pedicle.axis)
    solid = _solid(bone)
    level = (solid.high[2] >= places[:, 2].min() - TINY) & (solid.low[2] <= places[:, 2].max() + TINY)
    corners = solid.corners[level]
    corners = corners[np.abs(corners[:, 0] - pedicle.centre).max(axis=1) < NEAR_MM]
    along = (corners - pedicle.centre) @ pedicle.axis
    between = (along.max(axis=1) >= -PEDICLE_MM - TINY) & (along.min(axis=1) <= PEDICLE_MM + TINY)
    near = corners[between]
    widths = [
        hits(place, across, near).min(initial=np.inf) + hits(place, -across, near).min(initial=np.inf)
        for place in places
    ]
    return float(min(widths)) if min(widths) < UNBOUNDED * pedicle.width_mm else pedicle.width_mm


def first_contact_mm(bone: Bone, through: Floats, direction: Floats) -> float | None:
    """How far behind ``through`` a needle that comes along ``direction`` meets the bone; None where no bone is there."""
    behind = _solid(bone).hits(through, -direction)
    return float(behind.max()) if len(behind) else None


def front_mm(start: Floats, tip: Floats, points: Floats, triangles: Ints) -> float:
    """How far ahead of ``tip`` a path that comes from ``start`` leaves a body; negative where it has left it before.

    ``start`` is behind the body, or in it; -inf where the path misses the body.
    """
    length = float(np.linalg.norm(tip - start))
    direction = (tip - start) / length
    crossings = np.sort(hits(start, direction, ahead(start, direction, points, triangles)))
    leaves = crossings[1 - len(crossings) % 2 :]
    return float(leaves[0]) - length if len(leaves) else -np.inf
