"""A slight stretch after which the measured heights are the requested ones; it corrects some tenths of a millimetre.

The uneven rim and the smoothing of the mesh move its crests by an amount no formula gives; so the mesh is measured and
stretched, in the body only, fading to nothing over the pedicles.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.body import posterior_wall_y
from vertebra_viz.anatomy.landmarks import BoneLandmarks
from vertebra_viz.anatomy.morphometry import Shape

Points = NDArray[np.float64]


@dataclass(frozen=True)
class Stretch:
    """The stretch, lengths in mm.

    Attributes
    ----------
    front, rear : y of the crests.
    wall, fade : y of the posterior wall, and how far behind it the stretch ends.
    factors : of the heights at the crests in front and behind.
    """

    front: float
    rear: float
    wall: float
    fade: float
    factors: tuple[float, float]

    def at(self, y: Points) -> Points:
        """Return by how much heights (n,) at ``y`` (n,) are multiplied."""
        share = np.minimum(np.maximum((y - self.rear) / (self.front - self.rear), -0.2), 1.2)
        factor = self.factors[1] + (self.factors[0] - self.factors[1]) * share
        body = np.minimum(np.maximum((y - self.wall + self.fade) / self.fade, 0.0), 1.0)
        return np.asarray(1 + (factor - 1) * body * body * (3 - 2 * body))

    def __call__(self, points: Points) -> Points:
        """Return points (n, 3) stretched."""
        moved = points.copy()
        moved[:, 2] *= self.at(points[:, 1])
        return moved


def level_heights(shape: Shape, landmarks: BoneLandmarks, points: Points) -> Stretch:
    """Return the stretch after which the landmarks on ``points`` are as far apart as the shape asks."""
    marks = landmarks.positions(points)
    front, rear = float(marks[0:2].mean(axis=0)[1]), float(marks[4:6].mean(axis=0)[1])
    wanted = np.array([shape.anterior_height_mm, shape.posterior_height_mm])
    corners = landmarks.triangle_vertices
    near = BoneLandmarks(np.arange(corners.size, dtype=np.int32).reshape(corners.shape), landmarks.weights)
    factors = np.ones(2)
    for _ in range(4):
        stretch = Stretch(
            front,
            rear,
            posterior_wall_y(shape),
            0.6 * shape.canal_depth_mm,
            (float(factors[0]), float(factors[1])),
        )
        factors *= wanted / _heights(near.positions(stretch(points[corners.ravel()])))
    return replace(stretch, factors=(float(factors[0]), float(factors[1])))


def _heights(marks: Points) -> NDArray[np.float64]:
    return np.asarray(np.linalg.norm(marks[[0, 4]] - marks[[1, 5]], axis=1))
