"""Every stage there can be: its name in files and addresses, what screens call it, and how long it lasts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    """What is the same of a stage in every case.

    Attributes
    ----------
    label : what screens call it.
    plain_label : for whoever has not been trained.
    duration_s : how long it lasts.
    """

    label: str
    plain_label: str
    duration_s: float


STAGES = {
    StageName.INTACT: StageKind("Intact", "The bone", 2.0),
    StageName.FRACTURE: StageKind("Fracture", "The fracture", 3.0),
    StageName.POSTURE: StageKind("Lying down", "Lying down", 3.0),
    StageName.ACCESS: StageKind("Access", "Needle in", 4.0),
    StageName.BIOPSY: StageKind("Sample", "A sample", 3.0),
    StageName.CONTRAST: StageKind("Dye", "Dye in", 3.0),
    StageName.CAVITY: StageKind("Hollow", "A hollow", 4.0),
    StageName.EXPANSION: StageKind("Expansion", "Jack opens", 4.0),
    StageName.INFLATION: StageKind("Inflation", "Balloon up", 4.0),
    StageName.DEFLATION: StageKind("Deflation", "Balloon out", 2.0),
    StageName.FILL: StageKind("Fill", "Cement in", 5.0),
    StageName.SET: StageKind("Set", "Cement hard", 3.0),
    StageName.FOLLOW_UP: StageKind("Follow-up", "Some time later", 4.0),
}
