"""What is measured: every number's key, label, unit and digits, in the order in which tables have them.

The keys are those of the JSON report, of `vertebra_viz.clip.measure.Measurements` and of the player's `measure`. A new
number is one entry here and what measures it in Python and in the player; tables, files, screens and what a screen
reader says read this list.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vertebra_viz.catalogue.parts import Part


class Unit(StrEnum):
    """Unit of a measured number, as it is written."""

    NONE = ""
    SECOND = "s"
    MILLIMETRE = "mm"
    SQUARE_MILLIMETRE = "mm²"
    MILLILITRE = "mL"
    DEGREE = "°"
    PERCENT = "%"

    @property
    def ascii(self) -> str:
        """As plain text for terminals, and for spreadsheets whatever their encoding."""
        return _ASCII.get(self, str(self))

    @property
    def spoken(self) -> str:
        """As a screen reader says it, in the plural."""
        return _SPOKEN[self]


_ASCII = {Unit.DEGREE: "deg", Unit.SQUARE_MILLIMETRE: "mm2"}
_SPOKEN = {
    Unit.NONE: "",
    Unit.SECOND: "seconds",
    Unit.MILLIMETRE: "millimetres",
    Unit.SQUARE_MILLIMETRE: "square millimetres",
    Unit.MILLILITRE: "millilitres",
    Unit.DEGREE: "degrees",
    Unit.PERCENT: "percent",
}


class Group(StrEnum):
    """Where a number stands on a screen."""

    SHAPE = "shape"  # heights and angles: they change, and the change is told
    VOLUME = "volume"  # what there is of something
    CANAL = "canal"  # told only where something is in the canal
    GRADE = "grade"  # for whoever knows what it is; folded away
    BESIDE = "beside"  # told beside another number, or only in files


@dataclass(frozen=True)
class Quantity:
    """One measured number.

    Attributes
    ----------
    key : its name in the JSON report.
    label : what tables call it.
    unit : its unit.
    group : where it stands on a screen.
    digits : how many decimals screens show; a file for programs (JSON) has all of them.
    table_digits : how many decimals CSV, workbook and the table of the command line have.
    short : what chips and pictures call it, where the label is too long for them.
    spoken : what a screen reader is told instead of the label.
    of : what a percentage is of, as it follows "%".
    hint : what it is, in a few words under its name.
    part : the part it is about: a case that never has one has no row for it. None: every case has a row.
    optional : whether it may have no value (None, null in JSON).
    until : another number's key: in a line of numbers, and aloud, this one is left out once that one is more than 0.
    falls : whether it counts how much smaller something got, so that a screen that tells changes turns its sign.
    """

    key: str
    label: str
    unit: Unit
    group: Group
    digits: int = 1
    table_digits: int = 1
    short: str = ""
    spoken: str = ""
    of: str = ""
    hint: str = ""
    part: Part | None = None
    optional: bool = False
    until: str = ""
    falls: bool = False

    @property
    def name(self) -> str:
        """The short name."""
        return self.short or self.label

    @property
    def heading(self) -> str:
        """Label and unit, as the head of a column has them; a percentage says of what."""
        return ", ".join(filter(None, (self.label, f"{self.unit} {self.of}".strip())))

    @property
    def plain_unit(self) -> str:
        """The unit in plain text, and what a percentage is of."""
        return " ".join(filter(None, (self.unit.ascii, self.of)))


_MM, _ML, _DEG, _PERCENT = Unit.MILLIMETRE, Unit.MILLILITRE, Unit.DEGREE, Unit.PERCENT
_SHAPE, _VOLUME, _CANAL, _GRADE, _BESIDE = Group
LOCAL_KYPHOSIS = "Local kyphosis (±1 level)"


def _by_key(*quantities: Quantity) -> dict[str, Quantity]:
    return {each.key: each for each in quantities}


QUANTITIES = _by_key(
    Quantity("t", "Time", Unit.SECOND, _BESIDE),
    Quantity("anterior_height_mm", "Front height", _MM, _SHAPE, short="Front", hint="anterior height"),
    Quantity("middle_height_mm", "Middle height", _MM, _SHAPE, short="Middle", hint="middle height"),
    Quantity("posterior_height_mm", "Back height", _MM, _SHAPE, short="Back", hint="posterior height"),
    Quantity("wedge_angle_deg", "Wedge angle", _DEG, _SHAPE, short="Wedge", hint="angle between endplates"),
    Quantity(
        "local_kyphosis_deg",
        LOCAL_KYPHOSIS,
        _DEG,
        _SHAPE,
        short="Local kyphosis",
        spoken="Local kyphosis from one level above to one below",
        hint="±1 level: from the bone above to the bone below",
        optional=True,
    ),
    Quantity("beck_index", "Beck index", Unit.NONE, _GRADE, 2, 2, hint="front height divided by back height"),
    Quantity(
        "genant_grade",
        "Genant grade",
        Unit.NONE,
        _GRADE,
        0,
        0,
        hint="0 to 3, by the largest height lost",
        optional=True,
    ),
    Quantity("body_volume_ml", "Volume of the body", _ML, _GRADE, short="Body", hint="the bone's block"),
    Quantity(
        "balloon_volume_ml",
        "Balloon volume",
        _ML,
        _VOLUME,
        table_digits=2,
        short="Balloon",
        hint="both sides",
        part=Part.BALLOON,
    ),
    Quantity(
        "cavity_volume_ml",
        "Hollow volume",
        _ML,
        _VOLUME,
        table_digits=2,
        short="Hollow",
        hint="the space in the bone",
        part=Part.CAVITY,
        until="cement_volume_ml",
    ),
    Quantity(
        "cement_volume_ml",
        "Cement in the bone",
        _ML,
        _VOLUME,
        table_digits=2,
        short="Cement",
        hint="inside the body",
        part=Part.CEMENT,
    ),
    Quantity("injected_volume_ml", "Cement put in", _ML, _BESIDE, table_digits=2, part=Part.CEMENT),
    Quantity(
        "leaked_volume_ml",
        "Leaked cement",
        _ML,
        _VOLUME,
        table_digits=2,
        short="Leaked",
        hint="cement outside",
        part=Part.CEMENT,
    ),
    Quantity(
        "cement_fill_percent",
        "Cement fill",
        _PERCENT,
        _VOLUME,
        digits=0,
        short="Fill",
        of="of body",
        hint="of the body's volume now",
        part=Part.CEMENT,
    ),
    Quantity(
        "cement_touches_superior_mm2",
        "Cement at the upper endplate",
        Unit.SQUARE_MILLIMETRE,
        _VOLUME,
        digits=0,
        short="At the upper endplate",
        hint="cement within 1 mm of it",
        part=Part.CEMENT,
    ),
    Quantity(
        "cement_touches_inferior_mm2",
        "Cement at the lower endplate",
        Unit.SQUARE_MILLIMETRE,
        _VOLUME,
        digits=0,
        short="At the lower endplate",
        hint="cement within 1 mm of it",
        part=Part.CEMENT,
    ),
    Quantity(
        "canal_encroachment_mm",
        "Bone or cement in the canal",
        _MM,
        _CANAL,
        short="In the canal",
        hint="into the space of the nerves",
    ),
    Quantity(
        "canal_encroachment_percent",
        "Part of the canal taken",
        _PERCENT,
        _BESIDE,
        digits=0,
        of="of canal",
    ),
)

OUTCOMES = _by_key(
    Quantity("restored_anterior_height_mm", "Front height", _MM, _SHAPE),
    Quantity("restored_middle_height_mm", "Middle height", _MM, _SHAPE),
    Quantity("restored_posterior_height_mm", "Back height", _MM, _BESIDE),
    Quantity(
        "restored_anterior_percent_of_lost",
        "Front height",
        _PERCENT,
        _BESIDE,
        digits=0,
        table_digits=0,
        of="of lost",
        optional=True,
    ),
    Quantity("wedge_correction_deg", "Wedge angle", _DEG, _SHAPE, falls=True),
    Quantity("local_kyphosis_correction_deg", LOCAL_KYPHOSIS, _DEG, _SHAPE, optional=True, falls=True),
)

CLEARANCES = _by_key(
    Quantity("medial_wall_mm", "To the pedicle's inner wall", _MM, _SHAPE),
    Quantity("lateral_wall_mm", "To the pedicle's outer wall", _MM, _SHAPE),
    Quantity("canal_mm", "To the canal", _MM, _SHAPE),
    Quantity("posterior_wall_mm", "Past the back wall (tube)", _MM, _SHAPE),
    Quantity("front_cortex_mm", "To the front wall", _MM, _SHAPE),
)

# what the report says beside these, by its key there
REPORTED = _by_key(
    Quantity("postural_gain_mm", "Front height gained lying face down", _MM, _BESIDE, optional=True),
    Quantity("lost_again_mm", "Front height lost by the follow-up film", _MM, _BESIDE, optional=True),
    Quantity("cement_to_posterior_wall_mm", "Cement to the back wall", _MM, _BESIDE, optional=True),
    Quantity("outer_diameter_mm", "Width of the tube", _MM, _BESIDE),
    Quantity("pedicle_width_mm", "Width of the pedicle", _MM, _BESIDE),
    Quantity("convergence_deg", "Needle turned in", _DEG, _BESIDE, table_digits=0),
    Quantity("turned_deg", "Needle turned against the plan", _DEG, _BESIDE),
    Quantity("deeper_mm", "Needle deeper than planned", _MM, _BESIDE),
    Quantity("from_midline_mm", "Skin cut from the midline", _MM, _BESIDE, table_digits=0),
    Quantity("incision_mm", "Length of the skin cut", _MM, _BESIDE),
    Quantity("assumed_depth_mm", "Skin behind the bone", _MM, _BESIDE),
)

# numbers that a screen tells in a sentence only: unit, and how many decimals it shows
NOTED = {
    "anterior_percent_of_intact": (Unit.PERCENT, 0),
    "cut_mm": (Unit.MILLIMETRE, 1),
    "skin_from_midline_mm": (Unit.MILLIMETRE, 0),
    "skin_depth_mm": (Unit.MILLIMETRE, 0),
}
