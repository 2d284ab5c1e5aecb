"""What must hold before a leaflet is made: the extra ``print`` is installed, and its address can be printed."""

from __future__ import annotations

import re
from importlib.util import find_spec

from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.words import text

LONGEST_ADDRESS = 1500  # characters that a code of a printed size still shows clearly


def can_print() -> bool:
    """Whether the extra ``print`` is installed."""
    return all(find_spec(name) is not None for name in ("typst", "font_source_sans_pro"))


def check_leaflet(address: str | None) -> None:
    """Raise CaseError of one line where the leaflet cannot be made: without the extra, or with an odd address."""
    if not can_print():
        raise CaseError(text("leaflet-needs-extra"))
    if address is not None and not (
        len(address) <= LONGEST_ADDRESS and re.fullmatch(r"https?://[^\s\"'<>]+", address)
    ):
        raise refusal("address", address, text("allowed-web-address"))
