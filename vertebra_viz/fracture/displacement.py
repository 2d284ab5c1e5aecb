"""How a body breaks, and is lifted again: smooth displacement fields on the intact bone.

Both fields are functions of the *intact* position, so everything in the bone (its surface, a cavity, cement)
moves with the same map ``p + fracture·F(p) + lift·L(p)``, which is linear in the two weights. The map keeps a
positive determinant along the whole run, so nothing folds and nothing inside can leave. The amplitudes are
solved so that the heights *measured* on the landmarks are the requested ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.case.case import Endplate
from vertebra_viz.case.errors import refusal
from vertebra_viz.clip.clip import Floats

ROUNDED_END = 0.12  # of the ramp's length, each end; a quintic ramp folds at 40-50 % loss, this one at 70 %
DET_FLOOR = 0.10  # smallest allowed local volume ratio; the wall's ornaments shrink until it holds
BUCKLE_SHARE = 0.36  # outward bulge of the wall as a share of the local endplate descent
BUCKLE_LIMIT_MM = 7.0  # a deeper collapse breaks the wall further, but does not push it out further
WALL_BEGINS = 0.45  # of the way from the middle to the wall; further in, bone is pressed but not pushed out
# fragments of the broken wall round the body, from the back by the left to the back by the right (radians from
# straight ahead): where one ends and the next begins, the height of the crack (share of the wall below the broken
# endplate) and how far each stands out
_BETWEEN = np.array([-2.2, -1.45, -0.85, -0.35, 0.25, 0.7, 1.3, 2.0])
FRAGMENT_CRACK = np.array([0.56, 0.66, 0.50, 0.62, 0.53, 0.68, 0.52, 0.62, 0.56])
FRAGMENT_PUSH = np.array([0.3, 0.9, 0.4, 1.25, 0.75, 1.2, 0.35, 0.9, 0.3])
FRAGMENT_ENDS = np.concatenate(
    [[-np.pi], np.repeat(_BETWEEN, 2) + np.tile([-0.06, 0.06], len(_BETWEEN)), [np.pi]]
)


@dataclass(frozen=True)
class BodyFrame:
    """The few dimensions of the intact body that the fields are shaped by (mm, RAS+)."""

    back_y: float
    front_y: float
    half_width: float
    top: tuple[float, float, float]  # anterior, middle, posterior z of the superior endplate
    bottom: tuple[float, float, float]

    @classmethod
    def of(cls, body: Body) -> BodyFrame:
        """Read the frame off the landmarks of ``body``."""
        marks = body.landmarks.positions(body.points)
        return cls(
            back_y=float(marks[4:, 1].mean()),
            front_y=float(marks[:2, 1].mean()),
            half_width=float(body.half_width_mm),
            top=tuple(marks[0::2, 2].tolist()),
            bottom=tuple(marks[1::2, 2].tolist()),
        )

    @property
    def depth(self) -> float:
        """Distance between the back and front landmarks."""
        return self.front_y - self.back_y

    def plates_z(self, y: Floats) -> tuple[Floats, Floats]:
        """Z (n,) of the lower and of the upper endplate's mid-sagittal line at ``y`` (n,)."""
        s = (y - self.back_y) / self.depth
        return np.interp(s, (0.0, 0.5, 1.0), self.bottom[::-1]), np.interp(s, (0.0, 0.5, 1.0), self.top[::-1])


def smoothstep(x: Floats) -> Floats:
    """0 below 0, 1 above 1, smooth between."""
    x = np.clip(x, 0.0, 1.0)
    return x * x * (3.0 - 2.0 * x)


def _ramp(x: Floats) -> Floats:
    """0 below 0, 1 above 1, linear between with parabolic ends: the gentlest slope that is smooth."""
    e = ROUNDED_END
    slope = 1.0 / (1.0 - e)
    x = np.clip(x, 0.0, 1.0)
    low, high = slope * x * x / (2 * e), 1.0 - slope * (1.0 - x) ** 2 / (2 * e)
    return np.where(x < e, low, np.where(x > 1.0 - e, high, slope * (x - e / 2)))


def _zigzag(x: Floats) -> Floats:
    """Triangle wave between -1 and 1 with the period of a sine, its corners a little rounded."""
    return np.asarray(np.arcsin(0.97 * np.sin(x)) / np.arcsin(0.97))


def crack_height(theta: Floats) -> Floats:
    """Height (n,) at which the wall breaks, a share of the way to the broken endplate; ``theta`` from straight ahead, rad."""
    crack = np.interp(theta, FRAGMENT_ENDS, np.repeat(FRAGMENT_CRACK, 2))
    return np.asarray(crack + 0.03 * _zigzag(9.0 * theta))


