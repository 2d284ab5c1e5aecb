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


@pytest.mark.timeout(600)
def test_some_cases_from_the_whole_space_have_no_fault():
    assert tried(SHORT) == {}


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_three_thousand_cases_from_the_whole_space_have_no_fault():
    assert tried(LONG) == {}
