"""The cement's temperature and stiffness for a class: the drawn curves, and their values at each moment of a run."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from vertebra_viz.filling.cement_material import LAST_MIN, is_long_hard, material, minutes_since_mixing
from vertebra_viz.words import text

PER_SECOND = 4  # moments that the page can look up for each second of the run
WIDTH, HEIGHT = 200.0, 80.0
COOLEST_C, HOTTEST_C, STIFFEST_GPA = 15.0, 75.0, 2.1


def stage_ends(report: dict[str, Any]) -> list[tuple[str, float]]:
    """Return each stage of the run that ``report`` describes, and when it ends."""
    return [(stage["stage"], stage["t"]) for stage in report["stages"]]


def moments(report: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the cement's state at each quarter of a second of the run that ``report`` describes; [] without cement.

    Before mixing it is ``{}``, and in a follow-up ``{"long_hard": True}``. It depends on the `stage_ends` alone.
    """
    ends = stage_ends(report)
    times = np.arange(round(PER_SECOND * ends[-1][1]) + 1) / PER_SECOND
    minutes = [minutes_since_mixing(ends, t) for t in times]
    if all(m is None for m in minutes):
        return []
    return [_rounded(m, is_long_hard(ends, t)) for m, t in zip(minutes, times, strict=True)]


def _rounded(minutes: float | None, long_hard: bool) -> dict[str, Any]:
    """Return what the page draws and says, with no more digits than it needs."""
    if minutes is None:
        return {"long_hard": True} if long_hard else {}
    now = {"x": minutes * WIDTH / LAST_MIN, **asdict(material(minutes))}
    now["phase"] = text(f"cement-phase-{now['phase']}")
    return {name: round(value, 2) if isinstance(value, float) else value for name, value in now.items()}


def line(quantity: str) -> str:
    """Return the SVG points of ``temperature_c`` or ``stiffness_gpa`` against minutes, in a box of WIDTH by HEIGHT."""
    low, high = (COOLEST_C, HOTTEST_C) if quantity == "temperature_c" else (0.0, STIFFEST_GPA)
    points = []
    for m in np.linspace(0.0, LAST_MIN, 81):
        share = (getattr(material(m), quantity) - low) / (high - low)
        points.append(f"{m * WIDTH / LAST_MIN:.1f},{HEIGHT * (1.0 - share):.1f}")
    return " ".join(points)
