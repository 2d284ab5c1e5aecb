"""Cement in a gap of the bone: the rest of the bone ends at the gap, and the gap takes its share of the cement."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Body, Distance
from vertebra_viz.anatomy.landmarks import BoneLandmarks
from vertebra_viz.anatomy.lobes import Map, solve
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling.cement import Cement
from vertebra_viz.filling.cement_space import CLEARANCE_MM
from vertebra_viz.fracture.gap import HALF_DEPTH_SHARE, HALF_WIDTH_SHARE, Gap

STEEPEST = 0.85  # a slope of the lens's outline makes a height above it a distance; the least such factor
APART_MM = 0.3  # between the gap's cement and the rest, whose triangles would else cut into it
MOST_OF_CEMENT = 1.0 / 3.0  # of all the cement: the cavity gets its share of a small dose
SEED = 0.02  # size of the piece of cement as it begins to grow


@dataclass(frozen=True, eq=False)
class UsableBody:
    """A body of which only a part may be used (`vertebra_viz.anatomy.bone.Body`)."""

    points: Floats
    landmarks: BoneLandmarks
    body_points: Floats
    body_triangles: Ints
    half_width_mm: float
    body_distance: Distance


@lru_cache(maxsize=32)
def bone_below(gap: Gap, body: Body) -> Body:
    """Return the same body, in which the space for balloon and cement ends at the gap; remembered, as the bone is.

    The boundary goes on beyond the lens as the same paraboloid, so that no ray slips past its rim.
    """

    def distance(points: Floats) -> Floats:
        x, y, z = points.T
        q2 = (x / (HALF_WIDTH_SHARE * gap.frame.half_width)) ** 2
        q2 = q2 + ((y - gap.middle_y) / (HALF_DEPTH_SHARE * gap.frame.depth)) ** 2
        over = gap.up * (z - gap.middle_z(y)) + gap.half_height * (1.0 - q2)
        # cement's clearance is from the wall, not from the gap, which it all but touches
        return np.asarray(np.maximum(body.body_distance(points), STEEPEST * over - CLEARANCE_MM + APART_MM))

    return UsableBody(
        body.points, body.landmarks, body.body_points, body.body_triangles, body.half_width_mm, distance
    )


def gap_filled(gap: Gap, injected_ml: float, deform: Map) -> Floats:
    """Points (n, 3) of the cement in the gap, in the bone moved by ``deform``: all of the gap, or the part that a small dose fills."""
    most = 1000.0 * MOST_OF_CEMENT * injected_ml

    @lru_cache(maxsize=1)
    def at(size: float) -> Floats:
        return deform(gap.points(size=size))

    def volume_at(size: float) -> float:
        return volume_mm3(at(size), gap.triangles)

    return at(1.0 if 1000.0 * gap.volume_ml(deform) <= most else solve(volume_at, most, 0.9, 1.0))


def with_piece(cement: Cement, points: Floats, triangles: Ints) -> Cement:
    """The cement with one more closed piece (n, 3), which grows last."""
    middle = points.mean(axis=0)
    seed = middle + SEED * (points - middle)
    return replace(
        cement,
        triangles=np.concatenate([cement.triangles, triangles + len(cement.full)]).astype(np.int32),
        full=np.concatenate([cement.full, points]),
        packed=None if cement.packed is None else np.concatenate([cement.packed, seed]),
        front=np.concatenate([cement.front, seed]),
        seed=np.concatenate([cement.seed, seed]),
    )
