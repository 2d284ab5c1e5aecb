"""Files generated from the catalogue: ``python -m vertebra_viz.catalogue.generate`` writes them.

They are the player's modules, ``player/src/generated/``, and a page of the docs. A test compares the files with the
catalogue, so that they agree with Python. An installed package has no docs and is left as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from vertebra_viz.catalogue import document, generate_looks
from vertebra_viz.catalogue.directions import DIRECTIONS, EASE_S, Subject
from vertebra_viz.catalogue.javascript import constant, head, union
from vertebra_viz.catalogue.parts import (
    CALLOUTS,
    CARRIERS,
    LABELS,
    PARTS,
    WITH_VOLUME,
    Part,
    Visibility,
    named,
)
from vertebra_viz.catalogue.quantities import CLEARANCES, NOTED, OUTCOMES, QUANTITIES, Group, Quantity, Unit
from vertebra_viz.catalogue.stages import STAGES, StageName

FOLDER = Path(__file__).parents[1] / "player" / "src" / "generated"


def quantities() -> str:
    """Text of the module with measured numbers, and the types of what the player measures."""
    return head("quantities.py") + "\n".join(
        [
            f"/** @typedef {{{union(Group)}}} Group */",
            '/** @typedef {import("./parts.js").PartName} PartName */',
            '/** @typedef {import("./stages.js").StageName} StageName */',
            "",
            "/**",
            " * One measured number; its words are messages. `part` is null where every case has it.",
            " *",
            " * @typedef {object} Quantity",
            f" * @property {{{union(Unit)}}} unit",
            " * @property {Group} group",
            " * @property {number} digits",
            " * @property {PartName | null} part",
            ' * @property {keyof Omit<Measurements, "stage"> | null} until',
            " */",
            '/** @typedef {Pick<Quantity, "unit" | "digits">} Figure how a number is written */',
            "",
            *_record("Measurements", "What is measured at one moment.", {"stage": "StageName"}, QUANTITIES),
            *_record("Outcome", "What the treatment did.", {}, _with_volumes()),
            *_table("QUANTITIES", 'keyof Omit<Measurements, "stage">', QUANTITIES),
            *_table("OUTCOMES", "Exclude<keyof Outcome, keyof Measurements>", OUTCOMES),
            "// Told as the change of what got smaller: with the other sign.",
            *constant(
                "CORRECTIONS",
                [key for key, each in OUTCOMES.items() if each.falls],
                "readonly (keyof Outcome)[]",
            ),
            *_table("CLEARANCES", "string", CLEARANCES),
            "// Units in full: ids of messages.",
            *constant(
                "UNIT_NAMES",
                {str(unit): unit.name.lower().replace("_", "-") for unit in Unit if unit},
                f"Readonly<Record<{union(unit for unit in Unit if unit)}, string>>",
            ),
            *constant(
                "NOTED",
                {key: {"unit": str(unit), "digits": digits} for key, (unit, digits) in NOTED.items()},
                f"Readonly<Record<{union(NOTED)}, Figure>>",
            ),
        ]
    )


def stages() -> str:
    """Text of the module with the stages."""
    return head("stages.py") + "\n".join(
        [
            f"/** @typedef {{{union(StageName)}}} StageName */",
            "",
            *constant("STAGES", [str(name) for name in STAGES], "readonly StageName[]"),
        ]
    )


def directions() -> str:
    """Text of the module with directions, for files of earlier versions; those of a case stand in its own file."""
    table = {
        str(name): {
            "view": str(each.view),
            "style": str(each.style),
            "towards": str(each.towards),
            "nearer": each.nearer,
            "lit": each.lit,
            "ghosted": [str(stage) for stage in each.ghosted],
        }
        for name, each in DIRECTIONS.items()
    }
    return head("directions.py") + "\n".join(
        [
            '/** @typedef {import("./stages.js").StageName} StageName */',
            '/** @typedef {import("./views.js").StyleName} StyleName */',
            '/** @typedef {import("./views.js").ViewName} ViewName */',
            "",
            "/**",
            " * How a stage is seen where its file does not say so.",
            " *",
            " * @typedef {object} Direction",
            ' * @property {Exclude<ViewName, "needle">} view',
            " * @property {StyleName} style",
            f" * @property {{{union(Subject)}}} towards what the picture is framed on",
            " * @property {number} nearer how much larger than that it just fits",
            " * @property {number} lit how strongly what is inside an opaque bone is seen through it, 0 to 1",
            " * @property {readonly StageName[]} ghosted at whose end the bone is drawn in outline over the present one",
            " */",
            "",
            *constant("DIRECTIONS", table, "Readonly<Record<StageName, Direction>>"),
            "// Seconds from the beginning of a stage until its direction is reached.",
            *constant("EASE_S", EASE_S, "number"),
        ]
    )


def parts() -> str:
    """Text of the module with parts and surfaces: what pictures show of them and which of them have names."""
    return head("parts.py") + "\n".join(
        [
            f"/** @typedef {{{union(PARTS)}}} PartName */",
            f"/** @typedef {{{union(LABELS)} | PartName}} SurfaceName */",
            f"/** @typedef {{SurfaceName | `{named('${string}', '${string}')}`}} ActorName */",
            "",
            *constant("PARTS", [str(part) for part in PARTS], "readonly PartName[]"),
            "// Surfaces with names of their own: instruments, and what lies above and below.",
            *constant("NAMED", list(LABELS), "readonly SurfaceName[]"),
            "// What pictures show: of the last ones only where the bone is cut or seen through.",
            *constant("OUTSIDE", _seen(Visibility.OUTSIDE), "readonly PartName[]"),
            *constant("INSIDE", _seen(Visibility.INSIDE), "readonly PartName[]"),
            "// What pictures name, most telling first; and instruments that carry others.",
            *constant("CALLOUTS", CALLOUTS, "readonly PartName[]"),
            *constant("CARRIERS", CARRIERS, "readonly SurfaceName[]"),
            "// Whose volume is measured.",
            *constant("WITH_VOLUME", WITH_VOLUME, "readonly PartName[]"),
        ]
    )


FILES: dict[str, Callable[[], str]] = {
    "quantities.js": quantities,
    "stages.js": stages,
    "directions.js": directions,
    "parts.js": parts,
    **generate_looks.FILES,
}


def write() -> None:
    """Write all modules, and the page of the docs."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in FILES.items():
        (FOLDER / name).write_text(text(), encoding="utf-8", newline="\n")
    document.write()


