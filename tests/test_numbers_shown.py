"""Each number stands under its own name, with its own unit, wherever it is shown; and none is left out.

The names are spelled here once more, for they are what people read: a table that swaps two of them, drops one or gives
one another unit is found, whether the slip is in the catalogue or in the table.
"""

import csv
import io
import re
from html import unescape

import pytest

from tests.test_catalogue import HEADINGS, STAGE_WORDS
from vertebra_viz import Case, simulate
from vertebra_viz.app.logic import readout
from vertebra_viz.app.ui.page import template
from vertebra_viz.cli.table import as_table
from vertebra_viz.export.page import page
from vertebra_viz.export.page_options import PageOptions
from vertebra_viz.export.report import as_csv, report
from vertebra_viz.sentences.numbers import unit

SHAPE = {
    "anterior_height_mm": "Front",
    "middle_height_mm": "Middle",
    "posterior_height_mm": "Back",
    "wedge_angle_deg": "Wedge",
    "local_kyphosis_deg": "Local kyphosis",
}
GRADES = {"beck_index": "Beck index", "genant_grade": "Genant grade", "body_volume_ml": "Body"}
CONTENTS = {
    "balloon_volume_ml": "Balloon",
    "cavity_volume_ml": "Cavity",
    "cement_volume_ml": "Cement",
    "leaked_volume_ml": "Leaked",
    "cement_fill_percent": "Fill",
    "cement_touches_superior_mm2": "At the upper endplate",
    "cement_touches_inferior_mm2": "At the lower endplate",
    "canal_encroachment_mm": "In the canal",
}
ALL = [*SHAPE, *GRADES, *CONTENTS]
# what screens put after a figure, by how a key ends; and how many decimals
UNITS = {"mm": "\u00a0mm", "ml": "\u00a0mL", "deg": "°", "percent": "\u00a0%", "mm2": "\u00a0mm²"}
HINTS = {
    "anterior_height_mm": "anterior height",
    "middle_height_mm": "middle height",
    "posterior_height_mm": "posterior height",
    "wedge_angle_deg": "angle between endplates",
    "local_kyphosis_deg": "±1 level: from the bone above to the bone below",
    "body_volume_ml": "the block of bone in front",
    "balloon_volume_ml": "both sides",
    "cavity_volume_ml": "the space in the bone",
    "cement_volume_ml": "inside the body",
    "leaked_volume_ml": "cement outside",
    "cement_fill_percent": "of the body's volume now",
    "cement_touches_superior_mm2": "cement within 1 mm of it",
    "cement_touches_inferior_mm2": "cement within 1 mm of it",
    "canal_encroachment_mm": "into the space of the nerves",
}
ASCII = {"°": "deg", "²": "2", "±": "+/-"}
PLAIN_UNITS = {
    "t": "s",
    **{key: "mm" for key in HEADINGS if key.endswith("_mm")},
    **{key: "mL" for key in HEADINGS if key.endswith("_ml")},
    **{key: "deg" for key in HEADINGS if key.endswith("_deg")},
    "cement_fill_percent": "% of body",
    **{key: "mm2" for key in HEADINGS if key.endswith("_mm2")},
    "canal_encroachment_percent": "% of canal",
}


def screen(key, value):
    """A figure as a screen has it."""
    ending = key.rpartition("_")[2]
    decimals = 0 if ending in {"percent", "mm2"} else 1
    return f"{value:.{decimals}f}".replace("-", "−") + UNITS[ending]


def plain(text):
    for sign, letters in ASCII.items():
        text = text.replace(sign, letters)
    return text


@pytest.fixture(scope="module")
def run():
    """A run with every number, each with a different value."""
    return simulate(
        Case.parse(
            {
                "neighbours": "shown",
                "fracture": {"grade": 3, "back_wall": "pushed-in"},
                "treatment": {"leak_volume_ml": 0.3, "leak_route": "disc"},
            }
        )
    )


@pytest.fixture(scope="module")
def markup():
    return template()


def test_a_terminal_has_every_number_under_its_name(run):
    """What has a whole says it, after its unit."""
    lines = as_table(run).splitlines()
    first, last = 2, 2 + len(ALL)
    assert lines[1].split() == [stage.name for stage in run.clip.stages]
    said = {}
    for line in lines[first:last]:
        label, *values = re.split(r" {2,}", line)
        said[label] = values
    headings = {key: plain(HEADINGS[key]) for key in ALL}
    assert list(said) == list(headings.values())
    for key, heading in headings.items():
        measured = [getattr(each, key) for each in run.measurements]
        decimals = 0 if key == "genant_grade" else 2 if key == "beck_index" or said_as_volume(key) else 1
        expected = ["-" if value is None else f"{value:.{decimals}f}" for value in measured]
        assert said[heading] == expected, key
    assert lines[last] == ""


def said_as_volume(key):
    return key.endswith("_ml") and key != "body_volume_ml"


def test_a_terminal_says_what_was_restored_under_its_name_with_its_unit(run):
    text, done = as_table(run), run.outcome
    share = done.restored_anterior_percent_of_lost
    assert (
        f"restored: Front height {done.restored_anterior_height_mm:.1f} mm ({share:.0f} % of what was lost); "
        "studies: -1 to 5 mm\n"
        f"          Middle height {done.restored_middle_height_mm:.1f} mm; studies: -1 to 5 mm\n"
        f"          Wedge angle {done.wedge_correction_deg:.1f} deg; studies: -2 to 5 deg\n"
        f"          Local kyphosis (+/-1 level) {done.local_kyphosis_correction_deg:.1f} deg\n"
    ) in text
    assert f"Leaked cement, {run.measure('set').leaked_volume_ml:.2f} mL: into the disc\n" in text
    most = max(each.canal_encroachment_percent for each in run.measurements)
    assert f"Share of the canal taken up, at most: {most:.0f} %\n" in text


