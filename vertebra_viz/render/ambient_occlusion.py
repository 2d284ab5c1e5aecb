"""Ambient occlusion of the bone, baked into vertex colours, so that hollows look hollow on any graphics card.

Screen-space shading costs a third of a frame without a graphics card and switches smooth edges off; this is
computed once per bone (30 ms): the more bone in the balls that touch a vertex from outside, the darker it is.
"""

from __future__ import annotations

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.vtkImagingStencil import vtkImageStencilToImage, vtkPolyDataToImageStencil

from vertebra_viz.catalogue.looks import BONE_SHADE, LOOKS, rgb
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Floats

VOXEL_MM = 1.6
BALLS_MM = (2.4, 4.8, 9.0)  # half-widths of the neighbourhoods looked at
Counts = NDArray[np.int32]
IN_LIGHT, IN_SHADE = (255.0 * np.array(rgb(colour)) for colour in (LOOKS[Part.BONE].colour, BONE_SHADE))


def bone_colours(mesh: pv.PolyData) -> NDArray[np.uint8]:
    """RGB (n, 3) of every vertex of a closed mesh with outward point normals, mm."""
    shade = np.clip(ambient_occlusion(mesh), 0.0, 1.0)[:, None]
    return np.asarray((IN_LIGHT + shade * (IN_SHADE - IN_LIGHT)).round().astype(np.uint8))


def ambient_occlusion(mesh: pv.PolyData) -> Floats:
    """How occluded each vertex is (n,): about 0 on flat and convex bone, towards 1 in deep hollows."""
    origin, filled = _voxels(mesh)
    sums = _running_sums(filled)
    points, normals = np.asarray(mesh.points), np.asarray(mesh.point_data.active_normals)
    hidden = np.zeros(mesh.n_points)
    for reach in BALLS_MM:
        half = round(reach / VOXEL_MM)
        at = (points + 1.1 * reach * normals - origin) / VOXEL_MM
        hidden += _sample(_box_sums(sums, half), at) / (2 * half + 1) ** 3
    return 2.8 * hidden / len(BALLS_MM)


def _voxels(mesh: pv.PolyData) -> tuple[Floats, Counts]:
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
    flags = np.asarray(pv.wrap(painter.GetOutput()).point_data.active_scalars, dtype=np.int32)
    return origin, flags.reshape(shape, order="F")


def _running_sums(grid: Counts) -> Counts:
    """Sums over everything before each corner of the voxels, one wider than ``grid`` on every axis."""
    sums = np.pad(grid, ((1, 0), (1, 0), (1, 0)))
    for axis in range(3):
        np.cumsum(sums, axis=axis, out=sums)
    return sums


def _box_sums(sums: Counts, half: int) -> Counts:
    """Filled voxels in the cube of ``2 half + 1`` voxels round each one; beyond the grid all is empty."""
    for axis in range(3):
        # what lies beyond the last corner adds nothing more
        wide = np.moveaxis(sums, axis, 0)
        low = np.concatenate([np.repeat(wide[:1], half, axis=0), wide[: -half - 1]])
        high = np.concatenate([wide[half + 1 :], np.repeat(wide[-1:], half, axis=0)])
        sums = np.moveaxis(high - low, 0, axis)
    return sums


def _sample(grid: Counts, index: Floats) -> Floats:
    """Trilinear values (n,) at fractional voxel positions (n, 3)."""
    x, y, z = np.clip(np.floor(index).astype(int), 0, np.array(grid.shape) - 2).T
    u, v, w = np.clip(index.T - (x, y, z), 0.0, 1.0)
    near, far = (
        (1.0 - v) * ((1.0 - w) * grid[i, y, z] + w * grid[i, y, z + 1])
        + v * ((1.0 - w) * grid[i, y + 1, z] + w * grid[i, y + 1, z + 1])
        for i in (x, x + 1)
    )
    return np.asarray((1.0 - u) * near + u * far)
