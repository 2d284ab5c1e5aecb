"""What a patient reads before deciding: the aim, the options, whom cement is for, what is not known, and rights.

``decision.csv`` has a row a statement and where it was read. Options have the same parts in the same order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vertebra_viz.evidence.notices import REVIEWED
from vertebra_viz.evidence.options import Option
from vertebra_viz.evidence.statements import Statement, statement
from vertebra_viz.evidence.table import plain
from vertebra_viz.words import cached_by_language, text
from vertebra_viz.words.figures import month

WRITTEN, NEXT_REVIEW, SEARCHED = "2026-11", "2027-12", "2026-12"
SECTIONS = ("aim", "who", "who-not", "uncertain", "right", "question", "value")
ABOUT = ("reviewed", "disclaimer", "written", "authors", "funding", "search", "reading")


@dataclass(frozen=True)
class Guarded:
    """A statement, and for which kind of fracture alone it stands: ``tumour``, ``old``, or empty for every one."""

    statement: Statement
    only: str


@dataclass(frozen=True)
class OptionCard:
    """One option: what is done, what may help, what may harm, and what living with it is like."""

    option: Option
    what: tuple[Statement, ...]
    helps: tuple[Statement, ...]
    harms: tuple[Statement, ...]
    living: tuple[Statement, ...]

    @property
    def all(self) -> tuple[Statement, ...]:
        """All of its statements in their order."""
        return (*self.what, *self.helps, *self.harms, *self.living)


def section(key: str) -> tuple[Guarded, ...]:
    """Return the statements of one of `SECTIONS`."""
    return _rows()[key, "", ""]


def card(option: Option) -> OptionCard:
    """Return what is said of an option."""
    what, helps, harms, living = (
        tuple(each.statement for each in _rows().get(("option", str(option), side), ()))
        for side in ("what", "benefit", "harm", "living")
    )
    return OptionCard(option, what, helps, harms, living)


def red_flags(procedure: bool) -> tuple[Statement, ...]:
    """Return the signs for which a person gets help at once; those of a wound only after a procedure."""
    groups = ("any", "procedure") if procedure else ("any",)
    return tuple(each.statement for group in groups for each in _rows()["red-flag", group, ""])


def about(minutes: int) -> Mapping[str, str]:
    """Return what the page says of itself, by one of `ABOUT`.

    Parameters
    ----------
    minutes : int
        How long reading takes, see `reading_minutes`.
    """
    dates = {
        name: month(value)
        for name, value in (
            ("written", WRITTEN),
            ("updated", REVIEWED),
            ("next", NEXT_REVIEW),
            ("searched", SEARCHED),
        )
    }
    values: dict[str, dict[str, object]] = {
        "written": {name: dates[name] for name in ("written", "updated", "next")},
        "search": {"searched": dates["searched"]},
        "reading": {"minutes": minutes},
    }
    return {name: text(f"about-{name}", **values.get(name, {})) for name in ABOUT}


@cached_by_language
def _rows() -> dict[tuple[str, str, str], tuple[Guarded, ...]]:
    """All statements by section, option and side."""
    found: dict[tuple[str, str, str], list[Guarded]] = {}
    for row in plain("decision.csv"):
        made = Guarded(statement(f"decision-{row['section']}-{row['id']}", row), row["only"])
        found.setdefault((row["section"], row["option"], row["side"]), []).append(made)
    return {key: tuple(each) for key, each in found.items()}
