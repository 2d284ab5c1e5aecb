"""Several levels: only the changed one is compiled again, and the result equals a complete compilation."""

import numpy as np
import pytest

import vertebra_viz.compile as compiling
from vertebra_viz import Case
from vertebra_viz.compile import compile_on, compile_with_plan
from vertebra_viz.spine.carried import ABSOLUTE, Motion, carried, grouped
from vertebra_viz.spine.pose import STILL, RigidMotion

UNTREATED = {"kind": "none"}


def case(first, second, level="L1"):
    return Case.parse(
        {
            "level": level,
            "fracture": {"grade": None, "anterior_loss": first},
            "treatment": UNTREATED,
            "second": {
                "level": "L2",
                "fracture": {"grade": None, "anterior_loss": second},
                "treatment": UNTREATED,
            },
        }
    )


@pytest.fixture
def compiled(monkeypatch):
    """Levels of the vertebrae that are compiled by themselves from now on, in turn; nothing is remembered before."""
    compiling._compile_one_level.cache_clear()
    found, real = [], compiling._compile_single

    def alone(own, bone):
        found.append(str(own.level))
        return real(own, bone)

    monkeypatch.setattr(compiling, "_compile_single", alone)
    yield found
    compiling._compile_one_level.cache_clear()


def test_only_the_level_that_changed_is_compiled(compiled):
    for first, second, expected in (
        (0.311, 0.322, ["L1", "L2"]),
        (0.312, 0.322, ["L1"]),
        (0.312, 0.323, ["L2"]),
        (0.312, 0.322, []),
    ):
        compile_with_plan.cache_clear()
        compiled.clear()
        compile_with_plan(case(first, second))
        assert compiled == expected


def test_so_many_are_remembered_and_no_more(compiled):
    def own(loss, level):
        fracture = {"grade": None, "anterior_loss": loss}
        return Case.parse({"level": level, "fracture": fracture, "treatment": UNTREATED})

    for number in range(compiling.REMEMBERED + 3):
        compiling._compile_one_level(own(0.3 + 0.01 * number, "L1"))
        compiling._compile_one_level(own(0.322, "L2"))
    assert compiling._compile_one_level.cache_info().currsize == compiling.REMEMBERED
    assert compiled.count("L2") == 1  # it is in use all the time


def test_a_vertebra_alone_takes_no_place_among_them(compiled):
    compile_with_plan.cache_clear()
    compile_with_plan(Case.parse({"treatment": UNTREATED, "fracture": {"grade": 2}}))
    assert compiling._compile_one_level.cache_info().currsize == 0
    assert compiled == ["L1"]


def test_what_was_compiled_before_changes_nothing(compiled):
    wanted = case(0.312, 0.322)
    compile_with_plan(case(0.312, 0.4))
    compile_with_plan(case(0.4, 0.322))
    compile_with_plan.cache_clear()
    compiled.clear()
    remembered = compile_with_plan(wanted).clip
    assert compiled == []
    compiling._compile_one_level.cache_clear()
    anew = compile_on(wanted, compiling._bone(wanted)).clip
    assert list(remembered.actors) == list(anew.actors)
    for name, actor in anew.actors.items():
        assert np.array_equal(actor.base, remembered.actors[name].base), name
        assert np.array_equal(actor.targets, remembered.actors[name].targets), name
        assert np.array_equal(actor.track.weights, remembered.actors[name].track.weights), name


def test_weights_are_grouped_as_one_by_one():
    rng = np.random.default_rng(5)
    for _ in range(20):
        weights = np.cumsum(rng.random((9, 4)) * (np.arange(9)[:, None] >= rng.integers(0, 6, 4)), axis=0)
        weights = weights[:, rng.integers(0, 4, 7)] + 0.5 * ABSOLUTE * rng.random((9, 7))
        columns, group = grouped(weights)
        known = []
        for column in weights.T:
            if not any(np.allclose(each, column, atol=ABSOLUTE) for each in known):
                known.append(column)
        known.sort(key=lambda each: int(np.argmax(each != 0.0)))
        assert np.array_equal(columns.T, known)
        assert np.abs(columns[:, group] - weights).max() < 2 * ABSOLUTE + 1e-4


def test_an_actor_is_where_each_group_of_weights_puts_it(default_run):
    """Its own targets first in its vertebra's frame, then its place, then what carries it, for each group in turn."""
    actor = default_run.clip.actors["cement"]
    times = np.arange(8.0)
    own = np.stack([np.interp(times, [k + 1, k + 2], [0, 1]) for k in range(len(actor.targets))], axis=1)
    rides = [
        Motion(own[:, :1], [STILL, RigidMotion(0.02, 0.3, -0.5)]),  # with the first of its own
        Motion(
            np.stack([np.interp(times, [0, 1], [0, 1]), np.interp(times, [6, 7], [0, 1])], axis=1),
            [STILL, RigidMotion(-0.05, 1.0, 2.0), RigidMotion(-0.08, 1.5, 2.5)],
        ),
    ]
    pose = RigidMotion(0.1, 3.0, 30.0)
    base, targets, weights = carried(actor, own, pose, rides)
    assert weights.shape[1] == len(targets) == own.shape[1] + 2
    assert np.allclose(base, pose(actor.base), atol=1e-12)
    for t in range(len(times)):
        if np.isin(weights[t], (0.0, 1.0)).all():
            points = pose(actor.base + np.tensordot(own[t], actor.targets, axes=1))
            for ride in rides:
                points = ride.steps[int(ride.weights[t].sum())](points)
            assert np.allclose(base + np.tensordot(weights[t], targets, axes=1), points, atol=1e-12)
    assert np.isin(weights, (0.0, 1.0)).all()
