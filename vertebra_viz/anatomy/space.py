"""Dimensions that must fit between others: a canal needs room between the pedicles, and these a body in front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    words : what a greater one does, in a shape.
    """

    name: str
    most: Callable[[Shape], float]
    words: Callable[[Shape], str]

    def excess_mm(self, shape: Shape) -> float:
        """Return by how much the dimension is too great; negative where there is room."""
        return float(getattr(shape, self.name) - self.most(shape))


SPACE_LIMITS = (
    SpaceLimit(
        "pedicle_width_mm",
        lambda s: s.pedicle_distance_mm - LEAST_CANAL_MM,
        lambda s: f"leaves no canal between pedicles {s.pedicle_distance_mm:g} mm apart",
    ),
    SpaceLimit(
        "canal_width_mm",
        lambda s: s.pedicle_distance_mm - s.pedicle_width_mm + OVERLAP_MM,
        lambda s: (
            f"does not fit between pedicles {s.pedicle_width_mm:g} mm wide and "
            f"{s.pedicle_distance_mm:g} mm apart"
        ),
    ),
    SpaceLimit(
        "pedicle_distance_mm",
        lambda s: min(s.upper_endplate_width_mm, s.lower_endplate_width_mm) * BESIDE,
        lambda _: "puts the pedicles beside the body",
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
                f"{limit.name}: {getattr(shape, limit.name):g} {limit.words(shape)}; "
                f"allowed here: at most {limit.most(shape):g}"
            )
