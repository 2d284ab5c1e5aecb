"""Surfaces of real bones, as the fit needs them: points sampled on a surface, and the signed distance from it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Triangles = NDArray[np.int32]


def surface_distance(points: Points, triangles: Triangles) -> Callable[[Points], Points]:
    """Return a function of points (n, 3), mm, that gives their signed distances (n,) from a surface, negative inside."""
    from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray  # noqa: PLC0415
    from vtkmodules.vtkCommonCore import vtkPoints  # noqa: PLC0415
    from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData  # noqa: PLC0415
    from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance  # noqa: PLC0415

    mesh, cells, corners = vtkPolyData(), vtkCellArray(), vtkPoints()
    corners.SetData(numpy_to_vtk(points, deep=True))
    cells.SetData(3, numpy_to_vtkIdTypeArray(triangles.astype(np.int64).ravel(), deep=True))
    mesh.SetPoints(corners)
    mesh.SetPolys(cells)
    distance = vtkImplicitPolyDataDistance()
    distance.SetInput(mesh)
    return lambda places: np.array([distance.EvaluateFunction(place) for place in places])


class RealField:
    """A real bone: its distance field, and points sampled on its surface.

    Attributes
    ----------
    at : callable
        Takes points (n, 3) in mm, returns their signed distance (n,) from the surface, negative inside.
    places : ndarray (count, 3)
        Points in mm, distributed evenly over the surface.
    """

    def __init__(self, points: Points, triangles: Triangles, count: int) -> None:
        self.at = surface_distance(points, triangles)
        self.places, _ = spread(points, triangles, count)


def spread(points: Points, triangles: Triangles, count: int) -> tuple[Points, NDArray[np.int64]]:
    """Return ``count`` points (count, 3) distributed evenly over a surface, and the index of each one's triangle."""
    import trimesh  # noqa: PLC0415

    mesh = trimesh.Trimesh(points, triangles, process=False)
    places, faces = trimesh.sample.sample_surface(mesh, count, seed=1)[:2]
    return np.asarray(places, dtype=np.float64), np.asarray(faces)
