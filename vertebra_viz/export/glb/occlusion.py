"""What our own player shades bones by, beside their colours: how much deeper each spot lies once the bone is broken.

A bone's colours hold how much of the open each vertex of the intact bone sees. A collapse folds the wall, and a crack is a
groove: so the file also says how much more is hidden with the break at its full; nothing, and next to no bytes, on most of
the bone; and where its joints have cartilage. Neighbours and discs have no colours; of them the file says how much is hidden, by each other too, and which part
of a neighbour is body. Other viewers pass attributes by whose names begin with an underscore.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import BESIDE, Part, named
from vertebra_viz.clip.clip import Actor, Clip, EndPlates, Floats, Ints
from vertebra_viz.export.glb.colours import on_the_body
from vertebra_viz.export.glb.normals import vertex_normals
from vertebra_viz.export.glb.remembered import Remembered
from vertebra_viz.export.meshes import polydata
from vertebra_viz.render.ambient_occlusion import ambient_occlusion

NAME = "_OCCLUSION"
STACK = (Part.BONE, Part.NEIGHBOUR, Part.DISC)  # what hides what
GROOVE_MM = 1.5  # from the middle of a crack, to where it darkens the bone
GROOVE = 0.6  # how dark its middle is
STEP = 4  # of 255: finer is not seen, and packs worse
UNSEEN = 0.05  # less than that more is hidden only as the voxels lie otherwise
FACES = (
    (0.78, 0.62),
    (0.0, 1.0),
)  # outward and to the front: where an inferior facet looks in the loin, in the chest
LOOKS_SO = 0.8  # of it: what looks elsewhere has no cartilage
WITHIN = 0.9  # of the body's half width
ASIDE_MM = 4.0  # how far from the body and from the middle a facet is at least
BEHIND_MM = 24.0  # and how far from the body at the most
TIP_MM = 2.0  # a thoracic superior facet reaches so far below the body's roof
LOWER_MM = 2.0  # below the body's middle an inferior facet begins
BATCH = 16  # points of a crack to which distances are found at a time
REMEMBERED = 64  # bones, of some 90 kB

_found: Remembered[NDArray[np.uint8]] = Remembered(REMEMBERED)


def occlusion(clip: Clip, name: str, vertices: Ints) -> NDArray[np.uint8] | None:
    """Of those ``vertices`` (n,) of a bone: how much more is hidden after the break, and what is cartilage (n, 2); of what
    stands beside it: how much is hidden (n, 1), and of a neighbour's, what is body (n, 2).

    255 is all. None of the rest, and of a bone that nothing breaks.
    """
    actor = clip.actors[name]
    if actor.part in BESIDE:
        others = [other for other in clip.actors.values() if other.part in STACK and other is not actor]
        known = [array for each in (actor, *others) for array in (each.base, each.triangles)]
        hidden = _found.get(tuple(known), lambda: _bytes(_hidden(actor, actor.base, others)))
        if actor.part == Part.DISC:
            return np.asarray(hidden[vertices, None])
        body = _bytes(on_the_body(actor.base, _wall(clip, name)))
        return np.column_stack([hidden, body])[vertices]
    crack = clip.actors.get(named(actor.level, Part.CRACK))
    if actor.part != Part.BONE or crack is None:
        return None
    end_s = next(stage.end_s for stage in clip.stages if stage.start_s >= crack.shown_after_s)
    broken, line = actor.at(end_s), _middle(crack.at(end_s))
    hidden = _found.get(
        (broken, actor.triangles, line),
        lambda: _bytes(_more(actor, broken, line)),
    )
    return np.column_stack([hidden, _bytes(_cartilage(actor, clip.actors[named(actor.level, Part.BODY)]))])[
        vertices
    ]


def _cartilage(bone: Actor, body: Actor) -> Floats:
    """How far each vertex (n,) lies on a facet: behind the body and to one side, on the upper processes looking back, on the
    lower ones to the front; in the loin the upper ones look inward too, and the lower ones outward.
    """
    x, y, z = (bone.base - body.base.mean(axis=0)).T
    normals = vertex_normals(bone.base, bone.triangles)
    outward, front = normals[:, 0] * np.sign(x), normals[:, 1]
    wall, roof = body.base[:, 1].min() - body.base[:, 1].mean(), np.ptp(body.base[:, 2]) / 2
    widest = WITHIN * np.ptp(body.base[:, 0]) / 2  # a thoracic transverse process, farther out, looks so too
    there = (y < wall - ASIDE_MM) & (y > wall - BEHIND_MM) & (np.abs(x) > ASIDE_MM) & (np.abs(x) < widest)
    loin, chest = ((side * outward + ahead * front - LOOKS_SO) / (1.0 - LOOKS_SO) for side, ahead in FACES)
    back_loin, back_chest = (
        (-side * outward - ahead * front - LOOKS_SO) / (1.0 - LOOKS_SO) for side, ahead in FACES
    )
    # what is straight looks so in many places, below the upper ones' tips: only where it is more than what is aslant
    upper = _larger(
        np.where(there & (z > ASIDE_MM), back_loin, 0.0),
        np.where(there & (z > roof - TIP_MM), back_chest, 0.0),
    )
    lower = _larger(*(np.where(there & (z < -LOWER_MM), face, 0.0) for face in (loin, chest)))
    return np.asarray(np.maximum(upper, lower))


def _larger(one: Floats, other: Floats) -> Floats:
    """That of two shares (n,) which covers more, 0 to 1."""
    one, other = np.clip(one, 0.0, 1.0), np.clip(other, 0.0, 1.0)
    return one if one.sum() >= other.sum() else other


def _bytes(shares: Floats) -> NDArray[np.uint8]:
    steps = np.round(255.0 / STEP * np.clip(shares, 0.0, 1.0))
    return np.minimum(STEP * steps, 255.0).astype(np.uint8)


def _more(actor: Actor, broken: Floats, line: Floats) -> Floats:
    """How much more is hidden with the bone's points ``broken``, and a crack along ``line``."""
    before, after = (_hidden(actor, points) for points in (actor.base, broken))
    more = np.maximum(np.clip(after, 0.0, 1.0) - np.clip(before, 0.0, 1.0) - UNSEEN, 0.0)
    return np.maximum(more, GROOVE * _grooved(broken, line))


