"""A case: one vertebra, its fracture and its treatment, as frozen, validated, serialisable data.

Each field has its bounds, its unit and the id of its help; the command line, the sliders, the URL, the JSON
schema and the documentation are all made from these definitions, so that they agree.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import Any, Literal, Self

from pydantic import Field, ValidationError, model_validator

from vertebra_viz.case.errors import one_line, refusal
from vertebra_viz.case.fields import leaves, refuse_booleans
from vertebra_viz.case.fracture import (
    BACK_LOSS,
    SEVERE_LOSS,
    BackWall,
    Cause,
    Endplate,
    Fracture,
    FractureAge,
    FractureKind,
    Tilt,
)
from vertebra_viz.case.grades import Losses
from vertebra_viz.case.model import Choice, Frozen, choice, number
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.case.treatment import Kyphoplasty, NoTreatment, Treatment
from vertebra_viz.words import both, text

__all__ = [
    "BACK_LOSS",
    "SEVERE_LOSS",
    "BackWall",
    "Case",
    "Cause",
    "Endplate",
    "Fracture",
    "FractureAge",
    "FractureKind",
    "Level",
    "OtherLevel",
    "Profile",
    "Tilt",
]


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


LevelName = Literal["T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5"]


class Profile(StrEnum):
    """Whose average anatomy."""

    ADULT = "adult"
    OLDER_WOMAN = "older-woman"


ProfileName = Literal["adult", "older-woman"]


def _left_alone(data: Any) -> Any:
    """Add 'no treatment' to data without one, where nothing is broken or the level breaks later."""
    if not isinstance(data, dict) or "treatment" in data:
        return data
    fracture = data.get("fracture")
    kind = fracture.get("kind") if isinstance(fracture, dict) else getattr(fracture, "kind", None)
    if kind == FractureKind.NONE or data.get("when") == "later":
        return {**data, "treatment": {"kind": "none"}}
    return data


def _check_treatment(level: Level, fracture: Fracture, treatment: Treatment) -> None:
    """Refuse a treatment that does not go with the fracture or the level."""
    if treatment.operation and fracture.kind is FractureKind.NONE:
        raise refusal("treatment.kind", treatment.kind, text("allowed-treatment-none"))
    treatment.check(level)


class OtherLevel(Frozen):
    """Another broken vertebra of the same back, with its own fracture and its own treatment."""

    level: Choice[Level, LevelName] = Field(description="field-other-level")
    fracture: Fracture = Field(default=Fracture(), description="field-other-fracture")
    treatment: Treatment = Field(default=Kyphoplasty(), description="field-other-treatment")
    when: Literal["same-session", "later"] = Field(
        default="same-session",
        description="field-other-when",
    )

    @property
    def losses(self) -> Losses:
        """Anterior, middle and posterior height loss as fractions of the intact heights."""
        return self.fracture.losses_at(self.level)

    @model_validator(mode="before")
    @classmethod
    def _default_treatment(cls, data: Any) -> Any:
        return _left_alone(data)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.fracture.kind is FractureKind.NONE:
            raise refusal("fracture.kind", "none", text("allowed-broken"))
        _check_treatment(self.level, self.fracture, self.treatment)
        if self.when == "later" and self.treatment != NoTreatment():
            raise refusal("when", self.when, text("allowed-same-session"))
        return self


class Case(Frozen):
    """Everything that defines a run."""

    level: Choice[Level, LevelName] = choice(Level.L1, "field-level")
    profile: Choice[Profile, ProfileName] = choice(Profile.OLDER_WOMAN, "field-profile")
    scale: float = number(1.0, 0.8, 1.25, "1", "field-scale")
    shape: ShapeOverrides = Field(default=ShapeOverrides(), description="field-shape")
    neighbours: Literal["hidden", "shown"] = Field(default="hidden", description="field-neighbours")
    fracture: Fracture = Field(default=Fracture(), description="field-fracture")
    treatment: Treatment = Field(default=Kyphoplasty(), description="field-treatment")
    second: OtherLevel | None = Field(default=None, description="field-second")
    third: OtherLevel | None = Field(default=None, description="field-third")

    @model_validator(mode="before")
    @classmethod
    def _no_fracture_no_treatment(cls, data: Any) -> Any:
        """Without a fracture nothing is treated, unless a treatment is asked for (which is refused below)."""
        return _left_alone(data)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        _check_treatment(self.level, self.fracture, self.treatment)
        if self.third and not self.second:
            raise refusal("third.level", str(self.third.level), text("allowed-second-first"))
        rank = {self.level: list(Level).index(self.level)}
        for name, other in self.others.items():
            at = list(Level).index(other.level)
            if other.level in rank:
                raise refusal(f"{name}.level", str(other.level), text("allowed-new-level"))
            rank[other.level] = at
        ranks = sorted(rank.values())
        if any(b - a > 2 for a, b in pairwise(ranks)):
            far = both(other.level for other in self.others.values())
            raise refusal("second.level", far, text("allowed-one-between", level=self.level))
        if self.others and self.fracture.kind is FractureKind.NONE:
            raise refusal("fracture.kind", "none", text("allowed-first-broken"))
        return self

    @property
    def losses(self) -> Losses:
        """Anterior, middle and posterior height loss as fractions of the intact heights."""
        return self.fracture.losses_at(self.level)

    @property
    def others(self) -> dict[str, OtherLevel]:
        """The other broken levels, by field."""
        found = {"second": self.second, "third": self.third}
        return {name: other for name, other in found.items() if other is not None}

    @classmethod
    def parse(cls, data: Any) -> Self:
        """Validate plain data (JSON names); raise CaseError, one line, for anything that is not a case."""
        refuse_booleans(data, leaves(cls))
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            raise one_line(error, leaves(cls)) from None
