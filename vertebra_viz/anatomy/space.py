"""Limits of dimensions by others: the canal must fit between the pedicles, and the pedicles behind the body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text

if TYPE_CHECKING:
    from vertebra_viz.anatomy.morphometry import Shape

LEAST_CANAL_MM = 10.0  # between the pedicles
OVERLAP_MM = 5.0  # by which the canal may be wider than the space between the isthmuses
BESIDE = 1.05  # largest distance of the pedicles' centres, of the narrower endplate's width


@dataclass(frozen=True)
class SpaceLimit:
    """The largest allowed value of one dimension, given the others.

    Attributes
    ----------
    name : name of the dimension.
    most : returns its largest allowed value, mm, in a shape.
    what : the consequence of a larger value, as a variant of the message ``space-refused``.
    """

    name: str
    most: Callable[[Shape], float]
    what: str

    def excess_mm(self, shape: Shape) -> float:
        """Return by how much the dimension exceeds its limit, mm; negative below it."""
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
    """Refuse incompatible dimensions.

    Raises
    ------
    CaseError
        One line: the dimension, its value, the consequence, and the largest allowed value.
    """
    for limit in SPACE_LIMITS:
        if limit.excess_mm(shape) > 0.0:
            value = getattr(shape, limit.name)
            allowed = text("allowed-at-most-figure", most=f"{limit.most(shape):g}")
            line = text(
                "space-refused",
                field=limit.name,
                value=f"{value:g}",
                what=limit.what,
                pedicles=f"{shape.pedicle_distance_mm:g} mm",
                width=f"{shape.pedicle_width_mm:g} mm",
                allowed=allowed,
            )
            raise CaseError(line, field=limit.name, value=value, allowed=allowed)
