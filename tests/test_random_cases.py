"""Cases from the whole space: each is refused in one line, or its run has no fault.

``pytest -m slow tests/test_random_cases.py`` tries 3,000; CASES says how many otherwise.
"""

import os

import numpy as np
import pytest

from devtools.random_cases import draw
from tests.random_cases import faults
from vertebra_viz import Case, CaseError, simulate
from vertebra_viz.compile import compile_with_plan

# losses that were not met; the gap's cement in the rest; folds; a crack beside a bone that sinks; set cement half-way
HAD_FAULTS = (65, 224, 5027, 20368, 30000, 40396)
SHORT = int(os.environ.get("CASES", "15"))
LONG = 3_000


def tried(count):
    """The first ``count`` cases that are built: what is wrong with any, by its number."""
    found, built, number = {}, 0, -1
    while built < count:
        number += 1
        try:
            with np.errstate(all="raise"):
                run = simulate(Case.parse(draw(number)))
                wrong = faults(run)
        except CaseError as error:
            line = str(error)
            if "\n" in line or "allowed" not in line:
                found[number] = line
            continue
        built += 1
        if wrong:
            found[number] = wrong
        if built % 25 == 0:
            compile_with_plan.cache_clear()  # no case comes twice
    return found


@pytest.mark.parametrize("number", HAD_FAULTS)
def test_a_case_that_had_a_fault_has_none(number):
    assert faults(simulate(Case.parse(draw(number)))) == []


def test_a_needle_off_its_path_fills_its_hollow():
    treatment = {"needle_angle_deg": -6.5, "needle_depth_mm": -2.8, "follow_up_loss": 0.3}
    case = {"level": "T10", "fracture": {"kind": "crush"}, "treatment": treatment}
    assert faults(simulate(Case.parse(case))) == []


@pytest.mark.timeout(600)
def test_some_cases_from_the_whole_space_have_no_fault():
    assert tried(SHORT) == {}


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_three_thousand_cases_from_the_whole_space_have_no_fault():
    assert tried(LONG) == {}
