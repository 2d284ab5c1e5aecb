"""The assumptions of a treatment: each figure by its name, with a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vertebra_viz.case.fracture import Fracture, FractureAge
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.run import Run
from vertebra_viz.sentences.treatments import rises
from vertebra_viz.treatments import lift_law
from vertebra_viz.words import text


@dataclass(frozen=True)
class Assumption:
    """One figure that is assumed, not measured."""

    name: str
    value: Any
    note: str


def assumed(name: str, value: Any, *, note: str = "", **facts: Any) -> Assumption:
    """Return an assumption with its ``note``, or with the usual one, whose placeholders ``facts`` fill."""
    return Assumption(name, value, note or text(f"note-{name}", **facts))


def stated(name: str, share: float, fracture: Fracture) -> list[Assumption]:
    """Return a gain that the case states directly, as far as the fracture's age lets it; none where no height is lost."""
    if not fracture.sinks:
        return []
    part = lift_law.MOBILITY[fracture.age] / lift_law.MOBILITY[FractureAge.RECENT]
    return [assumed(name, share * part, age=fracture.age)]


def loss(name: str, share: float | None, fracture: Fracture, *, asked: bool) -> list[Assumption]:
    """Return the share of the gain that is lost, by the law or where the case ``asked`` for it; none where nothing rises."""
    if share is None or not rises(fracture):
        return []
    return [assumed(name, share, asked="yes" if asked else "no")]


def law(fracture: Fracture, needles: int) -> list[Assumption]:
    """Return what the lift law takes: all of it, that an old break does not move, or nothing where no height is lost."""
    if not fracture.sinks:
        return []
    mobility = assumed("lift_mobility", lift_law.MOBILITY[fracture.age], age=fracture.age)
    if not rises(fracture):
        return [mobility]
    return [
        assumed("lift_law", f"x^{lift_law.STEEPNESS:g} / ({lift_law.EASE:g} + x^{lift_law.STEEPNESS:g})"),
        mobility,
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
