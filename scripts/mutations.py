"""Change one small thing of the code at a time, in a copy, and see whether a test notices; the score is the share noticed.

The changes are cosmic-ray's (an operator, a number by one, a comparison, a condition …) and a text left empty. What may be
changed is too much to try it all, so places are drawn, the same every time, and one change is made at each. Which tests
judge a package, and how many places of it are tried, stands in pyproject.toml under ``tool.mutations``.
"""

from __future__ import annotations

import argparse
import compileall
import os
import random
import shlex
import shutil
import sys
import tempfile
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cosmic_ray import plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_and_test
from cosmic_ray.operators.operator import Example, Operator
from cosmic_ray.testing import run_tests
from cosmic_ray.work_item import MutationSpec, TestOutcome, WorkResult
from parso.python.tree import String

ROOT = Path(__file__).parents[1]
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutations"]
LEFT_OUT = shutil.ignore_patterns(".*", "node_modules", "__pycache__")
SLOWER, AT_LEAST_S = 3.0, 30.0  # a change may make the tests so many times slower, and so many seconds


class EmptyText(Operator):
    """A text, but no docstring, is left empty; an empty one says something."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Any, Any]]:
        """Where a text stands."""
        if isinstance(node, String) and node.parent.type != "simple_stmt":
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, _index: int) -> Any:
        """The text, empty, or no longer empty."""
        changed = '"changed"' if len(node.value) == len('""') else '""'
        return String(changed, node.start_pos, prefix=node.prefix)

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """What it does."""
        return (Example('x = "mm"', 'x = ""'), Example('x = ""', 'x = "changed"'))


plugins.OPERATOR_PROVIDERS["texts"] = {EmptyText.__name__: EmptyText}


def places(module: Path) -> dict[tuple[Any, Any], list[MutationSpec]]:
    """What can be changed in a module, by where it stands."""
    tree = get_ast(module.read_text(encoding="utf-8"))
    found = defaultdict(list)
    for name in plugins.operator_names():
        kind = plugins.get_operator(name)
        if kind.arguments():  # it would have to be told which variable to change
            continue
        at = [(node, where) for node in ast_nodes(tree) for where in kind().mutation_positions(node)]
        for occurrence, (node, (start, end)) in enumerate(at):
            if not in_annotation(node):
                found[start, end].append(MutationSpec(str(module), name, occurrence, start, end))
    return found


def in_annotation(node: Any) -> bool:
    """Whether a node is part of an annotation, which nothing evaluates."""
    while node.parent is not None:
        beside = node.parent.children
        before = beside[beside.index(node) - 1] if beside[0] is not node else None
        if node.parent.type in {"tfpdef", "annassign", "funcdef"} and before in {":", "->"}:
            return node.parent.type != "funcdef" or before == "->"
        node = node.parent
    return False


def drawn(package: str, count: int, seed: int) -> tuple[list[MutationSpec], int, int]:
    """One change at each of ``count`` places of a package (0: at all), and how many changes and places there are."""
    modules = sorted(Path("vertebra_viz", package).rglob("*.py"))
    all_places = [changes for module in modules for changes in places(module).values()]
    luck = random.Random(f"{seed} {package}")  # noqa: S311  nothing secret
    chosen = luck.sample(all_places, min(count or len(all_places), len(all_places)))
    return [luck.choice(changes) for changes in chosen], sum(map(len, all_places)), len(all_places)


def outcome(result: WorkResult) -> str:
    """What became of a change, in a word."""
    if result.output == "timeout":
        return "timed out"
    return {TestOutcome.KILLED: "killed", TestOutcome.SURVIVED: "survived"}.get(
        result.test_outcome, "not run"
    )


def score(package: str, count: int, seed: int) -> str:
    """Try the changes drawn for a package; print those that no test noticed, and return a line with the score."""
    command = shlex.join([sys.executable, "-m", "pytest", "-x", *SETTINGS["tests"][package]])
    begun = time.monotonic()
    unchanged, said = run_tests(command, None)
    if unchanged is not TestOutcome.SURVIVED:
        raise SystemExit(f"{package}: its tests fail as it is:\n{said}")
    timeout_s = max(AT_LEAST_S, SLOWER * (time.monotonic() - begun))
    changes, ways, where = drawn(package, count, seed)
    became: Counter[str] = Counter()
    for tried, change in enumerate(changes, start=1):
        result = mutate_and_test([change], command, timeout_s)
        word = outcome(result)
        became[word] += 1
        print(f"{package} {tried} of {len(changes)}: {word} ({change.operator_name})", flush=True)
        if word in {"survived", "not run"}:
            print(result.diff or result.output, flush=True)
    noticed = became["killed"] + became["timed out"]
    told = ", ".join(f"{became[word]} {word}" for word in ("killed", "timed out", "survived", "not run"))
    return (
        f"{package}: {len(changes)} of {where} places, {ways} changes in all (seed {seed}): {told}; "
        f"score {100.0 * noticed / len(changes):.0f} %"
    )


def main() -> None:
    """Read the command line and try each package in a copy of the code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", default=list(SETTINGS["tests"]))
    parser.add_argument(
        "--places", type=int, default=SETTINGS["places"], help="places of each package; 0: all"
    )
    parser.add_argument("--seed", type=int, default=SETTINGS["seed"], help="another one draws other places")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "copy")
        shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        compileall.compile_dir(copy / "vertebra_viz", quiet=1)  # else each run of the tests compiles it anew
        os.chdir(copy)
        try:
            scores = [score(package, asked.places, asked.seed) for package in asked.packages]
        finally:
            os.chdir(ROOT)
    print("\n".join(scores))


if __name__ == "__main__":
    main()
