"""One owner for each word of the catalogue: no other Python file spells a quantity's, stage's or part's label again."""

import ast
from collections.abc import Iterator
from pathlib import Path

from vertebra_viz.catalogue.parts import LABELS, PARTS
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES
from vertebra_viz.catalogue.stages import STAGES

PACKAGE = Path(__file__).parents[1] / "vertebra_viz"
NUMBERS = [*QUANTITIES.values(), *OUTCOMES.values(), *CLEARANCES.values()]
OWNED = {
    *(text for each in NUMBERS for text in (each.label, each.heading, each.spoken)),
    *(label for kind in STAGES.values() for label in (kind.label, kind.plain_label)),
    *(kind.label for kind in PARTS.values()),
    *LABELS.values(),
} - {""}
CLASSES = {"Fracture"}  # the name of a class, as modules list it


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """Every text of a file that is no docstring, whole or as a piece of an f-string."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.lineno, node.value


def test_no_label_is_spelled_outside_the_catalogue():
    again = [
        f"{path.relative_to(PACKAGE)}:{line}: {text!r}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if "node_modules" not in path.parts and path.parent.name != "catalogue"
        for line, text in literals(path)
        if text.strip(" ,.:") in OWNED - CLASSES
    ]
    assert again == []
