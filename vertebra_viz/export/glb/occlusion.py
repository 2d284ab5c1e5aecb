"""Vertex attribute for our own player: added occlusion of the fractured bone, cartilage, and occlusion of neighbours.

A bone's vertex colours contain the ambient occlusion of the intact bone. A collapse folds the wall, and a crack is a groove,
so this attribute holds how much more each vertex is occluded in the fully fractured bone (0, and nearly no bytes, on most of
it), and where its facet joints have cartilage. Neighbours and discs have no vertex colours; for them it holds their
occlusion, also by each other, and which part of a neighbour is body. Other viewers ignore attributes whose names begin with
an underscore.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import BESIDE, Part, named
from vertebra_viz.clip.clip import Actor, Clip, EndPlates, Floats, Ints
from vertebra_viz.export.glb.colours import on_the_body
from vertebra_viz.export.glb.normals import vertex_normals
from vertebra_viz.export.glb.result_cache import ResultCache
from vertebra_viz.export.meshes import polydata
from vertebra_viz.render.ambient_occlusion import ambient_occlusion

NAME = "_OCCLUSION"
STACK = (Part.BONE, Part.NEIGHBOUR, Part.DISC)  # parts that occlude each other
GROOVE_MM = 1.5  # distance from the middle of a crack up to which it darkens the bone
GROOVE = 0.6  # occlusion at its middle
STEP = 4  # quantisation step, of 255: finer steps cannot be seen and compress worse
UNSEEN = 0.05  # smaller increases of occlusion are noise of the voxel grid
# lateral and anterior component of an inferior facet's normal: lumbar, thoracic
FACES = ((0.78, 0.62), (0.0, 1.0))
FACING = 0.8  # least cosine between a vertex normal and the facet's normal where there is cartilage
WITHIN = 0.9  # largest distance of a facet from the middle, as a share of the body's half width
ASIDE_MM = 4.0  # least distance of a facet from the body and from the middle
BEHIND_MM = 24.0  # largest distance of a facet from the body
TIP_MM = 2.0  # how far a thoracic superior facet reaches below the body's upper endplate
LOWER_MM = 2.0  # an inferior facet begins this far below the body's middle
BATCH = 16  # points of a crack in one distance computation
CACHE_SIZE = 64  # cached bones, about 90 kB each

_cache: ResultCache[NDArray[np.uint8]] = ResultCache(CACHE_SIZE)


def occlusion(clip: Clip, name: str, vertices: Ints) -> NDArray[np.uint8] | None:
    """Return the attribute of ``vertices`` (n,) of an actor, 0 to 255; None for other parts and for an unfractured bone.

    Bone (n, 2): added occlusion by the fracture, and cartilage. Disc (n, 1): occlusion. Neighbour (n, 2): occlusion, and
    whether a vertex is on the body.
    """
    actor = clip.actors[name]
    if actor.part in BESIDE:
        others = [other for other in clip.actors.values() if other.part in STACK and other is not actor]
        known = [array for each in (actor, *others) for array in (each.base, each.triangles)]
        hidden = _cache.get(tuple(known), lambda: _as_bytes(_occluded(actor, actor.base, others)))
        if actor.part == Part.DISC:
            return np.asarray(hidden[vertices, None])
        body = _as_bytes(on_the_body(actor.base, _posterior_y(clip, name)))
        return np.column_stack([hidden, body])[vertices]
    crack = clip.actors.get(named(actor.level, Part.CRACK))
    if actor.part != Part.BONE or crack is None:
        return None
    end_s = next(stage.end_s for stage in clip.stages if stage.start_s >= crack.shown_after_s)
    broken, line = actor.at(end_s), _crest(crack.at(end_s))
    hidden = _cache.get(
        (broken, actor.triangles, line),
        lambda: _as_bytes(_added_occlusion(actor, broken, line)),
    )
    return np.column_stack(
        [hidden, _as_bytes(_cartilage(actor, clip.actors[named(actor.level, Part.BODY)]))]
    )[vertices]


def _cartilage(bone: Actor, body: Actor) -> Floats:
    """Return how far each vertex (n,) is on a facet joint's surface, 0 to 1, by its position and normal.

    Facets are behind the body and to one side. Superior facets face backward and inferior ones forward; in the lumbar spine
    superior facets also face medially and inferior ones laterally.
    """
    x, y, z = (bone.base - body.base.mean(axis=0)).T
    normals = vertex_normals(bone.base, bone.triangles)
    outward, front = normals[:, 0] * np.sign(x), normals[:, 1]
    wall, roof = body.base[:, 1].min() - body.base[:, 1].mean(), np.ptp(body.base[:, 2]) / 2
    widest = WITHIN * np.ptp(body.base[:, 0]) / 2  # excludes the transverse processes farther out
    there = (y < wall - ASIDE_MM) & (y > wall - BEHIND_MM) & (np.abs(x) > ASIDE_MM) & (np.abs(x) < widest)
    lumbar, thoracic = ((side * outward + ahead * front - FACING) / (1.0 - FACING) for side, ahead in FACES)
    superior_lumbar, superior_thoracic = (
        (-side * outward - ahead * front - FACING) / (1.0 - FACING) for side, ahead in FACES
    )
    # many other places face straight back too, so the thoracic direction counts only where it covers more than the lumbar
    upper = _larger_mask(
        np.where(there & (z > ASIDE_MM), superior_lumbar, 0.0),
        np.where(there & (z > roof - TIP_MM), superior_thoracic, 0.0),
    )
    lower = _larger_mask(*(np.where(there & (z < -LOWER_MM), face, 0.0) for face in (lumbar, thoracic)))
    return np.asarray(np.maximum(upper, lower))


def _larger_mask(one: Floats, other: Floats) -> Floats:
    """Return the one of two masks (n,), 0 to 1, with the larger sum."""
    one, other = np.clip(one, 0.0, 1.0), np.clip(other, 0.0, 1.0)
    return one if one.sum() >= other.sum() else other


def _as_bytes(shares: Floats) -> NDArray[np.uint8]:
    steps = np.round(255.0 / STEP * np.clip(shares, 0.0, 1.0))
    return np.minimum(STEP * steps, 255.0).astype(np.uint8)


def _added_occlusion(actor: Actor, broken: Floats, line: Floats) -> Floats:
    """Return the added occlusion (n,) of the fractured bone with points ``broken`` and a crack along ``line``."""
    before, after = (_occluded(actor, points) for points in (actor.base, broken))
    more = np.maximum(np.clip(after, 0.0, 1.0) - np.clip(before, 0.0, 1.0) - UNSEEN, 0.0)
    return np.maximum(more, GROOVE * _groove_occlusion(broken, line))


def _occluded(actor: Actor, points: Floats, beside: Sequence[Actor] = ()) -> Floats:
    mesh = polydata(actor, points)
    mesh.point_data.active_normals = vertex_normals(points, actor.triangles)
    return ambient_occlusion(mesh, [(other.base, other.triangles) for other in beside])


def _crest(crack: Floats) -> Floats:
    """Return the centre line (n, 3) of a crack's ribbon (4n, 3): its second quarter."""
    quarter = len(crack) // 4
    return np.asarray(crack[quarter : 2 * quarter])


