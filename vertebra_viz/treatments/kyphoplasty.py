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

# of the cavity's volume: its wall springs back by half a millimetre as the balloon goes (assumed, so that as much cement
# goes in as the balloon took, as in FREE, with half a millilitre of it a side in the bone round the cavity)
KEPT_CAVITY = 0.836


class KyphoplastyPlan(BalloonPlan[Kyphoplasty]):
    """A balloon lifts the endplate, and is removed."""

    variant = "kyphoplasty"

    loss_field = "deflation_loss"
    device = "balloon"

    @property
    def stated_loss(self) -> float | None:
        """As the case states it."""
        return self.treatment.deflation_loss

    @property
    def space_captions(self) -> Captions:
        """The balloon is filled and let down."""
        return words.balloon(self.fracture, self.treatment.needles, self.stated_loss)

    @property
    def kept_cavity(self) -> float:
        """Spongy bone that was pressed aside springs back a little."""
        return KEPT_CAVITY

    def metal_assumptions(self, _: Run, /) -> list[Assumption]:
        """There is none."""
        return []

    def implant(self, _: OperationContext, __: Inflated, /) -> dict[str, Actor]:
        """There is none."""
        return {}
