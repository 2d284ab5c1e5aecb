"""A case in words: a title, and a summary with its numbers for whoever cannot see the picture."""

from __future__ import annotations

from vertebra_viz.case import Case, FractureAge, FractureKind, OtherLevel
from vertebra_viz.run import Run
from vertebra_viz.treatment import Approach, Operation

BROKEN = {
    FractureKind.WEDGE: "wedge fracture",
    FractureKind.BICONCAVE: "biconcave fracture",
    FractureKind.CRUSH: "crush fracture",
}
DONE = {
    "none": "no operation",
    "kyphoplasty": "balloon kyphoplasty",
    "vertebroplasty": "vertebroplasty",
    "cavity-creation": "hollow cut by hand",
    "implant": "expandable implant",
}
NEEDLES = {
    Approach.BIPEDICULAR: "two needles",
    Approach.UNIPEDICULAR_LEFT: "one needle, left",
    Approach.UNIPEDICULAR_RIGHT: "one needle, right",
}


def title(case: Case) -> str:
    """Return one line: level, fracture, treatment; of several levels one after the other."""
    return " | ".join([_level_title(case), *(_level_title(other) for other in case.others.values())])


def _level_title(case: Case | OtherLevel) -> str:
    fracture, treatment = case.fracture, case.treatment
    if fracture.kind is FractureKind.NONE:
        return f"{case.level}: no fracture"
    old = "old " if fracture.age is FractureAge.OLD else ""
    depth = f", grade {fracture.grade}" if fracture.grade is not None else ""
    done = DONE[treatment.kind]
    if isinstance(treatment, Operation):
        done += f", {NEEDLES[treatment.approach]}"
    if isinstance(case, OtherLevel) and case.when == "later":
        done = "breaks later"
    return f"{case.level}: {old}{BROKEN[fracture.kind]}{depth}; {done}"


def summary(run: Run) -> str:
    """Return short plain sentences with what was measured at the end of each step that changes the bone."""
    heights = {m.stage: m.anterior_height_mm for m in run.measurements}
    last = run.measurements[-1]
    said = [
        f"A model of one bone of the spine ({run.case.level}). Its front is {heights['intact']:.1f} mm high."
    ]
    if "fracture" in heights:
        said.append(f"It breaks, and the front sinks to {heights['fracture']:.1f} mm.")
    if "inflation" in heights:
        said.append(
            f"A balloon is filled inside the bone: {heights['inflation']:.1f} mm. "
            f"The balloon is let down and taken out: {heights['deflation']:.1f} mm."
        )
    if "posture" in heights:
        said.insert(2, f"Lying face down, it is {heights['posture']:.1f} mm high.")
    if "implant" in run.clip.actors:
        said.append("A metal mesh stays in the bone.")
    if "cavity" in heights:
        said.append(f"A hollow is cut by hand inside the bone: {heights['cavity']:.1f} mm.")
    if "follow-up" in heights and not isinstance(run.case.treatment, Operation):
        said.append(f"It is not operated on. Later the front is {heights['follow-up']:.1f} mm high.")
    if last.injected_volume_ml:
        said.append(f"Bone cement is put in: {last.injected_volume_ml:.1f} mL.")
        said.append(f"At the end the front is {last.anterior_height_mm:.1f} mm high.")
    if last.leaked_volume_ml:
        said.append(f"Of the cement, {last.leaked_volume_ml:.1f} mL leaks out of the bone.")
    for level in run.levels[1:]:
        fronts = {m.stage: m.anterior_height_mm for m in level.measurements}
        end = level.measurements[-1]
        said.append(
            f"Another bone breaks too ({level.level}). Its front is {fronts['intact']:.1f} mm high at first "
            f"and {end.anterior_height_mm:.1f} mm at the end."
        )
        if end.cement_volume_ml:
            said.append(f"It gets {end.cement_volume_ml:.1f} mL of bone cement.")
    return " ".join(said)
