"""The injection of cement: first into a gap, if there is one, the rest into the cavity or the cracks; a part may leak."""

from __future__ import annotations

from collections.abc import Callable

from vertebra_viz.anatomy.lobes import Map
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling import cement as cements
from vertebra_viz.filling.cement import Cavity, Cement
from vertebra_viz.filling.gap_cement import gap_filled, with_piece
from vertebra_viz.filling.leaks import LeakPlan, leak_plan
from vertebra_viz.filling.placement import Placement
from vertebra_viz.treatments.operation_context import OperationContext


def in_cavity(
    operation: OperationContext,
    placement: Placement,
    scale: float,
    cavity_ml: float,
    settled: Map,
    kept: float = 1.0,
) -> tuple[Cement, float]:
    """Return the cement of a cavity in a ``placement`` whose form bounds it at ``scale``, and how much of it is in a gap, mL.

    Parameters
    ----------
    cavity_ml : float
        What the cavity holds once the bone stands as ``settled`` maps it.
    settled
        Map from the intact bone to the bone at that time.
    kept
        Share of its reach that the cavity has kept as its wall sprang back.
    """
    usual_ml = cements.CREEP * cavity_ml + operation.treatment.leak_volume_ml
    usual_ml += operation.gap.volume_ml(settled) if operation.gap else 0.0
    cavity = Cavity(placement, scale, kept, cavity_ml / placement.sides)
    rays = cements.cement_rays(
        operation.bone, operation.usable_body, operation.paths, cavity, operation.fallen
    )
    return beside_gap(
        operation,
        operation.treatment.cement_asked_ml or usual_ml,
        settled,
        lambda rest_ml, plan: cements.fill(operation.bone, rays, rest_ml, plan, settled),
    )


def beside_gap(
    operation: OperationContext, injected_ml: float, settled: Map, fill: Callable[[float, LeakPlan], Cement]
) -> tuple[Cement, float]:
    """Return the result of ``fill`` for the volume that is not in a gap, with the part in the gap, and its volume in mL."""
    if not operation.gap:
        return fill(injected_ml, leak_plan(operation.case, operation.treatment, 0.0)), 0.0
    points, triangles = gap_filled(operation.gap, injected_ml, settled), operation.gap.triangles
    in_gap_ml = volume_mm3(points, triangles) / 1000.0
    rest = fill(injected_ml - in_gap_ml, leak_plan(operation.case, operation.treatment, in_gap_ml))
    return with_piece(rest, points, triangles), in_gap_ml
