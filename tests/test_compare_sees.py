"""Differences that `devtools.compare` must not overlook: NaN, other triangles, and visibility at other times."""

from math import inf, nan

import numpy as np
import pytest

from devtools import compare_worker
from devtools.compare import Differences, compare_data, compare_points, compare_surfaces
from vertebra_viz import Case, simulate

TIMES = np.linspace(0.0, 9.0, 10)


def differences(compare, old, new):
    found = Differences()
    compare(old, new, "wedge", found)
    return str(found)


@pytest.mark.parametrize(("old", "new"), [(1.0, nan), (nan, 1.0), (nan, nan), (1.0, inf)])
def test_a_value_that_is_no_number_agrees_with_none(old, new):
    found = Differences()
    compare_data({"mm": old}, {"mm": new}, "case", "wedge", found)
    assert list(found.cases) == ["case.mm"]
    compare_data({"mm": inf}, {"mm": inf}, "endless", "wedge", found)
    assert list(found.cases) == ["case.mm"]


def test_one_coordinate_that_is_no_number_is_told():
    points = np.zeros((10, 4, 3))
    lost = points.copy()
    lost[3, 2, 1] = nan
    for old, new in ((points, lost), (lost, points)):
        told = differences(compare_points, {"bone": old}, {"bone": new})
        assert told == "    1 cases: points of bone, at most nan; wedge: nan mm"


def test_what_is_no_number_stays_the_worst():
    found = Differences()
    for amount in (0.5, nan, 2.0):
        found.add("points of bone", "wedge", "", amount)
    assert np.isnan(found.worst["points of bone"])


class Square:
    """Two triangles, shown from 3 s on."""

    def __init__(self, triangles=((0, 1, 2), (0, 2, 3)), from_s=3.0):
        self.triangles = np.array(triangles, dtype=np.int32)
        self.from_s = from_s

    def shown(self, t):
        return t > self.from_s


@pytest.mark.parametrize(
    ("changed", "places"),
    [
        (Square(), []),
        (Square(from_s=4.5), ["surface bone.shown[]"]),
        (Square(((0, 2, 1), (0, 2, 3))), ["surface bone.content"]),  # inside out
        (Square(((0, 1, 2),)), ["surface bone.triangles", "surface bone.content"]),
    ],
)
def test_triangles_and_when_they_are_shown_are_compared(changed, places):
    found = Differences()
    old, new = (compare_worker.surface(each, TIMES) for each in (Square(), changed))
    compare_surfaces({"bone": old, "skin": old}, {"bone": new}, "wedge", found)
    assert list(found.cases) == places


def test_a_case_that_is_built_tells_of_every_surface():
    case = {"fracture": {"kind": "none"}, "treatment": {"kind": "none"}}
    told, points = compare_worker.built(case)
    actors = simulate(Case.parse(case)).clip.actors
    assert set(told["surfaces"]) == set(points) == set(actors)
    for name, each in told["surfaces"].items():
        assert each["triangles"] == len(actors[name].triangles)
        assert len(each["shown"]) == compare_worker.MOMENTS
