"""Helpers for triangle meshes: closedness, distances, angles."""

import numpy as np


def edge_uses(triangles):
    edges = np.sort(
        np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1
    )
    return np.unique(edges, axis=0, return_counts=True)


def euler_characteristic(points, triangles):
    return len(points) - len(edge_uses(triangles)[0]) + len(triangles)


def is_closed(triangles):
    """Every edge is used exactly twice, once in either direction."""
    directed = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    return (edge_uses(triangles)[1] == 2).all() and len(np.unique(directed, axis=0)) == len(directed)


def pieces(points, triangles):
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    a, b = triangles[:, [0, 1, 2]].ravel(), triangles[:, [1, 2, 0]].ravel()
    graph = coo_matrix((np.ones(len(a)), (a, b)), shape=(len(points),) * 2)
    return connected_components(graph, directed=False)[0]


def area(points, triangles):
    a, b, c = (points[triangles[:, i]] for i in range(3))
    return np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2


def signed_distance(points, triangles, places):
    """Return the signed distance of points (n, 3) from a closed surface, negative inside."""
    from devtools.real_surface import surface_distance

    return surface_distance(points, triangles)(places)


def angles(points, triangles):
    """All corner angles in degrees."""
    found = []
    for i in range(3):
        corner, one, two = (points[triangles[:, (i + k) % 3]] for k in range(3))
        u, v = one - corner, two - corner
        cosine = (u * v).sum(axis=1) / np.linalg.norm(u, axis=1) / np.linalg.norm(v, axis=1)
        found.append(np.degrees(np.arccos(np.clip(cosine, -1, 1))))
    return np.concatenate(found)
