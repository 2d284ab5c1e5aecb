"""Fit the shape of the average vertebrae to real ones and update the table: ``python -m devtools.calibrate``.

Published figures in the table are kept: only rows whose source says "fitted" are rewritten. Where a real bone of a level
may be used, the shape of the level is fitted to it, with a scale factor for each axis so that the size of that bone does
not matter; the mean of 87 patients (L2, L4) is used without scaling. The other levels were set by eye; they change by as
much as the fitted levels next to them do. Bones under a share-alike licence (T10, T11) are kept for validation.

``--only LEVEL ...`` fits only those levels, ``--names DIMENSION ...`` only those dimensions; other figures stay.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from devtools.fit import FitOptions, fit
from devtools.real_bones import RealBone
from devtools.real_surface import RealField
from vertebra_viz.anatomy.morphometry import LEVELS, table
from vertebra_viz.atomic import replacing
from vertebra_viz.case.shape import ShapeOverrides, limits

TABLE = Path(__file__).parents[1] / "vertebra_viz" / "anatomy" / "morphometry.csv"
FITTED = "fitted"  # a word in the source of every row that this module writes
OLDER_WOMAN = 0.94  # lengths of the profile "older-woman" as a share of the adult's
SAMPLES = 3000  # points sampled on each real surface
LEAST_CHANGE = 1e-6  # smaller changes are not written
MEAN_OF_87 = "clouthier_ssm_mit"
# the data sets of real bones that each level is fitted to
BONES = {
    "T4": ("biceps_mit",),
    "T8": ("biceps_mit",),
    "T12": ("biceps_mit",),
    "L1": ("biceps_mit", "remus_vhm_bsd3"),
    "L2": (MEAN_OF_87,),
    "L4": (MEAN_OF_87,),
}
# strength of the prior: mm of residual that a dimension's whole range costs; by whether the bone is the mean of many
# people, since a single person's bone is trusted less
PRIOR_MM = {True: 0.4, False: 1.0}
SOURCES = {
    "one": "fitted to one person's bone of this level, stretched to the published size",
    "two": "fitted to two people's bones of this level, stretched to the published size",
    "mean": "fitted to the mean of 87 patients",
    "between": "set by eye on real vertebrae, then changed as the levels next to it were when fitted",
}


def form_rows(rows: list[dict[str, str]]) -> set[tuple[str, str]]:
    """Return the level and quantity of each fitted row that applies to the adult."""
    return {
        (row["level"], row["quantity"])
        for row in rows
        if FITTED in row["source"] and row["profile"] in {"adult", "both"}
    }


def fitted_level(level: str, names: set[str]) -> dict[str, float]:
    """Return a level's dimensions: ``names`` fitted to its real bones, the others as in the table."""
    folders = BONES[level]
    mean = folders == (MEAN_OF_87,)
    fields = []
    for folder in folders:
        bone = RealBone(folder, level)
        fields.append(RealField(*bone.surface(), SAMPLES))
    options = FitOptions(level, prior_mm=PRIOR_MM[mean], free=tuple(names), scale=not mean)
    found, rms = fit(fields, options)
    print(f"{level}: {rms:.2f} mm RMS, both ways", file=sys.stderr, flush=True)
    return found


def interpolated(level: str, name: str, fitted: dict[str, dict[str, float]]) -> float:
    """Return a dimension of a level without a real bone: its own plus the change interpolated from fitted levels."""
    figures = table()
    places = sorted(LEVELS.index(other) for other in fitted)
    changes = [fitted[LEVELS[place]][name] - figures[LEVELS[place], "adult", name] for place in places]
    change = np.interp(LEVELS.index(level), places, changes)
    return float(np.clip(figures[level, "adult", name] + change, *limits(name)))


def main() -> None:
    """Fit the levels and rewrite the table."""
    parser = argparse.ArgumentParser(prog="python -m devtools.calibrate", description=__doc__)
    parser.add_argument("--only", nargs="*", default=list(BONES), choices=list(BONES))
    parser.add_argument(
        "--names", nargs="*", default=list(ShapeOverrides.model_fields), help="the only ones fitted"
    )
    parser.add_argument(
        "--found", type=Path, help="JSON file in which what was fitted is kept from run to run"
    )
    options = parser.parse_args()
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows: list[dict[str, Any]] = list(csv.DictReader(file))
    form = {(level, name) for level, name in form_rows(rows) if name in options.names}
    found: dict[str, dict[str, float]] = {}
    if options.found and options.found.exists():
        found = json.loads(options.found.read_text(encoding="utf-8"))
    for level in options.only:
        found[level] = fitted_level(level, {name for at, name in form if at == level})
    if options.found:
        options.found.write_text(json.dumps(found), encoding="utf-8")
    figures = table()
    fitted = {
        level: {name: found.get(level, {}).get(name, figures[level, "adult", name]) for _, name in form}
        for level in BONES
    }
    for row in rows:
        level, name = row["level"], row["quantity"]
        if (level, name) not in form or FITTED not in row["source"]:
            continue
        value = fitted[level][name] if level in BONES else interpolated(level, name, fitted)
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
    """Return the text for a fitted row's source column, and its tag."""
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
