"""The range that studies found, shown beside a number of the model in whole figures and never as a promise."""

from __future__ import annotations

from dataclasses import replace

from vertebra_viz.case.case import Case
from vertebra_viz.catalogue.quantities import OUTCOMES
from vertebra_viz.evidence.studies import LATER, Spread, fits, spread
from vertebra_viz.sentences.numbers import common_space, in_sentence, with_unit
from vertebra_viz.tenths import whole_number
from vertebra_viz.words import listed, text
from vertebra_viz.words.figures import figure

FRONT = OUTCOMES["restored_anterior_height_mm"]
MIDDLE = "restored_middle_height_mm"


def published(case: Case) -> dict[str, Spread]:
    """Return the range of studies by key of the outcome, for each that has studies of such a case; empty without an operation."""
    operation = case.treatment.operation
    if operation is None or not fits(case):
        return {}
    found = {key: spread(case.treatment.variant, key) for key in OUTCOMES}
    return {key: each for key, each in found.items() if each is not None}


def beside(key: str, found: Spread) -> str:
    """Return the text beside the number called ``key``."""
    low, high = (figure(whole_number(value), 0) for value in (found.low, found.high))
    return text("studies-range", low=low, high=common_space(with_unit(OUTCOMES[key], high)))


def as_change(key: str, found: Spread) -> Spread:
    """Return the range as screens show it: a correction as the change of its angle, which gets smaller."""
    return replace(found, low=-found.high, high=-found.low) if OUTCOMES[key].falls else found


def later_note(case: Case) -> str:
    """Return the note on what is lost by the follow-up film, with what studies of such a case found months later, if any."""
    found = spread(case.treatment.variant, MIDDLE, LATER) if fits(case) else None
    if found is None:
        return text("note-follow_up_loss")
    middle = OUTCOMES[MIDDLE]
    low, high = (in_sentence(middle, abs(end)) for end in (found.low, found.high))
    low_is, high_is = ("below" if end < 0.0 else "above" for end in (found.low, found.high))
    return text(
        "note-follow_up_loss-studies",
        low=low,
        low_is=low_is,
        high=high,
        high_is=high_is,
        studies=listed(found.studies),
    )


def for_patients(found: Spread) -> str:
    """Return two sentences on how far the front came up in studies."""
    low, high = whole_number(found.low), whole_number(found.high)
    least, most = (common_space(with_unit(FRONT, figure(abs(value), 0))) for value in (low, high))
    low_is = "lower" if low < 0 else "higher" if low > 0 else "same"
    return text("studies-patients", low=least, low_is=low_is, high=most)


def read_in(found: Spread) -> str:
    """Return the studies of a range, and where they were read."""
    return "; ".join(f"{study}, {source}" for study, source in zip(found.studies, found.sources, strict=True))