def _seen(visibility: Visibility) -> list[Part]:
    return [part for part, kind in PARTS.items() if kind.visibility is visibility]


def _table(name: str, keys: str, quantities: dict[str, Quantity]) -> list[str]:
    rows = {
        key: {
            "unit": str(each.unit),
            "group": str(each.group),
            "digits": each.digits,
            "part": each.part and str(each.part),
            "until": each.until or None,
        }
        for key, each in quantities.items()
    }
    return constant(name, rows, f"Readonly<Record<{keys}, Quantity>>")


def _with_volumes() -> dict[str, Quantity]:
    """What an outcome holds: its own numbers, and the cement as it is measured at every moment."""
    beside = ("cement_volume_ml", "leaked_volume_ml", "cement_fill_percent")
    return OUTCOMES | {key: QUANTITIES[key] for key in beside}


def _record(name: str, what: str, more: dict[str, str], quantities: dict[str, Quantity]) -> list[str]:
    """Lines of a type with one number for each quantity."""
    kinds = more | {key: "number | null" if each.optional else "number" for key, each in quantities.items()}
    return [
        "/**",
        f" * {what}",
        " *",
        f" * @typedef {{object}} {name}",
        *(f" * @property {{{kind}}} {key}" for key, kind in kinds.items()),
        " */",
        "",
    ]


def main() -> int:
    """Write everything where there is a source tree; else say so in one line and return 2, with nothing written."""
    root = document.FILE.parents[1]
    if not (root / "pyproject.toml").is_file() or not document.FILE.parent.is_dir():
        print(f"{root}: no source tree, nothing is written; allowed: a checkout", file=sys.stderr)
        return 2
    write()
    return 0


if __name__ == "__main__":
    sys.exit(main())
