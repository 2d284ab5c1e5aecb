"""The evidence tables as they are read: each row as text, and for whom it stands where the table says so."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib.resources import files

from vertebra_viz.evidence.conditions import Applies, conditions


def plain(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a table of this folder that stand for every case."""
    return tuple(csv.DictReader(_text(name).splitlines()))


def table(name: str) -> Iterator[tuple[Applies, dict[str, str]]]:
    """Return for whom each row of a table of this folder stands, and its other columns.

    Raises
    ------
    ValueError
        In one line that names file, line and column, where a word is no condition, or a row stands for nobody.
    """
    yield from read(_text(name), name)


def read(text: str, name: str) -> Iterator[tuple[Applies, dict[str, str]]]:
    """Return the same of a table's ``text``; ``name`` is what errors call it."""
    lines = csv.DictReader(text.splitlines())
    for row in lines:
        where = f"{name}, line {lines.line_num}"
        when, unless = (
            conditions(row.pop(column).split(), f"{where}, {column}") for column in ("applies", "unless")
        )
        if not when:
            raise ValueError(f"{where}, applies: no condition; 'any' stands for every case")
        yield Applies(when, unless), row


def _text(name: str) -> str:
    return files("vertebra_viz.evidence").joinpath(name).read_text(encoding="utf-8")
