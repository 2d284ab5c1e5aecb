"""Texts on risks and benefits: plain, with sources, balanced, and only about what the case contains."""

import re

import pytest

from tests.reading import PROMISES, grade, hard_to_read, syllables
from vertebra_viz import Case, Fracture, NoTreatment
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence.conditions import CONDITIONS
from vertebra_viz.evidence.notices import REVIEWED, benefits, disclaimer, risks, rows, source
from vertebra_viz.treatments.case_stages import captions

OPERATED = Case()
LEFT_ALONE = Case(treatment=NoTreatment())
INTACT = Case(fracture=Fracture(kind="none"), treatment=NoTreatment())


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
    assert hard_to_read([row.text for row in rows()] + [disclaimer()]) == []


def test_every_statement_was_read_somewhere():
    for row in rows():
        assert row.source
        # what was only recalled is never shown; only the program's own limits need no reading
        assert row.tag in ({"own"} if row.kind == "limit" else {"R", "R2"}), row.text


# first author and journal say it to people; one of these makes it one paper
FINDABLE = re.compile(r"\b(19|20)\d\d\b|PMC\d{7}|doi 10\.\d{4}/|(IPG|TA)\d+|\w+\.(net|org)\b")


def test_every_source_can_be_found():
    for row in rows():
        if row.tag != "own":
            for source in row.source.split("; "):
                assert FINDABLE.search(source), source


def said_about(words, notices):
    [notice] = [n for n in notices if words in n.text]
    return notice.text


def test_a_count_fits_the_people_counted():
    text = said_about("next to the spinal cord", risks(OPERATED))
    seen, people, share = (int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*", text)[:3])
    assert round(1000 * seen / people) == share
    # 300 took part; 149 of them had the procedure
    assert "Of 149 people who had it" in said_about("bleed", risks(OPERATED))


def test_fewer_later_breaks_are_not_held_out_as_a_benefit():
    """Trials differ in what they found and in how long they looked; no figure stands without that."""
    text = said_about("More bones can break later", risks(OPERATED))
    assert "22 in 100" in text
    for word in ("Trials differ", "the time they ran", "about a year", "may be chance"):
        assert word in text
    assert "break" not in " ".join(notice.text for notice in benefits(OPERATED))


def test_cement_alone_and_with_a_balloon_are_put_beside_the_same_pooled_trials():
    for kind in ("kyphoplasty", "vertebroplasty"):
        case = Case.parse({"treatment": {"kind": kind, "follow_up_loss": 0.4}})
        said = captions(case)[StageName.FOLLOW_UP]
        assert "11 of 100" in said
        assert "22 of 100" in said
    assert "18 of 100" in said_about("More bones can break later", risks(case))


def test_a_score_says_what_it_runs_from_and_to():
    text = said_about("7.2", benefits(OPERATED))
    assert "0 to 100 for how the body works" in text
    assert "After one year" in text


def test_the_largest_review_is_told():
    text = said_about("21 trials", benefits(OPERATED))
    assert "does not support it as routine care" in text


def test_nothing_is_promised():
    said = " ".join([row.text for row in rows()] + [disclaimer(), source()]).lower()
    for word in PROMISES:
        assert word not in said


def test_the_grave_harms_are_named():
    said = [notice.text for notice in risks(OPERATED)]
    words = (
        "leak",
        "died",
        "paralysis",
        "nerve",
        "spinal cord",
        "lungs",
        "bleed",
        "infection",
        "break",
        "no reliable number",
    )
    assert [word for word in words if not any(word in text for text in said)] == []


def test_benefits_say_what_is_not_known():
    said = " ".join(notice.text for notice in benefits(OPERATED))
    assert "The aim is less pain" in said
    assert "height has not been shown to mean less pain" in said
    assert "Trials do not agree" in said
    assert "with no surgery" in said


def test_without_an_operation_none_of_its_risks_are_listed():
    said = " ".join(notice.text for notice in risks(LEFT_ALONE))
    for word in ("leak", "needle", "lungs", "heart", "cord", "assume"):
        assert word not in said
    assert "sink" in said
    operated = {row.text for row in rows() if CONDITIONS["operation"] in row.applies.when}
    assert operated
    assert not {n.text for n in risks(LEFT_ALONE)} & operated


@pytest.mark.parametrize("treatment", ["none", "kyphoplasty"])
@pytest.mark.parametrize("fracture", [{"age": "old"}, {"cause": "tumour"}])
def test_counts_of_new_breaks_in_weak_bone_are_not_told_as_of_others(fracture, treatment):
    usual = Case.parse({"treatment": {"kind": treatment}})
    other = Case.parse({"fracture": fracture, "treatment": {"kind": treatment}})
    whose = "Most counts here are from people with weak bones that broke not long ago."
    for case, is_other in ((usual, False), (other, True)):
        assert any("Pain often eases" in n.text for n in benefits(case)) != is_other
        assert any(n.text == whose for n in risks(case)) == is_other
        said = " ".join(captions(case).values())
        assert ("57 of 95" in said) == (treatment == "none" and not is_other)


def test_an_intact_bone_has_only_the_limits_of_the_model():
    assert benefits(INTACT) == ()
    assert [n.source for n in risks(INTACT)] == ["vertebra_viz"]


@pytest.mark.parametrize("case", [OPERATED, LEFT_ALONE])
def test_risks_outnumber_nothing_but_are_never_fewer(case):
    assert len(risks(case)) >= len(benefits(case)) >= 1


def test_the_date_is_a_month():
    assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", REVIEWED)
