"""Fillings: their positions over time are those of the recorded table, and their shapes have the documented properties."""

import csv

import numpy as np
import pytest

from tests.filling_table import CASES, KEYS, NUMBERS, PATH, rows
from vertebra_viz.anatomy.lobes import geosphere
from vertebra_viz.anatomy.parametric import parametric_bone
from vertebra_viz.case.operation import BALLOON_CAPACITY_ML
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling.balloon import MOST_USUAL_ML, usual_volume_ml
from vertebra_viz.filling.cement_material import material, minutes_since_mixing
from vertebra_viz.filling.fingers import fingers
from vertebra_viz.filling.jack import design
from vertebra_viz.filling.stent import BETWEEN_DEG, CELLS, FIRST_DEG, RING_DEG, RINGS, honeycomb

NEAR = 0.02  # mm and mL: twice what two decimals leave open


@pytest.fixture(scope="module")
def found():
    return {tuple(row[key] for key in KEYS): row for row in rows()}


@pytest.fixture(scope="module")
def stored():
    with PATH.open(encoding="utf-8", newline="") as file:
        return {tuple(row[key] for key in KEYS): row for row in csv.DictReader(file)}


def test_the_same_things_are_there_at_the_same_moments(found, stored):
    assert list(found) == list(stored)


@pytest.mark.parametrize("case", [*CASES, "a way out of a whole bone"])
def test_everything_is_where_it_was_and_as_large(case, found, stored):
    """Written down by `tests.filling_table`, which says how to write it anew."""
    for key in (key for key in stored if key[0] == case):
        now, then = (np.array([float(row[n]) for n in NUMBERS]) for row in (found[key], stored[key]))
        np.testing.assert_allclose(now, then, rtol=0.0, atol=NEAR, err_msg=" ".join(key))


def test_a_balloon_is_larger_in_a_larger_body():
    """2.4 mL at L1 is the mean of the FREE trial."""
    bones = [
        parametric_bone(level, "older-woman", 1.0, ShapeOverrides()) for level in ("T8", "T12", "L1", "L3")
    ]
    usual = [usual_volume_ml(bone, 2) for bone in bones]
    assert usual == sorted(usual)
    assert usual[2] / 2 == pytest.approx(2.4, rel=0.002)
    largest = parametric_bone("L4", "adult", 1.25, ShapeOverrides())
    assert usual_volume_ml(largest, 2) == 2 * MOST_USUAL_ML
    assert 1.2 * MOST_USUAL_ML < usual_volume_ml(largest, 1) <= min(BALLOON_CAPACITY_ML.values())


@pytest.mark.parametrize(
    ("names", "mixed_s", "in_s", "hard_s"),
    [
        (("intact", "access", "inflation", "deflation", "fill", "set"), 10.8, 14.0, 21.0),
        (("intact", "access", "fill", "set"), 6.8, 8.0, 15.0),
    ],
)
def test_cement_is_mixed_after_seven_tenths_of_the_step_before(names, mixed_s, in_s, hard_s):
    """4 s a step, but the last takes 3; a paste from the start of the fill to its end, and 20 minutes old at the end of all."""
    ends = [(name, 4.0 * (k + 1)) for k, name in enumerate(names)]
    # the balloon is let down in 2 s
    if "deflation" in names:
        ends = [(name, end - 2.0 if k >= 3 else end) for k, (name, end) in enumerate(ends)]
    ends[-1] = (ends[-1][0], ends[-1][1] - 1.0)
    assert ends[-1][1] == hard_s
    assert minutes_since_mixing(ends, mixed_s - 1e-6) is None
    assert minutes_since_mixing(ends, mixed_s) == pytest.approx(0.0, abs=1e-9)
    assert minutes_since_mixing(ends, in_s) == pytest.approx(5.1)
    assert minutes_since_mixing(ends, in_s + 4.0) == pytest.approx(8.5)
    assert minutes_since_mixing(ends, hard_s) == pytest.approx(20.0)


