"""Every shape that a case allows gives either a valid bone or a refusal of one line."""

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.strategies import few
from vertebra_viz.anatomy.contour import ContourSurface
from vertebra_viz.anatomy.morphometry import LEVELS, PROFILES, dimensions
from vertebra_viz.anatomy.vertebra import _check_topology, vertebra
from vertebra_viz.case.shape import ShapeOverrides, limits

from .meshes import euler_characteristic, is_closed, pieces

NAMES = list(ShapeOverrides.model_fields)


@st.composite
def few_overrides(draw):
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1, max_size=6))
    return {name: draw(st.floats(*limits(name))) for name in names}


@st.composite
def nearby_overrides(draw):
    """Every dimension at once, each within a fifth of its range from a level's own."""
    level = draw(st.sampled_from(LEVELS))
    usual = dimensions(level, "adult", 1.0, ShapeOverrides()).as_dict()
    moved = {}
    for name, value in usual.items():
        low, high = limits(name)
        shift = draw(st.floats(-0.1, 0.1)) * (high - low)
        moved[name] = min(max(value + shift, low), high)
    return level, moved


def check(level, profile, overrides):
    try:
        bone = vertebra.__wrapped__(dimensions(level, profile, 1.0, ShapeOverrides(**overrides)))
    except ValueError as refusal:
        text = str(refusal)
        assert text.split(":", maxsplit=1)[0] in NAMES
        assert "allowed here" in text
        assert "\n" not in text
        return False
    assert is_closed(bone.triangles)
    assert euler_characteristic(bone.points, bone.triangles) == 0
    assert pieces(bone.points, bone.triangles) == 1
    assert euler_characteristic(bone.body_points, bone.body_triangles) == 2
    return True


QUICK = few(8, suppress_health_check=list(HealthCheck))
LONG = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


@QUICK
@given(st.sampled_from(LEVELS), st.sampled_from(PROFILES), few_overrides())
def test_a_few_extreme_overrides(level, profile, overrides):
    check(level, profile, overrides)


@QUICK
@given(nearby_overrides())
def test_all_dimensions_moved_a_little(asked):
    assume(check(asked[0], "adult", asked[1]))


@pytest.mark.slow
@LONG
@given(st.sampled_from(LEVELS), st.sampled_from(PROFILES), few_overrides())
def test_many_extreme_overrides(level, profile, overrides):
    check(level, profile, overrides)


@pytest.mark.parametrize(
    ("level", "end", "built"), [("T5", 0, False), ("T5", 1, False), ("L3", 0, False), ("L3", 1, True)]
)
def test_heights_at_their_bounds(level, end, built):
    """45 mm are a very high L3; no other of these is in any spine."""
    heights = {name: limits(name)[end] for name in ("anterior_height_mm", "posterior_height_mm")}
    assert check(level, "adult", heights) == built


def test_touching_parts_are_refused_by_the_name_of_the_dimension_that_did_it():
    shape = dimensions("T9", "adult", 1.0, ShapeOverrides(posterior_height_mm=24))
    ball = ContourSurface(np.zeros((4, 3)), np.zeros((4, 3), dtype=np.int32), np.zeros(0, dtype=np.int64))
    with pytest.raises(ValueError, match=r"^posterior_height_mm: with 24 .*allowed here: nearer to 19.3"):
        _check_topology(shape, ball, ball)
