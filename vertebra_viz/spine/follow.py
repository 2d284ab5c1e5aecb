"""How a neighbouring vertebra follows a collapsing endplate: with all of its height and a share of its tilt.

The disc between them takes up the rest: it opens in front as the endplate tilts. The share is set so that, as Pradhan and
colleagues measured (2006), 7.3 degrees of correction at the vertebra become 2.4 degrees from the upper endplate of the
vertebra above to the lower endplate of the vertebra below. They measured it as height was regained; that the
share is the same during a collapse is assumed, and so are the axis and the play of the facet joints.
"""

from __future__ import annotations

import numpy as np

from vertebra_viz.clip.clip import Floats
from vertebra_viz.spine.pose import RigidMotion

TILT_SHARE = 2.4 / 7.3
AXIS_SHARE = (
    1.0 / 3.0
)  # of the endplate's depth from its back: where a neighbour's height follows the endplate
FACET_PLAY_MM = 3.0  # how far the facet joints let two arches slide into one another, at most
LEAST_GAP = 0.4  # of the disc's height, least that is left at its front and back ends


def slope_rad(front: Floats, back: Floats) -> float:
    """Return the slope of an endplate from its ends (3,), mm: positive where the front end is lower."""
    return float(np.arctan2(back[2] - front[2], front[1] - back[1]))


def follow(before: Floats, after: Floats, upper: bool, disc_mm: float, facet_y_mm: float) -> RigidMotion:
    """Return the motion of the neighbour on an endplate that moves.

    Parameters
    ----------
    before, after : (2, 3) mm
        Front and back ends of the endplate.
    upper : bool
        Whether it is the upper endplate, whose neighbour is above.
    disc_mm : float
        Height of the disc between.
    facet_y_mm : float
        Anteroposterior position of the facet joints.
    """
    side = 1.0 if upper else -1.0
    front, back = before
    tilt = TILT_SHARE * (slope_rad(*after) - slope_rad(front, back))
    axis = back + AXIS_SHARE * (front - back)

    def height(ends: Floats, y: float) -> float:
        share = (y - ends[1, 1]) / (ends[0, 1] - ends[1, 1])
        return float(ends[1, 2] + share * (ends[0, 2] - ends[1, 2]))

    def lever(y: float) -> float:
        """Return the rise at ``y`` that the tilt alone causes."""
        return float((axis[1] - y) * np.sin(tilt))

    rise = height(after, axis[1]) - axis[2]
    # towards the broken vertebra no further than the facet joints allow, and the disc is never squeezed flat, neither
    # between the endplates nor over the roots of the pedicles, beside the back end, which stay where they are
    squeezed = (1.0 - LEAST_GAP) * disc_mm
    least = [-FACET_PLAY_MM - side * lever(facet_y_mm), -squeezed - side * lever(back[1])]
    for end in (front, back):
        sunk = side * (height(after, end[1]) - end[2])
        least.append(sunk - side * lever(end[1]) - squeezed)
    rise = side * max(side * rise, *least)
    return RigidMotion.about(float(axis[1]), float(axis[2]), tilt, rise)
