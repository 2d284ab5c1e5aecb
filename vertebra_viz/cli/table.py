"""The measurements as a table for a terminal: plain ASCII, one column per stage."""

from __future__ import annotations

from typing import Any

from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES, REPORTED, Group, Quantity
from vertebra_viz.evidence.studies import Spread
from vertebra_viz.export.report import report
from vertebra_viz.sentences.captions import LEAKED
from vertebra_viz.sentences.numbers import had, in_sentence, in_terminal, written
from vertebra_viz.sentences.studies import beside
from vertebra_viz.simulation import Simulation
from vertebra_viz.tenths import tenths

COLUMN = 11  # characters of a stage's column
ASCII = {"±": "+/-", "−": "-", "°": " deg"}  # what stands for a sign that ASCII does not have


def as_table(simulation: Simulation) -> str:
    """Return the report as text of some 100 columns."""
    data = report(simulation)
    stages, case = data["stages"], data["case"]
    cement, leaked = QUANTITIES["cement_volume_ml"], QUANTITIES["leaked_volume_ml"]
    lines = [
        f"{case['level']}, {case['profile']}: measured on the mesh of each stage",
        *_rows(stages, heads=True),
    ]
    for other in data.get("levels", [])[1:]:
        lines += ["", f"{other['level']}, at the same moments:", *_rows(other["stages"], heads=False)]
    if "totals" in data:
        inside, out = (data["totals"][each.key] for each in (cement, leaked))
        said = (
            f"all levels: {in_terminal(cement, inside)} of cement inside, {written(leaked.key, out)} leaked"
        )
        lines += ["", said]
    gained = REPORTED["postural_gain_mm"]
    if data[gained.key] is not None:
        front = QUANTITIES["anterior_height_mm"].name.lower()
        lines += ["", f"lying face down: {front} {in_terminal(gained, data[gained.key])}, before any needle"]
    taken = QUANTITIES["canal_encroachment_percent"]
    most = max(stage[taken.key] for stage in stages)
    if tenths(most) > 0.0:
        lines += ["", f"{taken.label}, at most: {in_sentence(taken, most)}"]
    after = data["outcome"]
    if after:
        lines += ["", *_restored(after, data["studies"])]
    lines += [""] if data["access"] else []
    for needle in data["access"]:
        lines += _needle(needle)
    wall = REPORTED["cement_to_posterior_wall_mm"]
    if data[wall.key] is not None:
        behind = tenths(data[wall.key])
        where = "beyond" if behind < 0.0 else "in front of"
        lines.append(f"cement in the bone ends {in_terminal(wall, abs(behind))} {where} the posterior wall")
    if data["leak"]:
        much = in_terminal(leaked, data["leak"]["volume_ml"])
        lines.append(f"{leaked.label.lower()}, {much}: {LEAKED[data['leak']['route']]}")
    lines += ["", "assumed, not measured:"]
    for item in data["assumptions"]:
        value = item["value"]
        shown = f"{value:.3g}" if isinstance(value, float) else str(value)
        lines.append(f"  {item['name']} {shown}: {item['note']}")
    return "\n".join(lines) + "\n"


def _needle(needle: dict[str, Any]) -> list[str]:
    """How a needle lies: a line for each wall on its way, how it comes through the skin, and what it breaks through."""
    turned, aside = (
        in_terminal(REPORTED[key], within[key])
        for key, within in (("convergence_deg", needle), ("from_midline_mm", needle["skin"]))
    )
    lines = [
        f"{needle['side']} needle, {needle['gauge']} gauge, {needle['route']}",
        *(
            f"  {wall.label} {in_terminal(wall, needle['clearances'][key])}"
            for key, wall in CLEARANCES.items()
            if needle["clearances"][key] is not None
        ),
        f"  turned in {turned}; skin cut some {aside} from the midline (skin depth assumed)",
    ]
    if needle["breaches"]:
        lines.append(f"  breach: the {needle['side']} needle breaches the {', '.join(needle['breaches'])}")
    return lines + [f"  {words}" for words in (needle["route_words"], needle["breach_words"]) if words]


def _restored(after: dict[str, Any], studies: dict[str, Any]) -> list[str]:
    """What the treatment did, a line for each number that the case has, with the range that studies found."""
    share, front = OUTCOMES["restored_anterior_percent_of_lost"], "restored_anterior_height_mm"
    back = after[share.key]
    notes = {} if back is None else {front: f" ({in_terminal(share, back)} of what was lost)"}
    done = [each for key, each in OUTCOMES.items() if each.group is Group.SHAPE and after[key] is not None]
    return [
        f"{'restored:' if each is done[0] else '':<10}{_spelled(each.label)} {in_terminal(each, after[each.key])}"
        f"{notes.get(each.key, '')}{_of_studies(each.key, studies)}"
        for each in done
    ]


def _of_studies(key: str, studies: dict[str, Any]) -> str:
    return f"; {_spelled(beside(key, Spread(**studies[key])))}" if key in studies else ""


def _rows(stages: list[dict[str, Any]], *, heads: bool) -> list[str]:
    """One line for each number that the case has, under the names of the stages where those are wanted."""
    rows = {each: [stage[each.key] for stage in stages] for each in had(stages)}
    labels = {each: _label(each) for each in rows}
    wide = max(map(len, labels.values())) + 1
    lines = [" " * wide + "".join(f"{stage['stage']:>{COLUMN}}" for stage in stages)] if heads else []
    return lines + [
        f"{labels[each]:<{wide}}"
        + "".join(f"{written(each.key, value) or '-':>{COLUMN}}" for value in values)
        for each, values in rows.items()
    ]


def _label(quantity: Quantity) -> str:
    return _spelled(", ".join(filter(None, (quantity.label, quantity.plain_unit))))


def _spelled(text: str) -> str:
    for sign, letters in ASCII.items():
        text = text.replace(sign, letters)
    return text
