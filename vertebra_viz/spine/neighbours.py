"""A clip of one vertebra with its neighbours: the bones above and below and the discs between, following its endplates.

Everything is computed from the finished clip, so whatever moves the bone (fracture, lying down, balloon, time) moves the
neighbours by the same weights; nothing is computed anew at any moment.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.parametric import AverageBones
from vertebra_viz.clip.clip import Actor, Clip, EndPlates, Landmarks
from vertebra_viz.spine.disc import disc_actor
from vertebra_viz.spine.disc_faces import Standing, disc_faces
from vertebra_viz.spine.follow import follow
from vertebra_viz.spine.neighbour import ENDS, neighbour_of
from vertebra_viz.spine.pose import STILL, RigidMotion

FACETS_BEHIND = 1.1  # of the canal's depth, behind the body: where the facet joints are
SIDES = {"above": True, "below": False}


def with_neighbours(clip: Clip, bone: Bone, level: str, average: AverageBones) -> Clip:
    """Return ``clip`` with the actors ``neighbour-above``, ``disc-above``, ``neighbour-below``, ``disc-below``.

    Parameters
    ----------
    clip : Clip
        Of the vertebra alone.
    bone : Bone
        That vertebra, intact.
    level : str
        Its level.
    average : AverageBones
        Whole vertebrae, of which the neighbours are two.

    Returns
    -------
    Clip
        The same stages and actors and up to four more: below L5 is the sacrum, which is not modelled.
    """
    own = clip.actors["bone"]
    actors: dict[str, Actor] = {}
    ends: dict[str, Landmarks] = {}
    for name, above in SIDES.items():
        neighbour = neighbour_of(bone, level, average, above=above)
        if neighbour is None:
            continue
        moved = np.array(
            [pose(neighbour.points) for pose in poses(clip, bone, neighbour.disc_mm, above=above)]
        )
        targets = np.diff(moved, axis=0)
        marks = Landmarks(neighbour.landmarks.triangle_vertices, neighbour.landmarks.weights)
        actor = Actor(
            "neighbour", neighbour.points, neighbour.triangles, targets, own.target_names, own.track
        )
        actors[f"neighbour-{name}"], ends[f"neighbour-{name}"] = actor, marks
        lower, upper = (bone, neighbour) if above else (neighbour, bone)
        below, beyond = (own.targets, targets) if above else (targets, own.targets)
        faces = disc_faces(Standing(lower), Standing(upper))
        actors[f"disc-{name}"] = disc_actor(
            faces,
            faces.floor.moved(below),
            faces.roof.moved(beyond),
            neighbour.disc_mm,
            own.target_names,
            own.track,
        )
    plates = None
    if len(ends) == len(SIDES):
        (over, over_marks), (under, under_marks) = ends.items()
        plates = EndPlates(over, under, over_marks, under_marks)
    return replace(clip, actors={**clip.actors, **actors}, end_plates=plates)


def poses(clip: Clip, bone: Bone, disc_mm: float, *, above: bool) -> list[RigidMotion]:
    """Pose of a neighbour with each of the bone's targets and all before it at full weight, the intact one first."""
    own, face = clip.actors["bone"], 0 if above else 1
    ends = [mark + face for mark in ENDS]
    marks = clip.landmarks.positions(own.base)
    facet_y_mm = float(marks[4:, 1].mean() - FACETS_BEHIND * bone.canal.depth_mm)
    moved, found = marks.copy(), [STILL]
    for target in own.targets:
        moved += clip.landmarks.positions(target)
        found.append(follow(marks[ends], moved[ends], above, disc_mm, facet_y_mm))
    return found
