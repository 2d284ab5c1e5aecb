"""The rule that keeps a needle out of the spinal canal, evaluated on the bone's triangles.

On the lateral view the tip must have passed the body's posterior wall before it crosses the medial border of the pedicle on
the front view; a tip that is medial to the pedicle but still behind the wall is in the canal (for the technique see
`docs/decisions/`). Both borders are those seen on the two views: the wall is the body's mid-sagittal outline, and the
pedicle's ring is its section where it is narrowest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.bone import Side
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.quantities import CLEARANCES
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.rear import rear_y
from vertebra_viz.instruments.access import AccessPath
from vertebra_viz.instruments.clearance import SIGN
from vertebra_viz.run import Run
from vertebra_viz.sentences.numbers import in_sentence
from vertebra_viz.tenths import tenths
from vertebra_viz.words import text

PAST_WALL = CLEARANCES["posterior_wall_mm"]  # quantity that formats the tip's distance from the wall
STEP_MM = 0.02  # step along the path
ROW_MM = 0.25  # spacing of the rows along which a ring is traced
REACH_MM = 10.0  # how far behind the wall the narrowest section is searched
SPREAD = 1.8  # tracing stops where the ring is this many times wider: it has reached other parts of the bone
WALL_ROWS = 80  # points of the back wall, from its lower to its upper corner
INSTRUMENTS = ("needle", "cannula")  # the actors to which the rule applies


@dataclass(frozen=True)
class TipRule:
    """The rule evaluated for one needle's path.

    Attributes
    ----------
    side : the patient's side.
    wall_mm : float
        Depth beyond the entry at which the tip passes the posterior wall on the lateral view.
    border_mm : float
        Depth at which it crosses the pedicle's medial border on the front view; inf if it never does.
    wall : (k, 3) mm
        The body's posterior wall, mid-sagittal, from below upwards.
    ring : (k, 3) mm
        The pedicle's narrowest section, as a closed line.
    border : (k, 3) mm
        The medial border of the ring, from below upwards.
    """

    side: Side
    wall_mm: float
    border_mm: float
    wall: Floats
    ring: Floats
    border: Floats

    @property
    def margin_mm(self) -> float:
        """Distance along the path from the wall to the medial border; negative if the rule is broken."""
        return self.border_mm - self.wall_mm

    @property
    def kept(self) -> bool:
        """Whether the tip passes the wall before it crosses the border."""
        return tenths(self.margin_mm) > 0.0

    @property
    def verdict(self) -> str:
        """The rule's outcome for this path, as a sentence."""
        if not self.kept:
            return text("rule-broken", side=str(self.side))
        if np.isinf(self.margin_mm):
            return text("rule-kept-always", side=str(self.side))
        return text("rule-kept", side=str(self.side), margin=in_sentence(PAST_WALL, self.margin_mm))

    def sentence(self, depth_mm: float) -> str:
        """Return a sentence on what both views show with the tip ``depth_mm`` beyond its entry."""
        past, inside = tenths(depth_mm - self.wall_mm), tenths(self.border_mm - depth_mm)
        return text(
            "rule-tip",
            side=str(self.side),
            distance=in_sentence(PAST_WALL, abs(past)),
            wall="past" if past > 0 else "short",
            border="short" if inside > 0 else "past",
            canal="yes" if past <= 0 >= inside else "no",
        )


def tip_rules(simulation: Run) -> tuple[TipRule, ...]:
    """Return the rule for each planned needle, on the bone's shape at the end of access; empty without an operation."""
    paths, clip = simulation.access, simulation.clip
    if not paths:
        return ()
    bone = clip.actors[Part.BONE]
    points = bone.at(clip.time(StageName.ACCESS))
    corners = clip.landmarks.positions(points)[[5, 4]]
    body = clip.actors[Part.BODY]
    wall = back_wall(body.at(clip.time(StageName.ACCESS)), body.triangles, corners)
    return tuple(_rule(path, points, bone.triangles, wall) for path in paths)


def tip_depth_mm(simulation: Run, path: AccessPath, t: float) -> float | None:
    """Return the depth in mm, beyond the entry, of the foremost instrument on a path at ``t`` seconds; None without one."""
    depths = []
    for name in INSTRUMENTS:
        actor = simulation.clip.actors.get(name)
        if actor is None or not actor.shown(t):
            continue
        from_entry = actor.at(t) - path.entry
        along = from_entry @ path.direction
        beside = (
            np.linalg.norm(from_entry - along[:, None] * path.direction, axis=1) < path.outer_radius_mm + 0.1
        )
        depths.append(float(along[beside].max()))
    return max(depths, default=None)


