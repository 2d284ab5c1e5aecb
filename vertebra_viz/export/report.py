"""The report of a simulation as data: measurements on the mesh, and the assumptions, labelled as such."""

from __future__ import annotations

import csv
import io
import json
import math
from dataclasses import asdict
from typing import Any

from vertebra_viz.case.case import BackWall, Case, Cause, FractureKind, Level
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.canal import canal
from vertebra_viz.clip.measure import cement_to_posterior_wall_mm, volume_mm3
from vertebra_viz.run import Run
from vertebra_viz.sentences.numbers import written
from vertebra_viz.sentences.studies import published
from vertebra_viz.spine.follow import TILT_SHARE
from vertebra_viz.spine.neighbour import T3_TO_T4
from vertebra_viz.treatments.plans import plan_of
from vertebra_viz.words import text


def report(simulation: Run) -> dict[str, Any]:
    """Return case, stages, outcome, needle paths and assumptions.

    Returns
    -------
    dict
        `vertebra_viz.simulation.Simulation.report` with more keys. In ``access``, one entry per needle, clearances are in mm;
        a negative one, rounded to a tenth, is a breach. ``postural_gain_mm``: anterior height regained by lying prone, None
        without that step. ``lost_again_mm``: anterior height lost between set cement and the follow-up film, None without
        that step. ``cement_to_posterior_wall_mm``: distance after the cement has set, None without cement in front of the
        canal. ``leak``: the route in the case and the leaked volume at the end, None without a leak. ``studies``: by
        outcome, the range found by studies of the first level's treatment and their source, only if any study applies.
        ``assumptions``: entries of name, value and note. Numbers that are not defined are None.
    """
    whole = simulation.report() | {
        "cement_to_posterior_wall_mm": cement_to_posterior_wall_mm(
            simulation.clip, StageName.SET if simulation.access else simulation.clip.duration_s
        ),
        "postural_gain_mm": _height_gain_mm(simulation, StageName.FRACTURE, at=StageName.POSTURE),
        "lost_again_mm": _height_gain_mm(simulation, StageName.FOLLOW_UP, at=StageName.SET),
        "leak": _leak(simulation),
        "studies": {key: asdict(each) for key, each in published(simulation.case).items()},
        "assumptions": assumptions(simulation),
    }
    cleaned: dict[str, Any] = _finite(whole)
    return cleaned


def as_json(simulation: Run) -> str:
    """Return the report as JSON text.

    Parameters
    ----------
    simulation : Simulation
        The simulated case.

    Returns
    -------
    str
        What ``vertebra-viz measure --format json`` prints.
    """
    return json.dumps(report(simulation), indent=2, allow_nan=False) + "\n"


def as_csv(simulation: Run) -> str:
    """Return the numbers as CSV, rounded to significant decimals; a number that is not defined is left empty.

    Parameters
    ----------
    simulation : Simulation
        The simulated case.

    Returns
    -------
    str
        A header with the names of the JSON report, and one row for each stage.
    """
    rows = report(simulation)["stages"]
    file = io.StringIO()
    table = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
    table.writeheader()
    table.writerows({name: written(name, value) for name, value in row.items()} for row in rows)
    return file.getvalue()


def assumptions(simulation: Run) -> list[dict[str, Any]]:
    """Return the assumptions of the model; everything else is measured.

    Parameters
    ----------
    simulation : Simulation
        The simulated case.

    Returns
    -------
    list of dict
        ``name``, ``value`` and ``note`` of each assumption.
    """
    case = simulation.case
    taken: list[tuple[str, Any, str]] = [
        ("shape", case.profile.value, text("assumed-shape")),
        ("posture", "lying", text("assumed-posture")),
    ]
    taken += _fracture(simulation)
    if case.neighbours == "shown" or case.others:
        taken += _neighbours(case)
    entries = [{"name": name, "value": value, "note": note} for name, value, note in taken]
    return entries + [asdict(each) for each in plan_of(case).assumptions(simulation)]


def _neighbours(case: Case) -> list[tuple[str, Any, str]]:
    """Return the assumptions about the neighbouring vertebrae and the discs."""
    taken: list[tuple[str, Any, str]] = [
        ("disc_tilt_share", TILT_SHARE, text("assumed-disc-tilt")),
        ("disc_shape", "even", text("assumed-disc-shape")),
    ]
    levels = {case.level, *(other.level for other in case.others.values())}
    if Level.T4 in levels:
        taken.append(("T3", T3_TO_T4, text("assumed-t3")))
    if Level.L5 in levels:
        taken.append(("sacrum", "left out", text("assumed-sacrum")))
    return taken


def _fracture(simulation: Run) -> list[tuple[str, Any, str]]:
    """Return the assumptions about the fracture: its cause, the back wall's displacement, volumes of tumour and cleft."""
    clip, fracture = simulation.clip, simulation.case.fracture
    taken: list[tuple[str, Any, str]] = []
    if fracture.kind is not FractureKind.NONE:
        note = "assumed-cause-tumour" if fracture.cause is Cause.TUMOUR else "assumed-cause"
        taken.append(("cause", fracture.cause.value, text(note)))
    if fracture.back_wall is BackWall.PUSHED_IN:
        behind, wall = canal(clip), clip.actors[Part.BODY].track
        most = max(behind.wall_mm(wall.at(stage.end_s)) for stage in clip.stages)
        taken.append(("back_wall_mm", most, text("assumed-back-wall")))
    for part, moment, note in (
        (Part.TUMOUR, StageName.INTACT, text("assumed-tumour")),
        (Part.CLEFT, StageName.FRACTURE, text("assumed-cleft")),
    ):
        if part in clip.actors:
            actor = clip.actors[part]
            volume_ml = volume_mm3(actor.at(clip.time(moment)), actor.triangles) / 1000.0
            taken.append((f"{part}_volume_ml", volume_ml, note))
    return taken


def _height_gain_mm(simulation: Run, than: StageName, *, at: StageName) -> float | None:
    """Return anterior height at the end of ``at`` minus that of ``than``; None if the case lacks one of these stages."""
    measured = {each.stage: each.anterior_height_mm for each in simulation.measurements}
    return measured[at] - measured[than] if {at, than} <= measured.keys() else None


def _leak(simulation: Run) -> dict[str, Any] | None:
    operation = simulation.case.treatment.operation
    if not operation or Part.LEAK not in simulation.clip.actors:
        return None
    volume_ml = simulation.measurements[-1].leaked_volume_ml
    return {"route": operation.leak_route.value, "volume_ml": volume_ml}


def _finite(value: Any) -> Any:
    """Return the same data with None for NaN and infinity, and 0.0 for -0.0."""
    if isinstance(value, dict):
        return {name: _finite(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_finite(inner) for inner in value]
    if isinstance(value, float):
        return value + 0.0 if math.isfinite(value) else None
    return value
