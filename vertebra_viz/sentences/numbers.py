"""How measured numbers are written: with the unit and the digits that the catalogue gives each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vertebra_viz.catalogue.quantities import (
    CLEARANCES,
    OUTCOMES,
    QUANTITIES,
    REPORTED,
    Group,
    Quantity,
    Unit,
)
from vertebra_viz.tenths import tenths
from vertebra_viz.words import text
from vertebra_viz.words.figures import figure

NO_BREAK = "\N{NO-BREAK SPACE}"  # a figure and its unit stay on one line
_KNOWN = QUANTITIES | OUTCOMES | CLEARANCES | REPORTED


def unit(key: str) -> str:
    """Return the unit of the number called ``key``, with what a percentage is of; empty for one without a unit and for words."""
    return _KNOWN[key].plain_unit if key in _KNOWN else ""


def digits(key: str) -> int:
    """Return how many decimals the number called ``key`` has in tables."""
    return _KNOWN[key].table_digits


def written(key: str, value: float | str | None) -> str:
    """Return the value of ``key`` for a table: with a full stop as decimal sign, and empty if there is none."""
    if isinstance(value, float):
        return f"{round(value, digits(key)) + 0.0:.{digits(key)}f}"  # no "-0.0"
    return "" if value is None else str(value)


def had(stages: Sequence[Mapping[str, Any]]) -> list[Quantity]:
    """Return the quantities that a case has, by its numbers at all ``stages``, in the catalogue's order.

    A quantity of a part that never appears is left out, one without a value too, and the canal if nothing is in it.
    """
    there = {q.part for key, q in QUANTITIES.items() if any(stage[key] for stage in stages)}

    def wanted(quantity: Quantity) -> bool:
        values = [stage[quantity.key] for stage in stages]
        if quantity.group is Group.CANAL:
            return any(tenths(value) > 0.0 for value in values)
        if quantity.group is Group.BESIDE:
            return False
        return quantity.part in there if quantity.part else values[0] is not None

    return [quantity for quantity in QUANTITIES.values() if wanted(quantity)]


def shown(quantity: Quantity, value: float) -> str:
    """Return a measured number with its unit, as screens show it."""
    return with_unit(quantity, figure(value, quantity.digits))


def with_unit(quantity: Quantity, written: str) -> str:
    """Return a figure that is written already with the unit of its quantity."""
    if quantity.unit is Unit.NONE:
        return written
    if quantity.unit is Unit.DEGREE:
        return text("number-degrees", figure=written)
    return text("number-with-unit", figure=written, unit=str(quantity.unit))


def asked_for(quantity: Quantity, value: float) -> str:
    """Return a number that the user gave, with its unit, for a sentence: with the digits that the user gave."""
    decimals = len(f"{value:g}".partition(".")[2])
    return common_space(with_unit(quantity, figure(value, decimals)))


def common_space(words: str) -> str:
    """Return a figure with its unit for sentences and pictures: with an ordinary space."""
    return words.replace(NO_BREAK, " ")


def in_sentence(quantity: Quantity, value: float) -> str:
    """Return a measured number for a sentence or a picture, with the digits of screens."""
    return common_space(shown(quantity, value))


def in_terminal(quantity: Quantity, value: float) -> str:
    """Return a measured number for a terminal, with its unit in ASCII and the digits of tables."""
    return f"{written(quantity.key, value)} {quantity.unit.ascii}"


def amount(quantity: Quantity, value: float) -> str:
    """Return an amount, never written as 0 if it is more than 0."""
    return shown(quantity, value) if tenths(value) > 0.0 else text("number-less", figure=shown(quantity, 0.1))


def change(quantity: Quantity, value: float) -> str:
    """Return a difference with its sign."""
    return with_unit(quantity, figure(value, quantity.digits, signed=True))
