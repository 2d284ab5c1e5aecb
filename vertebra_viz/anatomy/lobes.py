"""Star-shaped lobes inside the body: the one shape that balloon, cavity and cement share.

A lobe lives in the *intact* bone and rides on the bone's own displacement. That map never folds, so whatever is
inside the wall, apart from its neighbour, and closed when it is made stays so at every moment of the run.
Along each direction from its centre a lobe reaches as far as its own form wants (an ellipsoid of scale ``s`` in the
*deformed* bone), or as far as it may (a clearance from the wall, the midline, the posterior quarter).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from vertebra_viz.anatomy.bone_space import Space
from vertebra_viz.clip.clip import Floats, Ints

Map = Callable[[Floats], Floats]

SAMPLES = np.linspace(0.0, 1.0, 8)  # shares of the allowed reach at which the form is evaluated
SECANTS = 24  # steps by secants, many more than are usually needed; then the bracket is halved
LEAST_GROWTH = 1e-7  # of a form's growth along a ray from one sample to the next: enough to solve for
SOFTNESS = 0.18  # how gently form and limit meet, in shares of the reach


@lru_cache
def geosphere(frequency: int) -> tuple[Floats, Ints]:
    """Unit sphere from an icosahedron, each edge split ``frequency`` times: points (10 f² + 2, 3), triangles (20 f², 3)."""
    g = (1.0 + 5.0**0.5) / 2.0
    corners = [(-1, g, 0), (1, g, 0), (-1, -g, 0), (1, -g, 0), (0, -1, g), (0, 1, g)]
    corners += [(0, -1, -g), (0, 1, -g), (g, 0, -1), (g, 0, 1), (-g, 0, -1), (-g, 0, 1)]
    faces = "0-11-5 0-5-1 0-1-7 0-7-10 0-10-11 1-5-9 5-11-4 11-10-2 10-7-6 7-1-8"
    faces += " 3-9-4 3-4-2 3-2-6 3-6-8 3-8-9 4-9-5 2-4-11 6-2-10 8-6-7 9-8-1"
    a, b, c = np.array(corners)[np.array([[int(i) for i in face.split("-")] for face in faces.split()]).T]
    cells = [(i, j) for i in range(frequency + 1) for j in range(frequency + 1 - i)]
    number = {cell: n for n, cell in enumerate(cells)}
    up = [(number[i, j], number[i + 1, j], number[i, j + 1]) for i, j in cells if i + j < frequency]
    down = [
        (number[i + 1, j], number[i + 1, j + 1], number[i, j + 1]) for i, j in cells if i + j < frequency - 1
    ]
    share = np.array(cells) / frequency
    points = a[:, None] + share[:, :1] * (b - a)[:, None] + share[:, 1:] * (c - a)[:, None]
    points = (points / np.linalg.norm(points, axis=2, keepdims=True)).reshape(-1, 3)
    triangles = np.array(up + down) + np.arange(20)[:, None, None] * len(cells)
    # faces share their edges: keep one point of each place
    _, first, same = np.unique(np.round(points, 9), axis=0, return_index=True, return_inverse=True)
    points, faces_of = points[first], same.ravel()[triangles.reshape(-1, 3)].astype(np.int32)
    points.setflags(write=False)
    faces_of.setflags(write=False)
    return points, faces_of


@dataclass(frozen=True)
class Ellipsoid:
    """The form a lobe wants, in the deformed bone: stretched along ``axis``; value 1 on the unit-scale surface."""

    centre: Floats
    axis: Floats
    length_mm: float
    radius_mm: float

    def __call__(self, points: Floats) -> Floats:
        """Scale (…,) at which the ellipsoid passes through ``points`` (…, 3)."""
        offset = points - self.centre
        along = offset @ self.axis
        across2 = np.maximum(np.einsum("...i,...i->...", offset, offset) - along**2, 0.0)
        return np.asarray(np.sqrt((along / self.length_mm) ** 2 + across2 / self.radius_mm**2))


@dataclass(frozen=True)
class RoughEllipsoid(Ellipsoid):
    """An ellipsoid with an uneven wall, as hand work leaves it; always the same one.

    Attributes
    ----------
    uneven : how far the wall stands out or in at most, as a share of the reach.
    """

    uneven: float

    def __call__(self, points: Floats) -> Floats:
        """Scale (…,) at which the wall passes through ``points`` (…, 3)."""
        offset = points - self.centre
        x, y, z = np.moveaxis(
            offset / np.maximum(np.linalg.norm(offset, axis=-1, keepdims=True), 1e-9), -1, 0
        )
        waves = (
            np.sin(5.3 * x + 2.1 * y + 0.7)
            + np.sin(4.1 * y - 3.7 * z + 2.9)
            + np.sin(6.1 * z + 3.3 * x + 4.4)
        )
        return np.asarray(super().__call__(points) / (1.0 + self.uneven * waves / 3.0))


def soft_minimum(a: Floats, b: Floats | float, softness: float) -> Floats:
    """Minimum of two with a rounded corner; exactly the smaller where they differ by ``softness`` or more."""
    h = np.maximum(softness - np.abs(a - b), 0.0) / softness
    return np.asarray(np.minimum(a, b) - h * h * softness / 4.0)


@dataclass(frozen=True, eq=False)
class Rays:
    """A lobe's directions with its form sampled along each: everything needed to size it.

    Attributes
    ----------
    centre : (3,) in the intact bone.
    offsets : (n, 3) from the centre to the end of the allowed reach, intact bone.
    form : (n, k) the form's scale at the shares SAMPLES of the reach, in the deformed bone.
    triangles : (m, 3)
    """

    centre: Floats
    offsets: Floats
    form: Floats
    triangles: Ints

    def shares(self, scale: float) -> Floats:
        """Share of the reach (n,) at which the form at ``scale`` ends; above 1 where the reach ends before it."""
        level = np.sum(self.form < scale, axis=1).clip(1, len(SAMPLES) - 1)
        row = np.arange(len(self.form))
        low, high = self.form[row, level - 1], self.form[row, level]
        step = (scale - low) / np.maximum(high - low, 1e-9) * (SAMPLES[1] - SAMPLES[0])
        return np.asarray(SAMPLES[level - 1] + step)

    def points(self, scale: float, rough: Floats | float = 0.0) -> Floats:
        """Lobe points (n, 3), intact bone, for the form at ``scale``; ``rough`` (n,) lengthens single rays."""
        return self.limited(self.shares(scale) * (1.0 + rough))

    def limited(self, share: Floats) -> Floats:
        """Points (n, 3), intact bone, at these shares (n,) of the reach as far as it goes."""
        return self.ending(soft_minimum(share, 1.0, SOFTNESS))

    def ending(self, share: Floats) -> Floats:
        """Points (n, 3), intact bone, at these shares (n,) of the reach."""
        return np.asarray(self.centre + share[:, None] * self.offsets)


def stretched(directions: Floats, axis: Floats, ratio: float) -> Floats:
    """Unit directions crowded towards ``axis``'s ends, so that a long thin lobe is still finely meshed there."""
    out = directions + (ratio - 1.0) * np.outer(directions @ axis, axis)
    return np.asarray(out / np.linalg.norm(out, axis=1, keepdims=True))


