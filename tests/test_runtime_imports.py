"""The package imports only its declared dependencies, not those of tests and tools."""

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "vertebra_viz"
IMPORTED_AS = {"pillow": "PIL", "vtk": "vtkmodules"}
BROUGHT = {"msgpack"}  # by trame-server, which encodes a socket's messages with it


def imported():
    """Each file's imported packages that are neither Python's own nor ours, those inside functions included."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "node_modules" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module]
            for name in {name.partition(".")[0] for name in names} - sys.stdlib_module_names:
                yield path.relative_to(ROOT).as_posix(), name


def test_only_what_is_installed_with_the_package_is_imported():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    # what the leaflet alone needs is an extra; without it the leaflet is refused in one line
    declared = [*project["dependencies"], *project["optional-dependencies"]["print"]]
    names = [re.match(r"[\w-]+", each).group() for each in declared]
    allowed = {IMPORTED_AS.get(name, name.replace("-", "_")) for name in names} | BROUGHT | {"vertebra_viz"}
    assert [f"{path} imports {name}" for path, name in imported() if name not in allowed] == []
