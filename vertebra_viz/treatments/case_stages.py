"""When things happen: the stages of a case, and what they say."""

from __future__ import annotations

from vertebra_viz.case.case import Case
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.treatments.plans import plan_of
from vertebra_viz.words.treatments import Captions


def steps(case: Case) -> tuple[StageName, ...]:
    """Names of the stages that ``case`` goes through, in order."""
    return tuple(stage.name for stage in plan_of(case).stages)


def captions(case: Case) -> Captions:
    """What each stage of ``case`` says, and what a stage would say that it leaves out."""
    return plan_of(case).captions
