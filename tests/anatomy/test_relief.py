"""The roughness of the bone's surface: one pattern, mirrored, and never steep."""

import numpy as np

from vertebra_viz.anatomy.distance import Grid
from vertebra_viz.anatomy.relief import relief

RNG = np.random.default_rng(0)
PLACES = RNG.uniform((-30, -70, -30), (30, 20, 30), (4000, 3)).astype(np.float32)

STEEPNESS = 1.4  # per mm: what the pattern changes by at most, at bumps 1 mm high


def at(places):
    return relief(Grid(*places.T))


def test_left_is_right_s_mirror_image_without_a_crease_between_them():
    np.testing.assert_array_equal(at(PLACES), at(PLACES * np.array([[-1, 1, 1]], dtype=np.float32)))
    middle = PLACES * np.array([[0, 1, 1]], dtype=np.float32)
    step = np.array([[0.05, 0, 0]], dtype=np.float32)
    assert np.abs(at(middle + step) - at(middle)).max() < 0.002


def test_bumps_are_of_unit_height_and_never_steeper_than_said():
    values = at(PLACES)
    assert 0.8 < values.max() <= 1
    assert -1 <= values.min() < -0.8
    step = 0.01
    slopes = [(at(PLACES + axis * step) - values) / step for axis in np.eye(3, dtype=np.float32)]
    assert 0.9 < np.linalg.norm(slopes, axis=0).max() < STEEPNESS
