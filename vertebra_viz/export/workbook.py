"""Export the numbers as an .xlsx workbook, in which numbers are numbers whatever decimal sign a computer is set to.

It has a sheet for each fractured level, with a row of units and one row per stage; a sheet of assumptions; and a sheet
about the case, with summary, disclaimer and source.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from vertebra_viz.catalogue.looks import QUIET_TEXT
from vertebra_viz.evidence.notices import disclaimer, source
from vertebra_viz.export.report import report
from vertebra_viz.run import Run
from vertebra_viz.sentences.numbers import digits, unit
from vertebra_viz.sentences.titles import summary, title
from vertebra_viz.words import text

WHEN = datetime(1980, 1, 1, tzinfo=UTC)  # fixed (earliest date of a zip): equal cases give equal files
NARROW, WIDE = 12, 90  # columns, in characters


def as_xlsx(simulation: Run) -> bytes:
    """Return the workbook: columns as in the JSON, values in full precision, displayed with significant digits."""
    from xlsxwriter import Workbook  # noqa: PLC0415  only this format needs it

    data, file = report(simulation), BytesIO()
    book = Workbook(file, {"in_memory": True})
    book.set_properties({"title": title(simulation.case), "comments": disclaimer(), "created": WHEN})
    levels = data.get("levels") or [{"level": data["case"]["level"], "stages": data["stages"]}]
    for level in levels:
        _stages(book, level["level"], level["stages"])
    heads = tuple(text(f"workbook-{name}") for name in ("name", "value", "note"))
    _rows(book, text("workbook-assumed"), [heads, *(tuple(a.values()) for a in data["assumptions"])])
    contents = {
        "case": title(simulation.case),
        "summary": summary(simulation),
        "disclaimer": disclaimer(),
        "source": source(),
    }
    about = [(text(f"workbook-{name}"), words) for name, words in contents.items()]
    _rows(book, text("workbook-about"), about)
    book.close()
    return file.getvalue()


def _stages(book: Any, name: str, stages: list[dict[str, Any]]) -> None:
    """Add a sheet with a row of names, a row of units, and a row for each stage."""
    sheet = book.add_worksheet(name)
    bold, grey = book.add_format({"bold": True}), book.add_format({"italic": True, "font_color": QUIET_TEXT})
    shown = {count: book.add_format({"num_format": f"0.{'0' * count}".rstrip(".")}) for count in range(3)}
    for column, key in enumerate(stages[0]):
        sheet.write_string(0, column, key, bold)
        sheet.write_string(1, column, unit(key), grey)
        sheet.set_column(column, column, max(NARROW, len(key) + 1))
        for row, stage in enumerate(stages, start=2):
            value = stage[key]
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            elif value is not None:
                sheet.write_number(row, column, value, shown[digits(key)])
    sheet.freeze_panes(2, 1)


def _rows(book: Any, name: str, rows: list[tuple[Any, ...]]) -> None:
    """Add a sheet of text: the first column has names, the last one long texts."""
    sheet = book.add_worksheet(name)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            if isinstance(value, float | int):
                sheet.write_number(row, column, float(f"{value:.4g}"), wrapped)
            else:
                sheet.write_string(row, column, str(value), wrapped)
    last = len(rows[0]) - 1
    sheet.set_column(0, last - 1, 2 * NARROW)
    sheet.set_column(last, last, WIDE)
