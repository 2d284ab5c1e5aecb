"""The space outside the intact bone for each path of a leak; computed once for a bone, for all volumes.

Front, disc and canal are convex spaces next to the bone; the vein is a line along the body's wall.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone, Extent
from vertebra_viz.anatomy.lobes import Map, geosphere
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.instruments.tube import Tube, tube

WALL_GAP_MM = 0.35  # a leak starts this far outside the wall, more than smoothing moved the mesh
TRACED = 24  # steps of sphere tracing from a leak's centre

# the great vessels lie in front of the body: a leak stays on the bone, in front of it and of half a disc on either side
FRONT_DEPTH = 0.25  # largest thickness in front of the wall, of the body's depth (assumed): 7.5 mm at L1
FRONT_DISC = 0.5  # extent beyond either rim, of the disc's height

DISC_SHARE = 0.8  # largest share of the disc's height that cement fills: the other endplate stays free
DISC_FOOTPRINT = 0.8  # of the endplate's width, depth and outline: the annulus stays intact
DISC_RIM = 0.2  # of the body's height below the line of its rims: deeper than an endplate's concavity
DISC_SEED = (0.12, 0.58)  # position of the hole in the endplate: shares of the half width and of the depth

FILM = 0.3  # largest thickness of the film behind the wall, of the canal's depth
FILM_WIDTH = 0.42  # of the canal's width, to each side
FILM_SEED = 0.12  # distance of the film's centre behind the wall, of the canal's depth

VEIN_BEGINS_DEG = 35.0  # angle round the waist, from straight forward
VEIN_LEAVES = 0.3  # of the body's depth in front of its back wall: from there the vein continues straight
VEIN_RUNS_ON = 0.45  # length of the straight part, of the body's depth, beside the foramen
VEIN_RADIUS = 0.08  # largest radius, of the waist's width: some 2.7 mm in L1
VEIN_UNDER = 0.65  # of the pedicle's height below its centre: the vein passes below the pedicle
VEIN_LOWEST = 0.6  # lowest point, of the distance from the waist down to the rim
VEIN_STATIONS = 44
STEP_MM = 0.3  # step of the finite differences for the wall's normal


@dataclass(frozen=True)
class Outside:
    """The space outside the intact bone within some half spaces.

    Attributes
    ----------
    distance : returns the signed distance (n,) of points (n, 3) from the bone.
    normals, limits : (k, 3) and (k,): points in the space have ``normals @ p <= limits``.
    """

    distance: Map
    normals: Floats
    limits: Floats

    def reach(self, centre: Floats, directions: Floats) -> Floats:
        """Return the distance (n,) allowed from ``centre`` (3,) along unit ``directions`` (n, 3)."""
        along = directions @ self.normals.T
        with np.errstate(divide="ignore", invalid="ignore"):
            to_planes = np.where(along > 1e-9, (self.limits - self.normals @ centre) / along, np.inf)
        most = to_planes.min(axis=1)
        t = np.zeros(len(directions))
        moves = np.arange(len(directions))  # rays that still advance; one that reached a plane stays there
        for _ in range(TRACED):
            before = t[moves]
            gap = self.distance(centre + before[:, None] * directions[moves]) - WALL_GAP_MM
            t[moves] = after = np.clip(before + 0.9 * gap, 0.0, most[moves])
            moves = moves[after != before]
            if not len(moves):
                break
        return t


@dataclass(frozen=True, eq=False)
class LeakRays:
    """Rays of a leak in the intact bone's frame: from ``centre`` (3,) by ``offsets`` (n, 3) to the end of its space."""

    centre: Floats
    offsets: Floats


