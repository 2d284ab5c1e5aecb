"""The steps in which a case is told: few, short, in order, each with its picture, fitting the case, with sources."""

import re
from itertools import pairwise

import pytest

from tests.reading import PROMISES, hard_to_read, smog
from tests.steps import all_steps, every_case, steps_of
from vertebra_viz import Case, Fracture
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style, View
from vertebra_viz.evidence.journey import CHOICES
from vertebra_viz.treatments import case_stages

CASES = {kind: Case.parse({"treatment": {"kind": kind}}) for kind in MODELS}
MOST_STEPS, MOST_WORDS = 12, 900


@pytest.mark.parametrize("case", every_case(), ids=str)
def test_there_are_few_steps_and_few_words_with_nothing_opened(case):
    told = steps_of(case)
    assert 7 <= len(told) <= MOST_STEPS
    assert sum(len(f"{step.title} {step.text}".split()) for step in told) <= MOST_WORDS
    assert len({step.id for step in told}) == len(told)


def test_everybody_can_read_it_and_nothing_is_promised():
    for step in all_steps():
        for words in (step.text, *(each.text for each in step.more)):
            assert hard_to_read([words]) == []
            assert [word for word in PROMISES if word in words.lower()] == [], words
        assert len(step.title.split()) <= 6


@pytest.mark.parametrize("kind", MODELS)
def test_all_steps_read_together_are_as_easy_by_the_other_grade(kind):
    said = " ".join(
        words for step in steps_of(CASES[kind]) for words in (step.text, *(each.text for each in step.more))
    )
    assert smog(said) <= 7


def test_everything_was_read_somewhere():
    for step in all_steps():
        for each in (step.statement, *step.more):
            assert {source.tag for source in each.sources} <= {"R", "R2", "own"}
            assert each.source


@pytest.mark.parametrize("case", every_case(), ids=str)
def test_a_step_has_a_picture_of_its_own_and_time_never_goes_back(case):
    told = steps_of(case)
    order = list(case_stages.steps(case))
    places = [order.index(step.stage) for step in told if step.stage in order]
    assert places == sorted(places)
    looks = [(step.stage, step.view, step.style) for step in told]
    repeated = [
        one
        for one, other in pairwise(told)
        if (one.stage, one.view, one.style) == (other.stage, other.view, other.style)
    ]
    assert {step.id for step in repeated} <= {"tumour", "old"}  # which tell of the picture of the choices
    assert len(set(looks)) > 4
    for step in told:
        assert step.view in {"", *View}
        assert step.style in {"", *Style}


@pytest.mark.parametrize("kind", MODELS)
def test_a_case_is_told_from_where_the_bone_is_to_the_decision(kind):
    ids = [step.id for step in steps_of(CASES[kind])]
    assert ids[:3] == ["where", "broke", CHOICES]
    assert ids[-2:] == ["help", "decide"]
    assert ids[-3].startswith("wrong")


def test_pain_is_told_before_height_and_the_result_not_before_it_has_happened():
    told = steps_of(Case())
    words = [step.text for step in told]
    pain = next(i for i, each in enumerate(words) if "less pain" in each)
    height = next(
        i for i, each in enumerate(words) if re.search(r"height|taller|lift (?!ing)|lift the bone", each)
    )
    assert pain < height
    assert told[pain].id == CHOICES
    assert not any(re.search(r"\d+ ?mm", each) for each in words)


def test_no_option_is_chosen_for_anybody():
    [choices] = [step for step in steps_of(Case()) if step.id == CHOICES]
    assert "Nobody has chosen for you" in choices.text
    assert choices.stage == StageName.FRACTURE
    before = steps_of(Case())[:3]
    for kind in MODELS:  # up to there all cases are told alike
        assert [step.text for step in steps_of(CASES[kind])[:3]] == [step.text for step in before]


def test_each_treatment_is_told_only_what_concerns_it():
    told = {kind: " ".join(step.text for step in steps_of(case)) for kind, case in CASES.items()}
    for word in ("soft table", "Bone cement", "dressing"):
        assert word not in told["none"]
        assert word in told["kyphoplasty"]
    assert "small balloon" in told["kyphoplasty"]
    for kind in ("none", "vertebroplasty", "cavity-creation", "implant"):
        assert "small balloon" not in told[kind]
    assert "No balloon is used" in told["vertebroplasty"]
    assert "metal" in told["implant"]
    assert "tool" in told["cavity-creation"]


@pytest.mark.parametrize("kind", MODELS)
def test_a_tumour_and_an_old_break_are_told_at_once(kind):
    for fracture, step, word in (
        ({"cause": "tumour"}, "tumour", "oncologist"),
        ({"age": "old"}, "old", "healed"),
    ):
        case = Case.parse({"treatment": {"kind": kind}, "fracture": fracture})
        told = {each.id: each.text for each in steps_of(case)}
        assert word in told[step]
        assert list(told).index(step) < list(told).index(CHOICES)
        assert step not in {each.id for each in steps_of(CASES[kind])}


def test_words_of_doctors_are_explained_where_they_come():
    said = " ".join(step.text for case in (CASES["kyphoplasty"], CASES["none"]) for step in steps_of(case))
    assert "osteoporosis, which makes bones thin and weak" in said
    assert "a chest infection (pneumonia)" in said
    assert "an antibiotic through it to help stop infection" in said
    assert "An injection (local anaesthetic)" in said


def test_a_whole_bone_has_no_steps():
    assert steps_of(Case(fracture=Fracture(kind="none"))) == ()
