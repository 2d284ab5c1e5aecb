"""Balloon kyphoplasty: no implant stays, only the cavity."""

from __future__ import annotations

from vertebra_viz.case.treatment import Kyphoplasty
from vertebra_viz.clip.clip import Actor
from vertebra_viz.run import Run
from vertebra_viz.sentences import treatments as words
from vertebra_viz.sentences.treatments import Captions
from vertebra_viz.treatments.assumptions import Assumption
from vertebra_viz.treatments.balloon_plan import BalloonPlan, Inflated
from vertebra_viz.treatments.operation_context import OperationContext

# of the cavity's volume: its wall springs back by half a millimetre at deflation (assumed, so that the cement volume equals
# the balloon volume, as in FREE, with half a millilitre of cement per side in the bone round the cavity)
KEPT_CAVITY = 0.836


class KyphoplastyPlan(BalloonPlan[Kyphoplasty]):
    """A balloon lifts the endplate, and is removed."""

    variant = "kyphoplasty"

    loss_field = "deflation_loss"
    device = "balloon"

    @property
    def stated_loss(self) -> float | None:
        """The loss that the case states."""
        return self.treatment.deflation_loss

    @property
    def space_captions(self) -> Captions:
        """Captions of inflation, deflation and the fill."""
        return words.balloon(self.fracture, self.treatment.needles, self.stated_loss)

    @property
    def kept_cavity(self) -> float:
        """Less than 1: the compressed cancellous bone springs back a little."""
        return KEPT_CAVITY

    def metal_assumptions(self, _: Run, /) -> list[Assumption]:
        """Return none: no metal stays."""
        return []

    def implant(self, _: OperationContext, __: Inflated, /) -> dict[str, Actor]:
        """Return none: no implant stays."""
        return {}