@lru_cache(maxsize=32)
def front_space(bone: Bone, disc_height_mm: float) -> tuple[Outside, Floats, Floats, float]:
    """Return the space in front of a body, the exit point (3,) on the wall, its direction (3,), and the thickness."""
    frame = BodyFrame.of(bone)
    direction = np.array([0.35, 1.0, 0.0]) / np.hypot(0.35, 1.0)
    start = np.array(
        [0.0, 0.5 * (frame.front_y + frame.back_y), frame.bottom[0] + 0.55 * (frame.top[0] - frame.bottom[0])]
    )
    thickest, over = FRONT_DEPTH * frame.depth, FRONT_DISC * disc_height_mm
    normals = np.array([[0, 1, 0], [1, 0, 0], [-1, 0, 0], [0, 0, 1], [0, 0, -1]], dtype=float)
    half = frame.half_width
    # the wall is farther forward than the crests of the rims
    front_y = float(bone.body_points[:, 1].max())
    limits = np.array([front_y + thickest, half, half, frame.top[0] + over, over - frame.bottom[0]])
    surface = start + _to_wall(bone, start, direction) * direction
    return Outside(bone.body_distance, normals, limits), surface, direction, thickest


@lru_cache(maxsize=8)
def disc_out(bone: Bone, up: float, disc_height_mm: float) -> LeakRays:
    """Return the rays from the hole in an endplate into the disc."""
    frame = BodyFrame.of(bone)
    plate, extent = (frame.top, bone.upper_endplate) if up > 0.0 else (frame.bottom, bone.lower_endplate)
    axis = np.array([0.0, 0.0, up])
    middle_y = 0.5 * (frame.front_y + frame.back_y)
    start = np.array([DISC_SEED[0] * frame.half_width, frame.back_y + DISC_SEED[1] * frame.depth, 0.0])
    surface = start + _to_wall(bone, start, axis) * axis
    # the roof is parallel to the line of the rims; its height is measured from the endplate's lowest point
    tilt = np.array([0.0, plate[0] - plate[2], frame.depth])
    roof = up * np.array([0.0, -tilt[1], tilt[2]]) / np.linalg.norm(tilt)
    floor = min(up * plate[1], up * (plate[0] + plate[2]) / 2.0) * up
    top = np.array([0.0, middle_y, floor + up * DISC_SHARE * disc_height_mm])
    bottom, upper = frame.plates_z(bone.body_points[:, 1])
    below = upper - bone.body_points[:, 2] if up > 0.0 else bone.body_points[:, 2] - bottom
    rim = bone.body_points[below < DISC_RIM * (upper - bottom)]
    normals, limits = _ring(rim - (0.0, middle_y, 0.0), extent)
    limits += middle_y * normals[:, 1]
    space = Outside(bone.bone_distance, np.vstack([normals, roof]), np.append(limits, float(roof @ top)))
    return cast_out(
        space, surface + (WALL_GAP_MM + 0.45 * (DISC_SHARE * disc_height_mm - WALL_GAP_MM)) * axis
    )


@lru_cache(maxsize=8)
def canal_out(bone: Bone) -> LeakRays:
    """Return the rays from behind the middle of the posterior wall."""
    frame = BodyFrame.of(bone)
    wall = bone.posterior_wall_y_mm
    depth, half = bone.canal.depth_mm, FILM_WIDTH * bone.canal.width_mm
    normals = np.array([[0, -1, 0], [1, 0, 0], [-1, 0, 0], [0, 0, 1], [0, 0, -1]], dtype=float)
    limits = np.array([FILM * depth - wall, half, half, frame.top[2], -frame.bottom[2]])
    centre = np.array([0.0, wall - max(FILM_SEED * depth, 2.0 * WALL_GAP_MM), 0.0])
    return cast_out(Outside(bone.bone_distance, normals, limits), centre)


@lru_cache(maxsize=32)
def vein(bone: Bone) -> tuple[Tube, float]:
    """Return the vein of a bone, up to the first bone in its path, and its largest radius, mm."""
    frame = BodyFrame.of(bone)
    widest = VEIN_RADIUS * 2.0 * frame.half_width
    wall = _waist(bone, frame, widest)
    across = _outward(bone, wall)
    # it ends where bone is in its path: a pedicle's root, a transverse process
    clear = bone.bone_distance(wall + (WALL_GAP_MM + widest) * across) > 0.9 * widest
    count = len(clear) if clear.all() else int(np.argmin(clear))
    left = np.array([-1.0, 1.0, 1.0])
    return tube(left * wall[:count], left * across[:count]), widest


