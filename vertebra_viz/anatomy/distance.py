"""Signed distances that everything else is built from: the thick plate, and smooth union and difference.

One primitive, a plane trapezoid with a thickness at each corner, bent a little, is a pedicle, a lamina, a process or
a facet, depending on its numbers: so the arch has no tubes and its distances stay true (gradient close to 1).
"""

from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]
Vector = NDArray[np.float64]


class Grid(NamedTuple):
    """Sample places as three arrays of one shape, mm, in the half space x >= 0."""

    x: Field
    y: Field
    z: Field


class Part(Protocol):
    """Whatever has a distance and a box that holds its surface; it lives as long as what it is asked for."""

    def bounds(self) -> tuple[Vector, Vector]: ...  # noqa: D102
    def distance(self, at: Grid) -> Field: ...  # noqa: D102


def vector(x: float, y: float, z: float) -> Vector:
    """Return a point or direction as an array of three."""
    return np.array([x, y, z], dtype=np.float64)


def unit(v: Vector) -> Vector:
    """Return the direction of ``v``."""
    return np.asarray(v / np.linalg.norm(v), dtype=np.float64)


def smooth_union(a: Field, b: Field, reach: float) -> Field:
    """Return the union of two distance fields, filleted where they are within ``reach`` (mm) of each other."""
    h = np.maximum(np.float32(reach) - np.abs(a - b), 0)
    return np.asarray(np.minimum(a, b) - h * h * np.float32(0.25 / reach), dtype=np.float32)


def smooth_difference(a: Field, b: Field, reach: float) -> Field:
    """Return ``a`` without ``b``, the edge rounded over ``reach`` (mm)."""
    return -smooth_union(-a, b, reach)


@dataclass(frozen=True)
class Plate:
    """A trapezoid core with a thickness: ``along`` it goes from 0 to ``length``, ``across`` from low to high.

    Parameters
    ----------
    origin, along, across : ndarray (3,)
        Start of the core, its axis, and the direction across (made perpendicular to the axis), unit vectors.
    length : float
        Of the core, mm.
    start, end : (low, high)
        Extent across at either end, mm.
    radii : (start low, start high, end low, end high)
        Half thickness at the four corners, mm; it also rounds the edges.
    bow, curl : float
        Sagitta of a bend along and across, mm, towards ``along x across``.
    flare : float
        How much thicker and broader both ends are than the middle.
    tip : float
        How round the core's corners are: 0 square, 1 half a circle.
    lens : float
        How much thinner the two long edges are than the middle.
    """

    origin: Vector
    along: Vector
    across: Vector
    length: float
    start: tuple[float, float]
    end: tuple[float, float]
    radii: tuple[float, float, float, float]
    bow: float = 0.0
    curl: float = 0.0
    flare: float = 0.0
    tip: float = 0.0
    lens: float = 0.0

    def axes(self) -> tuple[Vector, Vector, Vector]:
        """Return along, across and the normal as an orthonormal frame."""
        across = unit(self.across - self.along * float(self.along @ self.across))
        return self.along, across, np.cross(self.along, across)

    def corners(self) -> Vector:
        """Return the core's four corners, ndarray (4, 3)."""
        along, across, _ = self.axes()
        tip = self.origin + along * self.length
        return np.array(
            [
                self.origin + across * self.start[0],
                self.origin + across * self.start[1],
                tip + across * self.end[0],
                tip + across * self.end[1],
            ]
        )

    def end_point(self) -> Vector:
        """Return the end of the core's axis."""
        return np.asarray(self.origin + self.along * self.length, dtype=np.float64)

    def corner_radius(self) -> float:
        """Return the rounding of the core's corners, mm."""
        return self.tip * min(self.end[1] - self.end[0], self.length) / 2

    def bounds(self) -> tuple[Vector, Vector]:
        """Return the lowest and highest corner of a box that holds the plate."""
        reach = max(self.radii) + abs(self.bow) + abs(self.curl)
        reach += self.flare * max(map(abs, (self.start[1], self.end[1], *self.radii)))
        corners = self.corners()
        return corners.min(axis=0) - reach, corners.max(axis=0) + reach

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        along, across, normal = (axis.astype(np.float32) for axis in self.axes())
        ox, oy, oz = self.origin.astype(np.float32)
        x, y, z = at.x - ox, at.y - oy, at.z - oz
        a = x * along[0] + y * along[1] + z * along[2]
        v = x * across[0] + y * across[1] + z * across[2]
        u = x * normal[0] + y * normal[1] + z * normal[2]
        f32 = np.float32
        t = np.clip(a * f32(1 / self.length), 0, 1)
        swell = 1 + f32(self.flare) * (2 * t - 1) ** 2 if self.flare else f32(1)
        middle = f32((self.start[0] + self.start[1]) / 2)
        middle = middle + t * (f32((self.end[0] + self.end[1]) / 2) - middle)
        half = f32((self.start[1] - self.start[0]) / 2)
        half = (half + t * (f32((self.end[1] - self.end[0]) / 2) - half)) * swell
        v -= middle
        s = np.clip(v / np.maximum(half, f32(1e-3)), -1, 1)
        if self.bow:
            u -= f32(4 * self.bow) * t * (1 - t)
        if self.curl:
            u -= f32(self.curl) * (1 - s * s)
        corner = f32(self.corner_radius())
        past_a = np.maximum(np.abs(a - f32(self.length / 2)) - (f32(self.length / 2) - corner), 0)
        past_v = np.maximum(np.abs(v) - np.maximum(half - corner, 0), 0)
        past = np.maximum(np.hypot(past_a, past_v) - corner, 0)
        r00, r01, r10, r11 = (f32(r) for r in self.radii)
        low, high = r00 + (r10 - r00) * t, r01 + (r11 - r01) * t
        radius = (low + high + s * (high - low)) * f32(0.5) * swell
        if self.lens:
            # on a core narrower than it is thick the same change would raise a ridge
            core = (self.end[1] - self.end[0]) / 2
            lens = self.lens * core / (core + sum(self.radii) / 4)
            radius = radius * (1 - f32(lens) * s * s)
        return np.asarray(np.hypot(past, u) - radius, dtype=np.float32)


@dataclass(frozen=True)
class PlateGroup:
    """Plates that together are one part of the bone, such as a process with the tubercle on it.

    Parameters
    ----------
    plates : tuple of Part
        The first is the part's main one.
    blend_mm : float
        Over which they blend with each other.
    """

    plates: tuple[Part, ...]
    blend_mm: float = 1.0

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        distance = self.plates[0].distance(at)
        for plate in self.plates[1:]:
            distance = smooth_union(distance, plate.distance(at), self.blend_mm)
        return distance
