"""Figures of measured numbers, as page expressions."""

from __future__ import annotations

from vertebra_viz.catalogue.quantities import Quantity


def fixed(number: str, quantity: Quantity) -> str:
    """Return a figure with the digits that screens have."""
    return f"Number({number}).toFixed({quantity.digits})"


def signless(number: str, quantity: Quantity) -> str:
    """Return a figure with a true minus, and none before a rounded nought."""
    return f"(Number({fixed(number, quantity)}) + 0).toFixed({quantity.digits}).replace('-', '−')"


def signed(difference: str, quantity: Quantity) -> str:
    """Return a difference with its sign, and none before a rounded nought."""
    return f"({fixed(difference, quantity)} > 0 ? '+' : '') + {signless(difference, quantity)}"
