"""A plate with a joint's face: flat or gently bent on one side, with an edge round it; round on the other."""

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, Plate


@dataclass(frozen=True)
class FacedPlate(Plate):
    """A plate whose side opposite to its normal (``along x across``) is a face.

    Parameters
    ----------
    edge : float
        Rounding of the face's edge, mm.
    """

    edge: float = 1.0

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        square, u, radius = self.section(at)
        past, height = np.sqrt(square), -u
        flat = np.maximum(radius - np.float32(self.edge), 0)
        past -= flat
        height -= flat
        face = np.minimum(np.maximum(past, height), 0)
        face -= radius
        face += flat
        np.maximum(past, 0, out=past)
        np.maximum(height, 0, out=height)
        past *= past
        height *= height
        past += height
        np.sqrt(past, out=past)
        face += past
        back = u >= 0
        square += u * u
        np.copyto(face, np.sqrt(square) - radius, where=back)
        return face
