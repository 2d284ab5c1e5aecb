"""The options that a person chooses between, and what of them a picture can show."""

from __future__ import annotations

from enum import StrEnum

from vertebra_viz.case.case import Case
from vertebra_viz.words import text


class Option(StrEnum):
    """One way to go; the key of its texts and of its claims. Bone medicine goes with each of the others."""

    CARE = "care"
    VERTEBROPLASTY = "vertebroplasty"
    KYPHOPLASTY = "kyphoplasty"
    CAVITY_CREATION = "cavity-creation"
    IMPLANT = "implant"
    MEDICINE = "medicine"

    @property
    def label(self) -> str:
        """What it is called."""
        return text(f"option-{self}")

    @property
    def treatment(self) -> str | None:
        """The kind of treatment of a case that shows it; None where no picture does."""
        if self is Option.MEDICINE:
            return None
        return "none" if self is Option.CARE else str(self)


USUAL = (Option.CARE, Option.VERTEBROPLASTY, Option.KYPHOPLASTY)


def of_case(case: Case) -> Option:
    """Return which option a case shows."""
    kind = case.treatment.kind
    return Option.CARE if kind == "none" else Option(kind)


def offered(case: Case | None = None) -> tuple[Option, ...]:
    """Return the options that are compared: no operation, cement alone and a balloon, and what else the case shows."""
    own = () if case is None else (of_case(case),)
    return tuple(dict.fromkeys((*USUAL, *own)))
