"""The measurements as a table for a terminal: plain ASCII, one column per stage."""

from __future__ import annotations

from vertebra_viz.export.digits import written
from vertebra_viz.export.report import report
from vertebra_viz.simulation import Simulation
from vertebra_viz.tenths import tenths
from vertebra_viz.words.captions import LEAKED

ROWS = {
    "anterior_height_mm": "front height, mm",
    "middle_height_mm": "middle height, mm",
    "posterior_height_mm": "back height, mm",
    "wedge_angle_deg": "wedge angle, deg",
    "local_kyphosis_deg": "local kyphosis, deg",
    "beck_index": "front / back",
    "genant_grade": "Genant grade",
    "body_volume_ml": "body, mL",
    "balloon_volume_ml": "balloon, mL",
    "cavity_volume_ml": "cavity, mL",
    "cement_volume_ml": "cement inside, mL",
    "leaked_volume_ml": "cement leaked, mL",
    "cement_fill_percent": "cement, % of body",
}


def as_table(simulation: Simulation) -> str:
    """Return the report as text of some 100 columns."""
    data = report(simulation)
    stages, case = data["stages"], data["case"]
    lines = [
        f"{case['level']}, {case['profile']}: measured on the mesh of each stage",
        " " * 20 + "".join(f"{stage['stage']:>11}" for stage in stages),
    ]
    for name, label in ROWS.items():
        if name == "local_kyphosis_deg" and stages[0][name] is None:
            continue
        cells = (written(name, stage[name]) or "-" for stage in stages)
        lines.append(f"{label:<20}" + "".join(f"{cell:>11}" for cell in cells))
    for other in data.get("levels", [])[1:]:
        lines += ["", f"{other['level']}, at the same moments:"]
        for name, label in ROWS.items():
            if other["stages"][0][name] is None:
                continue
            cells = (written(name, stage[name]) or "-" for stage in other["stages"])
            lines.append(f"{label:<20}" + "".join(f"{cell:>11}" for cell in cells))
    if "totals" in data:
        sums = data["totals"]
        lines += [
            "",
            f"all levels: {sums['cement_volume_ml']:.2f} mL of cement inside, {sums['leaked_volume_ml']:.2f} leaked",
        ]
    if data["postural_gain_mm"] is not None:
        lines += ["", f"lying face down: front {data['postural_gain_mm']:.1f} mm, before any needle"]
    pushed = max(stages, key=lambda stage: float(stage["canal_encroachment_mm"]))
    if tenths(pushed["canal_encroachment_mm"]) > 0.0:
        share = f"{pushed['canal_encroachment_percent']:.0f} % of its depth"
        lines += ["", f"bone or cement in the canal: {pushed['canal_encroachment_mm']:.1f} mm, {share}"]
    after = data["outcome"]
    if after:
        share = after["restored_anterior_percent_of_lost"]
        of_lost = "" if share is None else f" ({share:.0f} % of what was lost)"
        lines += [
            "",
            f"restored: front {after['restored_anterior_height_mm']:.1f} mm{of_lost}",
            f"          middle {after['restored_middle_height_mm']:.1f} mm",
            f"          wedge angle {after['wedge_correction_deg']:.1f} deg",
        ]
        if after["local_kyphosis_correction_deg"] is not None:
            lines.append(
                f"          local kyphosis (one level above to one below) "
                f"{after['local_kyphosis_correction_deg']:.1f} deg"
            )
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
