"""Whether a displacement folds a bone: by the field itself, and by the triangles that are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.fracture.field import Displacement

DET_FLOOR = 0.17  # smallest allowed local volume ratio; the wall's fragments part less until it holds
LAYER_FLOOR = 0.06  # the same of the bone between the triangles of the wall and those of the inside
THIN = 0.02  # of the median layer, which is next to nothing
PROBE_MM = 1e-3  # of the difference quotients that give a field's gradient
WEIGHTS = (0.25, 0.5, 0.75, 1.0)  # of a displacement at which its determinant is looked at


@dataclass(frozen=True, eq=False)
class ProbedDisplacement:
    """A displacement where folds are looked for: its gradient at `probes`, and how far it moves the triangles that are drawn.

    That of a sum of displacements is the sum of theirs.

    Attributes
    ----------
    gradient : (3, 3, n) of each axis, along each axis.
    wall, inside : (k, 3) mm, of the body's points and of those of its inside.
    """

    gradient: Floats
    wall: Floats
    inside: Floats

    @classmethod
    def of(cls, bone: Bone, field: Displacement) -> ProbedDisplacement:
        """Return that of any displacement."""
        points = (bone.body_points, bone.cancellous_points)
        return cls.at([field(each) for each in probes(bone)], *(field(each) for each in points))

    @classmethod
    def at(cls, probed: Sequence[Floats], wall: Floats, inside: Floats) -> ProbedDisplacement:
        """Return that of a displacement which is ``probed`` (4, n, 3) at the bone's `probes`."""
        here, *there = probed
        return cls(np.stack([(each - here).T / PROBE_MM for each in there], axis=1), wall, inside)

    def plus(self, other: ProbedDisplacement, weight: float = 1.0) -> ProbedDisplacement:
        """Return that of this displacement and ``weight`` of another one."""
        return ProbedDisplacement(
            self.gradient + weight * other.gradient,
            self.wall + weight * other.wall,
            self.inside + weight * other.inside,
        )

    def lowest_determinant(self, lifted: ProbedDisplacement | None = None) -> float:
        """Smallest local volume ratio anywhere in the body, along the whole run.

        Looked at at four weights of the displacement, and then four of what lifts on top of it. Positive means that the
        surface cannot fold.
        """
        whole = np.eye(3)[:, :, None]
        maps = [whole + weight * self.gradient for weight in WEIGHTS]
        if lifted:
            maps += [whole + self.gradient + weight * lifted.gradient for weight in WEIGHTS]
        return min(float(_triple(*each).min()) for each in maps)  # their determinants

    def thinnest_layer(self, bone: Bone) -> float:
        """Smallest volume ratio of the bone between a triangle of the body's wall and the same one of its inside.

        What is drawn are triangles, which a field that bends within one of them may turn over although it folds nothing
        itself. Layers that are next to nothing in the intact bone do not count.
        """
        intact, thick = _intact_layers(bone)
        outer, inner = bone.body_points + self.wall, bone.cancellous_points + self.inside
        moved = _layers(bone.body_triangles, outer, inner)
        return float((moved[thick] / intact[thick]).min())


def probes(bone: Bone) -> list[Floats]:
    """Points (4, n, 3), mm, at which a field is evaluated for its gradient: on the body's surface, on shells inside it, and
    as many a little farther along each axis.
    """
    samples = np.concatenate([bone.body_points[::step] * k for k, step in ((1.0, 2), (0.85, 4), (0.5, 8))])
    return [samples, *(samples + PROBE_MM * axis for axis in np.eye(3))]


@lru_cache(maxsize=32)
def _intact_layers(bone: Bone) -> tuple[Floats, NDArray[np.bool_]]:
    """Volumes of the layers before anything breaks, and which of them are not next to nothing; once for a bone."""
    intact = _layers(bone.body_triangles, bone.body_points, bone.cancellous_points)
    return intact, intact > THIN * np.median(intact)


def _layers(triangles: Ints, outer: Floats, inner: Floats) -> Floats:
    """Six times the volume (m,) of the bone between each triangle of the wall and the same one of the inside, nearly."""
    wall, deep = np.ascontiguousarray(outer.T), np.ascontiguousarray((outer - inner).T)
    corners = np.ascontiguousarray(triangles.T)
    a, b, c = (wall.take(corner, axis=1) for corner in corners)
    first, second, third = (deep.take(corner, axis=1) for corner in corners)
    return _triple(first + second + third, b - a, c - a)


def _triple(a: Floats, b: Floats, c: Floats) -> Floats:
    """Triple products a·(b×c) (n,) of vectors by axis (3, n)."""
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = a, b, c
    return np.asarray(ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx))
