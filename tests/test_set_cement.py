"""Required volumes are reached, and set cement keeps its volume."""

from types import SimpleNamespace

import numpy as np
import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.anatomy.lobes import Ellipsoid, cast, geosphere, solve
from vertebra_viz.clip.clip import Actor, Track
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.spine.pose import RigidMotion
from vertebra_viz.spine.rigid_cement import kept_rigid
from vertebra_viz.treatments.follow_up import _volume_restored


@pytest.mark.parametrize("growth", [1.1, 0.9])
def test_a_map_that_makes_cement_larger_or_smaller_is_undone_in_its_volume(growth):
    points, triangles = geosphere(4)
    bone = SimpleNamespace(body_distance=lambda at: np.linalg.norm(at, axis=1) - 30.0)
    was = volume_mm3(10.0 * points, triangles)
    now = _volume_restored(bone, 10.0 * points, lambda at: growth * at, triangles, was)
    assert volume_mm3(now, triangles) == pytest.approx(was, rel=1e-6)


def test_cement_that_is_turned_by_half_a_weight_keeps_its_shape():
    points, triangles = geosphere(4)
    points = 8.0 * points + (0.0, 20.0, 5.0)
    turned = RigidMotion(np.radians(20.0))(points)
    times = np.array([0.0, 1.0, 2.0, 3.0])
    weights = np.array([[0.0, 0.0], [1.0, 1.0], [1.0, 0.5], [1.0, 0.2]])
    seed = np.full_like(points, 1.0) * points.mean(axis=0)
    actor = Actor(
        "cement",
        seed,
        triangles,
        np.array([points - seed, turned - points]),
        ("full", "ride"),
        Track(times, weights),
    )
    was = volume_mm3(points, triangles)
    assert volume_mm3(actor.at(2.0), triangles) < 0.99 * was
    hard = kept_rigid(actor, [1.0, 2.0], [points, points])
    for t in (1.0, 2.0):
        assert volume_mm3(hard.at(t), triangles) == pytest.approx(was, rel=1e-6)
        assert (
            np.abs(hard.at(t) - actor.at(t)).max() < 0.5
        )  # where it was, but for what the straight line took


@pytest.mark.slow  # two levels take seconds to build
def test_cement_of_a_level_that_rides_is_as_large_on_the_later_film():
    case = {
        "level": "T11",
        "fracture": {"kind": "crush", "grade": 3},
        "treatment": {"kind": "vertebroplasty", "follow_up_loss": 0.5, "cement_lift": 0.5},
        "second": {"level": "T12", "fracture": {"grade": 3}, "treatment": {"follow_up_loss": 0.5}},
    }
    run = simulate(Case.parse(case))
    measured = {each.stage: each for each in run.levels[1].measurements}
    hard = measured["set"].cement_volume_ml
    alone = simulate(Case.parse(case["second"] | {"neighbours": "hidden"})).measure("set").cement_volume_ml
    assert hard == pytest.approx(alone, rel=1e-6)
    assert measured["follow-up"].cement_volume_ml == pytest.approx(hard, rel=1e-6)


def test_a_volume_is_met_where_the_form_stands_still_along_some_rays():
    """Where the map folds back a form's scale falls on its way out, and the lobe jumped by a thousandth and more."""
    room = SimpleNamespace(reach=lambda _, directions: np.full(len(directions), 10.0))
    form = Ellipsoid(np.zeros(3), np.array([0.0, 0.0, 1.0]), 1.0, 1.0)

    def bulging(points):
        r = np.linalg.norm(points, axis=1, keepdims=True)
        away = points[:, :1] > 0.0
        return points * np.where(
            away & (r > 4.0), np.minimum(1.0, 4.0 / np.maximum(r, 1.0) + 0.5 * (r > 8.0)), 1.0
        )

    rays = cast(room, form, np.zeros(3), geosphere(6), bulging)
    for goal in np.linspace(200.0, 800.0, 13):
        size = solve(lambda s: volume_mm3(rays.points(s), rays.triangles), goal, 3.0, 60.0)
        assert volume_mm3(rays.points(size), rays.triangles) == pytest.approx(goal, rel=1e-4)


def test_a_bone_whose_back_wall_bulges_loses_what_it_should():
    fracture = {"kind": "crush", "endplate": "both", "grade": 3, "back_wall": "pushed-in"}
    treatment = {"kind": "vertebroplasty", "cement_volume_ml": 2.427, "cement_lift": 0.031}
    last = simulate(Case.parse({"level": "T4", "fracture": fracture, "treatment": treatment})).measurements[
        -1
    ]
    assert last.leaked_volume_ml > 0.1
    assert last.injected_volume_ml == pytest.approx(2.427, rel=1e-3)
