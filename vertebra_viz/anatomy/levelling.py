"""The last tenth of a millimetre: a gentle stretch that makes the measured heights the requested ones.

The uneven rim and the smoothing of the mesh move its crests by an amount no formula gives; so the mesh is measured and
stretched, in the body only, fading to nothing over the pedicles.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.body import posterior_wall_y
from vertebra_viz.anatomy.landmarks import BoneLandmarks
from vertebra_viz.anatomy.morphometry import Shape

Points = NDArray[np.float64]


def level_heights(shape: Shape, landmarks: BoneLandmarks, points: Points) -> Callable[[Points], Points]:
    """Return the stretch ``points -> points`` after which the landmarks are as far apart as the shape asks."""
    marks = landmarks.positions(points)
    front, rear = marks[0:2].mean(axis=0)[1], marks[4:6].mean(axis=0)[1]
    wall = posterior_wall_y(shape)
    fade = 0.6 * shape.canal_depth_mm
    wanted = np.array([shape.anterior_height_mm, shape.posterior_height_mm])
    factors = np.ones(2)

    def stretch(where: Points) -> Points:
        share = np.clip((where[:, 1] - rear) / (front - rear), -0.2, 1.2)
        factor = factors[1] + (factors[0] - factors[1]) * share
        body = np.clip((where[:, 1] - wall + fade) / fade, 0.0, 1.0)
        moved = where.copy()
        moved[:, 2] *= 1 + (factor - 1) * body * body * (3 - 2 * body)
        return moved

    for _ in range(4):
        factors *= wanted / _heights(landmarks.positions(stretch(points)))
    return stretch


def _heights(marks: Points) -> NDArray[np.float64]:
    return np.asarray(np.linalg.norm(marks[[0, 4]] - marks[[1, 5]], axis=1))
