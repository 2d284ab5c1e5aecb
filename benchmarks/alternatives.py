"""Alternatives to this project's methods, timed on the same bone and cement: remeshing, voxels, booleans, ray casting.

Each alternative has its time, the time of the method used here for the same purpose, and the error of its result.
"""

import sys
from collections.abc import Iterator
from typing import NamedTuple

import manifold3d
import numpy as np
import pyvista as pv
import vtk
from clock import Time, clock
from ours import process, side_beam

from vertebra_viz import ShapeOverrides, Simulation, simulate
from vertebra_viz.anatomy.arch import bone_distance, build_arch
from vertebra_viz.anatomy.distance import Grid
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.render.xray.paths import path_length_mm


class Alternative(NamedTuple):
    """An alternative method, and the method used here for the same purpose."""

    name: str
    time: Time
    ours: Time
    answer: str


def alternatives(*, quick: bool) -> Iterator[Alternative]:
    """Time every alternative."""
    few, many = (2, 20) if quick else (7, 200)
    run = simulate()
    yield remeshing(run, few, many)
    yield from volumes(run, few, many)
    yield from intersections(run, few)
    yield casting(run, few)
    # the package loads its names on first use, so that importing it alone would be too fast for a comparison
    ours = process([sys.executable, "-c", "from vertebra_viz import simulate"], few)
    time = process([sys.executable, "-c", "import pyvista"], few)
    yield Alternative("import with PyVista at the top", time, ours, "before anything is built")


