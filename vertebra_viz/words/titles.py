"""A case in words: a title, and a summary with its numbers for whoever cannot see the picture."""

from __future__ import annotations

from vertebra_viz.case.case import BackWall, Case, Cause, FractureAge, FractureKind, OtherLevel
from vertebra_viz.case.treatment import Approach, LeakRoute, Operation
from vertebra_viz.run import Run
from vertebra_viz.tenths import tenths
from vertebra_viz.words.captions import LEAKED
from vertebra_viz.words.treatments import MEASURED, TREATMENTS

BROKEN = {
    FractureKind.WEDGE: "wedge fracture",
    FractureKind.BICONCAVE: "biconcave fracture",
    FractureKind.CRUSH: "crush fracture",
}
WHY = {
    Cause.OSTEOPOROSIS: "",
    Cause.STEROIDS: " after long steroid use",
    Cause.TUMOUR: " with a tumour",
    Cause.FALL: " after a fall",
}
BECAUSE = {
    Cause.STEROIDS: "Long use of steroid drugs has made it weak.",
    Cause.TUMOUR: "A soft tumour inside has made it weak.",
    Cause.FALL: "There was a fall.",
}
NEEDLES = {
    Approach.BIPEDICULAR: "two needles",
    Approach.UNIPEDICULAR_LEFT: "one needle, left",
    Approach.UNIPEDICULAR_RIGHT: "one needle, right",
}


def title(case: Case) -> str:
    """Return one line: level, fracture, treatment and what is particular to it; of several levels one after the other."""
    beside = "; with the bones above and below" if case.neighbours == "shown" and not case.others else ""
    return " | ".join([_level_title(case) + beside, *(_level_title(other) for other in case.others.values())])


def _level_title(case: Case | OtherLevel) -> str:
    fracture, treatment = case.fracture, case.treatment
    if fracture.kind is FractureKind.NONE:
        return f"{case.level}: no fracture"
    old = "old " if fracture.age is FractureAge.OLD else ""
    depth = f", grade {fracture.grade}" if fracture.grade is not None else ""
    depth += ", gap inside" if fracture.cleft == "yes" else ""
    depth += ", back wall pushed in" if fracture.back_wall is BackWall.PUSHED_IN else ""
    done = TREATMENTS[treatment.kind].name
    if treatment.operation:
        done += f" ({treatment.variant})" if treatment.variant != treatment.kind else ""
        done = ", ".join([done, NEEDLES[treatment.operation.approach], *_particulars(treatment.operation)])
    if isinstance(case, OtherLevel) and case.when == "later":
        done = "breaks later"
    return f"{case.level}: {old}{BROKEN[fracture.kind]}{WHY[fracture.cause]}{depth}; {done}"


def _particulars(treatment: Operation) -> list[str]:
    """What was asked for beside the plan, where it makes another course of it."""
    asked = {name: value for name, value in treatment if value is not None}
    sentences = []
    if treatment.needle_angle_deg or treatment.needle_depth_mm:
        sentences.append("held off the plan")
    if "balloon_volume_ml" in asked:
        sentences.append(f"balloon {asked['balloon_volume_ml']:g} mL")
    if asked.get("deflation_loss") == 1.0:
        sentences.append("no height kept")
    if "cement_volume_ml" in asked:
        sentences.append(f"cement {asked['cement_volume_ml']:g} mL")
    if treatment.leak_volume_ml:
        sentences.append(f"leak {LEAKED[treatment.leak_route]}")
    if treatment.follow_up_loss:
        sentences.append("later film")
    return sentences


def leaks(run: Run) -> bool:
    """Whether cement is out of the bone at the end, asked for or because there was too much of it."""
    return run.measurements[-1].leaked_volume_ml > 0.0


def _in_the_canal(case: Case) -> str:
    """What comes into the canal, as the begin of a sentence."""
    operation = case.treatment.operation
    leaks_back = operation is not None and operation.leak_route is LeakRoute.CANAL
    if case.fracture.back_wall is not BackWall.PUSHED_IN:
        return "Cement goes"
    return "The back wall, or cement behind it, goes" if leaks_back else "The back wall goes"


def summary(run: Run) -> str:
    """Return short plain sentences with what was measured at the end of each step that changes the bone."""
    heights = {m.stage: m.anterior_height_mm for m in run.measurements}
    last = run.measurements[-1]
    sentences = [
        f"A model of one bone of the spine ({run.case.level}). Its front is {heights['intact']:.1f} mm high."
    ]
    if run.case.fracture.cause is not Cause.OSTEOPOROSIS:
        sentences.append(BECAUSE[run.case.fracture.cause])
    if "fracture" in heights and any(run.case.fracture.losses):
        sentences.append(f"It breaks, and the front sinks to {heights['fracture']:.1f} mm.")
    elif "fracture" in heights:
        sentences.append("It cracks, and the front keeps its height.")
    if "cleft" in run.clip.actors:
        sentences.append("A gap stays open inside the bone.")
    pushed = max(run.measurements, key=lambda each: each.canal_encroachment_mm)
    if tenths(pushed.canal_encroachment_mm) > 0.0:
        sentences.append(
            f"{_in_the_canal(run.case)} {pushed.canal_encroachment_mm:.1f} mm into the space of the nerves, "
            f"{pushed.canal_encroachment_percent:.0f} % of its depth."
        )
    if "posture" in heights:
        sentences.append(f"Lying face down, the front is {heights['posture']:.1f} mm high.")
    sentences += filter(None, [MEASURED[run.case.treatment.variant].format_map(heights)])
    if "set" not in heights and "follow-up" in heights:
        sentences.append(f"It is not operated on. Later the front is {heights['follow-up']:.1f} mm high.")
    if last.injected_volume_ml:
        sentences.append(f"Bone cement is put in: {last.injected_volume_ml:.1f} mL.")
        sentences.append(f"At the end the front is {heights['set']:.1f} mm high.")
        if "follow-up" in heights:
            sentences.append(f"On a later film it is {heights['follow-up']:.1f} mm high.")
    operation = run.case.treatment.operation
    if last.leaked_volume_ml and operation:
        where = LEAKED[operation.leak_route]
        amount = last.leaked_volume_ml if tenths(last.leaked_volume_ml) > 0.0 else None
        sentences.append(
            f"Of the cement, {'less than 0.1' if amount is None else f'{amount:.1f}'} mL leaks {where}."
        )
    for level in run.levels[1:]:
        fronts = {m.stage: m.anterior_height_mm for m in level.measurements}
        end = level.measurements[-1]
        sentences.append(
            f"Another bone breaks too ({level.level}). Its front is {fronts['intact']:.1f} mm high at first "
            f"and {end.anterior_height_mm:.1f} mm at the end."
        )
        if end.cement_volume_ml:
            sentences.append(f"It gets {end.cement_volume_ml:.1f} mL of bone cement.")
    return " ".join(sentences)
