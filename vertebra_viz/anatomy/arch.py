"""The posterior elements, built from their parts, and their union with the body.

Only the right half (x >= 0) is described; the left is its mirror image.
"""

from dataclasses import dataclass, replace

from vertebra_viz.anatomy.anchors import anchors, of_region
from vertebra_viz.anatomy.articular import inferior_process, necks, superior_process
from vertebra_viz.anatomy.body import bare_body_of, body_of
from vertebra_viz.anatomy.costal import Ball, costal_hollows
from vertebra_viz.anatomy.distance import (
    BonePart,
    Field,
    Grid,
    PlateGroup,
    Vector,
    smooth_difference,
)
from vertebra_viz.anatomy.lamina import canal_distance, lamina, pedicle
from vertebra_viz.anatomy.morphometry import Shape
from vertebra_viz.anatomy.spinous import spinous
from vertebra_viz.anatomy.transverse import transverse, transverse_tip

BLEND = (
    5.0  # multiple of the reach: the processes blend one after another, each over up to 1.7 times the reach
)

# distances over which parts blend, of `Arch.reach_mm`: figures of the average model, lumbar and thoracic
_TO_SPINOUS, _TO_INFERIOR = (1.0, 1.4), (1.6, 1.6)  # large: the laminae form a web between these processes
_TO_PROCESSES, _TO_NECKS = (1.3, 1.2), (0.7, 0.6)
_TO_PEDICLE, _TO_BODY = (0.35, 0.45), (1.0, 1.6)


@dataclass(frozen=True)
class Arch:
    """The right half of the posterior elements, in the frame of the body's middle; lengths mm."""

    isthmus: Vector
    forward: Vector
    reach_mm: float
    pedicle: PlateGroup
    lamina: PlateGroup
    spinous: PlateGroup
    transverse: PlateGroup
    superior: PlateGroup
    inferior: PlateGroup
    necks: tuple[BonePart, ...]
    hollows: tuple[Ball, ...] = ()

    def parts(self) -> tuple[PlateGroup, ...]:
        """Return every named part."""
        return self.pedicle, self.lamina, self.spinous, self.transverse, self.superior, self.inferior

    def blend_mm(self) -> float:
        """Return the distance from which a part can still change the surface, also through other parts."""
        return BLEND * self.reach_mm

    def plates(self) -> tuple[BonePart, ...]:
        """Return every plate."""
        return (*(plate for part in self.parts() for plate in part.plates), *self.necks)


def build_arch(shape: Shape) -> Arch:
    """Place the parts of the right half for a shape."""
    at = anchors(shape)
    arch = Arch(
        at.isthmus,
        at.forward,
        at.reach_mm,
        pedicle(shape, at),
        lamina(shape, at),
        spinous(shape, at),
        transverse(shape, at),
        superior_process(shape, at),
        inferior_process(shape, at),
        necks(shape, at),
    )
    tip = transverse_tip(shape, at)
    return replace(
        arch, hollows=costal_hollows(shape, tip, lambda places: bone_distance(shape, arch, places))
    )


def bone_distance(shape: Shape, arch: Arch, at: Grid) -> Field:
    """Return the signed distance (mm, negative inside) of the whole bone's right half."""
    reach = arch.reach_mm
    back = at.joined(at.of(arch.lamina), arch.spinous, of_region(shape, _TO_SPINOUS) * reach)
    back = at.joined(back, arch.inferior, of_region(shape, _TO_INFERIOR) * reach)
    back = smooth_difference(back, canal_distance(shape, at), 2.5)
    for part in (arch.superior, arch.transverse):
        back = at.joined(back, part, of_region(shape, _TO_PROCESSES) * reach)
    for plate in arch.necks:
        back = at.joined(back, plate, of_region(shape, _TO_NECKS) * reach)
    back = at.joined(back, arch.pedicle, of_region(shape, _TO_PEDICLE) * reach)
    bone = at.joined(back, body_of(shape), of_region(shape, _TO_BODY) * reach)
    return _hollowed(bone, arch, at)


def bare_body_distance(shape: Shape, arch: Arch, at: Grid) -> Field:
    """Return the signed distance (mm) of the body alone, with the costal facets that the bone has."""
    return _hollowed(at.of(bare_body_of(shape)), arch, at)


def _hollowed(distance: Field, arch: Arch, at: Grid) -> Field:
    for ball in arch.hollows:
        distance = smooth_difference(distance, at.of(ball), 2.0)
    return distance