def casting(run: Simulation, few: int) -> Alternative:
    """Path lengths through the bone by casting a ray for each pixel with VTK's OBB tree; in a small picture."""
    size = (64, 40)
    points, triangles = run.clip.at("set")["bone"], run.clip.actors["bone"].triangles
    tree = vtk.vtkOBBTree()
    tree.SetDataSet(run.meshes("set")["bone"])
    tree.BuildLocator()
    beam = side_beam(size)
    ray_ends = beam.source + 900.0 * beam.rays(np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5)
    cast = np.zeros(size[::-1])

    def rays(_: int) -> None:
        hits = vtk.vtkPoints()
        for row, column in np.ndindex(cast.shape):
            tree.IntersectWithLine(beam.source, ray_ends[row, column], hits, None)
            along = np.sort(
                [np.linalg.norm(hits.GetPoint(k) - beam.source) for k in range(hits.GetNumberOfPoints())]
            )
            cast[row, column] = (along[1::2] - along[: len(along) // 2 * 2 : 2]).sum() if len(along) else 0.0

    time = clock(rays, few)
    ours = clock(lambda _: path_length_mm(beam, points, triangles), 5 * few)
    errors_mm = np.abs(cast - path_length_mm(beam, points, triangles))
    missed = int((errors_mm > 0.05).sum())
    answer = f"64 x 40 rays; {missed} differ by more than 0.05 mm"
    return Alternative("cast a ray for each pixel of an X-ray", time, ours, answer)


def remeshing(run: Simulation, few: int, many: int) -> Alternative:
    """Contour the bone's distance field again for every frame, as is usual with implicit models."""
    bone = run.meshes("intact")["bone"]
    shape = dimensions("L1", "older-woman", 1.0, ShapeOverrides())
    arch = build_arch(shape)
    step = float(
        np.sqrt(2.35 * bone.area / bone.n_cells)
    )  # the spacing that gives the same number of triangles
    low, high = np.add(np.reshape(bone.bounds, (3, 2)).T, [[-2 * step], [2 * step]])
    axes = [np.arange(a, b, step, dtype=np.float32) for a, b in zip(low, high, strict=True)]
    z, y, x = np.meshgrid(*axes[::-1], indexing="ij")
    found = []

    def remesh(_: int) -> None:
        field = bone_distance(shape, arch, Grid(np.abs(x), y, z))
        image = pv.ImageData(dimensions=x.shape[::-1], spacing=(step,) * 3, origin=low)
        found.append(image.contour([0.0], field.ravel(), method="flying_edges").n_cells)

    time = clock(remesh, few)
    ours = clock(lambda i: run.clip.at(run.clip.duration_s * i / many), many)
    return Alternative(
        "remesh the bone's field per frame", time, ours, f"{found[-1]} new triangles, unrelated to the last"
    )


def volumes(run: Simulation, few: int, many: int) -> Iterator[Alternative]:
    """Cement volume by counting voxels, and by VTK's mass properties."""
    points = run.clip.at("set")["cement"]
    triangles = run.clip.actors["cement"].triangles
    exact = volume_mm3(points, triangles)
    cement = run.meshes("set")["cement"]
    ours = clock(lambda _: volume_mm3(points, triangles), many)
    for size in (1.0, 0.5, 0.25):
        answers = []

        def voxelise(_: int, size: float = size, answers: list[float] = answers) -> None:
            mask = cement.voxelize_binary_mask(spacing=size)["mask"]
            answers.append(np.count_nonzero(mask) * size**3)

        time = clock(voxelise, few)
        yield Alternative(f"cement volume in {size:g} mm voxels", time, ours, error(answers[-1], exact))
    time = clock(lambda _: cement.copy(deep=False).volume, few)
    yield Alternative(
        "cement volume by PyVista's .volume", time, ours, f"{error(cement.volume, exact)}, unsigned"
    )


def intersections(run: Simulation, few: int) -> Iterator[Alternative]:
    """The part of a surface inside the body, by mesh booleans: the cement (all of it), and a ball that protrudes."""
    meshes = run.meshes("set")
    body, cement = meshes["body"], meshes["cement"]
    ball = pv.Icosphere(radius=9.0, center=(8.0, 14.0, 0.0), nsub=4)
    # the project cuts nothing: lobes are built inside the wall, so that only the measurement is compared
    ours = clock(lambda _: run.measure("set"), 20)
    vtk.vtkObject.GlobalWarningDisplayOff()
    vtk.vtkLogger.SetStderrVerbosity(vtk.vtkLogger.VERBOSITY_OFF)
    for name, part in (("cement", cement), ("a ball that sticks out", ball)):
        exact = volume_mm3(*arrays(solid(part) ^ solid(body)))
        results: list[pv.PolyData] = []

        def cut(_: int, part: pv.PolyData = part, results: list[pv.PolyData] = results) -> None:
            filtered = vtk.vtkBooleanOperationPolyDataFilter()
            filtered.SetOperationToIntersection()
            filtered.SetInputData(0, part)
            filtered.SetInputData(1, body)
            filtered.Update()
            results.append(pv.wrap(filtered.GetOutput()))

        time = clock(cut, few)
        mesh = results[-1]
        answer = (
            f"{error(mesh.volume, exact)}, {mesh.n_open_edges} open edges" if mesh.n_cells else "fails: empty"
        )
        yield Alternative(f"VTK boolean: body and {name}", time, ours, answer)
        time = clock(lambda _, part=part: (solid(part) ^ solid(body)).volume(), few)
        yield Alternative(
            f"manifold3d: body and {name}", time, ours, error((solid(part) ^ solid(body)).volume(), exact)
        )


def solid(mesh: pv.PolyData) -> manifold3d.Manifold:
    """Return a surface as a manifold3d solid."""
    triangles = np.ascontiguousarray(mesh.regular_faces, dtype=np.uint32)
    return manifold3d.Manifold(manifold3d.Mesh(np.asarray(mesh.points, dtype=np.float32), triangles))


def arrays(body_solid: manifold3d.Manifold) -> tuple[np.ndarray, np.ndarray]:
    """Return the points and triangles of a solid."""
    mesh = body_solid.to_mesh()
    return np.asarray(mesh.vert_properties, dtype=np.float64)[:, :3], np.asarray(
        mesh.tri_verts, dtype=np.int32
    )


def error(value: float, exact: float) -> str:
    """Return the relative error, as text."""
    return f"{100.0 * (value / exact - 1.0):+.3f} %"
