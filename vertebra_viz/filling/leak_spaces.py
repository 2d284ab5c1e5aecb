"""The space outside the intact bone for each path of a leak: computed once for a bone, whatever the leak.

Front, disc and canal are convex spaces beside the bone; the vein is a line along the body's wall.
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

WALL_GAP_MM = 0.35  # a leak starts this far outside the wall, beyond what smoothing moved
TRACED = 24  # steps of a sphere tracing from a leak's middle

# in front of the body lie the great vessels: what seeps out stays on the bone, in front of it and of half a disc each way
FRONT_DEPTH = 0.25  # of the body's depth, in front of its wall, is the thickest (assumed): 7.5 mm at L1
FRONT_DISC = 0.5  # of a disc's height, beyond either rim

DISC_SHARE = 0.8  # of the disc's height is the most that cement fills: the other endplate stays free
DISC_FOOTPRINT = 0.8  # of the endplate's width and depth, and of its outline: the ring of the disc holds
DISC_RIM = 0.2  # of the body's height below the line of its rims: an endplate lies within
DISC_SEED = (0.12, 0.58)  # where the endplate let it through: shares of the half width and of the depth

FILM = 0.3  # of the canal's depth is the thickest a film behind the wall gets
FILM_WIDTH = 0.42  # of the canal's width, to each side
FILM_SEED = 0.12  # of the canal's depth behind the wall

VEIN_BEGINS_DEG = 35.0  # round the waist from straight forward
VEIN_LEAVES = 0.3  # of the body's depth in front of its back wall: from there the vein runs straight on
VEIN_RUNS_ON = 0.45  # of the body's depth, beside the way out of the canal
VEIN_RADIUS = 0.08  # of the waist's width is the widest: some 2.7 mm in L1
VEIN_UNDER = 0.65  # of the pedicle's height below its middle: there the vein passes beneath it
VEIN_LOWEST = 0.6  # of the way from the waist down to the rim, and no lower
VEIN_STATIONS = 44
STEP_MM = 0.3  # over which the wall's direction is taken


@dataclass(frozen=True)
class Outside:
    """Room outside the bone, intact, within half spaces.

    Attributes
    ----------
    distance : signed distance (n,) to the bone of points (n, 3).
    normals, limits : (k, 3) and (k,): what lies in it has ``normals @ p <= limits``.
    """

    distance: Map
    normals: Floats
    limits: Floats

    def reach(self, centre: Floats, directions: Floats) -> Floats:
        """Allowed distance (n,) from ``centre`` (3,) along unit ``directions`` (n, 3)."""
        along = directions @ self.normals.T
        with np.errstate(divide="ignore", invalid="ignore"):
            to_planes = np.where(along > 1e-9, (self.limits - self.normals @ centre) / along, np.inf)
        most = to_planes.min(axis=1)
        t = np.zeros(len(directions))
        moves = np.arange(len(directions))  # what has come to rest, at a plane, stays there
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
    """The space in front of a body, where the leak leaves the wall (3,), in which direction (3,), and its greatest thickness, mm."""
    frame = BodyFrame.of(bone)
    direction = np.array([0.35, 1.0, 0.0]) / np.hypot(0.35, 1.0)
    start = np.array(
        [0.0, 0.5 * (frame.front_y + frame.back_y), frame.bottom[0] + 0.55 * (frame.top[0] - frame.bottom[0])]
    )
    thickest, over = FRONT_DEPTH * frame.depth, FRONT_DISC * disc_height_mm
    normals = np.array([[0, 1, 0], [1, 0, 0], [-1, 0, 0], [0, 0, 1], [0, 0, -1]], dtype=float)
    half = frame.half_width
    # the wall stands farther forward than the rims' crests
    front_y = float(bone.body_points[:, 1].max())
    limits = np.array([front_y + thickest, half, half, frame.top[0] + over, over - frame.bottom[0]])
    surface = start + _to_wall(bone, start, direction) * direction
    return Outside(bone.body_distance, normals, limits), surface, direction, thickest


@lru_cache(maxsize=8)
def disc_out(bone: Bone, up: float, disc_height_mm: float) -> LeakRays:
    """The rays from where an endplate lets cement through."""
    frame = BodyFrame.of(bone)
    plate, extent = (frame.top, bone.upper_endplate) if up > 0.0 else (frame.bottom, bone.lower_endplate)
    axis = np.array([0.0, 0.0, up])
    middle_y = 0.5 * (frame.front_y + frame.back_y)
    start = np.array([DISC_SEED[0] * frame.half_width, frame.back_y + DISC_SEED[1] * frame.depth, 0.0])
    surface = start + _to_wall(bone, start, axis) * axis
    # the roof is parallel to the line of the rims and stands on the endplate's lowest place
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
    """The rays from behind the middle of the posterior wall."""
    frame = BodyFrame.of(bone)
    wall = bone.posterior_wall_y_mm
    depth, half = bone.canal.depth_mm, FILM_WIDTH * bone.canal.width_mm
    normals = np.array([[0, -1, 0], [1, 0, 0], [-1, 0, 0], [0, 0, 1], [0, 0, -1]], dtype=float)
    limits = np.array([FILM * depth - wall, half, half, frame.top[2], -frame.bottom[2]])
    centre = np.array([0.0, wall - max(FILM_SEED * depth, 2.0 * WALL_GAP_MM), 0.0])
    return cast_out(Outside(bone.bone_distance, normals, limits), centre)


@lru_cache(maxsize=32)
def vein(bone: Bone) -> tuple[Tube, float]:
    """The vein of a bone up to the first obstacle, and its greatest radius, mm."""
    frame = BodyFrame.of(bone)
    widest = VEIN_RADIUS * 2.0 * frame.half_width
    wall = _waist(bone, frame, widest)
    across = _outward(bone, wall)
    # it ends at the first obstacle: a pedicle's root, a transverse process
    clear = bone.bone_distance(wall + (WALL_GAP_MM + widest) * across) > 0.9 * widest
    count = len(clear) if clear.all() else int(np.argmin(clear))
    left = np.array([-1.0, 1.0, 1.0])
    return tube(left * wall[:count], left * across[:count]), widest


def _waist(bone: Bone, frame: BodyFrame, widest: float) -> Floats:
    """Places (n, 3) on the wall from the front of the waist round to below the pedicle, and straight on beyond it."""
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
    """Smooth unit directions (n, 3) away from the body at places along its wall, perpendicular to the path along it."""
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
    """The rays from ``centre`` (3,) to the end of the space."""
    directions, _ = geosphere(11)
    return LeakRays(centre, space.reach(centre, directions)[:, None] * directions)


def _to_wall(bone: Bone, start: Floats, direction: Floats) -> float:
    """How far the body's wall is from ``start`` inside it, along ``direction``."""
    t = 0.0
    for _ in range(30):
        t -= float(bone.body_distance((start + t * direction)[None])[0])
    return t


def _ring(rim: Floats, extent: Extent) -> tuple[Floats, Floats]:
    """Half spaces round an upright tube about the middle of an endplate: an ellipse, narrower where the endplate is.

    Parameters
    ----------
    rim : (n, 3) of the endplate and its rim, from its middle.
    extent : of the endplate.

    Returns
    -------
    normals (16, 3), limits (16,)
    """
    angles = np.linspace(0.0, 2.0 * np.pi, 16, endpoint=False)
    normals = np.column_stack([np.cos(angles), np.sin(angles), np.zeros_like(angles)])
    ellipse = np.hypot(0.5 * extent.width_mm * normals[:, 0], 0.5 * extent.depth_mm * normals[:, 1])
    return normals, DISC_FOOTPRINT * np.minimum(ellipse, (rim @ normals.T).max(axis=0))
