"""The main entry point: one object that builds a case, measures it, shows it and writes it to files."""

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
    """One broken vertebra's numbers: one measurement per stage, what its treatment did, None without one, and its needles."""

    level: str
    measurements: tuple[Measurements, ...]
    outcome: Outcome | None
    access: tuple[AccessPath, ...]


class Simulation:
    """A case, compiled.

    Parameters
    ----------
    case : Case
        What to simulate. CaseError, in one line, where it cannot be built.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self._built: Built = compile_with_plan(case)

    def __repr__(self) -> str:
        """Say in words what was simulated: also what a notebook shows where it shows no pages."""
        from vertebra_viz.sentences.titles import summary, title  # noqa: PLC0415

        return f"<Simulation {title(self.case)}. {summary(self)}>"

    def _repr_html_(self) -> str:
        """Show the player in a notebook cell, without a server; some 0.9 MB go into the notebook if it is saved."""
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
        """What the cement is like at ``when``, a time in seconds or the end of a stage.

        None before it is mixed, and weeks later: then it has long been hard.

        An assumed curve through published figures: see `vertebra_viz.filling.cement_material`.
        """
        minutes = minutes_since_mixing([(s.name, s.end_s) for s in self.clip.stages], self.clip.time(when))
        return None if minutes is None else material(minutes)

    @property
    def measurements(self) -> tuple[Measurements, ...]:
        """One measurement per stage, at its end."""
        return self._measurements

    @cached_property  # behind a property: type checkers do not take it for what `vertebra_viz.run.Run` asks for
    def _measurements(self) -> tuple[Measurements, ...]:
        return tuple(self.measure(stage.name) for stage in self.clip.stages)

    @property
    def outcome(self) -> Outcome | None:
        """What the treatment did; None without one."""
        if not self.case.treatment.operation:
            return None
        return self._outcome(self.measurements)

    def _outcome(self, measurements: tuple[Measurements, ...]) -> Outcome:
        before = [m for m in measurements if m.t <= self.clip.access_s]
        after = next(m for m in measurements if m.stage == StageName.SET)
        return outcome(before[0], before[-1], after)

    @property
    def levels(self) -> tuple[LevelRun, ...]:
        """Each broken vertebra's own numbers, the first one's first."""
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
        """The needle paths as plain data, as a report has them: nothing in it is measured on the clip."""
        return _needles(self.access)

    def report(self) -> dict[str, Any]:
        """Case, measurements of every stage, outcome and needles as plain data, as ``vertebra-viz measure`` prints it."""
        return {
            "case": self.case.model_dump(mode="json"),
            "stages": [_plain(m) for m in self.measurements],
            "outcome": _plain(self.outcome),
            "access": self.needles,
            **(self._of_all_levels() if self.case.others else {}),
        }

    def _of_all_levels(self) -> dict[str, Any]:
        """What a report has more where several vertebrae broke: each one's numbers, and the sums at the end."""
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
        """Show one moment in a PyVista window, or in the notebook cell; CaseError, in one line, without a display.

        Style and view that are left out are those that show the stage best.
        """
        from vertebra_viz.render import show  # noqa: PLC0415

        return show(self, when, style=style, view=view)

    def export(self, path: str | Path, **options: Any) -> Path:
        """Write to ``path``; its suffix decides what: see `vertebra_viz.export.export`."""
        from vertebra_viz.export import export  # noqa: PLC0415

        return export(self, path, **options)


def _plain(measured: Measurements | Outcome | None) -> dict[str, Any] | None:
    """What was measured as plain data; its fields are numbers and words, of which nothing needs to be copied."""
    return dict(vars(measured)) if measured else None


def _needles(paths: tuple[AccessPath, ...]) -> list[dict[str, Any]]:
    return [needle_entry(path, alone=len(paths) == 1) for path in paths]


def simulate(case: Case | None = None) -> Simulation:
    """Simulate a case: the one call to start from.

    Parameters
    ----------
    case : Case, optional
        What to simulate; left out: the default case.

    Returns
    -------
    Simulation
        The case, compiled. CaseError, in one line, where it cannot be built.
    """
    return Simulation(case or Case())
