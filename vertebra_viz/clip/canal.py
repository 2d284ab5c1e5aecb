"""The spinal canal behind a body, read off the triangles: how far a broken back wall, or leaked cement, comes into it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Clip, Floats

# half width of the strip in which the canal's depth is read: wider than an edge of the triangles
BELT_MM = 2.5
ARCH_BEHIND_MM = 5.0  # the arch begins surely farther behind the wall than this
REAR_SHARE = 0.25  # of the body's depth, in which the back wall lies
WAIST = (0.35, 0.65)  # shares of the canal's depth between which its width is read: between the pedicles


@dataclass(frozen=True)
class CanalPoints:
    """The places of leaked cement that come farthest into the canal, each as linear in the weights as its surface.

    Attributes
    ----------
    behind_mm : (s,) how far behind the intact back wall each stands, with every weight 0.
    backward_mm : (s, k) how far each of the leak's targets takes it back.
    ridden_mm : (s, j) how far forward each of the body's targets takes the whole bone there, wall and all.
    """

    behind_mm: Floats
    backward_mm: Floats
    ridden_mm: Floats

    def encroachment_mm(self, leak: Floats, body: Floats) -> float:
        """How far the farthest stands behind the intact wall, at the ``leak``'s weights (k,) and the ``body``'s (j,)."""
        behind = self.behind_mm + self.backward_mm @ leak + self.ridden_mm @ body
        return max(0.0, float(behind.max(initial=0.0)))


@dataclass(frozen=True)
class Canal:
    """The spinal canal behind the body, and how far the body's back wall and leaked cement can come into it.

    Attributes
    ----------
    depth_mm : front to back in the midline, from the intact back wall to the arch; inf without one.
    backward_mm : (j,) how far each of the body's targets takes back the spot that goes farthest; 0 where none does.
    cement : where leaked cement comes farthest; None where none does.
    """

    depth_mm: float
    backward_mm: Floats
    cement: CanalPoints | None

    def wall_mm(self, weights: Floats) -> float:
        """How far the wall's spot stands behind where it was in the intact bone, at the body's ``weights`` (j,)."""
        return max(0.0, float(weights @ self.backward_mm))

    def encroachment_mm(self, clip: Clip, t: float) -> float:
        """How far the wall or leaked cement, whichever is farther, stands in the canal of ``clip`` at ``t``."""
        body, leak = clip.actors[Part.BODY], clip.actors.get(Part.LEAK)
        weights = body.track.at(t)
        wall = self.wall_mm(weights)
        if self.cement is None or leak is None or not leak.shown(t):
            return wall
        return max(wall, self.cement.encroachment_mm(leak.track.at(t), weights))


@lru_cache(maxsize=8)
def canal(clip: Clip) -> Canal:
    """Find the canal on the intact triangles, and the spots that go farthest into it; once for a clip."""
    body, bone = clip.actors[Part.BODY], clip.actors[Part.BONE].base
    x, y, z = body.base.T
    wall = y[(np.abs(x) < BELT_MM) & (np.abs(z - z.mean()) < BELT_MM)]
    wall_y = float(wall.min() if len(wall) else y.min())
    arch = bone[(np.abs(bone[:, 0]) < BELT_MM) & (bone[:, 1] < wall_y - ARCH_BEHIND_MM), 1]
    depth_mm = wall_y - float(arch.max(initial=-np.inf))
    rear = np.flatnonzero(y < y.min() + REAR_SHARE * np.ptp(y))
    backward = -(_forward(clip, body.targets[:, rear]) - _ridden(clip, wall_y, body.base[rear]))
    farthest = (np.abs(body.track.weights).max(axis=0) @ backward).argmax() if len(backward) else 0
    return Canal(depth_mm, backward[:, farthest], _cement(clip, wall_y, depth_mm))


def _cement(clip: Clip, wall_y: float, depth_mm: float) -> CanalPoints | None:
    """The rearmost place that leaked cement has in the canal at each of its key times."""
    if Part.LEAK not in clip.actors or not np.isfinite(depth_mm):
        return None
    leak, body = clip.actors[Part.LEAK], clip.actors[Part.BODY]
    wall = _forward(clip, np.array([0.0, wall_y, body.base[:, 2].mean()]))
    behind = wall - _forward(clip, leak.base)
    backward = -_forward(clip, leak.targets)
    ridden = _ridden(clip, wall_y, leak.base)
    over_time = np.array([body.track.at(t) for t in leak.track.times_s])
    now = behind + leak.track.weights @ backward + over_time @ ridden
    bone = wall - _forward(clip, clip.actors[Part.BONE].base)
    beside = clip.actors[Part.BONE].base[(bone > WAIST[0] * depth_mm) & (bone < WAIST[1] * depth_mm), 0]
    within = (np.abs(leak.base[:, 0]) < np.abs(beside).min(initial=np.inf)) & (now.max(axis=0) < depth_mm)
    within &= now.max(axis=0) > 0.0
    if not within.any():
        return None
    spots = np.unique(np.where(within, now, -np.inf).argmax(axis=1))
    return CanalPoints(behind[spots], backward[:, spots].T, ridden[:, spots].T)


def _forward(clip: Clip, vectors: Floats) -> Floats:
    """The bone's own forward part (…,) of ``vectors`` (…, 3)."""
    cos, sin = np.cos(clip.tilt_rad), np.sin(clip.tilt_rad)
    return np.asarray(cos * vectors[..., 1] - sin * vectors[..., 2])


def _ridden(clip: Clip, wall_y: float, points: Floats) -> Floats:
    """How far forward (j, n) each target carries ``points`` (n, 3) with the whole bone, as its arch says.

    No fracture moves the arch; where it moves, the bone rides on another one.
    """
    bone = clip.actors[Part.BONE]
    arch = bone.base[:, 1] < wall_y - ARCH_BEHIND_MM
    forward = _forward(clip, bone.targets[:, arch])
    if not np.any(forward):
        return np.zeros((len(forward), len(points)))
    # a small turn and a shift in the mid-sagittal plane are linear in place
    from_yz = np.column_stack([bone.base[arch][:, 1:], np.ones(arch.sum())])
    turn, *_ = np.linalg.lstsq(from_yz, forward.T, rcond=None)
    return np.asarray((np.column_stack([points[:, 1:], np.ones(len(points))]) @ turn).T)
