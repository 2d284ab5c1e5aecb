"""Cement goes in: into a gap first where there is one, into the hollow or the cracks with the rest, and a part may leak."""

from __future__ import annotations

from collections.abc import Callable

from vertebra_viz.breaks.gap import with_piece
from vertebra_viz.build.site import Site
from vertebra_viz.fracture import nothing
from vertebra_viz.measure import volume_mm3
from vertebra_viz.procedure import cement as cements
from vertebra_viz.procedure.balloon import Balloon
from vertebra_viz.procedure.cement import Cement
from vertebra_viz.procedure.leaks import Escape, escape
from vertebra_viz.procedure.lobes import Map
from vertebra_viz.treatment import CavityCreation, Implant, Kyphoplasty


def in_hollow(
    site: Site,
    treatment: Kyphoplasty | Implant | CavityCreation,
    hollow: Balloon,
    scale: float,
    cavity_ml: float,
    settled: Map,
) -> tuple[Cement, float]:
    """Return the cement of a hollow that its form bounds at ``scale``, and how much of it is in a gap, mL.

    Parameters
    ----------
    cavity_ml : float
        What the hollow holds once the bone stands as ``settled`` maps it.
    settled
        Map from the intact bone to the bone at that time.
    """
    usual_ml = cements.CREEP * cavity_ml + treatment.leak_volume_ml
    usual_ml += site.gap.volume_ml(settled) if site.gap else 0.0
    pair = cements.rays_for(site.room, site.paths, hollow, site.deform(nothing, 0.0))
    return beside_gap(
        site,
        treatment.cement_volume_ml or usual_ml,
        settled,
        lambda rest_ml, way: cements.fill(site.bone, scale, pair, rest_ml, way, settled),
    )


def beside_gap(
    site: Site, injected_ml: float, settled: Map, fill: Callable[[float, Escape], Cement]
) -> tuple[Cement, float]:
    """Return what ``fill`` makes of the part that does not go into a gap, with the part that does, and that part in mL."""
    if not site.gap:
        return fill(injected_ml, escape(site.case, 0.0)), 0.0
    points, triangles = site.gap.filled(injected_ml, settled), site.gap.triangles
    in_gap_ml = volume_mm3(points, triangles) / 1000.0
    rest = fill(injected_ml - in_gap_ml, escape(site.case, in_gap_ml))
    return with_piece(rest, points, triangles), in_gap_ml
