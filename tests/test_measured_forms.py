"""Measurements on shapes with known results: boxes instead of bone, canal and cement."""

import dataclasses
import importlib
import pkgutil
from dataclasses import replace
from enum import Enum

import numpy as np
import pytest
import trimesh

from vertebra_viz import CaseError, catalogue, clip, filling
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.canal import canal
from vertebra_viz.clip.clip import Actor, Clip, EndPlates, Landmarks, Stage, Track
from vertebra_viz.clip.measure import (
    Measurements,
    cement_to_posterior_wall_mm,
    local_kyphosis_deg,
    measure,
    outcome,
)

WALL_Y, DEPTH_MM, PUSHED_MM = -15.0, 16.0, 4.0
STAGES = (Stage(StageName.INTACT, 0.0, 1.0, ""), Stage(StageName.FRACTURE, 1.0, 3.0, ""))
ONE_POINT = Landmarks(np.zeros((6, 3), dtype=np.int32), np.full((6, 3), 1 / 3))


def box(low, high):
    """A closed box, its sides cut up so that it has points everywhere: points (n, 3), triangles (m, 3)."""
    form = trimesh.creation.box(bounds=(low, high)).subdivide().subdivide().subdivide()
    return np.array(form.vertices), np.array(form.faces, dtype=np.int32)


def joined(*boxes):
    starts = np.cumsum([0, *(len(points) for points, _ in boxes)])
    points = np.concatenate([points for points, _ in boxes])
    return points, np.concatenate([faces + k for (_, faces), k in zip(boxes, starts, strict=False)])


BODY = box((-20, WALL_Y, -10), (20, 15, 10))
# an arch behind it, and a root on each side of the canal
BONE = joined(
    BODY,
    box((-16, -40, -10), (16, WALL_Y - DEPTH_MM, 10)),
    box((12, WALL_Y - DEPTH_MM, -4), (16, WALL_Y, 4)),
    box((-16, WALL_Y - DEPTH_MM, -4), (-12, WALL_Y, 4)),
)


def push(points):
    """Move the middle of the rear wall backward, and the front, which must not be measured, farther."""
    rear = np.isclose(points[:, 1], WALL_Y) & (np.abs(points[:, 0]) < 6)
    moved = np.where(rear, -PUSHED_MM, 0.0) + np.where(np.isclose(points[:, 1], 15.0), -9.0, 0.0)
    return np.column_stack([0 * moved, moved, 0 * moved])


def ride(points):
    """Move the whole bone forward and up, and turn it a little."""
    turn = 0.02
    return np.column_stack([0 * points[:, 0], 3.0 - turn * points[:, 2], 1.0 + turn * points[:, 1]])


def actor(part, form, *fields, shown_after_s=-np.inf):
    """A form that moves along with all its fields from 1 s to 3 s, each of what those before it have moved."""
    points, triangles = form
    moved, each = points.copy(), []
    for field in fields:
        each.append(field(moved))
        moved += each[-1]
    targets = np.array(each).reshape(-1, *points.shape)
    track = Track(np.array([1.0, 3.0]), np.array([[0.0] * len(fields), [1.0] * len(fields)]))
    names = tuple(field.__name__ for field in fields)
    return Actor(part, points, triangles, targets, names, track, shown_after_s)


def broken(*fields, tilt_rad=0.0, **more):
    actors = {"body": actor("body", BODY, *fields), "bone": actor("bone", BONE, *fields)}
    return Clip(STAGES, actors | more, six_corners(), tilt_rad=tilt_rad)


def six_corners():
    """Landmarks in the midline of the body's upper and lower face: 20 mm apart everywhere."""
    places = [(0, y, z) for y in (15, 0, WALL_Y) for z in (10, -10)]
    nearest = [np.linalg.norm(BODY[0] - place, axis=1).argmin() for place in places]
    return Landmarks(np.array(nearest, dtype=np.int32)[:, None].repeat(3, axis=1), np.full((6, 3), 1 / 3))


def grown(points):
    """Leaked cement goes back, all its rear."""
    return np.column_stack([0 * points[:, 0], np.where(points[:, 1] < -18, -3.0, 0.0), 0 * points[:, 0]])


LEAK = joined(
    box((-2, -19, -2), (2, -16, 2)),
    box((30, -29, -2), (34, -20, 2)),  # beside the canal
    box((-1, -50, -1), (1, -45, 1)),  # beyond its arch
)


def test_a_canal_is_as_deep_as_from_the_wall_to_the_arch_and_found_once():
    run = broken(push)
    assert canal(run).depth_mm == DEPTH_MM
    assert canal(run) is canal(run)


