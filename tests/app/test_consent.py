"""The patient's page in data: options, sections, table and values that are balanced, sourced, and agree with the mesh."""

import re
from itertools import product

import pytest

from tests.reading import HIGHEST_GRADE, LONGEST_SENTENCE, PROMISES, grade, hard_to_read, longest_sentence
from vertebra_viz import Case, Fracture, Kyphoplasty, NoTreatment, simulate
from vertebra_viz.app.logic import consent_numbers as said
from vertebra_viz.app.ui import consent_text
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.evidence.decision import ABOUT, SECTIONS, about, card, section
from vertebra_viz.evidence.grid import grid
from vertebra_viz.evidence.options import CARE, COMPARED, MEDICINE, OPTIONS, USUAL
from vertebra_viz.evidence.quiz import questions
from vertebra_viz.treatments.case_stages import captions


def words(statements):
    return sum(len(each.text.split()) for each in statements)


# even-handed


def test_no_option_is_chosen_for_anyone_and_what_is_done_to_the_bone_can_be_shown():
    assert {option.treatment for option in COMPARED} == set(MODELS)
    assert MEDICINE.treatment is None
    assert set(USUAL) == {"care", "vertebroplasty", "kyphoplasty"}
    assert "aria-pressed" not in re.sub(r"<button[^>]*data-act=\"answer\"[^>]*>", "", consent_text.markup())


def test_both_usual_operations_get_the_same_room():
    room = [words(card(option).all) for option in USUAL if option.treatment != "none"]
    assert max(room) <= 1.1 * min(room)


@pytest.mark.parametrize("option", OPTIONS)
def test_a_card_has_all_parts_and_an_operations_harms_are_no_shorter_than_its_help(option):
    shown = card(option)
    assert all((shown.what, shown.helps, shown.harms, shown.living))
    if option not in (CARE, MEDICINE):
        assert words(shown.helps) <= words(shown.harms)


def test_the_aim_is_pain_and_not_height():
    aim = " ".join(each.statement.text for each in section("aim"))
    assert "The aim of all of them is less pain" in aim
    assert "a taller bone has not been shown to mean less pain" in aim


def test_grave_harms_stand_in_the_table_beside_no_operation():
    rows = {row.id: row for row in grid()}
    assert {"grave", "cord", "lungs", "infection", "bleeding", "heart", "leak-scan", "new-break-1-year"} <= {
        row.id for row in rows.values() if row.side == "harm"
    }
    for row in rows.values():
        assert set(row.cells) == set(COMPARED), row.id
        assert all(cell.claims or cell.text for cell in row.cells.values()), row.id


# the rest of the page


def test_nothing_is_promised():
    said_there = [
        *(each.statement.text for key in SECTIONS for each in section(key)),
        *(each.text for option in OPTIONS for each in card(option).all),
        *(f"{row.title} {row.note}" for row in grid()),
    ]
    everything = " ".join(said_there).lower()
    assert [word for word in PROMISES if word in everything] == []


def test_the_person_decides_and_nothing_is_kept():
    right = " ".join(each.statement.text for each in section("right"))
    assert "say no" in right
    values = [each.statement.id for each in section("value")]
    assert len(values) == len(set(values)) >= 8
    asked = [each.statement.text for each in section("question")]
    assert len(asked) >= 8
    assert all(each.endswith("?") for each in asked)


def test_nobody_is_said_to_have_checked_it():
    said_of_itself = about(5)
    assert set(said_of_itself) >= set(ABOUT)
    assert "No clinician has" in said_of_itself["reviewed"]
    assert "medical device" in said_of_itself["disclaimer"].lower()


def test_a_question_has_one_right_answer_and_a_reason_for_each():
    asked = questions()
    assert 6 <= len(asked) <= 8
    for question in asked:
        assert sum(answer.right for answer in question.answers) == 1, question.id
        assert all(answer.reason for answer in question.answers), question.id


@pytest.mark.parametrize(
    "case",
    [
        Case(),
        Case(treatment=NoTreatment()),
        Case(fracture=Fracture(age="old")),
        Case(fracture=Fracture(grade=0)),
    ],
    ids=["default", "left alone", "old", "cracked"],
)
def test_captions_are_as_easy_and_promise_as_little(case):
    told = " ".join(captions(case).values())  # the first has three words, too few to be graded alone
    assert grade(told) <= HIGHEST_GRADE
    assert max(longest_sentence(each) for each in captions(case).values()) <= LONGEST_SENTENCE
    assert not any(word in told.lower() for word in PROMISES)


# the picture's numbers


def made(intact=22.6, fracture=None, now=None, cement=0.0, leaked=0.0):
    """A report with only what the numbers are made from."""
    empty = {"cement_volume_ml": 0.0, "leaked_volume_ml": 0.0}
    stages = [{"stage": "intact", "anterior_height_mm": intact, **empty}]
    if fracture is not None:
        stages.append({"stage": "fracture", "anterior_height_mm": fracture, **empty})
    if now is not None:
        volumes = {"cement_volume_ml": cement, "leaked_volume_ml": leaked}
        stages.append({"stage": "set", "anterior_height_mm": now, **volumes})
    case = {"treatment": {"leak_route": "disc"}}
    return {"case": case, "stages": stages, "outcome": None if now is None else {}}