def test_a_csv_has_every_number_in_its_column(run):
    table = list(csv.DictReader(io.StringIO(as_csv(run))))
    assert list(table[0]) == ["stage", *HEADINGS]
    for row, measured in zip(table, run.measurements, strict=True):
        assert row["stage"] == measured.stage
        for key in HEADINGS:
            value = getattr(measured, key)
            assert row[key] == "" if value is None else float(row[key]) == pytest.approx(value, abs=0.051)


def test_a_workbook_writes_the_unit_under_each_name(run):
    assert {key: unit(key) for key in report(run)["stages"][0] if unit(key)} == PLAIN_UNITS


def test_the_page_has_every_number_but_grades_in_its_column(run):
    markup = page(run, PageOptions(), head="", picture="", data="", scripts="")
    table = markup[markup.index("<table>") : markup.index("</table>")]
    step, *headings = re.findall(r"<th scope=['\"]col['\"]>(.*?)</th>", table)
    shown = [*SHAPE, *CONTENTS]
    assert step == "Step"
    assert [unescape(heading) for heading in headings] == [HEADINGS[key] for key in shown]
    rows = re.findall(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', table)
    assert [name for name, _ in rows] == [STAGE_WORDS[stage.name][0] for stage in run.clip.stages]
    for (_, cells), measured in zip(rows, run.measurements, strict=True):
        for key, cell in zip(shown, re.findall(r"<td>(.*?)</td>", cells), strict=True):
            value = getattr(measured, key)
            absent = value == 0.0 and key in CONTENTS and key != "canal_encroachment_mm"
            ending = key.rpartition("_")[2]
            assert cell == ("–" if absent else screen(key, value).removesuffix(UNITS[ending])), key
    steps = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", markup[markup.index("<h2>Step by step</h2>") :])
    told = [(unescape(name), unescape(said)) for name, said in steps[: len(rows)]]
    assert told == [(STAGE_WORDS[stage.name][0], stage.caption) for stage in run.clip.stages]


def test_beside_the_servers_picture_every_number_but_grades_has_its_short_name(run):
    now, before = run.measure("set"), run.measure("fracture")
    heights, volumes = readout.heights(now, before), readout.volumes(now, treated=True)
    assert {each["key"]: each["label"] for each in heights} == SHAPE
    assert {each["key"]: each["label"] for each in volumes} == {
        "body_volume_ml": GRADES["body_volume_ml"]
    } | CONTENTS
    for each in (*heights, *volumes):
        value = getattr(now, each["key"])
        assert each["hint"] == HINTS[each["key"]]
        assert each["value"] == ("–" if value == 0.0 else screen(each["key"], value))
    for each in heights:
        more = getattr(now, each["key"]) - getattr(before, each["key"])
        assert each["change"] == ("+" if more > 0 else "") + screen(each["key"], more)


def test_explore_says_what_leaked_and_where_the_cement_ends_under_their_names(run):
    entries = {each["key"]: each for each in readout.needles(report(run))}
    assert {key: each["label"] for key, each in entries.items()} == {
        "left": "Left needle",
        "right": "Right needle",
        "cement_to_posterior_wall_mm": "Cement",
        "leak": "Leaked cement",
    }
    assert entries["leak"]["value"] == "0.3\u00a0mL into the disc"


def test_explore_lays_out_name_value_and_details_of_each_needle(markup):
    """The page is one for everybody: what it shows of an entry stands in its markup."""
    (needles,) = re.findall(r'<dl class="vv-told-rows">.*?</dl>', markup, re.DOTALL)
    assert all(f"{{{{ {told} }}}}" in needles for told in ("e.label", "e.value", "line"))


def test_beside_the_servers_picture_both_lists_are_laid_out_with_name_and_value(markup):
    (numbers,) = re.findall(r'<dl class="vv-remote-numbers">.*?</dl>', markup, re.DOTALL)
    lists = re.findall(r'v-for="e in \w*?(heights|volumes)"', numbers)
    assert lists == ["heights", "volumes"]
    for told in ("e.label", "e.value"):
        assert numbers.count(f"{{{{ {told} }}}}") == 2


def test_teach_compares_every_number_that_a_student_reads(markup):
    rows = re.findall(r'<tr[^>]*data-compared="(\w+)"[^>]*>(.*?)</tr>', markup, re.DOTALL | re.IGNORECASE)
    assert [key for key, _ in rows] == ALL
    for key, row in rows:
        (heading,) = re.findall(r"<th[^>]*>\s*(.*?)\s*</th>", row, re.DOTALL | re.IGNORECASE)
        assert unescape(heading) == HEADINGS[key]
        cells = re.findall(r"<td[^>]*>\s*(.*?)\s*</td>", row, re.DOTALL | re.IGNORECASE)
        assert len(cells) == 3
        decimals = (
            2
            if key == "beck_index"
            else 0
            if key == "genant_grade" or key.endswith(("_percent", "_mm2"))
            else 1
        )
        for cell in cells:
            assert set(re.findall(r"\w+\.(\w+_\w+)", unescape(cell))) == {key}
            assert re.search(rf", {decimals}(, true)?\)", cell)
        left, right, both = (unescape(cell) for cell in cells)
        assert left != right
        named = [re.findall(r"figure\((\S+?), ", cell)[0] for cell in (left, right)]
        assert f"figure({named[1]} - {named[0]}, " in both
