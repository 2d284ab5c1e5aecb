"""Where each control of the form stands: in which drawer, and there with the usual settings or under "More".

A drawer is named by what a user looks for (the bone, the break, the needle); the groups of `case_form` are those of the
definitions. A field that is new stands under "More" of its group's drawer until `USUAL` names it.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from vertebra_viz.app.logic.case_form import (
    FRACTURE,
    SHAPE,
    TREATMENT,
    VERTEBRA,
    Control,
    controls,
    section_title,
)
from vertebra_viz.words import Texts, cached_by_language

PRESET, BONE, BREAK, NEEDLE, LEAK, EXPORT = "preset", "bone", "break", "needle", "leak", "export"
# in the order of the rail; preset and export hold no controls of the form
DRAWERS = Texts("drawer", (PRESET, BONE, BREAK, TREATMENT, NEEDLE, LEAK, EXPORT))
# of the treatment: the fields that have a drawer of their own
NEEDLES = ("approach", "needle_angle_deg", "needle_depth_mm", "cannula_gauge", "needle_gauge")
LEAKS = ("leak_route", "leak_volume_ml")
USUAL = frozenset(
    {
        *("level", "profile", "neighbours"),
        *(f"fracture.{name}" for name in ("kind", "endplate", "age", "grade")),
        *(f"fracture.{height}_loss" for height in ("anterior", "middle", "posterior")),
        *(f"treatment.{name}" for name in ("kind", "instrument", "device", *NEEDLES[:3], *LEAKS)),
        *(f"treatment.{name}_volume_ml" for name in ("balloon", "cavity", "cement")),
    }
)
_OF_GROUP = {VERTEBRA: BONE, SHAPE: BONE, FRACTURE: BREAK, TREATMENT: TREATMENT}


def drawer_of(control: Control) -> str:
    """Return the name of the drawer that a control stands in; all of another level's stand with the bone."""
    name = control.path.removeprefix(f"{TREATMENT}.")
    if control.group == TREATMENT:
        return NEEDLE if name in NEEDLES else LEAK if name in LEAKS else TREATMENT
    return _OF_GROUP.get(control.group, BONE)


@cached_by_language
def drawers() -> list[dict[str, Any]]:
    """Return the drawers as plain data for the page.

    Each has a name, a title, and sections: ``{"title", "more", "by", "controls"}``. ``by`` is the prefix of the level
    whose fracture the section holds, which is given by grade or by losses; None for any other section.
    """
    found: dict[str, dict[tuple[str, bool], dict[str, Any]]] = {name: {} for name in DRAWERS}
    for control in controls().values():
        title, more = _section(control), control.path not in USUAL
        section = found[drawer_of(control)].setdefault(
            (title, more), {"title": title, "more": more, "by": None, "controls": []}
        )
        if control.path.endswith("fracture.grade"):
            section["by"] = control.path.removesuffix("fracture.grade")
        section["controls"].append(asdict(control) | {"choices": list(control.choices)})
    return [
        # another level is looked for more often than the shape of a part
        {"name": name, "title": title, "sections": sorted(found[name].values(), key=_comes_last)}
        for name, title in DRAWERS.items()
    ]


def _comes_last(section: dict[str, Any]) -> bool:
    return bool(section["controls"][0]["group"] == SHAPE)


def _section(control: Control) -> str:
    """Return the heading over a control: of a part of the shape, or of another level; empty elsewhere."""
    return section_title(control.group, control.part)