@pytest.mark.parametrize(
    ("report", "heights", "sentence"),
    [
        (made(), [23], "This bone is not broken, and its front is 23 mm high."),
        (
            made(fracture=15.25),
            [23, 15],
            "The front is 15 mm high after the break (23 before). The bone is left to heal in this shape.",
        ),
        (made(fracture=22.55), [23, 23], "The bone is cracked, but its front is still 23 mm high."),
        (
            made(fracture=15.25, now=17.45, cement=4.7),
            [23, 15, 17],
            "The front rose from 15 to 17 mm with 1 teaspoon of cement.",
        ),
        (
            made(fracture=15.3, now=17.5, cement=4.7),
            [22.6, 15.3, 17.5],
            "The front rose from 15.3 to 17.5 mm with 1 teaspoon of cement.",
        ),
        (
            made(fracture=15.25, now=15.25, cement=2.4),
            [23, 15, 15],
            "In this model the bone did not get taller (15 mm, ½ teaspoon of cement).",
        ),
        (
            made(fracture=15.25, now=17.45, cement=9.0, leaked=1.0),
            [23, 15, 17],
            "The front rose from 15 to 17 mm, but some of the cement leaked into the disc.",
        ),
    ],
    ids=[
        "not broken",
        "left alone",
        "cracked",
        "gain",
        "a gain that two roundings would raise",
        "no gain",
        "leak",
    ],
)
def test_one_sentence_says_what_the_numbers_mean(report, heights, sentence):
    shown = said.numbers(report)
    assert [h.mm for h in shown.heights] == heights
    assert shown.sentence == sentence


def test_the_sentence_is_easy_whatever_the_numbers():
    amounts = product(
        (0.2, 1.3, 2.5, 3.6, 5.0, 6.3, 7.5, 8.8, 12.0), (11.0, 9.0, 19.4, 24.0), (0.0, 0.02, 3.0)
    )
    sentences = [
        said.numbers(made(intact=25.7, fracture=11.0, now=now, cement=cement, leaked=leaked)).sentence
        for cement, now, leaked in amounts
    ]
    assert hard_to_read(sentences) == []
    assert [each for each in sentences if len(re.findall(r"[.!?](?!\d)", each)) != 1] == []


def test_a_rounding_edge_makes_no_step():
    assert [h.mm for h in said.heights(made(fracture=15.49, now=15.51, cement=3.0))] == [23, 15, 15]
    assert [h.mm for h in said.heights(made(fracture=15.25, now=15.76, cement=3.0))] == [23, 15, 16]


@pytest.mark.parametrize(
    ("ml", "words"),
    [
        (0.3, "a few drops"),
        (1.25, "¼ teaspoon"),
        (2.5, "½ teaspoon"),
        (3.7, "¾ teaspoon"),
        (4.7, "1 teaspoon"),
        (6.3, "1¼ teaspoons"),
        (10.0, "2 teaspoons"),
    ],
)
def test_teaspoons_hold_five_millilitres(ml, words):
    assert said.teaspoons(ml) == words


@pytest.mark.parametrize(
    "case",
    [
        Case(),
        Case(fracture=Fracture(kind="none"), treatment=NoTreatment()),
        Case(treatment=NoTreatment()),
        Case(fracture=Fracture(grade=0)),
        Case(fracture=Fracture(age="old")),
        Case(treatment=Kyphoplasty(cement_volume_ml=10.0)),
        Case(level="T8", fracture=Fracture(grade=3)),
    ],
    ids=["default", "intact", "left alone", "cracked", "old", "leak", "T8"],
)
def test_the_numbers_are_those_on_the_mesh(case):
    run = simulate(case)
    shown = said.numbers(run.report())
    stages = {"intact": "intact", "fracture": "fracture", "now": run.measurements[-1].stage}
    for height in shown.heights:
        assert abs(height.mm - run.measure(stages[height.key]).anterior_height_mm) <= 1.0
    last = run.measurements[-1]
    assert bool(shown.cement) == (last.cement_volume_ml > 0)
    assert bool(shown.leaked) == (last.leaked_volume_ml > 0)
    if shown.cement:
        assert f"{last.cement_volume_ml:.1f}" in shown.cement
    texts = [text for text in (shown.sentence, shown.still) if text]
    assert hard_to_read(texts) == []
    assert [text for text in texts if any(word in text.lower() for word in PROMISES)] == []
    assert len(re.findall(r"[.!?](?!\d)", shown.sentence)) <= 2


def test_a_later_film_stands_beside_the_end_and_never_for_it():
    case = Case(treatment=Kyphoplasty(follow_up_loss=0.6))
    plain, later = (said.numbers(simulate(each).report()) for each in (Case(), case))
    assert later.sentence == plain.sentence
    assert [(h.key, h.mm) for h in later.heights[:3]] == [(h.key, h.mm) for h in plain.heights]
    assert [h.label for h in later.heights[2:]] == ["With hard cement", "Months later"]
    assert [height.key for height in later.heights[3:]] == ["later"]
    assert later.heights[3].mm < later.heights[2].mm


def test_it_says_that_height_is_still_lower():
    assert said.numbers(made(fracture=15.25, now=17.45, cement=4.7)).still
    assert not said.numbers(made(fracture=15.25)).still
    assert not said.numbers(made(fracture=22.6, now=22.6, cement=3.0)).still
