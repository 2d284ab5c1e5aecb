"""The balloon and the cavity it leaves: how much fits, where it touches, and its shape at a given volume."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.anatomy.lobes import Map, solve
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.operation import BALLOON_CAPACITY_ML, BalloonOperation, default_balloon_size_mm
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling.placement import LARGEST_SCALE, Grown, Placement, placement_in
from vertebra_viz.fracture.riding import BoneMap
from vertebra_viz.instruments.access import AccessPath
from vertebra_viz.words import text

SLEEVE_MM = 1.2  # radius of the deflated balloon: it has to pass through the cannula
PRESSED_ASIDE = 1.15  # times the volume at contact: spongy bone gives way before the endplate is borne on
ASPECT = {10: 1.15, 15: 1.32, 20: 1.55}  # inflated length over diameter by nominal size (2.4 mL: 20 x 15 mm)
# two balloons are filled with a fifth of what the whole body holds: 2.4 mL a side in an older woman's L1 (mean of the
# FREE trial), and not more than MOST_USUAL_ML each
USUAL_FILL = 0.2077
MOST_USUAL_ML = 2.9
LEAST_CAPACITY_ML = min(BALLOON_CAPACITY_ML.values())
MORPH_SHARES = np.array([0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0])
ONE_SIDE_FACTOR = 1.5  # a single balloon is filled further (4.1 mL against 4.9 mL for two: PMC4068843)


@dataclass(frozen=True)
class Balloon:
    """A balloon (or two) in place; ``volume_ml`` is that of both sides together."""

    placement: Placement
    volume_ml: float

    @property
    def bearing_volume_ml(self) -> float:
        """Volume at which the lobes bear on the whole endplate as two balloons do; a single balloon lifts from one side."""
        return PRESSED_ASIDE * self.placement.contact_volume_ml * 2.0 / self.placement.sides

    def filled(self, volume_ml: float, deform: Map) -> Grown:
        """Return the lobes as they hold ``volume_ml`` (all sides together) once deformed."""
        # scale 1 is 1 mL if nothing limits it
        return _filled(
            self.placement, volume_ml, float(np.cbrt(self.volume_ml / self.placement.sides)), deform
        )


@lru_cache(maxsize=8)
def _filled(placement: Placement, volume_ml: float, guess: float, deform: Map) -> Grown:
    """Solve for a volume; remembered, since the cement is often changed while the balloon stays as it is."""

    @lru_cache(maxsize=1)
    def at(scale: float) -> Grown:
        return placement.grown(scale, deform)

    return at(solve(lambda scale: at(scale).volume_mm3, 1000.0 * volume_ml, guess, LARGEST_SCALE))


@dataclass(frozen=True, eq=False)
class LetDown:
    """The way of a balloon from a thin sleeve to some size.

    Attributes
    ----------
    grown : at that size.
    points : (n, 3) of the sleeve, which corresponds with it.
    volumes_ml : on the way, see `morph_volumes_ml`.
    """

    grown: Grown
    points: Floats
    volumes_ml: Floats


@lru_cache(maxsize=8)
def let_down(placement: Placement, scale: float, deform: Map) -> LetDown:
    """Return the way to a scale; remembered, since balloons of all volumes meet the endplate at the same."""
    grown = placement.grown(scale, deform)
    small = deflated(grown.points, placement.pair.moved_centres(deform), placement.axes)
    triangles = placement.pair.triangles
    return LetDown(grown, small, morph_volumes_ml(small, grown.points, triangles, grown.volume_mm3))


def morph_volumes_ml(
    start: Floats, end: Floats, triangles: Ints, end_mm3: float, start_mm3: float | None = None
) -> Floats:
    """Volumes (4,) at thirds of the straight way between two shapes, whose own volumes may be known.

    Volume is a cubic in the weight, so these give it exactly everywhere.
    """
    way = end - start
    between = [volume_mm3(start + share * way, triangles) for share in MORPH_SHARES[1:-1]]
    first = volume_mm3(start, triangles) if start_mm3 is None else start_mm3
    return np.array([first, *between, end_mm3]) / 1000.0


def place_balloons(
    case: Case,
    bone: Bone,
    usable: Body,
    paths: tuple[AccessPath, ...],
    fractured: BoneMap,
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
    fractured: BoneMap,
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
        The map from the intact bone to the broken one.
    aspect, uneven
        Length over diameter, and how uneven the wall is.

    Raises
    ------
    CaseError
        Where the volume asked for does not fit in this body.
    """
    placement, count = (
        placement_in(bone, usable, paths, fractured, case.fracture.endplate, aspect, uneven),
        len(paths),
    )
    if requested.volume_ml is None:
        usual = requested.usual_share * usual_volume_ml(bone, count)
        return Balloon(placement, min(usual, 0.9 * placement.largest_ml))
    volume = count * requested.volume_ml
    if volume > 0.98 * placement.largest_ml:
        most = np.floor(98.0 * placement.largest_ml / count) / 100.0
        raise refusal(
            f"treatment.{requested.field}",
            requested.volume_ml,
            text("allowed-balloon-volume", most=f"{most:.2f} mL", level=case.level),
        )
    return Balloon(placement, volume)


def usual_volume_ml(bone: Body, needles: int) -> float:
    """Volume of the balloons, all together, where the case requests none."""
    whole_ml = volume_mm3(bone.body_points, bone.body_triangles) / 1000.0
    each = min(0.5 * USUAL_FILL * whole_ml, MOST_USUAL_ML)
    return 2.0 * each if needles == 2 else min(ONE_SIDE_FACTOR * each, LEAST_CAPACITY_ML)


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
