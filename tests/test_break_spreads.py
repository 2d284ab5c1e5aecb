"""A fractured body spreads as it sinks: by its kind, in fragments, and more on the side that the case names."""

from dataclasses import replace
from itertools import pairwise, product

import numpy as np
import pytest

from vertebra_viz import Case, CaseError, NoTreatment, simulate
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.case import Endplate, FractureKind, Tilt
from vertebra_viz.case.link import from_query, to_query
from vertebra_viz.compile import compile
from vertebra_viz.fracture.back_wall import pushed_in
from vertebra_viz.fracture.crack import GROOVE_MM, groove
from vertebra_viz.fracture.descent import Descent
from vertebra_viz.fracture.displacement import collapse, lift
from vertebra_viz.fracture.fragments import BETWEEN
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.sentences.captions import lower_side
from vertebra_viz.sentences.titles import summary, title

KINDS = [FractureKind.WEDGE, FractureKind.BICONCAVE, FractureKind.CRUSH]
# the one collapsed L1 that was measured beside its neighbours: losses, and by how much it is wider and deeper
REAL = (0.50, 0.64, 0.37)
WIDER, DEEPER = (0.19, 0.23, 0.05), (0.21, 0.16, 0.08)  # upper plate, middle, lower plate
TOLERANCE = 0.06
LIKE_ALL = (0.30, 0.45, 0.10)  # losses that every kind allows


def bone_of(level="L1", profile="older-woman"):
    case = Case(level=level, profile=profile)
    return vertebra(dimensions(case.level, case.profile, case.scale, case.shape))


def widths_and_depths(bone, points):
    """Width in front of the pedicles and mid-sagittal depth (3,) each, at the upper plate, the waist and the lower plate."""
    frame = BodyFrame.of(bone)
    ahead = points[points[:, 1] > frame.back_y + 0.32 * frame.depth]
    side = np.abs(ahead[:, 0]) > 0.72 * np.abs(ahead[:, 0]).max()
    low, high = np.percentile(ahead[side, 2], (1, 99))
    middle = np.abs(points[:, 0]) < 3.0
    front = points[middle & (points[:, 1] > frame.back_y + 0.6 * frame.depth), 2]
    wide, deep = [], []
    for share in (0.9, 0.5, 0.1):
        at = section(points, bone.body_triangles, low + share * (high - low))
        wide.append(np.ptp(at[at[:, 1] > frame.back_y + 0.32 * frame.depth, 0]))
        at = section(points, bone.body_triangles, front.min() + share * np.ptp(front))
        deep.append(at[np.abs(at[:, 0]) < 3.0, 1].max() - frame.back_y)
    return np.array(wide), np.array(deep)


def section(points, triangles, z):
    """Points (n, 2) at which a surface's edges cross a height."""
    a, b = points[triangles[:, [0, 1, 2]].ravel()], points[triangles[:, [1, 2, 0]].ravel()]
    cross = (a[:, 2] < z) != (b[:, 2] < z)
    a, b = a[cross], b[cross]
    return (a + ((z - a[:, 2]) / (b[:, 2] - a[:, 2]))[:, None] * (b - a))[:, :2]


def spread(bone, losses, kind=FractureKind.CRUSH, endplate=Endplate.SUPERIOR):
    moved = bone.body_points + collapse(bone, losses, endplate, kind)(bone.body_points)
    before, after = widths_and_depths(bone, bone.body_points), widths_and_depths(bone, moved)
    return after[0] / before[0] - 1.0, after[1] / before[1] - 1.0


@pytest.mark.parametrize("profile", ["adult", "older-woman"])
@pytest.mark.parametrize("level", ["T5", "T8", "T12", "L1", "L3", "L5"])
def test_a_collapse_spreads_as_the_measured_one_did(level, profile):
    wider, deeper = spread(bone_of(level, profile), REAL)
    np.testing.assert_allclose(wider, WIDER, atol=TOLERANCE)
    np.testing.assert_allclose(deeper, DEEPER, atol=TOLERANCE)


def test_an_inferior_endplate_spreads_as_a_mirror_image_and_both_in_between():
    bone = bone_of()
    by_plate = {each: spread(bone, REAL, endplate=each)[0] for each in Endplate}
    np.testing.assert_allclose(by_plate[Endplate.INFERIOR], by_plate[Endplate.SUPERIOR][::-1], atol=0.05)
    upper, waist, lower = by_plate[Endplate.BOTH]
    assert 0.08 < upper < 0.17
    assert 0.08 < lower < 0.17
    assert waist > 0.17


