"""A cavity is cut with an instrument, the bone may be lifted a little, and cement fills the cavity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from vertebra_viz.case.treatment import CavityCreation
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Track
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling import balloon as balloons
from vertebra_viz.filling.actors import cement_actors
from vertebra_viz.fracture.displacement import lift
from vertebra_viz.instruments import cutters
from vertebra_viz.instruments.tools import access_tools, cement_filler, tool_actors
from vertebra_viz.run import Run
from vertebra_viz.sentences.treatments import Captions, space_made
from vertebra_viz.tenths import tenths
from vertebra_viz.treatments import lift_law
from vertebra_viz.treatments.assumptions import Assumption, assumed, law, stated
from vertebra_viz.treatments.fill import in_cavity
from vertebra_viz.treatments.operation_context import Built, OperationContext
from vertebra_viz.treatments.operation_plan import CannulaPlan

ASPECT = 1.45  # length over width of the cavity
USUAL_SHARE = 0.7  # of a balloon's volume: what is cut is smaller (assumed)
BEFORE_LIFT = 0.6  # of the cavity's volume is there before the bone moves
UNEVEN = 0.3  # of its reach: a cut wall is not smooth
SWING = 0.5  # of the cavity's radius


class CavityPlan(CannulaPlan[CavityCreation]):
    """An osteotome or a curette cuts a cavity."""

    variant = "cavity-creation"

    space_steps = (StageName.CAVITY,)

    @property
    def lifts(self) -> bool:
        """Whether cutting lifts the endplate."""
        return self.treatment.cavity_lift != 0.0

    @property
    def space_captions(self) -> Captions:
        """What cuts, and what the cement fills."""
        return space_made(self.fracture, self.treatment.instrument, lifts=self.lifts)

    def own_assumptions(self, run: Run, /) -> list[Assumption]:
        """How much it lifts, and how large the cavity is where the case leaves that out."""
        lift = self.treatment.cavity_lift
        if lift is None:
            taken = law(self.fracture, self.treatment.needles)
        else:
            taken = stated("cavity_lift", lift, self.fracture)
        if self.treatment.cavity_volume_ml is None:
            each_ml = run.measure(StageName.CAVITY).cavity_volume_ml / len(run.access)
            taken.append(assumed("cavity_volume_ml", each_ml))
        return taken

    def defaults(self, given: Mapping[str, Any], /) -> dict[str, float | int]:
        """The cavity's volume as well."""
        key = "cavity_volume_ml"
        chosen = super().defaults(given) | {key: self.most_each_side_ml(given, key)}
        share = lifted_share(given["stages"])
        return chosen if share is None else chosen | {"cavity_lift": round(share, 2)}

    def operate(self, operation: OperationContext) -> Built:
        """Cut the cavity and fill it."""
        treatment = self.treatment
        case, paths, stage, times = operation.case, operation.paths, operation.stage, operation.times
        asked = balloons.RequestedVolume("cavity_volume_ml", treatment.cavity_volume_ml, USUAL_SHARE)
        cavity, ratio = operation.placed_with_lift_ratio(
            lambda paths: balloons.make_cavity(
                case, operation.bone, operation.usable_body, paths, operation.fallen, ASPECT, asked, UNEVEN
            )
        )
        placement = cavity.placement
        if treatment.cavity_lift is None:
            gains = lift_law.lift(operation.lift_from, ratio, placement.sides).kept_mm
        else:
            gains = lift_law.stated_gains_mm(operation.lost_mm, case.fracture.age, treatment.cavity_lift)
        lifted = lift(operation.bone, operation.broken, gains, case.fracture.endplate)
        fallen, raised = operation.fallen, operation.deform(lifted, 1.0)

        triangles = placement.pair.triangles
        filled = cavity.filled(cavity.volume_ml, raised)
        begun = cavity.filled(BEFORE_LIFT * cavity.volume_ml, fallen)
        full, first = filled.points, begun.points
        small = balloons.deflated(first, placement.pair.moved_centres(fallen), placement.axes)

        cutting = stage[StageName.CAVITY]
        to_first, to_full = easing.eased(times, cutting, 0.1, 0.5), easing.eased(times, cutting, 0.5, 0.85)
        actors = {
            "cavity": Actor(
                "cavity",
                small,
                triangles,
                np.stack([first - small, full - small]),
                ("first", "full"),
                Track(times, np.stack([to_first * (1.0 - to_full), to_full], axis=1)),
                cutting.start_s,
            )
        }
        cavity_ml = volume_mm3(full, triangles) / 1000.0
        cement, in_gap_ml = in_cavity(operation, placement, filled.scale, cavity_ml, raised)
        actors |= cement_actors(cement, stage, times)

        along = (first[: len(placement.pair.rays.offsets)] - paths[0].entry) @ paths[0].direction
        mouth_mm = float((cement.seed[0] - paths[0].entry) @ paths[0].direction)
        tools = access_tools(stage, times) | cement_filler(stage, times, mouth_mm)
        reach_mm = SWING * placement.form.radius_mm * filled.scale
        tools |= cutters.cutter_tools(
            treatment.instrument, cutting, times, float(along.max()) - 1.0, reach_mm
        )
        return operation.built(
            lifted, to_full, actors | tool_actors(paths, times, tools), cement.leak, in_gap_ml
        )


def lifted_share(stages: Sequence[Mapping[str, Any]]) -> float | None:
    """Share of the lost front height that comes back as the cavity is cut; None where none was lost."""
    heights = {stage["stage"]: stage["anterior_height_mm"] for stage in stages}
    whole, before, after = (heights[name] for name in (StageName.INTACT, StageName.ACCESS, StageName.CAVITY))
    return (after - before) / (whole - before) if tenths(whole - before) > 0.0 else None
