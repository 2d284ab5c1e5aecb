"""How a body breaks, and is lifted again: smooth displacement fields on the intact bone.

Both fields are functions of the *intact* position, so everything in the bone (its surface, a cavity, cement)
moves with the same map ``p + fracture·F(p) + lift·L(p)``, which is linear in the two weights. The map keeps a
positive determinant along the whole run, so nothing folds and nothing inside can leave. The amplitudes are
solved so that the heights *measured* on the landmarks are the requested ones.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.case.case import Endplate, FractureKind, Tilt
from vertebra_viz.case.errors import refusal
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.field import Displacement, nothing
from vertebra_viz.fracture.folds import DET_FLOOR, LAYER_FLOOR, lowest_determinant, thinnest_layer
from vertebra_viz.fracture.fragments import Fragments
from vertebra_viz.fracture.frame import BodyFrame, smoothstep
from vertebra_viz.fracture.shapes import LIFTED, SHAPES, BreakShape
from vertebra_viz.fracture.spread import spread_at

ROUNDED_END = 0.12  # of the ramp's length, each end; a quintic ramp folds at 40-50 % loss, this one at 70 %
SOLVED_MM, NEAR_MM = 1e-7, 1e-3  # so near a height is to what is asked for, and at least
PROBE_MM = 0.1  # of a difference quotient
MOST_STEPS, HALVINGS = 30, 10
# how far the fragments part and the body spreads, one after the other until nothing folds and every height is met
GENTLER = ((1.0, 1.0), (0.5, 1.0), (0.25, 1.0), (0.0, 1.0), (0.0, 0.5), (0.0, 0.0))
BEHIND_MM = 4.5  # behind the back of the body, where the midline begins to move
BOW = 0.2  # of what the broken plate's dish sinks, the whole plate bows into the body
# of what is lost, the part that a tilt adds on its side where all that is left could still be lost
TILT = 0.55
_SIGN = {Tilt.NONE: 0.0, Tilt.LEFT: -1.0, Tilt.RIGHT: 1.0}


def _ramp(x: Floats) -> Floats:
    """0 below 0, 1 above 1, linear between with parabolic ends: the gentlest slope that is smooth."""
    e = ROUNDED_END
    slope = 1.0 / (1.0 - e)
    x = np.minimum(np.maximum(x, 0.0), 1.0)
    low, high = slope * x * x / (2 * e), 1.0 - slope * (1.0 - x) ** 2 / (2 * e)
    return np.where(x < e, low, np.where(x > 1.0 - e, high, slope * (x - e / 2)))


@dataclass(frozen=True)
class Descent:
    """One field: how far the endplate goes down at the three landmarks, and how far the wall is pushed out by that.

    ``anterior`` and ``posterior`` set a straight line front to back, ``dish`` a bowl in the middle (the rim
    stays up, the plate sinks); ``shape`` says what that means to the sides. ``spread`` is how much the body spreads, as
    a part of what was measured: none in a lift, since a wall that has burst outward does not come back. ``parted`` is
    how far the fragments go apart.
    """

    frame: BodyFrame
    endplate: Endplate
    anterior: float
    dish: float
    posterior: float
    shape: BreakShape = LIFTED
    tilt: Tilt = Tilt.NONE
    spread: float = 0.0
    parted: float = 0.0

    def __call__(self, points: Floats) -> Floats:
        """Displacement (n, 3) in mm at intact ``points`` (n, 3)."""
        f = self.frame
        u = np.zeros_like(points)
        # the arch, two thirds of the bone, never moves
        moves = np.flatnonzero(points[:, 1] > f.back_y - BEHIND_MM)
        x, y, z = np.ascontiguousarray(points[moves].T)
        window = self._window(x, y)
        inside = np.flatnonzero(window)
        moves = moves[inside]
        window, x, y, z = (each[inside] for each in (window, x, y, z))
        z_bottom, z_top = f.plates_z(y)
        tall = z_top - z_bottom
        zeta = (z - z_bottom) / tall
        s = np.minimum(np.maximum((y - f.back_y) / f.depth, -0.1), 1.06)
        line = (self.posterior + (self.anterior - self.posterior) * s) * self.shape.rim(f, x)
        bowl = self.dish * self.shape.dish(f, x, y)
        sinks = line + bowl
        if self.tilt is not Tilt.NONE:
            lean = _SIGN[self.tilt] * np.clip(x / f.half_width, -1.1, 1.1)
            sinks = sinks * (1.0 + TILT * lean * np.clip(1.0 - sinks / tall, 0.0, 1.0))
        sinks = sinks * window
        pieces = self._pieces(x, y) if self.spread else None
        if pieces:
            lost = np.minimum(np.maximum(sinks / tall, 0.0), 1.0)
            sinks = sinks + pieces.share_of(2.0 * sinks * lost * (1.0 - lost), pieces.sag())
        own = np.zeros((len(moves), 3))
        # from the plate that gave way: 1 there, 0 at the other one
        for share, height, down in (
            (_SHARE[self.endplate], zeta, -1.0),
            (1.0 - _SHARE[self.endplate], 1.0 - zeta, 1.0),
        ):
            if not share:
                continue
            own[:, 2] += (down * share) * sinks * _ramp(height)
            if not pieces:
                continue
            if share == 1.0:
                own[:, 2] -= (down * BOW) * bowl * window * _ramp(1.0 - height)
            aside, forward = spread_at(height, line / tall, self.shape.belly * self.dish / tall)
            out = (self.spread * share) * window
            out = out + pieces.share_of(out, pieces.push(height))
            own[:, 0] += self.shape.aside * aside * out * x
            own[:, 1] += self.shape.forward * forward * out * np.maximum(y - f.back_y, 0.0)
        u[moves] = own
        return u

    def _pieces(self, x: Floats, y: Floats) -> Fragments:
        return Fragments.at(self.frame, x, y, self.parted * self.shape.parted)

    def _window(self, x: Floats, y: Floats) -> Floats:
        """0 on pedicles and arch, 1 in the body; off the midline it opens only in front of the pedicles."""
        f = self.frame
        behind = y - f.back_y
        mid = smoothstep((behind + BEHIND_MM) / 4.0)
        lateral = smoothstep((behind - 0.5) / (0.23 * f.depth))
        # in front of the wall it narrows later: what sinks between the pedicles is not cut out of the rest
        wide = 0.22 + 0.2 * smoothstep(behind / 4.0)
        side = smoothstep((np.abs(x) / f.half_width - 0.20) / wide)
        return mid + (lateral - mid) * side


# of what sinks, the part that the superior endplate takes
_SHARE = {Endplate.SUPERIOR: 1.0, Endplate.INFERIOR: 0.0, Endplate.BOTH: 0.5}


def _solve(bone: Bone, before: Displacement, start: Descent, target_mm: Floats) -> Descent | None:
    """Amplitudes for which the landmark heights after ``before`` plus the field are ``target_mm`` (3,); None where none do.

    Newton with a difference quotient, each step halved until it comes nearer; the field is nearly linear in its
    amplitudes, so a few steps do.
    """
    marks = bone.landmarks
    intact = bone.points[marks.triangle_vertices.ravel()]
    moved = intact + before(intact)

    def error_mm(field: Descent) -> Floats:
        corners = (moved + field(intact)).reshape(6, 3, 3)
        where = np.einsum("lk,lkd->ld", marks.weights, corners)
        return np.asarray(np.linalg.norm(where[0::2] - where[1::2], axis=1) - target_mm)

    names = ("anterior", "dish", "posterior")
    field, error = start, error_mm(start)
    for _ in range(MOST_STEPS):
        off = np.abs(error).max()
        if off < SOLVED_MM:
            return field
        probes = [replace(field, **{name: getattr(field, name) + PROBE_MM}) for name in names]
        jacobian = np.stack([error_mm(probe) - error for probe in probes], axis=1) / PROBE_MM
        try:
            step = np.linalg.solve(jacobian, error)
        except np.linalg.LinAlgError:
            return None
        for _ in range(HALVINGS):
            moves = {name: getattr(field, name) - float(by) for name, by in zip(names, step, strict=True)}
            tried = replace(field, **moves)
            left = error_mm(tried)
            if np.abs(left).max() < off:
                break
            step = step / 2.0
        else:
            return field if off < NEAR_MM else None
        field, error = tried, left
    return field if np.abs(error).max() < NEAR_MM else None


def intact_heights_mm(bone: Bone) -> Floats:
    """Anterior, middle and posterior height (3,) of the intact bone."""
    marks = bone.landmarks.positions(bone.points)
    return np.asarray(np.linalg.norm(marks[0::2] - marks[1::2], axis=1))


@lru_cache(maxsize=32)
def collapse(
    bone: Bone,
    losses: tuple[float, float, float],
    endplate: Endplate,
    kind: FractureKind,
    tilt: Tilt = Tilt.NONE,
) -> Displacement:
    """Displacement that takes the intact bone to its fracture; remembered, since one fracture is treated in several ways.

    Parameters
    ----------
    bone : Bone
        The intact bone.
    losses : tuple of float
        Anterior, middle, posterior height loss as fractions of the intact heights.
    endplate : Endplate
        Which endplate gives way.
    kind : FractureKind
        What it does away from the midline, where no height is measured.
    tilt : Tilt
        The side on which it sinks more, if any.

    Returns
    -------
    Displacement
        ``field(points (n, 3)) -> (n, 3)``, mm; its measured losses are ``losses`` to a micrometre.

    Raises
    ------
    CaseError
        Where a body of this shape cannot lose so much without folding.
    """
    if not any(losses):
        return nothing
    target = intact_heights_mm(bone) * (1.0 - np.asarray(losses))
    front, middle, back = (intact_heights_mm(bone) - target).tolist()
    start = Descent(
        BodyFrame.of(bone),
        endplate,
        front,
        middle - 0.5 * (front + back),
        back,
        SHAPES[kind],
        tilt=tilt,
        spread=1.0,
        parted=1.0,
    )
    for parted, spread in GENTLER:
        field = _solve(bone, nothing, replace(start, parted=parted, spread=spread), target)
        if not field:
            continue
        lowest, layer = lowest_determinant(bone, field), thinnest_layer(bone, field)
        if lowest >= DET_FLOOR and layer >= LAYER_FLOOR:
            return field
        if parted == 0.0 and lowest > 0.0 and layer > 0.0:
            return field
    lost = ", ".join(f"{loss:.3g}" for loss in losses)
    raise refusal("fracture", f"{lost} lost", "smaller losses for a body of this shape")


def lift(bone: Bone, fractured: Displacement, gains_mm: Floats, endplate: Endplate) -> Displacement:
    """Displacement that raises the fractured heights by ``gains_mm`` (3,) when added to ``fractured``."""
    if not np.any(gains_mm):
        return nothing
    marks = bone.landmarks.positions(bone.points + fractured(bone.points))
    before = np.linalg.norm(marks[0::2] - marks[1::2], axis=1)
    start = Descent(BodyFrame.of(bone), endplate, -1.0, -1.0, 0.0)
    raised = _solve(bone, fractured, start, before + gains_mm)
    if not raised:
        raise refusal(
            "fracture", "a body of this shape, broken like this", "another one: it cannot be lifted"
        )
    return raised
