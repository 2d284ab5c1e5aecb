"""Check that two checkouts give the same numbers and points for the same cases: for changes that should change neither.

``python -m devtools.compare OLD NEW`` builds every ready-made case and a number of random ones in both checkouts, on the
same machine because the last digits depend on it, and stores nothing. It compares the JSON report key by key, the
captions, every actor's triangles and, at ten times, its points and visibility, and prints the differences. NaN counts as
a difference, even from NaN. The exit status is 1 if anything differs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from devtools.random_cases import SEED, draw

REPORT_TOLERANCE = 1e-9  # relative; absolute for numbers below 1
POINT_TOLERANCE_MM = 1e-6
WORKER = Path(__file__).with_name("compare_worker.py")

Points = dict[str, NDArray[np.float64]]


@dataclass
class Differences:
    """The differences by their place in the data: the cases that have them, the first as an example, and the largest."""

    cases: dict[str, list[str]] = field(default_factory=dict)
    example: dict[str, str] = field(default_factory=dict)
    worst: dict[str, float] = field(default_factory=dict)

    def add(self, place: str, case: str, example: str, amount: float | None = None) -> None:
        """Record one difference."""
        differences = self.cases.setdefault(place, [])
        if case not in differences[-1:]:
            differences.append(case)
        self.example.setdefault(place, f"{case}: {example}")
        if amount is not None:
            self.worst[place] = float(np.maximum(self.worst.get(place, 0.0), amount))  # NaN stays

    def __str__(self) -> str:
        """Return one line for each place, the most frequent first."""
        lines = []
        for place, cases in sorted(self.cases.items(), key=lambda item: -len(item[1])):
            worst = f", at most {self.worst[place]:.3g}" if place in self.worst else ""
            lines.append(f"{len(cases):5} cases: {place}{worst}; {self.example[place]}")
        return "\n".join(lines)


class Checkout:
    """A process that builds cases with the package of one checkout.

    Parameters
    ----------
    folder : Path
        The checkout.

    Raises
    ------
    SystemExit
        If the folder has no package, or Python loads another one; with a one-line message.
    """

    def __init__(self, folder: Path) -> None:
        package = (folder / "vertebra_viz").resolve()
        if not (package / "__init__.py").is_file():
            raise SystemExit(f"{folder}: not a checkout, it has no package vertebra_viz")
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(WORKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(folder.resolve())},
            cwd=folder,
        )
        hello = self._line()
        if Path(hello["package"]) != package:
            raise SystemExit(f"{folder}: {hello['package']} was loaded instead")
        self.ready_made: dict[str, Any] = hello["ready_made"]

    def ask(self, case: dict[str, Any]) -> None:
        """Start building a case; `answer` waits for the result."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(case).encode() + b"\n")
        self._process.stdin.flush()

    def answer(self) -> tuple[dict[str, Any], Points]:
        """Return the worker's description of the case, and each actor's points (10, n, 3) in mm."""
        description = self._line()
        assert self._process.stdout
        points = {}
        for name, shape in description.pop("shapes").items():
            raw = self._process.stdout.read(8 * int(np.prod(shape)))
            points[name] = np.frombuffer(raw).reshape(shape)
        return description, points

    def _line(self) -> dict[str, Any]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("a checkout's process ended before it answered")
        return dict(json.loads(line))

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()


def compare_data(old: Any, new: Any, place: str, case: str, differences: Differences) -> None:
    """Record where two JSON values differ."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            if key in old and key in new:
                compare_data(old[key], new[key], f"{place}.{key}", case, differences)
            else:
                differences.add(f"{place}.{key}", case, "new" if key in new else "gone")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for before, after in zip(old, new, strict=True):
            compare_data(before, after, f"{place}[]", case, differences)
    elif isinstance(old, float) and isinstance(new, float):
        amount = abs(old - new)
        if old != new and not amount <= REPORT_TOLERANCE * max(1.0, abs(old)):
            differences.add(place, case, f"{old} → {new}", amount)
    elif old != new:
        differences.add(place, case, f"{old!r} → {new!r}")


def compare_points(old: Points, new: Points, case: str, differences: Differences) -> None:
    """Record the actors that only one side has, or whose points differ."""
    for name in [*old, *(name for name in new if name not in old)]:
        if name not in old or name not in new:
            differences.add(f"actor {name}", case, "new" if name in new else "gone")
        elif old[name].shape != new[name].shape:
            differences.add(f"actor {name}", case, f"{old[name].shape[1]} → {new[name].shape[1]} points")
        elif old[name].size and not (off := float(np.abs(old[name] - new[name]).max())) <= POINT_TOLERANCE_MM:
            differences.add(f"points of {name}", case, f"{off:.3g} mm", off)


def compare_surfaces(old: dict[str, Any], new: dict[str, Any], case: str, differences: Differences) -> None:
    """Record where actors that both sides have differ in their triangles or in their visibility."""
    for name in [name for name in old if name in new]:
        compare_data(old[name], new[name], f"surface {name}", case, differences)


def cases(
    sides: list[Checkout], count: int, seed: int, differences: Differences
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every ready-made case with its name, then ``count`` random ones with their number."""
    old, new = (side.ready_made for side in sides)
    compare_data(old, new, "ready-made", "", differences)
    yield from (old | new).items()
    for number in range(count):
        yield f"random {number}", draw(number, seed)


def main(arguments: list[str] | None = None) -> int:
    """Compare two checkouts, print the differences and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m devtools.compare", description=__doc__)
    parser.add_argument("old", type=Path, metavar="OLD", help="the first checkout")
    parser.add_argument("new", type=Path, metavar="NEW", help="the second checkout")
    parser.add_argument(
        "--random", type=int, default=300, help="how many random cases besides the ready-made ones"
    )
    parser.add_argument("--seed", type=int, default=SEED, help="seed of the random cases")
    options = parser.parse_args(arguments)
    sides = [Checkout(options.old), Checkout(options.new)]
    differences, count, refused = Differences(), 0, 0
    for name, case in cases(sides, options.random, options.seed, differences):
        for side in sides:
            side.ask(case)
        (old, old_points), (new, new_points) = (side.answer() for side in sides)
        if "failed" in old or "failed" in new:
            differences.add("failed", name, old.get("failed") or new["failed"])
        else:
            compare_surfaces(old.pop("surfaces", {}), new.pop("surfaces", {}), name, differences)
            compare_data(old, new, "case", name, differences)
            compare_points(old_points, new_points, name, differences)
        count, refused = count + 1, refused + ("refused" in old)
    for side in sides:
        side.close()
    differing = {case for each in differences.cases.values() for case in each}
    print(f"{count} cases, of which {refused} are refused: {len(differing)} differ")
    if differing:
        print(differences)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
