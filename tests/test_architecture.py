"""The direction of imports, read from the source: one way only, so that a file can be read without those above it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "vertebra_viz"

# Lowest first; a file may import its own floor and those below. A folder is a floor.
FLOORS = (
    {"floating", "tenths", "words"},
    {"catalogue"},
    {"case"},
    {"atomic", "one_thread"},
    {"clip"},
    {"evidence"},
    {"clinic"},
    {"anatomy"},
    {"fracture"},
    {"instruments"},
    {"filling"},
    {"run"},
    {"sentences"},
    {"treatments"},
    {"spine"},
    {"compile"},
    {"export", "render"},
    {"simulation"},
    {"app"},
    {"cli", "__main__"},
)
FLOOR = {name: floor for floor, names in enumerate(FLOORS) for name in names}


def floor(module: tuple[str, ...]) -> int:
    """Return the layer of a module: that of its folder; () is the public interface."""
    return FLOOR[module[0]] if module else FACE


FACE = FLOOR["simulation"]  # `from vertebra_viz import simulate`

# Who may load what is slow or opens windows.
OUTSIDE = {
    "babel": {"words"},
    "fluent": {"words"},
    "trame": {"app"},
    "trame_client": {"app"},
    "trame_pyvista": {"app"},
    "trame_server": {"app"},
    "trame_vuetify": {"app"},
    "wslink": {"app"},
    "cyclopts": {"cli"},
    "imageio": {"render"},
    "pyvista": {"app", "export", "render"},
    "vtkmodules.vtkRendering": {"render"},
}


class Import(NamedTuple):
    """One name that one file imports."""

    file: str
    line: int
    target: str  # dotted; for `from a import b` it is `a.b`, whatever b is
    types_only: bool


def parts(path: Path) -> tuple[str, ...]:
    dotted = path.relative_to(PACKAGE).with_suffix("").parts
    return dotted[:-1] if dotted[-1] == "__init__" and len(dotted) > 1 else dotted


def files() -> list[Path]:
    return sorted(p for p in PACKAGE.rglob("*.py") if "node_modules" not in p.parts)


def imports(path: Path) -> Iterator[Import]:
    """Every import of a file, those inside functions included."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    guarded = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for child in node.body
        for inner in ast.walk(child)
    }
    package = ("vertebra_viz", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) + 1 - node.level]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            targets = [f"{module}.{alias.name}" for alias in node.names]
        else:
            continue
        for target in targets:
            yield Import(str(path.relative_to(ROOT)), node.lineno, target, id(node) in guarded)


def own(target: str) -> tuple[str, ...] | None:
    """Parts of the vertebra_viz module that an import reaches; () is the face; None where it is not ours."""
    first, *rest = target.split(".")
    if first != "vertebra_viz":
        return None
    while rest and not (
        PACKAGE.joinpath(*rest).is_dir() or PACKAGE.joinpath(*rest).with_suffix(".py").is_file()
    ):
        rest = rest[:-1]
    return tuple(rest)


@cache
def every_import() -> list[tuple[Path, Import]]:
    """Read the imports when a test first needs them, because only one of the collecting processes runs these tests."""
    return [(path, item) for path in files() for item in imports(path)]


def test_every_module_has_a_floor():
    modules = {parts(path)[0] for path in files()} - {"__init__"}
    assert modules <= set(FLOOR), "give the new module a floor in this test"


def test_arrows_run_one_way():
    upward = []
    for path, item in every_import():
        target = own(item.target)
        if target is None or parts(path) == ("__init__",):  # the face itself loads names on first use
            continue
        # simulation draws and writes through the floor below it, which is why those must not look up
        if floor(target) > floor(parts(path)):
            upward.append(f"{item.file}:{item.line} imports {item.target}, which stands above it")
    assert not upward, "\n".join(upward)


def test_no_two_modules_need_each_other():
    graph: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for path, item in every_import():
        target = own(item.target)
        if target and not item.types_only and parts(path) != ("__init__",):
            graph.setdefault(parts(path), set()).add(target)
    done: set[tuple[str, ...]] = set()

    def visit(module: tuple[str, ...], trail: tuple[tuple[str, ...], ...]) -> None:
        names = " -> ".join(".".join(m) for m in (*trail, module))
        assert module not in trail, f"import cycle: {names}"
        if module not in done:
            for target in graph.get(module, set()) - {module}:
                visit(target, (*trail, module))
            done.add(module)

    for module in list(graph):
        visit(module, ())


def test_measuring_never_sees_what_was_asked_for():
    measuring = {
        ("clip", "boxes"),
        ("clip", "measure"),
        ("clip", "canal"),
        ("clip", "contact"),
        ("clip", "distance"),
        ("clip", "once"),
        ("clip", "rear"),
    }
    seen = {
        target for path, item in every_import() if parts(path) in measuring and (target := own(item.target))
    }
    names = {("catalogue", "parts")}  # what surfaces are called, and nothing of a case
    assert seen <= measuring | names | {("clip", "clip"), ("clip", "easing"), ("floating",), ("tenths",)}


def test_only_anatomy_knows_that_a_bone_is_parametric():
    """Others take a `Bone`, and get the average ones through one door."""
    behind = {"vertebra", "morphometry", "proportions", "arch", "body", "levelling", "contour"}
    strays = [
        f"{item.file}:{item.line}"
        for path, item in every_import()
        if (target := own(item.target)) and len(target) > 1 and target[0] == "anatomy" and target[1] in behind
        if parts(path)[0] != "anatomy"
    ]
    assert not strays


@pytest.mark.parametrize("library", sorted(OUTSIDE))
def test_slow_and_window_opening_libraries_stay_where_they_belong(library):
    def uses(item: Import) -> bool:
        return item.target == library or item.target.startswith(
            (f"{library}.", library) if library.startswith("vtk") else f"{library}."
        )

    strays = [
        f"{item.file}:{item.line}"
        for path, item in every_import()
        if uses(item) and not item.types_only and parts(path)[0] not in OUTSIDE[library]
    ]
    assert not strays


def test_only_render_makes_plotters():
    makers = {"Plotter", "BackgroundPlotter", "vtkRenderWindow", "vtkRenderer"}
    strays = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in files()
        if parts(path)[0] != "render"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and (getattr(node.func, "attr", None) in makers or getattr(node.func, "id", None) in makers)
    ]
    assert not strays


@pytest.mark.parametrize(
    "statement",
    [
        "import vertebra_viz",
        "from vertebra_viz import simulate; simulate().report()",
    ],
)
def test_neither_import_nor_measuring_loads_rendering(statement):
    code = f"import sys; {statement}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    heavy = ("vtkmodules.vtkRendering", "vtkmodules.all", "pyvista", "trame", "matplotlib", "cyclopts")
    assert "vertebra_viz" in loaded.split()
    assert not [name for name in loaded.split() if name.startswith(heavy)]


def test_files_stay_short_enough_to_read_at_one_sitting():
    long = {str(p.relative_to(ROOT)): n for p in files() if (n := len(p.read_text().splitlines())) > 300}
    assert not long