def cast(
    space: Space, form: Callable[[Floats], Floats], centre: Floats, sphere: tuple[Floats, Ints], deform: Map
) -> Rays:
    """Sample ``form`` along rays from ``centre`` to the end of the space.

    Parameters
    ----------
    space, form
        Where the lobe may be (intact bone), and what it wants to be (deformed bone).
    centre : (3,)
        Intact bone, inside the space.
    sphere : directions (n, 3), triangles (m, 3)
    deform
        From the intact to the deformed bone.
    """
    directions, triangles = sphere
    return sampled(form, centre, space.reach(centre, directions)[:, None] * directions, triangles, deform)


def sampled(
    form: Callable[[Floats], Floats], centre: Floats, offsets: Floats, triangles: Ints, deform: Map
) -> Rays:
    """Sample ``form`` along rays from ``centre`` (3,) whose ``offsets`` (n, 3) end where the space does; see `cast`."""
    ahead = centre + SAMPLES[None, 1:, None] * offsets[:, None, :]
    # all rays have their first sample in common
    values = form(deform(np.concatenate([centre[None], ahead.reshape(-1, 3)])))
    begins = np.full((len(offsets), 1), values[0])
    return Rays(
        centre, offsets, _growing(np.hstack([begins, values[1:].reshape(len(offsets), -1)])), triangles
    )


