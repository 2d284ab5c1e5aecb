"""What is made from the catalogue: ``python -m vertebra_viz.catalogue.generate`` writes it.

That is the player's half, ``player/src/generated/``, and a page of the docs. A test compares what is there with what this
gives, so that neither can disagree with Python.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vertebra_viz.catalogue import document, generate_looks
from vertebra_viz.catalogue.javascript import constant, head, union
from vertebra_viz.catalogue.parts import LABELS, PARTS
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES, Group, Quantity
from vertebra_viz.catalogue.stages import STAGES, StageName

FOLDER = Path(__file__).parents[1] / "player" / "src" / "generated"


def quantities() -> str:
    """Text of the module with measured numbers, and the types of what the player measures."""
    return head("quantities.py") + "\n".join(
        [
            f"/** @typedef {{{union(Group)}}} Group */",
            "",
            "/**",
            " * One measured number; `of` follows the percent sign, `part` is null where every case has it.",
            " *",
            " * @typedef {object} Quantity",
            *(
                f" * @property {{string}} {name}"
                for name in ("label", "short", "spoken", "unit", "spokenUnit")
            ),
            " * @property {Group} group",
            " * @property {number} digits",
            " * @property {string} of",
            " * @property {string} hint",
            " * @property {string | null} part",
            ' * @property {keyof Omit<Measurements, "stage"> | null} until',
            " */",
            "",
            *_record("Measurements", "What is measured at one moment.", {"stage": "string"}, QUANTITIES),
            *_record("Outcome", "What the treatment did.", {}, _with_volumes()),
            *_table("QUANTITIES", 'keyof Omit<Measurements, "stage">', QUANTITIES),
            *_table("OUTCOMES", "Exclude<keyof Outcome, keyof Measurements>", OUTCOMES),
            *_table("CLEARANCES", "string", CLEARANCES),
        ]
    )


def stages() -> str:
    """Text of the module with the names of stages."""
    return head("stages.py") + "\n".join(
        [
            f"/** @typedef {{{union(StageName)}}} StageName */",
            "",
            *constant(
                "STAGES",
                {
                    str(name): {"label": kind.label, "plain": kind.plain_label}
                    for name, kind in STAGES.items()
                },
                "Readonly<Record<string, {label: string, plain: string}>>",
            ),
        ]
    )


def parts() -> str:
    """Text of the module with the names of parts and of surfaces."""
    return head("parts.py") + "\n".join(
        [
            f"/** @typedef {{{union(PARTS)}}} PartName */",
            f"/** @typedef {{{union(LABELS)} | PartName}} SurfaceName */",
            "",
            *constant(
                "PARTS",
                {str(part): kind.label for part, kind in PARTS.items()},
                "Readonly<Record<PartName, string>>",
            ),
            *constant("LABELS", LABELS, "Readonly<Record<string, string>>"),
        ]
    )


FILES: dict[str, Callable[[], str]] = {
    "quantities.js": quantities,
    "stages.js": stages,
    "parts.js": parts,
    **generate_looks.FILES,
}


def write() -> None:
    """Write all modules, and the page of the docs."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in FILES.items():
        (FOLDER / name).write_text(text(), encoding="utf-8", newline="\n")
    document.write()


def _table(name: str, keys: str, quantities: dict[str, Quantity]) -> list[str]:
    rows = {
        key: {
            "label": each.label,
            "short": each.name,
            "spoken": each.spoken or each.label,
            "unit": str(each.unit),
            "spokenUnit": each.unit.spoken,
            "group": str(each.group),
            "digits": each.digits,
            "of": each.of,
            "hint": each.hint,
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


if __name__ == "__main__":
    write()
