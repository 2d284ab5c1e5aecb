"""Numbers in words: what was measured on the picture, what the treatment did, and what was assumed.

Every entry is plain data for the page. ``value`` and ``change`` are ready to read; a percentage names what it is of.
"""

from __future__ import annotations

from math import isfinite
from typing import Any

from vertebra_viz.case import Case, Kyphoplasty
from vertebra_viz.clip import StageName
from vertebra_viz.export.report import assumptions
from vertebra_viz.measure import Measurements, Outcome, cement_to_posterior_wall_mm
from vertebra_viz.procedure.access import AccessPath
from vertebra_viz.simulation import Simulation

Entry = dict[str, Any]
NO_BREAK = "\N{NO-BREAK SPACE}"  # a figure and its unit stay on one line

_HEIGHTS = (
    ("anterior_height_mm", "Front", "anterior height", "mm"),
    ("middle_height_mm", "Middle", "middle height", "mm"),
    ("posterior_height_mm", "Back", "posterior height", "mm"),
    ("wedge_angle_deg", "Wedge", "angle between endplates", "°"),
)
_VOLUMES = (
    ("body_volume_ml", "Body", "the bone's block", "mL"),
    ("balloon_volume_ml", "Balloon", "both sides", "mL"),
    ("cavity_volume_ml", "Cavity", "hollow it leaves", "mL"),
    ("cement_volume_ml", "Cement", "inside the body", "mL"),
    ("cement_fill_percent", "Fill", "cement, of the body", "%"),
    ("leaked_volume_ml", "Leaked", "cement outside", "mL"),
)

# by clearance: words for what is free, and for a breach
_STRUCTURES = {
    "medial_wall_mm": ("to the pedicle's inner wall", "through the {side} pedicle's inner wall"),
    "canal_mm": ("to the canal", "into the canal"),
    "posterior_wall_mm": (
        "of the cannula in front of the back wall",
        "short of the body's back wall (cannula)",
    ),
    "front_cortex_mm": ("to the front wall", "through the body's front wall"),
}
_ASSUMED = {
    "lift_mobility": "Mobility",
    "deflation_loss": "Lost on deflation",
    "balloon_volume_ml": "Balloon volume",
    "cement_volume_ml": "Cement volume",
}
_PARTS = {"lift_mobility", "deflation_loss"}  # fractions of 1, shown in percent


def number(value: float, unit: str) -> str:
    """Return a figure as it is shown everywhere: one decimal (whole %), a true minus, its unit."""
    digits = 0 if unit == "%" else 1
    text = f"{value:.{digits}f}"
    if float(text) == 0.0:
        text = text.removeprefix("-")
    return f"{text.replace('-', '−')}{'' if unit == '°' else NO_BREAK}{unit}"


def change(value: float, unit: str) -> str:
    """Return a difference with its sign."""
    text = number(value, unit)
    return text if text.startswith("−") else f"+{text}"


def heights(now: Measurements, fractured: Measurements | None) -> list[Entry]:
    """Heights and wedge angle, with their change since the fracture once it is complete."""
    after = fractured is not None and now.t >= fractured.t
    return [
        {
            "key": key,
            "label": label,
            "hint": hint,
            "value": number(getattr(now, key), unit),
            "change": change(getattr(now, key) - getattr(fractured, key), unit) if after else "",
        }
        for key, label, hint, unit in _HEIGHTS
    ]


def volumes(now: Measurements, *, treated: bool) -> list[Entry]:
    """Volumes; without treatment there is only the body's."""
    return [
        {
            "key": key,
            "label": label,
            "hint": hint,
            "value": number(getattr(now, key), unit) if getattr(now, key) > 0.0 else "–",
        }
        for key, label, hint, unit in (_VOLUMES if treated else _VOLUMES[:1])
    ]


