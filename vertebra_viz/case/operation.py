"""The base classes of treatments: their common interface, and the fields that operations share."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar, Literal, Self

from pydantic import Field

from vertebra_viz.case.errors import refusal
from vertebra_viz.case.model import Choice, Frozen, choice, number
from vertebra_viz.words import text

# Largest volumes of this model's balloons by size, near published ones of such balloons; not a manufacturer's figures.
BALLOON_CAPACITY_ML = {10: 4.0, 15: 4.0, 20: 6.0}
CEMENT_ML = (0.2, 12.0)


class Approach(StrEnum):
    """Needles through both pedicles, or through one (the patient's left or right)."""

    BIPEDICULAR = "bipedicular"
    UNIPEDICULAR_LEFT = "unipedicular-left"
    UNIPEDICULAR_RIGHT = "unipedicular-right"


ApproachName = Literal["bipedicular", "unipedicular-left", "unipedicular-right"]


class LeakRoute(StrEnum):
    """Path of cement that leaves the bone."""

    FRONT = "front"
    DISC = "disc"
    VEIN = "vein"
    CANAL = "canal"


LeakRouteName = Literal["front", "disc", "vein", "canal"]


class EvidenceGroup(StrEnum):
    """Groups of treatments that studies report together."""

    NO_BALLOON = "no-balloon"


class AnyTreatment(Frozen):
    """The common interface of treatments, so that other code need not distinguish them."""

    evidence: ClassVar[frozenset[EvidenceGroup]] = (
        frozenset()
    )  # groups whose studies apply to it, besides those of its kind
    usual_option: ClassVar[bool] = False  # whether everybody who has to decide compares it
    idle: ClassVar[
        Mapping[tuple[str, str], frozenset[str]]
    ] = {}  # for a field's value, the fields that then have no meaning
    kind: str = Field(default="", description="field-treatment-kind")

    @property
    def variant(self) -> str:
        """Name of its plan, see `vertebra_viz.treatments.plans`; its kind, unless a subclass distinguishes more."""
        return self.kind

    @property
    def operation(self) -> Operation | None:
        """The treatment itself where it is an operation, else None."""
        return None

    @classmethod
    def uses(cls, name: str, beside: Mapping[str, Any]) -> bool:
        """Return whether the treatment has the field ``name`` and it has a meaning with the other values ``beside`` it."""
        return name in cls.model_fields and not any(
            name in names and beside.get(field) == value for (field, value), names in cls.idle.items()
        )

    def check(self, level: str) -> None:
        """Raise a CaseError of one line where the treatment is not possible at ``level``."""


class Operation(AnyTreatment):
    """The fields of all operations: needles and cement."""

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
        """Number of needles."""
        return 2 if self.approach is Approach.BIPEDICULAR else 1

    @property
    def cement_asked_ml(self) -> float | None:
        """Requested cement volume, None where it is left out; each operation defines the field, so that it comes last."""
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
    """An operation with a balloon."""

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
    """Return the balloon size, mm, that a surgeon would usually choose at ``level``."""
    if level in {"T12", "L1", "L2"}:
        return 15
    return 10 if level.startswith("T") else 20
