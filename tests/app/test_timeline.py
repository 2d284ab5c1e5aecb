"""The server picture's timeline: every stage as wide as every other."""

import pytest

from vertebra_viz.app.logic.timeline import Timeline


@pytest.fixture
def timeline(simulation):
    return Timeline(simulation.clip.stages)


def test_whole_positions_are_the_ends_of_stages(timeline):
    assert timeline.length == 7
    assert [timeline.time(i + 1) for i in range(7)] == [stage.end_s for stage in timeline.stages]
    assert timeline.time(0) == 0.0


@pytest.mark.parametrize("position", [0.0, 0.3, 1.0, 2.5, 6.99, 7.0])
def test_time_and_position_are_each_others_inverse(timeline, position):
    assert timeline.position(timeline.time(position)) == pytest.approx(position)


def test_a_boundary_belongs_to_the_stage_it_ends(timeline, simulation):
    for position in (0.5, 1.0, 1.01, 3.0, 6.2, 7.0):
        assert timeline.stage(position) is simulation.clip.stage_at(timeline.time(position))


def test_steps_go_from_end_to_end(timeline):
    assert [timeline.step(p, 1) for p in (0.0, 1.0, 1.5, 6.0, 7.0)] == [1, 2, 2, 7, 7]
    assert [timeline.step(p, -1) for p in (7.0, 6.5, 2.0, 1.0, 0.0)] == [6, 6, 1, 1, 1]


def test_clamping(timeline):
    assert [timeline.clamp(p) for p in (-3.0, 2.5, 99.0, float("nan"))] == [0.0, 2.5, 7.0, 0.0]
