"""The part of the vertebra that each vertex belongs to, for labels, colours, and parts that a fracture does not move."""

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.arch import Arch
from vertebra_viz.anatomy.blade import Blade
from vertebra_viz.anatomy.body import body_distance
from vertebra_viz.anatomy.contour import ContourSurface
from vertebra_viz.anatomy.distance import Grid, PlateGroup
from vertebra_viz.anatomy.morphometry import Shape


class Region(IntEnum):
    """Parts of a vertebra; left and right are the patient's."""

    BODY = 0
    PEDICLE_LEFT = 1
    PEDICLE_RIGHT = 2
    LAMINA = 3
    SPINOUS = 4
    TRANSVERSE_LEFT = 5
    TRANSVERSE_RIGHT = 6
    SUPERIOR_FACET_LEFT = 7
    SUPERIOR_FACET_RIGHT = 8
    INFERIOR_FACET_LEFT = 9
    INFERIOR_FACET_RIGHT = 10


_RIGHT = (
    Region.BODY,
    Region.PEDICLE_RIGHT,
    Region.LAMINA,
    Region.SPINOUS,
    Region.TRANSVERSE_RIGHT,
    Region.SUPERIOR_FACET_RIGHT,
    Region.INFERIOR_FACET_RIGHT,
)
_SIDED = (
    Region.PEDICLE_RIGHT,
    Region.TRANSVERSE_RIGHT,
    Region.SUPERIOR_FACET_RIGHT,
    Region.INFERIOR_FACET_RIGHT,
)


def label_regions(shape: Shape, arch: Arch, bone: ContourSurface) -> NDArray[np.uint8]:
    """Return the `Region` of each point of ``bone``, in the frame of the body's middle: the nearest part."""
    at = Grid(*bone.points[: bone.right].astype(np.float32).T)
    distances = np.stack(
        [body_distance(shape, at), *(_without_spread(part).distance(at) for part in arch.parts())]
    )
    regions = bone.mirrored(np.array(_RIGHT, dtype=np.uint8)[np.argmin(distances, axis=0)])
    regions[bone.right :] -= np.isin(regions[bone.right :], _SIDED)
    return regions


def _without_spread(part: PlateGroup) -> PlateGroup:
    """Return a part without its spread onto another part."""
    plates = (each.without_spread() if isinstance(each, Blade) else each for each in part.plates)
    return PlateGroup(tuple(plates), part.blend_mm)
