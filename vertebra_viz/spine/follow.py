"""How a neighbour follows an endplate that collapses: with its height, and with a share of its tilt.

The disc between takes the rest: it opens in front as the endplate tilts. The share is set so that, as Pradhan and
colleagues measured (2006), 7.3 degrees of correction at the vertebra become 2.4 degrees from the upper endplate of the
vertebra above to the lower endplate of the vertebra below. They measured it as height came back; that a collapse is
taken up in the same share is an assumption, and so are the axis and the play of the facet joints.
"""

from __future__ import annotations

import numpy as np

from vertebra_viz.clip.clip import Floats
from vertebra_viz.spine.pose import RigidMotion

TILT_SHARE = 2.4 / 7.3
AXIS_SHARE = (
    1.0 / 3.0
)  # of the endplate's depth from its back: where a neighbour's height follows the endplate
FACET_PLAY_MM = 3.0  # so far the facet joints let two arches slide into one another, and no further
LEAST_GAP = 0.4  # of the disc's height, at either end of it


def slope_rad(front: Floats, back: Floats) -> float:
    """Slope of an endplate from its ends (3,), mm: positive where the front is the lower."""
    return float(np.arctan2(back[2] - front[2], front[1] - back[1]))


def follow(before: Floats, after: Floats, upper: bool, disc_mm: float, facet_y_mm: float) -> RigidMotion:
    """Movement of the neighbour on an endplate that moves.

    Parameters
    ----------
    before, after : (2, 3) mm
        Front and back end of the endplate.
    upper : bool
        Whether it is the upper endplate, whose neighbour is above.
    disc_mm : float
        Height of the disc between.
    facet_y_mm : float
        Where the facet joints are, front to back.
    """
    side = 1.0 if upper else -1.0
    front, back = before
    tilt = TILT_SHARE * (slope_rad(*after) - slope_rad(front, back))
    axis = back + AXIS_SHARE * (front - back)

    def height(ends: Floats, y: float) -> float:
        share = (y - ends[1, 1]) / (ends[0, 1] - ends[1, 1])
        return float(ends[1, 2] + share * (ends[0, 2] - ends[1, 2]))

    def lever(y: float) -> float:
        """Rise at ``y`` for the tilt alone."""
        return float((axis[1] - y) * np.sin(tilt))

    rise = height(after, axis[1]) - axis[2]
    # towards the broken vertebra no further than the facet joints give, and the disc is never squeezed flat, neither
    # between the endplates nor over the roots of the pedicles, beside the back end, which stay where they are
    squeezed = (1.0 - LEAST_GAP) * disc_mm
    least = [-FACET_PLAY_MM - side * lever(facet_y_mm), -squeezed - side * lever(back[1])]
    for end in (front, back):
        sunk = side * (height(after, end[1]) - end[2])
        least.append(sunk - side * lever(end[1]) - squeezed)
    rise = side * max(side * rise, *least)
    return RigidMotion.about(float(axis[1]), float(axis[2]), tilt, rise)
