"""What studies found, beside a number of the model: as a range in whole figures, and never as a promise."""

from __future__ import annotations

from dataclasses import replace

from vertebra_viz.case.case import Case
from vertebra_viz.catalogue.quantities import OUTCOMES
from vertebra_viz.evidence.studies import LATER, Spread, fits, spread
from vertebra_viz.sentences.numbers import common_space, figure, in_sentence, with_unit
from vertebra_viz.tenths import whole_number

FRONT = OUTCOMES["restored_anterior_height_mm"]
MIDDLE = "restored_middle_height_mm"


def published(case: Case) -> dict[str, Spread]:
    """Spread of studies by key of the outcome, where any fits the case; empty without an operation."""
    operation = case.treatment.operation
    if operation is None or not fits(case):
        return {}
    found = {key: spread(case.treatment.variant, key) for key in OUTCOMES}
    return {key: each for key, each in found.items() if each is not None}


def beside(key: str, found: Spread) -> str:
    """Return the words beside the number called ``key``."""
    low, high = (figure(whole_number(value), 0) for value in (found.low, found.high))
    return f"studies: {low} to {common_space(with_unit(OUTCOMES[key], high))}"


def as_change(key: str, found: Spread) -> Spread:
    """Return the range as screens tell it: a correction as the change of its angle, which gets smaller."""
    return replace(found, low=-found.high, high=-found.low) if OUTCOMES[key].falls else found


def later(case: Case) -> str:
    """Return what studies found of the gain months later, as it follows a note; empty where none fits."""
    found = spread(case.treatment.variant, MIDDLE, LATER) if fits(case) else None
    if found is None:
        return ""
    middle = OUTCOMES[MIDDLE]
    low, high = (
        f"{in_sentence(middle, abs(end))} {'below' if end < 0.0 else 'above'}"
        for end in (found.low, found.high)
    )
    return f"; months later the middle stood between {low} and {high} the start ({', '.join(found.studies)})"


def for_patients(found: Spread) -> str:
    """Return two sentences on how far the front came up in studies."""
    low, high = whole_number(found.low), whole_number(found.high)
    least, most = (common_space(with_unit(FRONT, str(abs(value)))) for value in (low, high))
    least = f"{least} lower" if low < 0 else f"{least} higher" if low > 0 else "no higher"
    return f"Studies measured bones just before this was done and soon after. Most were then between {least} and {most} higher."


def read_in(found: Spread) -> str:
    """Return whose figures a range is, and where they were read."""
    return "; ".join(f"{study}, {source}" for study, source in zip(found.studies, found.sources, strict=True))
