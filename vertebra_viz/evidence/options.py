"""The options that a person chooses between: no operation, each kind of operation, and bone medicine beside any of them.

Which operations there are, and which of them everybody compares, is said by the treatments themselves.
"""

from __future__ import annotations

from vertebra_viz.case.case import Case
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.words import text


class Option(str):
    """One way to go; the key of its texts and of its claims."""

    __slots__ = ()

    @property
    def label(self) -> str:
        """What it is called."""
        return text(f"option-{self}")

    @property
    def treatment(self) -> str | None:
        """The kind of treatment of a case that shows it; None where no picture does."""
        if self == MEDICINE:
            return None
        return _LEFT_ALONE if self == CARE else str(self)


CARE, MEDICINE = Option("care"), Option("medicine")  # medicine goes with each of the others
_OPERATIONS = {kind: model for kind, model in MODELS.items() if model().operation is not None}
[_LEFT_ALONE] = set(MODELS) - set(_OPERATIONS)
COMPARED = (CARE, *map(Option, _OPERATIONS))
USUAL = (CARE, *(Option(kind) for kind, model in _OPERATIONS.items() if model.usual_option))
OPTIONS = (*COMPARED, MEDICINE)


def of_case(case: Case) -> Option:
    """Return which option a case shows."""
    return CARE if case.treatment.kind == _LEFT_ALONE else Option(case.treatment.kind)


def offered(case: Case | None = None) -> tuple[Option, ...]:
    """Return the options that everybody compares, and what else the case shows."""
    own = () if case is None else (of_case(case),)
    return tuple(dict.fromkeys((*USUAL, *own)))