@dataclass(frozen=True)
class Descent:
    """One vertical field: how far the endplate goes down at the three landmarks, before buckling.

    ``anterior`` and ``posterior`` set a straight line front to back, ``dish`` a bowl in the middle (the rim
    stays up, the plate sinks). ``buckle`` scales the wall's outward movement; 0 for a lift, since a wall
    that has burst outward does not come back.
    """

    frame: BodyFrame
    endplate: Endplate
    anterior: float
    dish: float
    posterior: float
    buckle: float

    def __call__(self, points: Floats) -> Floats:
        """Displacement (n, 3) in mm at intact ``points`` (n, 3)."""
        f = self.frame
        window = self._window(points[:, 0], points[:, 1])
        moves = np.flatnonzero(window)  # the arch, two thirds of the bone, never does
        x, y, z = points[moves].T
        s = np.clip((y - f.back_y) / f.depth, -0.1, 1.06)
        line = self.posterior + (self.anterior - self.posterior) * s
        # the bowl: elliptical, flat-bottomed, gone before the rim
        q2 = (x / (0.86 * f.half_width)) ** 2 + ((y - f.back_y - 0.5 * f.depth) / (0.47 * f.depth)) ** 2
        bowl = np.clip(1.0 - q2, 0.0, None) ** 2
        descent = (line + self.dish * bowl) * window[moves]
        z_bottom, z_top = f.plates_z(y)
        zeta = (z - z_bottom) / (z_top - z_bottom)
        share = {Endplate.SUPERIOR: 1.0, Endplate.INFERIOR: 0.0, Endplate.BOTH: 0.5}[self.endplate]
        u = np.zeros_like(points)
        if share > 0.0:
            u[moves, 2] -= share * descent * _ramp(zeta)
        if share < 1.0:
            u[moves, 2] += (1.0 - share) * descent * _ramp(1.0 - zeta)
        if self.buckle:
            wall = np.hypot(x / f.half_width, 2.0 * (y - f.back_y) / f.depth - 1.0) > WALL_BEGINS
            moves, x, y = moves[wall], x[wall], y[wall]
            out = self.buckle * BUCKLE_LIMIT_MM * np.tanh(descent[wall] / BUCKLE_LIMIT_MM)
            out = out * self._wall_profile(x, y, zeta[wall], share)
            u[moves, 0] = out * x / f.half_width
            u[moves, 1] = out * np.clip((y - f.back_y) / f.depth - 0.35, 0.0, None) * 1.5
        return u

    def _window(self, x: Floats, y: Floats) -> Floats:
        """0 on pedicles and arch, 1 in the body; off the midline it opens only in front of the pedicles."""
        f = self.frame
        behind = y - f.back_y
        mid = smoothstep((behind + 4.5) / 4.0)
        lateral = smoothstep((behind - 1.5) / (0.27 * f.depth))
        side = smoothstep((np.abs(x) - 0.20 * f.half_width) / (0.22 * f.half_width))
        return mid * (1.0 - side) + lateral * side

    def _wall_profile(self, x: Floats, y: Floats, zeta: Floats, share: float) -> Floats:
        """Outward movement of the wall over its height: an upper row of fragments that projects over a lower one.

        Each fragment of cortex has its own width, breaks at its own height and is pushed out by its own amount;
        the pattern is fixed, so that a case always looks the same.
        """
        f = self.frame
        forward = 2.0 * ((y - f.back_y) / f.depth - 0.5)
        theta = np.arctan2(x / f.half_width, forward)
        crack = crack_height(theta)
        fragments = np.interp(theta, FRAGMENT_ENDS, np.repeat(FRAGMENT_PUSH, 2))
        near_wall = smoothstep((np.hypot(x / f.half_width, forward) - WALL_BEGINS) / 0.5)
        total = np.zeros_like(zeta)
        for part, h in ((share, zeta), (1.0 - share, 1.0 - zeta)):
            if part:
                above = h - crack
                over = smoothstep(above / 0.13 + 0.5) * np.exp(-((np.clip(above, 0.0, None) / 0.24) ** 2))
                under = 0.28 * np.exp(-(((above + 0.13) / 0.09) ** 2))
                total += (1.0 if part == 1.0 else 0.7) * (over - under)
        return np.asarray(near_wall * fragments * total)


Displacement = Callable[[Floats], Floats]


def nothing(points: Floats) -> Floats:
    """Return zero displacement."""
    return np.zeros_like(points)


