"""Values at points that the fields of a broken body need and that do not depend on amplitudes; computed once for many.

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

ROUNDED_END = (
    0.12  # share of the ramp's length at each end; a quintic ramp folds at 40-50 % loss, this one at 70 %
)
BEHIND_MM = 4.5  # behind the back of the body: where movement in the midline begins


@dataclass(frozen=True, eq=False)
class Places:
    """The points, out of some, that a fracture can move.

    Attributes
    ----------
    count : number of all points.
    rows : (k,) indices of those that can move.
    x, y : (k,) mm.
    window : (k,) 0 on pedicles and arch, 1 in the body.
    tall : (k,) mm, distance between the endplates.
    height, forward : (k,) position as a share from the lower to the upper endplate, and from back to front.
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
        """Return those of ``points`` (n, 3) that can move."""
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
        """Share (k,) of the upper endplate's movement at each point: 0 at the lower endplate, 1 at the upper one."""
        return _ramp(self.height)

    @cached_property
    def downward(self) -> Floats:
        """Share (k,) of the lower endplate's movement at each point: 1 at the lower endplate, 0 at the upper one."""
        return _ramp(1.0 - self.height)


@dataclass(frozen=True, eq=False)
class Side:
    """An endplate that breaks.

    Attributes
    ----------
    share : this endplate's share of the height loss.
    down : -1 where it sinks down, 1 where it rises.
    ramp : (k,) share of its movement at each point: 0 at the other endplate, 1 at this one.
    bow : (k,) share of the other endplate's bending at each point: 0 at this endplate, 1 at the other one; None where
        both break, and where the wall does not spread.
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
    rows : (w,) indices of the points on its fragments.
    sag : (w,) how much farther down than the endplate each of them moves, a share.
    heights : for each endplate that breaks, how the spread changes over the height.
    pushes : for each of them, (w,) how much farther out than the wall on average each point is, a share.
    forward : (k,) distance from the back of the body, mm.
    """

    rows: NDArray[np.intp]
    sag: Floats
    heights: tuple[SpreadHeights, ...]
    pushes: tuple[Floats, ...]
    forward: Floats

    @classmethod
    def of(cls, places: Places, frame: BodyFrame, ways: Iterable[Floats], parted: float) -> Wall:
        """Return the wall at ``places``; ``ways`` are their heights (k,) as shares up to each broken endplate."""
        pieces = Fragments.at(frame, places.x, places.y, parted)
        heights, pushes = zip(*((SpreadHeights.at(way), pieces.push(way)) for way in ways), strict=True)
        return cls(pieces.rows, pieces.sag(), heights, pushes, np.maximum(places.y - frame.back_y, 0.0))

    def with_share(self, amounts: Floats, of: Floats, shares: Floats) -> Floats:
        """Return ``amounts`` (k,), plus ``shares`` (w,) times ``of`` (k,) on the fragments."""
        more = amounts.copy()
        more[self.rows] += shares * of[self.rows]
        return more


@dataclass(frozen=True, eq=False)
class BreakPlaces:
    """Values at points for all fields of one form, which differ in their amplitudes only.

    Attributes
    ----------
    places : the points.
    rim, dish : (k,) values of the form's shape.
    sides : the endplates that break.
    wall : the wall; None where it does not spread.
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
        """Return the values of a form at ``places``.

        Parameters
        ----------
        upper_share : the superior endplate's share of the height loss.
        parted : separation of the fragments; None where the wall does not spread.
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
    """Return 0 on pedicles and arch, 1 in the body; beside the midline it rises only in front of the pedicles."""
    behind = y - frame.back_y
    mid = smoothstep((behind + BEHIND_MM) / 4.0)
    lateral = smoothstep((behind - 0.5) / (0.23 * frame.depth))
    # in front of the wall it narrows later, so that the part between the pedicles sinks together with the rest
    wide = 0.22 + 0.2 * smoothstep(behind / 4.0)
    side = smoothstep((np.abs(x) / frame.half_width - 0.20) / wide)
    return np.asarray(mid + (lateral - mid) * side)


def _ramp(x: Floats) -> Floats:
    """Return 0 below 0, 1 above 1, linear between with parabolic ends: the smallest slope of a smooth ramp."""
    e = ROUNDED_END
    slope = 1.0 / (1.0 - e)
    x = np.minimum(np.maximum(x, 0.0), 1.0)
    low, high = slope * x * x / (2 * e), 1.0 - slope * (1.0 - x) ** 2 / (2 * e)
    return np.where(x < e, low, np.where(x > 1.0 - e, high, slope * (x - e / 2)))
