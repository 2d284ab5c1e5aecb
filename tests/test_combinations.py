"""Every treatment, approach, fracture and level together: it builds, or one line says why not.

The normal run draws from all of them; ``pytest -m slow tests/test_combinations.py`` builds every one.
"""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import few
from tests.test_treatments import check_build
from vertebra_viz import Case, CaseError, simulate
from vertebra_viz.case.case import Endplate, FractureKind, Level
from vertebra_viz.case.treatment import Approach

TREATMENTS = (
    {"kind": "kyphoplasty"},
    {"kind": "vertebroplasty"},
    {"kind": "cavity-creation", "instrument": "osteotome"},
    {"kind": "cavity-creation", "instrument": "curette"},
    {"kind": "implant", "device": "stent"},
    {"kind": "implant", "device": "jack"},
)
SHAPES = [
    {"kind": kind, "endplate": endplate}
    for kind, endplate in product((FractureKind.WEDGE, FractureKind.BICONCAVE, FractureKind.CRUSH), Endplate)
]
FRACTURES = [
    *SHAPES,
    {"grade": 0},
    {"age": "old"},
    {"age": "unhealed", "cleft": "yes"},
    {"cause": "tumour"},
    {"grade": 3, "back_wall": "pushed-in"},
    {"kind": "crush", "grade": 3, "cause": "tumour", "age": "unhealed", "cleft": "yes"},
]
OPERATED = [dict(each, approach=approach) for each, approach in product(TREATMENTS, Approach)]
DONE = [*OPERATED, {"kind": "none"}]
# what this very body has no room for; everything else that was allowed must build
NO_ROOM = ("treatment.balloon_volume_ml", "treatment.cavity_volume_ml", "treatment.device")


def build(level, fracture, treatment):
    """Build and check; return why it is refused, or None."""
    case = Case.parse({"level": level, "fracture": fracture, "treatment": treatment})
    try:
        run = simulate(case)
    except CaseError as error:
        assert str(error).startswith(NO_ROOM), error
        assert "allowed" in str(error), error
        assert "\n" not in str(error)
        return str(error)
    check_build(run)
    return None


@few(8)
@given(st.sampled_from(Level), st.sampled_from(FRACTURES), st.sampled_from(DONE))
def test_any_of_them_builds_or_says_why_not(level, fracture, treatment):
    build(level, fracture, treatment)


@pytest.mark.slow
@pytest.mark.parametrize("treatment", DONE, ids=lambda each: "-".join(each.values()))
@pytest.mark.parametrize("level", list(Level))
def test_all_of_them_build_or_say_why_not(level, treatment):
    refused = [why for fracture in FRACTURES if (why := build(level, fracture, treatment))]
    assert refused == []  # sizes go by level and body: left to them, there is room everywhere
