"""A case in words: a title, and a summary with its numbers for whoever cannot see the picture."""

from __future__ import annotations

from typing import Any

from vertebra_viz.case.case import BackWall, Case, Cause, FractureAge, FractureKind, OtherLevel
from vertebra_viz.case.treatment import Approach, LeakRoute, Operation
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.measure import Measurements
from vertebra_viz.run import Run
from vertebra_viz.sentences.captions import LEAKED, SAME_PICTURE, leans, lower_side
from vertebra_viz.sentences.numbers import amount, common_space, in_sentence, with_unit
from vertebra_viz.sentences.treatments import MEASURED, TREATMENTS
from vertebra_viz.tenths import tenths

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
    Cause.STEROIDS: f"Long use of steroid drugs has made it weak. {SAME_PICTURE[Cause.STEROIDS]}",
    Cause.TUMOUR: "A soft tumour inside has made it weak.",
    Cause.FALL: f"There was a fall. {SAME_PICTURE[Cause.FALL]}",
}
NEEDLES = {
    Approach.BIPEDICULAR: "two needles",
    Approach.UNIPEDICULAR_LEFT: "one needle, left",
    Approach.UNIPEDICULAR_RIGHT: "one needle, right",
}


def title(case: Case) -> str:
    """Return one line: level, fracture, treatment and what is particular to it; of several levels one after the other."""
    beside = "; with the bones above and below" if case.neighbours == "shown" and not case.others else ""
    return short_title(case) + beside


def short_title(case: Case) -> str:
    """Return the title without what merely stands beside the broken bones, for a line that has little room."""
    return " | ".join([_level_title(case), *map(_level_title, case.others.values())])


def _level_title(case: Case | OtherLevel) -> str:
    fracture, treatment = case.fracture, case.treatment
    if fracture.kind is FractureKind.NONE:
        return f"{case.level}: no fracture"
    old = "old " if fracture.age is FractureAge.OLD else ""
    depth = f", grade {fracture.grade}" if fracture.grade is not None else ""
    depth += f", lower on the {fracture.tilt}" if leans(fracture) else ""
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
        sentences.append(f"balloon {_asked('balloon_volume_ml', asked)}")
    if asked.get("deflation_loss") == 1.0:
        sentences.append("no height kept")
    if "cement_volume_ml" in asked:
        sentences.append(f"cement {_asked('cement_volume_ml', asked)}")
    if treatment.leak_volume_ml:
        sentences.append(f"leak {LEAKED[treatment.leak_route]}")
    if treatment.follow_up_loss:
        sentences.append("later film")
    return sentences


def _asked(key: str, asked: dict[str, Any]) -> str:
    """A volume as it was asked for, with its unit."""
    return common_space(with_unit(QUANTITIES[key], f"{asked[key]:g}"))


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
    heights = _fronts(run.measurements)
    last = run.measurements[-1]
    sentences = [
        f"A model of one bone of the spine ({run.case.level}). Its front is {heights[StageName.INTACT]} high."
    ]
    if run.case.fracture.cause is not Cause.OSTEOPOROSIS:
        sentences.append(BECAUSE[run.case.fracture.cause])
    if StageName.FRACTURE in heights and run.case.fracture.sinks:
        sentences.append(f"It breaks, and the front sinks to {heights[StageName.FRACTURE]}.")
        sentences += filter(None, [lower_side(run.case.fracture)])
    elif StageName.FRACTURE in heights:
        sentences.append("It cracks, and the front keeps its height.")
    if Part.CLEFT in run.clip.actors:
        sentences.append("A gap stays open inside the bone.")
    pushed = max(run.measurements, key=lambda each: each.canal_encroachment_mm)
    if tenths(pushed.canal_encroachment_mm) > 0.0:
        far, share = (_in_sentence(pushed, f"canal_encroachment_{unit}") for unit in ("mm", "percent"))
        sentences.append(
            f"{_in_the_canal(run.case)} {far} {QUANTITIES['canal_encroachment_mm'].hint}, {share} of its depth."
        )
    if StageName.POSTURE in heights:
        sentences.append(f"Lying face down, the front is {heights[StageName.POSTURE]} high.")
    sentences += filter(None, [MEASURED[run.case.treatment.variant].format_map(heights)])
    if StageName.SET not in heights and StageName.FOLLOW_UP in heights:
        sentences.append(f"It is not operated on. Later the front is {heights[StageName.FOLLOW_UP]} high.")
    if last.injected_volume_ml:
        sentences.append(f"Bone cement is put in: {_in_sentence(last, 'injected_volume_ml')}.")
        sentences.append(f"At the end the front is {heights[StageName.SET]} high.")
        if StageName.FOLLOW_UP in heights:
            sentences.append(f"On a later film it is {heights[StageName.FOLLOW_UP]} high.")
    operation = run.case.treatment.operation
    if last.leaked_volume_ml and operation:
        much = common_space(amount(QUANTITIES["leaked_volume_ml"], last.leaked_volume_ml))
        sentences.append(f"Of the cement, {much} leaks {LEAKED[operation.leak_route]}.")
    for level in run.levels[1:]:
        fronts = _fronts(level.measurements)
        end = level.measurements[-1]
        sentences.append(
            f"Another bone breaks too ({level.level}). Its front is {fronts[StageName.INTACT]} high at first "
            f"and {_in_sentence(end, 'anterior_height_mm')} at the end."
        )
        if end.cement_volume_ml:
            sentences.append(f"It gets {_in_sentence(end, 'cement_volume_ml')} of bone cement.")
    return " ".join(sentences)


def _fronts(measured: tuple[Measurements, ...]) -> dict[str, str]:
    """By stage, the front's height at its end."""
    return {each.stage: _in_sentence(each, "anterior_height_mm") for each in measured}


def _in_sentence(measured: Measurements, key: str) -> str:
    """A number of one moment with its unit."""
    return in_sentence(QUANTITIES[key], getattr(measured, key))
