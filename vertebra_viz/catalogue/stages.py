"""Every stage there can be: its name in files and addresses, its labels on screens, and how long it lasts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vertebra_viz.words import text


class StageName(StrEnum):
    """Every stage there can be, in order; a run has those of its treatment."""

    INTACT = "intact"
    FRACTURE = "fracture"
    POSTURE = "posture"
    ACCESS = "access"
    BIOPSY = "biopsy"
    CONTRAST = "contrast"
    CAVITY = "cavity"
    EXPANSION = "expansion"
    INFLATION = "inflation"
    DEFLATION = "deflation"
    FILL = "fill"
    SET = "set"
    FOLLOW_UP = "follow-up"


@dataclass(frozen=True)
class StageKind:
    """What is the same for a stage in every case.

    Attributes
    ----------
    name : the stage.
    duration_s : how long it lasts.
    """

    name: StageName
    duration_s: float

    @property
    def label(self) -> str:
        """What screens call it."""
        return text(f"stage-{self.name}")

    @property
    def plain_label(self) -> str:
        """The same for people without training."""
        return text(f"stage-{self.name}.plain")


STAGES = {
    kind.name: kind
    for kind in (
        StageKind(StageName.INTACT, 2.0),
        StageKind(StageName.FRACTURE, 3.0),
        StageKind(StageName.POSTURE, 3.0),
        StageKind(StageName.ACCESS, 4.0),
        StageKind(StageName.BIOPSY, 3.0),
        StageKind(StageName.CONTRAST, 3.0),
        StageKind(StageName.CAVITY, 4.0),
        StageKind(StageName.EXPANSION, 4.0),
        StageKind(StageName.INFLATION, 4.0),
        StageKind(StageName.DEFLATION, 2.0),
        StageKind(StageName.FILL, 5.0),
        StageKind(StageName.SET, 3.0),
        StageKind(StageName.FOLLOW_UP, 4.0),
    )
}
