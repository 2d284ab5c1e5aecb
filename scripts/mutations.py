"""Mutation testing: change one small thing in a copy of the code at a time, and see whether a test fails.

The score is the share of changes that a test notices. The mutations are those of cosmic-ray (an operator, a number by
one, a comparison, a condition …) and an emptied string. There are too many to try all of them, so a random sample of
places is drawn, the same every time, and one mutation is made at each. The tests that are run for a package, and the
number of places, are set in pyproject.toml under ``tool.mutations``.
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
SLOWER, AT_LEAST_S = (
    3.0,
    30.0,
)  # time limit of a mutated test run: this many times the unchanged run, and at least so many seconds


class EmptyText(Operator):
    """Mutation that empties a string other than a docstring, or fills an empty one."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Any, Any]]:
        """Yield the start and end of a string."""
        if isinstance(node, String) and node.parent.type != "simple_stmt":
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, _index: int) -> Any:
        """Return the mutated string."""
        changed = '"changed"' if len(node.value) == len('""') else '""'
        return String(changed, node.start_pos, prefix=node.prefix)

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Return examples of the mutation."""
        return (Example('x = "mm"', 'x = ""'), Example('x = ""', 'x = "changed"'))


plugins.OPERATOR_PROVIDERS["texts"] = {EmptyText.__name__: EmptyText}


def places(module: Path) -> dict[tuple[Any, Any], list[MutationSpec]]:
    """Return the possible mutations in a module, by place (start, end)."""
    tree = get_ast(module.read_text(encoding="utf-8"))
    found = defaultdict(list)
    for name in plugins.operator_names():
        kind = plugins.get_operator(name)
        if kind.arguments():  # it needs the name of a variable
            continue
        at = [
            (node, place_count) for node in ast_nodes(tree) for place_count in kind().mutation_positions(node)
        ]
        for occurrence, (node, (start, end)) in enumerate(at):
            if not in_annotation(node):
                found[start, end].append(MutationSpec(str(module), name, occurrence, start, end))
    return found


def in_annotation(node: Any) -> bool:
    """Return whether a node is part of a type annotation, which is never evaluated."""
    while node.parent is not None:
        siblings = node.parent.children
        before = siblings[siblings.index(node) - 1] if siblings[0] is not node else None
        if node.parent.type in {"tfpdef", "annassign", "funcdef"} and before in {":", "->"}:
            return node.parent.type != "funcdef" or before == "->"
        node = node.parent
    return False


def sample(package: str, count: int, seed: int) -> tuple[list[MutationSpec], int, int]:
    """Return a mutation at each of ``count`` random places (0: all) of a package, and the numbers of mutations and places."""
    modules = sorted(Path("vertebra_viz", package).rglob("*.py"))
    all_places = [changes for module in modules for changes in places(module).values()]
    rng = random.Random(f"{seed} {package}")  # noqa: S311  nothing secret
    chosen = rng.sample(all_places, min(count or len(all_places), len(all_places)))
    return [rng.choice(changes) for changes in chosen], sum(map(len, all_places)), len(all_places)


def outcome(result: WorkResult) -> str:
    """Return the result of a mutation in a word."""
    if result.output == "timeout":
        return "timed out"
    return {TestOutcome.KILLED: "killed", TestOutcome.SURVIVED: "survived"}.get(
        result.test_outcome, "not run"
    )


def score(package: str, count: int, seed: int) -> str:
    """Try the sampled mutations of a package, print those that no test noticed, and return a line with the score."""
    command = shlex.join([sys.executable, "-m", "pytest", "-x", *SETTINGS["tests"][package]])
    begun = time.monotonic()
    unchanged, output = run_tests(command, None)
    if unchanged is not TestOutcome.SURVIVED:
        raise SystemExit(f"{package}: its tests fail without a mutation:\n{output}")
    timeout_s = max(AT_LEAST_S, SLOWER * (time.monotonic() - begun))
    changes, mutations, place_count = sample(package, count, seed)
    results: Counter[str] = Counter()
    for tried, change in enumerate(changes, start=1):
        result = mutate_and_test([change], command, timeout_s)
        word = outcome(result)
        results[word] += 1
        print(f"{package} {tried} of {len(changes)}: {word} ({change.operator_name})", flush=True)
        if word in {"survived", "not run"}:
            print(result.diff or result.output, flush=True)
    noticed = results["killed"] + results["timed out"]
    totals = ", ".join(f"{results[word]} {word}" for word in ("killed", "timed out", "survived", "not run"))
    return (
        f"{package}: {len(changes)} of {place_count} places, {mutations} changes in all (seed {seed}): {totals}; "
        f"score {100.0 * noticed / len(changes):.0f} %"
    )


def main() -> None:
    """Read the command line and test each package in a copy of the code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", default=list(SETTINGS["tests"]))
    parser.add_argument(
        "--places", type=int, default=SETTINGS["places"], help="places to mutate in each package; 0: all"
    )
    parser.add_argument("--seed", type=int, default=SETTINGS["seed"], help="of the random sample of places")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "copy")
        shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        compileall.compile_dir(copy / "vertebra_viz", quiet=1)  # else each test run would compile it again
        os.chdir(copy)
        try:
            scores = [score(package, options.places, options.seed) for package in options.packages]
        finally:
            os.chdir(ROOT)
    print("\n".join(scores))


if __name__ == "__main__":
    main()
