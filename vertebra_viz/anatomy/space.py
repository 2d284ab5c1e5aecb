"""Dimensions that must fit between others: a canal needs room between the pedicles, and these a body in front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vertebra_viz.words import text

if TYPE_CHECKING:
    from vertebra_viz.anatomy.morphometry import Shape

LEAST_CANAL_MM = 10.0  # between the pedicles
OVERLAP_MM = 5.0  # by which the canal may be wider than the room between the isthmuses
BESIDE = 1.05  # of the narrower endplate's width, beyond which a pedicle's middle stands beside the body


@dataclass(frozen=True)
class SpaceLimit:
    """The most that one dimension may be, given the others.

    Attributes
    ----------
    name : of the dimension.
    most : its greatest value, mm, in a shape.
    what : what a greater one does, as the message ``space-refused`` tells it.
    """

    name: str
    most: Callable[[Shape], float]
    what: str

    def excess_mm(self, shape: Shape) -> float:
        """Return by how much the dimension is too great; negative where there is room."""
        return float(getattr(shape, self.name) - self.most(shape))


SPACE_LIMITS = (
    SpaceLimit(
        "pedicle_width_mm",
        lambda s: s.pedicle_distance_mm - LEAST_CANAL_MM,
        "no-canal",
    ),
    SpaceLimit(
        "canal_width_mm",
        lambda s: s.pedicle_distance_mm - s.pedicle_width_mm + OVERLAP_MM,
        "canal-too-wide",
    ),
    SpaceLimit(
        "pedicle_distance_mm",
        lambda s: min(s.upper_endplate_width_mm, s.lower_endplate_width_mm) * BESIDE,
        "beside-body",
    ),
)


def check_space(shape: Shape) -> None:
    """Refuse dimensions that cannot stand together.

    Raises
    ------
    ValueError
        One line: the dimension, its value, what it does, and the most that is allowed.
    """
    for limit in SPACE_LIMITS:
        if limit.excess_mm(shape) > 0.0:
            raise ValueError(
                text(
                    "space-refused",
                    name=limit.name,
                    value=f"{getattr(shape, limit.name):g}",
                    what=limit.what,
                    pedicles=f"{shape.pedicle_distance_mm:g} mm",
                    width=f"{shape.pedicle_width_mm:g} mm",
                    most=f"{limit.most(shape):g}",
                )
            )
