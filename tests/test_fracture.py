"""The bone fractures as the case says, never folds, and moves only where it should."""

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings

from tests.strategies import allowed_cases, few, shape_overrides, simulated
from vertebra_viz import Case, NoTreatment, simulate
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.regions import Region
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.case import BackWall, Endplate, Fracture, FractureKind
from vertebra_viz.case.grades import MIDDLE_OF_WEDGE, grade_losses
from vertebra_viz.clip.measure import heights
from vertebra_viz.compile import compile
from vertebra_viz.fracture.back_wall import pushed_in
from vertebra_viz.fracture.displacement import collapse, lift
from vertebra_viz.fracture.field import nothing
from vertebra_viz.fracture.folds import ProbedDisplacement

PACKAGE = Path(__file__).parents[1] / "vertebra_viz"


def intact(case):
    return vertebra(dimensions(case.level, case.profile, case.scale, case.shape))


@few(12)
@given(allowed_cases(treatments=["kyphoplasty"]))
def test_no_allowed_case_folds_the_bone(case):
    """Determinant above zero through fracture and lift, all fields summed, sampled apart from the code's own check."""
    assert_no_fold(case)


@pytest.mark.slow
@settings(max_examples=600)
@given(allowed_cases(treatments=["kyphoplasty"]))
def test_nor_does_any_of_many(case):
    assert_no_fold(case)


@few(10)
@given(allowed_cases(treatments=["kyphoplasty"], shapes=shape_overrides(3)))
def test_nor_does_an_odd_shape(case):
    """Dimensions anywhere in their bounds: either refused in one line, or never folded."""
    assert_no_fold(case)


def assert_no_fold(case):
    run = simulated(case)
    bone = intact(case)
    fractured = collapse(bone, case.losses, case.fracture.endplate, case.fracture.kind, case.fracture.tilt)
    if case.fracture.back_wall is BackWall.PUSHED_IN:
        fractured = pushed_in(bone, fractured, case.fracture.endplate)
    actor = run.clip.actors["body"]
    # the lift the clip really has, as a field: its amplitude is what the law gave
    gains = heights_of(run, "inflation") - heights_of(run, "fracture")
    lifted = lift(bone, fractured, gains, case.fracture.endplate)
    np.testing.assert_allclose(lifted(actor.base), actor.targets[1], atol=2e-3)
    assert (
        ProbedDisplacement.of(bone, fractured).lowest_determinant(ProbedDisplacement.of(bone, lifted)) > 0.05
    )
    rng = np.random.default_rng(1)
    inside = actor.base[rng.integers(len(actor.base), size=250)] * rng.uniform(0.05, 1.0, (250, 1))
    inside = np.concatenate([inside, bone.points[rng.integers(len(bone.points), size=250)]])
    h = 1e-4
    for a, b in ((0.3, 0.0), (1.0, 0.0), (1.0, 0.5), (1.0, 1.0)):

        def move(p, a=a, b=b):
            return p + a * fractured(p) + b * lifted(p)

        jacobian = np.stack(
            [(move(inside + h * e) - move(inside - h * e)) / (2 * h) for e in np.eye(3)], axis=2
        )
        assert np.linalg.det(jacobian).min() > 0.0


def heights_of(run, stage):
    m = run.measure(stage)
    return np.array([m.anterior_height_mm, m.middle_height_mm, m.posterior_height_mm])


@few(16)
@given(allowed_cases(treatments=["none"]))
def test_requested_losses_come_back_from_the_mesh(case):
    run = simulated(case)
    wanted = heights_of(run, "intact") * (1.0 - np.array(case.losses))
    np.testing.assert_allclose(heights_of(run, "fracture"), wanted, atol=0.1)


@pytest.mark.parametrize("endplate", list(Endplate))
def test_only_the_chosen_endplate_moves(endplate):
    case = Case(fracture={"endplate": endplate}, treatment=NoTreatment())
    clip = compile(case)
    before, after = (clip.landmarks.positions(clip.at(s)["bone"]) for s in ("intact", "fracture"))
    top, bottom = (np.abs(after - before)[k::2, 2].max() for k in (0, 1))
    assert (top > 3.0) == (endplate is not Endplate.INFERIOR)
    assert (bottom > 3.0) == (endplate is not Endplate.SUPERIOR)


