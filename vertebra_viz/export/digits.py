"""The unit of each measured number, and how many of its digits mean something: one owner for tables of every kind.

A name ends with its unit. JSON has all digits; a mesh of this fineness is worth a tenth of a millimetre.
"""

from __future__ import annotations

UNITS = {"_mm": ("mm", 1), "_ml": ("mL", 2), "_deg": ("deg", 1), "_percent": ("%", 1)}
# what says more, or other, than the end of its name
PARTICULAR = {
    "t": ("s", 1),
    "beck_index": ("", 2),
    "genant_grade": ("", 0),
    "body_volume_ml": ("mL", 1),
    "cement_fill_percent": ("% of body", 1),
    "canal_encroachment_percent": ("% of canal", 1),
    "restored_anterior_percent_of_lost": ("% of lost", 1),
}


def unit(name: str) -> str:
    """Unit of the number called ``name``; empty for one without, and for words."""
    return _known(name)[0]


def digits(name: str) -> int:
    """How many decimals of the number called ``name`` are written."""
    return _known(name)[1]


def written(name: str, value: float | str | None) -> str:
    """The value of ``name`` as a table has it: with a full stop, and empty where there is none."""
    if isinstance(value, float):
        return f"{round(value, digits(name)) + 0.0:.{digits(name)}f}"  # no "-0.0"
    return "" if value is None else str(value)


def _known(name: str) -> tuple[str, int]:
    if name in PARTICULAR:
        return PARTICULAR[name]
    return next((found for end, found in UNITS.items() if name.endswith(end)), ("", 2))
