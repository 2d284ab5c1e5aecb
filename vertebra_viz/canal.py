"""The spinal canal behind a body, read off the triangles, and how far a broken back wall comes into it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.clip import Clip, Floats

# half width of the strip in which the canal's depth is read: wider than an edge of the triangles
BELT_MM = 2.5
ARCH_BEHIND_MM = 5.0  # the arch begins surely farther behind the wall than this
REAR_SHARE = 0.25  # of the body's depth, in which the back wall lies


@dataclass(frozen=True)
class Canal:
    """The spinal canal behind the body, and how far the body's back wall can come into it.

    Attributes
    ----------
    depth_mm : front to back in the midline, from the intact back wall to the arch; inf without one.
    backward_mm : (j,) how far each of the body's targets takes back the spot that goes farthest; 0 where none does.
    """

    depth_mm: float
    backward_mm: Floats

    def encroachment_mm(self, weights: Floats) -> float:
        """How far the spot stands behind where it was in the intact bone, at the body's ``weights`` (j,)."""
        return max(0.0, float(weights @ self.backward_mm))


@lru_cache(maxsize=8)
def canal(clip: Clip) -> Canal:
    """Find the canal on the intact triangles, and the spot of the back wall that goes farthest into it; once for a clip."""
    body, bone = clip.actors["body"], clip.actors["bone"].base
    x, y, z = body.base.T
    wall = y[(np.abs(x) < BELT_MM) & (np.abs(z - z.mean()) < BELT_MM)]
    wall_y = float(wall.min() if len(wall) else y.min())
    arch = bone[(np.abs(bone[:, 0]) < BELT_MM) & (bone[:, 1] < wall_y - ARCH_BEHIND_MM), 1]
    rear = np.flatnonzero(y < y.min() + REAR_SHARE * np.ptp(y))
    backward = -(_forward(clip, body.targets[:, rear]) - _ridden(clip, wall_y, body.base[rear]))
    farthest = (np.abs(body.track.weights).max(axis=0) @ backward).argmax() if len(backward) else 0
    return Canal(wall_y - float(arch.max(initial=-np.inf)), backward[:, farthest])


def _forward(clip: Clip, displacements: Floats) -> Floats:
    """The bone's own forward part (j, n) of ``displacements`` (j, n, 3)."""
    cos, sin = np.cos(clip.tilt_rad), np.sin(clip.tilt_rad)
    return np.asarray(cos * displacements[..., 1] - sin * displacements[..., 2])


def _ridden(clip: Clip, wall_y: float, points: Floats) -> Floats:
    """How far forward (j, n) each target carries ``points`` (n, 3) with the whole bone, as its arch says.

    No fracture moves the arch; where it moves, the bone rides on another one.
    """
    bone = clip.actors["bone"]
    arch = bone.base[:, 1] < wall_y - ARCH_BEHIND_MM
    forward = _forward(clip, bone.targets[:, arch])
    if not np.any(forward):
        return np.zeros((len(forward), len(points)))
    # a small turn and a shift in the mid-sagittal plane are linear in place
    from_yz = np.column_stack([bone.base[arch][:, 1:], np.ones(arch.sum())])
    turn, *_ = np.linalg.lstsq(from_yz, forward.T, rcond=None)
    return np.asarray((np.column_stack([points[:, 1:], np.ones(len(points))]) @ turn).T)
