"""The interface of a bone, as small as possible: whatever has these members can be broken and treated.

Fracture, instruments, filling, treatments, spine and `vertebra_viz.compile` see these protocols only. The parametric
vertebra (`vertebra_viz.anatomy.vertebra`) is one implementation.
"""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.landmarks import BoneLandmarks
from vertebra_viz.anatomy.pedicles import Pedicle

Side = Literal["left", "right"]
Distance = Callable[[NDArray[np.float64]], NDArray[np.float64]]


class Extent(NamedTuple):
    """Left-right width and mid-sagittal depth of what is seen from above, mm."""

    width_mm: float
    depth_mm: float


class Body(Protocol):
    """The vertebral body: all that is needed by what lies in it.

    Attributes
    ----------
    points, landmarks : ndarray (n, 3) and six-point morphometry on them
        Of the whole bone, on whose triangles the landmarks lie.
    body_points, body_triangles : ndarray (k, 3) float64, ndarray (l, 3) int32
        The body alone: closed, genus 0, inside the bone or on its surface, normals outward.
    half_width_mm : float
        Of the body at mid-height.
    body_distance : callable
        Signed distance (n,) in mm, negative inside, of points (n, 3) from the body's surface. A bone of which less may
        be used (`vertebra_viz.filling.gap_cement.bone_below`) has another one.
    """

    @property
    def points(self) -> NDArray[np.float64]: ...  # noqa: D102
    @property
    def landmarks(self) -> BoneLandmarks: ...  # noqa: D102
    @property
    def body_points(self) -> NDArray[np.float64]: ...  # noqa: D102
    @property
    def body_triangles(self) -> NDArray[np.int32]: ...  # noqa: D102
    @property
    def half_width_mm(self) -> float: ...  # noqa: D102
    @property
    def body_distance(self) -> Distance: ...  # noqa: D102
    def __hash__(self) -> int: ...


class Bone(Body, Protocol):
    """An intact vertebra in mm; x to the patient's right, y forward, z up; origin at the body's centroid.

    Its arrays are not written to. What is computed from a bone is remembered by the object, so it is hashable, by
    identity: a dataclass is declared with ``frozen=True, eq=False``.

    Attributes
    ----------
    triangles : ndarray (m, 3) int32
        Of the whole bone: closed, one piece, genus 1 (the canal is its hole), normals outward.
    cancellous_points : ndarray (k, 3)
        The body's vertices moved inward by the cortical thickness; the same triangles.
    regions : ndarray (n,) uint8
        `vertebra_viz.anatomy.regions.Region` of each vertex of the whole bone.
    pedicles : mapping
        ``left`` and ``right`` (the patient's), each with its isthmus.
    posterior_wall_y_mm : float
        Mid-sagittal, at mid-height.
    canal : Extent
        Of the spinal canal, which begins at the posterior wall.
    upper_endplate, lower_endplate : Extent
        From rim to rim.
    bone_distance : callable
        As ``body_distance``, from the surface of the whole bone.
    """

    @property
    def triangles(self) -> NDArray[np.int32]: ...  # noqa: D102
    @property
    def cancellous_points(self) -> NDArray[np.float64]: ...  # noqa: D102
    @property
    def regions(self) -> NDArray[np.uint8]: ...  # noqa: D102
    @property
    def pedicles(self) -> Mapping[Side, Pedicle]: ...  # noqa: D102
    @property
    def posterior_wall_y_mm(self) -> float: ...  # noqa: D102
    @property
    def canal(self) -> Extent: ...  # noqa: D102
    @property
    def upper_endplate(self) -> Extent: ...  # noqa: D102
    @property
    def lower_endplate(self) -> Extent: ...  # noqa: D102
    @property
    def bone_distance(self) -> Distance: ...  # noqa: D102
