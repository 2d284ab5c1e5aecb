"""The treatments of a fracture: one frozen model for each, with only the fields that it uses.

Each field has bounds, a unit and one line of help, as in the rest of a case. A figure that the model assumes (how much
height is restored, how much is lost again) is a field with its own name in each treatment, so that assumptions of
different treatments are not confused.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, Self, get_args

from pydantic import BaseModel, Discriminator, Field, Tag, model_validator

from vertebra_viz.case.errors import refusal
from vertebra_viz.case.model import number
from vertebra_viz.case.operation import (
    BALLOON_CAPACITY_ML,
    CEMENT_ML,
    AnyTreatment,
    Approach,
    BalloonOperation,
    CannulaOperation,
    EvidenceGroup,
    LeakRoute,
    Operation,
    default_balloon_size_mm,
)
from vertebra_viz.words import text

__all__ = [
    "BALLOON_CAPACITY_ML",
    "MODELS",
    "Approach",
    "BalloonOperation",
    "CavityCreation",
    "Implant",
    "Kyphoplasty",
    "LeakRoute",
    "NoTreatment",
    "Operation",
    "Treatment",
    "Vertebroplasty",
    "default_balloon_size_mm",
    "treatment_kind",
    "uses",
]


class NoTreatment(AnyTreatment):
    """No operation: pain relief, physiotherapy, perhaps a brace, and time; the wedge stays and may deepen."""

    kind: Literal["none"] = Field(default="none", description="field-treatment-kind")
    further_loss: float = number(0.0, 0.0, 0.3, "fraction", "field-treatment-further_loss")


class Vertebroplasty(Operation):
    """Cement alone: it goes into the cracks and between the trabeculae, without a balloon or a cavity."""

    evidence = frozenset({EvidenceGroup.NO_BALLOON})
    usual_option = True
    kind: Literal["vertebroplasty"] = Field(default="vertebroplasty", description="field-treatment-kind")
    needle_gauge: Literal[11, 13] = Field(
        default=11, description="field-treatment-needle_gauge", json_schema_extra={"unit": "gauge"}
    )
    cement_lift: float | None = number(
        None,
        0.0,
        0.6,
        "fraction",
        "field-treatment-cement_lift",
    )
    cement_volume_ml: float | None = number(None, *CEMENT_ML, "mL", "field-treatment-cement_volume_ml")


class Kyphoplasty(BalloonOperation):
    """Balloon kyphoplasty: a balloon lifts the endplate and is removed, and cement fills its cavity."""

    usual_option = True
    kind: Literal["kyphoplasty"] = Field(default="kyphoplasty", description="field-treatment-kind")
    deflation_loss: float | None = number(
        None,
        0.0,
        1.0,
        "fraction",
        "field-treatment-deflation_loss",
    )
    cement_volume_ml: float | None = number(None, *CEMENT_ML, "mL", "field-treatment-cement_volume_ml")


class CavityCreation(CannulaOperation):
    """A cavity cut by hand with an osteotome or a curette, and filled with cement."""

    evidence = frozenset({EvidenceGroup.NO_BALLOON})
    kind: Literal["cavity-creation"] = Field(default="cavity-creation", description="field-treatment-kind")
    instrument: Literal["osteotome", "curette"] = Field(
        default="osteotome", description="field-treatment-instrument"
    )
    cavity_volume_ml: float | None = number(None, 0.2, 4.0, "mL", "field-treatment-cavity_volume_ml")
    cavity_lift: float | None = number(
        None,
        0.0,
        0.6,
        "fraction",
        "field-treatment-cavity_lift",
    )
    cement_volume_ml: float | None = number(None, *CEMENT_ML, "mL", "field-treatment-cement_volume_ml")


class Implant(BalloonOperation):
    """An expandable implant that stays: a mesh opened by a balloon, or a jack opened by a screw; cement fills it."""

    idle: ClassVar[Mapping[tuple[str, str], frozenset[str]]] = {
        ("device", "jack"): frozenset({"balloon_size_mm", "balloon_volume_ml"})
    }
    kind: Literal["implant"] = Field(default="implant", description="field-treatment-kind")
    device: Literal["stent", "jack"] = Field(
        default="stent",
        description="field-treatment-device",
    )
    implant_loss: float | None = number(
        None,
        0.0,
        1.0,
        "fraction",
        "field-treatment-implant_loss",
    )
    cement_volume_ml: float | None = number(None, *CEMENT_ML, "mL", "field-treatment-cement_volume_ml")

    @property
    def variant(self) -> str:
        """The device."""
        return self.device

    @model_validator(mode="after")
    def _refuse_balloon_fields_of_jack(self) -> Self:
        for name, value in self:
            if value is not None and not self.uses(name, {"device": self.device}):
                raise refusal(f"treatment.{name}", value, text("allowed-jack"))
        return self


def treatment_kind(value: Any) -> str:
    """Return the kind of a treatment given as data; a missing kind is kyphoplasty, so that one flag alone is enough."""
    if isinstance(value, BaseModel):
        return str(getattr(value, "kind", ""))
    return str(value.get("kind", "kyphoplasty")) if isinstance(value, dict) else ""


Treatment = Annotated[
    Annotated[Kyphoplasty, Tag("kyphoplasty")]
    | Annotated[Vertebroplasty, Tag("vertebroplasty")]
    | Annotated[CavityCreation, Tag("cavity-creation")]
    | Annotated[Implant, Tag("implant")]
    | Annotated[NoTreatment, Tag("none")],
    Discriminator(treatment_kind),
]
MODELS: dict[str, type[AnyTreatment]] = {
    model.model_fields["kind"].default: model
    for model in (get_args(tagged)[0] for tagged in get_args(get_args(Treatment)[0]))
}


def uses(kind: str, name: str, beside: Mapping[str, Any]) -> bool:
    """Return whether the treatment ``kind`` has a field ``name`` with a meaning for the other values ``beside`` it."""
    return kind in MODELS and MODELS[kind].uses(name, beside)
