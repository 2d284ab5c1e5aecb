"""A shape that no spine has is refused in one line, and every spine is allowed."""

import json
from pathlib import Path

import pytest

from vertebra_viz.anatomy.morphometry import LEVELS, PROFILES, SCALE_LIMITS, dimensions
from vertebra_viz.anatomy.proportions import PROPORTIONS
from vertebra_viz.case.shape import ShapeOverrides, limits

# real vertebrae, mm: front and back height, upper and lower width, upper and lower depth, canal, pedicle width and height
REAL = {
    "L1 of a large man": ("L1", 31.5, 33.3, 48.3, 47.7, 37.3, 39.8, 18.1, 13.8, 12.3, 21.7),
    "L3 of a large man": ("L3", 32.6, 31.6, 50.2, 51.7, 44.0, 41.1, 18.9, 12.5, 13.0, 16.0),
    "mean L2 of 87": ("L2", 29.1, 29.6, 47.7, 51.4, 34.8, 35.8, 23.9, 16.8, 9.2, 15.9),
    "mean L4 of 87": ("L4", 30.2, 27.8, 52.9, 55.1, 36.8, 36.6, 27.2, 16.2, 11.7, 19.0),
    "T4": ("T4", 21.3, 20.7, 26.6, 26.6, 24.8, 24.8, 16.1, 13.9, 6.4, 11.0),
    "T8": ("T8", 20.4, 21.0, 28.7, 28.7, 29.0, 29.0, 16.0, 14.0, 5.8, 12.0),
    "T12": ("T12", 27.5, 28.5, 37.8, 37.8, 29.3, 29.3, 19.2, 18.1, 7.2, 16.0),
    "L1": ("L1", 27.9, 30.3, 41.3, 41.3, 28.8, 28.8, 21.5, 18.2, 7.7, 16.0),
    "T11": ("T11", 23.0, 24.6, 39.5, 40.8, 29.5, 30.3, 18.9, 15.5, 8.4, 18.7),
}
NAMES = (
    "anterior_height_mm", "posterior_height_mm", "upper_endplate_width_mm", "lower_endplate_width_mm",
    "upper_endplate_depth_mm", "lower_endplate_depth_mm", "canal_width_mm", "canal_depth_mm",
    "pedicle_width_mm", "pedicle_height_mm",
)  # fmt: skip


def refused(level, scale=1.0, **shape):
    with pytest.raises(ValueError, match="allowed here") as error:
        dimensions(level, "older-woman", scale, ShapeOverrides(**shape))
    return str(error.value)


def test_every_level_and_profile_is_allowed_with_room_to_spare():
    for level in LEVELS:
        for profile in PROFILES:
            for scale in (*SCALE_LIMITS, 1.0):
                shape = dimensions(level, profile, scale, ShapeOverrides())
                for each in PROPORTIONS:
                    edge = 0.05 * (each.high - each.low)
                    assert each.low <= each.value(shape) <= each.high, (level, each.words)
                    assert each.value(shape) < each.high - edge, (level, each.words)


@pytest.mark.parametrize("name", REAL)
def test_real_vertebrae_are_allowed(name):
    level, *sizes = REAL[name]
    # those measured on no pedicle distance keep to the canal's
    wide = dict(zip(NAMES, sizes, strict=True))
    wide["pedicle_distance_mm"] = wide["canal_width_mm"] + wide["pedicle_width_mm"]
    dimensions(level, "adult", 1.0, ShapeOverrides(**wide))


@pytest.mark.parametrize("level", ["L2", "L4"])
def test_fitted_vertebrae_are_allowed(level):
    fitted = json.loads((Path(__file__).parent / f"fitted_{level}.json").read_text())
    dimensions(level, "adult", 1.0, ShapeOverrides(**fitted["shape"]))


def test_an_intact_wedge_that_no_spine_has_is_refused_with_what_is_allowed():
    line = refused("T4", 0.8, anterior_height_mm=45)
    assert line == (
        "anterior_height_mm: 45 makes an intact wedge of -85 degrees, which no spine has; "
        "allowed here: at most 19.1"
    )
    dimensions("T4", "older-woman", 0.8, ShapeOverrides(anterior_height_mm=19.1))
    # Scheuermann's disease, and an L5 as wedged as they come
    dimensions("T8", "adult", 1.0, ShapeOverrides(anterior_height_mm=12.5))
    dimensions("L5", "adult", 1.0, ShapeOverrides(posterior_height_mm=19.0))


@pytest.mark.parametrize(
    ("level", "shape", "name"),
    [
        ("L1", {"upper_endplate_width_mm": 70, "upper_endplate_depth_mm": 55}, "upper_endplate_width_mm"),
        ("T5", {"anterior_height_mm": 45, "posterior_height_mm": 45}, "anterior_height_mm"),
        ("L3", {"anterior_height_mm": 10, "posterior_height_mm": 10}, "anterior_height_mm"),
        ("T4", {"canal_depth_mm": 26}, "canal_depth_mm"),
        ("L5", {"canal_width_mm": 10}, "canal_width_mm"),
        ("T6", {"pedicle_height_mm": 26}, "pedicle_height_mm"),
        ("T4", {"pedicle_elevation_mm": 12}, "pedicle_elevation_mm"),
        ("T4", {"rim_width_mm": 8}, "rim_width_mm"),
        ("L2", {"superior_facet_distance_mm": 12}, "superior_facet_distance_mm"),
        ("T8", {"lamina_height_mm": 34}, "lamina_height_mm"),
    ],
)
def test_other_combinations_that_no_spine_has_are_refused_by_the_dimension_that_was_changed(
    level, shape, name
):
    line = refused(level, **shape)
    assert line.startswith(f"{name}: ")
    assert "\n" not in line


@pytest.mark.parametrize("level", LEVELS)
def test_what_a_refusal_says_is_allowed_is_allowed(level):
    for name in ShapeOverrides.model_fields:
        for end in limits(name):
            try:
                dimensions(level, "adult", 1.0, ShapeOverrides(**{name: end}))
            except ValueError as error:
                if "which no spine has" not in str(error):
                    continue
                allowed = float(str(error).split()[-1])
                shape = ShapeOverrides(**{name: allowed})
                try:
                    dimensions(level, "adult", 1.0, shape)
                except ValueError as other:  # another rule may be narrower there
                    assert str(other) != str(error)
