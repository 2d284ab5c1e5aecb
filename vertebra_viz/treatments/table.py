"""Which plan belongs to which treatment: the one place where treatments are told apart."""

from __future__ import annotations

from typing import Any

from vertebra_viz.case.case import Case, OtherLevel
from vertebra_viz.treatments.cavity import CavityPlan
from vertebra_viz.treatments.jack import JackPlan
from vertebra_viz.treatments.kyphoplasty import KyphoplastyPlan
from vertebra_viz.treatments.plan import TreatmentPlan
from vertebra_viz.treatments.stent import StentPlan
from vertebra_viz.treatments.untreated import NoTreatmentPlan
from vertebra_viz.treatments.vertebroplasty import VertebroplastyPlan

# by the treatment's `variant`
PLANS: dict[str, type[TreatmentPlan[Any]]] = {
    "none": NoTreatmentPlan,
    "kyphoplasty": KyphoplastyPlan,
    "vertebroplasty": VertebroplastyPlan,
    "cavity-creation": CavityPlan,
    "stent": StentPlan,
    "jack": JackPlan,
}


def plan_of(asked: Case | OtherLevel) -> TreatmentPlan[Any]:
    """Return the plan of what is done at the first level of a case, or at another one."""
    return PLANS[asked.treatment.variant](str(asked.level), asked.fracture, asked.treatment)
