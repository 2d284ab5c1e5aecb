"""The patient's texts before, during and after the animation: plain, with sources, in order, and fitting the case."""

import re
from collections import Counter

import pytest

from tests.reading import LONGEST_SENTENCE, PROMISES, SIXTH_GRADE, grade, longest_sentence
from vertebra_viz import Case, Fracture, NoTreatment
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.evidence.journey import PLACES, JourneyPhase, rows, steps
from vertebra_viz.treatments import case_stages

CASES = {kind: Case.parse({"treatment": {"kind": kind}}) for kind in MODELS}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.id)
def test_everybody_can_read_it_and_nothing_is_promised(row):
    assert grade(row.text) <= SIXTH_GRADE
    assert longest_sentence(row.text) <= LONGEST_SENTENCE
    assert len(row.title.split()) <= 6
    assert [word for word in PROMISES if word in f"{row.title} {row.text}".lower()] == []


def test_every_step_was_read_somewhere_and_stands_in_a_place_there_is():
    for row in rows():
        assert row.source
        assert row.tag in {"R", "R2", "D", "own"}, row.id
        assert row.at in PLACES, row.id
    assert [name for name, count in Counter(row.id for row in rows()).items() if count > 1] == []


@pytest.mark.parametrize("kind", MODELS)
def test_a_case_is_told_in_order_from_its_cause_to_the_next_break(kind):
    told = steps(CASES[kind])
    order = list(JourneyPhase)
    phases = [order.index(step.phase) for step in told]
    assert phases == sorted(phases)
    assert {step.phase for step in told} == (
        set(order) if kind != "none" else {JourneyPhase.BEFORE, JourneyPhase.AFTER}
    )
    assert told[0].id == "cause"
    assert told[-1].title == "More bones can break"


@pytest.mark.parametrize("kind", MODELS)
def test_a_step_stands_in_front_of_a_stage_the_case_has_or_at_the_end(kind):
    stages = case_stages.steps(CASES[kind])
    places = {step.id: step.before(stages) for step in steps(CASES[kind])}
    assert places["cause"] == "intact"
    assert places["bone-medicine"] == ("follow-up" if kind == "none" else None)
    if kind != "none":
        assert places["table"] == "access"
        assert places["mix"] == ("deflation" if "deflation" in stages else "fill")


def test_with_the_options_steps_move_in_front_of_them():
    case = Case.parse({"treatment": {"posture_lift": 0.2, "follow_up_loss": 0.3}})
    places = {step.id: step.before(case_stages.steps(case)) for step in steps(case)}
    assert (places["table"], places["dressing"]) == ("posture", "follow-up")


def test_each_treatment_is_told_only_what_concerns_it():
    told = {kind: " ".join(step.text for step in steps(case)) for kind, case in CASES.items()}
    for word in ("table", "cement", "dressing", "Stop blood thinners"):
        assert word not in told["none"].replace("cement with no balloon", "")
        assert word in told["kyphoplasty"]
    assert "38 of 95" in told["none"]
    assert "11 of 100" in told["kyphoplasty"]
    assert "11 of 100" in told["vertebroplasty"]
    assert "8 to 21" in told["implant"]
    ids = {kind: {step.id for step in steps(case)} for kind, case in CASES.items()}
    assert "balloon-or-not" not in ids["implant"]
    assert all("old" not in each for each in ids.values())


def test_an_old_break_and_a_whole_bone():
    assert "old" in {step.id for step in steps(Case(fracture=Fracture(age="old")))}
    assert "old" not in {
        step.id for step in steps(Case(fracture=Fracture(age="old"), treatment=NoTreatment()))
    }
    assert steps(Case(fracture=Fracture(kind="none"))) == ()


@pytest.mark.parametrize("treatment", ["none", "kyphoplasty"])
@pytest.mark.parametrize("fracture", [{"age": "old"}, {"cause": "tumour"}])
def test_that_a_new_break_may_heal_is_told_of_a_new_break_in_weak_bone_only(fracture, treatment):
    usual = {step.id for step in steps(Case.parse({"treatment": {"kind": treatment}}))}
    other = {step.id for step in steps(Case.parse({"fracture": fracture, "treatment": {"kind": treatment}}))}
    assert "heals" in usual - other
    assert "counts" in other - usual


def test_relief_is_never_told_without_what_happened_to_others():
    [relief] = [row.text for row in rows() if row.id == "relief"]
    assert "mock procedure" in relief
    for row in rows():
        if "new break" in row.text:
            assert re.search(r"\d+ of 100|new break\. ", row.text), row.id
