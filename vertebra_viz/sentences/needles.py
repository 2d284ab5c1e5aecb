"""Needle paths in words and as data: why one goes beside the pedicle, and what one breaks through."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from vertebra_viz.catalogue.quantities import REPORTED
from vertebra_viz.instruments.access import OUTER_DIAMETER_MM, AccessPath
from vertebra_viz.instruments.skin import INCISION_MM, SOFT_TISSUE_MM, from_midline_mm
from vertebra_viz.sentences.numbers import in_sentence
from vertebra_viz.sentences.paragraph import paragraph
from vertebra_viz.words import text

# in the order in which breaches are reported: the inner wall first, as the canal is behind it
WALLS = ("canal", "medial wall", "lateral wall", "front cortex", "posterior wall")


def route_words(paths: tuple[AccessPath, ...]) -> str:
    """Return why the needles go beside the pedicle; empty if they go through it."""
    beside = [path for path in paths if path.route == "extrapedicular"]
    if not beside:
        return ""
    width_mm, tube_mm = beside[0].pedicle_width_mm, OUTER_DIAMETER_MM[beside[0].gauge]
    width = in_sentence(REPORTED["pedicle_width_mm"], width_mm)
    tube = in_sentence(REPORTED["outer_diameter_mm"], tube_mm)
    # a pedicle may be wider than the tube and still have no straight way through it
    no_way = "" if width_mm < tube_mm else text("needle-no-way")
    goes = text("needle-beside", needles=len(paths))
    return paragraph([text("needle-tight", width=width, tube=tube), no_way, goes])


def breach_words(paths: tuple[AccessPath, ...]) -> str:
    """Return what the needles break through, and what a team would do; empty if they break through nothing."""
    sentences = []
    for wall in WALLS:
        if wall == "medial wall" and "canal" in {b for path in paths for b in path.clearances.breaches}:
            continue
        sides = [path.side for path in paths if wall in path.clearances.breaches]
        sentences += [
            text(f"breach-{wall.replace(' ', '-')}", side=side)
            for side in (["both"] if len(sides) == 2 else sides)
        ]
    if not sentences:
        return ""
    broken = sum(bool(path.clearances.breaches) for path in paths)
    return paragraph([*sentences, text("breach-again", needles=broken)])


def needle_entry(path: AccessPath, *, alone: bool) -> dict[str, Any]:
    """Return one needle as plain data; whether it reaches the midline is given only if it is ``alone``.

    A wall that is not on its path has no clearance (None).
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
