"""The assumptions of a treatment: each figure by its name, with a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vertebra_viz.case.fracture import FractureAge
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.run import Run
from vertebra_viz.treatments import lift_law
from vertebra_viz.words.treatments import NOTES


@dataclass(frozen=True)
class Assumption:
    """One figure that is assumed, not measured."""

    name: str
    value: Any
    note: str


def assumed(name: str, value: Any, **facts: str) -> Assumption:
    """Return an assumption with its note; ``facts`` fill the placeholders of the note."""
    return Assumption(name, value, NOTES[name].format_map(facts))


def stated(name: str, share: float, age: FractureAge) -> Assumption:
    """Return a gain that the case states directly, as far as a fracture of this ``age`` can regain height."""
    part = lift_law.MOBILITY[age] / lift_law.MOBILITY[FractureAge.RECENT]
    return assumed(name, share * part, age=age)


def law(age: FractureAge, needles: int) -> list[Assumption]:
    """The lift law."""
    return [
        assumed("lift_law", f"x^{lift_law.STEEPNESS:g} / ({lift_law.EASE:g} + x^{lift_law.STEEPNESS:g})"),
        assumed("lift_mobility", lift_law.MOBILITY[age], age=age),
        assumed("lift_kept", lift_law.KEPT),
        assumed("lift_limit_deg", lift_law.LIMIT_DEG),
        assumed("lift_recoil", lift_law.RECOIL),
        assumed("lift_support", lift_law.SUPPORT[needles]),
        assumed("lift_shares", lift_law.SHARES.tolist()),
    ]


def metal(run: Run) -> Assumption:
    """Return the amount of metal of an implant that stays."""
    implant = run.clip.actors["implant"]
    volume_ml = volume_mm3(implant.at(run.clip.duration_s), implant.triangles) / 1000.0
    return assumed("implant_volume_ml", volume_ml)
