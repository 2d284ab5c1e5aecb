"""The parametric vertebrae of a case; the rest of the program gets them from this module only."""

from dataclasses import dataclass

from vertebra_viz.anatomy.bone import Bone, Distance
from vertebra_viz.anatomy.coarse import CoarseBone, coarse_bone
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.shape import ShapeOverrides


def parametric_bone(level: str, profile: str, scale: float, shape: ShapeOverrides) -> Bone:
    """Return the intact bone of a level; cached. Parameters as in `vertebra_viz.anatomy.morphometry.dimensions`.

    Raises
    ------
    ValueError
        One line, for dimensions that are incompatible or do not make one bone round one canal.
    """
    return vertebra(dimensions(level, profile, scale, shape))


def dimensions_by_name(level: str, profile: str, scale: float, shape: ShapeOverrides) -> dict[str, float]:
    """Return every dimension of that bone by its name in `ShapeOverrides`."""
    return dimensions(level, profile, scale, shape).as_dict()


@dataclass(frozen=True)
class AverageBones:
    """The vertebrae that a case does not describe: the intact neighbours of the broken ones.

    Attributes
    ----------
    profile : the population whose average anatomy they have.
    scale : their size relative to the average.
    """

    profile: str
    scale: float

    def coarse(self, level: str, size: float, cut_distance: Distance | None = None) -> CoarseBone:
        """Return a level's bone at ``size``, cut where ``cut_distance`` is negative."""
        return coarse_bone(dimensions(level, self.profile, size, ShapeOverrides()), cut_distance)
