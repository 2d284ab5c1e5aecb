"""What is to be said of the needles' ways: why one goes beside the pedicle, and what one breaks through; and as data."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from vertebra_viz.catalogue.quantities import REPORTED
from vertebra_viz.instruments.access import OUTER_DIAMETER_MM, AccessPath
from vertebra_viz.instruments.skin import INCISION_MM, SOFT_TISSUE_MM, from_midline_mm
from vertebra_viz.sentences.numbers import in_sentence

# by what is broken through, the sentence's end; the canal lies behind the inner wall, and is the worse
TUBE_BREAKS = {
    "canal": "into the canal",
    "medial wall": "through the inner wall of the pedicle",
    "lateral wall": "through the outer wall of the pedicle",
}


def route_words(paths: tuple[AccessPath, ...]) -> str:
    """Why the needles go beside the pedicle; empty where they go through it."""
    beside = [path for path in paths if path.route == "extrapedicular"]
    if not beside:
        return ""
    width, tube = beside[0].pedicle_width_mm, OUTER_DIAMETER_MM[beside[0].gauge]
    goes = "The tube goes" if len(paths) == 1 else "The tubes go"
    # a pedicle may be wider than the tube and still have no straight way through it
    tight = "" if width < tube else " That leaves too little room for a straight way."
    wide, across = (
        in_sentence(REPORTED["pedicle_width_mm"], width),
        in_sentence(REPORTED["outer_diameter_mm"], tube),
    )
    return f"The pedicle is {wide} wide and the tube {across}.{tight} {goes} in beside the pedicle."


def breach_words(paths: tuple[AccessPath, ...]) -> str:
    """What the needles break through, and what a team would do; empty where all is well."""
    sentences = []
    for name, end in TUBE_BREAKS.items():
        if name == "medial wall" and "canal" in {b for path in paths for b in path.clearances.breaches}:
            continue
        sentences += _sentence(paths, name, "tube", "breaks", "break", end)
    sentences += _sentence(
        paths, "front cortex", "needle", "breaks", "break", "through the front of the bone"
    )
    sentences += _sentence(paths, "posterior wall", "tube", "stops", "stop", "short of the body of the bone")
    if not sentences:
        return ""
    broken = sum(bool(path.clearances.breaches) for path in paths)
    return " ".join([*sentences, f"A team would stop and place {'it' if broken == 1 else 'them'} again."])


def _sentence(
    paths: tuple[AccessPath, ...], name: str, thing: str, does: str, do: str, end: str
) -> list[str]:
    sides = [path.side for path in paths if name in path.clearances.breaches]
    if len(sides) == 2:
        return [f"Both {thing}s {do} {end}."]
    return [f"The {side} {thing} {does} {end}." for side in sides]


def needle_entry(path: AccessPath, *, alone: bool) -> dict[str, Any]:
    """One needle as plain data; whether it reaches the midline means something only where it is ``alone``.

    A wall that is not on its way has no clearance (None).
    """
    return {
        "side": path.side,
        "route": path.route,
        "gauge": path.gauge,
        "outer_diameter_mm": OUTER_DIAMETER_MM[path.gauge],
        "pedicle_width_mm": path.pedicle_width_mm,
        "convergence_deg": path.convergence_deg,
        "turned_deg": path.turned_deg,
        "deeper_mm": path.deeper_mm,
        "clearances": {n: mm if np.isfinite(mm) else None for n, mm in asdict(path.clearances).items()},
        "breaches": list(path.clearances.breaches),
        "midline_reached": path.midline_reached if alone else None,
        "route_words": route_words((path,)),
        "breach_words": breach_words((path,)),
        "skin": {
            "from_midline_mm": from_midline_mm(path),
            "incision_mm": INCISION_MM,
            "assumed_depth_mm": SOFT_TISSUE_MM,
        },
    }
