"""What is asked for: one vertebra, its fracture and its treatment, as frozen, validated, serialisable data.

Each field says its bounds, its unit and one line of help; the command line, the sliders, the URL, the JSON
schema and the documentation are all made from these definitions, so that they cannot disagree.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, ValidationError, model_validator

from vertebra_viz.errors import one_line, refusal
from vertebra_viz.fields import leaves, refuse_booleans
from vertebra_viz.shape import ShapeOverrides


class Level(StrEnum):
    """Vertebrae that can be built."""

    T4 = "T4"
    T5 = "T5"
    T6 = "T6"
    T7 = "T7"
    T8 = "T8"
    T9 = "T9"
    T10 = "T10"
    T11 = "T11"
    T12 = "T12"
    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"


# Limits of this model's balloons by size, after what such balloons are said to hold; not a maker's figure.
BALLOON_CAPACITY_ML = {10: 4.0, 15: 4.0, 20: 6.0}


class Profile(StrEnum):
    """Whose average anatomy."""

    ADULT = "adult"
    OLDER_WOMAN = "older-woman"


class FractureKind(StrEnum):
    """Genant's shapes of a fractured body, and none."""

    NONE = "none"
    WEDGE = "wedge"
    BICONCAVE = "biconcave"
    CRUSH = "crush"


class Endplate(StrEnum):
    """Which endplate gave way."""

    SUPERIOR = "superior"
    INFERIOR = "inferior"
    BOTH = "both"


class FractureAge(StrEnum):
    """How far along healing is; decides how far the fracture can still move."""

    RECENT = "recent"
    UNHEALED = "unhealed"
    OLD = "old"


class Approach(StrEnum):
    """Needles through both pedicles, or one (the patient's left or right)."""

    BIPEDICULAR = "bipedicular"
    UNIPEDICULAR_LEFT = "unipedicular-left"
    UNIPEDICULAR_RIGHT = "unipedicular-right"


# Height losses (anterior, middle, posterior) that stand for each Genant grade: inside the grade's band
# (20-25, 25-40, over 40 %: Genant, as in Wang 2019), shaped so that wedge grades 2 and 3 reproduce the
# front-to-back ratios of JOSR 2023 18:s13018-023-03758-w, table 1.
GRADE_LOSSES: dict[FractureKind, dict[int, tuple[float, float, float]]] = {
    FractureKind.NONE: {0: (0.0, 0.0, 0.0)},
    FractureKind.WEDGE: {
        0: (0.0, 0.0, 0.0),
        1: (0.225, 0.21, 0.01),
        2: (0.325, 0.31, 0.02),
        3: (0.50, 0.47, 0.04),
    },
    FractureKind.BICONCAVE: {
        0: (0.0, 0.0, 0.0),
        1: (0.08, 0.225, 0.04),
        2: (0.12, 0.33, 0.06),
        3: (0.18, 0.50, 0.09),
    },
    FractureKind.CRUSH: {
        0: (0.0, 0.0, 0.0),
        1: (0.225, 0.225, 0.12),
        2: (0.33, 0.34, 0.20),
        3: (0.50, 0.52, 0.28),
    },
}


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def _number(default: float | None, low: float, high: float, unit: str, text: str) -> Any:
    return Field(default, ge=low, le=high, description=text, json_schema_extra={"unit": unit})


class Fracture(_Frozen):
    """How the body broke: by Genant grade, or by the three height losses."""

    kind: FractureKind = Field(FractureKind.WEDGE, description="shape of the fractured body")
    endplate: Endplate = Field(Endplate.SUPERIOR, description="endplate that gave way")
    age: FractureAge = Field(
        FractureAge.RECENT, description="recent and unhealed fractures can be lifted, an old one cannot"
    )
    grade: int | None = _number(
        None, 0, 3, "1", "Genant grade; 0 is cracked but not collapsed; leave out to give losses"
    )
    anterior_loss: float | None = _number(None, 0.0, 0.65, "fraction", "part of the intact front height lost")
    middle_loss: float | None = _number(None, 0.0, 0.65, "fraction", "part of the intact middle height lost")
    posterior_loss: float | None = _number(
        None, 0.0, 0.30, "fraction", "part of the intact back height lost; limited because the pedicles stay"
    )

    @model_validator(mode="before")
    @classmethod
    def _default_grade(cls, data: Any) -> Any:
        if isinstance(data, dict) and all(
            data.get(name) is None for name in ("grade", "anterior_loss", "middle_loss", "posterior_loss")
        ):
            return {**data, "grade": 0 if data.get("kind") == FractureKind.NONE else 2}
        return data

    @model_validator(mode="after")
    def _grade_or_losses(self) -> Self:
        given = [
            n for n in ("anterior_loss", "middle_loss", "posterior_loss") if getattr(self, n) is not None
        ]
        if self.grade is not None and given:
            raise refusal(
                f"fracture.{given[0]}",
                getattr(self, given[0]),
                f"either a grade or losses, not both (grade is {self.grade})",
            )
        if self.kind is FractureKind.NONE and (given or self.grade):
            name = given[0] if given else "grade"
            raise refusal(f"fracture.{name}", getattr(self, name), "nothing beside kind 'none'")
        anterior, middle, posterior = self.losses
        if self.kind is FractureKind.WEDGE and posterior > anterior:
            raise refusal("fracture.posterior_loss", posterior, f"at most the front's {anterior} for a wedge")
        if self.kind is FractureKind.WEDGE and middle > anterior + 0.2:
            raise refusal(
                "fracture.middle_loss",
                middle,
                f"at most {anterior + 0.2:.3g} for a wedge (its front lost {anterior:g})",
            )
        if self.kind is FractureKind.BICONCAVE and middle <= max(anterior, posterior) and any(self.losses):
            raise refusal(
                "fracture.middle_loss",
                middle,
                f"more than front and back lost ({max(anterior, posterior):g}) for a biconcave fracture",
            )
        return self

    @property
    def losses(self) -> tuple[float, float, float]:
        """Anterior, middle and posterior height loss as fractions of the intact heights.

        A middle loss left out beside given ones follows the kind: as deep as a wedge's slope plus a dish,
        half as deep again as the edges for a biconcave, level for a crush.
        """
        if self.grade is not None:
            return GRADE_LOSSES[self.kind][self.grade]
        posterior = self.posterior_loss or 0.0
        if self.anterior_loss is None and self.kind is not FractureKind.BICONCAVE:
            anterior = max(self.middle_loss or 0.0, posterior)
        else:
            anterior = self.anterior_loss or 0.0
        middle = self.middle_loss
        if middle is None:
            edge = max(anterior, posterior)
            share = {FractureKind.WEDGE: 0.94, FractureKind.CRUSH: 1.0}.get(self.kind, 1.5)
            middle = min(0.65, share * edge)
        return anterior, middle, posterior