def _waist(bone: Bone, frame: BodyFrame, widest: float) -> Floats:
    """Return points (n, 3) on the wall from the front of the waist to below the pedicle, and straight on from there."""
    pedicle = bone.pedicles["right"]
    under = pedicle.centre[2] - VEIN_UNDER * pedicle.height_mm - widest
    lowest = max(under, VEIN_LOWEST * frame.bottom[2])
    angles = np.radians(np.linspace(VEIN_BEGINS_DEG, 170.0, 200))
    falling = np.clip((angles - np.pi / 4) / (np.pi / 4), 0.0, 1.0)
    start = np.column_stack(
        [
            np.zeros_like(angles),
            np.full_like(angles, 0.5 * (frame.front_y + frame.back_y)),
            lowest * falling**2 * (3.0 - 2.0 * falling),
        ]
    )
    outward = np.column_stack([np.sin(angles), np.cos(angles), np.zeros_like(angles)])
    t = np.zeros(len(angles))
    for _ in range(40):
        t -= 0.9 * bone.body_distance(start + t[:, None] * outward)
    wall = start + t[:, None] * outward
    wall = wall[wall[:, 1] > frame.back_y + VEIN_LEAVES * frame.depth]
    onward = wall[-1] - wall[-6]
    onward *= VEIN_RUNS_ON * frame.depth / np.linalg.norm(onward)
    line = np.concatenate([wall, wall[-1] + np.linspace(0.01, 1.0, 60)[:, None] * onward])
    run = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    even = np.linspace(0.0, run[-1], VEIN_STATIONS)
    return np.column_stack([np.interp(even, run, line[:, k]) for k in range(3)])


def _outward(bone: Bone, wall: Floats) -> Floats:
    """Return smooth unit directions (n, 3) away from the body at points along its wall, perpendicular to their line."""
    steps = STEP_MM * np.eye(3)
    slope = np.column_stack(
        [bone.body_distance(wall + step) - bone.body_distance(wall - step) for step in steps]
    )
    padded = np.pad(slope, ((3, 3), (0, 0)), mode="edge")
    slope = np.mean([padded[k : k + len(wall)] for k in range(7)], axis=0)
    along = np.gradient(wall, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    slope -= np.sum(slope * along, axis=1, keepdims=True) * along
    return np.asarray(slope / np.linalg.norm(slope, axis=1, keepdims=True))


def cast_out(space: Outside, centre: Floats) -> LeakRays:
    """Return the rays from ``centre`` (3,) to the end of the space."""
    directions, _ = geosphere(11)
    return LeakRays(centre, space.reach(centre, directions)[:, None] * directions)


def _to_wall(bone: Bone, start: Floats, direction: Floats) -> float:
    """Return the distance of the body's wall from ``start`` inside it, along ``direction``."""
    t = 0.0
    for _ in range(30):
        t -= float(bone.body_distance((start + t * direction)[None])[0])
    return t


def _ring(rim: Floats, extent: Extent) -> tuple[Floats, Floats]:
    """Return half spaces of an upright elliptic tube about an endplate's centre, narrower where the endplate is narrower.

    Parameters
    ----------
    rim : (n, 3) points of the endplate and its rim, relative to its centre.
    extent : of the endplate.

    Returns
    -------
    normals (16, 3), limits (16,)
    """
    angles = np.linspace(0.0, 2.0 * np.pi, 16, endpoint=False)
    normals = np.column_stack([np.cos(angles), np.sin(angles), np.zeros_like(angles)])
    ellipse = np.hypot(0.5 * extent.width_mm * normals[:, 0], 0.5 * extent.depth_mm * normals[:, 1])
    return normals, DISC_FOOTPRINT * np.minimum(ellipse, (rim @ normals.T).max(axis=0))
