"""The plan of each treatment: a module of this folder may define one, which names its treatment."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from inspect import isabstract
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any

from vertebra_viz import treatments
from vertebra_viz.case.case import Case, OtherLevel
from vertebra_viz.treatments.plan import TreatmentPlan


@cache
def plans() -> Mapping[str, type[TreatmentPlan[Any]]]:
    """Return the plan classes by the treatment's ``variant``; imports all modules of this folder."""
    folder = [module.name for module in iter_modules(treatments.__path__)]
    values = [
        each for name in folder for each in vars(import_module(f"{treatments.__name__}.{name}")).values()
    ]
    found = [each for each in values if isinstance(each, type) and issubclass(each, TreatmentPlan)]
    return MappingProxyType({each.variant: each for each in found if not isabstract(each)})


def plan_of(case: Case | OtherLevel) -> TreatmentPlan[Any]:
    """Return the plan for the treatment of a case's first level, or of another level."""
    return plans()[case.treatment.variant](str(case.level), case.fracture, case.treatment)
