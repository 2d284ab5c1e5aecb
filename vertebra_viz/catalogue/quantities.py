"""Measured numbers: key, labels, unit and digits of each, in the order in which tables have them.

The keys are those of the JSON report, of `vertebra_viz.clip.measure.Measurements` and of the player's `measure`. A new
number is one entry here and what measures it in Python and in the player; tables, files, screens and what a screen
reader says read this list.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.words import has_text, text


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


_ASCII = {Unit.DEGREE: "deg", Unit.SQUARE_MILLIMETRE: "mm2"}


class Group(StrEnum):
    """Where a number stands on a screen."""

    SHAPE = "shape"  # heights and angles, whose change is shown too
    VOLUME = "volume"  # what there is of something
    CANAL = "canal"  # shown only where something is in the canal
    GRADE = "grade"  # for trained people; folded at first
    BESIDE = "beside"  # shown next to another number, or in files only


@dataclass(frozen=True)
class Quantity:
    """One measured number.

    Attributes
    ----------
    key : its name in the JSON report.
    unit : its unit.
    group : where it stands on a screen.
    digits : how many decimals screens show; a file for programs (JSON) has all of them.
    table_digits : how many decimals CSV, workbook and the table of the command line have.
    part : the part it is about: a case that never has one has no row for it. None: every case has a row.
    optional : whether it may have no value (None, null in JSON).
    until : another number's key: in a line of numbers, and for screen readers, this one is left out once that one is more than 0.
    falls : whether it is a decrease, so that a screen that shows changes inverts its sign.
    """

    key: str
    unit: Unit
    group: Group
    digits: int = 1
    table_digits: int = 1
    part: Part | None = None
    optional: bool = False
    until: str = ""
    falls: bool = False

    @property
    def label(self) -> str:
        """What tables call it."""
        return text(f"quantity-{self.key}.label")

    @property
    def short(self) -> str:
        """What chips and pictures call it where the label is too long for them; empty where it is not."""
        return self._words("short")

    @property
    def spoken(self) -> str:
        """What a screen reader is told instead of the label; empty where it is the label."""
        return self._words("spoken")

    @property
    def of(self) -> str:
        """What a percentage is of, as it follows the percent sign; empty for what is no percentage."""
        return self._words("of")

    @property
    def hint(self) -> str:
        """What it is, in a few words under its name; may be empty."""
        return self._words("hint")

    def _words(self, attribute: str) -> str:
        name = f"quantity-{self.key}.{attribute}"
        return text(name) if has_text(name) else ""

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


def _by_key(*quantities: Quantity) -> dict[str, Quantity]:
    return {each.key: each for each in quantities}


QUANTITIES = _by_key(
    Quantity("t", Unit.SECOND, _BESIDE),
    Quantity(
        "anterior_height_mm",
        _MM,
        _SHAPE,
    ),
    Quantity(
        "middle_height_mm",
        _MM,
        _SHAPE,
    ),
    Quantity(
        "posterior_height_mm",
        _MM,
        _SHAPE,
    ),
    Quantity(
        "wedge_angle_deg",
        _DEG,
        _SHAPE,
    ),
    Quantity(
        "local_kyphosis_deg",
        _DEG,
        _SHAPE,
        optional=True,
    ),
    Quantity(
        "beck_index",
        Unit.NONE,
        _GRADE,
        2,
        2,
    ),
    Quantity(
        "genant_grade",
        Unit.NONE,
        _GRADE,
        0,
        0,
        optional=True,
    ),
    Quantity(
        "body_volume_ml",
        _ML,
        _GRADE,
    ),
    Quantity(
        "balloon_volume_ml",
        _ML,
        _VOLUME,
        table_digits=2,
        part=Part.BALLOON,
    ),
    Quantity(
        "cavity_volume_ml",
        _ML,
        _VOLUME,
        table_digits=2,
        part=Part.CAVITY,
        until="cement_volume_ml",
    ),
    Quantity(
        "cement_volume_ml",
        _ML,
        _VOLUME,
        table_digits=2,
        part=Part.CEMENT,
    ),
    Quantity("injected_volume_ml", _ML, _BESIDE, table_digits=2, part=Part.CEMENT),
    Quantity(
        "leaked_volume_ml",
        _ML,
        _VOLUME,
        table_digits=2,
        part=Part.CEMENT,
    ),
    Quantity(
        "cement_fill_percent",
        _PERCENT,
        _VOLUME,
        digits=0,
        part=Part.CEMENT,
    ),
    Quantity(
        "cement_touches_superior_mm2",
        Unit.SQUARE_MILLIMETRE,
        _VOLUME,
        digits=0,
        part=Part.CEMENT,
    ),
    Quantity(
        "cement_touches_inferior_mm2",
        Unit.SQUARE_MILLIMETRE,
        _VOLUME,
        digits=0,
        part=Part.CEMENT,
    ),
    Quantity(
        "canal_encroachment_mm",
        _MM,
        _CANAL,
    ),
    Quantity(
        "canal_encroachment_percent",
        _PERCENT,
        _BESIDE,
        digits=0,
    ),
)

OUTCOMES = _by_key(
    Quantity("restored_anterior_height_mm", _MM, _SHAPE),
    Quantity("restored_middle_height_mm", _MM, _SHAPE),
    Quantity("restored_posterior_height_mm", _MM, _BESIDE),
    Quantity(
        "restored_anterior_percent_of_lost",
        _PERCENT,
        _BESIDE,
        digits=0,
        table_digits=0,
        optional=True,
    ),
    Quantity("wedge_correction_deg", _DEG, _SHAPE, falls=True),
    Quantity("local_kyphosis_correction_deg", _DEG, _SHAPE, optional=True, falls=True),
)

CLEARANCES = _by_key(
    Quantity("medial_wall_mm", _MM, _SHAPE),
    Quantity("lateral_wall_mm", _MM, _SHAPE),
    Quantity("canal_mm", _MM, _SHAPE),
    Quantity("posterior_wall_mm", _MM, _SHAPE),
    Quantity("front_cortex_mm", _MM, _SHAPE),
)

# further numbers of the report, by their keys there
REPORTED = _by_key(
    Quantity("postural_gain_mm", _MM, _BESIDE, optional=True),
    Quantity("lost_again_mm", _MM, _BESIDE, optional=True),
    Quantity("cement_to_posterior_wall_mm", _MM, _BESIDE, optional=True),
    Quantity("outer_diameter_mm", _MM, _BESIDE),
    Quantity("pedicle_width_mm", _MM, _BESIDE),
    Quantity("convergence_deg", _DEG, _BESIDE, table_digits=0),
    Quantity("turned_deg", _DEG, _BESIDE),
    Quantity("deeper_mm", _MM, _BESIDE),
    Quantity("from_midline_mm", _MM, _BESIDE, table_digits=0),
    Quantity("incision_mm", _MM, _BESIDE),
    Quantity("assumed_depth_mm", _MM, _BESIDE),
)

# numbers that screens show in sentences only: unit and number of decimals
NOTED = {
    "anterior_percent_of_intact": (Unit.PERCENT, 0),
    "cut_mm": (Unit.MILLIMETRE, 1),
    "skin_from_midline_mm": (Unit.MILLIMETRE, 0),
    "skin_depth_mm": (Unit.MILLIMETRE, 0),
}
