"""The table of studies: every row is complete, and the range next to a number is that of the rows that fit the case."""

import math

import pytest

from tests.reading import hard_to_read
from vertebra_viz import Case, simulate
from vertebra_viz.app.logic.consent_numbers import numbers
from vertebra_viz.catalogue.quantities import OUTCOMES
from vertebra_viz.cli.table import as_table
from vertebra_viz.evidence.studies import figures, fits, spread
from vertebra_viz.export.glb.extras import extras
from vertebra_viz.export.report import report
from vertebra_viz.sentences.studies import as_change, beside, for_patients, published

FRONT, ANGLE = "restored_anterior_height_mm", "wedge_correction_deg"


def test_every_row_says_whose_figure_it_is_and_where_it_was_read():
    rows = figures()
    assert len({row.id for row in rows}) == len(rows) > 35
    for row in rows:
        assert row.study and row.design and row.source, row.id
        assert row.tag in {"R", "R2"}, row.id
        assert row.period in {"before", "after", "later", "mixed"}, row.id
        assert row.sd is None or row.sd > 0.0, row.id
        # what the law is fitted to was read, and says which cases stand for it
        assert not row.fits or (row.tag == "R" and row.levels and row.grades), row.id
        # and whether what lying face down gave is in a gain
        assert row.posture in {"", "in", "out", "alone", "none"}, row.id
        assert not row.fits or row.posture == ("none" if row.design == "ex vivo" else "in"), row.id
    for study in (
        "FREE",
        "Papanastassiou 2012",
        "Winkelmann 2018",
        "Rotter 2010",
        "SAKOS",
        "Dalton 2012",
        "VERTOS IV",
    ):
        assert any(row.study == study for row in rows), study


def test_a_spread_is_the_pooled_mean_and_standard_deviation():
    rows = [
        row
        for row in figures()
        if (row.treatment, row.quantity, row.period) == ("kyphoplasty", FRONT, "after")
    ]
    people = [value for row in rows for value in (row.mean - row.sd, row.mean + row.sd) for _ in range(row.n)]
    mean = sum(people) / len(people)
    sd = math.sqrt(sum((each - mean) ** 2 for each in people) / len(people))
    found = spread("kyphoplasty", FRONT)
    assert (found.low, found.high) == pytest.approx((mean - sd, mean + sd))
    assert found.studies == ("Winkelmann 2018", "Bastian 2013")


def test_an_angle_over_other_bones_is_not_told_beside_a_wedge_angle():
    """Palm's is base to end plate, over segments that could not be read."""
    assert spread("kyphoplasty", ANGLE).studies == ("Winkelmann 2018",)


def test_what_posture_gave_is_told_apart_where_a_study_did():
    """Bastian 2013: on the table bones rose by 2.96 and 3.05 mm, and by 1.09 and 1.25 mm more with the balloon."""
    rows = {row.id: row for row in figures() if row.study == "Bastian 2013"}
    for group, posture, balloon in (("curette", 2.96, 1.09), ("balloon", 3.05, 1.25)):
        alone, beyond = rows[f"bastian-{group}-posture"], rows[f"bastian-{group}-inflation"]
        assert (alone.mean, alone.posture, beyond.mean, beyond.posture) == (posture, "alone", balloon, "out")
        assert not alone.fits and not beyond.fits


@pytest.mark.parametrize(
    "case",
    [
        {"fracture": {"age": "old"}},
        {"fracture": {"cause": "tumour"}},
        {"fracture": {"grade": 0}},
        {"treatment": {"kind": "none"}},
        {"treatment": {"kind": "cavity-creation"}},
    ],
)
def test_where_no_study_fits_there_is_no_range(case):
    assert published(Case.parse(case)) == {}


def test_every_screen_has_the_same_range(default_run):
    ranges = published(default_run.case)
    assert set(report(default_run)["studies"]) == set(ranges) >= {FRONT, ANGLE}
    assert set(ranges) <= set(OUTCOMES)
    assert beside(FRONT, ranges[FRONT]) == "studies: −1 to 5 mm"
    assert beside(ANGLE, ranges[ANGLE]) == "studies: −2 to 5°"
    # a player tells a correction as the change of the angle
    assert (
        extras(default_run)["studies"][ANGLE]
        == beside(ANGLE, as_change(ANGLE, ranges[ANGLE]))
        == "studies: −5 to 2°"
    )
    table = as_table(default_run)
    assert "of what was lost); studies: -1 to 5 mm" in table
    assert "studies: -2 to 5 deg" in table
    assert table.isascii()
    assert for_patients(ranges[FRONT]) == (
        "Studies measured bones just before this was done and soon after. "
        "Most were then between 1 mm lower and 5 mm higher."
    )


def test_the_consent_page_says_whose_figures_they_are_and_where_they_were_read(default_run):
    said = numbers(report(default_run))
    assert said.studies == for_patients(published(default_run.case)[FRONT])
    assert hard_to_read([said.studies]) == []
    assert said.read == (
        "Winkelmann 2018, Asian Spine J 2018;12:862, PMC6147886; "
        "Bastian 2013, AJNR 2013;34:666, doi 10.3174/ajnr.A3363"
    )
    alone = numbers(report(simulate(Case.parse({"treatment": {"kind": "none"}}))))
    assert alone.studies == alone.read == ""


def test_a_break_of_less_than_grade_1_has_no_range_of_studies_beside_it():
    for middle, told in ((0.001, False), (0.19, False), (0.2, True)):
        case = Case.parse({"fracture": {"kind": "biconcave", "middle_loss": middle}})
        assert fits(case) is told, middle
