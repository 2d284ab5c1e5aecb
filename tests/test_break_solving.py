"""Cached results: a further fracture, lift or retropulsed wall of a bone evaluates its fields only where needed."""

from __future__ import annotations

import numpy as np
import pytest

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.parametric import parametric_bone
from vertebra_viz.case.case import Endplate, FractureKind, Tilt
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture import displacement
from vertebra_viz.fracture.back_wall import pushed_in
from vertebra_viz.fracture.descent import Descent
from vertebra_viz.fracture.displacement import collapse, lift, probed
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.fracture.folds import ProbedDisplacement
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.fracture.places import Places

CORNERS = 18  # of the six landmarks' triangles


@pytest.fixture(scope="module")
def bone() -> Bone:
    return parametric_bone("L1", "adult", 1.02, ShapeOverrides())


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many points were placed in a body, each time."""
    counts: list[int] = []

    class Counted(Places):
        @classmethod
        def of(cls, points: Floats, frame: BodyFrame) -> Places:
            counts.append(len(points))
            return Places.of(points, frame)

    monkeypatch.setattr(displacement, "Places", Counted)
    return counts


def broken(bone: Bone, front: float, tilt: Tilt = Tilt.NONE) -> Displacement:
    return collapse(bone, (front, 0.9 * front, 0.02), Endplate.SUPERIOR, FractureKind.WEDGE, tilt)


def test_another_loss_of_the_same_form_places_the_landmarks_alone(bone: Bone, placed: list[int]) -> None:
    broken(bone, 0.31)
    placed.clear()
    for front, tilt in ((0.33, Tilt.NONE), (0.35, Tilt.LEFT)):
        broken(bone, front, tilt)
    assert placed == [CORNERS, CORNERS]


def test_what_is_remembered_of_a_form_does_not_change_its_fields(bone: Bone) -> None:
    broken(bone, 0.32)
    points = bone.body_points[::7]
    for front in (0.28, 0.4):
        field = broken(bone, front)
        assert isinstance(field, Descent)
        remembered, anew = probed(bone, field), ProbedDisplacement.of(bone, field)
        assert np.array_equal(remembered.gradient, anew.gradient)
        assert np.array_equal(remembered.wall[::7], field(points))
        assert remembered.thinnest_layer(bone) == anew.thinnest_layer(bone)


def test_a_lift_asks_the_break_at_the_landmarks_alone_and_is_remembered(bone: Bone) -> None:
    asked: list[int] = []
    field = broken(bone, 0.31)

    def counted(points: Floats) -> Floats:
        asked.append(len(points))
        return field(points)

    gains = np.array([3.0, 3.3, 0.1])
    first = lift(bone, counted, gains, Endplate.SUPERIOR)
    assert asked == [CORNERS, CORNERS]
    assert lift(bone, counted, gains.copy(), Endplate.SUPERIOR) is first
    assert len(asked) == 2


def test_a_wall_is_pushed_in_less_and_less_without_breaking_the_bone_again(
    bone: Bone, placed: list[int]
) -> None:
    field = broken(bone, 0.36)
    placed.clear()
    both = pushed_in(bone, field, Endplate.SUPERIOR)
    assert not placed
    # what is probed adds up as displacements do
    whole, wall = ProbedDisplacement.of(bone, both), both(bone.body_points)
    added = probed(bone, field).plus(ProbedDisplacement.of(bone, lambda points: both(points) - field(points)))
    assert added.wall == pytest.approx(wall, abs=1e-12)
    assert added.lowest_determinant() == pytest.approx(whole.lowest_determinant(), abs=1e-9)
