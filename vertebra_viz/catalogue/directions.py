"""The presentation of each stage: camera, framing, style of the bone, and visibility of its inside.

Pictures, films and the player follow it unless a user chooses a style or a view: an action inside the bone is shown in a
cut, and its result through the whole bone. What depends on the case (positions of the bones, the side of a leak) is
computed by `vertebra_viz.render.direction` and written with each stage to the files.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style, View

EASE_S = 1.1  # time from the beginning of a stage until its direction is reached


class Subject(StrEnum):
    """What a picture frames."""

    STACK = "stack"  # all bones, including neighbours
    BONES = "bones"  # the bones that break
    BODIES = "bodies"  # the bodies of these, without the arches


@dataclass(frozen=True)
class Direction:
    """The presentation of one stage.

    Attributes
    ----------
    view : position of the camera.
    style : how the bone is drawn.
    towards : what the picture frames.
    nearer : magnification relative to the picture in which it just fits.
    lit : visibility of the contents through the opaque bone, 0 to 1.
    ghosted : stages whose final bone is drawn in outline over the present one.
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
