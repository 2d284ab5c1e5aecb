"""What may be done about a fracture: one frozen model for each treatment, with nothing in it that it cannot use.

Each field says its bounds, its unit and one line of help, as in the rest of a case. A figure that the model assumes
(how much height comes back, how much is lost again) is a field of its own with a name of its own, so that nobody takes
one treatment's assumption for another's.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Discriminator, Field, Tag, model_validator

from vertebra_viz.case.errors import refusal
from vertebra_viz.case.model import Choice, Frozen, choice, number

# Limits of this model's balloons by size, after what such balloons are said to hold; not a maker's figure.
BALLOON_CAPACITY_ML = {10: 4.0, 15: 4.0, 20: 6.0}
CEMENT_ML = (0.2, 12.0)


class Approach(StrEnum):
    """Needles through both pedicles, or one (the patient's left or right)."""

    BIPEDICULAR = "bipedicular"
    UNIPEDICULAR_LEFT = "unipedicular-left"
    UNIPEDICULAR_RIGHT = "unipedicular-right"


ApproachName = Literal["bipedicular", "unipedicular-left", "unipedicular-right"]


class LeakRoute(StrEnum):
    """Where cement goes that leaves the bone."""

    FRONT = "front"
    DISC = "disc"
    VEIN = "vein"
    CANAL = "canal"


LeakRouteName = Literal["front", "disc", "vein", "canal"]


class NoTreatment(Frozen):
    """No operation: pain relief, physiotherapy, perhaps a brace, and time; the wedge stays and may deepen."""

    kind: Literal["none"] = Field(default="none", description="what is done")
    further_loss: float = number(
        0.0, 0.0, 0.3, "fraction", "more of the intact front height lost by follow-up (assumed)"
    )


class Operation(Frozen):
    """What all operations share: needles into the bone, and cement."""

    kind: str = Field(default="", description="what is done")
    approach: Choice[Approach, ApproachName] = choice(
        Approach.BIPEDICULAR, "needles through both pedicles, or one"
    )
    posture_lift: float = number(
        0.0,
        0.0,
        0.6,
        "fraction",
        "part of the height lost that lying face down brings back (assumed); 0: no such step",
    )
    biopsy: Literal["no", "yes"] = Field(default="no", description="whether a sample of bone is taken first")
    contrast_volume_ml: float = number(
        0.0, 0.0, 2.0, "mL", "dose of dye that checks the place, all needles together; 0: no such step"
    )
    needle_angle_deg: float = number(
        0.0, -15.0, 15.0, "deg", "needle turned towards the midline (+) or away from it (-) against the plan"
    )
    needle_depth_mm: float = number(
        0.0, -10.0, 10.0, "mm", "needle pushed deeper (+) or less deep (-) than planned"
    )
    leak_route: Choice[LeakRoute, LeakRouteName] = choice(
        LeakRoute.FRONT,
        "where cement goes that leaks: out of the front, a disc, a vein beside the bone, the nerve canal",
    )
    leak_volume_ml: float = number(
        0.0, 0.0, 3.0, "mL", "cement that leaks, of what is injected; 0: only what overfilling drives out"
    )
    follow_up_loss: float = number(
        0.0,
        0.0,
        0.6,
        "fraction",
        "part of the height gained that is lost again by the follow-up film (assumed); 0: no such step",
    )


class Vertebroplasty(Operation):
    """Cement alone: it goes into the cracks and between the trabeculae, without a balloon or a hollow."""

    kind: Literal["vertebroplasty"] = Field(default="vertebroplasty", description="what is done")
    needle_gauge: Literal[11, 13] = Field(
        default=11, description="cement needle gauge", json_schema_extra={"unit": "gauge"}
    )
    # 1.7° against 4.8° with a balloon (Papanastassiou 2012, PMC3459114), of the 30 % that a balloon brings back here
    cement_lift: float = number(
        0.11, 0.0, 0.6, "fraction", "part of the height lost that cement alone brings back (assumed)"
    )
    cement_volume_ml: float | None = number(
        None, *CEMENT_ML, "mL", "cement injected, both sides together; left out: by treatment and level"
    )


class CannulaOperation(Operation):
    """An operation through a working cannula wide enough for a balloon or a cutting instrument."""

    cannula_gauge: Literal[8, 10] | None = Field(
        default=None,
        description="working cannula gauge; left out: by level and pedicle width",
        json_schema_extra={"unit": "gauge"},
    )


class BalloonOperation(CannulaOperation):
    """An operation with a balloon in it."""

    balloon_size_mm: Literal[10, 15, 20] | None = Field(
        default=None,
        description="nominal balloon length; left out: 10 for thoracic, 15 for T12 to L2, 20 below",
        json_schema_extra={"unit": "mm"},
    )
    balloon_volume_ml: float | None = number(
        None, 0.2, 6.0, "mL", "balloon volume, each side; left out: by level"
    )


class Kyphoplasty(BalloonOperation):
    """Balloon kyphoplasty: a balloon lifts the endplate, is taken out, and cement fills what it made."""

    kind: Literal["kyphoplasty"] = Field(default="kyphoplasty", description="what is done")
    deflation_loss: float = number(
        0.45,
        0.0,
        1.0,
        "fraction",
        "part of the height gained that is lost again when the balloon is let down (assumed)",
    )
    cement_volume_ml: float | None = number(
        None, *CEMENT_ML, "mL", "cement injected, both sides together; left out: by treatment and level"
    )


class CavityCreation(CannulaOperation):
    """A hollow cut by hand: an osteotome or a curette works in the bone, and cement fills what it made."""

    kind: Literal["cavity-creation"] = Field(default="cavity-creation", description="what is done")
    instrument: Literal["osteotome", "curette"] = Field(
        default="osteotome", description="what cuts the hollow: a bent chisel or a scraper"
    )
    cavity_volume_ml: float | None = number(
        None, 0.2, 4.0, "mL", "volume of the hollow, each side; left out: by level"
    )
    # less than a balloon's 30 % here; ex vivo it was no less than a balloon's (Dalton 2012: 84 against 69 %, p = 0.16)
    cavity_lift: float = number(
        0.20,
        0.0,
        0.6,
        "fraction",
        "part of the height lost that comes back as the hollow is cut (assumed, uncertain)",
    )
    cement_volume_ml: float | None = number(
        None, *CEMENT_ML, "mL", "cement injected, both sides together; left out: by treatment and level"
    )


class Implant(BalloonOperation):
    """An expandable implant: a mesh that a balloon opens, or a jack that a screw opens; it stays, and cement fills it."""

    kind: Literal["implant"] = Field(default="implant", description="what is done")
    device: Literal["stent", "jack"] = Field(
        default="stent",
        description="metal mesh opened by a balloon, or jack opened by a screw, without a balloon",
    )
    # Rotter 2010: net gain 13.3 %, lost on deflation 3.7 ± 3.8 % of the height before the operation
    implant_loss: float = number(
        0.22,
        0.0,
        1.0,
        "fraction",
        "part of the height gained that is lost again when balloon or tool leaves the implant (assumed)",
    )
    cement_volume_ml: float | None = number(
        None, *CEMENT_ML, "mL", "cement injected, both sides together; left out: by treatment and level"
    )

    @model_validator(mode="after")
    def _a_jack_has_no_balloon(self) -> Self:
        for name in ("balloon_size_mm", "balloon_volume_ml"):
            if self.device == "jack" and getattr(self, name) is not None:
                raise refusal(
                    f"treatment.{name}", getattr(self, name), "nothing for a jack, which has no balloon"
                )
        return self


def treatment_kind(value: Any) -> str:
    """Tell treatments apart; a missing kind is kyphoplasty, so that one flag alone is enough."""
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
MODELS: dict[str, type[Frozen]] = {
    model.model_fields["kind"].default: model
    for model in (Kyphoplasty, Vertebroplasty, CavityCreation, Implant, NoTreatment)
}


def has_field(kind: str, name: str) -> bool:
    """Whether the treatment ``kind`` has a field ``name``."""
    return kind in MODELS and name in MODELS[kind].model_fields


def default_balloon_size_mm(level: str) -> Literal[10, 15, 20]:
    """Balloon size a surgeon would take first at ``level``."""
    if level in {"T12", "L1", "L2"}:
        return 15
    return 10 if level.startswith("T") else 20
