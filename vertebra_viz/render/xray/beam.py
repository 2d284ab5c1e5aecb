"""The cone of rays from the X-ray tube to the picture: where points fall, and how far from the tube they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyvista as pv

from vertebra_viz.clip.clip import Floats

NEAREST_MM = 1.0  # in front of the tube; what is nearer, or behind it, is not hit


@dataclass(frozen=True)
class Beam:
    """A point source and the picture it throws.

    Attributes
    ----------
    source : (3,) mm
        The tube's focus.
    right, up : (3,)
        Unit vectors along the picture's rows and columns, seen from the tube.
    angle_deg : float
        Full opening of the cone over the picture's height.
    size : (int, int)
        Width and height of the picture in pixels.
    """

    source: Floats
    right: Floats
    up: Floats
    angle_deg: float
    size: tuple[int, int]

    @classmethod
    def of(cls, camera: pv.Camera, size: tuple[int, int]) -> Beam:
        """Beam of a camera with a perspective lens: the tube stands where the eye does."""
        ahead = np.array(camera.direction)
        right = np.cross(ahead, camera.GetViewUp())
        right /= np.linalg.norm(right)
        return cls(
            np.array(camera.position), right, np.cross(right, ahead), float(camera.GetViewAngle()), size
        )

    @property
    def ahead(self) -> Floats:
        """Unit vector (3,) of the middle ray."""
        return np.cross(self.up, self.right)

    @property
    def focal_px(self) -> float:
        """Distance of the picture from the tube, in pixels."""
        return float(0.5 * self.size[1] / np.tan(np.radians(0.5 * self.angle_deg)))

    @property
    def mm_per_px(self) -> float:
        """Size of a pixel in the plane through the body's centre that lies square to the middle ray."""
        return float(-(self.source @ self.ahead)) / self.focal_px

    def project(self, points: Floats) -> tuple[Floats, Floats]:
        """Where points (n, 3) mm fall, pixels (n, 2) from the upper left corner, and how far (n,) mm the tube is.

        Points that are not in front of the tube fall nowhere: NaN.
        """
        from_tube = points - self.source
        depth = from_tube @ self.ahead
        depth = np.where(depth > NEAREST_MM, depth, np.nan)
        across = self.focal_px * (from_tube @ self.right) / depth
        along = self.focal_px * (from_tube @ self.up) / depth
        width, height = self.size
        where = np.stack([0.5 * width + across, 0.5 * height - along], axis=1)
        return where, np.asarray(np.linalg.norm(from_tube, axis=1))

    def rays(self, columns: Floats, rows: Floats) -> Floats:
        """Unit directions (j, k, 3) through places in the picture: columns (k,) and rows (j,), pixels."""
        across, along = columns - 0.5 * self.size[0], 0.5 * self.size[1] - rows
        ways = (
            self.focal_px * self.ahead + across[None, :, None] * self.right + along[:, None, None] * self.up
        )
        return np.asarray(ways / np.linalg.norm(ways, axis=2, keepdims=True))
