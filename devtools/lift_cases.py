"""Compare 24 cases with published ranges and print a table: ``python -m devtools.lift_cases``.

The cases are T8, T12, L1 and L3, in both profiles and grades 1 to 3, each with the default balloon kyphoplasty. The
published ranges are of means over mixed grades, so a few cases may lie outside: at least 21 of 24 have to be inside each
range and 14 of 16 inside that of the wedge angle, and no severe wedge may be corrected by more than 6°. ``--all`` prints
all 14 levels.
"""

from __future__ import annotations

import argparse
from itertools import product

from vertebra_viz.case.case import Case, Level, Profile
from vertebra_viz.simulation import simulate

CaseKey = tuple[str, str, int]  # level, profile, grade

GRADES = (1, 2, 3)
CASES: tuple[CaseKey, ...] = tuple(
    product(("T8", "T12", "L1", "L3"), tuple(profile.value for profile in Profile), GRADES)
)
# lowest and highest allowed value, both included, by key of the JSON report or by a name for what is computed from it
RANGES = {
    "deflation_percent_of_height": (6.0, 18.0),
    "wedge_correction_deg": (1.3, 4.8),
    "restored_anterior_height_mm": (1.5, 5.0),
    "restored_anterior_percent_of_lost": (25.0, 50.0),
    "cement_volume_ml": (2.0, 7.0),
    "cement_fill_percent": (12.0, 24.0),
}
ANGLE = "wedge_angle_deg"
ANGLES = {2: (14.0, 20.0), 3: (20.0, 29.0)}  # of the fracture, by grade
GAIN_LOST = (
    "percent_of_gain_lost"  # printed only, without a range: at grade 3 no range agrees with the other ones
)
LEAST = dict.fromkeys(RANGES, 21) | {ANGLE: 14}
HEADINGS = (
    "deflation %",
    "angle °",
    "front mm",
    "share %",
    "cement mL",
    "fill %",
    "wedge °",
    "of gain lost %",
)


def row(level: str, profile: str, grade: int) -> dict[str, float]:
    """Build a case and return the values that the ranges are for, by key."""
    run = simulate(Case.parse({"level": level, "profile": profile, "fracture": {"grade": grade}}))
    outcome = run.outcome
    assert outcome is not None
    before, peak, after = (
        run.measure(stage).anterior_height_mm for stage in ("fracture", "inflation", "deflation")
    )
    return {
        "deflation_percent_of_height": 100.0 * (peak - after) / before,
        "wedge_correction_deg": outcome.wedge_correction_deg,
        "restored_anterior_height_mm": outcome.restored_anterior_height_mm,
        "restored_anterior_percent_of_lost": outcome.restored_anterior_percent_of_lost or 0.0,
        "cement_volume_ml": outcome.cement_volume_ml,
        "cement_fill_percent": outcome.cement_fill_percent,
        ANGLE: run.measure("fracture").wedge_angle_deg,
        GAIN_LOST: 100.0 * (peak - after) / (peak - before),
    }


def has_range(key: str, case: CaseKey) -> bool:
    """Return whether a quantity has a range in a case."""
    return key in RANGES or (key == ANGLE and case[2] in ANGLES)


def inside(key: str, case: CaseKey, value: float) -> bool:
    """Return whether a value is in its range; True for a quantity without a range."""
    if not has_range(key, case):
        return True
    low, high = ANGLES[case[2]] if key == ANGLE else RANGES[key]
    return low <= value <= high


def table(cases: tuple[CaseKey, ...]) -> str:
    """Return a Markdown table; values outside their range are bold."""
    lines = [f"| case | {' | '.join(HEADINGS)} |", "|---" * (len(HEADINGS) + 1) + "|"]
    found = {case: row(*case) for case in cases}
    for case, values in found.items():
        cells = [
            f"{value:.1f}" if inside(key, case, value) else f"**{value:.1f}**"
            for key, value in values.items()
        ]
        lines.append(f"| {case[0]} {case[1]}, {case[2]} | {' | '.join(cells)} |")
    counted = []
    for key in (*RANGES, ANGLE):
        ranged = [case for case in cases if has_range(key, case)]
        counted.append(f"{sum(inside(key, case, found[case][key]) for case in ranged)} of {len(ranged)}")
    return "\n".join([*lines, f"| inside | {' | '.join(counted)} | |"])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="all 14 levels")
    options = parser.parse_args()
    profiles = tuple(profile.value for profile in Profile)
    every: tuple[CaseKey, ...] = tuple(product((level.value for level in Level), profiles, GRADES))
    print(table(every if options.all else CASES))


if __name__ == "__main__":
    main()
