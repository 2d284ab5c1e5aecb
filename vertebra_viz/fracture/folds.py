"""Check whether a displacement folds a bone: the field itself, and the triangles that are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.fracture.field import Displacement

DET_FLOOR = (
    0.17  # smallest allowed local volume ratio; the fragments' separation is reduced until it is reached
)
LAYER_FLOOR = 0.06  # the same for the layers between the triangles of the wall and those of the inside
THIN = 0.02  # share of the median layer's volume below which a layer is ignored
PROBE_MM = 1e-3  # step of the difference quotients of a field's gradient
WEIGHTS = (0.25, 0.5, 0.75, 1.0)  # weights of a displacement at which its determinant is checked


@dataclass(frozen=True, eq=False)
class ProbedDisplacement:
    """A displacement where folds are checked: its gradient at `probes`, and its values at the drawn vertices.

    For a sum of displacements it is the sum of theirs.

    Attributes
    ----------
    gradient : (3, 3, n) derivative of each component along each axis.
    wall, inside : (k, 3) mm, displacement of the body's points and of the points of its inside.
    """

    gradient: Floats
    wall: Floats
    inside: Floats

    @classmethod
    def of(cls, bone: Bone, field: Displacement) -> ProbedDisplacement:
        """Return ``field`` probed on ``bone``."""
        points = (bone.body_points, bone.cancellous_points)
        return cls.at([field(each) for each in probes(bone)], *(field(each) for each in points))

    @classmethod
    def at(cls, probed: Sequence[Floats], wall: Floats, inside: Floats) -> ProbedDisplacement:
        """Return it for a displacement with the values ``probed`` (4, n, 3) at the bone's `probes`."""
        here, *there = probed
        return cls(np.stack([(each - here).T / PROBE_MM for each in there], axis=1), wall, inside)

    def plus(self, other: ProbedDisplacement, weight: float = 1.0) -> ProbedDisplacement:
        """Return the sum of this displacement and ``weight`` times another one."""
        return ProbedDisplacement(
            self.gradient + weight * other.gradient,
            self.wall + weight * other.wall,
            self.inside + weight * other.inside,
        )

    def lowest_determinant(self, lifted: ProbedDisplacement | None = None) -> float:
        """Return the smallest local volume ratio in the body during the whole run.

        It is checked at four weights of the displacement, and then at four weights of the lift on top of it. Positive means
        that the surface cannot fold.
        """
        whole = np.eye(3)[:, :, None]
        maps = [whole + weight * self.gradient for weight in WEIGHTS]
        if lifted:
            maps += [whole + self.gradient + weight * lifted.gradient for weight in WEIGHTS]
        return min(float(_triple(*each).min()) for each in maps)  # their determinants

    def thinnest_layer(self, bone: Bone) -> float:
        """Return the smallest volume ratio of the layers between each triangle of the wall and the same one of the inside.

        A field that bends within a triangle may flip that triangle although the field itself does not fold. Layers that are
        very thin in the intact bone are ignored.
        """
        intact, thick = _intact_layers(bone)
        outer, inner = bone.body_points + self.wall, bone.cancellous_points + self.inside
        moved = _layers(bone.body_triangles, outer, inner)
        return float((moved[thick] / intact[thick]).min())


def probes(bone: Bone) -> list[Floats]:
    """Return the points (4, n, 3), mm, for a field's gradient: on the body's surface and on shells inside it, and the same
    points moved a little along each axis.
    """
    samples = np.concatenate([bone.body_points[::step] * k for k, step in ((1.0, 2), (0.85, 4), (0.5, 8))])
    return [samples, *(samples + PROBE_MM * axis for axis in np.eye(3))]


@lru_cache(maxsize=32)
def _intact_layers(bone: Bone) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the layers' volumes in the intact bone, and which of them are not too thin to count; cached."""
    intact = _layers(bone.body_triangles, bone.body_points, bone.cancellous_points)
    return intact, intact > THIN * np.median(intact)


def _layers(triangles: Ints, outer: Floats, inner: Floats) -> Floats:
    """Return about six times the volume (m,) between each triangle of the wall and the same one of the inside."""
    wall, deep = np.ascontiguousarray(outer.T), np.ascontiguousarray((outer - inner).T)
    corners = np.ascontiguousarray(triangles.T)
    a, b, c = (wall.take(corner, axis=1) for corner in corners)
    first, second, third = (deep.take(corner, axis=1) for corner in corners)
    return _triple(first + second + third, b - a, c - a)


def _triple(a: Floats, b: Floats, c: Floats) -> Floats:
    """Return the triple products a·(b×c) (n,) of vectors by axis (3, n)."""
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = a, b, c
    return np.asarray(ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx))
