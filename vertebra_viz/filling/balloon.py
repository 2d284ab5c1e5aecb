"""The balloon and the cavity it leaves: how much fits, where it touches, and its shape at a given volume."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.anatomy.lobes import (
    BoneSpace,
    Ellipsoid,
    LobePair,
    Map,
    Rays,
    RoughEllipsoid,
    cast,
    geosphere,
    solve,
    stretched,
)
from vertebra_viz.case.case import Case, Endplate
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.operation import BALLOON_CAPACITY_ML, BalloonOperation, default_balloon_size_mm
from vertebra_viz.clip.clip import Floats
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.instruments.access import BALLOON_DEPTH, AccessPath
from vertebra_viz.instruments.clearance import SIGN
from vertebra_viz.instruments.offset import offset_refusal

CLEARANCE_MM = 1.4  # of pressed bone kept between balloon and cortex
BACK_LIMIT = 0.27  # balloon and cement stay in front of the posterior quarter of the body
SEATS = (0.42, 0.74)  # shares of the body's depth between which something can be inserted
LEAST_ROOM_MM = 0.4  # round a centre, to the wall and to the midline
SLEEVE_MM = 1.2  # radius of the deflated balloon: it has to pass through the cannula
PRESSED_ASIDE = 1.15  # times the volume at contact: spongy bone gives way before the endplate is borne on
LARGEST_SCALE = 6.0  # a form so large that only the room limits the lobe
ASPECT = {10: 1.15, 15: 1.32, 20: 1.55}  # inflated length over diameter by nominal size (2.4 mL: 20 x 15 mm)
# two balloons are filled with a fifth of what the whole body holds: 2.4 mL a side in an older woman's L1 (mean of the
# FREE trial), and not more than MOST_USUAL_ML each
USUAL_FILL = 0.2077
MOST_USUAL_ML = 2.9
LEAST_CAPACITY_ML = min(BALLOON_CAPACITY_ML.values())
ONE_SIDE_FACTOR = 1.5  # a single balloon is filled further (4.1 mL against 4.9 mL for two: PMC4068843)


@dataclass(frozen=True)
class Balloon:
    """A balloon (or two) in place.

    Attributes
    ----------
    pair : its rays in the intact bone.
    axis : (3,) of the shaft, on the pair's first side.
    volume_ml, contact_volume_ml : both sides together.
    contact_scale : scale of the form at the contact volume.
    """

    pair: LobePair
    axis: Floats
    form: Ellipsoid
    sides: int
    volume_ml: float
    contact_volume_ml: float
    contact_scale: float

    @property
    def bearing_volume_ml(self) -> float:
        """Volume at which the lobes bear on the whole endplate as two balloons do; a single balloon lifts from one side."""
        return PRESSED_ASIDE * self.contact_volume_ml * 2.0 / self.sides

    @property
    def axes(self) -> Floats:
        """Shaft direction of the piece each point belongs to (n, 3)."""
        count = len(self.pair.rays.offsets)
        one = np.broadcast_to(self.axis, (count, 3))
        return np.concatenate([one, one * (-1.0, 1.0, 1.0)]) if self.pair.mirrored else one

    @property
    def free_scale(self) -> float:
        """Scale of the form at ``volume_ml`` if nothing limited it (scale 1 is 1 mL)."""
        return float(np.cbrt(self.volume_ml / self.sides))

    def scale_for(self, volume_ml: float, deform: Map) -> float:
        """Scale of the form at which the lobes hold ``volume_ml`` (all sides together) once deformed."""
        triangles = self.pair.triangles

        def volume_at(scale: float) -> float:
            return volume_mm3(deform(self.pair.points(scale)), triangles)

        return solve(volume_at, 1000.0 * volume_ml, self.free_scale, LARGEST_SCALE)


def preimage(displacement: Map, point: Floats) -> Floats:
    """Intact position (3,) that a fracture moves to the height of ``point``, straight above or below it.

    A fracture moves points almost vertically, so one column of samples inverts it well enough to place a centre.
    """
    column = np.tile(point, (161, 1))
    column[:, 2] += np.linspace(-20.0, 20.0, 161)
    moved = column[:, 2] + displacement(column)[:, 2]
    return np.array([point[0], point[1], np.interp(point[2], moved, column[:, 2])])


def shaped(path: AccessPath, centre: Floats, aspect: float, uneven: float) -> Ellipsoid:
    """Form of the balloon, or of an ``uneven`` hollow, in the deformed bone, along ``path``; scale 1 is about 1 mL."""
    radius = (1000.0 / (4.0 / 3.0 * np.pi * aspect)) ** (1.0 / 3.0)
    if uneven:
        return RoughEllipsoid(centre, path.direction, aspect * radius, radius, uneven)
    return Ellipsoid(centre, path.direction, aspect * radius, radius)


def usable_space(body: Body, clearance_mm: float, paths: tuple[AccessPath, ...]) -> BoneSpace:
    """Return the space in which balloon or cement may be; two lobes stay on their own sides."""
    frame = BodyFrame.of(body)
    side = SIGN[paths[0].side] if len(paths) == 2 else 0.0
    return BoneSpace(body, clearance_mm, frame.back_y + BACK_LIMIT * frame.depth, side)


def centre_on_path(room: BoneSpace, path: AccessPath, fractured: Map, share: float) -> Floats:
    """Centre (3,), intact bone, of what is inserted along ``path`` at a ``share`` of the body's depth.

    Its depth follows that of the needle, as far as there is room in the body.

    Raises
    ------
    CaseError
        Where a needle off its planned path leads to a place without room.
    """
    frame = BodyFrame.of(room.body)
    if path.deeper_mm:
        share = float(np.clip(share + path.deeper_mm * path.direction[1] / frame.depth, *SEATS))
    along = (frame.back_y + share * frame.depth - path.tip[1]) / path.direction[1]
    centre = preimage(fractured, path.tip + along * path.direction)
    if not path.as_planned:
        wall_mm = -float(room.body.body_distance(centre[None])[0]) - room.clearance_mm
        if min(wall_mm, room.side * centre[0] if room.side else np.inf) < LEAST_ROOM_MM:
            raise offset_refusal(
                path.turned_deg, path.deeper_mm, "nearer to 0: so far off there is no room in the body"
            )
    return centre


def place_balloons(
    case: Case,
    bone: Bone,
    usable: Body,
    paths: tuple[AccessPath, ...],
    fractured: Map,
    treatment: BalloonOperation,
) -> Balloon:
    """Place the balloons on their shafts under the depressed endplate and determine their volume.

    Raises
    ------
    CaseError
        Where the volume asked for does not fit in this body.
    """
    aspect = ASPECT[treatment.balloon_size_mm or default_balloon_size_mm(case.level)]
    requested = RequestedVolume("balloon_volume_ml", treatment.balloon_volume_ml, 1.0)
    return make_cavity(case, bone, usable, paths, fractured, aspect, requested)


@dataclass(frozen=True)
class RequestedVolume:
    """The volume that a case requests for each side; where it is None, this share of the usual balloon volume."""

    field: str
    volume_ml: float | None
    usual_share: float


def make_cavity(
    case: Case,
    bone: Bone,
    usable: Body,
    paths: tuple[AccessPath, ...],
    fractured: Map,
    aspect: float,
    requested: RequestedVolume,
    uneven: float = 0.0,
) -> Balloon:
    """Place a balloon, or what takes its place, on each shaft under the depressed endplate and determine its volume.

    Parameters
    ----------
    bone, usable
        The whole bone, whose endplate is met, and what of it may be used: up to a gap.
    fractured
        Displacement field of the fracture.
    aspect, uneven
        Length over diameter, and how uneven the wall is.

    Raises
    ------
    CaseError
        Where the volume asked for does not fit in this body.
    """
    path, room = paths[0], usable_space(usable, CLEARANCE_MM, paths)
    centre = centre_on_path(room, path, fractured, BALLOON_DEPTH)

    def deform(points: Floats) -> Floats:
        return points + fractured(points)

    form = shaped(path, deform(centre[None])[0], aspect, uneven)
    directions, triangles = geosphere(8)
    sphere = (stretched(directions, path.direction, 1.5), triangles)
    rays = cast(room, form, centre, sphere, deform)
    pair = LobePair(rays, mirrored=len(paths) == 2)

    # contact and bearing volume refer to the endplate, so they are computed in the whole bone, not up to the gap
    up_to_wall = (
        rays
        if bone is usable
        else cast(usable_space(bone, CLEARANCE_MM, paths), form, centre, sphere, deform)
    )
    in_bone = LobePair(up_to_wall, pair.mirrored)

    def volume_ml(scale: float, of: LobePair) -> float:
        return volume_mm3(deform(of.points(scale)), of.triangles) / 1000.0

    largest = volume_ml(LARGEST_SCALE, pair)
    count = len(paths)
    if requested.volume_ml is None:
        usual = requested.usual_share * usual_volume_ml(bone, count)
        volume = min(usual, 0.9 * largest)
    else:
        volume = count * requested.volume_ml
        if volume > 0.98 * largest:
            most = np.floor(98.0 * largest / count) / 100.0
            raise refusal(
                f"treatment.{requested.field}",
                requested.volume_ml,
                f"at most {most:.2f} mL a side in this {case.level}",
            )
    touch = _contact_scale(up_to_wall, case.fracture.endplate)
    return Balloon(pair, path.direction, form, count, volume, volume_ml(touch, in_bone), touch)


def usual_volume_ml(bone: Body, needles: int) -> float:
    """Volume of the balloons, all together, where the case requests none."""
    whole_ml = volume_mm3(bone.body_points, bone.body_triangles) / 1000.0
    each = min(0.5 * USUAL_FILL * whole_ml, MOST_USUAL_ML)
    return 2.0 * each if needles == 2 else min(ONE_SIDE_FACTOR * each, LEAST_CAPACITY_ML)


def _contact_scale(rays: Rays, endplate: Endplate) -> float:
    """Scale at which the form first touches the broken endplate, on the rays within 35° of it."""
    up = rays.offsets[:, 2] / np.maximum(np.linalg.norm(rays.offsets, axis=1), 1e-9)
    towards = {Endplate.SUPERIOR: up, Endplate.INFERIOR: -up, Endplate.BOTH: np.abs(up)}[endplate]
    return float(rays.form[towards > 0.82, -1].min())


def deflated(full: Floats, centres: Floats, axes: Floats) -> Floats:
    """Move each point back along its own ray to a thin sleeve round the shaft: the deflated balloon.

    Because every point stays on its ray, the balloon grows and shrinks monotonically and never crosses itself.

    Parameters
    ----------
    full, centres, axes : (n, 3)
        Inflated points, and for each the centre and the shaft's direction of its piece, deformed bone.
    """
    offset = full - centres
    reach = np.linalg.norm(offset, axis=1)
    cosine = np.einsum("ij,ij->i", offset, axes) / reach
    sleeve = 1.0 / np.sqrt((cosine / (0.9 * reach.max())) ** 2 + (1.0 - cosine**2) / SLEEVE_MM**2)
    return np.asarray(centres + offset * np.minimum(0.9, sleeve / reach)[:, None])
