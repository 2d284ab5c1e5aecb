"""Rules that no linter checks: no module is exempt from strict types, no docstring is a stub.

A name stands for one thing: no two modules define a class of the same name.
"""

import ast
import os
import re
import tomllib
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_nothing_of_ours_is_exempt_from_strict_types():
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"]
    assert asked["strict"] is True
    ours = {"vertebra_viz", "devtools", "tests/test_typed_use.py", "tests/stub_bone.py"}
    assert ours <= set(asked["files"])
    for exempt in asked["overrides"]:
        assert not [
            name for name in exempt["module"] if name.startswith(("vertebra_viz", "devtools", "tests"))
        ]
    assert set(asked) <= {"python_version", "strict", "files", "overrides"}


def test_types_are_checked_of_what_pyproject_lists():
    """With a path mypy leaves out what pyproject.toml lists, so one call has none, and the others' are no files of ours."""
    script = (ROOT / "scripts" / "test.sh").read_text(encoding="utf-8")
    lines = [line for line in script.splitlines() if "/mypy" in line]
    assert lines
    calls = [call.strip() for line in lines for call in re.findall(r"/mypy\"([^&|;']*)", line)]
    assert "" in calls
    assert set(calls) <= {"", '"$1/pages"'}  # the pages are what was just written out


def test_no_docstring_is_a_stub():
    stub = re.compile(r'"""\W*(todo|tbd|fixme|xxx|docstring)\b', re.IGNORECASE)
    stubs = []
    for folder in ("vertebra_viz", "devtools", "tests"):
        for where, folders, names in os.walk(ROOT / folder):
            folders[:] = [name for name in folders if name not in {"node_modules", "dist", "__pycache__"}]
            paths = [Path(where, name) for name in names if name.endswith(".py")]
            stubs += [str(path) for path in paths if stub.search(path.read_text(encoding="utf-8"))]
    assert not stubs


def test_no_two_modules_define_a_class_of_the_same_name():
    owners = defaultdict(set)
    for folder in ("vertebra_viz", "devtools"):
        for path in (ROOT / folder).rglob("*.py"):
            if "node_modules" not in path.parts:
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                    if isinstance(node, ast.ClassDef):
                        owners[node.name].add(path.relative_to(ROOT).as_posix())
    assert {name: paths for name, paths in owners.items() if len(paths) > 1} == {}
