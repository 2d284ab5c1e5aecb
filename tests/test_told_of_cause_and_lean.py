"""A title names the tilt only if the bone sinks, and the picture says that the cause changes only texts."""

import pytest

from vertebra_viz import Case, Fracture, NoTreatment, simulate
from vertebra_viz.sentences.captions import SAME_PICTURE
from vertebra_viz.sentences.titles import summary, title
from vertebra_viz.treatments.case_stages import captions


@pytest.mark.parametrize("treatment", [{}, NoTreatment()], ids=["treated", "left alone"])
def test_what_only_cracks_is_lower_on_no_side(treatment):
    cracked = Case(fracture=Fracture(grade=0, tilt="left"), treatment=treatment)
    assert "lower on" not in title(cracked)
    assert title(cracked) == title(Case(fracture=Fracture(grade=0), treatment=treatment))
    assert ", lower on the left" in title(Case(fracture=Fracture(grade=2, tilt="left"), treatment=treatment))


def test_another_level_that_only_cracks_is_lower_on_no_side_either():
    second = {"level": "T12", "fracture": {"grade": 0, "tilt": "right"}}
    assert "lower on" not in title(Case.parse({"second": second}))


@pytest.mark.parametrize("cause", SAME_PICTURE)
@pytest.mark.parametrize("treatment", [{}, NoTreatment()], ids=["treated", "left alone"])
def test_the_first_caption_says_that_the_picture_is_the_same(cause, treatment):
    case = Case(fracture=Fracture(cause=cause), treatment=treatment)
    assert SAME_PICTURE[cause] in captions(case)["intact"]


def test_the_summary_says_it_in_the_same_words():
    for cause, said in SAME_PICTURE.items():
        assert said in summary(simulate(Case(fracture=Fracture(cause=cause), treatment=NoTreatment())))