@pytest.mark.parametrize("fields", [(push,), (push, ride)])
@pytest.mark.parametrize(("t", "share"), [(0.5, 0.0), (2.0, 0.5), (3.0, 1.0)])
def test_a_wall_stands_in_the_canal_by_what_it_was_pushed_and_not_by_what_it_rides(fields, t, share):
    run = broken(*fields)
    assert canal(run).encroachment_mm(run, t) == pytest.approx(share * PUSHED_MM, abs=1e-6)


def test_back_is_back_in_the_bone_and_not_in_the_picture():
    run = broken(push, tilt_rad=0.3)
    assert canal(run).encroachment_mm(run, 3.0) == pytest.approx(np.cos(0.3) * PUSHED_MM, abs=1e-6)


def test_a_wall_that_goes_forward_is_in_no_canal():
    run = broken(lambda points: -push(points))
    assert canal(run).encroachment_mm(run, 3.0) == 0.0


@pytest.mark.parametrize(
    ("fields", "t", "behind_mm"),
    [
        ((), 1.4, 0.0),  # it is not there yet
        ((), 2.0, 19 - 15 + 1.5),
        ((), 3.0, 19 - 15 + 3.0),
        ((push,), 1.4, 0.2 * PUSHED_MM),
        ((ride,), 3.0, 19 - 15 + 3.0 + 3.0),  # the wall goes forward, and the cement is not said to
    ],
)
def test_cement_stands_in_the_canal_as_far_as_it_is_behind_the_wall(fields, t, behind_mm):
    run = broken(*fields, leak=actor("leak", LEAK, grown, shown_after_s=1.5))
    turn = 0.02 * 2.0 if fields == (ride,) else 0.0  # of the highest or lowest corner
    assert canal(run).encroachment_mm(run, t) == pytest.approx(behind_mm, abs=turn + 1e-6)


def test_a_moment_says_how_much_of_the_canal_is_taken():
    now = measure(broken(push), 3.0)
    assert now.canal_encroachment_mm == pytest.approx(PUSHED_MM, abs=1e-6)
    assert now.canal_encroachment_percent == pytest.approx(100.0 * PUSHED_MM / DEPTH_MM, abs=1e-4)
    assert (now.anterior_height_mm, now.middle_height_mm, now.posterior_height_mm) == (20.0, 20.0, 20.0)
    assert (now.beck_index, now.genant_grade, now.local_kyphosis_deg) == (1.0, 0, None)


def test_a_stage_that_is_not_there_is_refused_with_all_that_are():
    with pytest.raises(CaseError) as refused:
        broken().stage("lunch")
    assert str(refused.value) == "stage: 'lunch' is not allowed; allowed: intact or fracture"


def with_canal(actors):
    return Clip(STAGES, {"bone": actor("bone", BONE)} | actors, ONE_POINT)


@pytest.mark.parametrize("slope", [0.0, 0.2])
def test_cement_ends_as_far_from_the_wall_as_rays_straight_back_are_long(slope):
    body, faces = BODY
    leaning = body + np.outer(np.where(np.isclose(body[:, 1], WALL_Y), slope * body[:, 2], 0.0), (0, 1, 0))
    # its rear reaches farthest back on the patient's right
    block, sides = box((-3, -8, -3), (3, 0, 3))
    skewed = block - np.outer(
        np.where(np.isclose(block[:, 1], -8.0), 0.5 * (block[:, 0] + 3.0), 0.0), (0, 1, 0)
    )
    cement = actor("cement", (skewed, sides), shown_after_s=1.0)
    run = with_canal({"body": actor("body", (leaning, faces)), "cement": cement})
    assert cement_to_posterior_wall_mm(run, 0.5) is None
    # the nearest is where the wall comes farthest forward
    assert cement_to_posterior_wall_mm(run, 3.0) == pytest.approx(4.0 - 3.0 * slope, abs=1e-9)


@pytest.mark.parametrize("outward", [True, False])
def test_of_two_halves_of_a_wall_each_ray_meets_its_own(outward):
    """The wall has its ridge in front of the middle of the cement, and whichever way it faces it is met."""
    body, faces = BODY
    ridge = np.where(np.isclose(body[:, 1], WALL_Y), -0.5 * np.abs(body[:, 2]), 0.0)
    folded = body + np.outer(ridge, (0, 1, 0))
    cement = actor("cement", box((-3, -8, -0.4), (3, 0, 0.4)))
    wall = actor("body", (folded, faces if outward else faces[:, ::-1].copy()))
    run = with_canal({"body": wall, "cement": cement})
    assert cement_to_posterior_wall_mm(run, 3.0) == pytest.approx(7.0, abs=1e-9)