def test_cement_is_hottest_after_12_and_a_half_minutes_and_half_as_stiff_a_little_later():
    """Assumed, as the module says; its heat is gone some minutes on."""
    minutes = np.arange(0.0, 20.0, 0.1)
    hottest = max(minutes, key=lambda each: material(each).temperature_c)
    assert hottest == pytest.approx(12.5, abs=0.051)
    assert material(hottest).temperature_c == pytest.approx(60.0, abs=0.1)
    assert material(12.5 - 1.3).temperature_c == pytest.approx(37.0 + 23.0 * np.exp(-0.5), abs=0.1)
    assert material(0.0).temperature_c == pytest.approx(22.0, abs=0.01)
    assert material(5.1 + 0.8).temperature_c == pytest.approx(37.0 - 15.0 / np.e, abs=0.01)
    assert material(12.7).stiffness_gpa == pytest.approx(0.95)
    assert material(12.7 + 0.8).stiffness_gpa == pytest.approx(1.9 / (1.0 + 1.0 / np.e))


def test_a_mesh_is_a_closed_tube_with_a_window_in_each_cell():
    """A tube with n windows has the Euler characteristic -n, and its surface, inside and outside, twice that."""
    directions, triangles = honeycomb()
    np.testing.assert_allclose(np.linalg.norm(directions, axis=1), 1.0)
    edges = np.sort(np.concatenate([triangles[:, [k, (k + 1) % 3]] for k in range(3)]), axis=1)
    once, times = np.unique(edges, axis=0, return_counts=True)
    assert (times == 2).all()
    assert len(directions) - len(once) + len(triangles) == -2 * (RINGS - 1) * CELLS


def test_struts_of_a_mesh_stand_half_a_cell_further_on_from_one_gap_to_the_next():
    outer = honeycomb()[0]
    polar, around = np.degrees(np.arccos(outer[:, 0])), np.degrees(np.arctan2(outer[:, 2], outer[:, 1])) % 360
    for gap in range(RINGS - 1):
        middle = FIRST_DEG + (gap + 0.5) * BETWEEN_DEG + 0.5 * RING_DEG
        struts = np.unique(np.round(around[np.abs(polar - middle) < 0.5], 6))
        wide = 360.0 / CELLS
        begins = wide * np.arange(CELLS) + (gap % 2) * wide / 2
        np.testing.assert_allclose(struts, np.sort(np.concatenate([begins, begins + wide / 6])), atol=1e-5)


def test_fingers_are_few_and_the_same_every_time():
    """Most ways lead a little farther, a few all the way; no way leads back."""
    ways = fingers(len(geosphere(11)[0]), 11)
    assert ways.min() == 0.0
    assert ways.max() == pytest.approx(1.0)
    assert np.mean(ways < 0.1) > 0.8
    assert 0.001 < np.mean(ways > 0.5) < 0.05
    assert fingers(len(ways), 11) is ways
    assert not np.allclose(fingers(len(ways), 12), ways)


def test_a_jack_is_made_of_closed_parts_that_are_blocks_with_round_edges():
    """Plates, nuts and arms lie on both sides alike; closed, all of it goes through the tube that brings it."""
    opened, closed, triangles = design()
    parts = len(opened) // len(geosphere(4)[0])
    assert parts == 9
    assert len(opened) == len(closed)
    for form, high in ((opened, 0.695), (closed, 0.94)):
        np.testing.assert_allclose(form.min(axis=0), -form.max(axis=0), atol=1e-9)
        assert form[:, 2].max() == pytest.approx(high)
        # the plates come last: as wide as they are said to be, and of a block's volume less its edges
        plate = form[-len(geosphere(4)[0]) :]
        sizes = np.ptp(plate, axis=0)
        volume = volume_mm3(plate, geosphere(4)[1])
        assert 0.75 * sizes.prod() < volume < 0.95 * sizes.prod()
    assert volume_mm3(opened, triangles) > 0.0
    assert np.hypot(closed[:, 1], closed[:, 2]).max() < 1.1
