"""The pose of a vertebra relative to another: turned about the left-right axis and moved in the mid-sagittal plane.

The model and its fractures are symmetrical, so no other motion is needed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.clip.clip import Floats


@dataclass(frozen=True)
class RigidMotion:
    """A rigid motion in the mid-sagittal plane: rotate about the origin, then translate.

    Attributes
    ----------
    tilt_rad : positive lowers the front.
    y_mm, z_mm : shift forward and upward.
    """

    tilt_rad: float = 0.0
    y_mm: float = 0.0
    z_mm: float = 0.0

    @classmethod
    def about(cls, y_mm: float, z_mm: float, tilt_rad: float, rise_mm: float = 0.0) -> RigidMotion:
        """Return the rotation about the axis through (``y_mm``, ``z_mm``), followed by a rise."""
        cos, sin = np.cos(tilt_rad), np.sin(tilt_rad)
        return cls(
            tilt_rad,
            float(y_mm - cos * y_mm - sin * z_mm),
            float(z_mm + sin * y_mm - cos * z_mm) + rise_mm,
        )

    def __call__(self, points: Floats) -> Floats:
        """Return the moved points (n, 3), mm."""
        cos, sin = np.cos(self.tilt_rad), np.sin(self.tilt_rad)
        x, y, z = points.T
        return np.stack([x, cos * y + sin * z + self.y_mm, cos * z - sin * y + self.z_mm], axis=1)

    def after(self, first: RigidMotion) -> RigidMotion:
        """Return the motion that applies ``first`` and then this one."""
        y_mm, z_mm = _turned(self.tilt_rad, first.y_mm, first.z_mm)
        return RigidMotion(self.tilt_rad + first.tilt_rad, y_mm + self.y_mm, z_mm + self.z_mm)

    @property
    def inverse(self) -> RigidMotion:
        """The inverse motion."""
        return RigidMotion(-self.tilt_rad, *_turned(-self.tilt_rad, -self.y_mm, -self.z_mm))


def _turned(tilt_rad: float, y_mm: float, z_mm: float) -> tuple[float, float]:
    """Return a point of the mid-sagittal plane after a rotation about the origin."""
    cos, sin = np.cos(tilt_rad), np.sin(tilt_rad)
    return float(cos * y_mm + sin * z_mm), float(cos * z_mm - sin * y_mm)


STILL = RigidMotion()
