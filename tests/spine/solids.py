"""Closed surfaces of a clip as an independent library's solids."""

import manifold3d
import numpy as np


def solid(points, triangles) -> manifold3d.Manifold:
    mesh = manifold3d.Mesh(np.asarray(points, dtype=np.float32), np.asarray(triangles, dtype=np.uint32))
    made = manifold3d.Manifold(mesh)
    assert made.status() == manifold3d.Error.NoError
    return made


def standing(clip, when, parts=("bone", "neighbour", "disc")) -> dict[str, manifold3d.Manifold]:
    """Solids of those parts at a moment, by actor."""
    return {
        name: solid(points, clip.actors[name].triangles)
        for name, points in clip.at(when).items()
        if clip.actors[name].part in parts
    }


def most_shared(solids) -> tuple[float, str]:
    """Return the largest overlap of two solids, as a share of the smaller one's volume, and their names."""
    names = list(solids)
    pairs = [(solids[a], solids[b], f"{a}, {b}") for i, a in enumerate(names) for b in names[i + 1 :]]
    return max(((a ^ b).volume() / min(a.volume(), b.volume()), both) for a, b, both in pairs)
