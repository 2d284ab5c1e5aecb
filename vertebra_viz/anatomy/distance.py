"""Signed distances that everything else is built from: the thick plate, and smooth union and difference.

The plate, a plane trapezoid with a thickness at each corner, bent a little, is a pedicle, a lamina or a transverse
process, depending on its numbers: so the arch has no tubes and its distances stay true (gradient close to 1). What it
cannot be has a primitive of its own: `vertebra_viz.anatomy.blade`, `vertebra_viz.anatomy.facet`.
"""

from dataclasses import dataclass
from functools import cached_property
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

    def of(self, part: "BonePart") -> Field:
        """Return the signed distance (mm, negative inside) of ``part`` at each sample."""
        return part.distance(self)

    def joined(self, field: Field, part: "BonePart", reach: float) -> Field:
        """Return the smooth union of ``field``, which is used up, and ``part`` (`smooth_union`)."""
        return smooth_union(field, part.distance(self), reach)


class BonePart(Protocol):
    """Whatever has a distance and a box that holds its surface; it lives as long as the fields that use it."""

    def bounds(self) -> tuple[Vector, Vector]: ...  # noqa: D102
    def distance(self, at: Grid) -> Field: ...  # noqa: D102


def vector(x: float, y: float, z: float) -> Vector:
    """Return a point or direction as an array of three."""
    return np.array([x, y, z], dtype=np.float64)


def unit(v: Vector) -> Vector:
    """Return the direction of ``v``."""
    return np.asarray(v / np.linalg.norm(v), dtype=np.float64)


def clipped(values: Field, low: float | np.float32, high: float | np.float32) -> Field:
    """Return values no lower than ``low`` and no higher than ``high``: on short arrays `numpy.clip` takes four times as long."""
    values = np.maximum(values, low)
    return np.asarray(np.minimum(values, high, out=values))


def smooth_union(a: Field, b: Field, reach: float) -> Field:
    """Return the union of two distance fields, filleted where they are within ``reach`` (mm) of each other."""
    h = np.abs(a - b)
    np.subtract(np.float32(reach), h, out=h)
    np.maximum(h, 0, out=h)
    h *= h
    h *= np.float32(0.25 / reach)
    return np.asarray(np.subtract(np.minimum(a, b), h, out=h), dtype=np.float32)


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

    @cached_property
    def _axes(self) -> tuple[Vector, Vector, Vector]:
        across = unit(self.across - self.along * float(self.along @ self.across))
        return self.along, across, np.cross(self.along, across)

    def axes(self) -> tuple[Vector, Vector, Vector]:
        """Return along, across and the normal as an orthonormal frame."""
        return self._axes

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
        return self._bounds

    @cached_property
    def _bounds(self) -> tuple[Vector, Vector]:
        reach = max(self.radii) + abs(self.bow) + abs(self.curl)
        reach += self.flare * max(map(abs, (*self.start, *self.end, *self.radii)))
        corners = self.corners()
        return corners.min(axis=0) - reach, corners.max(axis=0) + reach

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        square, u, radius = self.section(at)
        u *= u
        square += u
        np.sqrt(square, out=square)
        square -= radius
        return square

    def section(self, at: Grid) -> tuple[Field, Field, Field]:
        """Return the square of how far (mm) each sample is past the core's outline, its height above it, and its radius."""
        f32 = np.float32
        a, v, u = self._local(at)
        t = a * f32(1 / self.length)
        np.minimum(np.maximum(t, 0, out=t), 1, out=t)
        swell = np.square(2 * t - 1) * f32(self.flare) + 1 if self.flare else f32(1)
        (low, high), (end_low, end_high) = self.start, self.end
        v -= f32((low + high) / 2)
        if low + high != end_low + end_high:
            v -= t * f32((end_low + end_high - low - high) / 2)
        half = t * f32((end_high - end_low - high + low) / 2)
        half += f32((high - low) / 2)
        half *= swell
        s = v / np.maximum(half, f32(1e-3))
        np.minimum(np.maximum(s, -1, out=s), 1, out=s)
        if self.bow:
            u -= f32(4 * self.bow) * t * (1 - t)
        if self.curl:
            u -= f32(self.curl) * (1 - s * s)
        r00, r01, r10, r11 = self.radii
        radius = t * f32((r10 - r00 + r11 - r01) / 2)
        radius += f32((r00 + r01) / 2)
        if r00 != r01 or r10 != r11:
            radius += s * (t * f32((r11 - r01 - r10 + r00) / 2) + f32((r01 - r00) / 2))
        radius *= swell
        if self.lens:
            # on a core narrower than it is thick the same change would raise a ridge
            core = (end_high - end_low) / 2
            lens = self.lens * core / (core + sum(self.radii) / 4)
            radius *= 1 - f32(lens) * s * s
        corner = f32(self.corner_radius())
        a -= f32(self.length / 2)
        past = _past(a, f32(self.length / 2) - corner)
        across = _past(v, np.maximum(half - corner, 0))
        past *= past
        across *= across
        past += across
        if corner:
            np.sqrt(past, out=past)
            past -= corner
            np.maximum(past, 0, out=past)
            past *= past
        return past, u, radius

    def _local(self, at: Grid) -> tuple[Field, Field, Field]:
        """Return how far each sample is along, across and above the core."""
        x, y, z = (c - o for c, o in zip(at, self.origin.astype(np.float32), strict=True))
        found = []
        for axis in self.axes():
            i, j, k = axis.astype(np.float32)
            value = x * i
            value += y * j
            value += z * k
            found.append(value)
        return found[0], found[1], found[2]


def _past(value: Field, limit: Field | np.float32) -> Field:
    """Return how far the absolute ``value``, which is used up, is beyond a limit; 0 within it."""
    np.abs(value, out=value)
    value -= limit
    return np.maximum(value, 0, out=value)


@dataclass(frozen=True)
class PlateGroup:
    """Plates that together are one part of the bone, such as a process with the tubercle on it.

    Parameters
    ----------
    plates : tuple of BonePart
        The first is the part's main one.
    blend_mm : float
        Over which they blend with each other.
    """

    plates: tuple[BonePart, ...]
    blend_mm: float = 1.0

    def bounds(self) -> tuple[Vector, Vector]:
        """Return the lowest and highest corner of a box that holds all plates."""
        lower, upper = zip(*(plate.bounds() for plate in self.plates), strict=True)
        return np.min(lower, axis=0), np.max(upper, axis=0)

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        if len(self.plates) == 1:
            return self.plates[0].distance(at)
        distance = at.of(self.plates[0])
        for plate in self.plates[1:]:
            distance = at.joined(distance, plate, self.blend_mm)
        return distance
