"""The picture's numbers on the consent page: they follow the case that is shown.

All other words of that page are the same for everybody and never part of a session (`ui.consent_text`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vertebra_viz.app.logic.consent_numbers import numbers

if TYPE_CHECKING:
    from vertebra_viz.app.logic.case_logic import CaseLogic


@dataclass
class ConsentPanel:
    """The numbers of `consent_numbers.Numbers`, as plain data for the page; ``heights`` with ``key, label, mm, said``."""

    title: str = ""
    heights: list[dict[str, object]] = field(default_factory=list)
    cement: str = ""
    leaked: str = ""
    sentence: str = ""
    studies: str = ""
    read: str = ""
    still: str = ""


def follow(panel: ConsentPanel, case_logic: CaseLogic) -> None:
    """Keep ``panel`` in step with the case on ``case_logic``."""

    def tell() -> None:
        said = numbers(case_logic.report)
        panel.title, panel.sentence, panel.still = said.title, said.sentence, said.still
        panel.studies, panel.read = said.studies, said.read
        panel.cement, panel.leaked = said.cement, said.leaked
        panel.heights = [
            {"key": each.key, "label": each.label, "mm": each.mm, "said": each.said} for each in said.heights
        ]

    case_logic.on_shown.append(tell)
