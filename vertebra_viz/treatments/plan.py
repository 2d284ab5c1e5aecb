"""The interface of a treatment: its stages, captions, clip, assumptions and defaults.

One class for each treatment, each in a file of its own; `vertebra_viz.treatments.plans` finds it for a case. Code that
needs to know something about a treatment uses its plan, and never tests which treatment it is.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.case.case import Case
from vertebra_viz.case.fracture import Fracture, FractureKind
from vertebra_viz.case.operation import AnyTreatment
from vertebra_viz.catalogue.stages import STAGES, StageName
from vertebra_viz.clip.clip import Stage
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.run import Run
from vertebra_viz.sentences.captions import opening
from vertebra_viz.sentences.treatments import Captions
from vertebra_viz.treatments.assumptions import Assumption
from vertebra_viz.treatments.operation_context import Built

T = TypeVar("T", bound=AnyTreatment)


@dataclass(frozen=True)
class TreatmentPlan(ABC, Generic[T]):
    """A treatment of a fracture at a level."""

    variant: ClassVar[str]  # the treatment's, see `vertebra_viz.case.operation.AnyTreatment`
    level: str
    fracture: Fracture
    treatment: T

    @property
    @abstractmethod
    def steps(self) -> tuple[StageName, ...]:
        """Its own stages: those after the fracture."""

    @property
    @abstractmethod
    def own_captions(self) -> Captions:
        """Captions of its own stages; some of them may be left out in this case."""

    @abstractmethod
    def build(self, case: Case, bone: Bone, broken: Displacement) -> Built:
        """Compile ``case``, whose treatment this is, for a ``bone`` that is ``broken``."""

    @abstractmethod
    def assumptions(self, run: Run, /) -> list[Assumption]:
        """Its assumptions: figures that the case states, and those it chose where the case left them out."""

    @abstractmethod
    def defaults(self, given: Mapping[str, Any], /) -> dict[str, float | int]:
        """By field, the value of a field that the case leaves out; ``given`` is the level's own part of a report."""

    @property
    def captions(self) -> Captions:
        """The caption of each stage: a few short sentences on what is seen in this case, and no promise."""
        said = opening(self.fracture)
        return said if self.fracture.kind is FractureKind.NONE else said | self.own_captions

    @property
    def stages(self) -> tuple[Stage, ...]:
        """All stages, end to end from t = 0, with their captions; a bone that is not broken has only one."""
        names: tuple[StageName, ...] = (StageName.INTACT,)
        if self.fracture.kind is not FractureKind.NONE:
            names += (StageName.FRACTURE, *self.steps)
        text, ends = self.captions, np.cumsum([STAGES[name].duration_s for name in names])
        starts = ends - [STAGES[name].duration_s for name in names]
        return tuple(
            Stage(name, float(a), float(b), text[name])
            for name, a, b in zip(names, starts, ends, strict=True)
        )
