"""What is asked for: one vertebra, its fracture and its treatment, as frozen, validated, serialisable data.

Each field says its bounds, its unit and one line of help; the command line, the sliders, the URL, the JSON
schema and the documentation are all made from these definitions, so that they cannot disagree.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import Any, Literal, Self

from pydantic import Field, ValidationError, model_validator

from vertebra_viz.errors import one_line, refusal
from vertebra_viz.fields import leaves, refuse_booleans
from vertebra_viz.model import Frozen, number
from vertebra_viz.shape import ShapeOverrides
from vertebra_viz.treatment import (
    BALLOON_CAPACITY_ML,
    BalloonOperation,
    Kyphoplasty,
    NoTreatment,
    Operation,
    Treatment,
    default_balloon_size_mm,
)


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


class Fracture(Frozen):
    """How the body broke: by Genant grade, or by the three height losses."""

    kind: FractureKind = Field(FractureKind.WEDGE, description="shape of the fractured body")
    endplate: Endplate = Field(Endplate.SUPERIOR, description="endplate that gave way")
    age: FractureAge = Field(
        FractureAge.RECENT, description="recent and unhealed fractures can be lifted, an old one cannot"
    )
    grade: int | None = number(
        None, 0, 3, "1", "Genant grade; 0 is cracked but not collapsed; leave out to give losses"
    )
    anterior_loss: float | None = number(None, 0.0, 0.65, "fraction", "part of the intact front height lost")
    middle_loss: float | None = number(None, 0.0, 0.65, "fraction", "part of the intact middle height lost")
    posterior_loss: float | None = number(
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


def _left_alone(data: Any) -> Any:
    """Where nothing is said of a treatment: none without a fracture, and none for one that comes later."""
    if not isinstance(data, dict) or "treatment" in data:
        return data
    fracture = data.get("fracture")
    kind = fracture.get("kind") if isinstance(fracture, dict) else getattr(fracture, "kind", None)
    if kind == FractureKind.NONE or data.get("when") == "later":
        return {**data, "treatment": {"kind": "none"}}
    return data


def _check_treatment(level: Level, fracture: Fracture, treatment: Treatment) -> None:
    """Refuse a treatment that does not go with the fracture, and a balloon beyond its capacity."""
    if isinstance(treatment, Operation) and fracture.kind is FractureKind.NONE:
        raise refusal("treatment.kind", treatment.kind, "'none' where fracture.kind is 'none'")
    if not isinstance(treatment, BalloonOperation):
        return
    size = treatment.balloon_size_mm or default_balloon_size_mm(level)
    volume = treatment.balloon_volume_ml
    if volume is not None and volume > BALLOON_CAPACITY_ML[size]:
        raise refusal(
            "treatment.balloon_volume_ml",
            volume,
            f"at most {BALLOON_CAPACITY_ML[size]:g} mL in a {size} mm balloon of this model",
        )


class OtherLevel(Frozen):
    """Another broken vertebra of the same back, with its own fracture and its own treatment."""

    level: Level = Field(description="another broken vertebra, next to the first or one further on")
    fracture: Fracture = Field(Fracture(), description="how its body broke")
    treatment: Treatment = Field(Kyphoplasty(), description="what is done about it")
    when: Literal["same-session", "later"] = Field(
        "same-session", description="broken and treated with the first one, or breaking by the follow-up"
    )

    @model_validator(mode="before")
    @classmethod
    def _default_treatment(cls, data: Any) -> Any:
        return _left_alone(data)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.fracture.kind is FractureKind.NONE:
            raise refusal("fracture.kind", "none", "wedge, biconcave or crush: a whole one is a neighbour")
        _check_treatment(self.level, self.fracture, self.treatment)
        if self.when == "later" and self.treatment != NoTreatment():
            raise refusal("when", self.when, "'same-session' where the level is treated or loses more height")
        return self


class Case(Frozen):
    """Everything that defines a run."""

    level: Level = Field(Level.L1, description="vertebra, T4 to L5")
    profile: Profile = Field(Profile.OLDER_WOMAN, description="whose average anatomy")
    scale: float = number(1.0, 0.8, 1.25, "1", "size against the average; all lengths")
    shape: ShapeOverrides = Field(ShapeOverrides(), description="dimensions that differ from the average")
    neighbours: Literal["hidden", "shown"] = Field(
        "hidden", description="whether the vertebrae above and below and their discs are there"
    )
    fracture: Fracture = Field(Fracture(), description="how the body broke")
    treatment: Treatment = Field(Kyphoplasty(), description="what is done about it")
    second: OtherLevel | None = Field(None, description="a second broken vertebra")
    third: OtherLevel | None = Field(None, description="a third broken vertebra")

    @model_validator(mode="before")
    @classmethod
    def _no_fracture_no_treatment(cls, data: Any) -> Any:
        """Without a fracture nothing is treated, unless a treatment is asked for (which is refused below)."""
        return _left_alone(data)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        _check_treatment(self.level, self.fracture, self.treatment)
        if self.third and not self.second:
            raise refusal("third.level", str(self.third.level), "a second level first")
        rank = {self.level: list(Level).index(self.level)}
        for name, other in self.others.items():
            at = list(Level).index(other.level)
            if other.level in rank:
                raise refusal(f"{name}.level", str(other.level), "a level that is not named yet")
            rank[other.level] = at
        ranks = sorted(rank.values())
        if any(b - a > 2 for a, b in pairwise(ranks)):
            far = " and ".join(str(other.level) for other in self.others.values())
            raise refusal(
                "second.level", far, f"at most one whole vertebra between two broken ones ({self.level})"
            )
        if self.others and self.fracture.kind is FractureKind.NONE:
            raise refusal("fracture.kind", "none", "a broken first level beside a second one")
        return self

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
