"""The numbers for a spreadsheet: numbers as numbers, whatever country it is set to, with units and sensible digits."""

import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest

from vertebra_viz.export.report import report
from vertebra_viz.export.workbook import as_xlsx
from vertebra_viz.sentences.numbers import digits, unit, written

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Book:
    """As much of a reader as is needed, from the standard alone."""

    def __init__(self, data):
        self._zip = zipfile.ZipFile(BytesIO(data))
        self._shared = ["".join(text.itertext()) for text in self._part("sharedStrings").iter(f"{MAIN}si")]
        styles = self._part("styles")
        formats = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(f"{MAIN}numFmt")}
        formats |= {"0": "General", "1": "0", "2": "0.00"}
        self._shown = [formats[x.get("numFmtId")] for x in styles.find(f"{MAIN}cellXfs")]
        names = [sheet.get("name") for sheet in self._part("workbook").iter(f"{MAIN}sheet")]
        self.sheets = {name: self._cells(k) for k, name in enumerate(names, start=1)}

    def _part(self, name):
        return ET.fromstring(self._zip.read(f"xl/{name}.xml"))

    def _cells(self, number):
        """Row by row, by the column's letters: the value, and how a number is shown."""
        rows = []
        for row in self._part(f"worksheets/sheet{number}").iter(f"{MAIN}row"):
            cells = {}
            for cell in row:
                value = cell.find(f"{MAIN}v").text
                text = cell.get("t") == "s"
                shown = self._shown[int(cell.get("s", 0))]
                cells[re.sub(r"\d", "", cell.get("r"))] = (
                    self._shared[int(value)] if text else (float(value), shown)
                )
            rows.append(cells)
        return rows


@pytest.fixture(scope="module")
def book(default_run, tmp_path_factory):
    return Book(default_run.export(tmp_path_factory.mktemp("book") / "numbers.xlsx").read_bytes())


def test_names_then_units_then_a_row_for_each_stage(book, default_run):
    names, units, *rows = book.sheets["L1"]
    stages = report(default_run)["stages"]
    assert list(names.values()) == list(stages[0])
    assert {names[at]: text for at, text in units.items() if text} == {
        name: unit(name) for name in stages[0] if unit(name)
    }
    assert len(rows) == len(stages)
    for row, stage in zip(rows, stages, strict=True):
        for at, name in names.items():
            value = stage[name]
            if value is None:
                assert at not in row
            elif isinstance(value, str):
                assert row[at] == value
            else:
                number, shown = row[at]
                assert number == pytest.approx(value, rel=1e-14, abs=1e-14)
                assert shown == ("0." + "0" * digits(name)).rstrip(".")


def test_it_says_what_was_assumed_and_what_it_is(book, default_run):
    assert list(book.sheets) == ["L1", "assumed", "about"]
    taken = [row["A"] for row in book.sheets["assumed"][1:]]
    assert taken == [item["name"] for item in report(default_run)["assumptions"]]
    assert any("not a medical device" in str(row["B"]).lower() for row in book.sheets["about"])


def test_each_broken_level_has_a_sheet(default_run, monkeypatch):
    data = report(default_run)
    levels = [{"level": level, "stages": data["stages"]} for level in ("T12", "L1")]
    monkeypatch.setattr("vertebra_viz.export.workbook.report", lambda _: data | {"levels": levels})
    assert list(Book(as_xlsx(default_run)).sheets) == ["T12", "L1", "assumed", "about"]


def test_the_same_case_gives_the_same_bytes(default_run):
    assert as_xlsx(default_run) == as_xlsx(default_run)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("anterior_height_mm", 17.4499, "17.4"),
        ("leaked_volume_ml", -1e-9, "0.00"),
        ("genant_grade", 2, "2"),
        ("genant_grade", None, ""),
        ("t", 23.0, "23.0"),
        ("stage", "set", "set"),
        ("beck_index", 0.7512, "0.75"),
    ],
)
def test_written_with_the_digits_that_mean_something(name, value, text):
    assert written(name, value) == text


def test_csv_has_no_more_digits_than_the_table(default_run, tmp_path):
    text = default_run.export(tmp_path / "run.csv").read_text()
    assert max(len(found) for found in re.findall(r"\.(\d+)", text)) == 2


def test_every_number_of_a_stage_has_its_own_unit(default_run):
    without = {"stage", "beck_index", "genant_grade"}
    assert {name for name in report(default_run)["stages"][0] if not unit(name)} == without
