"""What is asked for: one vertebra, its fracture and its treatment, as frozen, validated, serialisable data.

Each field says its bounds, its unit and one line of help; the command line, the sliders, the URL, the JSON
schema and the documentation are all made from these definitions, so that they cannot disagree.
"""

from __future__ import annotations

from enum import StrEnum
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


class Cause(StrEnum):
    """Why the bone gave way."""

    OSTEOPOROSIS = "osteoporosis"
    STEROIDS = "steroids"
    TUMOUR = "tumour"
    FALL = "fall"


class BackWall(StrEnum):
    """Whether the wall towards the spinal canal held."""

    WHOLE = "whole"
    PUSHED_IN = "pushed-in"


# a back wall breaks with a severe fracture (Genant grade 3), or where the back itself has lost as much as makes a grade
SEVERE_LOSS, BACK_LOSS = 0.40, 0.20

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
    cause: Cause = Field(Cause.OSTEOPOROSIS, description="why the bone gave way")
    cleft: Literal["no", "yes"] = Field(
        "no", description="gap inside the bone that opens on lying; only in an unhealed fracture"
    )
    back_wall: BackWall = Field(
        BackWall.WHOLE,
        description="wall towards the spinal canal; pushed in only with grade 3 or a back that lost 20 %",
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
        self._check_what_else_broke()
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

    def _check_what_else_broke(self) -> None:
        """Refuse a cause without a fracture, a cleft in a bone that heals or has healed, a broken wall in a mild one."""
        if self.kind is FractureKind.NONE:
            for name in ("cause", "cleft", "back_wall"):
                if getattr(self, name) != type(self).model_fields[name].default:
                    raise refusal(f"fracture.{name}", str(getattr(self, name)), "nothing beside kind 'none'")
        if self.cleft == "yes" and self.age is not FractureAge.UNHEALED:
            raise refusal(
                "fracture.cleft",
                self.cleft,
                f"'yes' only where fracture.age is 'unhealed' (it is '{self.age}'): "
                "a gap stays open only where a break has not healed",
            )
        most = max(self.losses)
        if self.back_wall is BackWall.PUSHED_IN and most <= SEVERE_LOSS and self.losses[2] < BACK_LOSS:
            raise refusal(
                "fracture.back_wall",
                str(self.back_wall),
                f"'whole' unless a height lost over {SEVERE_LOSS:.0%} (grade 3) or the back {BACK_LOSS:.0%} "
                f"(most lost here {most:.0%}, back {self.losses[2]:.0%})",
            )

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
        if isinstance(self.treatment, Operation) and self.fracture.kind is FractureKind.NONE:
            raise refusal("treatment.kind", self.treatment.kind, "'none' where fracture.kind is 'none'")
        if not isinstance(self.treatment, BalloonOperation):
            return self
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
