"""Compile a case to a clip from anatomy, fracture and treatment."""

from __future__ import annotations

from dataclasses import replace

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.parametric import AverageBones, parametric_bone
from vertebra_viz.case.case import BackWall, Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.clip import Clip
from vertebra_viz.floating import steady
from vertebra_viz.fracture.back_wall import pushed_in
from vertebra_viz.fracture.displacement import collapse
from vertebra_viz.spine.levels import Broken, compose
from vertebra_viz.spine.neighbours import with_neighbours
from vertebra_viz.treatments.operation_context import Built
from vertebra_viz.treatments.plans import plan_of
from vertebra_viz.words import last_by_language

REMEMBERED = 6  # cached vertebrae of cases with several: some 3 MB each, kept in a worker between jobs

__all__ = ["Built", "compile", "compile_on", "compile_with_plan"]


def compile(case: Case) -> Clip:
    """Compile a case to a clip.

    Parameters
    ----------
    case : Case
        The case. A CaseError of one line is raised where it cannot be built.

    Returns
    -------
    Clip
        Every surface and its movement.
    """
    return compile_with_plan(case).clip


@last_by_language(32)
@steady
def compile_with_plan(case: Case) -> Built:
    """Compile ``case`` to a clip and its needle paths; cached by case, and by language for the captions."""
    if not case.others:
        return compile_on(case, _bone(case))
    only_first = case.model_copy(update={"neighbours": "hidden", "second": None, "third": None})
    return _compile_several(case, _compile_one_level(only_first), _bone(case))


@steady
def compile_on(case: Case, bone: Bone) -> Built:
    """Compile a case on a given bone.

    Parameters
    ----------
    case : Case
        The case; its ``shape`` is ignored.
    bone : Bone
        A bone of the case's level, of any implementation. Other levels and neighbours have the average anatomy of the
        case's profile.

    Returns
    -------
    Built
        The clip and the needle paths.
    """
    built = _compile_single(case, bone)
    if case.others:
        return _compile_several(case, built, bone)
    if case.neighbours == "hidden":
        return built
    average = AverageBones(case.profile, case.scale)
    return replace(built, clip=with_neighbours(built.clip, bone, case.level, average))


def _compile_several(case: Case, built: Built, bone: Bone) -> Built:
    """Compile the other levels, each as its own case, and combine them with the first."""
    vertebrae = {str(case.level): Broken(built.clip, bone, later=False)}
    paths = {}
    for name, other in case.others.items():
        own = Case(
            level=other.level,
            profile=case.profile,
            scale=case.scale,
            fracture=other.fracture,
            treatment=other.treatment,
        )
        try:
            planned = _compile_one_level(own)
            vertebrae[str(other.level)] = Broken(planned.clip, _bone(own), later=other.when == "later")
            paths[str(other.level)] = planned.paths
        except CaseError as error:
            raise error.below(name) from None
    return replace(built, clip=compose(vertebrae, AverageBones(case.profile, case.scale)), other_paths=paths)


@last_by_language(REMEMBERED)
@steady
def _compile_one_level(case: Case) -> Built:
    """Compile one level's own case; cached, since most changes affect one level of several."""
    return compile_on(case, _bone(case))


def _bone(case: Case) -> Bone:
    """Return the intact vertebra."""
    try:
        return parametric_bone(case.level, case.profile, case.scale, case.shape)
    except CaseError as error:
        raise error.below("shape") if error.field in ShapeOverrides.model_fields else error from None


def _compile_single(case: Case, bone: Bone) -> Built:
    """Compile the vertebra by itself."""
    fracture = case.fracture
    broken = collapse(bone, case.losses, fracture.endplate, fracture.kind, fracture.tilt)
    if fracture.back_wall is BackWall.PUSHED_IN:
        broken = pushed_in(bone, broken, fracture.endplate)
    return plan_of(case).build(case, bone, broken)