def outcome(simulation: Simulation) -> list[Entry]:
    """What the treatment did; each percentage with its denominator. Empty without treatment."""
    result = simulation.outcome
    if result is None:
        return []
    intact, fractured, final = (
        simulation.measure(stage) for stage in (StageName.INTACT, StageName.FRACTURE, StageName.SET)
    )
    entries = [
        {
            "key": f"restored_{side}_height_mm",
            "label": label,
            "value": change(getattr(result, f"restored_{side}_height_mm"), "mm"),
            "details": _shares(result, side, intact, fractured) if side == "anterior" else [],
        }
        for side, label in (("anterior", "Front height"), ("middle", "Middle height"))
    ]
    return [
        *entries,
        {
            "key": "wedge_correction_deg",
            "label": "Wedge angle",
            "value": change(-result.wedge_correction_deg, "°"),
            "details": [
                f"from {number(fractured.wedge_angle_deg, '°')} to {number(final.wedge_angle_deg, '°')}"
            ],
        },
        {
            "key": "cement_volume_ml",
            "label": "Cement",
            "value": number(result.cement_volume_ml, "mL"),
            "details": [
                f"{number(result.cement_fill_percent, '%')} of the body's {number(final.body_volume_ml, 'mL')}"
            ],
        },
    ]


def _shares(result: Outcome, side: str, intact: Measurements, fractured: Measurements) -> list[str]:
    restored = getattr(result, f"restored_{side}_height_mm")
    before, after = (getattr(m, f"{side}_height_mm") for m in (intact, fractured))
    if before - after < 0.01:
        return ["no height was lost"]
    parts = (
        ("lost height", before - after),
        ("fractured height", after),
        ("intact height", before),
    )
    return [
        f"{number(100.0 * restored / whole, '%')} of the {name} ({number(whole, 'mm')})"
        for name, whole in parts
    ]


def needles(simulation: Simulation) -> list[Entry]:
    """Each needle's route and all its clearances, a breach with its amount; then how far cement stays from the canal."""
    entries: list[Entry] = [
        {
            "key": path.side,
            "label": f"{path.side.capitalize()} needle",
            "value": f"{path.route}, {path.gauge} G",
            "details": _clearances(path),
            "breach": bool(path.clearances.breaches),
        }
        for path in simulation.access
    ]
    behind = cement_to_posterior_wall_mm(simulation.clip, simulation.clip.duration_s)
    if behind is not None:
        short = behind < 0.0
        where = "beyond the body's back wall" if short else "in front of the body's back wall"
        entries.append(
            {
                "key": "cement_to_posterior_wall_mm",
                "label": "Cement",
                "value": f"{number(abs(behind), 'mm')} {where}",
                "details": [],
                "breach": short,
            }
        )
    return entries


def _clearances(path: AccessPath) -> list[str]:
    lines = []
    for name, (free, breach) in _STRUCTURES.items():
        distance = getattr(path.clearances, name)
        if distance < 0.0:
            side = path.side if name == "medial_wall_mm" else ""
            lines.append(f"breach: {number(-distance, 'mm')} {breach.format(side=side)}")
        elif isfinite(distance):
            lines.append(f"{number(distance, 'mm')} {free}")
    return lines


def assumed(simulation: Simulation) -> list[Entry]:
    """What the pictures take for granted, as `export.report.assumptions` has it, in words."""
    return [
        {
            "key": item["name"],
            "label": _ASSUMED.get(item["name"], item["name"].replace("_", " ").capitalize()),
            "value": _taken(item["name"], item["value"]),
            "details": [item["note"]],
        }
        for item in assumptions(simulation)
    ]


def _taken(name: str, value: Any) -> str:
    if name in _PARTS:
        return number(100.0 * value, "%")
    if name.endswith("_ml"):
        return number(value, "mL")
    if isinstance(value, list):
        return " : ".join(f"{part:g}" for part in value)
    return f"{value:g}" if isinstance(value, float) else str(value).replace("-", " ")


def title(case: Case) -> str:
    """Return the case in a few words."""
    words = [str(case.level), case.profile.replace("-", " ")]
    if case.fracture.kind == "none":
        return ", ".join([*words, "no fracture"])
    grade = "" if case.fracture.grade is None else f" grade {case.fracture.grade}"
    words.append(f"{case.fracture.kind}{grade}")
    if isinstance(case.treatment, Kyphoplasty):
        words.append(f"{case.treatment.approach.replace('-', ' ')} kyphoplasty")
    else:
        words.append("no treatment")
    return ", ".join(words)
