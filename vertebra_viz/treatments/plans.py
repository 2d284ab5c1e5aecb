"""The plan of each treatment: every module of this folder may define one, and names the treatment it is for."""

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
    """Return the plan of each treatment by the treatment's ``variant``; loads all files of this folder."""
    folder = [module.name for module in iter_modules(treatments.__path__)]
    values = [
        each for name in folder for each in vars(import_module(f"{treatments.__name__}.{name}")).values()
    ]
    found = [each for each in values if isinstance(each, type) and issubclass(each, TreatmentPlan)]
    return MappingProxyType({each.variant: each for each in found if not isabstract(each)})


def plan_of(case: Case | OtherLevel) -> TreatmentPlan[Any]:
    """Return the plan of the treatment at the first level of a case, or at another one."""
    return plans()[case.treatment.variant](str(case.level), case.fracture, case.treatment)