@few(10)
@given(allowed_cases(treatments=["none"]))
def test_arch_and_pedicles_do_not_move(case):
    bone = intact(case)
    field = collapse(bone, case.losses, case.fracture.endplate, case.fracture.kind, case.fracture.tilt)
    isthmus = np.array([p.centre for p in bone.pedicles.values()])
    assert np.abs(field(isthmus)).max() == 0.0
    arch = ~np.isin(bone.regions, [Region.BODY, Region.PEDICLE_LEFT, Region.PEDICLE_RIGHT])
    assert np.abs(field(bone.points[arch])).max() < 1e-9


@pytest.mark.parametrize("kind", [k for k in FractureKind if k is not FractureKind.NONE])
@pytest.mark.parametrize("grade", [1, 2, 3])
def test_a_grade_is_measured_as_that_grade(kind, grade):
    run = simulate(Case(fracture={"kind": kind, "grade": grade}, treatment=NoTreatment()))
    assert run.measure("fracture").genant_grade == grade


def test_grade_0_is_cracked_not_collapsed():
    run = simulate(Case(fracture={"grade": 0}))
    np.testing.assert_allclose(heights_of(run, "fracture"), heights_of(run, "intact"), atol=1e-9)
    assert run.outcome.restored_anterior_height_mm == 0.0
    assert run.outcome.restored_anterior_percent_of_lost is None


def test_the_wall_breaks_outward_and_the_plate_sinks_below_its_rim():
    """The two looks that a smooth ramp lacks."""
    case = Case(fracture={"grade": 3}, treatment=NoTreatment())
    bone = intact(case)
    moved = bone.body_points + collapse(bone, case.losses, Endplate.SUPERIOR, FractureKind.WEDGE)(
        bone.body_points
    )
    front = np.abs(bone.body_points[:, 0]) < 4.0
    out = (moved - bone.body_points)[front & (bone.body_points[:, 1] > 0.6 * bone.anterior_wall_y_mm), 1]
    assert out.max() > 1.5
    assert out.min() > 0.0  # no groove all round under a lip
    top = bone.body_points[:, 2] > 0.8 * bone.body_points[:, 2].max()
    sag = (bone.body_points - moved)[top, 2]
    across = np.abs(bone.body_points[top, 0]) / bone.half_width_mm
    middle_y = np.abs(bone.body_points[top, 1]) < 3.0
    assert sag[middle_y & (across < 0.2)].mean() > 1.3 * sag[middle_y & (across > 0.9)].mean()


@pytest.mark.parametrize("level", ["T5", "T8", "T12", "L1", "L4"])
def test_triangles_stay_usable_at_the_worst_fracture(level):
    fracture = {"kind": "crush", "anterior_loss": 0.65, "middle_loss": 0.65, "posterior_loss": 0.45}
    clip = compile(Case(level=level, fracture=fracture, treatment=NoTreatment()))
    points, triangles = clip.at("fracture")["bone"], clip.actors["bone"].triangles
    a, b, c = (points[triangles[:, k]] for k in range(3))
    sides = [b - a, c - b, a - c]
    unit = [s / np.linalg.norm(s, axis=1, keepdims=True) for s in sides]
    cosines = [-(unit[k] * unit[k - 1]).sum(axis=1) for k in range(3)]
    assert np.degrees(np.arccos(np.max(cosines))) > 3.0


def test_no_loss_is_no_displacement():
    bone = intact(Case())
    assert collapse(bone, (0.0, 0.0, 0.0), Endplate.SUPERIOR, FractureKind.WEDGE) is nothing
    assert heights(bone.landmarks.positions(bone.points)).anterior_mm > 0


def test_the_middle_of_a_wedge_follows_its_front_by_one_figure():
    """Losses that are given, grade 3 and what sinks later: one share, said once."""
    text = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("case", "treatments")
        for path in (PACKAGE / folder).glob("*.py")
    )
    assert len(re.findall(r"\b0\.94\b", text)) == 1
    asked = Fracture.model_validate({"kind": "wedge", "anterior_loss": 0.5})
    assert asked.losses_at("L1")[1] == pytest.approx(MIDDLE_OF_WEDGE * 0.5)
    assert grade_losses("wedge", 3, "T12")[1] == pytest.approx(MIDDLE_OF_WEDGE * 0.5)
