"""How each stage is best seen: where the camera stands, what it takes in, how the bone is drawn, what glows through it.

Pictures, films and the player follow this unless somebody picks a style or a view: what is done inside the bone is seen
in an opened bone, and its result through the whole bone. What depends on the case (where the bones lie, on which side cement left
them) is worked out by `vertebra_viz.render.direction`, and stands with each stage in the files.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style, View

EASE_S = 1.1  # from the beginning of a stage until its direction is reached


class Subject(StrEnum):
    """What a picture is framed on."""

    STACK = "stack"  # all bones, neighbours too
    BONES = "bones"  # those that break
    BODIES = "bodies"  # their bodies, without the arches


@dataclass(frozen=True)
class Direction:
    """How one stage is seen.

    Attributes
    ----------
    view : where the camera stands.
    style : how the bone is drawn.
    towards : what the picture is framed on.
    nearer : how much larger than that it just fits.
    lit : how strongly what is inside an opaque bone is seen through it, 0 to 1.
    ghosted : stages at whose end the bone is drawn in outline over the present one.
    """

    view: View
    style: Style
    towards: Subject = Subject.BONES
    nearer: float = 1.0
    lit: float = 0.0
    ghosted: tuple[StageName, ...] = ()


_WHOLE = Direction(View.OBLIQUE, Style.BONE)
_INSIDE = Direction(View.OBLIQUE, Style.CUTAWAY, Subject.BODIES, 1.15)
_THROUGH = Direction(View.OBLIQUE, Style.GLASS, Subject.BODIES, 1.15)
_RESULT = Direction(
    View.OBLIQUE, Style.BONE, Subject.BODIES, 0.8, lit=1.0, ghosted=(StageName.INTACT, StageName.FRACTURE)
)

DIRECTIONS = {
    StageName.INTACT: _WHOLE,
    StageName.FRACTURE: Direction(View.OBLIQUE, Style.BONE, Subject.BODIES, ghosted=(StageName.INTACT,)),
    StageName.POSTURE: Direction(View.LATERAL, Style.BONE, Subject.STACK, ghosted=(StageName.FRACTURE,)),
    StageName.ACCESS: Direction(View.OBLIQUE, Style.GLASS),
    StageName.BIOPSY: _THROUGH,
    StageName.CONTRAST: _THROUGH,
    StageName.CAVITY: _INSIDE,
    StageName.EXPANSION: _INSIDE,
    StageName.INFLATION: _INSIDE,
    StageName.DEFLATION: _INSIDE,
    StageName.FILL: _INSIDE,
    StageName.SET: _RESULT,
    StageName.FOLLOW_UP: _RESULT,
}
