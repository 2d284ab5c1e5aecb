"""Cement alone: it is injected into the cracks without a cavity, and lifts the bone a little."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.case.treatment import Vertebroplasty
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.filling import spread
from vertebra_viz.filling.actors import cement_actors, doses
from vertebra_viz.filling.cement_space import CementSpace
from vertebra_viz.fracture.displacement import lift
from vertebra_viz.instruments.tools import access_tools, cement_filler, tool_actors
from vertebra_viz.run import Run
from vertebra_viz.sentences.treatments import Captions, cement_alone, rises
from vertebra_viz.treatments import lift_law
from vertebra_viz.treatments.assumptions import Assumption, stated
from vertebra_viz.treatments.fill import beside_gap
from vertebra_viz.treatments.operation_context import Built, OperationContext
from vertebra_viz.treatments.operation_plan import OperationPlan


class VertebroplastyPlan(OperationPlan[Vertebroplasty]):
    """Cement through a needle of its own gauge."""

    variant = "vertebroplasty"

    usual_cement = "size"

    @property
    def lifts(self) -> bool:
        """Whether cement alone lifts."""
        return self._lift > 0.0

    @property
    def _lift(self) -> float:
        """Share of the lost height that comes back: as the case states it, else as in the lift law."""
        stated = self.treatment.cement_lift
        return lift_law.CEMENT_ALONE if stated is None else stated

    def defaults(self, given: Mapping[str, Any], /) -> dict[str, float | int]:
        """The lift as well, where the bone can rise."""
        chosen = super().defaults(given)
        return chosen | {"cement_lift": lift_law.CEMENT_ALONE} if rises(self.fracture) else chosen

    @property
    def space_captions(self) -> Captions:
        """What the fill says."""
        return cement_alone(self.fracture, lifts=self.lifts)

    def gauge(self, _: Bone, /) -> int:
        """Gauge of the cement needle."""
        return self.treatment.needle_gauge

    def own_assumptions(self, _: Run, /) -> list[Assumption]:
        """How much cement alone lifts."""
        return stated("cement_lift", self._lift, self.fracture)

    def operate(self, operation: OperationContext) -> Built:
        """Fill the cracks, and lift the bone meanwhile."""
        treatment = self.treatment
        case, paths, stage, times = operation.case, operation.paths, operation.stage, operation.times
        gains = lift_law.stated_gains_mm(operation.lost_mm, case.fracture.age, self._lift)
        lifted = lift(operation.bone, operation.broken, gains, case.fracture.endplate)
        fallen, raised = operation.fallen, operation.deform(lifted, 1.0)

        usual = spread.usual_volume_ml(operation.bone, len(paths))
        space = CementSpace.of(operation.bone, operation.usable_body, paths)
        pair = spread.spread_rays(space, paths, fallen)
        injected_ml = treatment.cement_volume_ml or usual + treatment.leak_volume_ml
        endplate = case.fracture.endplate
        cement, in_gap_ml = beside_gap(
            operation,
            injected_ml,
            raised,
            lambda rest_ml, plan: spread.spread(
                operation.bone, pair, rest_ml, plan, endplate, fallen, raised
            ),
        )
        # the bone rises while the second part goes in, in step with it, so that the cement stays inside all the way
        _, lift_weight = doses(times, stage[StageName.FILL], leaks=cement.leak is not None)

        seed = fallen(pair.rays.centre[None])[0]
        depth_mm = float((seed - paths[0].entry) @ paths[0].direction)
        tools = access_tools(stage, times) | cement_filler(stage, times, depth_mm)
        actors = cement_actors(cement, stage, times) | tool_actors(paths, times, tools)
        return operation.built(lifted, lift_weight, actors, cement.leak, in_gap_ml)
