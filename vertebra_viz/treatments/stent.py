"""A metal mesh expands round the balloon, stays when it is removed, and keeps more of the height."""

from __future__ import annotations

import numpy as np

from vertebra_viz.case.treatment import Implant
from vertebra_viz.clip.clip import Actor
from vertebra_viz.filling import stent as stents
from vertebra_viz.run import Run
from vertebra_viz.sentences import treatments as words
from vertebra_viz.sentences.treatments import Captions
from vertebra_viz.treatments.assumptions import Assumption, metal
from vertebra_viz.treatments.balloon_plan import BalloonPlan, Inflated
from vertebra_viz.treatments.operation_context import OperationContext


class StentPlan(BalloonPlan[Implant]):
    """A balloon opens a mesh."""

    variant = "stent"

    loss_field = "implant_loss"
    device = "stent"

    @property
    def stated_loss(self) -> float | None:
        """As the case states it."""
        return self.treatment.implant_loss

    @property
    def space_captions(self) -> Captions:
        """The mesh opens and stays."""
        return words.mesh(self.fracture, self.treatment.needles, self.stated_loss)

    @property
    def kept_cavity(self) -> float:
        """All of it: the mesh holds the wall."""
        return 1.0

    def metal_assumptions(self, run: Run, /) -> list[Assumption]:
        """How much metal there is."""
        return [metal(run)]

    def implant(self, operation: OperationContext, inflated: Inflated, /) -> dict[str, Actor]:
        """The mesh: crimped, open as the balloon touches, and fully open."""
        lifted, fallen = inflated.lifted, operation.fallen
        raised = operation.deform(lifted, 1.0)
        mesh = stents.stent(operation.usable_body, operation.paths, inflated.placement, fallen)
        met, opened = fallen(mesh.points(inflated.touching_scale)), mesh.points(inflated.full_scale)
        crimped = mesh.crimped(met, mesh.pair.moved_centres(fallen))
        targets = np.stack([met - crimped, raised(opened) - crimped, -lifted(opened)])
        names = ("touch", "full", "settle")
        actor = Actor("implant", crimped, mesh.triangles, targets, names, inflated.track, inflated.since_s)
        return {"implant": actor}
