"""The patient's texts: easy to read, with sources, balanced, and consistent with the numbers of the mesh."""

import re
from collections import Counter
from itertools import product

import pytest
from vertebra_viz.app.logic.consent import consent, options, rates

from tests.reading import PROMISES, SIXTH_GRADE, grade, hard_to_read
from vertebra_viz import Case, Fracture, Kyphoplasty, NoTreatment, simulate
from vertebra_viz.app.content import table
from vertebra_viz.app.logic import consent as page
from vertebra_viz.app.logic import consent_numbers as said
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.treatments.case_stages import captions
from vertebra_viz.words import text

PAGE = consent()
CLAIMS = [
    *PAGE.aim.statements,
    *PAGE.who.statements,
    *(s for option in PAGE.options for s in (*option.what, *option.benefits, *option.harms)),
]
STATEMENTS = [*CLAIMS, *PAGE.uncertain.statements, *PAGE.right.statements, *PAGE.questions]
SENTENCES = [
    *(s.text for s in STATEMENTS),
    *(rate.note for rate in rates()),
    PAGE.values_note,
    PAGE.review.reviewer,
    PAGE.review.funding,
    PAGE.review.disclaimer,
    text("model-still-lower"),
]
TITLES = [
    *(choice.text for choice in PAGE.values),
    *(rate.name for rate in rates()),
    *(option.title for option in PAGE.options),
    *(table.title for table in PAGE.tables),
    *(section.title for section in (PAGE.aim, PAGE.who, PAGE.uncertain, PAGE.right)),
    text("model-title"),
]


def words(statements):
    return sum(len(s.text.split()) for s in statements)


def text_of(statements):
    return " ".join(s.text for s in statements)


# reading


def test_everybody_can_read_it():
    assert len(SENTENCES) > 100
    assert hard_to_read(SENTENCES) == []


def test_every_section_as_a_whole_too():
    grades = {
        name: grade(text_of(getattr(PAGE, name).statements)) for name in ("aim", "who", "uncertain", "right")
    }
    assert {name: each for name, each in grades.items() if each > SIXTH_GRADE} == {}


def test_titles_are_short():
    assert [text for text in TITLES if len(text.split()) > 12] == []


def test_nothing_is_promised():
    everything = " ".join([*SENTENCES, *TITLES]).lower()
    assert [word for word in PROMISES if word in everything] == []


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
    assert hard_to_read([told]) == []
    assert not any(word in told.lower() for word in PROMISES)


# sources


def test_every_claim_was_read_somewhere():
    for statement in CLAIMS:
        assert statement.source
        assert statement.tag in {"R", "R2"}, statement.text
    for rate in rates():
        assert rate.source
        # only that nothing was found needs no reading
        found_nothing = rate.low is None and "not well known" in rate.note
        assert rate.tag in {"R", "R2"} or (rate.tag == "own" and found_nothing), rate.name


def test_what_is_not_read_is_a_question_a_right_or_a_limit_of_this_program():
    for statement in STATEMENTS:
        assert statement.tag in {"R", "R2", "own"}
    own = {s.text for s in STATEMENTS if s.tag == "own"}
    allowed = {*PAGE.questions, *PAGE.right.statements, *PAGE.uncertain.statements}
    assert own <= {s.text for s in allowed}
    assert all("vertebra_viz" in s.source for s in PAGE.uncertain.statements if s.tag == "own")


def test_no_row_of_the_tables_is_lost():
    rows = table("consent.csv")
    shown = len(STATEMENTS) + len(PAGE.values)
    assert shown == len(rows) + 2  # the two limits of the model come from the notices
    assert sum(len(t.benefits) + len(t.harms) for t in PAGE.tables) == len(table("rates.csv")) == len(rates())
    assert all(None not in row and None not in row.values() for row in (*rows, *table("rates.csv")))


# even-handed


def test_every_option_of_the_issue_is_there_and_what_is_done_to_the_bone_can_be_shown():
    assert [option.key for option in PAGE.options] == list(options())
    assert [option.key for option in PAGE.options if option.shown] == [
        "care",
        "vertebroplasty",
        "kyphoplasty",
    ]


def test_options_get_the_same_room():
    room = [words((*o.what, *o.benefits, *o.harms)) for o in PAGE.options]
    assert max(room) <= 1.1 * min(room)


@pytest.mark.parametrize("option", PAGE.options, ids=lambda option: option.key)
def test_benefit_and_harm_get_the_same_room(option):
    room = words(option.benefits), words(option.harms)
    assert max(room) <= 1.1 * min(room)


def test_all_operations_are_judged_by_the_same_harms():
    both = {"leak", "nerve-injury", "paralysis", "death", "cement-lung", "no-relief", "new-fracture"}
    for care in (kind for kind in MODELS if kind != "none"):
        assert any((rate.key, rate.care) == ("relief", care) for rate in rates())
        assert both <= {rate.key for rate in rates() if rate.care in {care, "cement"}}