def _rule(path: AccessPath, points: Floats, triangles: Ints, wall: Floats) -> TipRule:
    length = float((path.tip - path.entry) @ path.direction)
    depth = np.arange(0.0, length + 20.0, STEP_MM)
    tip = path.entry + depth[:, None] * path.direction
    in_body = tip[:, 1] > np.interp(tip[:, 2], wall[:, 2], wall[:, 1])
    ring = pedicle_ring(path, points, triangles, float(tip[np.argmax(in_body), 1]))
    inner = np.interp(tip[:, 2], ring[:, 0], ring[:, 1])
    crossed = SIGN[path.side] * tip[:, 0] < inner
    sides = np.insert(ring[:, :1], 1, ring[:, 3:].T, axis=1)  # z and y
    border, outer = (
        np.column_stack([SIGN[path.side] * ring[:, k], sides[:, 1], sides[:, 0]]) for k in (1, 2)
    )
    return TipRule(
        side=path.side,
        wall_mm=float(depth[np.argmax(in_body)]) if in_body.any() else np.inf,
        border_mm=float(depth[np.argmax(crossed)]) if crossed.any() else np.inf,
        wall=wall,
        ring=np.concatenate([border, outer[::-1], border[:1]]),
        border=border,
    )


def back_wall(points: Floats, triangles: Ints, corners: Floats) -> Floats:
    """Return the mid-sagittal outline (k, 3) of a body's posterior wall between its ``corners`` (2, 3), lower and upper."""
    low, high = corners[:, 1:]
    heights = np.linspace(low[1], high[1], WALL_ROWS)[1:-1]
    y = rear_y(points, triangles, np.column_stack([np.zeros(len(heights)), heights]))
    met = np.isfinite(y)
    wall = np.vstack([low, np.column_stack([y, heights])[met], high])
    return np.insert(wall, 0, 0.0, axis=1)


def pedicle_ring(path: AccessPath, points: Floats, triangles: Ints, wall_y: float) -> Floats:
    """Return the outline of the pedicle's narrowest section as rows (k, 4): z, medial and lateral distance from x = 0, y; mm.

    It is traced up and down from the path's intersection, or from the nearest bone if the path misses the pedicle.
    """
    sign = SIGN[path.side]
    found: list[tuple[float, float, float, Floats]] = []
    for y in np.arange(wall_y - REACH_MM, wall_y - 1.0, 0.5):
        cut = section(points, triangles, 1, float(y))[..., [0, 2]]
        at = path.entry + (y - path.entry[1]) / path.direction[1] * path.direction
        span = _row_range(cut, float(at[2]), sign, sign * float(at[0]))
        if span:
            found.append((span[1] - span[0], float(y), float(at[2]), cut))
    width, y, z, cut = min(found, key=lambda each: each[0])
    at = path.entry + (y - path.entry[1]) / path.direction[1] * path.direction
    rows: list[tuple[float, float, float, float]] = []
    for way in (1.0, -1.0):
        row, middle = z + (way - 1.0) * 0.5 * ROW_MM, sign * float(at[0])
        while (span := _row_range(cut, row, sign, middle)) and span[1] - span[0] < SPREAD * width:
            rows.append((row, *span, y))
            middle = 0.5 * (span[0] + span[1])
            row += way * ROW_MM
    return np.array(sorted(rows))


def _row_range(cut: Floats, z: float, sign: float, near: float) -> tuple[float, float] | None:
    """Return the range of distances from x = 0 of the bone nearest ``near``, in row ``z`` of a section (n, 2, 2); mm."""
    (x0, z0), (x1, z1) = (cut[:, k].T for k in range(2))
    crossing = (z0 > z) != (z1 > z)
    x = x0[crossing] + (z - z0[crossing]) / (z1 - z0)[crossing] * (x1 - x0)[crossing]
    ends = np.sort(sign * x)
    spans = [(float(a), float(b)) for a, b in ends.reshape(-1, 2) if a > 0.0]
    return min(spans, key=lambda span: max(span[0] - near, near - span[1]), default=None)


def section(points: Floats, triangles: Ints, axis: int, at: float) -> Floats:
    """Return the line segments (n, 2, 3) of a closed surface's section with the plane where coordinate ``axis`` is ``at``."""
    corners = points[triangles]
    above = corners[..., axis] > at
    cut = above.any(axis=1) & ~above.all(axis=1)
    corners, above = corners[cut], above[cut]
    # rotate each triangle's corners so that the one that is alone on its side comes first
    alone = np.where(above.sum(axis=1) == 1, above.argmax(axis=1), above.argmin(axis=1))
    turned = np.take_along_axis(corners, ((alone[:, None] + np.arange(3)) % 3)[..., None], axis=1)
    first = turned[:, :1]
    share = (at - first[..., axis]) / (turned[:, 1:, axis] - first[..., axis])
    return np.asarray(first + share[..., None] * (turned[:, 1:] - first))