def _growing(values: Floats) -> Floats:
    """Values (n, k) of a form along rays, made to grow: where one does not, the lobe would jump as its scale grows."""
    values = np.maximum.accumulate(values, axis=1)
    steps = np.diff(values, axis=1)
    least = LEAST_GROWTH * (values[:, -1:] - values[:, :1])
    grown = values[:, :1] + np.cumsum(np.maximum(steps, least), axis=1)
    values[:, 1:] = np.where(np.any(steps < least, axis=1, keepdims=True), grown, values[:, 1:])
    return values


def undulated(points: Floats) -> Floats:
    """Bend the midline plane x = 0 a little, so that two lobes meet as cement does and not along a ruler.

    Both sides go through the same bend, so they still touch without a gap or an overlap.
    """
    x, y, z = points.T
    bent = points.copy()
    bent[:, 0] = x + 0.7 * np.sin(0.45 * y + 0.8) * np.sin(0.5 * z + 0.4) * np.exp(-((x / 4.0) ** 2))
    return bent


@dataclass(frozen=True, eq=False)
class LobePair:
    """One lobe, or the lobe and its mirror image across x = 0 (``mirrored``), as one surface of one or two closed pieces."""

    rays: Rays
    mirrored: bool

    @cached_property
    def triangles(self) -> Ints:
        """Triangles of all pieces (m, 3)."""
        one = self.rays.triangles
        if not self.mirrored:
            return one
        return np.concatenate([one, one[:, ::-1] + len(self.rays.offsets)]).astype(np.int32)

    def points(self, scale: float, rough: tuple[Floats | float, Floats | float] = (0.0, 0.0)) -> Floats:
        """Points of all pieces (n, 3), intact bone, for the form at ``scale``; roughness per piece."""
        shares = self.rays.shares(scale)
        one = self.rays.limited(shares * (1.0 + rough[0]))
        if not self.mirrored or rough[0] is rough[1]:
            return self.joined(one, one)
        return self.joined(one, self.rays.limited(shares * (1.0 + rough[1])))

    def joined(self, one: Floats, other: Floats) -> Floats:
        """Points of all pieces (n, 3), intact bone, from those of the first, and of the other before it is mirrored."""
        return undulated(np.concatenate([one, other * (-1.0, 1.0, 1.0)])) if self.mirrored else one

    @cached_property
    def middles(self) -> Floats:
        """Centre of each piece, intact bone: (1 or 2, 3)."""
        one = self.rays.centre
        return np.stack([one, one * (-1.0, 1.0, 1.0)]) if self.mirrored else one[None]

    @cached_property
    def centres(self) -> Floats:
        """Centre of the piece each point belongs to, intact bone: (n, 3)."""
        return self.of_pieces(self.middles)

    def moved_centres(self, deform: Map) -> Floats:
        """Centre of the piece each point belongs to, moved: (n, 3)."""
        return self.of_pieces(deform(self.middles))

    def of_pieces(self, each: Floats) -> Floats:
        """For every point what its piece has (n, 3), given that of ``each`` piece."""
        return np.repeat(each, len(self.rays.offsets), axis=0)


def solve(volume_at: Callable[[float], float], target: float, guess: float, high: float) -> float:
    """Argument in (0, high] at which an increasing volume equals ``target`` within 0.005 %.

    Secant steps on cube roots, which are nearly linear in a scale, kept inside the bracket known so far;
    ``high`` where even that is not enough. Each evaluation costs a millisecond or two, so few matter.
    """
    goal = float(np.cbrt(target))

    def excess(argument: float) -> float:
        return float(np.cbrt(volume_at(argument))) - goal

    low, top = 0.0, high
    at, f = guess, excess(guess)
    slope = (goal + f) / at  # as if nothing limited the lobe: its cube root grows in proportion
    for count in range(80):
        if abs(f) < 1.5e-5 * goal:
            break
        if f < 0.0:
            low = at
        else:
            top = at
        if low >= high * (1.0 - 1e-9):
            return high
        step = at - f / slope
        if not low < step < top or (count > SECANTS and top < high):
            step = min(high, 2.0 * at) if top == high and f < 0.0 else 0.5 * (low + top)
        previous, f_previous = at, f
        at, f = step, excess(step)
        if abs(f - f_previous) > 1e-12:
            slope = (f - f_previous) / (at - previous)
        elif f < 0.0 and top == high:  # nothing grows any more: everything there is room for is filled
            return high
    return at
