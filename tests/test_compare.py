"""`devtools.compare` finds whether two checkouts build the same; the checkouts here are small stubs."""

import numpy as np
import pytest

from devtools.compare import Differences, compare_data, compare_points, main

PACKAGE = '''
"""The public face, over one number."""

import sys
from types import SimpleNamespace

import numpy as np

HEIGHT_MM = 25.0


class Case:
    def __init__(self, data):
        self.data = data

    @classmethod
    def parse(cls, data):
        if data.get("level") == "L5":
            raise ValueError("level: 'L5' is not allowed")
        return cls(data)

    def model_dump(self, mode):
        return self.data


def simulate(case):
    points = np.array([[0.0, 0.0, HEIGHT_MM], [0.0, 0.0, 0.0]])
    stage = SimpleNamespace(name="intact", caption="The intact bone.")
    triangles = np.array([[0, 1, 1]], dtype=np.int32)
    actor = SimpleNamespace(at=lambda t: points + t, triangles=triangles, shown=lambda t: t > 5.0)
    clip = SimpleNamespace(stages=(stage,), duration_s=23.0, actors={"bone": actor})
    report = {"stages": [{"height_mm": HEIGHT_MM}], "case": case.data}
    return SimpleNamespace(clip=clip, report=lambda: report)
'''
PRESETS = """
from types import SimpleNamespace

from vertebra_viz import Case


def presets():
    return (SimpleNamespace(name="wedge", case=Case({"level": "L1"})), SimpleNamespace(name="low", case=Case({"level": "L5"})))
"""


@pytest.fixture
def checkout(tmp_path):
    """Write a checkout, in the layout before the modules moved or after it, with something of its code replaced."""

    def write(name, changes=None, *, moved=True):
        code = PACKAGE
        for old, new in (changes or {}).items():
            code = code.replace(old, new)
        package = tmp_path / name / "vertebra_viz"
        (package / "case").mkdir(parents=True)
        (package / "__init__.py").write_text(code)
        (package / "case" / "__init__.py").touch()
        (package / ("case" if moved else "") / "presets.py").write_text(PRESETS)
        return str(tmp_path / name)

    return write


def test_two_that_build_the_same_differ_in_nothing_whatever_their_layout(checkout, capsys):
    assert main([checkout("old", moved=False), checkout("new"), "--random", "2"]) == 0
    assert capsys.readouterr().out == "4 cases, of which 1 are refused: 0 differ\n"


def test_what_differs_is_told_by_its_place(checkout, capsys):
    changes = {
        "HEIGHT_MM = 25.0": "HEIGHT_MM = 25.001",
        "The intact": "A",
        "not allowed": "impossible",
        '"bone"': '"body"',
    }
    assert main([checkout("old"), checkout("new", changes), "--random", "0"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "2 cases, of which 1 are refused: 2 differ",
        "    1 cases: case.report.stages[].height_mm, at most 0.001; wedge: 25.0 → 25.001",
        "    1 cases: case.captions.intact; wedge: 'The intact bone.' → 'A bone.'",
        "    1 cases: actor bone; wedge: gone",
        "    1 cases: actor body; wedge: new",
        "    1 cases: case.refused; low: \"level: 'L5' is not allowed\" → \"level: 'L5' is impossible\"",
    ]


def test_other_triangles_and_another_time_of_showing_are_told(checkout, capsys):
    changes = {"[[0, 1, 1]]": "[[1, 0, 1]]", "t > 5.0": "t > 6.0"}
    assert main([checkout("old"), checkout("new", changes), "--random", "0"]) == 1
    told = capsys.readouterr().out
    assert "1 differ\n" in told
    assert "surface bone.content; wedge: " in told
    assert "surface bone.shown[]; wedge: True → False" in told


def test_a_case_that_breaks_the_program_is_a_difference(checkout, capsys):
    broken = {"np.array(": "np.arrays("}
    assert main([checkout("old", broken), checkout("new", broken), "--random", "0"]) == 1
    assert "failed; wedge: AttributeError" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "same"), [(250.0, 250.0 + 1e-7, True), (1.0, 1.0 + 1e-8, False), (1, 2, False)]
)
def test_numbers_may_differ_by_their_last_digits(old, new, same):
    found = Differences()
    compare_data({"mm": [old]}, {"mm": [new]}, "case", "wedge", found)
    assert (not found.cases) == same


def test_points_may_differ_by_a_millionth_of_a_millimetre():
    found, points = Differences(), np.zeros((10, 4, 3))
    compare_points({"bone": points}, {"bone": points + 9e-7}, "wedge", found)
    assert not found.cases
    compare_points({"bone": points}, {"bone": points + 2e-6}, "wedge", found)
    assert str(found) == "    1 cases: points of bone, at most 2e-06; wedge: 2e-06 mm"


def test_a_folder_without_the_package_is_refused_in_one_line(tmp_path):
    with pytest.raises(SystemExit) as refusal:
        main([str(tmp_path), str(tmp_path)])
    assert str(refusal.value) == f"{tmp_path}: not a checkout, it has no package vertebra_viz"
