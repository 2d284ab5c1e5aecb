"""Numbers in words: what was measured on the clip, and how the needles lie.

Every entry is plain data for the page. ``value`` and ``change`` are ready to read; a percentage names what it is of.
"""

from __future__ import annotations

from typing import Any

from vertebra_viz.catalogue.parts import PARTS, Part
from vertebra_viz.catalogue.quantities import CLEARANCES, QUANTITIES, REPORTED, Group, Quantity
from vertebra_viz.clip.measure import Measurements
from vertebra_viz.sentences.captions import LEAKED
from vertebra_viz.sentences.numbers import amount, change, shown
from vertebra_viz.tenths import tenths
from vertebra_viz.words import text

Entry = dict[str, Any]


def heights(now: Measurements, *since: Measurements) -> list[Entry]:
    """Return heights and angles, with their change since the last stage of ``since`` that is over: fracture or lying down.

    What lying down restores is a change of its own and is not counted in what comes after it.
    """
    before = next((each for each in reversed(since) if now.t > each.t), None)
    return [
        _entry(quantity, shown(quantity, value))
        | {"change": change(quantity, value - getattr(before, quantity.key)) if before else ""}
        for quantity, value in _values(now, Group.SHAPE)
    ]


def volumes(now: Measurements, *, treated: bool) -> list[Entry]:
    """Return the volumes: the body's, with treatment those of what is put into the bone, and what is in the canal, if anything."""
    body = QUANTITIES["body_volume_ml"]
    entries = [_entry(body, shown(body, now.body_volume_ml))]
    if treated:
        entries += [
            _entry(quantity, amount(quantity, value) if value > 0.0 else "–")
            for quantity, value in _values(now, Group.VOLUME)
        ]
    entries += [
        _entry(quantity, shown(quantity, value))
        for quantity, value in _values(now, Group.CANAL)
        if tenths(value) > 0.0
    ]
    return entries


def _values(now: Measurements, group: Group) -> list[tuple[Quantity, float]]:
    """Return the numbers of a group that have a value: without neighbours there is no local kyphosis."""
    found = [(each, getattr(now, each.key)) for each in QUANTITIES.values() if each.group is group]
    return [(quantity, value) for quantity, value in found if value is not None]


def _entry(quantity: Quantity, value: str) -> Entry:
    return {"key": quantity.key, "label": quantity.name, "hint": quantity.hint, "value": value}


def needles(report: dict[str, Any]) -> list[Entry]:
    """Return each needle's route and clearances, a breach with its amount, and the cement's distance from the canal.

    ``report`` is what `vertebra_viz.export.report.report` gives.
    """
    entries: list[Entry] = [
        {
            "key": needle["side"],
            "label": text("needle-name", side=needle["side"]),
            "value": text("needle-route", route=needle["route"], gauge=needle["gauge"]),
            "details": [*_clearances(needle), *_route(needle)],
            "breach": bool(needle["breaches"]),
        }
        for needle in report["access"]
    ]
    behind = report["cement_to_posterior_wall_mm"]
    if behind is not None:
        short = tenths(behind) < 0.0
        distance = shown(REPORTED["cement_to_posterior_wall_mm"], abs(behind))
        entries.append(
            {
                "key": "cement_to_posterior_wall_mm",
                "label": PARTS[Part.CEMENT].label,
                "value": text("cement-behind" if short else "cement-before", distance=distance),
                "details": [],
                "breach": short,
            }
        )
    if leak := report["leak"]:
        entries.append(
            {
                "key": "leak",
                "label": QUANTITIES["leaked_volume_ml"].label,
                "value": text(
                    "cement-leaked",
                    volume=amount(QUANTITIES["leaked_volume_ml"], leak["volume_ml"]),
                    where=LEAKED[leak["route"]],
                ),
                "details": [],
                "breach": leak["route"] == "canal",
            }
        )
    return entries


def breach(report: dict[str, Any]) -> str:
    """Return what the needles break through, as sentences; empty if they stay in the bone."""
    broken = [needle["breach_words"] for needle in report["access"] if needle["breaches"]]
    return " ".join(dict.fromkeys(broken))


def _route(needle: dict[str, Any]) -> list[str]:
    """Return why a needle goes beside the pedicle, if it does, and where it enters the skin."""
    skin = needle["skin"]
    aside, depth = (shown(REPORTED[name], skin[name]) for name in ("from_midline_mm", "assumed_depth_mm"))
    return [
        *filter(None, [needle["route_words"]]),
        text("needle-turned", angle=shown(REPORTED["convergence_deg"], needle["convergence_deg"])),
        text("needle-skin", aside=aside, depth=depth),
    ]


def _clearances(needle: dict[str, Any]) -> list[str]:
    lines = []
    for name, wall in CLEARANCES.items():
        distance = needle["clearances"][name]
        if distance is None:  # there is no such wall on the way
            continue
        said = shown(wall, abs(distance))
        if tenths(distance) < 0.0:
            lines.append(text(f"needle-breach-{name}", distance=said, side=needle["side"]))
        else:
            lines.append(text("needle-clearance", distance=said, wall=wall.label))
    return lines
