"""Every part of a picture, in files and on screens, and how its surfaces are named.

A clip keeps its surfaces by name. Most are named as their part; instruments have names of their own, and what belongs to
a further broken level is named ``T12/bone``; only `named` and `own_name` make and read such names.
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
    """Where a part lies in relation to the bone, which decides the pictures that show it."""

    OUTSIDE = "outside"  # seen however the bone is drawn
    INSIDE = "inside"  # hidden by a bone that is opaque and whole
    FACE = "face"  # seen only as the face of a cut
    NOWHERE = "nowhere"  # only measured


@dataclass(frozen=True)
class PartKind:
    """What is the same for a part in every case.

    Attributes
    ----------
    part : the part.
    visibility : in which pictures it is seen.
    exported : whether a mesh file may hold it; the cancellous inside is only a drawing aid of the cut face.
    """

    part: Part
    visibility: Visibility = Visibility.OUTSIDE
    exported: bool = True

    @property
    def label(self) -> str:
        """What screens and pictures call it."""
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

# surfaces that share a part with others: each has a label of its own, and so a name in pictures
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
# parts that pictures name, most important first: where there is no space for all names, the last ones are left out
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
# instruments that carry others: named only where none of those works, in this order
CARRIERS = ("needle", "cannula")
EXPORTED = tuple(part for part, kind in PARTS.items() if kind.exported)
DRAWN = tuple(part for part, kind in PARTS.items() if kind.drawn)
# those whose volume is a number, or a share of one
WITH_VOLUME = (Part.BODY, Part.BALLOON, Part.CAVITY, Part.CEMENT, Part.LEAK)
BESIDE = frozenset({Part.NEIGHBOUR, Part.DISC})  # what belongs to no broken vertebra
FIRST = "first"  # stands for the first vertebra's level, which its names lack, where another one's have none


def named(level: str, name: str) -> str:
    """Name, in a clip of several broken levels, of the surface that vertebra ``level`` calls ``name``; level "": the first."""
    return f"{level}/{name}" if level else name


def own_name(level: str, name: str) -> str:
    """What vertebra ``level`` calls the surface that the clip calls ``name``; `named` the other way round."""
    return name.removeprefix(f"{level}/") if level else name
