"""How much of the cement lies at each endplate, read off the triangles.

A triangle of the cement counts, with its whole area, where its middle lies within `NEAR_MM` of the endplate above or below
it. The endplate is those triangles of the body that look up (or down) more than to the side, and the distance is the
shortest to any of them. So what is left between cement and disc is the bony endplate (0.5 to 0.7 mm) and hardly more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.canal import upright
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.clip.distance import cross, to_each
from vertebra_viz.clip.easing import KEYS_PER_STAGE

NEAR_MM = 1.0
CELL_MM = 3.0  # of the cells in which the lowest place is looked for
ROW_MM = 2.0  # of those by which triangles are sorted
ENDPLATE = 0.5  # cosine: what is steeper than this is a side wall
EVERY = (
    KEYS_PER_STAGE // 8
)  # keys from one moment at which contact is measured to the next; each stage ends with one


@dataclass(frozen=True, eq=False)
class Contact:
    """Cement at the two endplates of a clip, at the moments at which it is measured.

    Attributes
    ----------
    clip : what it is measured on.
    times_s : (k,) the moments: eight to a stage, and its end.
    as_at : (k,) which moment each is like: the first from which on cement and body have not moved.
    found : areas by moment, mm², as far as they have been asked for.
    """

    clip: Clip
    times_s: Floats
    as_at: tuple[int, ...]
    found: dict[int, tuple[float, float]] = field(default_factory=dict)

    @classmethod
    def of(cls, clip: Clip) -> Contact:
        """Nothing is measured yet."""
        cement, body = clip.actors[Part.CEMENT], clip.actors[Part.BODY]
        times = moments_s(clip)
        weights = [np.concatenate([cement.track.at(t), body.track.at(t)]) for t in times]
        as_at = [0]
        for k in range(1, len(times)):
            still = cement.shown(float(times[k - 1])) and np.array_equal(weights[k], weights[k - 1])
            as_at.append(as_at[-1] if still else k)
        return cls(clip, times, tuple(as_at))

    def at(self, moment: int) -> tuple[float, float]:
        """Areas at one of the moments, mm²; 0 before there is cement."""
        cement, body = self.clip.actors[Part.CEMENT], self.clip.actors[Part.BODY]
        first = self.as_at[moment]
        t = float(self.times_s[first])
        if not cement.shown(t):
            return 0.0, 0.0
        if first not in self.found:
            inside, outside = upright(self.clip, cement.at(t)), upright(self.clip, body.at(t))
            mirror = (1.0, 1.0, -1.0)
            self.found[first] = (
                _area_mm2(inside, cement.triangles, outside, body.triangles),
                _area_mm2(inside * mirror, cement.triangles, outside * mirror, body.triangles[:, ::-1]),
            )
        return self.found[first]


def contact_mm2(clip: Clip, t: float) -> tuple[float, float]:
    """Areas of cement at the upper and at the lower endplate at animation time ``t``, mm².

    It is measured at the `moments_s` of the clip; in between, each area is on the straight line from one to the next.
    """
    if Part.CEMENT not in clip.actors or not clip.actors[Part.CEMENT].shown(t):
        return 0.0, 0.0
    times = contact(clip).times_s
    after = int(np.clip(np.searchsorted(times, t), 1, len(times) - 1))
    share = float(np.clip((t - times[after - 1]) / (times[after] - times[after - 1]), 0.0, 1.0))
    next_upper, next_lower = contact(clip).at(after)
    if share == 1.0:
        return next_upper, next_lower
    upper, lower = contact(clip).at(after - 1)
    return upper + share * (next_upper - upper), lower + share * (next_lower - lower)


@lru_cache(maxsize=8)
def contact(clip: Clip) -> Contact:
    """What is measured on a clip, each moment once."""
    return Contact.of(clip)


def moments_s(clip: Clip) -> Floats:
    """Animation times (k,) at which contact is measured: eight to a stage, and its end."""
    keys = clip.actors[Part.CEMENT].track.times_s
    return np.append(keys[:-1:EVERY], keys[-1])


def _area_mm2(cement: Floats, triangles: Ints, body: Floats, body_triangles: Ints) -> float:
    """Area of cement below the upper endplate of a body."""
    plate = _looking_up(body, body_triangles)
    corners = cement[triangles]
    middles = corners.mean(axis=1)
    near = np.flatnonzero(middles[:, 2] > _lowest_beside(body[plate], middles) - NEAR_MM)
    touching = near[_is_near(middles[near], body[plate])]
    a, b, c = corners[touching].swapaxes(0, 1)
    return float(np.linalg.norm(cross(b - a, c - a), axis=1).sum()) / 2.0


def _is_near(places: Floats, plate: Floats) -> NDArray[np.bool_]:
    """Whether each of the places (k, 3) is within `NEAR_MM` of the triangles (m, 3, 3)."""
    if not len(places):
        return np.zeros(0, dtype=bool)
    low, high = plate.min(axis=1) - NEAR_MM, plate.max(axis=1) + NEAR_MM
    # triangles in the order of the cells of their lower corners: each place goes with a run in each of some rows
    widest = (high - low)[:, :2].max(axis=0, initial=0.0)
    origin = places[:, :2].min(axis=0) - widest
    own, first, last = (
        np.floor((corner - origin) / ROW_MM).astype(np.int64)
        for corner in (low[:, :2], places[:, :2] - widest, places[:, :2])
    )
    count = 1 + max(own[:, 1].max(initial=0), last[:, 1].max())
    key = own[:, 0] * count + own[:, 1]
    order = np.argsort(key)
    low, high, plate = low[order], high[order], plate[order]
    rows = first[:, :1] + np.arange(int(widest[0] / ROW_MM) + 2)
    begin = np.searchsorted(key[order], rows * count + first[:, 1:]).ravel()
    runs = np.searchsorted(key[order], rows * count + last[:, 1:], side="right").ravel() - begin
    place = np.repeat(np.arange(len(begin)) // rows.shape[1], runs)
    triangle = np.arange(len(place)) + np.repeat(begin - np.cumsum(runs) + runs, runs)
    for axis in (2, 1, 0):
        at = places[place, axis]
        beside = (low[triangle, axis] <= at) & (at <= high[triangle, axis])
        place, triangle = place[beside], triangle[beside]
    found = np.zeros(len(places), dtype=bool)
    found[place[to_each(places[place], plate[triangle]) <= NEAR_MM]] = True
    return found


def _looking_up(points: Floats, triangles: Ints) -> Ints:
    """Those of the triangles that look up more than to the side."""
    a, b, c = points[triangles].swapaxes(0, 1)
    normal = cross(b - a, c - a)
    return np.asarray(triangles[normal[:, 2] > ENDPLATE * np.linalg.norm(normal, axis=1)])


def _lowest_beside(plate: Floats, places: Floats) -> Floats:
    """Height (n,) that nothing of the triangles (m, 3, 3) near each of the places (n, 3) goes below; inf off the plate."""
    size = max(CELL_MM, float(np.ptp(plate[..., :2], axis=1).max(initial=0.0)))  # no triangle skips a cell
    points = plate.reshape(-1, 3)
    low = np.minimum(points[:, :2].min(axis=0), places[:, :2].min(axis=0)) - 2.0 * size
    cell, at = (((each[:, :2] - low) / size).astype(int) for each in (points, places))
    least = np.full(np.maximum(cell.max(axis=0), at.max(axis=0)) + 3, np.inf)
    np.minimum.at(least, (cell[:, 0], cell[:, 1]), points[:, 2])
    for axis in (0, 1):
        least = np.minimum(least, np.minimum(np.roll(least, 1, axis), np.roll(least, -1, axis)))
    return np.asarray(least[at[:, 0], at[:, 1]])
