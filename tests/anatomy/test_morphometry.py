import csv
from importlib.resources import files

import numpy as np
import pytest

from vertebra_viz.anatomy.discs import disc_height_mm
from vertebra_viz.anatomy.morphometry import LEVELS, PROFILES, dimensions
from vertebra_viz.case.shape import ShapeOverrides, limits

NAMES = list(ShapeOverrides.model_fields)
UNITS = {name: field.json_schema_extra["unit"] for name, field in ShapeOverrides.model_fields.items()}
UNITS["disc_height_mm"] = "mm"  # between two vertebrae: in the table, but no dimension of either
ROWS = list(
    csv.DictReader(files("vertebra_viz.anatomy").joinpath("morphometry.csv").read_text().splitlines())
)
MASHARAWI_WOMEN = {
    "T9": 2.8,
    "T10": 2.6,
    "T11": 4.6,
    "T12": 3.5,
    "L1": 2.6,
    "L2": 0.7,
    "L3": -1.1,
    "L4": -3.1,
    "L5": -7.8,
}
MASHARAWI_MEN = {
    "T9": 4.8,
    "T10": 3.8,
    "T11": 5.4,
    "T12": 4.9,
    "L1": 4.1,
    "L2": 2.6,
    "L3": 1.3,
    "L4": -0.7,
    "L5": -4.6,
}


def average(level, profile="adult", **overrides):
    return dimensions(level, profile, 1.0, ShapeOverrides(**overrides))


def wedging(shape):
    depth = (shape.upper_endplate_depth_mm + shape.lower_endplate_depth_mm) / 2
    return np.degrees(np.arctan((shape.posterior_height_mm - shape.anterior_height_mm) / depth))


def test_every_figure_says_where_it_comes_from():
    for row in ROWS:
        assert row["source"].strip(), row
        assert row["tag"] in {"R", "R2", "M", "D", "U"}, row
        assert row["unit"] == UNITS[row["quantity"]], row


def test_every_level_and_profile_has_every_dimension_once():
    keys = [
        (row["level"], row["quantity"], profile)
        for row in ROWS
        for profile in (PROFILES if row["profile"] == "both" else [row["profile"]])
    ]
    assert len(keys) == len(set(keys))
    assert set(keys) == {(level, name, profile) for level in LEVELS for name in UNITS for profile in PROFILES}


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("level", LEVELS)
def test_averages_lie_well_inside_the_bounds_of_an_override(level, profile):
    for name, value in average(level, profile).as_dict().items():
        low, high = limits(name)
        assert low <= value <= high, name


def test_every_override_has_unit_group_and_help():
    for name, field in ShapeOverrides.model_fields.items():
        extra = field.json_schema_extra
        assert extra["unit"] in {"mm", "deg", "1"}
        assert extra["group"]
        assert field.description
        assert name.endswith({"mm": "_mm", "deg": "_deg", "1": ("_fraction", "_exponent")}[extra["unit"]])


def test_elderly_woman_s_first_lumbar_is_duman_s():
    shape = average("L1", "older-woman")
    assert shape.posterior_height_mm == pytest.approx(23.6)
    assert shape.anterior_height_mm == pytest.approx(22.6)
    assert 37 <= shape.upper_endplate_width_mm <= 41
    assert 31 <= shape.upper_endplate_depth_mm <= 35


@pytest.mark.parametrize("level", MASHARAWI_WOMEN)
def test_normal_wedging_is_near_the_skeletons(level):
    women, both = MASHARAWI_WOMEN[level], (MASHARAWI_WOMEN[level] + MASHARAWI_MEN[level]) / 2
    assert wedging(average(level, "older-woman")) == pytest.approx(women, abs=2.0)
    # at T12 Duman's heights are kept, at which the skeletons' wedge yields (docs/anatomy.md)
    assert wedging(average(level, "adult")) == pytest.approx(both, abs=1.2 if level != "T12" else 2.5)


def test_scale_multiplies_lengths_and_leaves_angles_and_overrides():
    small = dimensions("L2", "adult", 0.8, ShapeOverrides(canal_width_mm=20))
    usual = average("L2")
    assert small.pedicle_width_mm == pytest.approx(0.8 * usual.pedicle_width_mm)
    assert small.pedicle_transverse_angle_deg == usual.pedicle_transverse_angle_deg
    assert small.waist_width_fraction == usual.waist_width_fraction
    assert small.canal_width_mm == 20


def test_discs_are_as_high_as_the_literature_has_them_and_scale():
    # Twomey, Shin and Bach: the spread of their means, L1-2 to L5-S1
    bands = {"L1": (5.8, 9.2), "L2": (6.9, 9.8), "L3": (7.6, 10.3), "L4": (8.5, 11.3), "L5": (8.1, 10.6)}
    for level, (low, high) in bands.items():
        assert low <= disc_height_mm(level, 1.0) <= high
    assert all(2.0 < disc_height_mm(level, 1.0) < 8.0 for level in LEVELS if level.startswith("T"))
    assert disc_height_mm("L4", 0.8) == pytest.approx(0.8 * disc_height_mm("L4", 1.0))


def test_shapes_are_hashable_values():
    assert average("L2") == average("L2")
    assert len({average("L2"), average("L2"), average("L3")}) == 2
    with pytest.raises(AttributeError):
        _ = average("L2").no_such_dimension


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("C7", "adult", 1.0, {}), "level: 'C7'"),
        (("L1", "child", 1.0, {}), "profile: 'child'"),
        (("L1", "adult", 2.0, {}), "scale: 2"),
        (("L1", "adult", float("nan"), {}), "scale: nan"),
        (("T5", "adult", 1.0, {"pedicle_width_mm": 18}), "pedicle_width_mm: 18"),
        (("T5", "adult", 1.0, {"canal_width_mm": 30}), "canal_width_mm: 30"),
        (("T5", "adult", 1.0, {"pedicle_distance_mm": 60}), "pedicle_distance_mm: 60"),
    ],
)
def test_impossible_requests_name_field_value_and_what_is_allowed(arguments, words):
    level, profile, scale, overrides = arguments
    with pytest.raises(ValueError) as refusal:
        dimensions(level, profile, scale, ShapeOverrides(**overrides))
    text = str(refusal.value)
    assert text.startswith(words)
    assert "\n" not in text
