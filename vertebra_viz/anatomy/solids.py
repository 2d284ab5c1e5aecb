"""Centroid and normals of closed triangle meshes."""

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Triangles = NDArray[np.int32]


def centroid(points: Points, triangles: Triangles) -> NDArray[np.float64]:
    """Return the centre of the volume of a closed mesh, ndarray (3,)."""
    a, b, c = (points[triangles[:, i]] for i in range(3))
    weights = np.einsum("ij,ij->i", a, np.cross(b, c))
    return np.asarray(weights @ (a + b + c) / (4 * weights.sum()))


def vertex_normals(points: Points, triangles: Triangles) -> NDArray[np.float64]:
    """Return the area-weighted outward unit normal at each vertex, ndarray (n, 3)."""
    a, b, c = (points[triangles[:, i]] for i in range(3))
    faces = np.cross(b - a, c - a)
    normals = np.stack(
        [np.bincount(triangles.ravel(), np.repeat(faces[:, i], 3), len(points)) for i in range(3)], axis=1
    )
    return np.asarray(normals / np.linalg.norm(normals, axis=1, keepdims=True))
