"""The facets for the ribs: on the thoracic body's corners and on the tips of its transverse processes."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, Vector, unit, vector
from vertebra_viz.anatomy.morphometry import LEVELS, Shape

_BALL_MM, _SMALL_BALL_MM = 9.0, 4.8  # a small one beside the pedicle, so that it does not cut into that
_START_MM = 12.0
_HALF_FACETS = LEVELS[: LEVELS.index("T10")]  # two ribs share each disc: a half facet above and one below
_WHOLE_FACET_HEIGHT = {"T10": 0.7, "T11": 0.35, "T12": 0.25}  # one rib each, lower on the body going down
_TIP_FACETS = LEVELS[: LEVELS.index("T11")]  # ribs 11 and 12 do not touch the transverse process


@dataclass(frozen=True)
class Ball:
    """A ball that is cut out of the bone: centre (3,), radius in mm."""

    centre: Vector
    radius: float

    def bounds(self) -> tuple[Vector, Vector]:
        """Return the lowest and highest corner of a box that holds the ball, mm."""
        return self.centre - self.radius, self.centre + self.radius

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm) at each sample."""
        x, y, z = (f - np.float32(c) for f, c in zip(at, self.centre, strict=True))
        return np.asarray(np.sqrt(x * x + y * y + z * z) - np.float32(self.radius), dtype=np.float32)


def costal_hollows(shape: Shape, tip: Vector, bone: Callable[[Grid], Field]) -> tuple[Ball, ...]:
    """Return the hollows of the right side; none below T12 or at depth 0.

    ``tip`` is that of the transverse process; ``bone`` is the distance field they are to be pressed into: each is
    placed on its true surface, found by walking inward along the facet's direction.
    """
    depth = shape.costal_facet_depth_mm
    if depth <= 0 or shape.level not in (*_HALF_FACETS, *_WHOLE_FACET_HEIGHT):
        return ()
    half = shape.posterior_height_mm / 2
    wide, deep = shape.upper_endplate_width_mm, shape.upper_endplate_depth_mm
    if shape.level in _HALF_FACETS:
        spots = [
            (vector(0.30 * wide, -0.4 * deep, half - 1.5), vector(0.8, -0.5, 0.3)),
            (vector(0.30 * wide, -0.4 * deep, 1.5 - half), vector(0.8, -0.5, -0.3)),
        ]
    else:
        height = half * _WHOLE_FACET_HEIGHT[shape.level]
        spots = [(vector(0.30 * wide, -0.36 * deep, height), vector(0.95, -0.25, 0.05))]
    if shape.level in _TIP_FACETS:
        spots.append((tip, vector(0.45, 0.85, 0.15)))
    radius = np.where(
        np.arange(len(spots)) < (2 if shape.level in _HALF_FACETS else 0), _SMALL_BALL_MM, _BALL_MM
    )
    places, outward = np.array([place for place, _ in spots]), np.array([unit(way) for _, way in spots])
    travel = np.full((len(spots), 1), _START_MM)
    for _ in range(8):
        travel[:, 0] -= bone(Grid(*(places + outward * travel).T.astype(np.float32)))
    centres = places + outward * (travel + radius[:, None] - depth)
    return tuple(Ball(centre, float(r)) for centre, r in zip(centres, radius, strict=True))
