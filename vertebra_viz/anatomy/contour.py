"""From a signed distance field to a closed triangle mesh: narrow band, flying edges on one half, mirror, smooth.

The field is symmetric, so half of it is sampled and contoured, and only in blocks that the surface can cross; VTK is
imported here and nowhere else below the scenes.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkFiltersCore import vtkFlyingEdges3D

from vertebra_viz.anatomy.distance import Field, Grid, Vector
from vertebra_viz.anatomy.solids import vertex_normals

_BLOCK = 4
_SAFETY = 1.25  # how much faster than 1 mm per mm a field may change where parts blend
_ROUNDS = 4
_STEP_MM = 0.5
_SHARPEST_DEG = 11.0
_RETRIES = (1.0, 0.98, 0.96)


class ContourSurface(NamedTuple):
    """A closed mesh: points (n, 3) mm and triangles (m, 3), normals outward; ``seam`` are the points at x = 0."""

    points: NDArray[np.float64]
    triangles: NDArray[np.int32]
    seam: NDArray[np.int64]

    @property
    def euler_characteristic(self) -> int:
        """2 for a ball, 0 for a ring: a closed mesh has half as many edges again as triangles."""
        return len(self.points) - len(self.triangles) // 2


def contour(
    distance: Callable[[Grid], Field], lower: Vector, upper: Vector, step: float | None, triangles: int
) -> ContourSurface:
    """Return the zero surface of a symmetric field.

    Parameters
    ----------
    distance : callable
        Signed distance (mm, negative inside) for x >= 0.
    lower, upper : ndarray (3,)
        A box that holds the surface; its x extent is taken from 0.
    step : float or None
        Grid step, mm; None chooses it for about ``triangles`` triangles.
    """
    if step is None:
        step = _step_for(distance, lower, upper, triangles)
    # now and then the samples fall so that a triangle stays thin: a slightly finer grid falls elsewhere
    for finer in _RETRIES:
        volume, origin = _sample(distance, lower, upper, step * finer)
        points, faces = _flying_edges(volume, origin, step * finer)
        points = _relax(distance, points, faces)
        if _sharpest_angle(points, faces) >= _SHARPEST_DEG:
            break
    return _mirror(points, faces)


def _axes(lower: Vector, upper: Vector, step: float) -> tuple[Vector, NDArray[np.int64]]:
    origin = np.array([0.0, lower[1] - step, lower[2] - step])
    blocks = np.ceil((upper + step - origin) / (step * _BLOCK)).astype(np.int64)
    return origin, np.maximum(blocks, 1)


def _centres(origin: Vector, blocks: NDArray[np.int64], step: float) -> Grid:
    z, y, x = np.meshgrid(
        *(origin[i] + step * (_BLOCK * np.arange(blocks[i]) + (_BLOCK - 1) / 2) for i in (2, 1, 0)),
        indexing="ij",
    )
    return Grid(x.astype(np.float32), y.astype(np.float32), z.astype(np.float32))


def _step_for(distance: Callable[[Grid], Field], lower: Vector, upper: Vector, triangles: int) -> float:
    """Estimate the area from how much of space lies near the surface; flying edges make 2.35 triangles per step²."""
    coarse = 0.75
    origin, blocks = _axes(lower, upper, coarse)
    near = 2.5
    share = np.count_nonzero(np.abs(distance(_centres(origin, blocks, coarse))) < near)
    area = 2 * share * (coarse * _BLOCK) ** 3 / (2 * near)
    return float(np.sqrt(2.35 * area / triangles))


def _sample(
    distance: Callable[[Grid], Field], lower: Vector, upper: Vector, step: float
) -> tuple[Field, Vector]:
    origin, blocks = _axes(lower, upper, step)
    bx, by, bz = (int(n) for n in blocks)
    rough = distance(_centres(origin, blocks, step))
    reach = step * ((_BLOCK - 1) / 2 * np.sqrt(3) + 1) * _SAFETY
    k, j, i = np.nonzero(np.abs(rough) < reach)
    volume = np.empty((bz, _BLOCK, by, _BLOCK, bx, _BLOCK), dtype=np.float32)
    volume[:] = rough[:, None, :, None, :, None]
    local = np.arange(_BLOCK)
    shape = (len(k), _BLOCK, _BLOCK, _BLOCK)

    def places(axis: int, index: NDArray[np.int64], where: tuple[int, ...]) -> Field:
        values = origin[axis] + step * (_BLOCK * index[:, None] + local)
        return np.broadcast_to(values.reshape(where).astype(np.float32), shape).reshape(-1)

    grid = Grid(
        places(0, i, (-1, 1, 1, _BLOCK)), places(1, j, (-1, 1, _BLOCK, 1)), places(2, k, (-1, _BLOCK, 1, 1))
    )
    volume[k, :, j, :, i, :] = distance(grid).reshape(shape)
    return volume.reshape(bz * _BLOCK, by * _BLOCK, bx * _BLOCK), origin


def _flying_edges(volume: Field, origin: Vector, step: float) -> tuple[Vector, NDArray[np.int32]]:
    # a sample of exactly zero would give triangles without area; negated, so that normals point outward
    values = np.where(np.abs(volume) < 1e-5, np.float32(1e-5), volume)
    nz, ny, nx = volume.shape
    image = vtkImageData()
    image.SetDimensions(nx, ny, nz)
    image.SetSpacing(step, step, step)
    image.SetOrigin(*(float(o) for o in origin))
    scalars = numpy_to_vtk(-values.ravel())
    image.GetPointData().SetScalars(scalars)
    edges = vtkFlyingEdges3D()
    edges.SetInputData(image)
    edges.SetValue(0, 0.0)
    edges.ComputeNormalsOff()
    edges.ComputeGradientsOff()
    edges.ComputeScalarsOff()
    edges.Update()
    mesh = edges.GetOutput()
    if mesh.GetNumberOfPoints() == 0:
        raise ValueError("the field has no surface inside its box")
    points = vtk_to_numpy(mesh.GetPoints().GetData()).astype(np.float64)
    faces = vtk_to_numpy(mesh.GetPolys().GetConnectivityArray()).reshape(-1, 3).astype(np.int32)
    return points, faces


class _Neighbours:
    """Who is joined to whom, so that each point can be compared with the mean of its neighbours."""

    def __init__(self, count: int, faces: NDArray[np.int32], seam: NDArray[np.bool_]) -> None:
        pairs = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]).astype(np.int64)
        keys = np.unique(
            np.concatenate([pairs[:, 0] * count + pairs[:, 1], pairs[:, 1] * count + pairs[:, 0]])
        )
        rows, self._columns = keys // count, keys % count
        self._starts = np.searchsorted(rows, np.arange(count))
        # a neighbour off the seam is met twice by a seam point: once on either side
        weights = np.where(seam[rows] & ~seam[self._columns], 2.0, 1.0)
        weights /= np.add.reduceat(weights, self._starts)[rows]
        self._weights = weights[:, None]

    def mean(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.add.reduceat(points[self._columns] * self._weights, self._starts, axis=0))


def _relax(
    distance: Callable[[Grid], Field], points: NDArray[np.float64], faces: NDArray[np.int32]
) -> NDArray[np.float64]:
    """Even the right half's triangles out as if its mirror image were there, and keep the points on the surface.

    Smoothing alone rounds thin edges off and leaves the ripples of linear interpolation between samples; stepping
    back along the distance undoes both.
    """
    seam = points[:, 0] < 1e-6
    points[seam, 0] = 0.0
    neighbours = _Neighbours(len(points), faces, seam)
    for _ in range(_ROUNDS):
        for _ in range(2):
            points += 0.5 * (neighbours.mean(points) - points)
            points[seam, 0] = 0.0
        normals = vertex_normals(points, faces)
        normals[seam, 0] = 0.0
        gap = distance(Grid(*points.T.astype(np.float32)))
        points -= np.clip(gap, -_STEP_MM, _STEP_MM)[:, None] * normals
    return points


def _sharpest_angle(points: NDArray[np.float64], faces: NDArray[np.int32]) -> float:
    """Return the smallest corner angle, degrees: the one opposite the shortest side, from area and the other two."""
    a, b, c = (points[faces[:, i]] for i in range(3))
    sides = np.sort(np.stack([np.linalg.norm(p - q, axis=1) for p, q in ((a, b), (b, c), (c, a))]), axis=0)
    sine = np.linalg.norm(np.cross(b - a, c - a), axis=1) / (sides[1] * sides[2])
    return float(np.degrees(np.arcsin(np.clip(sine, 0, 1)).min()))


def _mirror(points: NDArray[np.float64], faces: NDArray[np.int32]) -> ContourSurface:
    seam = points[:, 0] == 0.0
    other = np.flatnonzero(~seam)
    twin = np.arange(len(points), dtype=np.int32)
    twin[other] = len(points) + np.arange(len(other), dtype=np.int32)
    reflected = points[other] * [-1.0, 1.0, 1.0]
    return ContourSurface(
        np.concatenate([points, reflected]),
        np.concatenate([faces, twin[faces[:, ::-1]]]).astype(np.int32),
        np.flatnonzero(seam),
    )
