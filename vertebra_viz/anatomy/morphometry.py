"""The average dimensions of each level, from a table with sources, and the changes that a case makes to them.

Dimensions are never defined in code: they are in ``morphometry.csv`` with their source and reliability.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from vertebra_viz.anatomy.proportions import check_proportions
from vertebra_viz.anatomy.space import check_space
from vertebra_viz.case.case import Level
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.words import text

LEVELS = tuple(str(level) for level in Level)
PROFILES = ("older-woman", "adult")
SCALE_LIMITS = (0.7, 1.4)
_NAMES = tuple(ShapeOverrides.model_fields)


@dataclass(frozen=True)
class Shape:
    """All dimensions of one vertebra; hashable, so that a built vertebra can be cached by them.

    The dimensions are attributes with the names of `ShapeOverrides` (``shape.anterior_height_mm``), all plain numbers.

    Parameters
    ----------
    level : str
        ``T4`` to ``L5``.
    thoracic : float
        1 down to T10, 0 from L1, in between at the two transitional levels; it selects the figures of the model's form.
    values : tuple of float
        The dimensions, in the order of `ShapeOverrides`.
    """

    level: str
    thoracic: float
    values: tuple[float, ...]

    def __post_init__(self) -> None:
        """Set each dimension as an attribute: a distance field reads forty of them at each evaluation."""
        self.__dict__.update(zip(_NAMES, self.values, strict=True))

    def __getattr__(self, name: str) -> float:
        """Refuse a name that is not a dimension in `ShapeOverrides`."""
        raise AttributeError(f"Shape has no {name}")

    def as_dict(self) -> dict[str, float]:
        """Return all dimensions by name."""
        return dict(zip(_NAMES, self.values, strict=True))


@lru_cache(maxsize=1)
def table() -> Mapping[tuple[str, str, str], float]:
    """Return the figures by level, profile and quantity."""
    rows = files("vertebra_viz.anatomy").joinpath("morphometry.csv").read_text(encoding="utf-8")
    figures: dict[tuple[str, str, str], float] = {}
    for row in csv.DictReader(rows.splitlines()):
        for profile in PROFILES if row["profile"] == "both" else (row["profile"],):
            figures[row["level"], profile, row["quantity"]] = float(row["value"])
    return MappingProxyType(figures)


def dimensions(level: str, profile: str, scale: float, overrides: ShapeOverrides) -> Shape:
    """Return the dimensions of a vertebra.

    Parameters
    ----------
    level : str
        ``T4`` to ``L5``.
    profile : str
        ``adult`` or ``older-woman``.
    scale : float
        Factor of every length in the table, 0.7 to 1.4.
    overrides : ShapeOverrides
        Replacements of the table's figures; absolute, not scaled.

    Raises
    ------
    ValueError
        For an unknown level or profile, or for incompatible dimensions.
    """
    if level not in LEVELS:
        raise refusal("level", level, LEVELS)
    if profile not in PROFILES:
        raise refusal("profile", profile, PROFILES)
    low, high = SCALE_LIMITS
    if not low <= scale <= high:
        allowed = text("allowed-range", kind="any", low=f"{low:g}", high=f"{high:g}", unit="none")
        raise refusal("scale", scale, allowed)
    figures = table()
    own = [figures[level, profile, name] * (scale if name.endswith("_mm") else 1.0) for name in _NAMES]
    changed = {name: float(asked) for name in _NAMES if (asked := getattr(overrides, name)) is not None}
    thoracic = {"T11": 2 / 3, "T12": 1 / 3}.get(level, 1.0 if level.startswith("T") else 0.0)
    usual = Shape(level, thoracic, tuple(own))
    if not changed:
        return usual
    shape = Shape(
        level, thoracic, tuple(changed.get(name, figure) for name, figure in zip(_NAMES, own, strict=True))
    )
    check_proportions(shape, usual, frozenset(changed))
    check_space(shape)
    return shape
