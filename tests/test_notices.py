"""Texts on risks and benefits: plain, with sources, balanced, and only about what the case contains."""

import re

import pytest

from tests.reading import PROMISES, grade, hard_to_read, syllables
from vertebra_viz import Case, Fracture, NoTreatment
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence.claim_words import values
from vertebra_viz.evidence.conditions import CONDITIONS
from vertebra_viz.evidence.notices import REVIEWED, benefits, disclaimer, risks, rows, source
from vertebra_viz.treatments.case_stages import captions

OPERATED = Case()
LEFT_ALONE = Case(treatment=NoTreatment())
INTACT = Case(fracture=Fracture(kind="none"), treatment=NoTreatment())
TOLD = values(
    [
        "sink-care",
        "new-care",
        "care-relief",
        "care-pain-lasts",
        "new-balloon",
        "new-cement-films",
        "new-cement",
    ]
)


def test_syllables_are_counted_as_spoken():
    spoken = {
        "bone": 1,
        "cement": 2,
        "leaked": 1,
        "needles": 2,
        "procedure": 3,
        "paralysis": 4,
        "guided": 2,
    }
    assert {word: syllables(word) for word in spoken} == spoken


def test_the_grade_tells_easy_from_hard():
    assert grade("The cat sat on the mat. It was a fat cat.") < 2
    hard = "Polymethylmethacrylate extravasation necessitates immediate interdisciplinary re-evaluation of neurological status."
    assert grade(hard) > 15


def test_everybody_can_read_it():
    assert len(rows()) > 20
    assert hard_to_read([row.statement.text for row in rows()] + [disclaimer()]) == []


def test_every_statement_was_read_somewhere():
    for row in rows():
        tags = {each.tag for each in row.statement.sources}
        # what was only recalled is never shown; only the program's own limits need no reading
        assert tags <= ({"own"} if row.kind == "limit" else {"R", "R2"}), row.id
        assert tags


def said_about(words, notices):
    [notice] = [n for n in notices if words in n.text]
    return notice.text


def test_new_breaks_are_told_with_their_comparison_and_no_benefit_is_made_of_them():
    for kind, with_cement, without in (
        ("kyphoplasty", "new-balloon", "new-cement-films"),
        ("vertebroplasty", "new-cement", "new-care"),
    ):
        case = Case.parse({"treatment": {"kind": kind, "follow_up_loss": 0.4}})
        for words in (said_about("Other bones can break", risks(case)), captions(case)[StageName.FOLLOW_UP]):
            assert TOLD[with_cement] in words
            assert TOLD[without] in words
            assert "may be chance" in words
        assert not any("break later" in n.text or "another bone" in n.text.lower() for n in benefits(case))
    assert "11 of 100" not in " ".join(n.text for n in risks(OPERATED))  # pooled with weaker studies


def test_a_makers_trial_is_told_with_who_paid():
    words = said_about("1.5 points", benefits(OPERATED))
    assert "A maker paid" in words
    assert "knew what they had" in words
    [notice] = [n for n in benefits(OPERATED) if "1.5 points" in n.text]
    assert "Paid for by a maker" in notice.source


def test_the_strongest_summaries_are_told():
    words = said_about("Five trials", benefits(OPERATED))
    assert "does not support it as routine care" in words
    assert "In 2019 a group of bone experts" in words


def test_nothing_is_promised():
    said = " ".join([row.statement.text for row in rows()] + [disclaimer(), source()]).lower()
    for word in PROMISES:
        assert word not in said


@pytest.mark.parametrize("kind", [kind for kind in MODELS if kind != "none"])
def test_the_grave_harms_are_named_whichever_operation_it_is(kind):
    said = [notice.text for notice in risks(Case.parse({"treatment": {"kind": kind}}))]
    words = (
        "leak",
        "died",
        "paralysis",
        "nerve",
        "one leg",
        "spinal cord",
        "lungs",
        "heart",
        "bleed",
        "infection",
    )
    assert [word for word in words if not any(word in text for text in said)] == []


def test_benefits_say_what_is_not_known():
    said = " ".join(notice.text for notice in benefits(OPERATED))
    assert "The aim is less pain" in said
    assert "taller bone has not been shown to mean less pain" in said
    assert "no such trial of the balloon" in said
    assert "with no operation" in said


def test_without_an_operation_none_of_its_risks_are_listed():
    said = " ".join(notice.text for notice in risks(LEFT_ALONE))
    for word in ("leak", "needle", "lungs", "heart", "cord", "assume"):
        assert word not in said
    assert "sink" in said
    assert "painkillers" in said
    operated = {row.statement.text for row in rows() if CONDITIONS["operation"] in row.applies.when}
    assert operated
    assert not {n.text for n in risks(LEFT_ALONE)} & {
        row.statement.text for row in rows() if row.applies.when == (CONDITIONS["operation"],)
    }


@pytest.mark.parametrize("treatment", ["none", "kyphoplasty"])
@pytest.mark.parametrize("fracture", [{"age": "old"}, {"cause": "tumour"}])
def test_relief_in_weak_bone_is_not_told_as_of_others(fracture, treatment):
    usual = Case.parse({"treatment": {"kind": treatment}})
    other = Case.parse({"fracture": fracture, "treatment": {"kind": treatment}})
    whose = "Most figures here are about people with weak bones that broke not long ago."
    for case, is_other in ((usual, False), (other, True)):
        assert any("Pain often gets better" in n.text for n in benefits(case)) != is_other
        assert any(n.text == whose for n in risks(case)) == is_other
        said = " ".join(captions(case).values())
        assert (TOLD["care-relief"] in said) == (treatment == "none" and not is_other)


def test_a_tumour_has_texts_of_its_own():
    case = Case.parse({"fracture": {"cause": "tumour"}})
    said = " ".join(n.text for n in benefits(case))
    for word in ("cancer", "Radiotherapy", "oncologist", "A maker paid"):
        assert word in said
    assert "1.5 points" not in said  # of weak bones
    assert "break later" not in " ".join(n.text for n in risks(case))


def test_an_intact_bone_has_only_the_limits_of_the_model():
    assert benefits(INTACT) == ()
    assert [n.id for n in risks(INTACT)] == ["notice-limit-average"]


@pytest.mark.parametrize("case", [OPERATED, LEFT_ALONE])
def test_risks_outnumber_nothing_but_are_never_fewer(case):
    assert len(risks(case)) >= len(benefits(case)) >= 1


def test_the_date_is_a_month():
    assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", REVIEWED)
