"""The parametric vertebrae by the fields of a case: the only module through which the rest of the program gets them."""

from dataclasses import dataclass

from vertebra_viz.anatomy.bone import Bone, Distance
from vertebra_viz.anatomy.coarse import CoarseBone, coarse_bone
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.shape import ShapeOverrides


def parametric_bone(level: str, profile: str, scale: float, shape: ShapeOverrides) -> Bone:
    """Return the intact bone of a level, remembered; parameters as in `vertebra_viz.anatomy.morphometry.dimensions`.

    Raises
    ------
    ValueError
        In one line: for dimensions that cannot stand together, or do not make one bone round one canal.
    """
    return vertebra(dimensions(level, profile, scale, shape))


def dimensions_by_name(level: str, profile: str, scale: float, shape: ShapeOverrides) -> dict[str, float]:
    """Return every dimension of that bone, by its name in `ShapeOverrides`."""
    return dimensions(level, profile, scale, shape).as_dict()


@dataclass(frozen=True)
class AverageBones:
    """The intact vertebrae beside the broken ones, of average shape.

    Attributes
    ----------
    profile : whose average anatomy they have.
    scale : their size against it.
    """

    profile: str
    scale: float

    def coarse(self, level: str, size: float, taken_away: Distance | None = None) -> CoarseBone:
        """Return a level's bone at ``size``, without what is inside ``taken_away``."""
        return coarse_bone(dimensions(level, self.profile, size, ShapeOverrides()), taken_away)
