"""One built vertebra: the meshes of bone and body, with landmarks, regions, pedicles and walls."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.arch import Arch, bare_body_distance, bone_distance, build_arch
from vertebra_viz.anatomy.body import body_bounds, posterior_wall_y
from vertebra_viz.anatomy.bone import Distance, Extent, Side
from vertebra_viz.anatomy.contour import ContourSurface, contour
from vertebra_viz.anatomy.distance import Field, Grid, Vector
from vertebra_viz.anatomy.landmarks import BoneLandmarks, find_landmarks
from vertebra_viz.anatomy.levelling import Stretch, level_heights
from vertebra_viz.anatomy.morphometry import Shape, dimensions
from vertebra_viz.anatomy.pedicles import Pedicle, find_pedicle
from vertebra_viz.anatomy.regions import label_regions
from vertebra_viz.anatomy.solids import centroid, vertex_normals
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.shape import ShapeOverrides, limits
from vertebra_viz.floating import steady
from vertebra_viz.words import text

BONE_TRIANGLES = 20_000
BODY_TRIANGLES = 7_000
OPEN = 0.8  # least free share of the canal's depth


@dataclass(frozen=True, eq=False)
class Vertebra:
    """A vertebra in mm; x to the patient's right, y forward, z up; origin at the body's centroid.

    It implements `vertebra_viz.anatomy.bone.Bone`, and also has the dimensions from which it was built.

    Parameters
    ----------
    shape : Shape
        The dimensions from which it was built.
    points, triangles : ndarray (n, 3) float64, ndarray (m, 3) int32
        The whole bone: closed, one piece, genus 1 (the canal is its hole), normals outward.
    body_points, body_triangles : ndarray
        The body alone: closed, genus 0, inside the bone or on its surface.
    cancellous_points : ndarray
        The body's vertices moved inward by the cortical thickness; with the body's triangles.
    landmarks : Landmarks
        Six-point morphometry on the bone mesh.
    regions : ndarray (n,) uint8
        `Region` of each bone vertex.
    pedicles : dict
        ``left`` and ``right`` (the patient's), each a `Pedicle`.
    posterior_wall_y_mm, anterior_wall_y_mm : float
        Y of the walls, mid-sagittal, at mid-height.
    half_width_mm : float
        Half width of the body at mid-height.
    superior_endplate_z_mm, inferior_endplate_z_mm : float
        Z at the endplates' centres.
    body_distance, bone_distance : callable
        Signed distance (n,) in mm, negative inside, of points (n, 3) from the body's and from the bone's surface.
    """

    shape: Shape
    points: NDArray[np.float64]
    triangles: NDArray[np.int32]
    body_points: NDArray[np.float64]
    body_triangles: NDArray[np.int32]
    cancellous_points: NDArray[np.float64]
    landmarks: BoneLandmarks
    regions: NDArray[np.uint8]
    pedicles: Mapping[Side, Pedicle]
    posterior_wall_y_mm: float
    anterior_wall_y_mm: float
    half_width_mm: float
    superior_endplate_z_mm: float
    inferior_endplate_z_mm: float
    body_distance: Distance
    bone_distance: Distance

    @property
    def canal(self) -> Extent:
        """Size of the spinal canal."""
        return Extent(self.shape.canal_width_mm, self.shape.canal_depth_mm)

    @property
    def upper_endplate(self) -> Extent:
        """Size of the upper endplate, from rim to rim."""
        return Extent(self.shape.upper_endplate_width_mm, self.shape.upper_endplate_depth_mm)

    @property
    def lower_endplate(self) -> Extent:
        """Size of the lower endplate, from rim to rim."""
        return Extent(self.shape.lower_endplate_width_mm, self.shape.lower_endplate_depth_mm)


@lru_cache(maxsize=32)
@steady
def vertebra(shape: Shape) -> Vertebra:
    """Build the vertebra of a shape; cached. Arrays are read-only.

    Raises
    ------
    CaseError
        If the dimensions do not make one bone round one canal.
    """
    arch = build_arch(shape)
    bone = _bone_surface(shape, arch)
    body = _body_surface(shape, arch)
    _check_topology(shape, bone, body)
    landmarks = find_landmarks(bone)
    regions = label_regions(shape, arch, bone)
    warp = level_heights(shape, landmarks, bone.points)
    points, body_points = warp(bone.points), warp(body.points)
    middle = centroid(body_points, body.triangles)
    middle[0] = 0.0
    points -= middle
    body_points -= middle
    normals = vertex_normals(body_points, body.triangles)
    cancellous = body_points - shape.cortical_thickness_mm * normals
    marks = landmarks.positions(points)
    right = find_pedicle(shape, arch, points, middle)
    walls = _walls(body_points, posterior_wall_y(shape) - float(middle[1]))
    _check_canal(shape, points, walls[0])
    for floats in (points, body_points, cancellous, landmarks.weights):
        floats.setflags(write=False)
    for integers in (bone.triangles, body.triangles, landmarks.triangle_vertices):
        integers.setflags(write=False)
    regions.setflags(write=False)
    return Vertebra(
        shape,
        points,
        bone.triangles,
        body_points,
        body.triangles,
        cancellous,
        landmarks,
        regions,
        {"left": right.mirrored(), "right": right},
        *walls,
        float(marks[2, 2]),
        float(marks[3, 2]),
        levelled(lambda at: bare_body_distance(shape, arch, at), warp, middle),
        levelled(lambda at: bone_distance(shape, arch, at), warp, middle),
    )


def _check_topology(shape: Shape, bone: ContourSurface, body: ContourSurface) -> None:
    """Refuse a bone that touches itself or is in pieces; name the dimension farthest from the level's average."""
    if bone.euler_characteristic != 0 or body.euler_characteristic != 2:
        raise _shape_refusal(shape, "apart")


def _check_canal(shape: Shape, points: Vector, wall_y_mm: float) -> None:
    """Refuse a bone whose arch or processes extend into the canal."""
    behind = points[(np.abs(points[:, 0]) < 2.5) & (points[:, 1] < wall_y_mm - 5.0), 1]
    if wall_y_mm - behind.max(initial=-np.inf) < OPEN * shape.canal_depth_mm:
        raise _shape_refusal(shape, "in-canal")


def _shape_refusal(shape: Shape, what: str) -> CaseError:
    """Return the refusal of a shape, naming the dimension farthest from the level's average."""
    average = dimensions(shape.level, "adult", 1.0, ShapeOverrides())
    name, value, usual = max(
        zip(shape.as_dict(), shape.values, average.values, strict=True),
        key=lambda field: abs(field[1] - field[2]) / (limits(field[0])[1] - limits(field[0])[0]),
    )
    nearer = text("allowed-nearer", usual=f"{usual:g}")
    line = text("shape-refused", field=name, value=f"{value:g}", what=what, allowed=nearer)
    return CaseError(line, field=name, value=value, allowed=nearer)


def levelled(field: Callable[[Grid], Field], warp: Stretch, origin: Vector) -> Distance:
    """Return a distance field in the final frame, which undoes the translation and the levelling stretch first."""
    x, y, z = origin.tolist()

    def distance(points: NDArray[np.float64]) -> NDArray[np.float64]:
        across, along, up = points.T
        along = along + y
        up = (up + z) / warp.at(along)
        grid = Grid(*(c.astype(np.float32) for c in (np.abs(across + x), along, up)))
        return np.asarray(field(grid), dtype=np.float64)

    return distance


def bone_bounds(shape: Shape, arch: Arch) -> tuple[Vector, Vector]:
    """Return the lowest and highest corners of the bone's bounding box, mm."""
    lower, upper = (np.array(corner) for corner in body_bounds(shape))
    for plate in arch.plates():
        low, high = plate.bounds()
        lower, upper = np.minimum(lower, low - 1.5), np.maximum(upper, high + 1.5)
    return lower, upper


def _bone_surface(shape: Shape, arch: Arch) -> ContourSurface:
    lower, upper = bone_bounds(shape, arch)
    return contour(
        lambda at: bone_distance(shape, arch, at), lower, upper, None, BONE_TRIANGLES, arch.blend_mm()
    )


def _body_surface(shape: Shape, arch: Arch) -> ContourSurface:
    lower, upper = (np.array(corner) for corner in body_bounds(shape))
    return contour(
        lambda at: bare_body_distance(shape, arch, at), lower, upper, None, BODY_TRIANGLES, arch.blend_mm()
    )


def _walls(points: Vector, rear_y: float) -> tuple[float, float, float]:
    """Return the posterior and anterior wall's y and the half width at mid-height.

    ``rear_y`` is y of the posterior wall without the basivertebral foramen in its middle.
    """
    belt = points[np.abs(points[:, 2]) < 1.5]
    middle = belt[np.abs(belt[:, 0]) < 1.5]
    return rear_y, float(middle[:, 1].max()), float(belt[:, 0].max())
