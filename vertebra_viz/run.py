"""The interface of a compiled case that scenes and exports use, so that they do not import `vertebra_viz.simulation`."""

from __future__ import annotations

from typing import Any, Protocol

from vertebra_viz.case.case import Case
from vertebra_viz.clip.clip import Clip
from vertebra_viz.clip.measure import Measurements
from vertebra_viz.instruments.access import AccessPath


class Run(Protocol):
    """The part of `vertebra_viz.simulation.Simulation` that scenes and exports use."""

    case: Case

    @property
    def clip(self) -> Clip:
        """Every surface and how it moves."""

    @property
    def access(self) -> tuple[AccessPath, ...]:
        """The needle paths."""

    @property
    def measurements(self) -> tuple[Measurements, ...]:
        """One measurement per stage, at its end."""

    @property
    def levels(self) -> tuple[Any, ...]:
        """Level, measurements and outcome of each broken vertebra, the first one first."""

    def measure(self, when: float | str) -> Measurements:
        """Measure at a time in seconds, or at the end of a stage."""

    @property
    def needles(self) -> list[dict[str, Any]]:
        """The needle paths as plain data."""

    def report(self) -> dict[str, Any]:
        """Return case, stages and outcome as plain data."""