def _solve(bone: Bone, before: Displacement, start: Descent, target_mm: Floats) -> Descent:
    """Amplitudes for which the landmark heights after ``before`` plus the field are ``target_mm`` (3,).

    Newton with a difference quotient; the field is nearly linear in its amplitudes, so three steps do.
    """
    marks = bone.landmarks
    intact = bone.points[marks.triangle_vertices.ravel()]
    moved = intact + before(intact)

    def heights_mm(field: Descent) -> Floats:
        corners = (moved + field(intact)).reshape(6, 3, 3)
        where = np.einsum("lk,lkd->ld", marks.weights, corners)
        return np.asarray(np.linalg.norm(where[0::2] - where[1::2], axis=1))

    names = ("anterior", "dish", "posterior")
    field = start
    for _ in range(15):
        error = heights_mm(field) - target_mm
        if np.abs(error).max() < 1e-4:
            break
        jacobian = np.stack(
            [heights_mm(replace(field, **{n: getattr(field, n) + 0.1})) - (error + target_mm) for n in names],
            axis=1,
        )
        step = np.linalg.solve(jacobian / 0.1, error)
        field = replace(field, **{n: getattr(field, n) - float(d) for n, d in zip(names, step, strict=True)})
    return field


def intact_heights_mm(bone: Bone) -> Floats:
    """Anterior, middle and posterior height (3,) of the intact bone."""
    marks = bone.landmarks.positions(bone.points)
    return np.asarray(np.linalg.norm(marks[0::2] - marks[1::2], axis=1))


def collapse(bone: Bone, losses: tuple[float, float, float], endplate: Endplate) -> Displacement:
    """Displacement that takes the intact bone to its fracture.

    Parameters
    ----------
    bone : Bone
        The intact bone.
    losses : tuple of float
        Anterior, middle, posterior height loss as fractions of the intact heights.
    endplate : Endplate
        Which endplate gives way.

    Returns
    -------
    Displacement
        ``field(points (n, 3)) -> (n, 3)``, mm; its measured losses are ``losses`` within 0.1 mm.

    Raises
    ------
    CaseError
        Where a body of this shape cannot lose so much without folding.
    """
    if not any(losses):
        return nothing
    target = intact_heights_mm(bone) * (1.0 - np.asarray(losses))
    buckle = BUCKLE_SHARE
    while True:
        start = Descent(BodyFrame.of(bone), endplate, 5.0, 1.0, 0.5, buckle)
        field = _solve(bone, nothing, start, target)
        lowest = lowest_determinant(bone, field)
        if lowest >= DET_FLOOR or (buckle == 0.0 and lowest > 0.0):
            return field
        if buckle == 0.0:
            raise refusal(
                "fracture", [round(loss, 3) for loss in losses], "smaller losses for a body of this shape"
            )
        buckle = buckle / 2 if buckle > 0.05 else 0.0


def lift(bone: Bone, fractured: Displacement, gains_mm: Floats, endplate: Endplate) -> Displacement:
    """Displacement that raises the fractured heights by ``gains_mm`` (3,) when added to ``fractured``."""
    if not np.any(gains_mm):
        return nothing
    marks = bone.landmarks.positions(bone.points + fractured(bone.points))
    before = np.linalg.norm(marks[0::2] - marks[1::2], axis=1)
    start = Descent(BodyFrame.of(bone), endplate, -1.0, -1.0, 0.0, buckle=0.0)
    return _solve(bone, fractured, start, before + gains_mm)


def lowest_determinant(bone: Bone, fractured: Displacement, lifted: Displacement = nothing) -> float:
    """Smallest local volume ratio anywhere in the body, along the whole run.

    Sampled on the body's surface and on shells inside it, at four weights of the fracture and then four of
    the lift. Positive means that the surface cannot fold.
    """
    shell = bone.body_points[::5]
    samples = np.concatenate([shell * k for k in (1.0, 0.85, 0.5)])
    steps = (0.25, 0.5, 0.75, 1.0)
    broken = _gradient(fractured, samples)
    maps = [np.eye(3) + w * broken for w in steps]
    if lifted is not nothing:
        raised = _gradient(lifted, samples)
        maps += [np.eye(3) + broken + w * raised for w in steps]
    return min(float(np.linalg.det(gradient).min()) for gradient in maps)


def _gradient(field: Displacement, points: Floats, h: float = 1e-3) -> Floats:
    """Displacement gradient (n, 3, 3) by forward differences."""
    here = field(points)
    return np.stack([(field(points + h * np.eye(3)[axis]) - here) / h for axis in range(3)], axis=2)
