"""The main interface: one object that builds a case, measures it, shows it and writes it to files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vertebra_viz.case.case import Case
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Clip
from vertebra_viz.clip.measure import Measurements, Outcome, measure, outcome
from vertebra_viz.compile import Built, compile_with_plan
from vertebra_viz.filling.cement_material import CementState, material, minutes_since_mixing
from vertebra_viz.instruments.access import AccessPath
from vertebra_viz.sentences.needles import needle_entry

if TYPE_CHECKING:
    import pyvista as pv


@dataclass(frozen=True)
class LevelRun:
    """One broken vertebra: a measurement per stage, the outcome (None without a treatment), and the needle paths."""

    level: str
    measurements: tuple[Measurements, ...]
    outcome: Outcome | None
    access: tuple[AccessPath, ...]


class Simulation:
    """A compiled case.

    Parameters
    ----------
    case : Case
        The case to simulate; a CaseError of one line is raised where it cannot be built.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self._built: Built = compile_with_plan(case)

    def __repr__(self) -> str:
        """Describe the case and its result in words; a notebook that cannot show HTML shows this."""
        from vertebra_viz.sentences.titles import summary, title  # noqa: PLC0415

        return f"<Simulation {title(self.case)}. {summary(self)}>"

    def _repr_html_(self) -> str:
        """Show the player in a notebook cell, without a server; a saved notebook grows by some 0.9 MB."""
        from vertebra_viz.export.notebook import frame  # noqa: PLC0415

        return frame(self)

    @property
    def clip(self) -> Clip:
        """Every surface and how it moves."""
        return self._built.clip

    @property
    def access(self) -> tuple[AccessPath, ...]:
        """The planned needle paths with their clearances; empty without an operation."""
        return self._built.paths

    def measure(self, when: float | str) -> Measurements:
        """Measure the meshes at a time in seconds, or at the end of a stage."""
        return measure(self.clip, when)

    def cement(self, when: float | str) -> CementState | None:
        """Return the state of the cement at ``when``, a time in seconds or the end of a stage.

        None before mixing, and at the follow-up weeks later, when it has long been hard.

        The state follows an assumed curve through published figures: see `vertebra_viz.filling.cement_material`.
        """
        minutes = minutes_since_mixing([(s.name, s.end_s) for s in self.clip.stages], self.clip.time(when))
        return None if minutes is None else material(minutes)

    @property
    def measurements(self) -> tuple[Measurements, ...]:
        """One measurement per stage, at its end."""
        return self._measurements

    @cached_property  # behind a property: type checkers want one for the protocol `vertebra_viz.run.Run`
    def _measurements(self) -> tuple[Measurements, ...]:
        return tuple(self.measure(stage.name) for stage in self.clip.stages)

    @property
    def outcome(self) -> Outcome | None:
        """The effect of the treatment; None without one."""
        if not self.case.treatment.operation:
            return None
        return self._outcome(self.measurements)

    def _outcome(self, measurements: tuple[Measurements, ...]) -> Outcome:
        before = [m for m in measurements if m.t <= self.clip.access_s]
        after = next(m for m in measurements if m.stage == StageName.SET)
        return outcome(before[0], before[-1], after)

    @property
    def levels(self) -> tuple[LevelRun, ...]:
        """Measurements, outcome and needle paths of each broken vertebra, the first one first."""
        return self._levels

    @cached_property
    def _levels(self) -> tuple[LevelRun, ...]:
        found = [LevelRun(str(self.case.level), self.measurements, self.outcome, self.access)]
        for other in self.case.others.values():
            clip = self.clip.of(str(other.level))
            own = tuple(measure(clip, stage.name) for stage in clip.stages)
            treated = other.treatment.operation is not None
            paths = self._built.other_paths[str(other.level)]
            found.append(LevelRun(str(other.level), own, self._outcome(own) if treated else None, paths))
        return tuple(found)

    @property
    def needles(self) -> list[dict[str, Any]]:
        """The needle paths as plain data, as in a report; the clip is not measured for it."""
        return _needles(self.access)

    def report(self) -> dict[str, Any]:
        """Return case, measurements, outcome and needles as plain data, as ``vertebra-viz measure`` prints them."""
        return {
            "case": self.case.model_dump(mode="json"),
            "stages": [_plain(m) for m in self.measurements],
            "outcome": _plain(self.outcome),
            "access": self.needles,
            **(self._levels_report() if self.case.others else {}),
        }

    def _levels_report(self) -> dict[str, Any]:
        """Return the additional part of a report on several broken vertebrae: each one's numbers, and the totals."""
        last = [level.measurements[-1] for level in self.levels]
        volumes = ("cement_volume_ml", "injected_volume_ml", "leaked_volume_ml")
        return {
            "levels": [
                {
                    "level": level.level,
                    "stages": [_plain(m) for m in level.measurements],
                    "outcome": _plain(level.outcome),
                    "access": _needles(level.access),
                }
                for level in self.levels
            ],
            "totals": {"levels_treated": sum(level.outcome is not None for level in self.levels)}
            | {name: sum(getattr(m, name) for m in last) for name in volumes},
        }

    def meshes(self, when: float | str, *, normals: bool = False) -> dict[str, pv.PolyData]:
        """Return new meshes, by actor, of everything that exists at ``when`` (mm, RAS+)."""
        from vertebra_viz.export.meshes import meshes  # noqa: PLC0415  pyvista takes half a second

        return meshes(self.clip, when, normals=normals)

    def plot(
        self, when: float | str = StageName.SET, *, style: str | None = None, view: str | None = None
    ) -> Any:
        """Show one time in a PyVista window or a notebook cell; raise a CaseError of one line without a display.

        Style and view default to those of the stage's direction.
        """
        from vertebra_viz.render import show  # noqa: PLC0415

        return show(self, when, style=style, view=view)

    def export(self, path: str | Path, **options: Any) -> Path:
        """Write to ``path`` in the format of its suffix: see `vertebra_viz.export.export`."""
        from vertebra_viz.export import export  # noqa: PLC0415

        return export(self, path, **options)


def _plain(measured: Measurements | Outcome | None) -> dict[str, Any] | None:
    """Return measurements as plain data; their fields are numbers and strings, so a shallow copy is enough."""
    return dict(vars(measured)) if measured else None


def _needles(paths: tuple[AccessPath, ...]) -> list[dict[str, Any]]:
    return [needle_entry(path, alone=len(paths) == 1) for path in paths]


def simulate(case: Case | None = None) -> Simulation:
    """Simulate a case.

    Parameters
    ----------
    case : Case, optional
        The case; the default case where it is left out.

    Returns
    -------
    Simulation
        The compiled case. A CaseError of one line is raised where it cannot be built.
    """
    return Simulation(case or Case())
