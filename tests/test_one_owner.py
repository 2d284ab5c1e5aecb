"""One owner for each word of the catalogue, and for how a figure is written: no other Python file spells a name or a unit.

A name is found as a text of its own, as the label in front of a figure, and, where it has several words, however it is
capitalised. A figure with a unit typed behind it, or with digits of its own, is found in every f-string.
"""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from vertebra_viz.catalogue.parts import LABELS, PARTS
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES, REPORTED, Unit
from vertebra_viz.catalogue.stages import STAGES
from vertebra_viz.catalogue.views import POLARITIES, STYLES, VIEWS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "vertebra_viz"
NUMBERS = [*QUANTITIES.values(), *OUTCOMES.values(), *CLEARANCES.values(), *REPORTED.values()]
OWNED = {
    *(
        text
        for each in NUMBERS
        for text in (each.label, each.heading, each.spoken, each.short, each.hint, each.of)
    ),
    *(label for kind in STAGES.values() for label in (kind.label, kind.plain_label)),
    *(kind.label for kind in PARTS.values()),
    *(label for table in (LABELS, VIEWS, STYLES, POLARITIES) for label in table.values()),
} - {""}
# of numbers, however they are capitalised; of stages ("the bone", "a hollow") they are pieces of sentences too
PHRASES = {
    text.lower() for each in NUMBERS for text in (each.label, each.heading, each.spoken) if " " in text
}
# the same word for another thing
OTHERWISE = {
    ("vertebra_viz/__init__.py", "Fracture"),  # a class
    ("vertebra_viz/case/case.py", "Fracture"),  # a class
    ("vertebra_viz/app/web/events.py", "Middle"),  # a mouse button
    ("vertebra_viz/render/direction_labels.py", "Top"),  # how VTK sets a text
}
SOURCES = [
    *(
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if "node_modules" not in path.parts and path.parent.name != "catalogue"
    ),
    *sorted((ROOT / "devtools").glob("*.py")),
    *sorted((ROOT / "scripts").glob("*.py")),
]
# where people read figures; what is asked for and refused has units of its own there (`case`, `anatomy`)
ROOMS = (
    *(f"vertebra_viz/{room}/" for room in ("cli", "words", "render", "app", "export")),
    "devtools/gallery.py",
)
UNITS = "|".join(sorted({re.escape(text) for unit in Unit for text in (str(unit), unit.ascii)} - {"", "s"}))
UNIT = re.compile(rf"[ \u00a0]?(?:{UNITS})(?![\wC/])")
FORMAT = re.compile(rf"\{{[^{{}}]*\}}[ \u00a0]?(?:{UNITS})(?![\wC/])")

OF_THE_PAGE = re.compile(rf"toFixed\(\d|\+ ['`][ \u00a0]?(?:{UNITS})['`]")


def texts(tree: ast.AST) -> Iterator[ast.Constant]:
    """Every text that is no docstring, whole or as a piece of an f-string."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node


def names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Names of the catalogue that are spelled as a text, or as the label of a figure."""
    beside = {}  # pieces of f-strings that stand right before a figure, or after it
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            for k, piece in enumerate(node.values):
                if isinstance(piece, ast.Constant):
                    beside[id(piece)] = (k + 1 < len(node.values), k > 0)
    for node in texts(tree):
        text = node.value.strip(" \u00a0,.:;=\n")
        before, after = beside.get(id(node), (False, False))
        ends = [text.rpartition(sign)[2].strip() for sign in ".,:;\n"] if before else []
        begins = [re.split(r"[.,:;\n]", text)[0].strip()] if after else []
        for part in {text, *ends, *begins}:
            if part in OWNED or part.lower() in PHRASES:
                yield node.lineno, part


def figures(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Figures whose unit is typed: in an f-string, in a text for ``format``, and put together for the page."""
    pieces = {
        id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            for value, after in zip(node.values, node.values[1:], strict=False):
                typed = isinstance(value, ast.FormattedValue) and isinstance(after, ast.Constant)
                if typed and UNIT.match(after.value):
                    yield node.lineno, ast.unparse(value.value) + after.value
    for node in texts(tree):
        if (id(node) not in pieces and FORMAT.search(node.value)) or OF_THE_PAGE.search(node.value):
            yield node.lineno, node.value


def found(
    read: Callable[[ast.AST], Iterable[tuple[int, str]]], paths: Iterable[Path]
) -> list[tuple[str, str]]:
    """File and text, of everything that is spelled again."""
    return [
        (path.relative_to(ROOT).as_posix(), text)
        for path in paths
        for _, text in read(ast.parse(path.read_text(encoding="utf-8")))
    ]


@pytest.mark.parametrize(
    ("source", "spelled"),
    [
        ('a = "Front"', {"Front"}),
        ('a = "side"', set()),
        ('a = "front height"', {"front height"}),
        ('a = f"{x}; Front height {y}"', {"Front height"}),
        ('a = f"cement in the bone: {y}"', {"cement in the bone"}),
        ('a = f"restored: Wedge angle {y} deg"', {"Wedge angle"}),
        ('a = f"{y} of body"', {"of body"}),
        ('a = "The front height is lost."', set()),
        ('"""Front"""', set()),
    ],
)
def test_a_name_is_found_as_a_text_and_in_front_of_a_figure(source, spelled):
    assert {text for _, text in names(ast.parse(source))} == spelled


@pytest.mark.parametrize(
    "source",
    [
        'f"{x:.1f} mm"',
        'f"{x} mL"',
        'f"{x:.1f}°"',
        'f"{x:.0f}" " deg"',
        'f"{x:.0f} % of it"',
        '"{inflation:.1f} mm.".format_map(x)',
        'a = "Number(x).toFixed(1)"',
        'f"Number({x})" + " + \' mm\'"',
    ],
)
def test_a_figure_with_a_typed_unit_is_found(source):
    assert list(figures(ast.parse(source)))


@pytest.mark.parametrize(
    "source", ['f"{x} mmol"', 'f"{x} °C"', 'f"{x:.1f} s"', 'f"{shown(q, x)} of it"', '"mm"']
)
def test_another_unit_or_none_is_nothing(source):
    assert not list(figures(ast.parse(source)))


def test_no_name_is_spelled_outside_the_catalogue():
    assert len(SOURCES) > 200
    again = found(names, SOURCES)
    assert set(again) - OTHERWISE == set()
    assert OTHERWISE - set(again) == set()


def test_no_figure_has_a_unit_or_digits_of_its_own():
    rooms = [path for path in SOURCES if path.relative_to(ROOT).as_posix().startswith(ROOMS)]
    assert len(rooms) > 100
    assert found(figures, rooms) == []
