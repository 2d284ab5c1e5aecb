"""Ambient occlusion of the bone, baked into vertex colours, so that hollows are dark on any graphics card.

Screen-space ambient occlusion takes a third of a frame without a graphics card and disables anti-aliasing. This one is
computed once per bone (5 ms): a vertex is darker the more bone there is in boxes that touch it from outside.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from vertebra_viz.catalogue.looks import BONE_SHADE, LOOKS, rgb
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.render.voxels import Flags, filled_voxels

VOXEL_MM = 1.6
BALLS_MM = (2.4, 4.8, 9.0)  # half-widths of the neighbourhoods in which bone is counted
IN_LIGHT, IN_SHADE = (255.0 * np.array(rgb(colour)) for colour in (LOOKS[Part.BONE].colour, BONE_SHADE))


def bone_colours(mesh: pv.PolyData) -> NDArray[np.uint8]:
    """Return the RGB (n, 3) of each vertex of a closed mesh with outward point normals, mm."""
    shade = np.clip(ambient_occlusion(mesh), 0.0, 1.0)[:, None]
    return np.asarray((IN_LIGHT + shade * (IN_SHADE - IN_LIGHT)).round().astype(np.uint8))


def ambient_occlusion(mesh: pv.PolyData, beside: Sequence[tuple[Floats, Ints]] = ()) -> Floats:
    """Return the occlusion (n,) of each vertex: about 0 on flat and convex bone, towards 1 in deep hollows.

    Parameters
    ----------
    mesh : closed, with outward point normals, mm.
    beside : points (k, 3) and triangles (m, 3) of other closed meshes that occlude it too.
    """
    points = np.asarray(mesh.points, dtype=np.float64)
    normals = np.asarray(mesh.point_data.active_normals, dtype=np.float64)
    # padding, so that all neighbourhoods lie within the grid
    pad = 2.2 * max(BALLS_MM) / VOXEL_MM
    lowest = np.min([points.min(axis=0), *(others.min(axis=0) for others, _ in beside)], axis=0)
    highest = np.max([points.max(axis=0), *(others.max(axis=0) for others, _ in beside)], axis=0)
    nx, ny, nz = (np.ceil((highest - lowest) / VOXEL_MM + 2 * pad).astype(int) + 1).tolist()
    points = (points - lowest) / VOXEL_MM + pad
    triangles = np.asarray(mesh.regular_faces, dtype=np.intp)
    filled = filled_voxels(points, triangles, (nx, ny, nz))
    for others, corners in beside:
        at = (others - lowest) / VOXEL_MM + pad
        np.maximum(filled, filled_voxels(at, corners.astype(np.intp), (nx, ny, nz)), out=filled)
    sums = _running_sums(filled)
    hidden = np.zeros(len(points))
    for reach in BALLS_MM:
        half = round(reach / VOXEL_MM)
        at = points + (1.1 * reach / VOXEL_MM) * normals - half
        hidden += _sample(_box_sums(sums, 2 * half + 1), at) / (2 * half + 1) ** 3
    return 2.8 * hidden / len(BALLS_MM)


def _running_sums(flags: Flags) -> Flags:
    """Return the cumulative sums over all three axes (a summed-volume table), one longer than ``flags`` on each axis.

    They may overflow; the sums over a box, which are differences of them, are right all the same.
    """
    sums = np.zeros(tuple(n + 1 for n in flags.shape), dtype=np.int16)
    sums[1:, 1:, 1:] = np.cumsum(flags, axis=2, dtype=np.int16)
    for j in range(1, sums.shape[1]):
        sums[:, j] += sums[:, j - 1]
    for i in range(1, len(sums)):
        sums[i] += sums[i - 1]
    return sums


def _box_sums(sums: Flags, width: int) -> Flags:
    """Return the number of filled voxels in each cube of ``width`` voxels, indexed by its lowest voxel (i, j, k)."""
    sums = sums[width:] - sums[:-width]
    sums = sums[:, width:] - sums[:, :-width]
    return np.asarray(sums[:, :, width:] - sums[:, :, :-width])


def _sample(grid: Flags, index: Floats) -> Floats:
    """Return trilinearly interpolated values (n,) at fractional indices (n, 3) within the grid."""
    corner = np.floor(index)
    u, v, w = (index - corner).T
    _, ny, nz = grid.shape
    at = corner.astype(np.intp) @ np.array([ny * nz, nz, 1])
    flat = grid.ravel()

    def along_z(step: int) -> Floats:
        low = flat.take(at + step)
        return np.asarray(low + w * (flat.take(at + step + 1) - low))

    near, far = ((1.0 - v) * along_z(step) + v * along_z(step + nz) for step in (0, ny * nz))
    return np.asarray((1.0 - u) * near + u * far)
