"""The cone of rays from the X-ray tube to the picture: projection of points, and their distance from the tube."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyvista as pv

from vertebra_viz.clip.clip import Floats

NEAREST_MM = 1.0  # points less than this in front of the tube, or behind it, are not projected


@dataclass(frozen=True)
class Beam:
    """A point source and the picture that its rays form.

    Attributes
    ----------
    source : (3,) mm
        Focal spot of the tube.
    right, up : (3,)
        Unit vectors along the picture's rows and columns, as seen from the tube.
    angle_deg : float
        Full vertical opening angle of the cone.
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
        """Return the beam of a perspective camera; the tube is at the camera's position."""
        ahead = np.array(camera.direction)
        right = np.cross(ahead, camera.GetViewUp())
        right /= np.linalg.norm(right)
        return cls(
            np.array(camera.position), right, np.cross(right, ahead), float(camera.GetViewAngle()), size
        )

    @property
    def ahead(self) -> Floats:
        """Unit vector (3,) of the central ray."""
        return np.cross(self.up, self.right)

    @property
    def focal_px(self) -> float:
        """Distance of the picture from the tube, in pixels."""
        return float(0.5 * self.size[1] / np.tan(np.radians(0.5 * self.angle_deg)))

    @property
    def mm_per_px(self) -> float:
        """Size of a pixel in the plane through the body's centre perpendicular to the central ray."""
        return float(-(self.source @ self.ahead)) / self.focal_px

    def project(self, points: Floats) -> tuple[Floats, Floats]:
        """Return the projection of points (n, 3) mm, in pixels (n, 2) from the upper left corner, and their distance (n,) mm.

        The distance is from the tube. The projection of points that are not in front of the tube is NaN.
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
        """Return the unit directions (j, k, 3) of the rays through ``columns`` (k,) and ``rows`` (j,), in pixels."""
        across, along = columns - 0.5 * self.size[0], 0.5 * self.size[1] - rows
        ways = (
            self.focal_px * self.ahead + across[None, :, None] * self.right + along[:, None, None] * self.up
        )
        return np.asarray(ways / np.linalg.norm(ways, axis=2, keepdims=True))