class NoTreatment(_Frozen):
    """Nothing is done; the run ends with the fracture."""

    kind: Literal["none"] = Field("none", description="what is done")


class Kyphoplasty(_Frozen):
    """Balloon kyphoplasty: a balloon lifts the endplate, is taken out, and cement fills what it made."""

    kind: Literal["kyphoplasty"] = Field("kyphoplasty", description="what is done")
    approach: Approach = Field(Approach.BIPEDICULAR, description="needles through both pedicles, or one")
    cannula_gauge: Literal[8, 10] | None = Field(
        None,
        description="working cannula gauge; left out: by level and pedicle width",
        json_schema_extra={"unit": "gauge"},
    )
    balloon_size_mm: Literal[10, 15, 20] | None = Field(
        None,
        description="nominal balloon length; left out: 10 for thoracic, 15 for T12 to L2, 20 below",
        json_schema_extra={"unit": "mm"},
    )
    balloon_volume_ml: float | None = _number(
        None, 0.2, 6.0, "mL", "balloon volume, each side; left out: by level"
    )
    deflation_loss: float = _number(
        0.45,
        0.0,
        1.0,
        "fraction",
        "part of the height gained that is lost again when the balloon is let down (assumed)",
    )
    cement_volume_ml: float | None = _number(
        None,
        0.2,
        12.0,
        "mL",
        "cement injected, both sides together; left out: fill the cavity and a little beyond",
    )


def _treatment_kind(value: Any) -> str:
    """Tell treatments apart; a missing kind is kyphoplasty, so that one flag alone is enough."""
    if isinstance(value, BaseModel):
        return str(getattr(value, "kind", ""))
    return str(value.get("kind", "kyphoplasty")) if isinstance(value, dict) else ""


Treatment = Annotated[
    Annotated[Kyphoplasty, Tag("kyphoplasty")] | Annotated[NoTreatment, Tag("none")],
    Discriminator(_treatment_kind),
]


def default_balloon_size_mm(level: str) -> Literal[10, 15, 20]:
    """Balloon size a surgeon would take first at ``level``."""
    if level in {"T12", "L1", "L2"}:
        return 15
    return 10 if level.startswith("T") else 20


class Case(_Frozen):
    """Everything that defines a run."""

    level: Level = Field(Level.L1, description="vertebra, T4 to L5")
    profile: Profile = Field(Profile.OLDER_WOMAN, description="whose average anatomy")
    scale: float = _number(1.0, 0.8, 1.25, "1", "size against the average; all lengths")
    shape: ShapeOverrides = Field(ShapeOverrides(), description="dimensions that differ from the average")
    fracture: Fracture = Field(Fracture(), description="how the body broke")
    treatment: Treatment = Field(Kyphoplasty(), description="what is done about it")

    @model_validator(mode="before")
    @classmethod
    def _no_fracture_no_treatment(cls, data: Any) -> Any:
        """Without a fracture nothing is treated, unless a treatment is asked for (which is refused below)."""
        if isinstance(data, dict) and "treatment" not in data:
            fracture = data.get("fracture")
            kind = fracture.get("kind") if isinstance(fracture, dict) else getattr(fracture, "kind", None)
            if kind == FractureKind.NONE:
                return {**data, "treatment": {"kind": "none"}}
        return data

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if not isinstance(self.treatment, Kyphoplasty):
            return self
        if self.fracture.kind is FractureKind.NONE:
            raise refusal("treatment.kind", "kyphoplasty", "'none' where fracture.kind is 'none'")
        size = self.treatment.balloon_size_mm or default_balloon_size_mm(self.level)
        volume = self.treatment.balloon_volume_ml
        if volume is not None and volume > BALLOON_CAPACITY_ML[size]:
            raise refusal(
                "treatment.balloon_volume_ml",
                volume,
                f"at most {BALLOON_CAPACITY_ML[size]:g} mL in a {size} mm balloon of this model",
            )
        return self

    @classmethod
    def parse(cls, data: Any) -> Self:
        """Validate plain data (JSON names); raise CaseError, one line, for anything that is not a case."""
        refuse_booleans(data, leaves(cls))
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            raise one_line(error, leaves(cls)) from None
