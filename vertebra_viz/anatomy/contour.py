"""From a signed distance field to a closed triangle mesh: narrow band, flying edges on one half, mirror, smooth.

The field is symmetric, so half of it is sampled and contoured, and only in blocks that the surface can cross; VTK is
imported here and nowhere else below the scenes.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkFiltersCore import vtkFlyingEdges3D

from vertebra_viz.anatomy.culling import Near
from vertebra_viz.anatomy.distance import Field, Grid, Vector
from vertebra_viz.anatomy.solids import normals_by_axis

T = TypeVar("T", bound=np.generic)

_BLOCK = 4
_SAFETY = 1.25  # how much faster than 1 mm per mm a field may change where parts blend
_ROUNDS = 4
_STEP_MM = 0.5
_DRIFT_MM = 2.0  # how far a point goes while the triangles are evened out, at the most
_LEAST_MM = 1e-5
_SHARPEST_DEG = 11.0
_RETRIES = (1.0, 0.98, 0.96)


class ContourSurface(NamedTuple):
    """A closed mesh: points (n, 3) mm and triangles (m, 3), normals outward; ``seam`` are the points at x = 0."""

    points: NDArray[np.float64]
    triangles: NDArray[np.int32]
    seam: NDArray[np.int64]

    @property
    def right(self) -> int:
        """How many points come first that are not mirror images: those at x >= 0."""
        return (len(self.points) + len(self.seam)) // 2

    def mirrored(self, values: NDArray[T]) -> NDArray[T]:
        """Return values (n,) at all points from those at the right ones, in which both sides are alike."""
        return np.concatenate([values, np.delete(values, self.seam)])

    @property
    def euler_characteristic(self) -> int:
        """2 for a ball, 0 for a ring: a closed mesh has half as many edges again as triangles."""
        return len(self.points) - len(self.triangles) // 2


def contour(
    distance: Callable[[Grid], Field],
    lower: Vector,
    upper: Vector,
    step: float | None,
    triangles: int,
    blend_mm: float,
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
    blend_mm : float
        From how far off a part of the field can still move the surface.
    """
    if step is None:
        step = _step_for(distance, lower, upper, triangles, blend_mm)
    # now and then the samples fall so that a triangle stays thin: a slightly finer grid falls elsewhere
    for finer in _RETRIES:
        volume, origin = _sample(distance, lower, upper, step * finer, blend_mm)
        points, corners = _flying_edges(volume, origin, step * finer)
        points = _relax(distance, points, corners, blend_mm)
        if _sharpest_angle(points, corners) >= _SHARPEST_DEG:
            break
    return _mirror(np.ascontiguousarray(points.T), np.ascontiguousarray(corners.T, dtype=np.int32))


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


def _step_for(
    distance: Callable[[Grid], Field], lower: Vector, upper: Vector, triangles: int, blend_mm: float
) -> float:
    """Estimate the area from how much of space lies near the surface; flying edges make 2.35 triangles per step²."""
    coarse = 0.75
    origin, blocks = _axes(lower, upper, coarse)
    near = 2.5
    share = np.count_nonzero(
        np.abs(distance(Near.at(_centres(origin, blocks, coarse), near + blend_mm))) < near
    )
    area = 2 * share * (coarse * _BLOCK) ** 3 / (2 * near)
    return float(np.sqrt(2.35 * area / triangles))


def _sample(
    distance: Callable[[Grid], Field], lower: Vector, upper: Vector, step: float, blend_mm: float
) -> tuple[Field, Vector]:
    """Return the field, negated, so that normals will point outward, and where its first sample lies."""
    origin, blocks = _axes(lower, upper, step)
    bx, by, bz = (int(n) for n in blocks)
    reach = step * ((_BLOCK - 1) / 2 * np.sqrt(3) + 1) * _SAFETY
    centres = Near.at(_centres(origin, blocks, step), reach + blend_mm)
    rough = distance(centres)
    near = np.flatnonzero(np.abs(rough) < reach)
    k, j, i = np.unravel_index(near, (bz, by, bx))
    volume = np.empty((bz, _BLOCK, by, _BLOCK, bx, _BLOCK), dtype=np.float32)
    volume[:] = -rough.reshape(bz, 1, by, 1, bx, 1)
    local = np.arange(_BLOCK)
    shape = (len(k), _BLOCK, _BLOCK, _BLOCK)

    def places(axis: int, index: NDArray[np.intp], where: tuple[int, ...]) -> Field:
        values = origin[axis] + step * (_BLOCK * index[:, None] + local)
        return np.broadcast_to(values.reshape(where).astype(np.float32), shape).reshape(-1)

    grid = Grid(
        places(0, i, (-1, 1, 1, _BLOCK)), places(1, j, (-1, 1, _BLOCK, 1)), places(2, k, (-1, _BLOCK, 1, 1))
    )
    # from a block's middle to its corners
    within = step * (_BLOCK - 1) / 2 * np.sqrt(3) * _SAFETY
    fine = distance(centres.moved(grid, np.repeat(near, _BLOCK**3), within))
    # a sample of exactly zero would give triangles without area
    fine[np.abs(fine) < _LEAST_MM] = _LEAST_MM
    volume[k, :, j, :, i, :] = -fine.reshape(shape)
    return volume.reshape(bz * _BLOCK, by * _BLOCK, bx * _BLOCK), origin


