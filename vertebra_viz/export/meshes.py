"""Convert surfaces of a clip to PyVista meshes."""

from __future__ import annotations

import numpy as np
import pyvista as pv

from vertebra_viz.clip.clip import Actor, Clip, Floats
from vertebra_viz.floating import steady


def polydata(actor: Actor, points: Floats, *, normals: bool = False) -> pv.PolyData:
    """Return a new mesh of ``actor`` with ``points`` (n, 3) mm; point normals only if asked for (they take 30 ms)."""
    faces = np.empty((len(actor.triangles), 4), dtype=np.int64)
    faces[:, 0] = 3
    faces[:, 1:] = actor.triangles
    mesh = pv.PolyData(points.copy(), faces=faces.ravel())
    return (
        mesh.compute_normals(cell_normals=False, consistent_normals=False, split_vertices=False)
        if normals
        else mesh
    )


@steady
def meshes(clip: Clip, when: float | str, *, normals: bool = False) -> dict[str, pv.PolyData]:
    """Return new meshes, by actor, of all surfaces at ``when``; field data holds frame and unit, and is saved with them."""
    found = {
        name: polydata(clip.actors[name], points, normals=normals) for name, points in clip.at(when).items()
    }
    for mesh in found.values():
        mesh.field_data["SPACE"] = ["RAS"]
        mesh.field_data["units"] = ["mm"]
    return found
