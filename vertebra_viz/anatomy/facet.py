"""A plate with an articular face: flat or slightly curved on one side, with an edge round it; rounded on the other."""

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, Plate, Vector


@dataclass(frozen=True)
class FacedPlate(Plate):
    """A plate whose side opposite to its normal (``along x across``) is a face.

    Parameters
    ----------
    edge : float
        Rounding of the face's edge, mm.
    """

    edge: float = 1.0

    def bounds(self) -> tuple[Vector, Vector]:
        """Return the lowest and highest corners of the plate's bounding box, including the face's square edge."""
        lower, upper = super().bounds()
        past = (np.sqrt(2.0) - 1.0) * max(self.radii)
        return lower - past, upper + past

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        square, height, radius = self.section(at)
        behind = height > 0
        flat = np.maximum(radius - np.float32(self.edge), 0)
        past = np.sqrt(square) - flat
        below = -flat - height
        face = np.minimum(np.maximum(past, below), 0)
        face += flat - radius
        face += np.hypot(np.maximum(past, 0), np.maximum(below, 0))
        height *= height
        square += height
        np.sqrt(square, out=square)
        square -= radius
        np.copyto(face, square, where=behind)
        return np.asarray(face, dtype=np.float32)
