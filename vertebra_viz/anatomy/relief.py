"""The roughness of a bone's surface where muscles, ligaments and discs attach.

There is one pattern of low bumps for the whole bone: waves of 4 to 6 mm, long enough for triangles of about 1 mm, in
directions without a common period within a process. Each part sets where it applies, and its height.
"""

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid, Plate, Vector, clipped

ROUGH_MM = 0.2  # height of the bumps where muscles attach

_NEAR_MM = 4.0


def relief(at: Grid) -> Field:
    """Return the pattern, from -1 to 1, at each sample; it is even in x, so it is smooth across the midline.

    Multiply it by a height in mm and add it to a distance. At 0.2 mm the distance's gradient stays below 1.3.
    """
    f32 = np.float32
    y, z = at.y, at.z
    first = np.sin(f32(1.2) * y + f32(0.5) * z) * np.cos(f32(1.0) * at.x)
    second = np.sin(f32(1.25) * z - f32(0.7) * y + f32(1.0))
    return np.asarray(f32(0.5) * (first + second * np.cos(f32(0.8) * at.x)), dtype=np.float32)


def roughened(distance: Field, at: Grid, where: Field) -> Field:
    """Return a distance with the pattern, its height multiplied by ``where`` (0 to 1); computed near the surface only."""
    near = np.flatnonzero((where > 0) & (np.abs(distance) < _NEAR_MM))
    if near.size:
        spots = Grid(*(np.ravel(f)[near] for f in np.broadcast_arrays(*at)))
        distance.reshape(-1)[near] -= np.float32(ROUGH_MM) * where.reshape(-1)[near] * relief(spots)
    return distance


@dataclass(frozen=True)
class RoughEnd:
    """A plate with a rough far end."""

    plate: Plate

    def bounds(self) -> tuple[Vector, Vector]:
        """Return the lowest and highest corners of its bounding box."""
        low, high = self.plate.bounds()
        return low - ROUGH_MM, high + ROUGH_MM

    def distance(self, at: Grid) -> Field:
        """Return the signed distance (mm, negative inside) at each sample."""
        distance = self.plate.distance(at)
        x, y, z = (self.plate.along / self.plate.length).astype(np.float32)
        start = np.float32(self.plate.along @ self.plate.origin / self.plate.length)
        share = at.x * x + at.y * y + at.z * z - start
        return roughened(distance, at, clipped(2.5 * share - 1.25, 0, 1))
