"""What a field of a broken body needs to know of points, whatever its amplitudes: computed once where several are tried.

Solving for the amplitudes that give three heights evaluates nine fields at the same landmarks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.fragments import Fragments
from vertebra_viz.fracture.frame import BodyFrame, smoothstep
from vertebra_viz.fracture.shapes import BreakShape
from vertebra_viz.fracture.spread import SpreadHeights

ROUNDED_END = 0.12  # of the ramp's length, each end; a quintic ramp folds at 40-50 % loss, this one at 70 %
BEHIND_MM = 4.5  # behind the back of the body, where the midline begins to move


@dataclass(frozen=True, eq=False)
class Places:
    """Those of some points that can move, whatever breaks.

    Attributes
    ----------
    count : of all points.
    rows : (k,) which of them can move.
    x, y : (k,) mm.
    window : (k,) 0 on pedicles and arch, 1 in the body.
    tall : (k,) mm, from plate to plate.
    height, forward : (k,) shares of the way from the lower plate to the upper one, and from the back to the front.
    """

    count: int
    rows: NDArray[np.intp]
    x: Floats
    y: Floats
    window: Floats
    tall: Floats
    height: Floats
    forward: Floats

    @classmethod
    def of(cls, points: Floats, frame: BodyFrame) -> Places:
        """Find them among ``points`` (n, 3)."""
        x, y, z = np.ascontiguousarray(points.T)
        # the arch, two thirds of the bone, never moves
        rows = np.flatnonzero(y > frame.back_y - BEHIND_MM)
        x, y = x.take(rows), y.take(rows)
        window = _window(frame, x, y)
        if not window.all():
            inside = np.flatnonzero(window)
            rows = rows.take(inside)
            x, y, window = (each.take(inside) for each in (x, y, window))
        bottom, top = frame.plates_z(y)
        tall = top - bottom
        height = (z.take(rows) - bottom) / tall
        forward = np.minimum(np.maximum((y - frame.back_y) / frame.depth, -0.1), 1.06)
        return cls(len(points), rows, x, y, window, tall, height, forward)

    @cached_property
    def upward(self) -> Floats:
        """The share (k,) of the upper plate's movement that each place takes part in: 0 at the lower plate, 1 at the upper one."""
        return _ramp(self.height)

    @cached_property
    def downward(self) -> Floats:
        """The same of the lower plate's movement: 1 at the lower plate, 0 at the upper one."""
        return _ramp(1.0 - self.height)


@dataclass(frozen=True, eq=False)
class Side:
    """An endplate that gives way.

    Attributes
    ----------
    share : of what sinks, what this endplate takes.
    down : -1 where it sinks down, 1 where it rises.
    ramp : (k,) the share of its movement that each place takes part in: 0 at the other plate, 1 at this one.
    bow : (k,) the share of the other plate's bending that each place takes part in: 0 at this plate, 1 at the other one;
        None where both give way, and where the wall does not spread.
    """

    share: float
    down: float
    ramp: Floats
    bow: Floats | None


@dataclass(frozen=True, eq=False)
class Wall:
    """The wall that spreads and breaks.

    Attributes
    ----------
    rows : (w,) which places are on its fragments.
    sag : (w,) how much farther down than the plate as a whole each of them goes, a share.
    heights : for each side that gives way, how the spread changes over the height.
    pushes : for each side, (w,) how much farther out than the wall as a whole each of them stands, a share.
    forward : (k,) mm, from the back of the body.
    """

    rows: NDArray[np.intp]
    sag: Floats
    heights: tuple[SpreadHeights, ...]
    pushes: tuple[Floats, ...]
    forward: Floats

    @classmethod
    def of(cls, places: Places, frame: BodyFrame, ways: Iterable[Floats], parted: float) -> Wall:
        """Return that at ``places``, whose heights (k,) are shares of the ways to the plates that give way."""
        pieces = Fragments.at(frame, places.x, places.y, parted)
        heights, pushes = zip(*((SpreadHeights.at(way), pieces.push(way)) for way in ways), strict=True)
        return cls(pieces.rows, pieces.sag(), heights, pushes, np.maximum(places.y - frame.back_y, 0.0))

    def with_share(self, amounts: Floats, of: Floats, shares: Floats) -> Floats:
        """``amounts`` (k,), and on the fragments ``shares`` (w,) of ``of`` (k,) besides."""
        more = amounts.copy()
        more[self.rows] += shares * of[self.rows]
        return more


@dataclass(frozen=True, eq=False)
class BreakPlaces:
    """Places as the fields of one form see them, which differ in their amplitudes alone.

    Attributes
    ----------
    places : the places.
    rim, dish : (k,) of the form's shape.
    sides : the plates that give way.
    wall : where it spreads.
    """

    places: Places
    rim: Floats
    dish: Floats
    sides: tuple[Side, ...]
    wall: Wall | None

    @classmethod
    def of(
        cls, places: Places, frame: BodyFrame, shape: BreakShape, upper_share: float, parted: float | None
    ) -> BreakPlaces:
        """Return what a form adds to ``places``.

        Parameters
        ----------
        upper_share : of what sinks, the part that the superior endplate takes.
        parted : how far the fragments go apart; None where the wall does not spread.
        """
        sides, ways = [], []
        bows = parted is not None and upper_share in (0.0, 1.0)
        if upper_share:
            sides.append(Side(upper_share, -1.0, places.upward, places.downward if bows else None))
            ways.append(places.height)
        if upper_share < 1.0:
            sides.append(Side(1.0 - upper_share, 1.0, places.downward, places.upward if bows else None))
            ways.append(1.0 - places.height)
        return cls(
            places,
            shape.rim(frame, places.x),
            shape.dish(frame, places.x, places.y),
            tuple(sides),
            None if parted is None else Wall.of(places, frame, ways, parted),
        )


def _window(frame: BodyFrame, x: Floats, y: Floats) -> Floats:
    """0 on pedicles and arch, 1 in the body; off the midline it opens only in front of the pedicles."""
    behind = y - frame.back_y
    mid = smoothstep((behind + BEHIND_MM) / 4.0)
    lateral = smoothstep((behind - 0.5) / (0.23 * frame.depth))
    # in front of the wall it narrows later: what sinks between the pedicles is not cut out of the rest
    wide = 0.22 + 0.2 * smoothstep(behind / 4.0)
    side = smoothstep((np.abs(x) / frame.half_width - 0.20) / wide)
    return np.asarray(mid + (lateral - mid) * side)


def _ramp(x: Floats) -> Floats:
    """0 below 0, 1 above 1, linear between with parabolic ends: the gentlest slope that is smooth."""
    e = ROUNDED_END
    slope = 1.0 / (1.0 - e)
    x = np.minimum(np.maximum(x, 0.0), 1.0)
    low, high = slope * x * x / (2 * e), 1.0 - slope * (1.0 - x) ** 2 / (2 * e)
    return np.where(x < e, low, np.where(x > 1.0 - e, high, slope * (x - e / 2)))
