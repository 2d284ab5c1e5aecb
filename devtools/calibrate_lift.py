"""Fit the lift law to all studies at once: ``python -m devtools.calibrate_lift``.

Reads ``evidence/studies.csv``, measures height, depth and contact volume on the model's own bones, and prints the
constants of `vertebra_viz.treatments.lift_law` that fit the studies best, and the residuals. Each study is compared with
every case (level, profile, grade) that represents its patients, and all of these cases count, so that the law follows the
studies at every grade and adds no trend of its own. `devtools.lift_page` writes the figures and the plot of docs/lift.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from scipy.optimize import minimize

from vertebra_viz.case.case import Case, Profile
from vertebra_viz.evidence.studies import Figure, figures
from vertebra_viz.filling.balloon import PRESSED_ASIDE
from vertebra_viz.simulation import simulate
from vertebra_viz.treatments import lift_law
from vertebra_viz.treatments.lift_law import Break, Lift

# hard requirements, with bounds slightly narrower than the published ranges: 2.0-2.4 mm and 3-4.1° in the textbook case,
# and no severe wedge corrected by more than 4.8°
TEXTBOOK = ("L1", "older-woman", 2)
# (treatment, case, quantity, lowest, highest); the stent's range is Rotter's 13.3 ± 7.6 % (mean ± one SD)
REQUIRED = (
    ("kyphoplasty", TEXTBOOK, "restored_anterior_height_mm", 2.05, 2.34),
    ("kyphoplasty", TEXTBOOK, "wedge_correction_deg", 3.05, 4.05),
    *(
        ("kyphoplasty", (level, "older-woman", 3), "wedge_correction_deg", 1.3, 4.52)
        for level in ("T8", "T12", "L1")
    ),
    ("stent", TEXTBOOK, "net_percent_of_height", 5.9, 20.7),
)
OUTSIDE_COSTS = 1e4
# decimals to which each constant is rounded
DIGITS = {
    "KEPT": 3,
    "LIMIT_DEG": 2,
    "BACK_SHARE": 2,
    "RECOIL": 4,
    "HELD_BACK": 3,
    "JACK_LOSS": 2,
    "CEMENT_ALONE": 3,
}


@dataclass(frozen=True)
class Start:
    """A fractured bone before treatment, and the volume ratio of its default balloons.

    Attributes
    ----------
    drop_mm, along_mm : how far the fractured endplate's front end lies below its back end, and anterior to it.
    """

    broken: Break
    volume_ratio: float
    drop_mm: float
    along_mm: float


@cache
def start(level: str, profile: str, grade: int) -> Start:
    """Build a case of the model and measure it."""
    run = simulate(Case.parse({"level": level, "profile": profile, "fracture": {"grade": grade}}))
    at = {each.stage: each for each in run.measurements}
    names = ("anterior_height_mm", "middle_height_mm", "posterior_height_mm")
    whole, left = (np.array([getattr(at[stage], name) for name in names]) for stage in ("intact", "fracture"))
    marks = run.clip.landmarks.positions(run.clip.actors["bone"].base)
    depth = float(marks[:2, 1].mean() - marks[4:, 1].mean())
    upper = run.clip.landmarks.positions(run.clip.at("fracture")["bone"])[0::2]
    drop, along = float(upper[2, 2] - upper[0, 2]), float(upper[0, 1] - upper[2, 1])
    contact_ml = run._built.contact_volume_ml  # noqa: SLF001  the report has no such number
    assert contact_ml is not None
    ratio = at["inflation"].balloon_volume_ml / (PRESSED_ASIDE * contact_ml)
    return Start(Break(whole - left, left, depth, run.case.fracture.age), ratio, drop, along)


def starts(row: Figure) -> Iterator[Start]:
    """Yield the cases that represent the patients of a study: its levels and grades, in both profiles."""
    for level in row.levels:
        for profile in Profile:
            for grade in row.grades:
                yield start(level, profile.value, grade)


def kept_mm(case: Start, lift: Lift, treatment: str) -> Any:
    """Return the height gain (3,), anterior, middle, posterior, that remains after a treatment."""
    if treatment == "vertebroplasty":
        return lift_law.stated_gains_mm(case.broken.lost_mm, case.broken.age, lift_law.CEMENT_ALONE)
    loss = lift_law.JACK_LOSS if treatment == "jack" else lift.loss(DEVICE[treatment])
    return lift.gains_mm * (1.0 - loss)


DEVICE = {"kyphoplasty": "balloon", "stent": "stent"}
QUANTITIES: dict[str, Callable[[Start, Lift, Any], float]] = {
    "restored_anterior_height_mm": lambda _, __, kept: kept[0],
    "restored_middle_height_mm": lambda _, __, kept: kept[1],
    "restored_posterior_height_mm": lambda _, __, kept: kept[2],
    "restored_anterior_percent_of_lost": lambda case, _, kept: 100.0 * kept[0] / case.broken.lost_mm[0],
    "wedge_correction_deg": lambda case, _, kept: np.degrees(
        np.arctan2(case.drop_mm, case.along_mm)
        - np.arctan2(case.drop_mm - (kept[0] - kept[2]), case.along_mm)
    ),
    "deflation_percent_of_height": lambda case, lift, kept: (
        100.0 * (lift.gains_mm[0] - kept[0]) / case.broken.left_mm[0]
    ),
    "net_percent_of_height": lambda case, _, kept: 100.0 * kept[0] / case.broken.left_mm[0],
}


def modelled(row: Figure) -> Any:
    """Return what the law predicts for a row's quantity, (k,), in each case that represents the row."""
    cases = list(starts(row))
    lifts = [lift_law.lift(case.broken, case.volume_ratio, 2) for case in cases]
    return np.array(
        [
            QUANTITIES[row.quantity](case, lift, kept_mm(case, lift, row.treatment))
            for case, lift in zip(cases, lifts, strict=True)
        ]
    )


