"""The visible crack: a groove along the wall, where its fragments separate, and another one across the endplate.

The bone's surface is moved inward along each line, and the bottom of that groove is lined with cancellous bone: a closed
ribbon on the bone's own triangles, its crest a little above the bottom and its edges a little inside the bone, so that it
moves exactly with the bone and there is no z-fighting. Only the drawn surface has grooves: the body, its inside and its
contents do not. In a bone that is cracked but keeps its height, the crack is the only visible change.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.solids import vertex_normals
from vertebra_viz.case.case import Endplate
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Floats, Ints, Stage, Track
from vertebra_viz.fracture.fragments import crack_height
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.fracture.surface_points import Patch, SurfacePoints, patch_of, ray_hits

FARTHEST = 2.1  # angle from straight ahead, radians; farther back the pedicles join the body
STEP_MM = 1.25
WIDTH_SHARE = 0.045  # of the body's height: 1 mm at L1, drawn wide enough to be seen
CREST_MM, EDGE_MM, ROOT_MM = 0.16, -0.14, -0.45  # above the bone's surface
# shares of the distance from the body's centre to its wall that are certainly inside it and outside it
INSIDE, OUTSIDE = 0.55, 1.45
SHUT = 0.06  # share of its width before it opens
SUNK_MM = -0.3
OPENS = 0.35  # share of the fracture stage by which it is open: the bone cracks before it sinks
ACROSS = 0.72  # of the body's half width: length of the endplate's crack to either side
GROOVE_MM = 0.5  # depth of the groove
# half width of the groove: a little more than an edge of the bone's triangles, so that it always moves vertices
GROOVE_REACH_MM = 1.4
GROOVED = "fracture"  # the target with which the groove appears
BATCH = 8  # points of the line processed at a time


def crack(bone: Bone, endplate: Endplate, stage: Stage, times: Floats, surface: Actor) -> Actor:
    """Return the crack on the body's wall and on the broken endplate.

    Parameters
    ----------
    stage
        The stage in which the bone breaks.
    times
        Key times (k,).
    surface
        The bone's actor, with its grooves: the crack moves with it.
    """
    _, patch, triangles = _ribbons(bone, endplate)
    now = bone.points[patch.vertices]
    before, shut = _intact_ribbon(bone, endplate)
    targets = [before - shut]
    for target in surface.targets:
        now = now + target[patch.vertices]
        after = _ribbon(bone, endplate, now)
        targets.append(after - before)
        before = after
    opening = easing.eased(times, stage, 0.0, OPENS)
    return Actor(
        "crack",
        shut,
        triangles,
        np.stack(targets),
        ("open", *surface.target_names),
        Track(times, np.column_stack([opening, surface.track.weights])),
        stage.start_s,
    )


def _ribbon(bone: Bone, endplate: Endplate, points: Floats) -> Floats:
    """Return upper edge, crest, lower edge and root (4n, 3) on the patch's ``points``."""
    spots, patch, _ = _ribbons(bone, endplate)
    at, normal = spots.carried(points, patch.triangles)
    upper, crest, lower = np.split(at, 3)
    out_upper, out_crest, out_lower = np.split(normal, 3)
    return np.concatenate(
        [
            upper + EDGE_MM * out_upper,
            crest + CREST_MM * out_crest,
            lower + EDGE_MM * out_lower,
            crest + ROOT_MM * out_crest,
        ]
    )


@lru_cache(maxsize=32)
def _intact_ribbon(bone: Bone, endplate: Endplate) -> tuple[Floats, Floats]:
    """Return the ribbon (4n, 3) on the intact bone, open and closed."""
    spots, patch, _ = _ribbons(bone, endplate)
    points = bone.points[patch.vertices]
    opened = _ribbon(bone, endplate, points)
    crest, normal = (np.split(each, 3)[1] for each in spots.carried(points, patch.triangles))
    spine = np.tile(crest + SUNK_MM * normal, (4, 1))
    return opened, spine + SHUT * (opened - np.tile(crest, (4, 1)))


