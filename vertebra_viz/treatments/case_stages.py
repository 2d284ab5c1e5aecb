"""The stages of a case, and their captions."""

from __future__ import annotations

from vertebra_viz.case.case import Case
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.sentences.treatments import Captions
from vertebra_viz.treatments.plans import plan_of


def steps(case: Case) -> tuple[StageName, ...]:
    """Return the names of the stages of ``case``, in order."""
    return tuple(stage.name for stage in plan_of(case).stages)


def captions(case: Case) -> Captions:
    """Return the caption of each stage of ``case``, and of the optional stages that it leaves out."""
    return plan_of(case).captions
