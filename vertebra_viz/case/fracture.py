"""How a body broke, as frozen, validated, serialisable data: kind, endplate, age, cause, and how much height was lost, where."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from vertebra_viz.case.errors import refusal
from vertebra_viz.case.grades import ANY_LEVEL, MIDDLE_OF_WEDGE, Losses, grade_losses
from vertebra_viz.case.model import Choice, Frozen, choice, number
from vertebra_viz.words import text


class FractureKind(StrEnum):
    """Genant's shapes of a fractured body, and none."""

    NONE = "none"
    WEDGE = "wedge"
    BICONCAVE = "biconcave"
    CRUSH = "crush"


FractureKindName = Literal["none", "wedge", "biconcave", "crush"]


class Endplate(StrEnum):
    """Which endplate gave way."""

    SUPERIOR = "superior"
    INFERIOR = "inferior"
    BOTH = "both"


EndplateName = Literal["superior", "inferior", "both"]


class FractureAge(StrEnum):
    """How far the fracture has healed, which decides how far it can still move."""

    RECENT = "recent"
    UNHEALED = "unhealed"
    OLD = "old"


FractureAgeName = Literal["recent", "unhealed", "old"]


class Cause(StrEnum):
    """Why the bone gave way."""

    OSTEOPOROSIS = "osteoporosis"
    STEROIDS = "steroids"
    TUMOUR = "tumour"
    FALL = "fall"


CauseName = Literal["osteoporosis", "steroids", "tumour", "fall"]


class BackWall(StrEnum):
    """Whether the wall towards the spinal canal is whole."""

    WHOLE = "whole"
    PUSHED_IN = "pushed-in"


BackWallName = Literal["whole", "pushed-in"]


class Tilt(StrEnum):
    """The side on which the broken endplate sinks more; left and right are the patient's."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"


TiltName = Literal["none", "left", "right"]


# a back wall breaks with a severe fracture (Genant grade 3), or where the back itself has lost as much as makes a grade
SEVERE_LOSS, BACK_LOSS = 0.40, 0.20


def back_wall_can_break(losses: Losses) -> bool:
    """Whether a body that lost so much in front, in the middle and behind can have its back wall pushed in."""
    # a loss may be computed from others: rounded to a tenth of a percent, as for Genant's grade
    return round(max(losses), 3) > SEVERE_LOSS or round(losses[2], 3) >= BACK_LOSS


class Fracture(Frozen):
    """How the body broke: by Genant grade, or by the three height losses."""

    kind: Choice[FractureKind, FractureKindName] = choice(
        FractureKind.WEDGE,
        "field-fracture-kind",
    )
    endplate: Choice[Endplate, EndplateName] = choice(Endplate.SUPERIOR, "field-fracture-endplate")
    age: Choice[FractureAge, FractureAgeName] = choice(FractureAge.RECENT, "field-fracture-age")
    cause: Choice[Cause, CauseName] = choice(
        Cause.OSTEOPOROSIS,
        "field-fracture-cause",
    )
    cleft: Literal["no", "yes"] = Field(default="no", description="field-fracture-cleft")
    back_wall: Choice[BackWall, BackWallName] = choice(
        BackWall.WHOLE,
        "field-fracture-back_wall",
    )
    tilt: Choice[Tilt, TiltName] = choice(
        Tilt.NONE,
        "field-fracture-tilt",
    )
    grade: int | None = number(None, 0, 3, "1", "field-fracture-grade")
    anterior_loss: float | None = number(None, 0.0, 0.65, "fraction", "field-fracture-anterior_loss")
    middle_loss: float | None = number(None, 0.0, 0.65, "fraction", "field-fracture-middle_loss")
    posterior_loss: float | None = number(None, 0.0, 0.45, "fraction", "field-fracture-posterior_loss")

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
                text("allowed-grade-or-losses", grade=self.grade),
            )
        if self.kind is FractureKind.NONE and (given or self.grade):
            name = given[0] if given else "grade"
            raise refusal(f"fracture.{name}", getattr(self, name), text("allowed-nothing-unbroken"))
        self._check_what_else_broke()
        if self.grade is not None:
            return self
        anterior, middle, posterior = losses = self._stated_losses
        if self.kind is FractureKind.WEDGE and posterior > anterior:
            raise refusal(
                "fracture.posterior_loss", posterior, text("allowed-wedge-back", front=f"{anterior:g}")
            )
        if self.kind is FractureKind.WEDGE and middle > anterior + 0.2 + 1e-6:
            raise refusal(
                "fracture.middle_loss",
                middle,
                text("allowed-wedge-middle", most=f"{anterior + 0.2:.3g}", front=f"{anterior:g}"),
            )
        if self.kind is FractureKind.BICONCAVE and middle <= max(anterior, posterior) and any(losses):
            raise refusal(
                "fracture.middle_loss",
                middle,
                text("allowed-biconcave-middle", edge=f"{max(anterior, posterior):g}"),
            )
        return self

    def _check_what_else_broke(self) -> None:
        """Refuse a cause without a fracture, a cleft in a bone that heals or has healed, a broken wall in a mild one."""
        if self.kind is FractureKind.NONE:
            for name in ("cause", "cleft", "back_wall", "tilt"):
                if getattr(self, name) != type(self).model_fields[name].default:
                    raise refusal(
                        f"fracture.{name}", str(getattr(self, name)), text("allowed-nothing-unbroken")
                    )
        if self.cleft == "yes" and self.age is not FractureAge.UNHEALED:
            raise refusal(
                "fracture.cleft",
                self.cleft,
                text("allowed-cleft", age=self.age),
            )
        losses = self.losses_at(ANY_LEVEL)  # no grade is severe at one level only
        if self.back_wall is BackWall.PUSHED_IN and not back_wall_can_break(losses):
            raise refusal(
                "fracture.back_wall",
                str(self.back_wall),
                text(
                    "allowed-back-wall",
                    severe=f"{SEVERE_LOSS:.0%}",
                    behind=f"{BACK_LOSS:.0%}",
                    most=f"{max(losses):.0%}",
                    back=f"{losses[2]:.0%}",
                ),
            )

    @property
    def sinks(self) -> bool:
        """Whether any height is lost."""
        return any(self.losses_at(ANY_LEVEL))

    def losses_at(self, level: str) -> Losses:
        """Anterior, middle and posterior height loss as fractions of the intact heights; a grade's depend on the level."""
        if self.grade is not None:
            return grade_losses(self.kind, self.grade, level)
        return self._stated_losses

    @property
    def _stated_losses(self) -> Losses:
        """Losses as they are given.

        A middle loss that is left out follows from the others, by kind: as deep as a wedge's slope plus a dish, one and a
        half times the edges of a biconcave fracture, level for a crush fracture.
        """
        posterior = self.posterior_loss or 0.0
        if self.anterior_loss is None and self.kind is not FractureKind.BICONCAVE:
            anterior = max(self.middle_loss or 0.0, posterior)
        else:
            anterior = self.anterior_loss or 0.0
        middle = self.middle_loss
        if middle is None:
            edge = max(anterior, posterior)
            share = {FractureKind.WEDGE: MIDDLE_OF_WEDGE, FractureKind.CRUSH: 1.0}.get(self.kind, 1.5)
            middle = min(0.65, share * edge)
        return anterior, middle, posterior