def test_the_more_is_lost_the_more_it_spreads_and_a_mild_wedge_hardly_does():
    bone = bone_of()
    by_loss = [
        np.concatenate(spread(bone, tuple(share * np.array(REAL)))) for share in (0.3, 0.5, 0.7, 0.9, 1.0)
    ]
    assert (np.diff(by_loss, axis=0) > 0.0).all()
    wider, deeper = spread(bone, (0.225, 0.21, 0.01), FractureKind.WEDGE)
    assert wider.max() < 0.04
    assert deeper.max() < 0.08


def test_the_dish_is_as_deep_as_the_losses_say_and_the_whole_plate_bows():
    """Middle of each plate against the line across its rim, in the midline; together they are what the losses leave no choice of."""
    bone = bone_of()
    field = collapse(bone, REAL, Endplate.SUPERIOR, FractureKind.CRUSH)
    marks = bone.landmarks.positions(bone.points + field(bone.points))[:, 2]
    assert 3.2 < (marks[0] + marks[4]) / 2 - marks[2] < 7.5
    assert 1.7 < marks[3] - (marks[1] + marks[5]) / 2 < 3.5


def folded(points, *fields, h=1e-5):
    """Least local volume ratio on the way through the fields (each after the ones before), at many weights."""
    grown, least = np.zeros((len(points), 3, 3)), np.inf
    for field in fields:
        own = np.stack([(field(points + h * e) - field(points - h * e)) / (2 * h) for e in np.eye(3)], axis=2)
        for weight in np.linspace(0.05, 1.0, 9):
            least = min(least, float(np.linalg.det(np.eye(3) + grown + weight * own).min()))
        grown = grown + own
    return least


WORST = [
    (FractureKind.CRUSH, (0.65, 0.65, 0.45)),
    (FractureKind.CRUSH, REAL),
    (FractureKind.WEDGE, (0.65, 0.62, 0.05)),
    (FractureKind.BICONCAVE, (0.40, 0.65, 0.40)),
]


def assert_no_fold(level, kind, losses, endplate, tilt, step):
    bone = bone_of(level)
    broken = collapse(bone, losses, endplate, kind, tilt)
    shell = bone.body_points[::step]
    points = np.concatenate([shell * k for k in (1.0, 0.96, 0.9, 0.8, 0.6, 0.3)])
    fields = [broken]
    try:
        pushed = pushed_in(bone, broken, endplate)
        fields = [pushed]
    except CaseError:
        pushed = broken
    lost = np.array(losses) * np.linalg.norm(
        np.diff(bone.landmarks.positions(bone.points).reshape(3, 2, 3), axis=1)[:, 0], axis=1
    )
    raised = lift(bone, pushed, 0.4 * lost, endplate)
    assert folded(points, *fields, raised) > 0.0


@pytest.mark.parametrize(("kind", "losses"), WORST)
@pytest.mark.parametrize("tilt", ["none", "left"])
def test_nothing_folds_at_any_weight_with_all_fields_summed(kind, losses, tilt):
    endplate = Endplate.BOTH if kind is FractureKind.BICONCAVE else Endplate.SUPERIOR
    assert_no_fold("T12", kind, losses, endplate, Tilt(tilt), 3)


@pytest.mark.slow
@pytest.mark.parametrize("level", ["T4", "T8", "L1", "L3", "L5"])
def test_nor_does_it_anywhere_else(level):
    for (kind, losses), endplate, tilt in product(WORST, Endplate, Tilt):
        assert_no_fold(level, kind, losses, endplate, tilt, 1)


def rim(bone, points, share=0.75):
    """Angle, height and distance from the middle of the points on the upper rim, in front of the pedicles."""
    frame = BodyFrame.of(bone)
    aside, forward = (
        bone.body_points[:, 0] / frame.half_width,
        2.0 * (bone.body_points[:, 1] - frame.back_y) / frame.depth - 1.0,
    )
    bottom, top = frame.plates_z(bone.body_points[:, 1])
    up = (bone.body_points[:, 2] - bottom) / (top - bottom)
    on = (np.hypot(aside, forward) > 0.9) & (up > share) & (forward > -0.3)
    moved = points[on] - bone.body_points[on]
    out = np.hypot(points[on, 0], points[on, 1]) - np.hypot(bone.body_points[on, 0], bone.body_points[on, 1])
    return np.arctan2(aside[on], forward[on]), moved[:, 2], out