def test_the_aim_is_pain_and_not_height():
    aim = text_of(PAGE.aim.statements)
    assert "The aim is less pain" in aim
    assert "more height has not been shown to mean less pain" in aim


# harms and numbers


GRAVE = (
    "bleeding",
    "infection",
    "nerve-injury",
    "paralysis",
    "death",
    "cement-lung",
    "clots",
    "allergy",
    "sedation",
    "radiation",
    "no-relief",
    "new-fracture",
)


def test_every_grave_harm_is_named_with_a_number_or_without_a_reliable_one():
    operated = [r for r in rates() if r.care in {"vertebroplasty", "kyphoplasty", "cement"}]
    assert [harm for harm in GRAVE if harm not in {r.key for r in operated}] == []
    number = re.compile(r"[\d ]+(to \d+ )?of 1,000 \w+")
    graves = [r for r in operated if r.key in GRAVE]
    assert [
        (r.key, r.said)
        for r in graves
        if r.said != text("consent-no-number") and not number.fullmatch(r.said)
    ] == []


def test_paralysis_and_death_stand_in_the_words_of_an_option_and_in_the_table():
    kyphoplasty = text_of(next(o for o in PAGE.options if o.key == "kyphoplasty").harms)
    assert "paralysis" in kyphoplasty
    assert "died" in kyphoplasty
    reports = {r.key: r.note for r in rates() if r.unit == "procedures"}
    assert "5 reports" in reports["paralysis"]
    assert "1 report" in reports["death"]
    assert "Not all harm gets a report" in reports["death"]


def test_people_bones_and_procedures_never_share_a_table():
    assert [t.unit for t in PAGE.tables] == ["people", "bones", "procedures"]
    for rows in PAGE.tables:
        assert {r.unit for r in (*rows.benefits, *rows.harms)} == {rows.unit}


def test_one_denominator_everywhere():
    for said_there in SENTENCES:
        assert set(re.findall(r"\d+ of (\d[\d,]*\d)", said_there)) <= {"1,000"}, said_there
        assert "%" not in said_there
        assert not re.search(r"\b(twice|half|double|times) (as|the) (likely|risk|chance)", said_there)


@pytest.mark.parametrize(
    ("key", "care", "expected"),
    [
        ("infection", "kyphoplasty", "20 of 1,000 people"),  # 2 of 102
        ("cement-lung", "cement", "19 of 1,000 people"),  # 34 of 1782
        ("sinking", "care", "412 of 1,000 people"),  # 35 of 85
        ("new-fracture", "care", "220 to 247 of 1,000 people"),  # 22 of 100; 21 of 85
        ("clots", "cement", text("consent-no-number")),
    ],
)
def test_rates_are_worked_out_from_what_was_counted(key, care, expected):
    assert [r.said for r in rates() if (r.key, r.care) == (key, care)] == [expected]


def test_a_rare_event_is_not_called_never():
    rare = page.Rate("x", "harm", "", "care", "people", 0.2, 0.2, "", "", "R")
    assert rare.said == "fewer than 1 of 1,000 people"


def test_words_and_tables_say_the_same():
    """Every rate in the words of an option is one of the table, or stands in its note."""
    known = {n for r in rates() for n in re.findall(r"\d+", f"{r.said.split(' of ')[0]} {r.note}")}
    for option in PAGE.options:
        for line in (s.text for s in (*option.benefits, *option.harms)):
            for number in re.findall(r"(\d+) (?:\w+ )?of 1,000", line):
                assert number in known, line


# the rest of the page


def test_it_says_what_is_uncertain():
    uncertain = text_of(PAGE.uncertain.statements)
    for needed in (
        "open trials",
        "sham trials",
        "found no difference",
        "only open trials of the balloon",
        "made it fit what studies found",
    ):
        assert needed in uncertain


def test_the_person_decides_and_nothing_is_kept():
    assert "You may say no." in text_of(PAGE.right.statements)
    assert "not kept or sent" in PAGE.values_note
    assert len({choice.key for choice in PAGE.values}) == len(PAGE.values) >= 8
    keys = Counter(choice.key for choice in PAGE.values)
    assert {"relief", "no-procedure"} <= set(keys)  # both ways to lean
    assert len(PAGE.questions) >= 8
    assert all(q.text.endswith("?") for q in PAGE.questions)


def test_nobody_is_said_to_have_checked_it():
    assert PAGE.review.reviewer == "Not yet reviewed by a clinician."
    assert PAGE.review.funding.startswith("Funding: none.")
    assert re.fullmatch(r"20\d\d-\d\d", PAGE.review.date)
    assert "Not a medical device" in PAGE.review.disclaimer


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
        (made(fracture=15.25), [23, 15], "The front sank from 23 to 15 mm, and nothing is done to lift it."),
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
            "The front stays 15 mm high with ½ teaspoon of cement.",
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
    assert len(re.findall(r"[.!?](?!\d)", shown.sentence)) == 1


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
