"""Numbers in words: what was measured on the picture, and how the needles lie.

Every entry is plain data for the page. ``value`` and ``change`` are ready to read; a percentage names what it is of.
"""

from __future__ import annotations

from typing import Any

from vertebra_viz.clip.measure import Measurements
from vertebra_viz.tenths import tenths
from vertebra_viz.words.captions import LEAKED

Entry = dict[str, Any]
NO_BREAK = "\N{NO-BREAK SPACE}"  # a figure and its unit stay on one line

_HEIGHTS = (
    ("anterior_height_mm", "Front", "anterior height", "mm"),
    ("middle_height_mm", "Middle", "middle height", "mm"),
    ("posterior_height_mm", "Back", "posterior height", "mm"),
    ("wedge_angle_deg", "Wedge", "angle between endplates", "°"),
    ("local_kyphosis_deg", "Local kyphosis", "±1 level: from the bone above to the bone below", "°"),
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
    "lateral_wall_mm": ("to the pedicle's outer wall", "through the {side} pedicle's outer wall"),
    "canal_mm": ("to the canal", "into the canal"),
    "posterior_wall_mm": (
        "of the cannula in front of the back wall",
        "short of the body's back wall (cannula)",
    ),
    "front_cortex_mm": ("to the front wall", "through the body's front wall"),
}


def number(value: float, unit: str) -> str:
    """Return a figure as it is shown everywhere: one decimal (whole %), a true minus, its unit."""
    digits = 0 if unit == "%" else 1
    text = f"{value:.{digits}f}"
    if float(text) == 0.0:
        text = text.removeprefix("-")
    return f"{text.replace('-', '−')}{'' if unit == '°' else NO_BREAK}{unit}"


def amount(value: float, unit: str) -> str:
    """Return what there is of something, and never a nought where there is some."""
    return number(value, unit) if tenths(value) > 0.0 else f"less than {number(0.1, unit)}"


def change(value: float, unit: str) -> str:
    """Return a difference with its sign."""
    text = number(value, unit)
    return text if text.startswith("−") else f"+{text}"


def heights(now: Measurements, *since: Measurements) -> list[Entry]:
    """Heights and wedge angle, with their change since the last that is over of ``since``: the fracture, then lying down.

    What lying down gave back is a change of its own, and no part of what comes after it.
    """
    before = next((each for each in reversed(since) if now.t > each.t), None)
    return [
        {
            "key": key,
            "label": label,
            "hint": hint,
            "value": number(getattr(now, key), unit),
            "change": change(getattr(now, key) - getattr(before, key), unit) if before else "",
        }
        for key, label, hint, unit in _HEIGHTS
        if getattr(now, key) is not None  # without neighbours there is no local kyphosis
    ]


def volumes(now: Measurements, *, treated: bool) -> list[Entry]:
    """Volumes; without treatment there is only the body's."""
    return [
        {
            "key": key,
            "label": label,
            "hint": hint,
            "value": amount(getattr(now, key), unit) if getattr(now, key) > 0.0 else "–",
        }
        for key, label, hint, unit in (_VOLUMES if treated else _VOLUMES[:1])
    ]


def needles(report: dict[str, Any]) -> list[Entry]:
    """Each needle's route and all its clearances, a breach with its amount; then how far cement stays from the canal.

    ``report`` is what `vertebra_viz.export.report.report` gives.
    """
    entries: list[Entry] = [
        {
            "key": needle["side"],
            "label": f"{needle['side'].capitalize()} needle",
            "value": f"{needle['route']}, {needle['gauge']} G",
            "details": [*_clearances(needle), *_way(needle)],
            "breach": bool(needle["breaches"]),
        }
        for needle in report["access"]
    ]
    behind = report["cement_to_posterior_wall_mm"]
    if behind is not None:
        short = tenths(behind) < 0.0
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
    if leak := report["leak"]:
        entries.append(
            {
                "key": "leak",
                "label": "Leaked cement",
                "value": f"{amount(leak['volume_ml'], 'mL')} {LEAKED[leak['route']]}",
                "details": [],
                "breach": leak["route"] == "canal",
            }
        )
    return entries


def breach(report: dict[str, Any]) -> str:
    """What the needles break through, as sentences; empty where they keep to the bone."""
    broken = [needle["breach_words"] for needle in report["access"] if needle["breaches"]]
    return " ".join(dict.fromkeys(broken))


def _way(needle: dict[str, Any]) -> list[str]:
    """Why it goes beside the pedicle, where it does, and how it comes through the skin."""
    skin = needle["skin"]
    aside, depth = (number(skin[name], "mm") for name in ("from_midline_mm", "assumed_depth_mm"))
    return [
        *filter(None, [needle["route_words"]]),
        f"turned in by {number(needle['convergence_deg'], '°')}",
        f"skin cut {aside} from the midline (assumed: skin {depth} behind the bone)",
    ]


def _clearances(needle: dict[str, Any]) -> list[str]:
    lines = []
    for name, (free, breach) in _STRUCTURES.items():
        distance = needle["clearances"][name]
        if distance is None:  # there is no such wall on the way
            continue
        if tenths(distance) < 0.0:
            lines.append(f"breach: {number(-distance, 'mm')} {breach.format(side=needle['side'])}")
        else:
            lines.append(f"{number(abs(distance), 'mm')} {free}")
    return lines
