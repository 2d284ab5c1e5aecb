"""The pedicles' positions and sizes, for planning the access path."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.arch import Arch
from vertebra_viz.anatomy.distance import Vector
from vertebra_viz.anatomy.morphometry import Shape


@dataclass(frozen=True, eq=False)
class Pedicle:
    """One pedicle, in the frame of its vertebra.

    Parameters
    ----------
    centre : ndarray (3,)
        Centre of the isthmus, its narrowest section.
    axis : ndarray (3,)
        Unit vector along the pedicle, pointing forward.
    width_mm, height_mm : float
        Width and height at the isthmus.
    entry : ndarray (3,)
        Entry point on the bone's posterior surface, behind the pedicle's upper lateral border.
    """

    centre: NDArray[np.float64]
    axis: NDArray[np.float64]
    width_mm: float
    height_mm: float
    entry: NDArray[np.float64]

    def mirrored(self) -> "Pedicle":
        """Return the pedicle of the other side."""
        flip = np.array([-1.0, 1.0, 1.0])
        return Pedicle(
            _read_only(self.centre * flip),
            _read_only(self.axis * flip),
            self.width_mm,
            self.height_mm,
            _read_only(self.entry * flip),
        )


def _read_only(array: NDArray[np.float64]) -> NDArray[np.float64]:
    array.setflags(write=False)
    return array


def find_pedicle(shape: Shape, arch: Arch, points: Vector, origin: Vector) -> Pedicle:
    """Return the right pedicle; ``points`` (n, 3) are the bone's, ``origin`` is the translation of the frame."""
    centre = arch.isthmus - origin
    border = centre + np.array([0.3 * shape.pedicle_width_mm, 0.0, 0.25 * shape.pedicle_height_mm])
    # the surface behind the border: the rearmost vertex in a narrow beam parallel to the pedicle
    away = points - border
    along = away @ arch.forward
    beside = np.linalg.norm(away - along[:, None] * arch.forward, axis=1)
    behind = np.flatnonzero((along < 0) & (beside < max(1.2, float(beside[along < 0].min()) + 0.1)))
    entry = points[behind[np.argmin(along[behind])]].copy()
    return Pedicle(
        _read_only(centre),
        _read_only(arch.forward.copy()),
        shape.pedicle_width_mm,
        shape.pedicle_height_mm,
        _read_only(entry),
    )
