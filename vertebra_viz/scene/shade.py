"""How much open sky each spot of the bone sees, so that hollows look hollow on any graphics card.

Screen-space shading costs a third of a frame without a graphics card and switches smooth edges off; this is
reckoned once per bone (30 ms): the more bone in the balls that rest on a spot, the darker it is.
"""

from __future__ import annotations

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.vtkImagingStencil import vtkImageStencilToImage, vtkPolyDataToImageStencil

from vertebra_viz.clip import Floats

VOXEL_MM = 1.6
BALLS_MM = (2.4, 4.8, 9.0)  # half-widths of the neighbourhoods looked at
IN_LIGHT, IN_SHADE = np.array([250.0, 241.0, 222.0]), np.array([148.0, 104.0, 72.0])


def bone_colours(mesh: pv.PolyData) -> NDArray[np.uint8]:
    """RGB (n, 3) of every vertex of a closed mesh with outward point normals, mm."""
    shade = np.clip(hollowness(mesh), 0.0, 1.0)[:, None]
    return np.asarray((IN_LIGHT + shade * (IN_SHADE - IN_LIGHT)).round().astype(np.uint8))


def hollowness(mesh: pv.PolyData) -> Floats:
    """How hidden each vertex is (n,): about 0 on flat and outward-curved bone, towards 1 in deep hollows."""
    origin, filled = _voxels(mesh)
    normals = np.asarray(mesh.point_data.active_normals)
    hidden = np.zeros(mesh.n_points)
    for reach in BALLS_MM:
        half = round(reach / VOXEL_MM)
        centres = np.asarray(mesh.points) + 1.1 * reach * normals
        hidden += _sample(_box_mean(filled, half), (centres - origin) / VOXEL_MM)
    return 2.8 * hidden / len(BALLS_MM)


def _voxels(mesh: pv.PolyData) -> tuple[Floats, Floats]:
    """Corner (3,) and inside flags (i, j, k) of a grid wide enough for the largest ball."""
    pad = 2.2 * max(BALLS_MM)
    origin = np.array(mesh.bounds[0::2]) - pad
    shape = np.ceil((np.array(mesh.bounds[1::2]) + pad - origin) / VOXEL_MM).astype(int)
    stencil = vtkPolyDataToImageStencil()
    stencil.SetInputData(mesh)
    stencil.SetOutputOrigin(*origin)
    stencil.SetOutputSpacing(*3 * [VOXEL_MM])
    stencil.SetOutputWholeExtent(0, shape[0] - 1, 0, shape[1] - 1, 0, shape[2] - 1)
    painter = vtkImageStencilToImage()
    painter.SetInputConnection(stencil.GetOutputPort())
    painter.SetInsideValue(1)
    painter.SetOutsideValue(0)
    painter.Update()
    flags = np.asarray(pv.wrap(painter.GetOutput()).point_data.active_scalars, dtype=np.float64)
    return origin, flags.reshape(shape, order="F")


def _box_mean(grid: Floats, half: int) -> Floats:
    """Mean over cubes of ``2 half + 1`` voxels, by running sums."""
    for axis in range(3):
        total = np.cumsum(np.moveaxis(grid, axis, 0), axis=0)
        total = np.concatenate([np.zeros((1, *total.shape[1:])), total])
        size = len(total) - 1
        low, high = (np.clip(np.arange(size) + d, 0, size) for d in (-half, half + 1))
        grid = np.moveaxis((total[high] - total[low]) / (2 * half + 1), 0, axis)
    return grid


def _sample(grid: Floats, index: Floats) -> Floats:
    """Trilinear values (n,) at fractional voxel positions (n, 3)."""
    floor = np.clip(np.floor(index).astype(int), 0, np.array(grid.shape) - 2)
    part = np.clip(index - floor, 0.0, 1.0)
    value = np.zeros(len(index))
    for corner in np.ndindex(2, 2, 2):
        weight = np.prod(np.where(corner, part, 1.0 - part), axis=1)
        value += weight * grid[tuple((floor + corner).T)]
    return value
