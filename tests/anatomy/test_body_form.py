"""The shape of the vertebral body: concave endplates and rim, outline, foramina and volume."""

import numpy as np
import pytest

from vertebra_viz.anatomy.body import body_distance
from vertebra_viz.anatomy.distance import Grid
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.measure import volume_mm3

LEVELS = ("T4", "T8", "T12", "L1", "L2", "L4", "L5")
# adult, mL: published sizes (T8, T12, L1) and the mean of 87 patients
VOLUMES_ML = {"T8": 12.0, "T12": 23.0, "L1": 28.0, "L2": 35.1, "L3": 38.6, "L4": 40.1}


def shape_of(level, profile="adult", **overrides):
    return dimensions(level, profile, 1.0, ShapeOverrides(**overrides))


def surface_along(shape, start, direction, reach=40.0):
    """Return the distance, mm, from a point inside the body to its surface along a direction."""
    way = np.linspace(0.0, reach, 4001)
    at = (np.asarray(start)[:, None] + np.asarray(direction)[:, None] * way).astype(np.float32)
    outside = body_distance(shape, Grid(np.abs(at[0]), at[1], at[2])) > 0
    return way[np.argmax(outside)]


def upper(shape, x, y):
    """Return the height of the superior surface, searched from a point above the waist."""
    low = 0.3 * shape.posterior_height_mm
    return low + surface_along(shape, (x, y, low), (0.0, 0.0, 1.0))


@pytest.mark.parametrize("level", VOLUMES_ML)
def test_a_body_holds_what_its_sources_say(level):
    bone = vertebra(shape_of(level))
    assert volume_mm3(bone.body_points, bone.body_triangles) / 1000 == pytest.approx(
        VOLUMES_ML[level], rel=0.06
    )


def test_the_older_woman_s_first_lumbar_body_holds_what_her_sizes_make():
    bone = vertebra(shape_of("L1", "older-woman"))
    assert volume_mm3(bone.body_points, bone.body_triangles) / 1000 == pytest.approx(23.0, rel=0.06)


@pytest.mark.parametrize("level", LEVELS)
def test_an_endplate_is_a_bowl_that_rises_smoothly_to_its_rim(level):
    """From the middle to the crest it only rises, nowhere steeply and nowhere with a step."""
    shape = shape_of(level, superior_concavity_mm=1.5)
    depth = shape.upper_endplate_depth_mm
    y = np.linspace(0.0, 0.5 * depth - 2.0, 25)
    height = np.array([upper(shape, 0.0, at) for at in y])
    height -= height[0] + (shape.anterior_height_mm - shape.posterior_height_mm) / 2 / depth * y
    assert height[-1] == pytest.approx(1.5, abs=0.35)
    slope = np.diff(height) / np.diff(y)
    assert slope.min() > -0.08
    assert slope.max() < 0.35
    assert np.abs(np.diff(slope)).max() < 0.12


@pytest.mark.parametrize("level", LEVELS)
def test_the_rim_is_uneven_and_lower_at_the_sides(level):
    shape = shape_of(level)
    side = 0.5 * shape.upper_endplate_width_mm - 2.5
    behind = -0.12 * shape.upper_endplate_depth_mm
    fall = (shape.anterior_height_mm - shape.posterior_height_mm) / 2 / shape.upper_endplate_depth_mm
    front = upper(shape, 0.0, 0.5 * shape.upper_endplate_depth_mm - 1.5)
    crest = front - fall * (0.5 * shape.upper_endplate_depth_mm - 1.5)
    assert 0.1 < crest - (upper(shape, side, behind) - fall * behind) < 2.0


@pytest.mark.parametrize("level", LEVELS)
def test_the_back_wall_is_hollow_across_and_has_its_foramen(level):
    shape = shape_of(level)

    def wall(x, z):
        return surface_along(shape, (x, 0.0, z), (0.0, -1.0, 0.0))

    low = -0.3 * shape.posterior_height_mm
    hollow = wall(0.2 * shape.lower_endplate_width_mm, low) - wall(0.0, low)
    assert hollow > (0.3 if level not in {"L4", "L5"} else -0.5)  # flat at the foot of the spine
    assert wall(0.0, 0.0) < min(wall(0.0, 4.2), wall(0.0, -4.2), wall(4.0, 0.0)) - 0.4


@pytest.mark.parametrize("level", ["T4", "T6", "T8"])
def test_a_body_of_the_chest_is_heart_shaped(level):
    """As deep as wide, narrower in front than an ellipse, squarer behind."""
    shape = shape_of(level)
    wide, deep = shape.upper_endplate_width_mm, shape.upper_endplate_depth_mm
    assert deep / wide == pytest.approx(1.0, abs=0.1)

    def half_width(share):
        return surface_along(shape, (0.0, share * deep / 2, 0.3 * shape.anterior_height_mm), (1.0, 0.0, 0.0))

    assert half_width(-0.5) > 1.2 * half_width(0.5)
    assert half_width(0.5) < 0.85 * wide / 2 < half_width(-0.4)


@pytest.mark.parametrize("level", LEVELS)
def test_the_body_s_distance_is_a_distance(level):
    """Near the surface its gradient is close to 1, so that margins read off it are millimetres."""
    shape = shape_of(level)
    places = np.random.default_rng(0).uniform((0.1, -25.0, -18.0), (30.0, 25.0, 18.0), (40_000, 3))

    def field(at):
        return body_distance(shape, Grid(*at.T.astype(np.float32))).astype(float)

    near = places[np.abs(field(places)) < 2.0]
    step = 0.02 * np.eye(3)
    gradient = np.linalg.norm([(field(near + e) - field(near - e)) / 0.04 for e in step], axis=0)
    assert np.median(gradient) == pytest.approx(1.0, abs=0.03)
    assert np.percentile(gradient, 99) < 1.25
    assert gradient.max() < 1.5