def _hidden(actor: Actor, points: Floats, beside: Sequence[Actor] = ()) -> Floats:
    mesh = polydata(actor, points)
    mesh.point_data.active_normals = vertex_normals(points, actor.triangles)
    return ambient_occlusion(mesh, [(other.base, other.triangles) for other in beside])


def _middle(crack: Floats) -> Floats:
    """The crest (n, 3) of a crack's ribbon (4n, 3): its second quarter."""
    quarter = len(crack) // 4
    return np.asarray(crack[quarter : 2 * quarter])


def _grooved(points: Floats, line: Floats) -> Floats:
    """1 at a crack's ``line`` (m, 3), 0 at `GROOVE_MM` from it, of ``points`` (n, 3)."""
    dark = np.zeros(len(points))
    for piece in np.array_split(line, max(1, len(line) // BATCH)):
        low, high = piece.min(axis=0) - GROOVE_MM, piece.max(axis=0) + GROOVE_MM
        near = np.flatnonzero(np.all((points > low) & (points < high), axis=1))
        apart = np.linalg.norm(points[near, None] - piece, axis=2).min(axis=1, initial=GROOVE_MM)
        dark[near] = np.maximum(dark[near], 1.0 - apart / GROOVE_MM)
    return np.clip(dark, 0.0, 1.0)


def _wall(clip: Clip, name: str) -> float:
    """How far front, mm, a neighbour's body ends behind, by its landmarks."""
    for plates in _all_plates(clip):
        for own, marks in ((plates.above, plates.upper_marks), (plates.below, plates.lower_marks)):
            if own == name:
                return float(marks.positions(clip.actors[name].base)[4:, 1].min())
    return float(clip.actors[Part.BODY].base[:, 1].min())


def _all_plates(clip: Clip) -> list[EndPlates]:
    found = [clip.end_plates, *(marks.end_plates for marks in clip.others.values())]
    return [plates for plates in found if plates is not None]
