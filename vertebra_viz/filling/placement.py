"""The place of a balloon, or of what takes its place, in the bone: its rays, how much fits, where it meets the endplate.

What depends on the bone, its fracture and the needles only is computed here once, for every volume.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.anatomy.bone_space import BoneSpace
from vertebra_viz.anatomy.lobes import (
    Ellipsoid,
    LobePair,
    Map,
    Rays,
    RoughEllipsoid,
    cast,
    geosphere,
    stretched,
)
from vertebra_viz.case.case import Endplate
from vertebra_viz.clip.clip import Floats
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.fracture.riding import BoneMap
from vertebra_viz.instruments.access import BALLOON_DEPTH, AccessPath
from vertebra_viz.instruments.clearance import SIGN
from vertebra_viz.instruments.offset import offset_refusal
from vertebra_viz.words import text

CLEARANCE_MM = 1.4  # of pressed bone kept between balloon and cortex
BACK_LIMIT = 0.27  # balloon and cement stay in front of the posterior quarter of the body
SEATS = (0.42, 0.74)  # shares of the body's depth between which something can be inserted
LEAST_SPACE_MM = 0.4  # round a centre, to the wall and to the midline
LARGEST_SCALE = 6.0  # a form so large that only the space limits the lobe


@dataclass(frozen=True, eq=False)
class Grown:
    """A balloon at some size.

    Attributes
    ----------
    scale : of its form.
    intact, points : (n, 3) in the intact bone, and in the deformed one.
    volume_mm3 : in the deformed one.
    """

    scale: float
    intact: Floats
    points: Floats
    volume_mm3: float


@dataclass(frozen=True, eq=False)
class Placement:
    """Where a balloon, or what takes its place, may be: what depends on the bone, its fracture and the needles only.

    Attributes
    ----------
    pair : its rays in the intact bone.
    axis : (3,) of the shaft, on the pair's first side.
    largest_ml, contact_volume_ml : that there is room for, and as it meets the endplate; both sides together.
    contact_scale : scale of the form at the contact volume.
    """

    pair: LobePair
    axis: Floats
    form: Ellipsoid
    sides: int
    largest_ml: float
    contact_volume_ml: float
    contact_scale: float

    def grown(self, scale: float, deform: Map) -> Grown:
        """Return the lobes at a scale of their form."""
        intact = self.pair.points(scale)
        points = deform(intact)
        return Grown(scale, intact, points, volume_mm3(points, self.pair.triangles))

    @cached_property
    def axes(self) -> Floats:
        """Shaft direction of the piece each point belongs to (n, 3)."""
        count = len(self.pair.rays.offsets)
        one = np.broadcast_to(self.axis, (count, 3))
        return np.concatenate([one, one * (-1.0, 1.0, 1.0)]) if self.pair.mirrored else one


def preimage(displacement: Map, point: Floats) -> Floats:
    """Intact position (3,) that a fracture moves to the height of ``point``, straight above or below it.

    A fracture moves points almost vertically, so one column of samples inverts it well enough to place a centre.
    """
    column = np.tile(point, (161, 1))
    column[:, 2] += np.linspace(-20.0, 20.0, 161)
    moved = column[:, 2] + displacement(column)[:, 2]
    return np.array([point[0], point[1], np.interp(point[2], moved, column[:, 2])])


def shaped(path: AccessPath, centre: Floats, aspect: float, uneven: float) -> Ellipsoid:
    """Form of the balloon, or of an ``uneven`` cavity, in the deformed bone, along ``path``; scale 1 is about 1 mL."""
    radius = (1000.0 / (4.0 / 3.0 * np.pi * aspect)) ** (1.0 / 3.0)
    if uneven:
        return RoughEllipsoid(centre, path.direction, aspect * radius, radius, uneven)
    return Ellipsoid(centre, path.direction, aspect * radius, radius)


@lru_cache(maxsize=32)
def usable_space(body: Body, clearance_mm: float, paths: tuple[AccessPath, ...]) -> BoneSpace:
    """Return the space in which balloon or cement may be; two lobes stay on their own sides."""
    frame = BodyFrame.of(body)
    side = SIGN[paths[0].side] if len(paths) == 2 else 0.0
    return BoneSpace(body, clearance_mm, frame.back_y + BACK_LIMIT * frame.depth, side)


def centre_on_path(space: BoneSpace, path: AccessPath, fractured: Map, share: float) -> Floats:
    """Centre (3,), intact bone, of what is inserted along ``path`` at a ``share`` of the body's depth.

    Its depth follows that of the needle, as far as there is room in the body.

    Raises
    ------
    CaseError
        Where a needle off its planned path leads to a place without room.
    """
    frame = BodyFrame.of(space.body)
    if path.deeper_mm:
        share = float(np.clip(share + path.deeper_mm * path.direction[1] / frame.depth, *SEATS))
    along = (frame.back_y + share * frame.depth - path.tip[1]) / path.direction[1]
    centre = preimage(fractured, path.tip + along * path.direction)
    if not path.as_planned:
        wall_mm = -float(space.body.body_distance(centre[None])[0]) - space.clearance_mm
        if min(wall_mm, space.side * centre[0] if space.side else np.inf) < LEAST_SPACE_MM:
            raise offset_refusal(path.turned_deg, path.deeper_mm, text("allowed-needle-space"))
    return centre


@lru_cache(maxsize=8)
def placement_in(
    bone: Bone,
    usable: Body,
    paths: tuple[AccessPath, ...],
    fractured: BoneMap,
    endplate: Endplate,
    aspect: float,
    uneven: float,
) -> Placement:
    """Find the space round the place under the depressed endplate; remembered for every volume."""
    path, space = paths[0], usable_space(usable, CLEARANCE_MM, paths)
    centre = centre_on_path(space, path, fractured.broken, BALLOON_DEPTH)
    form = shaped(path, fractured(centre[None])[0], aspect, uneven)
    directions, triangles = geosphere(8)
    sphere = (stretched(directions, path.direction, 1.5), triangles)
    rays = cast(space, form, centre, sphere, fractured)
    pair = LobePair(rays, mirrored=len(paths) == 2)

    # contact and bearing volume refer to the endplate, so they are computed in the whole bone, not up to the gap
    up_to_wall = (
        rays
        if bone is usable
        else cast(usable_space(bone, CLEARANCE_MM, paths), form, centre, sphere, fractured)
    )
    in_bone = LobePair(up_to_wall, pair.mirrored)

    def volume_ml(scale: float, of: LobePair) -> float:
        return volume_mm3(fractured(of.points(scale)), of.triangles) / 1000.0

    touch = _contact_scale(up_to_wall, endplate)
    return Placement(
        pair,
        path.direction,
        form,
        len(paths),
        volume_ml(LARGEST_SCALE, pair),
        volume_ml(touch, in_bone),
        touch,
    )


def _contact_scale(rays: Rays, endplate: Endplate) -> float:
    """Scale at which the form first touches the broken endplate, on the rays within 35° of it."""
    up = rays.offsets[:, 2] / np.maximum(np.linalg.norm(rays.offsets, axis=1), 1e-9)
    towards = {Endplate.SUPERIOR: up, Endplate.INFERIOR: -up, Endplate.BOTH: np.abs(up)}[endplate]
    return float(rays.form[towards > 0.82, -1].min())
