"""Every statement of the patient pages has an answer, found by its words in what a visitor of the default page sees.

``step`` is seen in the steps with nothing opened, ``more`` behind "More" of a step, one tap away; ``page`` in the text below.
``cement-alone`` stands in the steps of that option, which is one of the buttons at the choices.
"""

import csv
import html
import re
from pathlib import Path

import pytest

from tests.steps import steps_of
from vertebra_viz import Case
from vertebra_viz.app.ui.consent_text import markup

TABLE = Path(__file__).parents[1] / "docs" / "patient-page-coverage.csv"
with TABLE.open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))
DEFAULT, CEMENT_ALONE = steps_of(Case()), steps_of(Case.parse({"treatment": {"kind": "vertebroplasty"}}))
SEEN = {
    "step": " ".join(f"{step.title}. {step.text}" for step in DEFAULT),
    "more": " ".join(each.text for step in DEFAULT for each in step.more),
    "page": html.unescape(re.sub(r"<[^>]*>", " ", markup())),
    "cement-alone": " ".join(step.text for step in CEMENT_ALONE),
}


def places(row):
    """Where a row's answer is, and its words there."""
    return [tuple(each.split(": ", 1)) for each in filter(None, row["shown_where"].split("|"))]


def test_every_statement_has_one_row():
    assert [row["id"] for row in ROWS] == [f"P{n:02}" for n in range(1, 39)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_row_answers_and_its_words_are_there(row):
    assert None not in row  # no cell too many
    assert row["statement"].strip()
    assert row["source"].strip()
    assert row["tag"] in {"R", "R2", "D", "own"}
    assert row["shown_where"].strip() or row["not_repeated_because"].strip()
    for place, words in places(row):
        assert words in SEEN[place], f"{row['id']}: {place} does not say {words!r}"


def test_all_but_what_is_not_repeated_is_in_the_steps_or_one_tap_away():
    found = {row["id"] for row in ROWS if any(place in ("step", "more") for place, _ in places(row))}
    assert {row["id"] for row in ROWS} - found == {"P26", "P36", "P38"}


@pytest.mark.parametrize("claim", ["P23", "P30", "P36", "P38"])
def test_a_claim_that_is_not_repeated_says_why(claim):
    [row] = [row for row in ROWS if row["id"] == claim]
    assert len(row["not_repeated_because"].split()) > 5
