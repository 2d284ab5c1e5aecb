"""How much bone is left round a needle: clearances measured on the bone's own triangles, negative where it breaks through.

A straight path is judged by its axis, from where it meets the bone, and the outer radius of what lies on it. The
pedicle and the canal do not move when the body breaks, so the intact bone serves for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.bone import Bone, Side
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.tenths import tenths

SIGN: dict[Side, float] = {"left": -1.0, "right": 1.0}

STATIONS_MM = np.linspace(-2.0, 2.0, 5)  # along the pedicle's axis, from its narrowest section
CANAL_RIM = 1.15  # of the canal's half axes: bone nearer to its middle than this is its wall
BONE_RIM = 1.6  # bone nearer than this bounds whatever is inside the canal
STEP_MM = 0.25  # along the axis, between the places looked at near the canal
NEAR_MM = 0.3  # so little bone is left that its exact amount counts


@dataclass(frozen=True)
class Clearances:
    """Free distance from the cannula's or trocar's surface, mm; negative, to a tenth, is a breach.

    Attributes
    ----------
    medial_wall_mm : least distance to the pedicle's inner wall, along the pedicle.
    lateral_wall_mm : the same to its outer wall; inf beside the pedicle, where there is none to keep to.
    canal_mm : least distance to the wall of the spinal canal.
    posterior_wall_mm : how far the cannula's tip stands in front of the posterior wall.
    front_cortex_mm : how far the trocar's tip stays behind the front cortex.
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


def beside_wall_mm(wall: Floats, through: Floats, tip: Floats, outward: float, radius_mm: float) -> float:
    """Least free distance, sideways, from a path to the points (k, 3) of a wall; inf where there are none.

    Parameters
    ----------
    through, tip : (3,)
        Two points of the path's axis.
    outward : float
        +1 where the path keeps to the patient's right of the wall, -1 where it keeps to the left.
    radius_mm
        Of what lies on the path.
    """
    along = (tip - through) / (tip - through)[1]
    reach = through + np.outer(wall[:, 1] - through[1], along)
    return float((outward * (reach[:, 0] - wall[:, 0])).min(initial=np.inf) - radius_mm)


def canal_wall_mm(bone: Bone, through: Floats, tip: Floats, radius_mm: float) -> float:
    """Least distance from a path's surface to the vertices on the wall of the canal, on whichever side of it they are."""
    along = (tip - through) / np.linalg.norm(tip - through)
    wall, _ = _round_canal(bone, CANAL_RIM)
    offset = wall - through
    return float(np.linalg.norm(offset - np.outer(offset @ along, along), axis=1).min() - radius_mm)


def canal_mm(bone: Bone, through: Floats, tip: Floats, radius_mm: float) -> float:
    """Least distance from a path's surface to the wall of the canal; where its axis is inside, minus how deep it is."""
    free = canal_wall_mm(bone, through, tip, radius_mm)
    if free > NEAR_MM:
        return free
    # so near, the wall's vertices are too far apart to judge by
    length = float(np.linalg.norm(tip - through))
    axis = through + np.arange(0.0, length, STEP_MM)[:, None] * (tip - through) / length
    in_canal = _from_canal(bone, axis) < CANAL_RIM
    in_canal[in_canal] = ~_in_solid(axis[in_canal], bone.points, bone.triangles)
    if in_canal.any():
        return float(-_to_triangles(axis[in_canal], *_round_canal(bone, BONE_RIM)).max() - radius_mm)
    return float(_to_triangles(axis, *_round_canal(bone, CANAL_RIM)).min() - radius_mm)


def front_mm(tip: Floats, direction: Floats, points: Floats, triangles: Ints) -> float:
    """How far ahead of ``tip`` the path leaves a closed surface; negative where it has left it; inf if it misses it."""
    ahead = _hits(tip, direction, points, triangles)
    if len(ahead) % 2:
        return float(ahead.min())
    behind = _hits(tip, -direction, points, triangles)
    return -float(behind.min()) if len(behind) else np.inf


