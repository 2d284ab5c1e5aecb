"""The drawn bone has the heights of the table and of `measure`, as checked with `callipers`, which knows only triangles."""

import numpy as np
import pytest

from vertebra_viz.anatomy.morphometry import LEVELS, PROFILES, dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.measure import heights as said_heights

from .callipers import heights as drawn_heights

SAID_MM, MIDDLE_MM, TABLE_MM, ANGLE_DEG = 0.5, 0.9, 0.3, 0.5


@pytest.fixture(params=[(level, profile) for level in LEVELS for profile in PROFILES], ids="-".join)
def bone(request):
    return vertebra(dimensions(*request.param, 1.0, ShapeOverrides()))


def test_heights_are_drawn_as_said_and_as_asked(bone):
    said = said_heights(bone.landmarks.positions(bone.points))
    drawn = drawn_heights(bone.points, bone.triangles)
    assert drawn.front == pytest.approx(said.anterior_mm, abs=SAID_MM)
    assert drawn.back == pytest.approx(said.posterior_mm, abs=SAID_MM)
    assert drawn.middle == pytest.approx(said.middle_mm, abs=MIDDLE_MM)
    assert drawn.front == pytest.approx(bone.shape.anterior_height_mm, abs=TABLE_MM)
    assert drawn.back == pytest.approx(bone.shape.posterior_height_mm, abs=TABLE_MM)
    assert drawn.wedge_deg == pytest.approx(said.wedge_angle_deg, abs=ANGLE_DEG)


def test_corner_landmarks_stand_on_the_crest(bone):
    """Beside the wall, nothing of the midline stands higher than the line from crest to crest."""
    marks = bone.landmarks.positions(bone.points)
    midline = bone.points[(np.abs(bone.points[:, 0]) < 1e-9) & (bone.points[:, 1] > marks[4:, 1].min() - 1.0)]
    for up, (front, rear) in ((1.0, marks[[0, 4]]), (-1.0, marks[[1, 5]])):
        slope = (front[2] - rear[2]) / (front[1] - rear[1])
        over = up * (midline[:, 2] - rear[2] - slope * (midline[:, 1] - rear[1]))
        assert over.max() < 0.15
        assert bone.shape.rim_radius_mm <= 1.2


@pytest.mark.parametrize(
    "overrides", [{"rim_radius_mm": 2.4}, {"anterior_height_mm": 20.0}, {"superior_concavity_mm": 0.0}]
)
def test_other_shapes_are_as_tall_as_asked(overrides):
    bone = vertebra(dimensions("L1", "adult", 1.0, ShapeOverrides(**overrides)))
    drawn = drawn_heights(bone.points, bone.triangles)
    assert drawn.front == pytest.approx(bone.shape.anterior_height_mm, abs=SAID_MM)
    assert drawn.back == pytest.approx(bone.shape.posterior_height_mm, abs=SAID_MM)


def test_callipers_read_a_box_with_a_rim():
    """The tests' own callipers: a trapezoid 30 mm deep, 20 mm high in front and 23 behind, turned by 9 degrees."""
    y = np.array([-15.0, 15.0, 15.0, -15.0])
    z = np.array([-11.5, -10.0, 10.0, 11.5])
    turn = np.radians(9.0)
    section = np.stack([np.cos(turn) * y - np.sin(turn) * z, np.sin(turn) * y + np.cos(turn) * z], axis=1)
    points = np.concatenate([np.insert(section, 0, x, axis=1) for x in (-5.0, 5.0)])
    sides = [(i, (i + 1) % 4, 4 + i) for i in range(4)] + [
        ((i + 1) % 4, 4 + (i + 1) % 4, 4 + i) for i in range(4)
    ]
    ends = [(0, 3, 2), (0, 2, 1), (4, 6, 7), (4, 5, 6)]
    read = drawn_heights(points, np.array([*((a, b, c) for a, b, c in sides), *ends]))
    assert read.front == pytest.approx(20.0, abs=0.05)
    assert read.back == pytest.approx(23.0, abs=0.05)
    assert read.middle == pytest.approx(21.2, abs=0.05)
    assert read.wedge_deg == pytest.approx(5.72, abs=0.1)
