"""Build cases for `devtools.compare`: JSON cases on standard input, one a line; results on standard output.

It uses the package vertebra_viz that Python finds first, and of it the public interface only, because it runs with
checkouts of different age.
"""

from __future__ import annotations

import hashlib
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

import vertebra_viz
from vertebra_viz import Case, simulate

MOMENTS = 10


def ready_made() -> dict[str, Any]:
    """Return the ready-made cases by name, as plain data."""
    try:
        module = import_module("vertebra_viz.case.presets")
    except ImportError:  # checkouts from before the modules were moved
        module = import_module("vertebra_viz.presets")
    return {preset.name: preset.case.model_dump(mode="json") for preset in module.presets()}


def surface(actor: Any, times: Any) -> dict[str, Any]:
    """Return an actor's number of triangles, a hash of them, and whether it is shown at each of the times."""
    triangles = np.ascontiguousarray(actor.triangles, dtype=np.int64)
    return {
        "triangles": len(triangles),
        "content": hashlib.sha256(triangles.tobytes()).hexdigest()[:16],
        "shown": [bool(actor.shown(t)) for t in times],
    }


def built(case: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a case's description or why it failed, and each actor's points (10, n, 3), mm, at ten times."""
    try:
        run = simulate(Case.parse(case))
        actors, times = run.clip.actors, np.linspace(0.0, run.clip.duration_s, MOMENTS)
        description = {
            "report": run.report(),
            "captions": {stage.name: stage.caption for stage in run.clip.stages},
            "surfaces": {name: surface(actor, times) for name, actor in actors.items()},
        }
        return description, {name: np.array([actor.at(t) for t in times]) for name, actor in actors.items()}
    except ValueError as error:  # the case is refused
        return {"refused": str(error)}, {}
    except Exception as error:  # noqa: BLE001  one case must not end the comparison
        return {"failed": f"{type(error).__name__}: {error}"}, {}


def main() -> None:
    """Write the package's folder and its ready-made cases; then for each case a JSON line and its points as float64."""
    out = sys.stdout.buffer
    hello = {"package": str(Path(vertebra_viz.__file__).resolve().parent), "ready_made": ready_made()}
    out.write(json.dumps(hello).encode() + b"\n")
    out.flush()
    for line in sys.stdin:
        description, points = built(json.loads(line))
        description["shapes"] = {name: each.shape for name, each in points.items()}
        out.write(json.dumps(description).encode() + b"\n")
        for each in points.values():
            out.write(np.ascontiguousarray(each, dtype=np.float64).tobytes())
        out.flush()


if __name__ == "__main__":
    main()
