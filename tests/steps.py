"""Cases that together have every step of the consent page, and those steps."""

from itertools import product

from vertebra_viz import Case
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.evidence.journey import Step, steps
from vertebra_viz.treatments import case_stages

FRACTURES = (
    {},
    {"cause": "tumour"},
    {"age": "old"},
    {"cause": "steroids"},
    {"cause": "fall"},
    {"kind": "crush"},
)


def every_case() -> list[Case]:
    """One case for each treatment and each kind of fracture."""
    return [
        Case.parse({"treatment": {"kind": kind}, "fracture": fracture})
        for kind, fracture in product(MODELS, FRACTURES)
    ]


def steps_of(case: Case) -> tuple[Step, ...]:
    """The steps of a case with the stages that it has."""
    return steps(case, case_stages.steps(case))


def all_steps() -> list[Step]:
    """Every step of those cases."""
    return [step for case in every_case() for step in steps_of(case)]
