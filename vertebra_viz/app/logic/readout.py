"""Numbers in words: what was measured on the picture, what the treatment did, and what was assumed.

Every entry is plain data for the page. ``value`` and ``change`` are ready to read; a percentage names what it is of.
"""

from __future__ import annotations

from typing import Any

from vertebra_viz.case import Case, Kyphoplasty
from vertebra_viz.clip import StageName
from vertebra_viz.measure import Measurements, Outcome
from vertebra_viz.procedure.access import AccessPath, Clearances
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


def needles(paths: tuple[AccessPath, ...]) -> list[Entry]:
    """Each needle's route and least free distances; a breach is named in words."""
    entries = []
    for path in paths:
        free = path.clearances
        breaches = ", ".join(free.breaches)
        entries.append(
            {
                "key": path.side,
                "label": f"{path.side.capitalize()} needle",
                "value": f"{path.route}, {path.gauge} G",
                "details": [f"breach: {breaches}"] if breaches else _free(free),
                "breach": bool(breaches),
            }
        )
    return entries


def _free(free: Clearances) -> list[str]:
    return [
        f"{number(free.medial_wall_mm, 'mm')} to the pedicle's inner wall",
        f"{number(free.canal_mm, 'mm')} to the canal",
        f"{number(free.front_cortex_mm, 'mm')} to the front wall",
    ]


def assumed(case: Case) -> list[Entry]:
    """What the pictures take for granted: inputs and laws, not measurements."""
    entries = [
        {"label": "Shape", "value": f"average {case.profile.replace('-', ' ')}, scale {case.scale:g}"},
        {"label": "Posture", "value": "lying, throughout"},
    ]
    if isinstance(case.treatment, Kyphoplasty):
        entries += [
            {"label": "Fracture age", "value": str(case.fracture.age)},
            {"label": "Lift", "value": "grows with balloon volume, levels off"},
            {
                "label": "Lost on deflation",
                "value": f"{number(100.0 * case.treatment.deflation_loss, '%')} of the height gained",
            },
        ]
    return entries


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
