"""Every statement of the patient pages has an answer, and what the answer points at is there."""

import csv
from pathlib import Path

import pytest

from vertebra_viz import Case
from vertebra_viz.app.content import table
from vertebra_viz.case.fields import leaves
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.evidence import journey, notices
from vertebra_viz.treatments.case_stages import captions
from vertebra_viz.words import text

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "docs" / "patient-page-coverage.csv"
with TABLE.open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))
ALL_STEPS = {"posture_lift": 0.2, "biopsy": "yes", "contrast_volume_ml": 0.5, "follow_up_loss": 0.3}
CASES = [
    Case.parse({"treatment": {"kind": kind, **({} if kind == "none" else ALL_STEPS)}}) for kind in MODELS
]


def opens(texts, words):
    return any(text.startswith(words) for text in texts)


def caption_of(stage):
    """What the stage says, in a case that has it."""
    told = [captions(case).get(StageName(stage)) for case in CASES]
    return next((text for text in told if text), None)


RESOLVE = {
    "journey": lambda key: key in {row.id for row in journey.rows()},
    "notices": lambda words: opens((row.text for row in notices.rows()), words),
    "consent": lambda words: opens((text(row["id"]) for row in table("consent.csv")), words),
    "rates": lambda key: key in {row["key"] for row in table("rates.csv")},
    "stage": caption_of,
    "field": lambda path: path in leaves(Case),
    "file": lambda path: (ROOT / path).is_file(),
}


def test_every_statement_has_one_row():
    assert [row["id"] for row in ROWS] == [f"P{n:02}" for n in range(1, 39)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_row_answers_and_what_it_points_at_is_there(row):
    assert None not in row  # no cell too many
    assert row["statement"].strip()
    assert row["source"].strip()
    assert row["tag"] in {"R", "R2", "D", "own"}
    assert row["shown_where"].strip() or row["not_repeated_because"].strip()
    for reference in filter(None, row["shown_where"].split("; ")):
        kind, _, key = reference.partition(":")
        assert key, reference
        assert RESOLVE[kind](key), f"{row['id']}: there is no {reference}"


@pytest.mark.parametrize("kind", RESOLVE)
def test_a_place_that_is_not_there_is_noticed(kind):
    if kind == "stage":
        with pytest.raises(ValueError, match="no such place"):
            RESOLVE[kind]("no such place")
    else:
        assert not RESOLVE[kind]("no such place")


@pytest.mark.parametrize("claim", ["P23", "P30", "P36", "P38"])
def test_a_claim_that_is_not_repeated_says_why(claim):
    [row] = [row for row in ROWS if row["id"] == claim]
    assert len(row["not_repeated_because"].split()) > 5
