"""How a body broke, as frozen, validated, serialisable data: kind, endplate, age, cause, and how much height was lost, where."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from vertebra_viz.case.errors import refusal
from vertebra_viz.case.grades import ANY_LEVEL, MIDDLE_OF_WEDGE, Losses, grade_losses
from vertebra_viz.case.model import Choice, Frozen, choice, number


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
    """How far along healing is; decides how far the fracture can still move."""

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
    """Whether the wall towards the spinal canal held."""

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
    # a loss may be reckoned from others: to a tenth of a percent, as Genant's grade is
    return round(max(losses), 3) > SEVERE_LOSS or round(losses[2], 3) >= BACK_LOSS


class Fracture(Frozen):
    """How the body broke: by Genant grade, or by the three height losses."""

    kind: Choice[FractureKind, FractureKindName] = choice(
        FractureKind.WEDGE,
        "shape of the fractured body; beside given losses, how it breaks away from the midline",
    )
    endplate: Choice[Endplate, EndplateName] = choice(Endplate.SUPERIOR, "endplate that gave way")
    age: Choice[FractureAge, FractureAgeName] = choice(
        FractureAge.RECENT, "recent and unhealed fractures can be lifted, an old one cannot"
    )
    cause: Choice[Cause, CauseName] = choice(
        Cause.OSTEOPOROSIS,
        "why the bone gave way: changes words alone, and a tumour is drawn; shape, break and lift stay the same",
    )
    cleft: Literal["no", "yes"] = Field(
        default="no", description="gap inside the bone that opens on lying; only in an unhealed fracture"
    )
    back_wall: Choice[BackWall, BackWallName] = choice(
        BackWall.WHOLE,
        "wall towards the spinal canal; pushed in only with grade 3 or a back that lost 20 %",
    )
    tilt: Choice[Tilt, TiltName] = choice(
        Tilt.NONE,
        "patient's side on which the broken endplate sinks more, the other less; heights in the midline stay",
    )
    grade: int | None = number(
        None, 0, 3, "1", "Genant grade; 0 is cracked but not collapsed; leave out to give losses"
    )
    anterior_loss: float | None = number(None, 0.0, 0.65, "fraction", "part of the intact front height lost")
    middle_loss: float | None = number(None, 0.0, 0.65, "fraction", "part of the intact middle height lost")
    posterior_loss: float | None = number(
        None, 0.0, 0.45, "fraction", "part of the intact back height lost; limited because the pedicles stay"
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
        if self.grade is not None:
            return self
        anterior, middle, posterior = losses = self._stated_losses
        if self.kind is FractureKind.WEDGE and posterior > anterior:
            raise refusal("fracture.posterior_loss", posterior, f"at most the front's {anterior} for a wedge")
        if self.kind is FractureKind.WEDGE and middle > anterior + 0.2 + 1e-6:
            raise refusal(
                "fracture.middle_loss",
                middle,
                f"at most {anterior + 0.2:.3g} for a wedge (its front lost {anterior:g})",
            )
        if self.kind is FractureKind.BICONCAVE and middle <= max(anterior, posterior) and any(losses):
            raise refusal(
                "fracture.middle_loss",
                middle,
                f"more than front and back lost ({max(anterior, posterior):g}) for a biconcave fracture",
            )
        return self

    def _check_what_else_broke(self) -> None:
        """Refuse a cause without a fracture, a cleft in a bone that heals or has healed, a broken wall in a mild one."""
        if self.kind is FractureKind.NONE:
            for name in ("cause", "cleft", "back_wall", "tilt"):
                if getattr(self, name) != type(self).model_fields[name].default:
                    raise refusal(f"fracture.{name}", str(getattr(self, name)), "nothing beside kind 'none'")
        if self.cleft == "yes" and self.age is not FractureAge.UNHEALED:
            raise refusal(
                "fracture.cleft",
                self.cleft,
                f"'yes' only where fracture.age is 'unhealed' (it is '{self.age}'): "
                "a gap stays open only where a break has not healed",
            )
        losses = self.losses_at(ANY_LEVEL)  # no grade is severe at one level only
        if self.back_wall is BackWall.PUSHED_IN and not back_wall_can_break(losses):
            raise refusal(
                "fracture.back_wall",
                str(self.back_wall),
                f"'whole' unless a height lost over {SEVERE_LOSS:.0%} (grade 3) or the back {BACK_LOSS:.0%} "
                f"(most lost here {max(losses):.0%}, back {losses[2]:.0%})",
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

        A middle loss left out beside given ones follows the kind: as deep as a wedge's slope plus a dish,
        half as deep again as the edges for a biconcave, level for a crush.
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