def _hits(origin: Floats, direction: Floats, points: Floats, triangles: Ints) -> Floats:
    """Distances (k,) along a ray to the triangles in front, mm (Möller-Trumbore)."""
    a, b, c = (points[triangles[:, k]] for k in range(3))
    e1, e2 = b - a, c - a
    p = np.cross(direction, e2)
    det = np.einsum("ij,ij->i", e1, p)
    det = np.where(np.abs(det) < 1e-12, np.inf, det)
    s = origin - a
    u = np.einsum("ij,ij->i", s, p) / det
    q = np.cross(s, e1)
    v = q @ direction / det
    t = np.einsum("ij,ij->i", e2, q) / det
    hit = (u >= 0) & (v >= 0) & (u + v <= 1) & (t > 0)
    return np.asarray(t[hit])


@lru_cache(maxsize=128)
def pedicle_wall(bone: Bone, side: Side, towards: Literal["inner", "outer"]) -> Floats:
    """Points (k, 3) of a pedicle's wall at stations along its axis, looking towards the midline or away from it."""
    pedicle = bone.pedicles[side]
    look = np.array([SIGN[side] * (-1.0 if towards == "inner" else 1.0), 0.0, 0.0])
    stations = pedicle.centre + np.outer(STATIONS_MM, pedicle.axis)
    corners = bone.points[bone.triangles[:, 0]]
    near = bone.triangles[np.abs(corners - pedicle.centre).max(axis=1) < 20.0]  # all a ray can meet
    hits = [_hits(p, look, bone.points, near).min(initial=np.inf) for p in stations]
    found = [p + h * look for p, h in zip(stations, hits, strict=True) if np.isfinite(h)]
    return np.array(found).reshape(-1, 3)


@lru_cache(maxsize=64)
def _round_canal(bone: Bone, rim: float) -> tuple[Floats, Ints]:
    """Bone round the spinal canal: points (n, 3), and the triangles (m, 3) that have all their corners there."""
    wall = _from_canal(bone, bone.points) < rim
    number = np.cumsum(wall) - 1
    faces = bone.triangles[wall[bone.triangles].all(axis=1)]
    return bone.points[wall], number[faces].astype(np.int32)


def _from_canal(bone: Bone, points: Floats) -> Floats:
    """How far points (n, 3) are from the canal's middle line, in shares (n,) of its half axes."""
    half = 0.5 * np.array(bone.canal)
    aside = (points[:, :2] - (0.0, bone.posterior_wall_y_mm - half[1])) / half
    return np.asarray(np.linalg.norm(aside, axis=1))


def _to_triangles(places: Floats, points: Floats, triangles: Ints) -> Floats:
    """Distance (k,) from each of some places (k, 3) to the nearest of the triangles (m, 3)."""
    corners = points[triangles]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    above = np.einsum("kmi,mi->km", places[:, None] - corners[:, 0], normal)
    over = np.ones(above.shape, dtype=bool)
    nearest2 = np.full(above.shape, np.inf)
    for k in range(3):
        start, edge = corners[:, k], corners[:, (k + 1) % 3] - corners[:, k]
        away = places[:, None] - start
        over &= np.einsum("kmi,mi->km", away, np.cross(normal, edge)) >= 0.0
        share = np.clip(np.einsum("kmi,mi->km", away, edge) / np.einsum("mi,mi->m", edge, edge), 0.0, 1.0)
        beside = away - share[..., None] * edge
        nearest2 = np.minimum(nearest2, np.einsum("kmi,kmi->km", beside, beside))
    return np.asarray(np.sqrt(np.where(over, above**2, nearest2).min(axis=1)))


def _in_solid(places: Floats, points: Floats, triangles: Ints) -> NDArray[np.bool_]:
    """Whether each of some places (k, 3) is inside a closed surface: a ray towards the head leaves it an odd time."""
    up = np.array([0.0, 0.0, 1.0])
    flat = points[:, :2][triangles]
    low, high = flat.min(axis=1), flat.max(axis=1)
    found = [
        len(_hits(p, up, points, triangles[((low <= p[:2]) & (p[:2] <= high)).all(axis=1)])) % 2 == 1
        for p in places
    ]
    return np.array(found, dtype=bool)
