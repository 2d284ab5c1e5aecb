"""Every part of a picture, in files and on screens, and the names of its surfaces.

A clip stores its surfaces by name. Most have the name of their part; instruments have their own names, and surfaces of a
further broken level are named ``T12/bone``: `named` and `own_name` convert these names.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vertebra_viz.words import Texts, text


class Part(StrEnum):
    """What a surface of a clip belongs to, in the order in which lists have them."""

    BONE = "bone"
    BODY = "body"
    CANCELLOUS = "cancellous"
    CRACK = "crack"
    CLEFT = "cleft"
    TUMOUR = "tumour"
    NEEDLE = "needle"
    CONTRAST = "contrast"
    BALLOON = "balloon"
    CAVITY = "cavity"
    IMPLANT = "implant"
    CEMENT = "cement"
    LEAK = "leak"
    SKIN = "skin"
    NEIGHBOUR = "neighbour"
    DISC = "disc"


class Visibility(StrEnum):
    """Position of a part relative to the bone, and so which pictures show it."""

    OUTSIDE = "outside"  # visible in every style
    INSIDE = "inside"  # hidden by opaque, uncut bone
    FACE = "face"  # visible only as the face of a cut
    NOWHERE = "nowhere"  # never visible, only measured


@dataclass(frozen=True)
class PartKind:
    """The properties of a part that are the same in every case.

    Attributes
    ----------
    part : the part.
    visibility : the pictures in which it is visible.
    exported : whether a mesh file may hold it; the cancellous inside is only a drawing aid of the cut face.
    """

    part: Part
    visibility: Visibility = Visibility.OUTSIDE
    exported: bool = True

    @property
    def label(self) -> str:
        """Its name on screens and in pictures."""
        return text(f"part-{self.part}")

    @property
    def drawn(self) -> bool:
        """Whether pictures show it."""
        return self.visibility is not Visibility.NOWHERE


PARTS = {
    kind.part: kind
    for kind in (
        PartKind(Part.BONE),
        PartKind(Part.BODY, Visibility.NOWHERE),
        PartKind(Part.CANCELLOUS, Visibility.FACE, exported=False),
        PartKind(Part.CRACK),
        PartKind(Part.CLEFT, Visibility.INSIDE),
        PartKind(Part.TUMOUR, Visibility.INSIDE),
        PartKind(Part.NEEDLE),
        PartKind(Part.CONTRAST, Visibility.INSIDE),
        PartKind(Part.BALLOON, Visibility.INSIDE),
        PartKind(Part.CAVITY, Visibility.INSIDE),
        PartKind(Part.IMPLANT, Visibility.INSIDE),
        PartKind(Part.CEMENT, Visibility.INSIDE),
        PartKind(Part.LEAK),
        PartKind(Part.SKIN),
        PartKind(Part.NEIGHBOUR),
        PartKind(Part.DISC),
    )
}

# surfaces that share a part with others: each has its own label, and so its own name in pictures
LABELS = Texts(
    "surface",
    (
        "needle",
        "cannula",
        "catheter",
        "osteotome",
        "curette",
        "expander",
        "biopsy",
        "filler",
        "neighbour-above",
        "neighbour-below",
        "disc-above",
    ),
)
# parts that pictures label, most important first: where there is not enough space, the last ones are left out
CALLOUTS = (
    Part.LEAK,
    Part.CEMENT,
    Part.CONTRAST,
    Part.BALLOON,
    Part.IMPLANT,
    Part.CAVITY,
    Part.TUMOUR,
    Part.CLEFT,
    Part.CRACK,
    Part.NEEDLE,
    Part.SKIN,
    Part.BONE,
    Part.DISC,
    Part.NEIGHBOUR,
)
# instruments that carry others: labelled only where none of those is in use, in this order
CARRIERS = ("needle", "cannula")
EXPORTED = tuple(part for part, kind in PARTS.items() if kind.exported)
DRAWN = tuple(part for part, kind in PARTS.items() if kind.drawn)
# parts whose volume is a measured number, or a share of one
WITH_VOLUME = (Part.BODY, Part.BALLOON, Part.CAVITY, Part.CEMENT, Part.LEAK)
BESIDE = frozenset({Part.NEIGHBOUR, Part.DISC})  # parts that do not belong to a broken vertebra
FIRST = (
    "first"  # replaces the level in names of the first vertebra's actors where another vertebra's have none
)


def named(level: str, name: str) -> str:
    """Return the name, in a clip of several broken levels, of surface ``name`` of vertebra ``level`` ("": the first)."""
    return f"{level}/{name}" if level else name


def own_name(level: str, name: str) -> str:
    """Return the surface's own name at vertebra ``level`` from its ``name`` in the clip: the inverse of `named`."""
    return name.removeprefix(f"{level}/") if level else name
