"""A case in words: a title, and a summary with its numbers for people who cannot see the picture."""

from __future__ import annotations

from typing import Any

from vertebra_viz.case.case import BackWall, Case, Cause, Fracture, FractureKind, OtherLevel
from vertebra_viz.case.treatment import Approach, LeakRoute, Operation
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.measure import Measurements
from vertebra_viz.run import Run
from vertebra_viz.sentences.captions import SAME_PICTURE, leans, lower_side
from vertebra_viz.sentences.numbers import amount, asked_for, common_space, in_sentence
from vertebra_viz.sentences.paragraph import paragraph
from vertebra_viz.sentences.treatments import MEASURED, TREATMENTS
from vertebra_viz.tenths import tenths
from vertebra_viz.words import Texts, listed, text

NEEDLES = Texts("title-needles", Approach)


def title(case: Case) -> str:
    """Return one line: level, fracture, treatment and what is special about it; several levels one after the other."""
    if case.neighbours == "shown" and not case.others:
        return text("title-neighbours", title=short_title(case))
    return short_title(case)


def short_title(case: Case) -> str:
    """Return the title without the bones beside the broken ones, for a short line."""
    return " | ".join([_level_title(case), *map(_level_title, case.others.values())])


def _level_title(case: Case | OtherLevel) -> str:
    fracture, treatment = case.fracture, case.treatment
    if fracture.kind is FractureKind.NONE:
        return text("title-unbroken", level=case.level)
    if isinstance(case, OtherLevel) and case.when == "later":
        done = [text("title-breaks-later")]
    else:
        done = [_treatment(treatment.kind, treatment.variant)]
        if treatment.operation:
            done += [NEEDLES[treatment.operation.approach], *_particulars(treatment.operation)]
    return text("title-level", level=case.level, fracture=listed(_fracture(fracture)), done=listed(done))


def _fracture(fracture: Fracture) -> list[str]:
    """Return what broke, and what is special about it."""
    said = [text("title-fracture", kind=fracture.kind, age=fracture.age, cause=fracture.cause)]
    if fracture.grade is not None:
        said.append(text("title-grade", grade=fracture.grade))
    if leans(fracture):
        said.append(text("title-lower", side=fracture.tilt))
    if fracture.cleft == "yes":
        said.append(text("title-gap"))
    if fracture.back_wall is BackWall.PUSHED_IN:
        said.append(text("title-back-wall"))
    return said


def _treatment(kind: str, variant: str) -> str:
    """Return the treatment's name, and its variant if there are several."""
    name = TREATMENTS[kind].name
    return name if variant == kind else text("title-variant", treatment=name, variant=variant)


def _particulars(treatment: Operation) -> list[str]:
    """Return what the user asked for beyond the plan, if it changes the course of the treatment."""
    asked = {name: value for name, value in treatment if value is not None}
    said = []
    if treatment.needle_angle_deg or treatment.needle_depth_mm:
        said.append(text("title-off-plan"))
    if "balloon_volume_ml" in asked:
        said.append(text("title-balloon", volume=_asked("balloon_volume_ml", asked)))
    if asked.get("deflation_loss") == 1.0:
        said.append(text("title-no-height"))
    if "cement_volume_ml" in asked:
        said.append(text("title-cement", volume=_asked("cement_volume_ml", asked)))
    if treatment.leak_volume_ml:
        said.append(text("title-leak", route=treatment.leak_route))
    if treatment.follow_up_loss:
        said.append(text("title-later-film"))
    return said


def _asked(key: str, asked: dict[str, Any]) -> str:
    """Return a volume as the user gave it, with its unit."""
    return asked_for(QUANTITIES[key], asked[key])


def leaks(run: Run) -> bool:
    """Whether cement has leaked at the end, because a leak was asked for or because there was too much cement."""
    return run.measurements[-1].leaked_volume_ml > 0.0


