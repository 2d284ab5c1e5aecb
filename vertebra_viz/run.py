"""The interface of a compiled case that scenes and exports use, so that they need not import what compiles it."""

from __future__ import annotations

from typing import Any, Protocol

from vertebra_viz.case.case import Case
from vertebra_viz.clip.clip import Clip
from vertebra_viz.clip.measure import Measurements
from vertebra_viz.instruments.access import AccessPath


class Run(Protocol):
    """The part of `vertebra_viz.simulation.Simulation` that scenes and exports use; it belongs to a higher layer."""

    case: Case

    @property
    def clip(self) -> Clip:
        """Every surface and how it moves."""

    @property
    def access(self) -> tuple[AccessPath, ...]:
        """The needle paths."""

    @property
    def measurements(self) -> tuple[Measurements, ...]:
        """One per stage."""

    @property
    def levels(self) -> tuple[Any, ...]:
        """Each broken vertebra's level, measurements and outcome, the first one's first."""

    def measure(self, when: float | str) -> Measurements:
        """Measure one moment."""

    @property
    def needles(self) -> list[dict[str, Any]]:
        """The needle paths as plain data."""

    def report(self) -> dict[str, Any]:
        """Case, stages and outcome as plain data."""
