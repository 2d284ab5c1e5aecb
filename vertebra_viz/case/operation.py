"""What treatments have in common: their interface, and the fields that all operations have."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar, Literal, Self

from pydantic import Field

from vertebra_viz.case.errors import refusal
from vertebra_viz.case.model import Choice, Frozen, choice, number
from vertebra_viz.words import text

# Limits of this model's balloons by size, after what such balloons are reported to hold; not a manufacturer's figure.
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


class EvidenceGroup(StrEnum):
    """Treatments that studies count together."""

    NO_BALLOON = "no-balloon"


class AnyTreatment(Frozen):
    """The interface of every treatment, so that callers need not know its kind."""

    evidence: ClassVar[frozenset[EvidenceGroup]] = (
        frozenset()
    )  # whose studies apply to it as well as those of its kind
    idle: ClassVar[
        Mapping[tuple[str, str], frozenset[str]]
    ] = {}  # by the value of a field, other fields that have no meaning then
    kind: str = Field(default="", description="field-treatment-kind")

    @property
    def variant(self) -> str:
        """Name of its plan, see `vertebra_viz.treatments.plans`: its kind, unless a kind has several."""
        return self.kind

    @property
    def operation(self) -> Operation | None:
        """The treatment itself where it is an operation; None where the bone is left alone."""
        return None

    @classmethod
    def uses(cls, name: str, beside: Mapping[str, Any]) -> bool:
        """Whether the field ``name`` exists and has a meaning with the values of the other fields, ``beside``."""
        return name in cls.model_fields and not any(
            name in names and beside.get(field) == value for (field, value), names in cls.idle.items()
        )

    def check(self, level: str) -> None:
        """Raise CaseError, in one line, where the treatment does not go with the ``level``."""


class Operation(AnyTreatment):
    """What all operations share: needles into the bone, and cement."""

    approach: Choice[Approach, ApproachName] = choice(Approach.BIPEDICULAR, "field-treatment-approach")
    posture_lift: float = number(
        0.0,
        0.0,
        0.6,
        "fraction",
        "field-treatment-posture_lift",
    )
    biopsy: Literal["no", "yes"] = Field(default="no", description="field-treatment-biopsy")
    contrast_volume_ml: float = number(0.0, 0.0, 2.0, "mL", "field-treatment-contrast_volume_ml")
    needle_angle_deg: float = number(0.0, -15.0, 15.0, "deg", "field-treatment-needle_angle_deg")
    needle_depth_mm: float = number(0.0, -10.0, 10.0, "mm", "field-treatment-needle_depth_mm")
    leak_route: Choice[LeakRoute, LeakRouteName] = choice(
        LeakRoute.FRONT,
        "field-treatment-leak_route",
    )
    leak_volume_ml: float = number(0.0, 0.0, 3.0, "mL", "field-treatment-leak_volume_ml")
    follow_up_loss: float = number(
        0.0,
        0.0,
        0.6,
        "fraction",
        "field-treatment-follow_up_loss",
    )

    @property
    def operation(self) -> Self:
        """The treatment itself."""
        return self

    @property
    def needles(self) -> int:
        """How many needles go in."""
        return 2 if self.approach is Approach.BIPEDICULAR else 1

    @property
    def cement_asked_ml(self) -> float | None:
        """Cement asked for, None where it is left out; each operation has the field itself, so that it comes last."""
        asked: float | None = getattr(self, "cement_volume_ml", None)
        return asked


class CannulaOperation(Operation):
    """An operation through a working cannula wide enough for a balloon or a cutting instrument."""

    cannula_gauge: Literal[8, 10] | None = Field(
        default=None,
        description="field-treatment-cannula_gauge",
        json_schema_extra={"unit": "gauge"},
    )


class BalloonOperation(CannulaOperation):
    """An operation with a balloon in it."""

    balloon_size_mm: Literal[10, 15, 20] | None = Field(
        default=None,
        description="field-treatment-balloon_size_mm",
        json_schema_extra={"unit": "mm"},
    )
    balloon_volume_ml: float | None = number(None, 0.2, 6.0, "mL", "field-treatment-balloon_volume_ml")

    def check(self, level: str) -> None:
        """Refuse a balloon beyond its capacity."""
        size, volume = self.balloon_size_mm or default_balloon_size_mm(level), self.balloon_volume_ml
        if volume is not None and volume > BALLOON_CAPACITY_ML[size]:
            most = f"{BALLOON_CAPACITY_ML[size]:g} mL"
            allowed = text("allowed-balloon-capacity", most=most, size=f"{size} mm")
            raise refusal("treatment.balloon_volume_ml", volume, allowed)


def default_balloon_size_mm(level: str) -> Literal[10, 15, 20]:
    """Balloon size that a surgeon would try first at ``level``."""
    if level in {"T12", "L1", "L2"}:
        return 15
    return 10 if level.startswith("T") else 20
