"""The spinous and transverse processes have the shape of their level, measured on the mesh and not on the dimensions."""

from functools import lru_cache

import numpy as np
import pytest

from vertebra_viz.anatomy.anchors import anchors
from vertebra_viz.anatomy.arch import build_arch
from vertebra_viz.anatomy.distance import Grid
from vertebra_viz.anatomy.morphometry import LEVELS, dimensions
from vertebra_viz.anatomy.regions import Region
from vertebra_viz.anatomy.transverse import transverse_tip
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.shape import ShapeOverrides

LUMBAR = [level for level in LEVELS if level.startswith("L")]
KNOBBED = ("T5", "T6", "T7", "T8", "T9")


@lru_cache
def part(level, *regions):
    bone = vertebra(dimensions(level, "adult", 1.0, ShapeOverrides()))
    return bone.points[np.isin(bone.regions, regions)]


def spinous(level):
    return part(level, Region.SPINOUS)


def along(level):
    """Return the share of the spinous process's length behind its root, and its points."""
    points = spinous(level)
    back, front = points[:, 1].min(), points[:, 1].max()
    return (front - points[:, 1]) / (front - back), points


def thicknesses(level, *shares):
    """Return the thickness of the spinous process in slices of a twentieth of its length."""
    share, points = along(level)
    return [2 * points[np.abs(share - s) < 0.025, 0].max() for s in shares]


def edges(level, shares):
    """Return the mid-sagittal heights of the lower and upper edges, at shares of the distance from the canal to the tip."""
    bone = vertebra(dimensions(level, "adult", 1.0, ShapeOverrides()))
    behind = bone.posterior_wall_y_mm - bone.canal.depth_mm
    middle = bone.points[(np.abs(bone.points[:, 0]) < 1.6) & (bone.points[:, 1] < behind)]
    share = (behind - middle[:, 1]) / (behind - middle[:, 1].min())
    near = [middle[np.abs(share - s) < 0.05, 2] for s in shares]
    return np.array([z.min() for z in near]), np.array([z.max() for z in near])


@pytest.mark.parametrize("level", ["L1", "L2", "L3", "L4"])
def test_lower_back_corner_of_a_lumbar_spinous_process_hangs_and_its_upper_edge_is_nearly_straight(level):
    (root, _, *rear), _ = edges(level, (0.25, 0.45, 0.7, 0.8, 0.9))
    assert min(rear) < root - 1.5
    _, upper = edges(level, (0.3, 0.55, 0.8))
    assert upper[1] == pytest.approx((upper[0] + upper[2]) / 2, abs=1.8)


@pytest.mark.parametrize("level", ["L1", "L2"])
def test_lower_edge_of_an_upper_lumbar_spinous_process_is_no_line_down_to_its_corner(level):
    (root, middle, rear), _ = edges(level, (0.2, 0.4, 0.75))
    assert middle > root + (rear - root) * 0.2 / 0.55 - 0.1


@pytest.mark.parametrize("level", LUMBAR)
def test_lumbar_spinous_process_is_thickest_at_its_lower_back_corner_and_thin_above(level):
    share, points = along(level)
    rear = points[(share > 0.7) & (share < 0.95)]
    top, bottom = rear[:, 2].max(), rear[:, 2].min()
    height = (rear[:, 2] - bottom) / (top - bottom)
    knob = rear[(height > 0.15) & (height < 0.45), 0].max()
    share, upper = along(level)
    middle = upper[(share > 0.5) & (share < 0.65)]
    edge = middle[middle[:, 2] > middle[:, 2].max() - 3.0, 0].max()
    assert knob > 1.25 * edge


@pytest.mark.parametrize("level", KNOBBED)
def test_thoracic_spinous_process_ends_in_a_knob(level):
    neck, knob = thicknesses(level, 0.65, 0.7, 0.75, 0.8), thicknesses(level, 0.85, 0.9)
    assert max(knob) > min(neck) + 0.6


def test_spinous_processes_turn_from_steep_blades_to_level_hatchets():
    assert spinous("T7")[:, 2].min() < spinous("T10")[:, 2].min() - 5 < spinous("T12")[:, 2].min() - 5
    tall = {level: np.ptp(spinous(level)[along(level)[0] > 0.8, 2]) for level in LEVELS}
    assert tall["T12"] < tall["L1"] < tall["L2"]


def test_third_lumbar_transverse_process_is_longest_but_for_the_stout_fifth():
    wide = {level: part(level, Region.TRANSVERSE_RIGHT)[:, 0].max() for level in LEVELS}
    assert wide["T12"] < wide["L1"] < wide["L2"] < wide["L4"] < wide["L3"] < wide["L5"]
    for level in LUMBAR:
        shape = dimensions(level, "adult", 1.0, ShapeOverrides())
        assert wide[level] == pytest.approx(shape.transverse_span_mm / 2, abs=0.6)


def test_twelfth_thoracic_has_three_tubercles_in_place_of_a_transverse_process():
    """One behind and above, one beside, one below: each is the furthest in its own direction, well apart."""
    points = part("T12", Region.TRANSVERSE_RIGHT)
    tips = [points[np.argmax(points @ np.array(way))] for way in ((0, -1, 0.7), (1, 0.5, 0), (0, -0.6, -1))]
    gaps = [np.linalg.norm(tips[i] - tips[j]) for i, j in ((0, 1), (1, 2), (2, 0))]
    assert min(gaps) > 5.0


@pytest.mark.parametrize("level", ["T6", "L3"])
def test_tips_are_rough_and_roots_are_smooth(level):
    shape = dimensions(level, "adult", 1.0, ShapeOverrides())
    arch, at = build_arch(shape), anchors(shape)
    rough = arch.transverse.plates[0]
    tip = transverse_tip(shape, at)
    root = rough.plate.origin
    for place, low, high in ((tip, 0.1, 0.25), (root, 0.0, 0.001)):
        spots = (place + np.random.default_rng(0).uniform(-2, 2, (400, 3))).astype(np.float32)
        gap = rough.distance(Grid(*spots.T)) - rough.plate.distance(Grid(*spots.T))
        assert low <= np.abs(gap).max() <= high


@pytest.mark.parametrize("level", ["T5", "T10", "L2", "L5"])
def test_distances_of_a_blade_stay_true_near_it_and_its_box_holds_it(level):
    shape = dimensions(level, "adult", 1.0, ShapeOverrides())
    blade = build_arch(shape).spinous
    lower, upper = blade.bounds()
    places = np.random.default_rng(0).uniform(lower - 3, upper + 3, (6000, 3))
    places[:, 0] = np.abs(places[:, 0])

    def distance(points):
        return blade.distance(Grid(*points.T.astype(np.float32)))

    here = distance(places)
    outside = ((places < lower) | (places > upper)).any(axis=1)
    assert here[outside].min() > 0
    near = places[np.abs(here) < 1.0]
    slopes = [(distance(near + 0.05 * way) - distance(near - 0.05 * way)) / 0.1 for way in np.eye(3)]
    steep = np.linalg.norm(slopes, axis=0)
    assert np.percentile(steep, 97) < 1.3
    assert np.percentile(steep, 3) > 0.6