def test_the_wall_beside_the_canal_is_not_the_posterior_one():
    """Cement on the left lies near a pedicle's root, and a part of it in front of the canal."""
    run = with_canal(
        {"body": actor("body", BODY), "cement": actor("cement", box((-19, -14.5, -1), (-13, 0, 1)))}
    )
    assert cement_to_posterior_wall_mm(run, 3.0) is None
    reaching = joined(box((-19, -14.5, -1), (-13, 0, 1)), box((-11.5, -9, -1), (0, 0, 1)))
    run = with_canal({"body": actor("body", BODY), "cement": actor("cement", reaching)})
    assert cement_to_posterior_wall_mm(run, 3.0) == pytest.approx(6.0)


def test_cement_behind_the_wall_is_less_than_nothing_in_front_of_it():
    run = with_canal({"body": actor("body", BODY), "cement": actor("cement", box((-3, -17, -1), (3, 0, 1)))})
    assert cement_to_posterior_wall_mm(run, 3.0) == pytest.approx(-2.0)


def test_an_outer_angle_is_taken_between_the_upper_plate_above_and_the_lower_one_below():
    """10 degrees down in front above, 5 degrees up in front below."""
    apart = 30.0
    above, below = np.full((2, 6, 3), 77.0)
    above[0], above[4] = (0, apart, 100), (0, 0, 100 + apart * np.tan(np.radians(10)))
    below[1], below[5] = (0, apart, 20 + apart * np.tan(np.radians(5))), (0, 0, 20)
    single = Landmarks(np.arange(6, dtype=np.int32)[:, None].repeat(3, axis=1), np.full((6, 3), 1 / 3))
    plates = EndPlates("neighbour-above", "neighbour-below", single, single)
    found = plates.positions({"neighbour-above": above, "neighbour-below": below})
    assert local_kyphosis_deg(found) == pytest.approx(15.0)
    assert local_kyphosis_deg(found[[2, 3, 0, 1]]) == pytest.approx(-15.0)


def moment(**numbers):
    fields = dataclasses.fields(Measurements)
    return Measurements(**({field.name: 0.0 for field in fields} | {"stage": "set"} | numbers))


def test_an_outcome_is_the_difference_of_each_number_with_its_own():
    heights = ("anterior_height_mm", "middle_height_mm", "posterior_height_mm")
    intact = moment(**dict.fromkeys(heights, 25.0))
    before = moment(
        **dict(zip(heights, (15.0, 16.0, 22.0), strict=True)), wedge_angle_deg=14.0, local_kyphosis_deg=20.0
    )
    after = moment(
        **dict(zip(heights, (17.5, 19.0, 22.5), strict=True)),
        wedge_angle_deg=9.0,
        local_kyphosis_deg=17.0,
        cement_volume_ml=4.0,
        leaked_volume_ml=0.25,
        cement_fill_percent=19.0,
    )
    done = outcome(intact, before, after)
    assert dataclasses.asdict(done) == pytest.approx(
        {
            "restored_anterior_height_mm": 2.5,
            "restored_middle_height_mm": 3.0,
            "restored_posterior_height_mm": 0.5,
            "restored_anterior_percent_of_lost": 25.0,
            "wedge_correction_deg": 5.0,
            "local_kyphosis_correction_deg": 3.0,
            "cement_volume_ml": 4.0,
            "leaked_volume_ml": 0.25,
            "cement_fill_percent": 19.0,
        }
    )
    for unknown in (replace(before, local_kyphosis_deg=None), before):
        known = unknown is before
        other = after if not known else replace(after, local_kyphosis_deg=None)
        assert outcome(intact, unknown, other).local_kyphosis_correction_deg is None


def test_keys_are_even_in_each_stage_and_none_is_twice():
    times = easing.key_times(STAGES)
    np.testing.assert_allclose(times, [*np.arange(24) / 24, *(1 + 2 * np.arange(24) / 24), 3.0])


def test_easing_is_the_smooth_step_between_its_shares():
    stage = STAGES[1]
    times = np.array([1.0, 1.5, 1.75, 2.0, 2.25, 2.5, 3.0])  # shares 0, 1/4, 3/8, 1/2, 5/8, 3/4, 1
    smooth = [0.0, 0.0, 0.15625, 0.5, 0.84375, 1.0, 1.0]
    np.testing.assert_allclose(easing.eased(times, stage, 0.25, 0.75), smooth)
    # two steps, each with a pause as long after it
    np.testing.assert_allclose(
        easing.in_steps(times, stage, 0.0, 1.0, 2), [0.0, 0.5, 0.5, 0.5, 0.75, 1.0, 1.0]
    )


def classes():
    for package in (catalogue, clip, filling):
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for each in vars(module).values():
                if isinstance(each, type) and each.__module__ == module.__name__:
                    yield each


@pytest.mark.parametrize("each", [kind for kind in classes() if not issubclass(kind, Enum)])
def test_what_is_computed_is_frozen(each):
    """A clip is remembered and shared: nobody changes what another one reads."""
    assert dataclasses.is_dataclass(each)
    assert each.__dataclass_params__.frozen
