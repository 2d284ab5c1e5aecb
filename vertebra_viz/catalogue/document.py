"""The catalogue as a page of the docs: names of numbers, stages, views and parts, as used in files and addresses.

It is written together with the player's modules (`vertebra_viz.catalogue.generate`), so it is never out of date.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from vertebra_viz.catalogue.directions import DIRECTIONS
from vertebra_viz.catalogue.javascript import COMMAND
from vertebra_viz.catalogue.parts import LABELS, PARTS
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES, REPORTED, Quantity
from vertebra_viz.catalogue.stages import STAGES
from vertebra_viz.catalogue.views import POLARITIES, STYLES, VIEWS

FILE = Path(__file__).parents[2] / "docs" / "catalogue.md"


def document() -> str:
    """Return the text of the page."""
    return "\n".join(
        [
            "# Names of numbers, stages, views and parts",
            "",
            f"Made from `vertebra_viz/catalogue` by `{COMMAND}`: not to be edited.",
            "",
            "## Measured numbers",
            "",
            "Keys of `measure --format json` and of the player's `measurements()`; labels are those of tables and screens. A number",
            "with an asterisk is null where it has no meaning.",
            "",
            *_numbers(QUANTITIES),
            "",
            "## What the treatment did",
            "",
            "Keys of `outcome` in the report: set cement against the last stage before access.",
            "",
            *_numbers(OUTCOMES),
            "",
            "## What a needle leaves free",
            "",
            "Keys of each needle's `clearances` in the report; negative where it breaks through, null where there is no such wall.",
            "",
            *_numbers(CLEARANCES),
            "",
            "## What else the report measures",
            "",
            "Keys of the report itself, and of each needle and its `skin` in it.",
            "",
            *_numbers(REPORTED),
            "",
            "## Stages",
            "",
            "In this order; a case has those of its treatment. How it is seen holds until somebody picks a style or a view; a leak, or a",
            "second level, may ask for another one.",
            "",
            *_table(
                ("name", "on screens", "in plain words", "seconds", "seen in", "from"),
                (
                    (
                        *(f"`{name}`", kind.label, kind.plain_label, f"{kind.duration_s:g}"),
                        *(f"`{DIRECTIONS[name].style}`", f"`{DIRECTIONS[name].view}`"),
                    )
                    for name, kind in STAGES.items()
                ),
            ),
            "",
            "## Views",
            "",
            *_table(("view", "on screens"), _labelled(VIEWS)),
            "",
            "## Styles",
            "",
            *_table(("style", "on screens"), _labelled(STYLES)),
            "",
            "What is dark in an X-ray picture of the app:",
            "",
            *_table(("polarity", "on screens"), _labelled(POLARITIES)),
            "",
            "## Parts",
            "",
            "`part` of every surface in a .glb, and what `export --part` takes of those that a mesh file may hold.",
            "",
            *_table(
                ("part", "on screens", "in mesh files", "in pictures"),
                (
                    (
                        f"`{part}`",
                        kind.label,
                        *("yes" if each else "no" for each in (kind.exported, kind.drawn)),
                    )
                    for part, kind in PARTS.items()
                ),
            ),
            "",
            "## Surfaces with names of their own",
            "",
            "Most surfaces are named as their part; these share a part with others. What belongs to a further broken level is",
            "named `T12/bone`; in a .glb's extras its `level` is `T12` and its `own` name `bone`.",
            "",
            *_table(("surface", "on screens"), _labelled(LABELS)),
            "",
        ]
    )


def write() -> None:
    """Write the page."""
    FILE.write_text(document(), encoding="utf-8", newline="\n")


def _labelled(labels: Mapping[Any, str]) -> list[tuple[str, str]]:
    return [(f"`{name}`", label) for name, label in labels.items()]


def _numbers(quantities: dict[str, Quantity]) -> list[str]:
    rows = [
        (f"`{key}`{'*' if each.optional else ''}", each.label, f"{each.unit} {each.of}".strip(), each.hint)
        for key, each in quantities.items()
    ]
    columns = 4 if any(hint for *_, hint in rows) else 3
    return _table(("key", "label", "unit", "what it is")[:columns], (row[:columns] for row in rows))


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [head, ("---",) * len(head), *rows]
    return [f"| {' | '.join(cells)} |".replace("|  |", "| |") for cells in lines]