def _in_the_canal(case: Case) -> str:
    """Return what gets into the canal: the back wall, cement, or both."""
    operation = case.treatment.operation
    leaks_back = operation is not None and operation.leak_route is LeakRoute.CANAL
    if case.fracture.back_wall is not BackWall.PUSHED_IN:
        return "cement"
    return "both" if leaks_back else "wall"


def summary(run: Run) -> str:
    """Return short plain sentences with what was measured at the end of each step that changes the bone."""
    others = (sentence for level in run.levels[1:] for sentence in _other_level(level))
    return paragraph([*_break(run), *_treated(run), *_cement(run), *others])


def _break(run: Run) -> list[str]:
    """Return the bone, why and how it broke, and what is in the canal."""
    fracture, heights = run.case.fracture, _fronts(run.measurements)
    said = [text("summary-bone", level=run.case.level, height=heights[StageName.INTACT])]
    if fracture.cause is not Cause.OSTEOPOROSIS:
        said += [text(f"summary-cause-{fracture.cause}"), SAME_PICTURE.get(fracture.cause, "")]
    if StageName.FRACTURE in heights and fracture.sinks:
        said += [text("summary-breaks", height=heights[StageName.FRACTURE]), lower_side(fracture)]
    elif StageName.FRACTURE in heights:
        said.append(text("summary-cracks"))
    if Part.CLEFT in run.clip.actors:
        said.append(text("summary-gap"))
    pushed = max(run.measurements, key=lambda each: each.canal_encroachment_mm)
    if tenths(pushed.canal_encroachment_mm) > 0.0:
        far, share = (_in_sentence(pushed, f"canal_encroachment_{unit}") for unit in ("mm", "percent"))
        said.append(text("summary-canal", what=_in_the_canal(run.case), far=far, share=share))
    return said


def _treated(run: Run) -> list[str]:
    """Return what was done before the cement, or that nothing was."""
    heights = _fronts(run.measurements)
    said = []
    if StageName.POSTURE in heights:
        said.append(text("summary-posture", height=heights[StageName.POSTURE]))
    said += [text(name, **heights) for name in MEASURED[run.case.treatment.variant]]
    if StageName.SET not in heights and StageName.FOLLOW_UP in heights:
        said.append(text("summary-left-alone", height=heights[StageName.FOLLOW_UP]))
    return said


def _cement(run: Run) -> list[str]:
    """Return how much cement was put in, how high the bone is with it, and what leaked."""
    last, heights, operation = run.measurements[-1], _fronts(run.measurements), run.case.treatment.operation
    said = []
    if last.injected_volume_ml:
        said.append(text("summary-cement", volume=_in_sentence(last, "injected_volume_ml")))
        said.append(text("summary-end", height=heights[StageName.SET]))
        if StageName.FOLLOW_UP in heights:
            said.append(text("summary-later", height=heights[StageName.FOLLOW_UP]))
    if last.leaked_volume_ml and operation:
        much = common_space(amount(QUANTITIES["leaked_volume_ml"], last.leaked_volume_ml))
        said.append(text("summary-leak", volume=much, route=operation.leak_route))
    return said


def _other_level(level: Any) -> list[str]:
    """Return the sentence on another level that broke."""
    first, end = _fronts(level.measurements)[StageName.INTACT], level.measurements[-1]
    last = _in_sentence(end, "anterior_height_mm")
    said = [text("summary-other", level=level.level, first=first, last=last)]
    if end.cement_volume_ml:
        said.append(text("summary-other-cement", volume=_in_sentence(end, "cement_volume_ml")))
    return said


def _fronts(measured: tuple[Measurements, ...]) -> dict[str, str]:
    """Return the front's height at the end of each stage."""
    return {each.stage: _in_sentence(each, "anterior_height_mm") for each in measured}


def _in_sentence(measured: Measurements, key: str) -> str:
    """Return a number of one moment with its unit."""
    return in_sentence(QUANTITIES[key], getattr(measured, key))
