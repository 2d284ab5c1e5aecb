"""Heights as measured with callipers, computed from the triangles alone: an independent reference for the tests.

Nothing of the package is used. The body's outline is the section at the midline; the bone is turned until the mean slope
of its two endplates is level; a height is the vertical extent, carried to the wall along the straight line through the
middle of the body.
"""

from typing import NamedTuple

import numpy as np

BESIDE_THE_MIDLINE_MM = 0.01  # a section through vertices would have no edges to cross
SAMPLES = 2001


class Heights(NamedTuple):
    """Front, middle and back height, mm; angle between the two lines from rim crest to rim crest, degrees."""

    front: float
    middle: float
    back: float
    wedge_deg: float


def body_outline(points, triangles):
    """Return the closed outline (n, 2), y and z in order, that contains the foremost point of the midline section."""
    x = points[:, 0] - BESIDE_THE_MIDLINE_MM
    inside = (x > 0)[triangles].sum(axis=1)
    crossed = triangles[(inside > 0) & (inside < 3)]
    places, follows = {}, {}
    for row in crossed.tolist():
        ends = []
        for a, b in zip(row, row[1:] + row[:1], strict=True):
            if (x[a] > 0) != (x[b] > 0):
                share = x[a] / (x[a] - x[b])
                places[min(a, b), max(a, b)] = points[a, 1:] + share * (points[b, 1:] - points[a, 1:])
                ends.append((x[a] > 0, (min(a, b), max(a, b))))
        ends.sort(key=lambda end: end[0])
        follows[ends[0][1]] = ends[1][1]
    first = max(places, key=lambda edge: places[edge][0])
    loop = [first]
    while (after := follows[loop[-1]]) != first:
        loop.append(after)
    return np.array([places[edge] for edge in loop])


def upper_and_lower(outline):
    """Return the depth, and the highest and lowest z at evenly spaced fractions of it (0 behind, 1 in front)."""
    y0, depth = outline[:, 0].min(), np.ptp(outline[:, 0])
    at = y0 + depth * np.linspace(0.0005, 0.9995, SAMPLES)
    ends = np.roll(outline, -1, axis=0)
    low, high = np.full(SAMPLES, np.inf), np.full(SAMPLES, -np.inf)
    for (ya, za), (yb, zb) in zip(outline, ends, strict=True):
        i, j = np.searchsorted(at, sorted((ya, yb)))
        z = za + (at[i:j] - ya) * ((zb - za) / (yb - ya)) if i < j else at[i:j]
        low[i:j], high[i:j] = np.minimum(low[i:j], z), np.maximum(high[i:j], z)
    return depth, high, low


def heights(points, triangles):
    """Return the `Heights` of a bone."""
    outline = body_outline(points, triangles)
    f = np.linspace(0.0005, 0.9995, SAMPLES)
    middle = (f > 0.18) & (f < 0.82)

    def slope(values):
        return np.polyfit(f[middle], values[middle], 1)[0]

    for _ in range(4):
        depth, high, low = upper_and_lower(outline)
        tilt = (np.arctan(slope(high) / depth) + np.arctan(slope(low) / depth)) / 2
        turn = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
        outline = outline @ turn.T
    h = high - low
    g = slope(h)
    front = (h + g * (1 - f))[f > 0.75].max()
    back = (h - g * f)[f < 0.25].max()
    sides = []
    for edge in (high, -low):
        level = edge - slope(edge) * f
        a = int(np.argmax(np.where(f > 0.75, level, -np.inf)))
        b = int(np.argmax(np.where(f < 0.25, level, -np.inf)))
        sides.append(np.arctan((edge[b] - edge[a]) / (depth * (f[a] - f[b]))))
    return Heights(
        float(front), float(h[(f > 0.4) & (f < 0.6)].min()), float(back), float(np.degrees(sum(sides)))
    )
