"""Clearances of a needle: bone left round it, measured on the bone's triangles; negative where it breaches a wall.

A clearance is the least distance in any direction from the path's axis, from its entry on, to the triangles of a wall,
less the outer radius of the cannula or trocar. The pedicle and the canal do not move when the body breaks, so they are
measured on the intact bone; the walls of the body are measured as they are when the needle is in.
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

# along the pedicle's axis, on either side of the isthmus: there a path must stay inside its walls
PEDICLE_MM = 2.0
FLARES_MM = 2.0  # farther along the axis, triangles of its wall that may still be the nearest
# of the pedicle's height, above and below its axis: triangles farther away are another part of the bone
HEIGHT_SHARE = 0.6
FACING = (
    0.5  # least cosine between the normal and the medial direction for the inner wall, lateral for the outer
)
CANAL_FACING = 0.4  # the same for the canal's wall, towards the canal's centre
# of the canal's half axes, lateral and anteroposterior: bone within them belongs to its wall
CANAL_RIM = (1.2, 1.3)
STEP_MM = 0.25  # along the axis, between samples
UNBOUNDED = 1.5  # of the pedicle's nominal width: a measured width above this includes a process beside it
STATIONS = 9  # sections along a pedicle at which its width is measured
NEAR_MM = 20.0  # from a pedicle's centre: triangles that a ray across it can hit


@dataclass(frozen=True)
class Clearances:
    """Distances from the surface of the cannula or trocar, mm; below 0, to a tenth, is a breach.

    Attributes
    ----------
    medial_wall_mm : least distance to the pedicle's inner wall, along the pedicle.
    lateral_wall_mm : the same to its outer wall; inf for an extrapedicular path.
    canal_mm : least distance to the wall of the spinal canal.
    posterior_wall_mm : how far the cannula's tip is in front of the posterior wall in a lateral view: of the wall in
        the midline, at the tip's height.
    front_cortex_mm : distance from the trocar's tip forward to where its axis first leaves the body.
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
    """Return the least distance from a path's surface to a pedicle's wall near the isthmus; inf where there is no wall.

    Parameters
    ----------
    towards
        The inner (medial) or the outer (lateral) wall.
    through, tip : (3,)
        Two points of the path's axis.
    radius_mm
        Radius of the instrument on the path.

    Returns
    -------
    float
        Negative for a breach; where the axis is beyond the wall, its distance from the wall counts negative.
    """
    return _pedicle_wall_mm(bone, side, towards, tuple(through.tolist()), tuple(tip.tolist())) - radius_mm


@lru_cache(maxsize=64)
def _pedicle_wall_mm(
    bone: Bone, side: Side, towards: Literal["inner", "outer"], through: Place, tip: Place
) -> float:
    """Return the distance from the axis; cached, since planning and the planned path both need it."""
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
    """Return the triangles (m, 3, 3) of a pedicle's wall, and their normals (m, 3)."""
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
    """Return the least distance from a path's surface to the canal's wall; negative where the axis is inside the canal."""
    wall = _canal_wall(bone)
    length = float(np.linalg.norm(tip - through))
    along = (tip - through) / length
    axis = through + np.append(np.arange(0.0, length, STEP_MM), length)[:, None] * along
    near_canal = axis[(np.abs(_from_canal(bone, axis)) < CANAL_RIM).all(axis=1)]
    in_canal = near_canal[~_solid(bone).holds(near_canal)]
    if len(in_canal):
        return float(-to_triangles(in_canal, wall.corners).min(axis=1).max() - radius_mm)
    # the nearest triangle has a corner at most one edge length farther away than the nearest corner
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
    """Return lateral and forward offsets (…, 2) of points (…, 3) from the canal's axis, as shares of its half axes."""
    half = _half_axes(bone)
    return np.asarray((points[..., :2] - (0.0, bone.posterior_wall_y_mm - half[1])) / half)


@lru_cache(maxsize=128)
def pedicle_width_mm(bone: Bone, side: Side) -> float:
    """Return the least width of a pedicle on the mesh, horizontal and perpendicular to its axis.

    Where a transverse process arises from it there is no lateral wall to measure, and the nominal width is returned.
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
    """Return how far behind ``through`` a needle along ``direction`` enters the bone; None where there is no bone."""
    behind = _solid(bone).hits(through, -direction)
    return float(behind.max()) if len(behind) else None


def front_mm(start: Floats, tip: Floats, points: Floats, triangles: Ints) -> float:
    """Return how far ahead of ``tip`` a path from ``start`` leaves a body; negative where it has left it already.

    ``start`` is behind the body or in it. The result is -inf where the path misses the body.
    """
    length = float(np.linalg.norm(tip - start))
    direction = (tip - start) / length
    crossings = np.sort(hits(start, direction, ahead(start, direction, points, triangles)))
    leaves = crossings[1 - len(crossings) % 2 :]
    return float(leaves[0]) - length if len(leaves) else -np.inf
