"""Fit the form of the average vertebrae to real ones, and write it into the table: ``python -m devtools.calibrate``.

The table's published figures are kept: only rows whose source says "fitted" are written anew. Where a real bone of a
level may be used, the level's form is fitted to it, stretched so that its size does not count; the mean of 87 patients
(L2, L4) counts as it is. The other levels, which were set by eye, change as those next to them do.
Share-alike bones (T10, T11) are not used: they stay for checking.

``--only LEVEL ...`` fits those levels again, ``--names DIMENSION ...`` those dimensions; other figures stay.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from devtools.fit import Asked, fit
from devtools.real_bones import RealBone
from devtools.real_surface import RealField
from vertebra_viz.anatomy.morphometry import LEVELS, table
from vertebra_viz.atomic import replacing
from vertebra_viz.case.shape import ShapeOverrides, limits

TABLE = Path(__file__).parents[1] / "vertebra_viz" / "anatomy" / "morphometry.csv"
FITTED = "fitted"  # in the source of every row that this writes
OLDER_WOMAN = 0.94  # of the adult's lengths
PLACES = 3000
LEAST_CHANGE = 1e-6  # less than this is none
MEAN_OF_87 = "clouthier_ssm_mit"
# whose bones give the form of a level
BONES = {
    "T4": ("biceps_mit",),
    "T8": ("biceps_mit",),
    "T12": ("biceps_mit",),
    "L1": ("biceps_mit", "remus_vhm_bsd3"),
    "L2": (MEAN_OF_87,),
    "L4": (MEAN_OF_87,),
}
# mm that a dimension's whole range costs: one person's bone is believed less than the mean of many
PRIOR_MM = {True: 0.4, False: 1.0}
SOURCES = {
    "one": "fitted to one person's bone of this level, stretched to the published size",
    "two": "fitted to two people's bones of this level, stretched to the published size",
    "mean": "fitted to the mean of 87 patients",
    "between": "set by eye on real vertebrae, then changed as the levels next to it were when fitted",
}


def form_rows(rows: list[dict[str, str]]) -> set[tuple[str, str]]:
    """Return the level and quantity of each of the adult's rows that is fitted."""
    return {
        (row["level"], row["quantity"])
        for row in rows
        if FITTED in row["source"] and row["profile"] in {"adult", "both"}
    }


def fitted_level(level: str, names: set[str]) -> dict[str, float]:
    """Return the dimensions ``names`` of a level, fitted to its real bones; the others as in the table."""
    folders = BONES[level]
    mean = folders == (MEAN_OF_87,)
    fields = []
    for folder in folders:
        bone = RealBone(folder, level)
        fields.append(RealField(*bone.surface(), PLACES))
    asked = Asked(level, prior_mm=PRIOR_MM[mean], free=tuple(names), scale=not mean)
    found, rms = fit(fields, asked)
    print(f"{level}: {rms:.2f} mm RMS, both ways", file=sys.stderr, flush=True)
    return found


def between(level: str, name: str, fitted: dict[str, dict[str, float]]) -> float:
    """Return a dimension of a level that was not fitted: its own, changed as the levels next to it were."""
    figures = table()
    places = sorted(LEVELS.index(other) for other in fitted)
    changes = [fitted[LEVELS[place]][name] - figures[LEVELS[place], "adult", name] for place in places]
    change = np.interp(LEVELS.index(level), places, changes)
    return float(np.clip(figures[level, "adult", name] + change, *limits(name)))


def main() -> None:
    """Write the table anew."""
    parser = argparse.ArgumentParser(prog="python -m devtools.calibrate", description=__doc__)
    parser.add_argument("--only", nargs="*", default=list(BONES), choices=list(BONES))
    parser.add_argument(
        "--names", nargs="*", default=list(ShapeOverrides.model_fields), help="the only ones fitted"
    )
    parser.add_argument(
        "--found", type=Path, help="JSON file in which what was fitted is kept from run to run"
    )
    asked = parser.parse_args()
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows: list[dict[str, Any]] = list(csv.DictReader(file))
    form = {(level, name) for level, name in form_rows(rows) if name in asked.names}
    found: dict[str, dict[str, float]] = {}
    if asked.found and asked.found.exists():
        found = json.loads(asked.found.read_text(encoding="utf-8"))
    for level in asked.only:
        found[level] = fitted_level(level, {name for at, name in form if at == level})
    if asked.found:
        asked.found.write_text(json.dumps(found), encoding="utf-8")
    figures = table()
    fitted = {
        level: {name: found.get(level, {}).get(name, figures[level, "adult", name]) for _, name in form}
        for level in BONES
    }
    for row in rows:
        level, name = row["level"], row["quantity"]
        if (level, name) not in form or FITTED not in row["source"]:
            continue
        value = fitted[level][name] if level in BONES else between(level, name, fitted)
        if row["profile"] == "older-woman" and name.endswith("_mm"):
            value *= OLDER_WOMAN
        if abs(value - float(row["value"])) < LEAST_CHANGE:
            continue
        row["value"] = f"{value:.3g}" if abs(value) < 10.0 else f"{value:.1f}"
        row["source"], row["tag"] = source(level, row["profile"])
    with replacing(TABLE, ".csv") as partial, partial.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def source(level: str, profile: str) -> tuple[str, str]:
    """Return what a fitted row's source says, and its tag."""
    if level not in BONES:
        key = "between"
    elif BONES[level] == (MEAN_OF_87,):
        key = "mean"
    else:
        key = "one" if len(BONES[level]) == 1 else "two"
    words = SOURCES[key]
    if profile == "older-woman":
        words += f"; adult x {OLDER_WOMAN}"
    return words, "M" if level in BONES else "U"


if __name__ == "__main__":
    main()
