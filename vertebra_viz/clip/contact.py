"""How much of the cement lies at each endplate, read off the triangles.

A triangle of the cement counts, with its whole area, where its middle lies within `NEAR_MM` of the endplate above or below
it. The endplate is those triangles of the body that look up (or down) more than to the side, and the distance is the
shortest to any of them. So what is left between cement and disc is the bony endplate (0.5 to 0.7 mm) and hardly more.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.canal import upright
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.clip.distance import cross, to_triangles
from vertebra_viz.clip.easing import KEYS_PER_STAGE

NEAR_MM = 1.0
CELL_MM = 3.0  # of the cells by which places are sorted
ENDPLATE = 0.5  # cosine: what is steeper than this is a side wall
AT_ONCE = 40  # places that are looked at together
EVERY = (
    KEYS_PER_STAGE // 4
)  # keys from one moment at which contact is measured to the next; each stage ends with one


def contact_mm2(clip: Clip, t: float) -> tuple[float, float]:
    """Areas of cement at the upper and at the lower endplate at animation time ``t``, mm².

    It is measured at the `moments` of the clip; in between, each area is on the straight line from one to the next.
    """
    if Part.CEMENT not in clip.actors or not clip.actors[Part.CEMENT].shown(t):
        return 0.0, 0.0
    times = moments_s(clip)
    after = int(np.clip(np.searchsorted(times, t), 1, len(times) - 1))
    share = float(np.clip((t - times[after - 1]) / (times[after] - times[after - 1]), 0.0, 1.0))
    (upper, lower), (next_upper, next_lower) = contact_at(clip, after - 1), contact_at(clip, after)
    return upper + share * (next_upper - upper), lower + share * (next_lower - lower)


def moments_s(clip: Clip) -> Floats:
    """Animation times (k,) at which contact is measured: four to a stage, and its end."""
    keys = clip.actors[Part.CEMENT].track.times_s
    return np.append(keys[:-1:EVERY], keys[-1])


def contact_at(clip: Clip, moment: int) -> tuple[float, float]:
    """Areas at one of the moments, mm²; 0 before there is cement."""
    cement, body = clip.actors[Part.CEMENT], clip.actors[Part.BODY]
    times = moments_s(clip)
    if not cement.shown(float(times[moment])):
        return 0.0, 0.0
    weights = [np.concatenate([cement.track.at(t), body.track.at(t)]) for t in times[: moment + 1]]
    # where nothing moves there is nothing to measure anew
    same = next(
        k for k in range(moment + 1) if all(np.array_equal(each, weights[-1]) for each in weights[k:])
    )
    return _measured(clip, float(times[same if cement.shown(float(times[same])) else moment]))


@lru_cache(maxsize=256)
def _measured(clip: Clip, t: float) -> tuple[float, float]:
    cement, body = clip.actors[Part.CEMENT], clip.actors[Part.BODY]
    inside, outside = upright(clip, cement.at(t)), upright(clip, body.at(t))
    mirror = (1.0, 1.0, -1.0)
    return (
        _area_mm2(inside, cement.triangles, outside, body.triangles),
        _area_mm2(inside * mirror, cement.triangles, outside * mirror, body.triangles[:, ::-1]),
    )


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
    low, high = plate.min(axis=1) - NEAR_MM, plate.max(axis=1) + NEAR_MM
    found = np.zeros(len(places), dtype=bool)
    # strips across, and along each from front to back: what is looked at together lies together
    order = np.lexsort((places[:, 1], np.floor(places[:, 0] / CELL_MM)))
    for first in range(0, len(order), AT_ONCE):
        here = order[first : first + AT_ONCE]
        beside = ((low <= places[here].max(axis=0)) & (high >= places[here].min(axis=0))).all(axis=1)
        if beside.any():
            found[here] = to_triangles(places[here], plate[beside]).min(axis=1) <= NEAR_MM
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
