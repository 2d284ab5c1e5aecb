"""Split instruments along their sharp edges with PyVista; the split is cached, as it does not depend on their position."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Actor, Floats, Ints
from vertebra_viz.export.glb.result_cache import ResultCache
from vertebra_viz.render.surface import SHARP_DEG, ActorMesh

CACHE_SIZE = 32  # cached instrument shapes, of at most 50 kB each: about twelve are in use

_neighbours: ResultCache[NDArray[np.int64]] = ResultCache(CACHE_SIZE)
_split: ResultCache[tuple[Ints, Ints]] = ResultCache(CACHE_SIZE)


def split(actor: Actor) -> tuple[Ints, Ints, Floats]:
    """Split a closed surface along its sharp edges.

    Returns
    -------
    vertices (k,), triangles (m, 3), normals (k, 3)
        For each new vertex, the actor's vertex; the triangles; and the mean unit normal of the triangles around each vertex.
    """
    triangles = actor.triangles
    a, b, c = (actor.base[corner] for corner in triangles.T)
    facing = np.cross(b - a, c - a)
    facing /= np.linalg.norm(facing, axis=1, keepdims=True)
    one, other = _neighbours.get((triangles,), lambda: _across(triangles))
    sharp = np.einsum("ij,ij->i", facing[one], facing[other]) < np.cos(np.radians(SHARP_DEG))
    # the split depends only on which edges are sharp
    vertices, corners = _split.get((triangles, sharp), lambda: _split_by_pyvista(actor))
    normals = np.zeros((len(vertices), 3))
    for corner in corners.T:
        for axis in range(3):
            normals[:, axis] += np.bincount(corner, facing[:, axis], len(vertices))
    return vertices, corners, normals / np.linalg.norm(normals, axis=1, keepdims=True)


def _across(triangles: Ints) -> NDArray[np.int64]:
    """Return the two triangles (2, e) at each edge of a closed surface."""
    starts, ends = triangles.ravel(), np.roll(triangles, -1, axis=1).ravel()
    edges = np.minimum(starts, ends).astype(np.int64) * (int(triangles.max()) + 1) + np.maximum(starts, ends)
    return np.argsort(edges, kind="stable").reshape(-1, 2).T // 3


def _split_by_pyvista(actor: Actor) -> tuple[Ints, Ints]:
    surface = ActorMesh(actor)
    return surface.vertices.astype(np.int32), surface.mesh.regular_faces.astype(np.int32)
