"""What studies found, beside a number of the model: as a range in whole figures, and never as a promise."""

from __future__ import annotations

from vertebra_viz.case.case import Case
from vertebra_viz.catalogue.quantities import OUTCOMES, QUANTITIES, Quantity, Unit
from vertebra_viz.evidence.studies import LATER, Spread, fits, spread
from vertebra_viz.tenths import whole_number
from vertebra_viz.words.numbers import common_space, figure, in_sentence, with_unit

CEMENT, FRONT = QUANTITIES["cement_volume_ml"], OUTCOMES["restored_anterior_height_mm"]
MIDDLE = "restored_middle_height_mm"


def published(case: Case) -> dict[str, Spread]:
    """Spread of studies by key of the outcome, where any fits the case; empty without an operation."""
    operation = case.treatment.operation
    if operation is None or not fits(case):
        return {}
    found = {key: spread(case.treatment.variant, key) for key in (*OUTCOMES, CEMENT.key)}
    return {key: each for key, each in found.items() if each is not None}


def beside(key: str, found: Spread) -> str:
    """Return the words beside the number called ``key``."""
    quantity = _quantity(key)
    low, high = (_rounded(quantity, value) for value in (found.low, found.high))
    return f"studies: {low} to {common_space(with_unit(quantity, high))}"


def as_change(key: str, found: Spread) -> Spread:
    """Return the range as screens tell it: a correction as the change of its angle, which gets smaller."""
    return Spread(-found.high, -found.low, found.studies) if "correction" in key else found


def later(case: Case) -> str:
    """Return what studies found of the gain months later, as it follows a note; empty where none fits."""
    found = spread(case.treatment.variant, MIDDLE, LATER) if fits(case) else None
    if found is None:
        return ""
    middle = OUTCOMES[MIDDLE]
    low, high = figure(found.low, middle.digits), in_sentence(middle, found.high)
    return f"; months later the middle stood {low} to {high} above the start ({', '.join(found.studies)})"


def for_patients(found: Spread) -> str:
    """Return a sentence on how far the front came up in studies."""
    low, high = whole_number(found.low), whole_number(found.high)
    least, most = (common_space(with_unit(FRONT, str(abs(value)))) for value in (low, high))
    least = f"{least} lower" if low < 0 else f"{least} higher" if low > 0 else "no higher"
    return f"In studies, most people's bones ended up between {least} and {most} higher."


def _quantity(key: str) -> Quantity:
    return CEMENT if key == CEMENT.key else OUTCOMES[key]


def _rounded(quantity: Quantity, value: float) -> str:
    if quantity.unit is Unit.MILLILITRE:
        return figure(value, quantity.digits)
    return figure(whole_number(value), 0)
