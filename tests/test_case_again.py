"""The program reads what it writes: a report is a valid case file; and the schema names its standard."""

import json

import jsonschema
import pytest

from vertebra_viz import Case
from vertebra_viz.case.presets import presets
from vertebra_viz.cli import main
from vertebra_viz.cli.commands import SCHEMA
from vertebra_viz.cli.options import CaseOptions
from vertebra_viz.simulation import simulate


def test_an_exported_report_is_a_case_file(default_run, tmp_path, capsys):
    path = default_run.export(tmp_path / "l1.json")
    assert CaseOptions(file=str(path)).case() == default_run.case
    assert CaseOptions(file=str(path), level="T12").case() == Case(level="T12")  # flags still override it
    assert main(["measure", "--case", str(path), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(path.read_text())


@pytest.mark.parametrize("each", presets(), ids=lambda each: each.name)
def test_every_preset_comes_back_from_what_a_report_says_of_it(each, tmp_path):
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"case": each.case.model_dump(mode="json"), "stages": [], "outcome": None}))
    assert CaseOptions(file=str(path)).case() == each.case


@pytest.mark.slow
@pytest.mark.parametrize("each", presets(), ids=lambda each: each.name)
def test_every_preset_comes_back_from_its_own_report(each, tmp_path):
    path = simulate(each.case).export(tmp_path / "report.json")
    assert CaseOptions(file=str(path)).case() == each.case


def test_a_report_whose_case_is_wrong_is_refused_as_any_other(tmp_path, capsys):
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"case": {"level": "L9"}, "stages": []}))
    assert main(["measure", "--case", str(path)]) == 2
    assert "level: 'L9' is not allowed; allowed: T4" in capsys.readouterr().err


def test_a_file_that_only_looks_like_one_is_not_taken_apart(tmp_path, capsys):
    path = tmp_path / "other.json"
    path.write_text(json.dumps({"case": {"level": "L1"}}))
    assert main(["measure", "--case", str(path)]) == 2
    assert "case: an object is not allowed" in capsys.readouterr().err


def test_the_schema_names_its_standard_and_itself_and_takes_every_preset(capsys):
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert list(schema)[:2] == list(SCHEMA) == ["$schema", "$id"]
    checker = jsonschema.validators.validator_for(schema, default=None)
    assert checker is jsonschema.Draft202012Validator
    checker.check_schema(schema)
    for each in presets():
        checker(schema).validate(each.case.model_dump(mode="json"))
