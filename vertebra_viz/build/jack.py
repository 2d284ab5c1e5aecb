"""A jack is screwed open under the broken endplate, stays, and cement fills the room round it."""

from __future__ import annotations

import numpy as np

from vertebra_viz.build.filling import in_hollow
from vertebra_viz.build.site import Built, Site
from vertebra_viz.clip import Actor, StageName, Track
from vertebra_viz.fracture import lift
from vertebra_viz.measure import volume_mm3
from vertebra_viz.procedure import balloon as balloons
from vertebra_viz.procedure import jack as jacks
from vertebra_viz.procedure import lift_law, timeline
from vertebra_viz.procedure.actors import Tool, cement_actors, cement_filler, tool_actors, way_in
from vertebra_viz.procedure.instruments import SHAFT_RADIUS_MM, rod
from vertebra_viz.treatment import Implant

ASPECT = 1.3  # length over width of the room it opens
# of its stage: the screw turns; the tool is let loose; the tool goes out
OPENS, LETS_GO, LEAVES = 0.15, 0.7, 0.82


def build(site: Site, treatment: Implant) -> Built:
    """Compile the operation."""
    case, paths, stage, times = site.case, site.paths, site.stage, site.times
    asked = balloons.Asked("device", None, 1.0)
    hollow, ratio = site.judged(
        lambda ways: balloons.make_room(case, site.bone, site.room, ways, site.broken, ASPECT, asked)
    )
    gains = lift_law.gains_mm(site.lost_mm, case.fracture.age, ratio, hollow.sides)
    lifted = lift(site.bone, site.broken, gains, case.fracture.endplate)
    fallen, raised = site.deform(lifted, 0.0), site.deform(lifted, 1.0)

    expansion, loss = stage[StageName.EXPANSION], treatment.implant_loss
    opening = timeline.eased(times, expansion, OPENS, LETS_GO)
    settling = loss * timeline.eased(times, expansion, LETS_GO, LEAVES)
    triangles, scale = hollow.pair.triangles, hollow.scale_for(hollow.volume_ml, raised)
    room = hollow.pair.points(scale)
    small = balloons.drawn_in(fallen(room), fallen(hollow.pair.centres), hollow.axes)
    device = jacks.jack(site.room, paths, hollow, fallen)
    opened = device.opened(scale)
    closed = device.closed(fallen(opened), fallen(device.pair.centres))
    track = Track(times, np.column_stack([opening, settling]))
    actors = {
        "cavity": Actor(
            "cavity",
            small,
            triangles,
            np.stack([raised(room) - small, -lifted(room)]),
            ("full", "settle"),
            track,
            expansion.start_s,
        ),
        "implant": Actor(
            "implant",
            closed,
            device.triangles,
            np.stack([raised(opened) - closed, -lifted(opened)]),
            ("full", "settle"),
            track,
            expansion.start_s,
        ),
    }
    settled = site.deform(lifted, 1.0 - loss)
    cavity_ml = volume_mm3(settled(room), triangles) / 1000.0
    cement, in_gap_ml = in_hollow(site, treatment, hollow, scale, cavity_ml, settled)
    actors |= cement_actors(cement, stage, times)

    one = len(device.share)
    behind_mm = float(((closed[:one] - paths[0].entry) @ paths[0].direction).min())
    middle_mm = float((fallen(hollow.pair.rays.centre[None])[0] - paths[0].entry) @ paths[0].direction)
    held = timeline.eased(times, expansion, 0.0, 0.1) - timeline.eased(times, expansion, LEAVES, 1.0)
    tools = way_in(stage, times) | cement_filler(stage, times, middle_mm)
    tools["expander"] = Tool(
        lambda path: rod(path, behind_mm, [[0.4, SHAFT_RADIUS_MM]], 5.0),
        held,
        (expansion.start_s, expansion.end_s),
    )
    return site.built(
        lifted, opening - settling, actors | tool_actors(paths, times, tools), cement.leak, in_gap_ml
    )
