"""Measurements of a clip are computed once, equal those of a complete search, and are freed with the clip."""

import gc
import weakref

import numpy as np
import pytest

from tests.test_contact import blocks
from vertebra_viz import Case, simulate
from vertebra_viz.clip import measure as measuring
from vertebra_viz.clip.boxes import CellSpace, holding
from vertebra_viz.clip.canal import canal
from vertebra_viz.clip.contact import contact
from vertebra_viz.clip.once import once_per_clip
from vertebra_viz.clip.rear import rear_crossings
from vertebra_viz.export.glb.extras import extras
from vertebra_viz.export.report import report


@pytest.fixture(scope="module")
def two_levels():
    return Case.parse({"treatment": {"balloon_volume_ml": 2.2}, "second": {"level": "L2"}})


def boxes(count, dimensions=3, seed=5):
    chance = np.random.default_rng(seed)
    low = chance.uniform(-20.0, 20.0, (dimensions, count))
    return low, low + chance.uniform(0.0, 4.0, (dimensions, count))


@pytest.mark.parametrize("dimensions", [2, 3])
def test_pairs_are_all_that_a_look_at_each_finds(dimensions):
    low, high = boxes(300, dimensions)
    places = np.random.default_rng(6).uniform(-22.0, 22.0, (dimensions, 400))
    places[:, :50] = low[:, :50]  # on the border too
    place, box = holding(places, low, high)
    at = places[:, :, None]
    within = ((low[:, None] <= at) & (at <= high[:, None])).all(axis=0)
    assert sorted(zip(place.tolist(), box.tolist(), strict=True)) == list(
        zip(*(each.tolist() for each in np.nonzero(within)), strict=True)
    )
    assert (np.diff(place) >= 0).all()


def test_there_are_no_pairs_of_nothing():
    nothing, (low, high) = np.zeros((2, 0)), boxes(3, 2)
    assert [len(each) for each in holding(nothing, low, high)] == [0, 0]
    assert [len(each) for each in holding(low, nothing, nothing)] == [0, 0]


def test_no_place_that_a_box_holds_lies_in_a_cell_that_none_reaches_into():
    places = np.random.default_rng(7).uniform(-21.0, 21.0, (3, 4000))
    low, high = boxes(600)
    space = CellSpace.round([places[:, :1000], places[:, 1000:]])
    met = space.met(low, high)
    reached = space.reached(low[:, met], high[:, met])[space.cells(places)]
    at = places[:, :, None]
    held = ((low[:, None] <= at) & (at <= high[:, None])).all(axis=0).any(axis=1)
    assert held.sum() > 100
    assert reached[held].all()
    assert reached.sum() < 0.5 * len(reached)  # and it is worth asking


def test_a_line_ends_at_the_rearmost_triangle_of_all(default_run):
    body = default_run.clip.actors["body"]
    points = body.at(20.0)
    lines = np.random.default_rng(8).uniform(-12.0, 12.0, (40, 2))
    found, square = rear_crossings(points, body.triangles, lines)
    for (x, z), y, facing in zip(lines, found, square, strict=True):
        a, b, c = (points[corner] - (x, 0.0, z) for corner in body.triangles.T)
        u, v, w = (p[:, 0] * q[:, 2] - p[:, 2] * q[:, 0] for p, q in ((b, c), (c, a), (a, b)))
        met = ((u > 0) & (v > 0) & (w > 0)) | ((u < 0) & (v < 0) & (w < 0))
        there = (u * a[:, 1] + v * b[:, 1] + w * c[:, 1])[met] / (u + v + w)[met]
        assert y == pytest.approx(there.min(initial=np.inf))
        if met.any():
            rearmost = np.flatnonzero(met)[there.argmin()]
            normal = np.cross(b[rearmost] - a[rearmost], c[rearmost] - a[rearmost])
            assert facing == pytest.approx(abs(normal[1]) / np.linalg.norm(normal))


def test_a_file_and_a_report_measure_no_stage_and_no_contact_twice(monkeypatch, two_levels):
    """Of each level of two: what is measured for the file is there for the report."""
    asked = []
    own = measuring.volume_mm3
    monkeypatch.setattr(measuring, "volume_mm3", lambda *given: asked.append(1) or own(*given))
    run = simulate(two_levels)
    extras(run)
    first, seen = len(asked), [contact(run.clip), contact(run.clip.of("L2")), canal(run.clip.of("L2"))]
    assert first
    written = report(run)
    assert len(asked) == first
    assert seen == [contact(run.clip), contact(run.clip.of("L2")), canal(run.clip.of("L2"))]
    assert run.needles == written["access"]
    assert run.levels[1].measurements[-1] == measuring.measure(run.clip.of("L2"), run.clip.duration_s)


def test_what_is_remembered_of_a_clip_goes_with_it():
    remembered = once_per_clip(lambda clip: np.array([clip.duration_s]))
    clip = blocks(0.6, 0.6)
    assert remembered(clip) is remembered(clip)
    assert contact(clip) is contact(clip)
    of_clip, of_numbers = weakref.ref(clip), weakref.ref(remembered(clip))
    del clip
    gc.collect()
    assert of_clip() is None
    assert of_numbers() is None


def test_a_level_is_seen_in_the_same_clip_each_time_and_its_landmarks_without_the_rest(two_levels):
    run = simulate(two_levels)
    own = run.clip.of("L2")
    assert run.clip.of("L2") is own
    assert own.actors["bone"] is run.clip.actors["L2/bone"]
    assert own.landmarks.at(own.actors["bone"], 9.0) == pytest.approx(
        own.landmarks.positions(own.actors["bone"].at(9.0)), abs=0.0
    )
    assert own.end_plates.at(own.actors, 9.0) == pytest.approx(own.end_plates.positions(own.at(9.0)), abs=0.0)
