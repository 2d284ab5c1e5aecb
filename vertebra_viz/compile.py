"""A case becomes a clip: the one place where anatomy, fracture and procedure meet."""

from __future__ import annotations

from dataclasses import replace

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.parametric import AverageBones, parametric_bone
from vertebra_viz.case.case import BackWall, Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.clip.clip import Clip
from vertebra_viz.floating import steady
from vertebra_viz.fracture.back_wall import pushed_in
from vertebra_viz.fracture.displacement import collapse
from vertebra_viz.spine.levels import Broken, compose
from vertebra_viz.spine.neighbours import with_neighbours
from vertebra_viz.treatments.operation_context import Built
from vertebra_viz.treatments.plans import plan_of
from vertebra_viz.words import last_by_language

REMEMBERED = 6  # vertebrae of cases with several: some 3 MB each, and a worker keeps them from job to job

__all__ = ["Built", "compile", "compile_on", "compile_with_plan"]


def compile(case: Case) -> Clip:
    """Compile a case to a clip.

    Parameters
    ----------
    case : Case
        What is asked for.

    Returns
    -------
    Clip
        Every surface and how it moves. CaseError, in one line, where the case cannot be built.
    """
    return compile_with_plan(case).clip


@last_by_language(32)
@steady
def compile_with_plan(case: Case) -> Built:
    """Compile ``case`` and keep the needle paths beside the clip; remembered by case, and by language for its captions."""
    if not case.others:
        return compile_on(case, _bone(case))
    only_first = case.model_copy(update={"neighbours": "hidden", "second": None, "third": None})
    return _session(case, _one_of_several(only_first), _bone(case))


@steady
def compile_on(case: Case, bone: Bone) -> Built:
    """Compile a case on a given bone.

    Parameters
    ----------
    case : Case
        What is asked for; its ``shape`` is ignored.
    bone : Bone
        A bone of the case's level, whatever it is made of. Other levels and neighbours have the average anatomy that the
        case names.

    Returns
    -------
    Built
        The clip and the needle paths.
    """
    built = _alone(case, bone)
    if case.others:
        return _session(case, built, bone)
    if case.neighbours == "hidden":
        return built
    average = AverageBones(case.profile, case.scale)
    return replace(built, clip=with_neighbours(built.clip, bone, case.level, average))


def _session(case: Case, built: Built, bone: Bone) -> Built:
    """Compile the other levels, each as a case of its own, and put them together with the first."""
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
            planned = _one_of_several(own)
            vertebrae[str(other.level)] = Broken(planned.clip, _bone(own), later=other.when == "later")
            paths[str(other.level)] = planned.paths
        except CaseError as error:
            raise CaseError(f"{name}.{error}") from None
    return replace(built, clip=compose(vertebrae, AverageBones(case.profile, case.scale)), other_paths=paths)


@last_by_language(REMEMBERED)
@steady
def _one_of_several(case: Case) -> Built:
    """Compile one level's own case; the last are remembered, since most changes are to one level of several."""
    return compile_on(case, _bone(case))


def _bone(case: Case) -> Bone:
    """The intact vertebra."""
    try:
        return parametric_bone(case.level, case.profile, case.scale, case.shape)
    except CaseError:
        raise
    except ValueError as error:
        raise CaseError(f"shape.{error}") from None


def _alone(case: Case, bone: Bone) -> Built:
    """Compile the vertebra by itself."""
    fracture = case.fracture
    broken = collapse(bone, case.losses, fracture.endplate, fracture.kind, fracture.tilt)
    if fracture.back_wall is BackWall.PUSHED_IN:
        broken = pushed_in(bone, broken, fracture.endplate)
    return plan_of(case).build(case, bone, broken)
