"""Conditions of the rows in the evidence tables: every word is a known condition, and every condition is used."""

import pytest

from vertebra_viz import Case
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.evidence import notices
from vertebra_viz.evidence.conditions import CONDITIONS, Situation
from vertebra_viz.evidence.table import read, table

HEAD = "applies,unless,text\n"
# a case in which a condition holds, and one in which it does not
OLD, TUMOUR = {"fracture": {"age": "old"}}, {"fracture": {"cause": "tumour"}}
LEFT_ALONE, INTACT = {"treatment": {"kind": "none"}}, {"fracture": {"kind": "none"}}
PUSHED_IN = {"fracture": {"grade": 3, "back_wall": "pushed-in"}}
CEMENT_ALONE = {"treatment": {"kind": "vertebroplasty"}}
EXAMPLES = {
    "operation": ({}, LEFT_ALONE),
    "no-operation": (LEFT_ALONE, INTACT),
    "kyphoplasty": ({}, CEMENT_ALONE),
    "vertebroplasty": (CEMENT_ALONE, {}),
    "cavity-creation": ({"treatment": {"kind": "cavity-creation"}}, {}),
    "implant": ({"treatment": {"kind": "implant"}}, {}),
    "no-balloon": (CEMENT_ALONE, {}),
    "leak-front": ({}, {"treatment": {"leak_route": "disc"}}),
    "leak-disc": ({"treatment": {"leak_route": "disc"}}, {}),
    "leak-vein": ({"treatment": {"leak_route": "vein"}}, {}),
    "leak-canal": ({"treatment": {"leak_route": "canal"}}, {}),
    "old": (OLD | LEFT_ALONE, {}),
    "tumour": (TUMOUR | LEFT_ALONE, {}),
    "cleft": ({"fracture": {"age": "unhealed", "cleft": "yes"}}, {}),
    "back-wall": (PUSHED_IN | LEFT_ALONE, {}),
    "pushed-in": (PUSHED_IN, PUSHED_IN | LEFT_ALONE),
}


def test_every_condition_is_used_and_has_an_example():
    """A treatment without rows of its own is told by a group of treatments that studies count together."""
    applies = [row.applies for row in notices.rows()]
    applies += [each for name in ("journey.csv", "journey_more.csv") for each, _ in table(name)]
    used = {condition.word for each in applies for condition in each.when + each.unless}
    grouped = {kind for kind, model in MODELS.items() if model.evidence}
    assert set(CONDITIONS) - grouped <= used
    assert set(CONDITIONS) - grouped - {"any"} <= set(EXAMPLES)


@pytest.mark.parametrize(
    ("word", "data", "holds"),
    [(word, data, bool(1 - i)) for word, pair in EXAMPLES.items() for i, data in enumerate(pair)],
)
def test_a_condition_holds_where_it_should(word, data, holds):
    assert CONDITIONS[word].holds(Situation(Case.parse(data), leaks=True)) is holds


@pytest.mark.parametrize("word", [word for word in EXAMPLES if word.startswith("leak-")])
def test_cement_that_stays_inside_leaks_nowhere(word):
    assert not CONDITIONS[word].holds(Situation(Case.parse(EXAMPLES[word][0])))


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ("kyfoplasty,,said", "applies: 'kyfoplasty' is no condition"),
        ("any,not-old,said", "unless: 'not-old' is no condition"),
        ("any tumor,,said", "applies: 'tumor' is no condition"),
    ],
)
def test_an_unknown_word_is_refused_with_file_row_and_what_is_allowed(row, line):
    with pytest.raises(ValueError, match="no condition") as refusal:
        list(read(f"{HEAD}any,,fine\n{row}\n", "notices.csv"))
    assert str(refusal.value) == f"notices.csv, line 3, {line}; allowed: {', '.join(CONDITIONS)}"


def test_a_row_that_stands_for_nobody_is_refused():
    with pytest.raises(ValueError, match=r"^journey\.csv, line 2, applies: no condition; 'any' stands"):
        list(read(f"{HEAD},,never said\n", "journey.csv"))


def test_a_row_is_taken_away_by_any_of_its_exceptions():
    [(applies, others)] = read(f"{HEAD}any,old tumour,said\n", "notices.csv")
    assert others == {"text": "said"}
    assert applies.to(Situation(Case()))
    assert not any(applies.to(Situation(Case.parse(data))) for data in (OLD, TUMOUR))
