"""The numbers in files: the same as on the screen, by the same names, and never NaN."""

import csv
import json
import math
from dataclasses import asdict, fields, replace

import pytest

from vertebra_viz import Case, Fracture, Kyphoplasty, simulate
from vertebra_viz.clip.measure import Measurements, Outcome
from vertebra_viz.compile import compile_with_plan
from vertebra_viz.export.report import report
from vertebra_viz.sentences.numbers import digits
from vertebra_viz.treatments.lift_law import MOBILITY

STAGE_KEYS = [
    "stage", "t", "anterior_height_mm", "middle_height_mm", "posterior_height_mm", "wedge_angle_deg", "local_kyphosis_deg",
    "beck_index",
    "genant_grade", "body_volume_ml", "balloon_volume_ml", "cavity_volume_ml", "cement_volume_ml",
    "injected_volume_ml", "leaked_volume_ml", "cement_fill_percent",
    "cement_touches_superior_mm2", "cement_touches_inferior_mm2",
    "canal_encroachment_mm", "canal_encroachment_percent",
]  # fmt: skip
OUTCOME_KEYS = [
    "restored_anterior_height_mm", "restored_middle_height_mm", "restored_posterior_height_mm",
    "restored_anterior_percent_of_lost", "wedge_correction_deg", "local_kyphosis_correction_deg",
    "cement_volume_ml", "leaked_volume_ml",
    "cement_fill_percent",
]  # fmt: skip


def strict(text):
    """Parse JSON strictly by the standard: no NaN, no Infinity."""
    return json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} in JSON"))


def test_json_has_the_documented_keys(default_run, tmp_path):
    data = strict(default_run.export(tmp_path / "run.json").read_text())
    assert [list(stage) for stage in data["stages"]] == [STAGE_KEYS] * 7
    assert list(data["outcome"]) == OUTCOME_KEYS
    assert Case.parse(data["case"]) == default_run.case
    assert [f.name for f in fields(Measurements)] == STAGE_KEYS
    assert [f.name for f in fields(Outcome)] == OUTCOME_KEYS


def test_json_is_what_the_mesh_measures(default_run, tmp_path):
    data = strict(default_run.export(tmp_path / "run.json").read_text())
    for stage in data["stages"]:
        assert stage == asdict(default_run.measure(stage["stage"]))


def test_csv_is_the_same_numbers(default_run, tmp_path):
    stages = strict(default_run.export(tmp_path / "run.json").read_text())["stages"]
    rows = list(csv.DictReader(default_run.export(tmp_path / "run.csv").open(newline="")))
    assert [list(row) for row in rows] == [STAGE_KEYS] * 7
    for row, stage in zip(rows, stages, strict=True):
        for name, text in row.items():
            value = stage[name]
            exact = f"{value:.{digits(name)}f}" if isinstance(value, float) else str(value)
            assert text == ("" if value is None else exact)


def test_needles_are_reported_with_their_clearances(default_run):
    needles = report(default_run)["access"]
    assert [needle["side"] for needle in needles] == ["left", "right"]
    for needle, path in zip(needles, default_run.access, strict=True):
        assert needle["clearances"] == asdict(path.clearances)
        assert needle["breaches"] == [k for k, mm in needle["clearances"].items() if mm < 0]
        assert needle["midline_reached"] is None  # two needles are not meant to


def test_one_needle_says_whether_it_reached_the_midline():
    run = simulate(Case(treatment=Kyphoplasty(approach="unipedicular-left")))
    [needle] = report(run)["access"]
    assert needle["side"] == "left"
    assert needle["midline_reached"] is run.access[0].midline_reached


def test_assumptions_are_named_and_follow_the_case():
    run = simulate(Case(fracture=Fracture(age="unhealed"), treatment=Kyphoplasty(deflation_loss=0.2)))
    taken = {item["name"]: item["value"] for item in report(run)["assumptions"]}
    assert taken["deflation_loss"] == 0.2
    assert taken["lift_mobility"] == MOBILITY["unhealed"]
    assert taken["posture"] == "lying"
    assert taken["balloon_volume_ml"] == pytest.approx(run.measure("inflation").balloon_volume_ml / 2)
    assert all(item["note"] for item in report(run)["assumptions"])


def test_given_volumes_are_not_called_assumed():
    run = simulate(Case(treatment=Kyphoplasty(balloon_volume_ml=2, cement_volume_ml=4)))
    assert {"balloon_volume_ml", "cement_volume_ml"}.isdisjoint(
        item["name"] for item in report(run)["assumptions"]
    )


def test_a_number_without_meaning_is_null(monkeypatch):
    run = simulate(Case())
    path = run.access[0]
    nowhere = replace(path, clearances=replace(path.clearances, front_cortex_mm=math.inf))
    monkeypatch.setattr(run, "_built", replace(compile_with_plan(run.case), paths=(nowhere,)))
    assert report(run)["access"][0]["clearances"]["front_cortex_mm"] is None


def test_without_treatment_there_is_no_outcome_and_no_needle():
    data = report(simulate(Case(treatment={"kind": "none"})))
    assert data["outcome"] is None
    assert data["access"] == []
    assert [stage["stage"] for stage in data["stages"]] == ["intact", "fracture", "follow-up"]


def test_nothing_is_assumed_twice(default_run):
    names = [item["name"] for item in report(default_run)["assumptions"]]
    assert len(names) == len(set(names))
    assert {"posture", "lift_mobility", "lift_support", "deflation_loss", "cement_volume_ml"} <= set(names)
