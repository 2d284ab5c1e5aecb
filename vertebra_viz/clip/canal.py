"""The spinal canal behind a body, measured on the triangles: how far a broken back wall, or leaked cement, comes into it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.clip.once import once_per_clip
from vertebra_viz.clip.rear import rear_y

# to the side of the back wall's middle, and above and below it: there it is measured, since a vein's hole may be in the middle
WALL_AT_MM = np.array([(0.0, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.0, 2.5), (0.0, -2.5)])
ARCH_BEHIND_MM = 5.0  # the arch always begins farther behind the wall than this
REAR_SHARE = 0.25  # of the body's depth, in which the back wall lies
WAIST = (
    0.35,
    0.45,
)  # shares of the canal's depth between which its width is measured: where the pedicles are narrowest


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
    half_width_mm : from the midline to the inner border of a pedicle; inf without one.
    backward_mm : (j,) how far each of the body's targets takes back the spot that goes farthest; 0 where none does.
    cement : where leaked cement comes farthest; None where none does.
    """

    depth_mm: float
    half_width_mm: float
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


@once_per_clip
def canal(clip: Clip) -> Canal:
    """Find the canal on the intact triangles, and the spots that go farthest into it; once for a clip."""
    body, bone = clip.actors[Part.BODY], clip.actors[Part.BONE]
    intact = upright(clip, body.base)
    lines = WALL_AT_MM + np.array([0.0, intact[:, 2].mean()])
    wall_y = float(rear_y(intact, body.triangles, lines).min())
    bone_y = _forward(clip, bone.base)
    behind = wall_y - _midline_y(bone.base[:, 0], bone_y, bone.triangles)
    depth_mm = float(behind[behind > ARCH_BEHIND_MM].min(initial=np.inf))
    half_width_mm = _half_width_mm(bone.base[:, 0], wall_y - bone_y, depth_mm)
    y = intact[:, 1]
    rear = np.flatnonzero(y < y.min() + REAR_SHARE * np.ptp(y))
    backward = _pushed_back(clip, wall_y - depth_mm, rear)
    farthest = (np.abs(body.track.weights).max(axis=0) @ backward).argmax() if len(backward) else 0
    cement = _cement(clip, wall_y, depth_mm, half_width_mm)
    return Canal(depth_mm, half_width_mm, backward[:, farthest], cement)


def _midline_y(x: Floats, y: Floats, triangles: Ints) -> Floats:
    """Y (k,) of all places where the edges of a surface of points (n,), (n,) cross the midline."""
    right = x > 0.0
    a, b, c = right[triangles].T
    across = triangles[(a != b) | (b != c)]
    start, end = np.concatenate([across[:, [0, 1]], across[:, [1, 2]], across[:, [2, 0]]]).T
    crosses = right[start] != right[end]
    start, end = start[crosses], end[crosses]
    share = x[start] / (x[start] - x[end])
    return np.asarray(y[start] + share * (y[end] - y[start]))


def _half_width_mm(x: Floats, behind: Floats, depth_mm: float) -> float:
    """From the midline to what bounds the canal at its sides, of points ``behind`` (n,) the body, in front of the arch."""
    beside = x[(behind > WAIST[0] * depth_mm) & (behind < WAIST[1] * depth_mm)]
    return float(np.abs(beside).min(initial=np.inf))


def _cement(clip: Clip, wall_y: float, depth_mm: float, half_width_mm: float) -> CanalPoints | None:
    """The rearmost place that leaked cement has in the canal at each of its key times."""
    if Part.LEAK not in clip.actors or not np.isfinite(depth_mm):
        return None
    leak, body = clip.actors[Part.LEAK], clip.actors[Part.BODY]
    behind = wall_y - _forward(clip, leak.base)
    backward = -_forward(clip, leak.targets)
    ridden = _ridden(clip, wall_y - depth_mm, leak.base)
    over_time = np.array([body.track.at(t) for t in leak.track.times_s])
    now = behind + leak.track.weights @ backward + over_time @ ridden
    within = (np.abs(leak.base[:, 0]) < half_width_mm) & (now.max(axis=0) < depth_mm)
    within &= now.max(axis=0) > 0.0
    if not within.any():
        return None
    spots = np.unique(np.where(within, now, -np.inf).argmax(axis=1))
    return CanalPoints(behind[spots], backward[:, spots].T, ridden[:, spots].T)


def _forward(clip: Clip, vectors: Floats) -> Floats:
    """The bone's own forward part (…,) of ``vectors`` (…, 3)."""
    cos, sin = np.cos(clip.tilt_rad), np.sin(clip.tilt_rad)
    return np.asarray(cos * vectors[..., 1] - sin * vectors[..., 2])


def upright(clip: Clip, points: Floats) -> Floats:
    """Points (n, 3) turned to where the intact bone stands upright."""
    up = np.sin(clip.tilt_rad) * points[:, 1] + np.cos(clip.tilt_rad) * points[:, 2]
    return np.column_stack([points[:, 0], _forward(clip, points), up])


def _pushed_back(clip: Clip, arch_y: float, rear: NDArray[np.intp]) -> Floats:
    """How far back (j, n) each of the body's targets takes its points ``rear`` (n,), those before it at full weight.

    Where the whole bone rides on another one it is turned, and a way down then looks like one to the back: so each place
    is seen from the arch behind ``arch_y``, which no fracture moves.
    """
    body, bone = clip.actors[Part.BODY], clip.actors[Part.BONE]
    arch = _forward(clip, bone.base) < arch_y
    from_yz = np.column_stack([bone.base[arch][:, 1:], np.ones(arch.sum())])
    place, carried = body.base[rear].copy(), np.zeros((3, 2))
    backward = [np.zeros(len(rear))]
    for moves, bone_moves in zip(body.targets, bone.targets, strict=True):
        place += moves[rear]
        if np.any(moved := bone_moves[arch]):
            carried += np.linalg.lstsq(from_yz, moved[:, 1:], rcond=None)[0]
        own = np.linalg.solve(np.eye(2) + carried[:2].T, (place[:, 1:] - carried[2]).T).T
        home = np.column_stack([place[:, 0], own])
        backward.append(_forward(clip, body.base[rear]) - _forward(clip, home))
    return np.diff(backward, axis=0).reshape(len(body.targets), len(rear))


def _ridden(clip: Clip, arch_y: float, points: Floats) -> Floats:
    """How far forward (j, n) each target carries ``points`` (n, 3) with the whole bone, as its arch behind ``arch_y`` says.

    No fracture moves that; where it moves, the bone rides on another one.
    """
    bone = clip.actors[Part.BONE]
    arch = _forward(clip, bone.base) < arch_y
    forward = _forward(clip, bone.targets[:, arch])
    if not np.any(forward):
        return np.zeros((len(forward), len(points)))
    # a small turn and a shift in the mid-sagittal plane are linear in place
    from_yz = np.column_stack([bone.base[arch][:, 1:], np.ones(arch.sum())])
    turn, *_ = np.linalg.lstsq(from_yz, forward.T, rcond=None)
    return np.asarray((np.column_stack([points[:, 1:], np.ones(len(points))]) @ turn).T)
