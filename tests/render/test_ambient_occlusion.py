"""The bone's ambient occlusion: voxels equal those of VTK's stencil, and occupied neighbours those of a direct count."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from vtkmodules.vtkImagingStencil import vtkImageStencilToImage, vtkPolyDataToImageStencil

from vertebra_viz.anatomy.parametric import parametric_bone
from vertebra_viz.anatomy.solids import vertex_normals
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render.ambient_occlusion import BALLS_MM, VOXEL_MM, ambient_occlusion
from vertebra_viz.render.voxels import Flags, filled_voxels

SHAPE = (34, 36, 38)


def by_vtk(mesh: pv.PolyData, shape: tuple[int, ...]) -> Flags:
    stencil = vtkPolyDataToImageStencil()
    stencil.SetInputData(mesh)
    stencil.SetOutputSpacing(1.0, 1.0, 1.0)
    stencil.SetOutputWholeExtent(0, shape[0] - 1, 0, shape[1] - 1, 0, shape[2] - 1)
    painter = vtkImageStencilToImage()
    painter.SetInputConnection(stencil.GetOutputPort())
    painter.SetInsideValue(1)
    painter.SetOutsideValue(0)
    painter.Update()
    flags = pv.wrap(painter.GetOutput()).point_data.active_scalars
    return np.asarray(flags, dtype=np.int16).reshape(shape, order="F")


def filled(mesh: pv.PolyData) -> Flags:
    points = np.asarray(mesh.points, dtype=np.float64)
    return filled_voxels(points, np.asarray(mesh.regular_faces, dtype=np.intp), SHAPE)


@pytest.mark.parametrize("middle", [(16.0, 17.0, 18.0), (15.63, 17.21, 18.4)])
def test_a_ball_and_a_ring_fill_the_voxels_that_vtk_fills(middle: tuple[float, float, float]) -> None:
    ball = pv.Sphere(radius=12.3, center=middle, theta_resolution=40, phi_resolution=30)
    ring = pv.ParametricTorus(ringradius=9.1, crosssectionradius=3.7).translate(middle).clean()
    ring = ring.triangulate().compute_normals(auto_orient_normals=True, split_vertices=False)
    for mesh in (ball, ring):
        assert np.array_equal(filled(mesh), by_vtk(mesh, SHAPE))


def test_what_lies_on_the_surface_is_inside() -> None:
    box = pv.Box((4.0, 9.0, 5.0, 11.0, 6.0, 13.0)).triangulate()
    inside = filled(box)
    # along the columns both ends belong to the box; sideways a column on a face belongs to one of two boxes side by side
    assert set(np.flatnonzero(inside[6, 8])) == set(range(6, 14))
    assert inside.sum() == 5 * 6 * 8


def counted(mesh: pv.PolyData, at: Floats, normal: Floats) -> float:
    """Shade of a vertex, voxel by voxel: the boxes' middles lie between voxels, so eight boxes are weighed."""
    origin = np.asarray(mesh.points).min(axis=0) - 2.2 * max(BALLS_MM)
    shifted = mesh.copy()
    shifted.points = (np.asarray(mesh.points) - origin) / VOXEL_MM
    inside = by_vtk(shifted, tuple(np.ceil(np.asarray(shifted.points).max(axis=0) + 13.0).astype(int)))
    hidden = 0.0
    for reach in BALLS_MM:
        half = round(reach / VOXEL_MM)
        middle = (at - origin + 1.1 * reach * normal) / VOXEL_MM
        low = np.floor(middle).astype(int)
        for corner in np.ndindex(2, 2, 2):
            i, j, k = low + corner
            box = inside[i - half : i + half + 1, j - half : j + half + 1, k - half : k + half + 1]
            weight = np.prod(np.where(corner, middle - low, 1.0 - middle + low))
            hidden += weight * box.sum() / (2 * half + 1) ** 3
    return 2.8 * hidden / len(BALLS_MM)


def test_a_bone_is_as_dark_as_the_bone_counted_round_each_vertex() -> None:
    bone = parametric_bone("L1", "adult", 1.0, ShapeOverrides())
    mesh = pv.PolyData.from_regular_faces(bone.points, bone.triangles.tolist())
    normals = vertex_normals(bone.points, bone.triangles)
    mesh.point_data.active_normals = normals
    shade = ambient_occlusion(mesh)
    assert shade.min() >= 0.0
    assert np.ptp(shade) > 0.8  # hollows are told from edges
    for vertex in (0, 4_000, int(shade.argmax()), int(shade.argmin())):
        assert shade[vertex] == pytest.approx(counted(mesh, bone.points[vertex], normals[vertex]), abs=1e-12)