def _flying_edges(volume: Field, origin: Vector, step: float) -> tuple[Vector, NDArray[np.intp]]:
    """Return points by axis (3, n) and the triangles' corners (3, m)."""
    nz, ny, nx = volume.shape
    image = vtkImageData()
    image.SetDimensions(nx, ny, nz)
    image.SetSpacing(step, step, step)
    image.SetOrigin(*(float(o) for o in origin))
    image.GetPointData().SetScalars(numpy_to_vtk(volume.ravel()))
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
    points = vtk_to_numpy(mesh.GetPoints().GetData())
    faces = vtk_to_numpy(mesh.GetPolys().GetConnectivityArray()).reshape(-1, 3)
    return np.ascontiguousarray(points.T, dtype=np.float64), np.ascontiguousarray(faces.T, dtype=np.intp)


class _Neighbours:
    """Pairs of joined points, so that each point can be compared with the mean of its neighbours."""

    def __init__(self, count: int, corners: NDArray[np.intp], seam: NDArray[np.bool_]) -> None:
        start, end = corners.ravel(), corners[[1, 2, 0]].ravel()
        # in a closed mesh each edge occurs once in either direction; along the seam one of them is missing
        border = seam[start] & seam[end]
        keys = start * count + end
        rim = np.unique(np.concatenate([keys[border], end[border] * count + start[border]]))
        # a seam point has a neighbour off the seam twice: once on either side
        keys = np.sort(np.concatenate([keys[~border], keys[seam[start] & ~border], rim]))
        rows = keys // count
        self._columns = keys - rows * count
        self._starts = np.searchsorted(rows, np.arange(count))
        self._share = 1.0 / np.diff(self._starts, append=len(keys))

    def mean(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        sums = np.add.reduceat(points.take(self._columns, axis=1), self._starts, axis=1)
        return np.asarray(sums * self._share)


def _relax(
    distance: Callable[[Grid], Field],
    points: NDArray[np.float64],
    corners: NDArray[np.intp],
    blend_mm: float,
) -> NDArray[np.float64]:
    """Even out the right half's triangles as if its mirror image were there, and keep the points on the surface.

    Smoothing alone rounds thin edges off and leaves the ripples of linear interpolation between samples; stepping
    back along the distance undoes both.
    """
    seam = points[0] < 1e-6
    points[0, seam] = 0.0
    neighbours = _Neighbours(points.shape[1], corners, seam)
    first, every = None, np.arange(points.shape[1])
    for _ in range(_ROUNDS):
        for _ in range(2):
            points += 0.5 * (neighbours.mean(points) - points)
            points[0, seam] = 0.0
        normals = normals_by_axis(points, corners)
        normals[0, seam] = 0.0
        grid = Grid(*points.astype(np.float32))
        if first is None:
            first = near = Near.at(grid, _STEP_MM + _DRIFT_MM + blend_mm)
        else:
            near = first.moved(grid, every, _DRIFT_MM)
        gap = distance(near)
        points -= np.clip(gap, -_STEP_MM, _STEP_MM) * normals
    return points


def _sharpest_angle(points: NDArray[np.float64], corners: NDArray[np.intp]) -> float:
    """Return the smallest corner angle, degrees: the one opposite the shortest side, from area and the other two."""
    a, b, c = (points.take(corner, axis=1) for corner in corners)
    edges = [b - a, c - b, a - c]
    squares = [(edge * edge).sum(axis=0) for edge in edges]
    product, shortest = np.sqrt(np.prod(squares, axis=0)), np.sqrt(np.min(squares, axis=0))
    (x, y, z), (u, v, w) = edges[0], edges[2]
    area = np.sqrt((y * w - z * v) ** 2 + (z * u - x * w) ** 2 + (x * v - y * u) ** 2)
    return float(np.degrees(np.arcsin(np.clip((area * shortest / product).min(), 0, 1))))


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
