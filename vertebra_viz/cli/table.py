"""The measurements as a table for a terminal: plain ASCII, one column per stage."""

from __future__ import annotations

from typing import Any

from vertebra_viz.catalogue.quantities import OUTCOMES, QUANTITIES, Group, Quantity
from vertebra_viz.export.report import report
from vertebra_viz.simulation import Simulation
from vertebra_viz.tenths import tenths
from vertebra_viz.words.captions import LEAKED
from vertebra_viz.words.numbers import had, written

COLUMN = 11  # characters of a stage's column
PLAIN = {"±": "+/-"}  # what stands for a sign that ASCII does not have


def as_table(simulation: Simulation) -> str:
    """Return the report as text of some 100 columns."""
    data = report(simulation)
    stages, case = data["stages"], data["case"]
    lines = [
        f"{case['level']}, {case['profile']}: measured on the mesh of each stage",
        *_rows(stages, heads=True),
    ]
    for other in data.get("levels", [])[1:]:
        lines += ["", f"{other['level']}, at the same moments:", *_rows(other["stages"], heads=False)]
    if "totals" in data:
        sums = data["totals"]
        lines += [
            "",
            f"all levels: {sums['cement_volume_ml']:.2f} mL of cement inside, {sums['leaked_volume_ml']:.2f} leaked",
        ]
    if data["postural_gain_mm"] is not None:
        lines += ["", f"lying face down: front {data['postural_gain_mm']:.1f} mm, before any needle"]
    taken = QUANTITIES["canal_encroachment_percent"]
    most = max(stage[taken.key] for stage in stages)
    if tenths(most) > 0.0:
        lines += ["", f"{taken.label}, at most: {most:.0f} %"]
    after = data["outcome"]
    if after:
        lines += ["", *_restored(after)]
    lines += [""] if data["access"] else []
    for needle in data["access"]:
        free = ", ".join(
            f"{name[:-3].replace('_', ' ')} {mm:.1f}"
            for name, mm in needle["clearances"].items()
            if mm is not None
        )
        lines.append(
            f"{needle['side']} needle, {needle['gauge']} gauge, {needle['route']}: mm clear of {free}"
        )
        lines.append(
            f"  turned in {needle['convergence_deg']:.0f} deg; skin cut some {needle['skin']['from_midline_mm']:.0f} "
            "mm from the midline (skin depth assumed)"
        )
        if needle["breaches"]:
            lines.append(
                f"  breach: the {needle['side']} needle breaches the {', '.join(needle['breaches'])}"
            )
        lines += [f"  {words}" for words in (needle["route_words"], needle["breach_words"]) if words]
    if data["cement_to_posterior_wall_mm"] is not None:
        behind = tenths(data["cement_to_posterior_wall_mm"])
        where = "beyond" if behind < 0.0 else "in front of"
        lines.append(f"cement in the bone ends {abs(behind):.1f} mm {where} the posterior wall")
    if data["leak"]:
        lines.append(f"leaked cement, {data['leak']['volume_ml']:.2f} mL: {LEAKED[data['leak']['route']]}")
    lines += ["", "assumed, not measured:"]
    for item in data["assumptions"]:
        value = item["value"]
        shown = f"{value:.3g}" if isinstance(value, float) else str(value)
        lines.append(f"  {item['name']} {shown}: {item['note']}")
    return "\n".join(lines) + "\n"


def _restored(after: dict[str, Any]) -> list[str]:
    """What the treatment did, a line for each number that the case has."""
    share = after["restored_anterior_percent_of_lost"]
    notes = {"restored_anterior_height_mm": "" if share is None else f" ({share:.0f} % of what was lost)"}
    told = [each for key, each in OUTCOMES.items() if each.group is Group.SHAPE and after[key] is not None]
    return [
        f"{'restored:' if each is told[0] else '':<10}{_plain(each.label)} {after[each.key]:.1f} "
        f"{each.unit.ascii}{notes.get(each.key, '')}"
        for each in told
    ]


def _rows(stages: list[dict[str, Any]], *, heads: bool) -> list[str]:
    """One line for each number that the case has, under the names of the stages where those are wanted."""
    rows = {each: [stage[each.key] for stage in stages] for each in had(stages)}
    labels = {each: _ascii(each) for each in rows}
    wide = max(map(len, labels.values())) + 1
    lines = [" " * wide + "".join(f"{stage['stage']:>{COLUMN}}" for stage in stages)] if heads else []
    return lines + [
        f"{labels[each]:<{wide}}"
        + "".join(f"{written(each.key, value) or '-':>{COLUMN}}" for value in values)
        for each, values in rows.items()
    ]


def _ascii(quantity: Quantity) -> str:
    return _plain(", ".join(filter(None, (quantity.label, quantity.plain_unit))))


def _plain(text: str) -> str:
    for sign, plain in PLAIN.items():
        text = text.replace(sign, plain)
    return text
