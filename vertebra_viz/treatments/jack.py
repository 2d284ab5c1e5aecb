"""A jack is opened with a screw under the broken endplate and stays; cement fills the space round it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from vertebra_viz.case.treatment import Implant
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Track
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling import balloon as balloons
from vertebra_viz.filling import jack as jacks
from vertebra_viz.filling.actors import cement_actors
from vertebra_viz.fracture.displacement import lift
from vertebra_viz.instruments.shapes import SHAFT_RADIUS_MM, rod
from vertebra_viz.instruments.tools import Tool, access_tools, cement_filler, tool_actors
from vertebra_viz.run import Run
from vertebra_viz.sentences import treatments as words
from vertebra_viz.sentences.treatments import Captions
from vertebra_viz.treatments import lift_law
from vertebra_viz.treatments.assumptions import Assumption, law, loss, metal
from vertebra_viz.treatments.fill import in_cavity
from vertebra_viz.treatments.operation_context import Built, OperationContext
from vertebra_viz.treatments.operation_plan import CannulaPlan

ASPECT = 1.3  # length over width of the space it opens
# of its stage: the screw turns; the tool is let loose; the tool goes out
OPENS, LETS_GO, LEAVES = 0.15, 0.7, 0.82


class JackPlan(CannulaPlan[Implant]):
    """A jack that a screw opens, without a balloon."""

    variant = "jack"

    space_steps = (StageName.EXPANSION,)

    @property
    def lifts(self) -> bool:
        """Whether it keeps any of the height."""
        return self._loss < 1.0

    @property
    def _loss(self) -> float:
        """Share of the gain that is lost as the tool leaves: as the case states it, else as in the lift law."""
        stated = self.treatment.implant_loss
        return lift_law.JACK_LOSS if stated is None else stated

    def defaults(self, given: Mapping[str, Any], /) -> dict[str, float | int]:
        """The loss as well, where there is a gain."""
        chosen = super().defaults(given)
        return chosen | {"implant_loss": lift_law.JACK_LOSS} if words.rises(self.fracture) else chosen

    @property
    def space_captions(self) -> Captions:
        """How it opens, and what the cement goes round."""
        return words.jack(self.fracture, self.treatment.needles, self._loss)

    def own_assumptions(self, run: Run, /) -> list[Assumption]:
        """It lifts by the balloon's law, and stays."""
        return [
            *law(self.fracture, self.treatment.needles),
            *loss("implant_loss", self._loss, self.fracture, asked=self.treatment.implant_loss is not None),
            metal(run),
        ]

    def operate(self, operation: OperationContext) -> Built:
        """Open the jack and fill the space round it."""
        case, paths, stage, times = operation.case, operation.paths, operation.stage, operation.times
        asked = balloons.RequestedVolume("device", None, 1.0)
        cavity, ratio = operation.placed_with_lift_ratio(
            lambda paths: balloons.make_cavity(
                case, operation.bone, operation.usable_body, paths, operation.fallen, ASPECT, asked
            )
        )
        placement = cavity.placement
        gains_mm = lift_law.lift(operation.lift_from, ratio, placement.sides).gains_mm
        lifted = lift(operation.bone, operation.broken, gains_mm, case.fracture.endplate)
        fallen, raised = operation.fallen, operation.deform(lifted, 1.0)

        # the bone goes up to what the jack keeps, within one stage and without a way back
        expansion, lost = stage[StageName.EXPANSION], self._loss
        opening = easing.eased(times, expansion, OPENS, LETS_GO)
        settling = lost * opening
        triangles, filled = placement.pair.triangles, cavity.filled(cavity.volume_ml, raised)
        intact = filled.intact
        small = balloons.deflated(fallen(intact), placement.pair.moved_centres(fallen), placement.axes)
        device = jacks.jack(operation.usable_body, paths, placement, fallen)
        opened = device.opened(filled.scale)
        closed = device.closed(fallen(opened), device.pair.moved_centres(fallen))
        track = Track(times, np.column_stack([opening, settling]))
        actors = {
            "cavity": Actor(
                "cavity",
                small,
                triangles,
                np.stack([filled.points - small, -lifted(intact)]),
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
        settled = operation.deform(lifted, 1.0 - lost)
        cavity_ml = volume_mm3(settled(intact), triangles) / 1000.0
        cement, in_gap_ml = in_cavity(operation, placement, filled.scale, cavity_ml, settled)
        actors |= cement_actors(cement, stage, times)

        one = len(device.share)
        behind_mm = float(((closed[:one] - paths[0].entry) @ paths[0].direction).min())
        mouth_mm = float((cement.seed[0] - paths[0].entry) @ paths[0].direction)
        held = easing.eased(times, expansion, 0.0, 0.1) - easing.eased(times, expansion, LEAVES, 1.0)
        tools = access_tools(stage, times) | cement_filler(stage, times, mouth_mm)
        tools["expander"] = Tool(
            lambda path: rod(path, behind_mm, [[0.4, SHAFT_RADIUS_MM]], 5.0),
            held,
            (expansion.start_s, expansion.end_s),
        )
        return operation.built(
            lifted, opening - settling, actors | tool_actors(paths, times, tools), cement.leak, in_gap_ml
        )
