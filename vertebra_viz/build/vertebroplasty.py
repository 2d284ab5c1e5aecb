"""Cement alone: it goes into the cracks, the bone gives way a little, and nothing makes room for it."""

from __future__ import annotations

from vertebra_viz.build.filling import beside_gap
from vertebra_viz.build.site import Built, Site
from vertebra_viz.clip import StageName
from vertebra_viz.fracture import lift
from vertebra_viz.procedure import lift_law, spread
from vertebra_viz.procedure.actors import (
    cement_actors,
    cement_filler,
    doses,
    tool_actors,
    way_in,
)
from vertebra_viz.treatment import Vertebroplasty


def build(site: Site, treatment: Vertebroplasty) -> Built:
    """Compile the operation."""
    case, paths, stage, times = site.case, site.paths, site.stage, site.times
    gains = lift_law.stated_gains_mm(site.lost_mm, case.fracture.age, treatment.cement_lift)
    lifted = lift(site.bone, site.broken, gains, case.fracture.endplate)
    fallen, raised = site.deform(lifted, 0.0), site.deform(lifted, 1.0)

    usual = spread.usual_volume_ml(case.level, case.scale, len(paths))
    pair = spread.rays_for(site.room, paths, fallen)
    injected_ml = treatment.cement_volume_ml or usual + treatment.leak_volume_ml
    endplate = case.fracture.endplate
    cement, in_gap_ml = beside_gap(
        site,
        injected_ml,
        raised,
        lambda rest_ml, way: spread.spread(site.bone, pair, rest_ml, way, endplate, fallen, raised),
    )
    # the bone rises while the second part goes in, in step with it, so that the cement stays inside all the way
    _, lift_weight = doses(times, stage[StageName.FILL], leaks=cement.leak is not None)

    seed = fallen(pair.rays.centre[None])[0]
    depth_mm = float((seed - paths[0].entry) @ paths[0].direction)
    tools = way_in(stage, times) | cement_filler(stage, times, depth_mm)
    actors = cement_actors(cement, stage, times) | tool_actors(paths, times, tools)
    return site.built(lifted, lift_weight, actors, cement.leak, in_gap_ml)
