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
from vertebra_viz.words import both, text

COLUMN = 11  # characters of a stage's column
INDENT = "  "  # of a line about a needle, and of an assumption
ASCII = {"±": "+/-", "−": "-", "°": " deg"}  # replacements of characters that ASCII does not have


def as_table(simulation: Simulation) -> str:
    """Return the report as text of some 100 columns."""
    data = report(simulation)
    stages, case = data["stages"], data["case"]
    cement, leaked = QUANTITIES["cement_volume_ml"], QUANTITIES["leaked_volume_ml"]
    lines = [
        text("table-heading", level=case["level"], profile=case["profile"]),
        *_rows(stages, heads=True),
    ]
    for other in data.get("levels", [])[1:]:
        lines += ["", text("table-other-level", level=other["level"]), *_rows(other["stages"], heads=False)]
    if "totals" in data:
        inside, out = (data["totals"][each.key] for each in (cement, leaked))
        inside, out = in_terminal(cement, inside), in_terminal(leaked, out)
        lines += ["", text("table-totals", inside=inside, leaked=out)]
    gained = REPORTED["postural_gain_mm"]
    if data[gained.key] is not None:
        lines += ["", text("table-postural-gain", gain=in_terminal(gained, data[gained.key]))]
    taken = QUANTITIES["canal_encroachment_percent"]
    most = max(stage[taken.key] for stage in stages)
    if tenths(most) > 0.0:
        lines += ["", text("table-canal", quantity=taken.label, figure=in_sentence(taken, most))]
    after = data["outcome"]
    if after:
        lines += ["", *_restored(after, data["studies"])]
    lines += [""] if data["access"] else []
    for needle in data["access"]:
        lines += _needle(needle)
    wall = REPORTED["cement_to_posterior_wall_mm"]
    if data[wall.key] is not None:
        behind = tenths(data[wall.key])
        where, distance = "beyond" if behind < 0.0 else "before", in_terminal(wall, abs(behind))
        lines.append(text("table-cement-wall", where=where, distance=distance))
    if data["leak"]:
        much = in_terminal(leaked, data["leak"]["volume_ml"])
        route = LEAKED[data["leak"]["route"]]
        lines.append(text("table-leak", quantity=leaked.label, volume=much, route=route))
    lines += ["", text("table-assumed")]
    for item in data["assumptions"]:
        value = item["value"]
        shown = f"{value:.3g}" if isinstance(value, float) else str(value)
        told = text("table-assumption", name=item["name"], value=shown, note=item["note"])
        lines.append(INDENT + told)
    return "\n".join(lines) + "\n"


def _needle(needle: dict[str, Any]) -> list[str]:
    """Return how a needle lies: a line for each wall on its path, where it enters the skin, and what it breaks through."""
    turned, aside = (
        in_terminal(REPORTED[key], within[key])
        for key, within in (("convergence_deg", needle), ("from_midline_mm", needle["skin"]))
    )
    lines = [
        text("table-needle", side=needle["side"], gauge=needle["gauge"], route=needle["route"]),
        *(
            INDENT
            + text("table-clearance", wall=wall.label, distance=in_terminal(wall, needle["clearances"][key]))
            for key, wall in CLEARANCES.items()
            if needle["clearances"][key] is not None
        ),
        INDENT + text("table-turned", angle=turned, distance=aside),
    ]
    if needle["breaches"]:
        walls = both(text("table-wall", wall=name.replace(" ", "-")) for name in needle["breaches"])
        lines.append(INDENT + text("table-breach", side=needle["side"], walls=walls))
    return lines + [INDENT + words for words in (needle["route_words"], needle["breach_words"]) if words]


def _restored(after: dict[str, Any], studies: dict[str, Any]) -> list[str]:
    """Return what the treatment restored, a line for each number that the case has, with the range that studies found."""
    share, front = OUTCOMES["restored_anterior_percent_of_lost"], "restored_anterior_height_mm"
    back = after[share.key]
    done = [each for key, each in OUTCOMES.items() if each.group is Group.SHAPE and after[key] is not None]
    lines: list[str] = []
    head = f"{text('table-restored')} "
    for each in done:
        told = {"quantity": _spelled(each.label), "figure": in_terminal(each, after[each.key])}
        if each.key == front and back is not None:
            line = text("table-restored-front", **told, percent=in_terminal(share, back))
        else:
            line = text("table-restored-other", **told)
        lines.append(f"{'' if lines else head:<{len(head)}}{line}{_of_studies(each.key, studies)}")
    return lines


def _of_studies(key: str, studies: dict[str, Any]) -> str:
    return f"; {_spelled(beside(key, Spread(**studies[key])))}" if key in studies else ""


def _rows(stages: list[dict[str, Any]], *, heads: bool) -> list[str]:
    """Return one line for each number that the case has, under the names of the stages if those are wanted."""
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
