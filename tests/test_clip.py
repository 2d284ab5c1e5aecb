"""A clip evaluates to base + Σ weight·target, stage boundaries belong to the stage they end."""

import itertools

import numpy as np
import pytest

from vertebra_viz.clip.clip import Track

STAGES = ("intact", "fracture", "access", "inflation", "deflation", "fill", "set")


def test_stages_tile_the_run_in_order(default_run):
    stages = default_run.clip.stages
    assert [s.name for s in stages] == list(STAGES)
    assert stages[0].start_s == 0.0
    assert all(a.end_s == b.start_s for a, b in itertools.pairwise(stages))
    assert default_run.clip.duration_s == 23.0
    assert [s.end_s - s.start_s for s in stages] == [2, 3, 4, 4, 2, 5, 3]


def test_a_boundary_belongs_to_the_stage_it_ends(default_run):
    clip = default_run.clip
    for stage in clip.stages:
        assert clip.stage_at(stage.end_s) == stage
        assert clip.stage_at(stage.start_s + 1e-6) == stage
        assert clip.time(stage.name) == stage.end_s
        assert default_run.measure(stage.end_s) == default_run.measure(stage.name)


def test_time_is_clamped_and_nonsense_refused_in_one_line(default_run):
    clip = default_run.clip
    assert clip.time(-5) == 0.0
    assert clip.time(1e9) == 23.0
    with pytest.raises(ValueError, match=r"^t: nan is not allowed; allowed: 0 to 23"):
        clip.time(float("nan"))
    with pytest.raises(ValueError, match="'lunch' is not allowed; allowed: intact"):
        clip.time("lunch")


def test_points_are_the_weighted_sum_of_base_and_targets(default_run):
    for t in (0.0, 3.3, 11.7, 14.2, 18.0, 22.4):
        for name, points in default_run.clip.at(t).items():
            actor = default_run.clip.actors[name]
            expected = actor.base + np.tensordot(actor.track.at(t), actor.targets, axes=1)
            np.testing.assert_allclose(points, expected, atol=1e-12)


def test_asking_twice_gives_the_same_and_leaves_the_clip_alone(default_run):
    first = default_run.clip.at(12.0)["bone"].copy()
    default_run.clip.at(20.0)
    default_run.meshes(12.0)["bone"].points += 5.0
    np.testing.assert_array_equal(default_run.clip.at(12.0)["bone"], first)


@pytest.mark.parametrize("stage", STAGES)
def test_what_one_does_to_a_mesh_stays_there(default_run, stage):
    """A clip is remembered and shared: scaling a mesh must not reach it, even where nothing has moved yet."""
    before = default_run.measure(stage)
    for mesh in default_run.meshes(stage).values():
        mesh.points *= 1.1
    for points in default_run.clip.at(stage).values():
        points[:] = 0.0
    assert default_run.measure(stage) == before
    with pytest.raises(ValueError, match="read-only"):
        default_run.clip.actors["bone"].targets[0] *= 0.5


def test_tracks_are_linear_between_keys_and_constant_outside():
    track = Track(np.array([1.0, 3.0]), np.array([[0.0, 4.0], [1.0, 2.0]]))
    np.testing.assert_allclose(track.at(2.0), [0.5, 3.0])
    np.testing.assert_allclose(track.at(-1.0), [0.0, 4.0])
    np.testing.assert_allclose(track.at(9.0), [1.0, 2.0])


def test_movement_starts_and_stops_gently(default_run):
    """Easing: at both ends of the fracture stage the weight moves less than a tenth of its mean pace."""
    stage = default_run.clip.stage("fracture")
    track = default_run.clip.actors["bone"].track
    step = (stage.end_s - stage.start_s) / 24
    pace = 1.0 / 24
    assert track.at(stage.start_s + step)[0] < 0.2 * pace
    assert 1.0 - track.at(stage.end_s - step)[0] < 0.2 * pace


def test_what_does_not_exist_is_not_there(default_run):
    at = {stage.name: set(default_run.clip.at(stage.name)) for stage in default_run.clip.stages}
    bone = {"bone", "body", "cancellous"}
    assert at["intact"] == bone
    bone |= {"crack"}
    assert at["fracture"] == bone
    assert at["access"] == bone | {"cannula", "skin"}  # the trocar is out again
    assert at["inflation"] == bone | {"cannula", "skin", "catheter", "balloon", "cavity"}
    assert at["deflation"] == bone | {"cannula", "skin", "cavity"}
    assert at["fill"] == bone | {"cannula", "skin", "filler", "cavity", "cement"}
    assert at["set"] == bone | {"cavity", "cement"}
