"""The outline of a surface from the left, as the path of an SVG."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkFiltersCore import vtkContourFilter, vtkDecimatePolylineFilter, vtkStripper

from vertebra_viz.clip.clip import Floats, Ints

CELL_MM = 2.5
SMOOTHING_PASSES = 12  # smoothing passes
MARGIN_MM = 20.0
MOST_CORNERS = 96  # most corners of the outline


def outline_path(points: Floats, triangles: Ints, stature_mm: float) -> str:
    """Return the SVG path of the outline from the left, mm: x to the back, y down from the crown."""
    flat = np.stack([-points[:, 1], stature_mm - points[:, 2]], axis=1)
    low = flat.min(axis=0) - MARGIN_MM
    covered = _covered((flat - low) / CELL_MM, triangles)
    corners = _contour(covered) * CELL_MM + low
    return "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in corners) + "Z"


def _covered(flat: NDArray[np.float64], triangles: Ints) -> NDArray[np.float64]:
    """Return a grid that is 1 in cells covered by a triangle and 0 elsewhere, smoothed so that its outline is smooth."""
    size = np.ceil(flat.max(axis=0)).astype(int) + int(MARGIN_MM / CELL_MM)
    grid = np.zeros((size[1], size[0]))
    for corners in flat[triangles]:
        least, most = np.floor(corners.min(axis=0)).astype(int), np.ceil(corners.max(axis=0)).astype(int)
        y, x = np.mgrid[least[1] : most[1] + 1, least[0] : most[0] + 1]
        inside = _inside(corners, x, y)
        grid[least[1] : most[1] + 1, least[0] : most[0] + 1][inside] = 1.0
    for axis in (0, 1) * SMOOTHING_PASSES:
        grid = (np.roll(grid, 1, axis) + 2.0 * grid + np.roll(grid, -1, axis)) / 4.0
    return grid


def _inside(corners: NDArray[np.float64], x: NDArray[np.int64], y: NDArray[np.int64]) -> NDArray[np.bool_]:
    sides = []
    for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        sides.append((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]))
    signs = np.stack(sides)
    return np.asarray((signs >= 0).all(axis=0) | (signs <= 0).all(axis=0))


def _contour(grid: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the corners (n, 2) of the longest contour line of the grid."""
    image = vtkImageData()
    image.SetDimensions(grid.shape[1], grid.shape[0], 1)
    image.GetPointData().SetScalars(numpy_to_vtk(grid.ravel(), deep=1))
    contours = vtkContourFilter()
    contours.SetInputData(image)
    contours.SetValue(0, 0.5)
    joined = vtkStripper()
    joined.SetInputConnection(contours.GetOutputPort())
    joined.SetMaximumLength(100_000)
    fewer = vtkDecimatePolylineFilter()
    fewer.SetInputConnection(joined.GetOutputPort())
    joined.Update()
    found = joined.GetOutput()
    fewer.SetTargetReduction(1.0 - MOST_CORNERS / max(found.GetNumberOfPoints(), MOST_CORNERS + 1))
    fewer.Update()
    lines = fewer.GetOutput().GetLines()
    starts, corners = vtk_to_numpy(lines.GetOffsetsArray()), vtk_to_numpy(lines.GetConnectivityArray())
    longest = int(np.argmax(np.diff(starts)))
    places = vtk_to_numpy(fewer.GetOutput().GetPoints().GetData())
    return np.asarray(places[corners[starts[longest] : starts[longest + 1] - 1], :2], dtype=np.float64)