def test_the_rim_stands_in_fragments_that_differ():
    """Sinking and standing out go up and down round the body, and one half is not the other's mirror image."""
    bone = bone_of()
    angle, down, out = rim(
        bone, bone.body_points + collapse(bone, REAL, Endplate.SUPERIOR, FractureKind.CRUSH)(bone.body_points)
    )
    bins = np.linspace(-1.4, 1.4, 29)
    which = np.digitize(angle, bins)
    height, beyond = (np.array([v[which == k].mean() for k in range(1, len(bins))]) for v in (down, out))
    rough = height - np.convolve(np.pad(height, 3, mode="edge"), np.ones(7) / 7, mode="valid")
    assert np.count_nonzero(np.diff(np.sign(rough))) >= 6
    assert np.ptp(rough) > 1.5
    assert np.abs(height - height[::-1]).max() > 1.0
    assert np.abs(beyond - beyond[::-1]).max() > 0.5


def test_each_fragment_has_a_height_and_a_reach_of_its_own():
    """Against the same body whose wall has not parted, away from the gaps."""
    bone = bone_of()
    field = collapse(bone, REAL, Endplate.SUPERIOR, FractureKind.CRUSH)
    whole = replace(field, parted=0.0)
    angle, _, _ = rim(bone, bone.body_points)
    (_, up, out), (_, even, flush) = (
        rim(bone, bone.body_points + f(bone.body_points)) for f in (field, whole)
    )
    inner = [(low + 0.15, high - 0.15) for low, high in pairwise(BETWEEN) if low > -1.7 and high < 1.5]
    pieces = [(angle > low) & (angle < high) for low, high in inner]
    rises = [(up - even)[each].mean() for each in pieces]
    reaches = [(out - flush)[each].mean() for each in pieces]
    assert max(rises) > 1.0
    assert np.ptp(rises) > 0.8
    assert max(reaches) > 2.0


def half_heights(bone, field):
    """Mean height of the upper rim at the patient's left and right, mm, broken."""
    points = bone.body_points + field(bone.body_points)
    angle, down, _ = rim(bone, points)
    return down[(angle < -0.9) & (angle > -1.6)].mean(), down[(angle > 0.9) & (angle < 1.6)].mean()


@pytest.mark.parametrize("kind", KINDS)
def test_the_stated_side_sinks_more_and_the_midline_stays(kind):
    bone = bone_of()
    fields = {tilt: collapse(bone, LIKE_ALL, Endplate.SUPERIOR, kind, tilt) for tilt in Tilt}
    marks = {
        tilt: bone.landmarks.positions(bone.points + field(bone.points)) for tilt, field in fields.items()
    }
    np.testing.assert_allclose(marks[Tilt.LEFT], marks[Tilt.NONE], atol=1e-3)
    np.testing.assert_allclose(marks[Tilt.RIGHT], marks[Tilt.NONE], atol=1e-3)
    lean = {tilt: np.subtract(*half_heights(bone, field)) for tilt, field in fields.items()}
    assert lean[Tilt.LEFT] < lean[Tilt.NONE] - 0.7
    assert lean[Tilt.RIGHT] > lean[Tilt.NONE] + 0.7


def test_left_is_the_mirror_image_of_right_but_for_the_fragments():
    bone = bone_of()
    mirror = np.array([-1.0, 1.0, 1.0])
    field = collapse(bone, REAL, Endplate.SUPERIOR, FractureKind.CRUSH, Tilt.LEFT)
    assert isinstance(field, Descent)
    left = replace(field, parted=0.0)
    right = replace(left, tilt=Tilt.RIGHT)
    p = bone.body_points
    np.testing.assert_allclose(left(p), mirror * right(mirror * p), atol=1e-12)
    assert np.abs(left(p) - right(p)).max() > 2.0


def test_a_tilt_is_said_and_travels_with_the_case():
    case = Case.parse({"fracture": {"tilt": "left"}, "treatment": {"kind": "none"}})
    assert from_query(to_query(case)) == case
    assert "tilt" not in to_query(Case())
    run = simulate(case)
    assert "more on the left side" in run.clip.stage("fracture").caption
    assert "lower on the left" in title(case)
    assert "more on the left side" in summary(run)
    same = simulate(Case(treatment=NoTreatment())).measure("fracture")
    for name in ("anterior_height_mm", "middle_height_mm", "posterior_height_mm"):
        assert getattr(run.measure("fracture"), name) == pytest.approx(getattr(same, name), abs=1e-3)


