"""What all operations share: access, the optional steps, cement, and their assumptions."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Literal, TypeVar

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.case.case import Case
from vertebra_viz.case.operation import CannulaOperation, Operation
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.fracture.displacement import lift
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.instruments.access import access_path, sides, usual_gauge
from vertebra_viz.instruments.offset import offset_path
from vertebra_viz.instruments.skin import SOFT_TISSUE_MM
from vertebra_viz.run import Run
from vertebra_viz.sentences.captions import around, filled
from vertebra_viz.sentences.needles import breach_words, route_words
from vertebra_viz.sentences.studies import later_note
from vertebra_viz.sentences.treatments import TREATMENTS, Captions, rises
from vertebra_viz.treatments.assumptions import Assumption, assumed, stated
from vertebra_viz.treatments.operation_context import Built, OperationContext, posture_gains_mm
from vertebra_viz.treatments.plan import TreatmentPlan

O = TypeVar("O", bound=Operation)  # noqa: E741
C = TypeVar("C", bound=CannulaOperation)


class OperationPlan(TreatmentPlan[O]):
    """An operation; its subclasses define the steps between access and cement.

    Attributes
    ----------
    space_steps : stages that make space for the cement.
    usual_cement : how it is chosen how much cement goes in: it fills the cavity ("fills"), or by the bone's size ("size").
    """

    space_steps: ClassVar[tuple[StageName, ...]] = ()
    usual_cement: ClassVar[Literal["fills", "size"]] = "fills"

    @property
    @abstractmethod
    def lifts(self) -> bool:
        """Whether the case states a lift at the end, in a bone that can rise."""

    @property
    @abstractmethod
    def space_captions(self) -> Captions:
        """Captions of the stages that make space, and of the fill."""

    @abstractmethod
    def gauge(self, bone: Bone, /) -> int:
        """Gauge of the needles or working cannulas."""

    @abstractmethod
    def operate(self, operation: OperationContext) -> Built:
        """Compile the operation, its needles planned."""

    @abstractmethod
    def own_assumptions(self, run: Run, /) -> list[Assumption]:
        """Assumptions about making space and lifting."""

    @property
    def steps(self) -> tuple[StageName, ...]:
        """Access, making space, cement, and the optional steps that the case has."""
        asked = self.treatment
        every = {
            StageName.POSTURE: bool(asked.posture_lift),
            StageName.ACCESS: True,
            StageName.BIOPSY: asked.biopsy == "yes",
            StageName.CONTRAST: bool(asked.contrast_volume_ml),
            **dict.fromkeys(self.space_steps, True),
            StageName.FILL: True,
            StageName.SET: True,
            StageName.FOLLOW_UP: bool(asked.follow_up_loss),
        }
        return tuple(name for name, there in every.items() if there)

    @property
    def own_captions(self) -> Captions:
        """Captions of all operations, and of this one."""
        gains = rises(self.fracture) and self.lifts
        new_breaks = TREATMENTS[self.treatment.kind].new_breaks
        said = around(self.fracture, self.treatment.needles, new_breaks, gains=gains) | self.space_captions
        return said | {StageName.FILL: filled(self.fracture, said[StageName.FILL])}

    def build(self, case: Case, bone: Bone, broken: Displacement) -> Built:
        """Position the patient, plan the needles, and operate."""
        treatment, endplate = self.treatment, case.fracture.endplate
        settled = lift(bone, broken, posture_gains_mm(case, treatment, bone), endplate)
        operation = OperationContext(case, treatment, bone, broken, settled, (), (), self.stages)
        gauge, chosen = self.gauge(bone), sides(treatment.approach)
        planned = tuple(
            access_path(bone, operation.broken, side, gauge, midline=len(chosen) == 1) for side in chosen
        )
        paths = tuple(offset_path(path, bone, operation.broken, treatment) for path in planned)
        said = " ".join(filter(None, (route_words(paths), breach_words(paths))))
        run = tuple(
            replace(each, caption=f"{each.caption} {said}".strip()) if each.name is StageName.ACCESS else each
            for each in operation.run
        )
        return self.operate(replace(operation, planned=planned, paths=paths, run=run))

    def assumptions(self, run: Run, /) -> list[Assumption]:
        """Assumptions of all operations, and of this one."""
        asked = self.treatment
        taken = [assumed("skin_depth_mm", SOFT_TISSUE_MM)]
        if asked.posture_lift:
            taken += stated("posture_lift", asked.posture_lift, self.fracture)
        if asked.follow_up_loss:
            taken.append(assumed("follow_up_loss", asked.follow_up_loss, note=later_note(run.case)))
        taken += self.own_assumptions(run)
        if asked.cement_asked_ml is None:
            injected_ml = run.measurements[-1].injected_volume_ml
            taken.append(assumed("cement_volume_ml", injected_ml, how=self.usual_cement))
        return taken

    def defaults(self, given: Mapping[str, Any], /) -> dict[str, float | int]:
        """The cement that was injected."""
        return {"cement_volume_ml": round(given["stages"][-1]["injected_volume_ml"], 1)}


class CannulaPlan(OperationPlan[C]):
    """An operation through a working cannula."""

    def gauge(self, bone: Bone, /) -> int:
        """Gauge that the case asks for, or that goes through both pedicles."""
        return self.treatment.cannula_gauge or usual_gauge(bone)

    def defaults(self, given: Mapping[str, Any], /) -> dict[str, float | int]:
        """The cannula's gauge as well."""
        return super().defaults(given) | {"cannula_gauge": given["access"][0]["gauge"]}

    def most_each_side_ml(self, given: Mapping[str, Any], key: str, /) -> float:
        """The largest volume that the report has of a balloon or a cavity on one side."""
        most_ml: float = max(stage[key] for stage in given["stages"])
        return round(most_ml / len(given["access"]), 1)
