"""How much of the cement lies at each endplate, measured on the triangles.

A triangle of the cement counts, with its whole area, where its middle lies within `NEAR_MM` of the endplate above or below
it. The endplate is those triangles of the body that look up (or down) more than to the side, and the distance is the
shortest to any of them. So what is left between cement and disc is the bony endplate (0.5 to 0.7 mm) and hardly more.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.boxes import CellSpace, Indices, holding
from vertebra_viz.clip.canal import upright
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.clip.distance import cross, to_each
from vertebra_viz.clip.easing import KEYS_PER_STAGE
from vertebra_viz.clip.once import once_per_clip

NEAR_MM = 1.0
ENDPLATE = 0.5  # cosine: what is steeper than this is a side wall
EVERY = (
    KEYS_PER_STAGE // 8
)  # keys from one moment at which contact is measured to the next; each stage ends with one


@dataclass(frozen=True)
class Contact:
    """Cement at the two endplates of a clip, at the moments at which it is measured.

    Attributes
    ----------
    times_s : (k,) the moments: eight to a stage, and its end.
    areas_mm2 : (k, 2) at the upper and at the lower endplate; 0 before there is cement.
    """

    times_s: Floats
    areas_mm2: Floats

    def at(self, moment: int) -> tuple[float, float]:
        """Areas at one of the moments, mm²."""
        upper, lower = self.areas_mm2[moment].tolist()
        return upper, lower


def contact_mm2(clip: Clip, t: float) -> tuple[float, float]:
    """Areas of cement at the upper and at the lower endplate at animation time ``t``, mm².

    It is measured at the `moments_s` of the clip; in between, each area is on the straight line from one to the next.
    """
    if Part.CEMENT not in clip.actors or not clip.actors[Part.CEMENT].shown(t):
        return 0.0, 0.0
    found = contact(clip)
    times = found.times_s
    after = int(np.clip(np.searchsorted(times, t), 1, len(times) - 1))
    share = float(np.clip((t - times[after - 1]) / (times[after] - times[after - 1]), 0.0, 1.0))
    next_upper, next_lower = found.at(after)
    if share == 1.0:
        return next_upper, next_lower
    upper, lower = found.at(after - 1)
    return upper + share * (next_upper - upper), lower + share * (next_lower - lower)


def moments_s(clip: Clip) -> Floats:
    """Animation times (k,) at which contact is measured: eight to a stage, and its end."""
    keys = clip.actors[Part.CEMENT].track.times_s
    return np.append(keys[:-1:EVERY], keys[-1])


@once_per_clip
def contact(clip: Clip) -> Contact:
    """Measure a clip at all of its moments; those in which the body stands still share what is found of it."""
    cement, body = clip.actors[Part.CEMENT], clip.actors[Part.BODY]
    times = moments_s(clip)
    areas = np.zeros((len(times), 2))
    # by how the body stands, and in that by how the cement lies: the moments that are like this
    alike: dict[bytes, dict[bytes, list[int]]] = {}
    for k, t in enumerate(times.tolist()):
        if cement.shown(t):
            stands = alike.setdefault(body.track.at(t).tobytes(), {})
            stands.setdefault(cement.track.at(t).tobytes(), []).append(k)
    for stands in alike.values():
        moments = list(stands.values())
        inside = [upright(clip, cement.at(float(times[k]))) for k, *_ in moments]
        outside = upright(clip, body.at(float(times[moments[0][0]])))
        found = _areas_mm2(inside, cement.triangles, outside, body.triangles)
        for like, pair in zip(moments, found, strict=True):
            areas[like] = pair
    return Contact(times, areas)


def _areas_mm2(cement: list[Floats], triangles: Ints, body: Floats, body_triangles: Ints) -> Floats:
    """Areas (s, 2) of cement at the upper and at the lower endplate of a body, for each of s ways in which it lies."""
    corners = body.T[:, body_triangles.T]  # axis, corner, triangle
    normal = cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0], axis=0)
    steep = ENDPLATE * np.sqrt((normal * normal).sum(axis=0))
    ends = np.ascontiguousarray(triangles.T)
    middles = [_middles(np.ascontiguousarray(points.T), ends) for points in cement]
    space = CellSpace.round(middles)
    cells = [space.cells(each) for each in middles]
    areas = np.zeros((len(cement), 2))
    for side, up in enumerate((normal[2], -normal[2])):
        for way, touching in enumerate(_near(middles, cells, space, corners[:, :, up > steep])):
            a, b, c = cement[way][triangles[touching]].swapaxes(0, 1)
            areas[way, side] = np.linalg.norm(cross(b - a, c - a), axis=1).sum() / 2.0
    return areas


def _middles(points: Floats, ends: Ints) -> Floats:
    """Middles (3, m) of triangles (3, m) of points (3, n)."""
    a, b, c = (points[:, end] for end in ends)
    return np.asarray((a + b + c) / 3.0)


def _near(places: list[Floats], cells: list[Indices], space: CellSpace, plate: Floats) -> list[Indices]:
    """Which of the places (3, k), in each of several lists, are within `NEAR_MM` of triangles (3, 3, m).

    Parameters
    ----------
    cells : list of (k,)
        In which cell of the ``space`` round them all each of the places lies.
    """
    a, b, c = plate.swapaxes(0, 1)
    low = np.minimum(np.minimum(a, b), c) - NEAR_MM
    high = np.maximum(np.maximum(a, b), c) + NEAR_MM
    met = space.met(low, high)
    low, high, plate = low[:, met], high[:, met], plate[:, :, met]
    reached = space.reached(low, high)
    # only a few are looked at more closely, and those of all lists at once
    some = [np.flatnonzero(reached[each]) for each in cells]
    there = np.concatenate([each[:, of] for each, of in zip(places, some, strict=True)], axis=1)
    place, triangle = holding(there, low, high)
    near = np.zeros(there.shape[1], dtype=bool)
    near[place[to_each(there[:, place].T, plate[:, :, triangle].T) <= NEAR_MM]] = True
    parts = np.split(near, np.cumsum([len(of) for of in some])[:-1])
    return [of[part] for of, part in zip(some, parts, strict=True)]