def groove(bone: Bone, endplate: Endplate) -> Floats:
    """Return the inward displacement (n, 3), mm, of the bone's vertices by the grooves; 0 at the landmarks."""
    rows, drawn = _grooved(bone, endplate)
    inward = np.zeros_like(bone.points)
    inward[rows] = drawn
    return inward


@lru_cache(maxsize=32)
def _grooved(bone: Bone, endplate: Endplate) -> tuple[NDArray[np.intp], Floats]:
    """Return the vertices (k,) that the grooves move inward, and their displacements (k, 3)."""
    spots, patch, _ = _ribbons(bone, endplate)
    count = len(spots.corners) // 3
    corners = bone.points[patch.vertices][spots.corners[count : 2 * count]]
    line = np.einsum("nk,nkd->nd", spots.weights[count : 2 * count], corners)
    rows, apart = _near(bone.points, line)
    drawn = ~np.isin(rows, bone.landmarks.triangle_vertices)
    rows, apart = rows[drawn], apart[drawn]
    around, own = patch_of(bone.triangles, rows)
    normals = vertex_normals(bone.points[around.vertices], around.triangles)[own]
    return rows, (-GROOVE_MM * (1.0 - apart / GROOVE_REACH_MM))[:, None] * normals


def _near(points: Floats, line: Floats) -> tuple[NDArray[np.intp], Floats]:
    """Return which of ``points`` (n, 3) a groove along ``line`` (m, 3) moves, and their distances from the line, mm."""
    nearest2 = np.full(len(points), np.inf)
    for piece in np.array_split(line, max(1, len(line) // BATCH)):
        rows = np.arange(len(points))
        for axis in (2, 1, 0):
            low, high = piece[:, axis].min() - GROOVE_REACH_MM, piece[:, axis].max() + GROOVE_REACH_MM
            along = points[rows, axis]
            rows = rows[(along > low) & (along < high)]
        away2 = sum(np.square(points[rows, axis][:, None] - piece[:, axis]) for axis in range(3))
        nearest2[rows] = np.minimum(nearest2[rows], np.min(away2, axis=1))
    rows = np.flatnonzero(nearest2 < GROOVE_REACH_MM**2)
    return rows, np.sqrt(nearest2[rows])


@lru_cache(maxsize=32)
def _ribbons(bone: Bone, endplate: Endplate) -> tuple[SurfacePoints, Patch, Ints]:
    """Return the upper edges, crests and lower edges of all lines (3n surface points), the patch of the bone's surface they
    lie on, and the ribbons' triangles (m, 3).
    """
    frame = BodyFrame.of(bone)
    broken = {
        Endplate.SUPERIOR: (True,),
        Endplate.INFERIOR: (False,),
        Endplate.BOTH: (True, False),
    }[endplate]
    lines = [line for upper in broken for line in (_round_the_wall(frame, upper), _across(frame, upper))]
    spots = [_on_the_bone(bone, *line) for line in lines]
    counts = [len(each.corners) // 3 for each in spots]
    corners, weights = (
        np.concatenate([getattr(each, name).reshape(3, -1, 3) for each in spots], axis=1).reshape(-1, 3)
        for name in ("corners", "weights")
    )
    begins = np.cumsum([0, *counts])
    faces = [_closed(int(start), n, sum(counts)) for start, n in zip(begins, counts, strict=False)]
    patch, corners = patch_of(bone.triangles, corners)
    return SurfacePoints(corners, weights), patch, np.concatenate(faces).astype(np.int32)


def _on_the_bone(bone: Bone, starts: Floats, ends: Floats) -> SurfacePoints:
    """Return surface points of a line's three edges where rays hit the body's wall: inside broad pedicles they do not."""
    corners, weights, share = ray_hits(
        bone.points, bone.triangles, starts.reshape(-1, 3), ends.reshape(-1, 3)
    )
    lost = np.flatnonzero(~np.isfinite(share.reshape(3, -1)).all(axis=0))
    middle = starts.shape[1] // 2
    first = lost[lost < middle].max(initial=-1) + 1
    last = lost[lost >= middle].min(initial=starts.shape[1])
    kept = np.arange(3 * starts.shape[1]).reshape(3, -1)[:, first:last].ravel()
    return SurfacePoints(corners[kept], weights[kept])


def _round_the_wall(frame: BodyFrame, upper: bool) -> tuple[Floats, Floats]:
    """Return segments outward through the wall's crack, starts and ends (3, n, 3): upper edge, crest, lower edge."""
    half_depth = 0.5 * frame.depth
    arc = FARTHEST * 0.5 * (frame.half_width + half_depth)
    count = int(2.0 * arc / STEP_MM)
    theta = np.linspace(-FARTHEST, FARTHEST, count)
    forward = np.cos(theta)
    bottom, top = frame.plates_z(frame.back_y + half_depth * (1.0 + forward))
    height = crack_height(theta) + 0.012 * _jagged(count, 31)
    zeta = height if upper else 1.0 - height
    half = 0.5 * WIDTH_SHARE * _tapered(count, 32)
    axis = np.array([0.0, frame.back_y + half_depth, 0.0])
    radius = np.stack([frame.half_width * np.sin(theta), half_depth * forward, np.zeros(count)], axis=1)
    level = np.stack([bottom + (zeta + k * half) * (top - bottom) for k in (1.0, 0.0, -1.0)])
    up = np.array([0.0, 0.0, 1.0])
    starts, ends = (axis + k * radius + level[..., None] * up for k in (INSIDE, OUTSIDE))
    return starts, ends


def _across(frame: BodyFrame, upper: bool) -> tuple[Floats, Floats]:
    """Return segments up or down through the endplate's crack, from left to right: front edge, crest, back edge."""
    side = ACROSS * frame.half_width
    count = int(2.0 * side / STEP_MM)
    x = np.linspace(-side, side, count)
    y = frame.back_y + frame.depth * (0.6 + 0.10 * np.sin(2.6 * x / side + 0.6)) + 0.35 * _jagged(count, 33)
    height = frame.top[1] - frame.bottom[1]
    half = 0.5 * WIDTH_SHARE * height * _tapered(count, 34)
    middle = 0.5 * (frame.top[1] + frame.bottom[1])
    sign = 1.0 if upper else -1.0
    # the order of the edges depends on the endplate, so that normals point outward
    starts, ends = (
        np.stack(
            [
                np.stack([x, y + k * half, np.full(count, middle + sign * reach * height)], axis=1)
                for k in (-sign, 0.0, sign)
            ]
        )
        for reach in (0.5 * INSIDE, 0.5 * OUTSIDE)
    )
    return starts, ends


def _jagged(count: int, seed: int) -> Floats:
    """Return a fixed uneven line (n,), about -1 to 1."""
    return np.random.default_rng(seed).uniform(-1.0, 1.0, count)


def _tapered(count: int, seed: int) -> Floats:
    """Return the width (n,) along a line: uneven, and tapered at both ends."""
    end = np.clip(np.minimum(np.arange(count), np.arange(count)[::-1]) / 6.0, 0.08, 1.0)
    return end * (0.8 + 0.2 * _jagged(count, seed))


def _closed(start: int, count: int, total: int) -> Ints:
    """Return triangles (m, 3) of one ribbon: four corners at each of ``count`` stations of ``total`` in all."""
    rows = start + np.arange(count) + total * np.arange(4)[:, None]
    a, b = rows[:, :-1], rows[:, 1:]
    c, d = np.roll(a, -1, axis=0), np.roll(b, -1, axis=0)
    sides = np.concatenate([np.stack([a, b, c], axis=-1), np.stack([b, d, c], axis=-1)]).reshape(-1, 3)
    first, last = rows[:, 0], rows[:, -1]
    ends = [[first[0], first[2], first[3]], [first[0], first[1], first[2]]]
    ends += [[last[0], last[2], last[1]], [last[0], last[3], last[2]]]
    return np.concatenate([sides, np.array(ends)])