def follow_up_loss_mm() -> float:
    """Return the middle height, mm, that a balloon loses until SAKOS's follow-up; the jack gets the same loss."""
    row = next(each for each in figures() if each.id == "sakos-balloon-6")
    return float(modelled(row).mean()) - row.mean


def weight_sd(row: Figure) -> float:
    """Return the SD that weights a row: between the means of comparable studies, or of the patients of a single study."""
    means = [
        each.mean
        for each in figures()
        if each.fits and (each.treatment, each.quantity) == (row.treatment, row.quantity)
    ]
    return float(np.std(means, ddof=1)) if len(means) > 1 else row.sd or 1.0


def deviation_sd(row: Figure) -> Any:
    """Return the deviation of the law from a row, in units of `weight_sd`, in each case."""
    value = modelled(row)
    if row.period == "later" and row.treatment == "jack":
        value = value - follow_up_loss_mm()
    return (value - row.mean) / weight_sd(row)


def fitted() -> dict[str, float]:
    """Return the constants that fit all rows best, rounded; `lift_law` keeps the constants it has."""
    before = {name: getattr(lift_law, name) for name in DIGITS}
    rows = [each for each in figures() if each.fits]
    recoil = [each for each in rows if each.id == "rotter-recoil"]
    try:
        front, back = (
            next(row.mean for row in rows if row.id == f"winkelmann-{end}") for end in ("front", "back")
        )
        _set(("BACK_SHARE",), [round(back / front, DIGITS["BACK_SHARE"])])
        for names, chosen, first in (
            (("RECOIL",), recoil, (0.117,)),
            (("KEPT", "LIMIT_DEG"), [row for row in rows if row.treatment == "kyphoplasty"], (0.6, 7.5)),
            (("RECOIL",), recoil, (0.117,)),
            (("HELD_BACK",), [row for row in rows if row.treatment == "stent"], (0.6,)),
            (("JACK_LOSS",), [row for row in rows if row.treatment == "jack"], (0.2,)),
            (("CEMENT_ALONE",), [row for row in rows if row.treatment == "vertebroplasty"], (0.1,)),
        ):
            best = minimize(
                lambda x, names=names, chosen=chosen: _cost(names, x, chosen),
                first,
                method="Nelder-Mead",
                options={"xatol": 1e-4, "fatol": 1e-7, "maxiter": 800},
            )
            _set(names, [round(float(x), DIGITS[name]) for name, x in zip(names, best.x, strict=True)])
        return constants()
    finally:
        for name, value in before.items():
            setattr(lift_law, name, value)


def constants() -> dict[str, float]:
    """Return the present constants of `lift_law`."""
    return {
        name: lift_law.HELD_BACK["stent"] if name == "HELD_BACK" else getattr(lift_law, name)
        for name in DIGITS
    }


def _set(names: tuple[str, ...], values: Any) -> None:
    for name, value in zip(names, values, strict=True):
        setattr(lift_law, name, {"balloon": 0.0, "stent": value} if name == "HELD_BACK" else value)


def _cost(names: tuple[str, ...], values: Any, rows: list[Figure]) -> float:
    if min(values) <= 0.0 or (names[0] == "KEPT" and values[0] >= 1.0):
        return 1e6
    _set(names, values)
    penalty = _requirement_cost(rows[0].treatment) if {"KEPT", "HELD_BACK"} & set(names) else 0.0
    return penalty + float(sum(np.mean(deviation_sd(row) ** 2) for row in rows))


def _requirement_cost(treatment: str) -> float:
    """Return the cost of a treatment's cases in `REQUIRED` that lie outside their bounds."""
    cost = 0.0
    for done, (level, profile, grade), quantity, low, high in REQUIRED:
        if done != treatment:
            continue
        case = start(level, profile, grade)
        lift = lift_law.lift(case.broken, case.volume_ratio, 2)
        value = QUANTITIES[quantity](case, lift, kept_mm(case, lift, treatment))
        cost += OUTSIDE_COSTS * (max(low - value, 0.0) + max(value - high, 0.0)) ** 2
    return cost


HEAD = """\
| row of `studies.csv` | treatment | quantity | posture | published | model: mean (all cases) | left |
|---|---|---|---|---|---|---|"""
POSTURE = {"in": "in it", "none": "ex vivo"}


def residuals() -> Iterator[str]:
    """Yield table lines: each fitted row, the law's value with its present constants, and the residual."""
    for row in (each for each in figures() if each.fits):
        value = modelled(row)
        if row.period == "later" and row.treatment == "jack":
            value = value - follow_up_loss_mm()
        published = f"{row.mean:g}" + (f" ± {row.sd:g}" if row.sd is not None else "")
        model = f"{value.mean():.2f} ({value.min():.2f} to {value.max():.2f})"
        yield f"| {row.id} | {row.treatment} | {row.quantity} | {POSTURE[row.posture]} | {published} | {model} | {value.mean() - row.mean:+.2f} |"


def main() -> None:
    """Print the fitted constants and the residuals."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    best_fit = fitted()
    for name, value in best_fit.items():
        print(f"{name} = {value:g}")
    if best_fit != constants():
        print(
            "\nlift_law.py has other constants: copy these into vertebra_viz/treatments/lift_law.py and run this again"
        )
    print("\n".join(["", HEAD, *residuals()]))


if __name__ == "__main__":
    main()