@pytest.mark.parametrize("fracture", [{}, {"grade": 0, "tilt": "right"}])
def test_nothing_is_said_of_a_side_where_none_sinks_more(fracture):
    assert lower_side(Case.parse({"fracture": fracture}).fracture) == ""


def test_what_did_not_break_leans_to_no_side():
    with pytest.raises(
        CaseError, match=r"fracture.tilt: 'left' is not allowed; allowed: nothing where fracture.kind"
    ):
        Case.parse({"fracture": {"kind": "none", "tilt": "left"}})


def test_the_back_may_lose_up_to_45_percent_and_no_more():
    losses = {"anterior_loss": 0.5, "middle_loss": 0.64}
    run = simulate(
        Case.parse(
            {"fracture": {"kind": "crush", "posterior_loss": 0.45, **losses}, "treatment": {"kind": "none"}}
        )
    )
    whole, broken = run.measure("intact"), run.measure("fracture")
    assert 1.0 - broken.posterior_height_mm / whole.posterior_height_mm == pytest.approx(0.45, abs=2e-3)
    with pytest.raises(CaseError, match=r"posterior_loss.*0\.45"):
        Case.parse({"fracture": {"kind": "crush", "posterior_loss": 0.46, **losses}})


def test_with_the_same_losses_each_kind_breaks_in_its_own_way():
    """The midline's heights are the same; the sides, the dish and the wall are not, as in Genant's pictures."""
    bone = bone_of()
    fields = {kind: collapse(bone, LIKE_ALL, Endplate.SUPERIOR, kind) for kind in KINDS}
    middle = np.array(
        [
            [x, 0.0, 0.9 * bone.body_points[:, 2].max()]
            for x in np.array([0.0, 0.45, 0.6, 0.9]) * bone.half_width_mm
        ]
    )
    middle[:, 1] = BodyFrame.of(bone).back_y + 0.5 * BodyFrame.of(bone).depth
    sunk = {kind: -field(middle)[:, 2] for kind, field in fields.items()}
    wedge, biconcave, crush = (sunk[kind] for kind in KINDS)
    assert np.ptp([each[0] for each in sunk.values()]) < 1.0  # in the midline
    assert biconcave[3] < 0.6 * wedge[3] < 0.6 * crush[3]  # the rim at the sides
    assert crush[2] > wedge[2] + 1.0 > biconcave[2] + 1.0  # how far the dish reaches
    wider = {kind: spread(bone, LIKE_ALL, kind)[0] for kind in KINDS}
    assert (
        wider[FractureKind.BICONCAVE][1] > 1.5 * wider[FractureKind.WEDGE][1]
    )  # the waist, pushed out by the dish
    assert wider[FractureKind.CRUSH][0] > 1.3 * wider[FractureKind.BICONCAVE][0]
    moved = {kind: bone.body_points + field(bone.body_points) for kind, field in fields.items()}
    for one, other in ((KINDS[0], KINDS[1]), (KINDS[1], KINDS[2]), (KINDS[0], KINDS[2])):
        assert np.linalg.norm(moved[one] - moved[other], axis=1).max() > 1.5


@pytest.mark.parametrize("fracture", [{"grade": 0}, {"grade": 3, "endplate": "both"}])
def test_a_crack_is_a_groove_in_the_drawn_surface_alone(fracture):
    case = Case.parse({"fracture": fracture, "treatment": {"kind": "none"}})
    clip, bone = compile(case), bone_of()
    smooth = bone.points + collapse(bone, case.losses, case.fracture.endplate, case.fracture.kind)(
        bone.points
    )
    drawn = clip.at("fracture")["bone"]
    inward = np.linalg.norm(drawn - smooth, axis=1)
    assert 0.8 * GROOVE_MM < inward.max() <= GROOVE_MM + 1e-9
    np.testing.assert_allclose(drawn - smooth, groove(bone, case.fracture.endplate), atol=1e-9)
    assert inward[bone.landmarks.triangle_vertices].max() == 0.0
    assert 0.01 < np.count_nonzero(inward) / len(inward) < 0.15
    body = clip.actors["body"]
    field = collapse(bone, case.losses, case.fracture.endplate, case.fracture.kind)
    np.testing.assert_allclose(clip.at("fracture")["body"], body.base + field(body.base), atol=1e-9)
    # its lining lies below where the surface would be
    crest = clip.at("fracture")["crack"].reshape(4, -1, 3)[1]
    near = np.linalg.norm(smooth[inward > 0.6 * GROOVE_MM][:, None] - crest, axis=2).min(axis=1)
    assert np.median(near) < 0.75
