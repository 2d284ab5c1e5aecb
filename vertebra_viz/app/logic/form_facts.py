"""What follows for each control from the rest of the form: whether it applies, its upper limit, and its value if left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vertebra_viz.anatomy.parametric import dimensions_by_name
from vertebra_viz.app.logic.case_form import Meanings, controls, losses_percent
from vertebra_viz.case.case import Case, OtherLevel
from vertebra_viz.case.treatment import BALLOON_CAPACITY_ML, default_balloon_size_mm
from vertebra_viz.treatments.plans import plan_of


@dataclass(frozen=True)
class Fact:
    """What follows for a control from the rest of the form: whether it applies, its limit, its default.

    A share of a gain that is left out does not apply where nothing rises.
    """

    shown: bool
    high: float
    resolved: float | int | str | None


def facts(values: dict[str, Any], case: Case, report: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the `Fact` of each control, as plain data.

    ``case`` and ``report`` (`vertebra_viz.export.report.report`) are those of the case that is shown, which gives the defaults.
    """
    resolved = _resolved(case, report)
    found, meanings = {}, Meanings(values)
    for path, control in controls().items():
        high = control.high
        if path.endswith("treatment.balloon_volume_ml"):
            beside = path.replace("volume_ml", "size_mm")
            size = values.get(beside) or resolved.get(beside)
            high = BALLOON_CAPACITY_ML.get(size, high) if isinstance(size, int) else high
        shown = meanings.has(path) and not _of_nothing(path, values, case, resolved)
        found[path] = dict(vars(Fact(shown, high, resolved.get(path))))
    return found


def _of_nothing(path: str, values: dict[str, Any], case: Case, resolved: dict[str, float | int]) -> bool:
    """Whether a control sets a share that is left out and that the treatment, as it is shown, does not use."""
    control = controls()[path]
    prefix, treatment, _ = path.rpartition("treatment.")
    if not treatment or control.unit != "%" or values.get(path) is not None or path in resolved:
        return False
    level = case.others.get(control.group) if prefix else case
    return level is not None and level.treatment.kind == values.get(f"{prefix}treatment.kind")


def _resolved(case: Case, report: dict[str, Any]) -> dict[str, float | int]:
    """Return the value of each field that is left to the level; volumes are those measured on the clip."""
    shape = dimensions_by_name(case.level, case.profile, case.scale, case.shape)
    found: dict[str, float | int] = {f"shape.{name}": round(value, 2) for name, value in shape.items()}
    found |= _resolved_at(case, report)
    # of several levels, the first one's numbers come first
    for (name, other), level_report in zip(case.others.items(), report.get("levels", [])[1:], strict=True):
        found |= {f"{name}.{path}": value for path, value in _resolved_at(other, level_report).items()}
    return found


def _resolved_at(level: Case | OtherLevel, level_report: dict[str, Any]) -> dict[str, float | int]:
    chosen = plan_of(level).defaults(level_report)
    chosen["balloon_size_mm"] = default_balloon_size_mm(
        level.level
    )  # decided by the level alone, whatever is done
    return losses_percent(level) | {
        path: round(value * controls()[path].factor, 2) if isinstance(value, float) else value
        for path, value in ((f"treatment.{name}", value) for name, value in chosen.items())
    }
