"""A bone without treatment: intact, or broken, and its state at the follow-up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.case.case import BackWall, Case, Cause, FractureKind
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.grades import MIDDLE_OF_WEDGE
from vertebra_viz.case.treatment import NoTreatment
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Clip, Floats
from vertebra_viz.filling.gap_cement import bone_below
from vertebra_viz.fracture.back_wall import pushed_in
from vertebra_viz.fracture.crack import crack
from vertebra_viz.fracture.displacement import collapse
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.fracture.gap import Gap
from vertebra_viz.fracture.riding import Difference
from vertebra_viz.fracture.tumour import tumour
from vertebra_viz.run import Run
from vertebra_viz.sentences.treatments import Captions, left_alone
from vertebra_viz.treatments.assumptions import Assumption, assumed
from vertebra_viz.treatments.operation_context import Built, bone_actors, landmarks
from vertebra_viz.treatments.plan import TreatmentPlan
from vertebra_viz.words import text

MOST_LOST = 0.65  # of a height, as a fracture may


class NoTreatmentPlan(TreatmentPlan[NoTreatment]):
    """The wedge stays, or deepens as the case states."""

    variant = "none"

    @property
    def steps(self) -> tuple[StageName, ...]:
        """The follow-up."""
        return (StageName.FOLLOW_UP,)

    @property
    def own_captions(self) -> Captions:
        """Caption of the follow-up."""
        return left_alone(self.fracture, self.treatment.further_loss)

    def assumptions(self, _: Run, /) -> list[Assumption]:
        """How much more is lost."""
        more = self.treatment.further_loss
        return [assumed("further_loss", more)] if more else []

    def defaults(self, _: Mapping[str, Any], /) -> dict[str, float | int]:
        """No field has a default."""
        return {}

    def build(self, case: Case, bone: Bone, broken: Displacement) -> Built:
        """Compile the fracture and its follow-up."""
        run, treatment = self.stages, self.treatment
        times = easing.key_times(run)
        if self.fracture.kind is FractureKind.NONE:
            return Built(Clip(run, bone_actors(bone, times, {}, self.fracture.endplate), landmarks(bone)), ())
        stage = {each.name: each for each in run}
        fields: dict[str, tuple[Displacement, Floats]] = {
            "fracture": (broken, easing.eased(times, stage[StageName.FRACTURE]))
        }
        if treatment.further_loss:
            deeper = _deeper(case, treatment, bone)
            if case.fracture.back_wall is BackWall.PUSHED_IN:
                deeper = pushed_in(bone, deeper, case.fracture.endplate)
            fields["sink"] = (
                Difference(deeper, broken),
                easing.eased(times, stage[StageName.FOLLOW_UP], 0.1, 0.7),
            )
        actors = bone_actors(bone, times, fields, case.fracture.endplate)
        actors["crack"] = crack(
            bone, case.fracture.endplate, stage[StageName.FRACTURE], times, actors["bone"]
        )
        usable_body: Body = bone
        if case.fracture.cleft == "yes":
            gap = Gap.of(bone, case.fracture.endplate, 0.0)
            usable_body = bone_below(gap, bone)
            actors["cleft"] = gap.actor(stage[StageName.FRACTURE], None, np.inf, times, fields)
        if case.fracture.cause is Cause.TUMOUR:
            actors["tumour"] = tumour(usable_body, times, fields)
        return Built(Clip(run, actors, landmarks(bone)), ())


def _deeper(case: Case, treatment: NoTreatment, bone: Bone) -> Displacement:
    """Displacement of the bone at follow-up."""
    fracture = case.fracture
    anterior, middle, posterior = case.losses
    more = treatment.further_loss
    losses = (
        round(anterior + more, 6),
        max(middle, min(middle + MIDDLE_OF_WEDGE * more, MOST_LOST)),
        posterior,
    )
    if losses[0] > MOST_LOST:
        raise refusal(
            "treatment.further_loss",
            more,
            text("allowed-further-loss", most=f"{MOST_LOST - anterior:.3g}", front=f"{anterior:g}"),
        )
    try:
        return collapse(bone, losses, fracture.endplate, fracture.kind, fracture.tilt)
    except CaseError:
        raise refusal("treatment.further_loss", more, text("allowed-less-further-loss")) from None
