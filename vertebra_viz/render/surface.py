"""A surface of a clip as one PyVista mesh for the whole life of a scene: points and normals are updated in place.

New meshes for each frame would cost more than drawing them, and would leak graphics memory.
"""

from __future__ import annotations

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from vertebra_viz.catalogue.looks import LOOKS, rgb
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Actor, Floats, Ints
from vertebra_viz.instruments.skin import skin_density

SAME_MM = 0.05  # surfaces nearer to each other than this look like one
SHARP_DEG = 35.0  # instrument edges with a larger angle between faces are drawn sharp


def vertex_normals(points: Floats, triangles: Ints, incidence: tuple[Ints, Ints]) -> Floats:
    """Return unit vertex normals (n, 3), each the area-weighted mean of its triangles' normals.

    Parameters
    ----------
    points : (n, 3) mm
    triangles : (m, 3)
    incidence : from `incidence_of`
    """
    a, b, c = (points[triangles[:, k]] for k in range(3))
    faces = np.cross(b - a, c - a)
    order, starts = incidence
    normals = np.add.reduceat(faces[order], starts, axis=0)
    lengths = np.linalg.norm(normals, axis=1, keepdims=True)
    return np.asarray(normals / np.maximum(lengths, 1e-12))


def skin_colours(count: int) -> NDArray[np.uint8]:
    """Return the RGBA (n, 4) of the skin's ``count`` vertices: most opaque at the incision, transparent at the edge."""
    look = LOOKS[Part.SKIN]
    colours = np.empty((count, 4))
    colours[:, :3] = rgb(look.colour)
    colours[:, 3] = 1.5 * look.opacity * skin_density(count)
    return np.asarray(np.rint(255.0 * colours), dtype=np.uint8)


def incidence_of(triangles: Ints) -> tuple[Ints, Ints]:
    """Return triangle indices grouped by vertex, and the start of each vertex's group; every vertex must be used."""
    corners = triangles.ravel()
    order = np.argsort(corners, kind="stable")
    starts = np.searchsorted(corners[order], np.arange(corners.max() + 1))
    return (order // 3).astype(np.int32), starts.astype(np.int32)


class ActorMesh:
    """The mesh of one clip actor.

    Attributes
    ----------
    mesh : pv.PolyData
        The same object for the whole life of the scene.
    points : (k, 3) mm
        Present positions: a view of the mesh's memory.
    vertices : (k,) index of the clip vertex of each mesh vertex.
        The identity, except for instruments, whose vertices are duplicated along sharp edges.
    """

    def __init__(self, actor: Actor) -> None:
        self.actor = actor
        self._sharp = actor.part == Part.NEEDLE
        faces = np.insert(actor.triangles, 0, 3, axis=1).astype(np.int64)
        mesh = pv.PolyData(actor.base.copy(), faces=faces.ravel())
        self.vertices = np.arange(mesh.n_points)
        if self._sharp:
            mesh["vertex"] = self.vertices
            mesh = mesh.compute_normals(
                cell_normals=False, consistent_normals=False, split_vertices=True, feature_angle=SHARP_DEG
            )
            self.vertices = np.array(mesh.point_data.pop("vertex"))
        else:
            self._incidence = incidence_of(actor.triangles)
            mesh.point_data.active_normals = vertex_normals(actor.base, actor.triangles, self._incidence)
        if actor.part == Part.SKIN:
            mesh.point_data["shade"] = skin_colours(mesh.n_points)
        self.mesh = mesh
        # views of the mesh's memory
        self.points, self._normals = np.asarray(mesh.points), np.asarray(mesh.point_data.active_normals)
        self._weights = np.zeros(len(actor.target_names))

    def move(self, t: float) -> None:
        """Move the mesh to its shape at ``t`` seconds."""
        weights = self.actor.track.at(t)
        if np.array_equal(weights, self._weights):
            return  # unchanged: nothing to upload to the graphics card
        self._weights = weights
        points = self.actor.at(t)
        self.points[:] = points[self.vertices]
        self.mesh.GetPoints().Modified()
        if not self._sharp:  # instruments only slide, so their normals do not change
            self._normals[:] = vertex_normals(points, self.actor.triangles, self._incidence)
            self.mesh.GetPointData().GetNormals().Modified()
        self.mesh.Modified()


def are_one(some: ActorMesh, others: ActorMesh) -> bool:
    """Return whether two surfaces with corresponding points are so near to each other that they look like one."""
    return float(np.abs(some.points - others.points).max()) <= SAME_MM
