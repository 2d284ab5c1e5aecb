"""Whether two checkouts build the same cases to the same numbers and points: for a change that should move nothing.

``python -m devtools.compare OLD NEW`` builds every ready-made case and some random ones in both, side by side on one
machine (another one's last digits differ) and with nothing stored. It prints what differs: the JSON report by key, the
captions, every actor's triangles, and at ten times its points and whether it is shown. What is not a number (NaN) agrees
with nothing, not even with itself. The status is 1 where anything differs.
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

REPORT_TOLERANCE = 1e-9  # of the number itself, and absolute below 1
POINT_TOLERANCE_MM = 1e-6
WORKER = Path(__file__).with_name("compare_worker.py")

Points = dict[str, NDArray[np.float64]]


@dataclass
class Differences:
    """What differs, by its place in the data: in which cases, the first of them with its values, and by how much."""

    cases: dict[str, list[str]] = field(default_factory=dict)
    example: dict[str, str] = field(default_factory=dict)
    worst: dict[str, float] = field(default_factory=dict)

    def add(self, place: str, case: str, example: str, amount: float | None = None) -> None:
        """Note one difference."""
        found = self.cases.setdefault(place, [])
        if case not in found[-1:]:
            found.append(case)
        self.example.setdefault(place, f"{case}: {example}")
        if amount is not None:
            self.worst[place] = float(np.maximum(self.worst.get(place, 0.0), amount))  # NaN stays

    def __str__(self) -> str:
        """One line a place, the most frequent first."""
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
        In one line, where there is no package in it.
    """

    def __init__(self, folder: Path) -> None:
        package = (folder / "vertebra_viz").resolve()
        if not (package / "__init__.py").is_file():
            raise SystemExit(f"{folder}: no checkout, there is no vertebra_viz in it")
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
        """Have a case built; `answer` waits for it."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(case).encode() + b"\n")
        self._process.stdin.flush()

    def answer(self) -> tuple[dict[str, Any], Points]:
        """Return what is told of the case, and each actor's points (10, n, 3) mm."""
        told = self._line()
        assert self._process.stdout
        points = {}
        for name, shape in told.pop("shapes").items():
            raw = self._process.stdout.read(8 * int(np.prod(shape)))
            points[name] = np.frombuffer(raw).reshape(shape)
        return told, points

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


def compare_data(old: Any, new: Any, place: str, case: str, found: Differences) -> None:
    """Add where two pieces of plain data differ."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            if key in old and key in new:
                compare_data(old[key], new[key], f"{place}.{key}", case, found)
            else:
                found.add(f"{place}.{key}", case, "new" if key in new else "gone")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for before, after in zip(old, new, strict=True):
            compare_data(before, after, f"{place}[]", case, found)
    elif isinstance(old, float) and isinstance(new, float):
        amount = abs(old - new)
        if old != new and not amount <= REPORT_TOLERANCE * max(1.0, abs(old)):
            found.add(place, case, f"{old} → {new}", amount)
    elif old != new:
        found.add(place, case, f"{old!r} → {new!r}")


def compare_points(old: Points, new: Points, case: str, found: Differences) -> None:
    """Add the actors that only one has, or whose points are elsewhere."""
    for name in [*old, *(name for name in new if name not in old)]:
        if name not in old or name not in new:
            found.add(f"actor {name}", case, "new" if name in new else "gone")
        elif old[name].shape != new[name].shape:
            found.add(f"actor {name}", case, f"{old[name].shape[1]} → {new[name].shape[1]} points")
        elif old[name].size and not (off := float(np.abs(old[name] - new[name]).max())) <= POINT_TOLERANCE_MM:
            found.add(f"points of {name}", case, f"{off:.3g} mm", off)


def compare_surfaces(old: dict[str, Any], new: dict[str, Any], case: str, found: Differences) -> None:
    """Add where actors that both have differ in their triangles, or in when they are shown."""
    for name in [name for name in old if name in new]:
        compare_data(old[name], new[name], f"surface {name}", case, found)


def cases(
    sides: list[Checkout], count: int, seed: int, found: Differences
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every ready-made case by its name, then ``count`` random ones by their number."""
    old, new = (side.ready_made for side in sides)
    compare_data(old, new, "ready-made", "", found)
    yield from (old | new).items()
    for number in range(count):
        yield f"random {number}", draw(number, seed)


def main(arguments: list[str] | None = None) -> int:
    """Compare, and print what differs."""
    parser = argparse.ArgumentParser(prog="python -m devtools.compare", description=__doc__)
    parser.add_argument("old", type=Path, metavar="OLD", help="a checkout")
    parser.add_argument("new", type=Path, metavar="NEW", help="another")
    parser.add_argument(
        "--random", type=int, default=300, help="how many random cases besides the ready-made ones"
    )
    parser.add_argument("--seed", type=int, default=SEED, help="of the random cases")
    asked = parser.parse_args(arguments)
    sides = [Checkout(asked.old), Checkout(asked.new)]
    found, count, refused = Differences(), 0, 0
    for name, case in cases(sides, asked.random, asked.seed, found):
        for side in sides:
            side.ask(case)
        (old, old_points), (new, new_points) = (side.answer() for side in sides)
        if "failed" in old or "failed" in new:
            found.add("failed", name, old.get("failed") or new["failed"])
        else:
            compare_surfaces(old.pop("surfaces", {}), new.pop("surfaces", {}), name, found)
            compare_data(old, new, "case", name, found)
            compare_points(old_points, new_points, name, found)
        count, refused = count + 1, refused + ("refused" in old)
    for side in sides:
        side.close()
    differing = {case for each in found.cases.values() for case in each}
    print(f"{count} cases, of which {refused} are refused: {len(differing)} differ")
    if differing:
        print(found)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
