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
    x, y, z = normals_by_axis(
        np.ascontiguousarray(points.T), np.ascontiguousarray(triangles.T, dtype=np.intp)
    )
    return np.stack([x, y, z], axis=1)


def normals_by_axis(points: Points, corners: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the same as `vertex_normals` for points (3, n) and triangles (3, m), ndarray (3, n)."""
    a, b, c = (points.take(corner, axis=1) for corner in corners)
    b -= a
    c -= a
    count, around = points.shape[1], corners.ravel()
    normals = np.empty_like(points)
    for i, j, k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        faces = b[j] * c[k] - b[k] * c[j]
        normals[i] = np.bincount(around, np.concatenate([faces, faces, faces]), count)
    return np.asarray(normals / np.sqrt((normals * normals).sum(axis=0)))
