"""Cement alone: it goes into the cracks, the bone gives way a little, and nothing makes room for it."""

from __future__ import annotations

from vertebra_viz.case.treatment import Vertebroplasty
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.filling import spread
from vertebra_viz.filling.actors import cement_actors, doses
from vertebra_viz.fracture.displacement import lift
from vertebra_viz.instruments.tools import access_tools, cement_filler, tool_actors
from vertebra_viz.treatments import lift_law
from vertebra_viz.treatments.fill import beside_gap
from vertebra_viz.treatments.operation import Built, PlannedOperation


def build(operation: PlannedOperation, treatment: Vertebroplasty) -> Built:
    """Compile the operation."""
    case, paths, stage, times = operation.case, operation.paths, operation.stage, operation.times
    gains = lift_law.stated_gains_mm(operation.lost_mm, case.fracture.age, treatment.cement_lift)
    lifted = lift(operation.bone, operation.broken, gains, case.fracture.endplate)
    fallen, raised = operation.deform(lifted, 0.0), operation.deform(lifted, 1.0)

    usual = spread.usual_volume_ml(case.level, case.scale, len(paths))
    pair = spread.rays_for(operation.room, paths, fallen)
    injected_ml = treatment.cement_volume_ml or usual + treatment.leak_volume_ml
    endplate = case.fracture.endplate
    cement, in_gap_ml = beside_gap(
        operation,
        injected_ml,
        raised,
        lambda rest_ml, way: spread.spread(operation.bone, pair, rest_ml, way, endplate, fallen, raised),
    )
    # the bone rises while the second part goes in, in step with it, so that the cement stays inside all the way
    _, lift_weight = doses(times, stage[StageName.FILL], leaks=cement.leak is not None)

    seed = fallen(pair.rays.centre[None])[0]
    depth_mm = float((seed - paths[0].entry) @ paths[0].direction)
    tools = access_tools(stage, times) | cement_filler(stage, times, depth_mm)
    actors = cement_actors(cement, stage, times) | tool_actors(paths, times, tools)
    return operation.built(lifted, lift_weight, actors, cement.leak, in_gap_ml)