def _groove_occlusion(points: Floats, line: Floats) -> Floats:
    """Return for ``points`` (n, 3) 1 on a crack's ``line`` (m, 3), falling to 0 at `GROOVE_MM` from it."""
    dark = np.zeros(len(points))
    for piece in np.array_split(line, max(1, len(line) // BATCH)):
        low, high = piece.min(axis=0) - GROOVE_MM, piece.max(axis=0) + GROOVE_MM
        near = np.flatnonzero(np.all((points > low) & (points < high), axis=1))
        apart = np.linalg.norm(points[near, None] - piece, axis=2).min(axis=1, initial=GROOVE_MM)
        dark[near] = np.maximum(dark[near], 1.0 - apart / GROOVE_MM)
    return np.clip(dark, 0.0, 1.0)


def _posterior_y(clip: Clip, name: str) -> float:
    """Return RAS y in mm of the posterior end of a neighbour's body, by its landmarks."""
    for plates in _all_plates(clip):
        for own, marks in ((plates.above, plates.upper_marks), (plates.below, plates.lower_marks)):
            if own == name:
                return float(marks.positions(clip.actors[name].base)[4:, 1].min())
    return float(clip.actors[Part.BODY].base[:, 1].min())


def _all_plates(clip: Clip) -> list[EndPlates]:
    found = [clip.end_plates, *(marks.end_plates for marks in clip.others.values())]
    return [plates for plates in found if plates is not None]
