"""A clip: every surface of a case and its movement, as plain arrays.

This is the one idea of the project: a case compiles to a clip, and everything else (numbers, pictures,
files, the browser) is a view of it. A surface at time t is ``base + Σ weightᵢ(t) · targetᵢ`` with weights
linear between keys, so NumPy here and a GPU elsewhere evaluate the same triangles.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.case.errors import refusal
from vertebra_viz.catalogue.parts import BESIDE, FIRST, named, own_name
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.words import text

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]
T = TypeVar("T")


@dataclass(frozen=True)
class Stage:
    """A named interval of animation time, ``start_s < t <= end_s``; its numbers are those at its end."""

    name: StageName
    start_s: float
    end_s: float
    caption: str


@dataclass(frozen=True)
class Track:
    """Weights over time, linear between keys and constant outside.

    Keys are rounded to single precision, as in files, so that a player measures the same.

    Attributes
    ----------
    times_s : (k,) increasing key times.
    weights : (k, j) one column per morph target.
    """

    times_s: Floats
    weights: Floats

    def __post_init__(self) -> None:
        """Round the keys."""
        for name in ("times_s", "weights"):
            keys = np.asarray(getattr(self, name), dtype=np.float32).astype(np.float64)
            object.__setattr__(self, name, keys)

    def at(self, t: float) -> Floats:
        """Return the weights (j,) at animation time ``t`` in seconds."""
        return np.array([np.interp(t, self.times_s, column) for column in self.weights.T])


@dataclass(frozen=True)
class Actor:
    """One morphing triangle surface.

    Attributes
    ----------
    part : what it belongs to: a `vertebra_viz.catalogue.parts.Part`.
    base : (n, 3) points, mm, RAS+.
    triangles : (m, 3) vertex indices, outward by the right-hand rule.
    targets : (j, n, 3) displacements added with the track's weights.
    target_names : j names, for files and for readers.
    level : level of its vertebra where a clip has several broken ones; empty for the first.
    shown_after_s, shown_before_s : it is shown for ``shown_after_s < t < shown_before_s``.
    warns : whether it is drawn in the warning colour, since it is where it should not be.
    """

    part: str
    base: Floats
    triangles: Ints
    targets: Floats
    target_names: tuple[str, ...]
    track: Track
    shown_after_s: float = -np.inf
    shown_before_s: float = np.inf
    warns: bool = False
    level: str = ""

    def __post_init__(self) -> None:
        """Freeze the arrays too: clips are cached and shared."""
        for array in (self.base, self.triangles, self.targets, self.track.times_s, self.track.weights):
            array.setflags(write=False)

    @property
    def look(self) -> str:
        """Name of its look: its part, or ``breach``."""
        return "breach" if self.warns else self.part

    def shown(self, t: float) -> bool:
        """Return whether the actor is shown at ``t``."""
        return self.shown_after_s < t < self.shown_before_s

    def at(self, t: float, some: Ints | None = None) -> Floats:
        """Return the points (n, 3) at ``t``, whether shown or not, as a new array.

        Parameters
        ----------
        some : (…,) vertex indices, optional
            Only these points (…, 3).
        """
        points = self.base.copy() if some is None else self.base[some]
        for weight, target in zip(self.track.at(t), self.targets, strict=True):
            if weight != 0.0:
                points += weight * (target if some is None else target[some])
        return points


@dataclass(frozen=True)
class Landmarks:
    """The six mid-sagittal morphometry points, each a barycentric point of one bone triangle.

    The nearest vertex would be off by half a triangle; a barycentric point is found once on the intact bone and then
    moves with it. Order: anterior, middle, posterior; superior before inferior.

    Attributes
    ----------
    triangle_vertices : (6, 3) vertex indices into the bone.
    weights : (6, 3) barycentric weights, each row summing to one.
    """

    triangle_vertices: Ints
    weights: Floats

    def positions(self, points: Floats) -> Floats:
        """Return landmark positions (6, 3) on bone points (n, 3)."""
        return self._between(points[self.triangle_vertices])

    def at(self, bone: Actor, t: float) -> Floats:
        """Return landmark positions (6, 3) on a bone at ``t``; only the points that are needed are evaluated."""
        return self._between(bone.at(t, self.triangle_vertices))

    def _between(self, corners: Floats) -> Floats:
        return np.asarray(np.einsum("lk,lkd->ld", self.weights, corners))


@dataclass(frozen=True)
class EndPlates:
    """The two endplates between which a local kyphosis is measured.

    Attributes
    ----------
    above, below : names of the actors of the vertebrae above (its upper endplate) and below (its lower one).
    upper_marks, lower_marks : landmarks of these two, in the usual order.
    """

    above: str
    below: str
    upper_marks: Landmarks
    lower_marks: Landmarks

    def positions(self, points: Mapping[str, Floats]) -> Floats:
        """Return front and back end of the upper, then of the lower endplate (4, 3), on the actors' ``points``."""
        upper = self.upper_marks.positions(points[self.above])
        return _four_ends(upper, self.lower_marks.positions(points[self.below]))

    def at(self, actors: Mapping[str, Actor], t: float) -> Floats:
        """Return the same at ``t``; only the points that are needed are evaluated."""
        return _four_ends(
            self.upper_marks.at(actors[self.above], t), self.lower_marks.at(actors[self.below], t)
        )


def _four_ends(upper: Floats, lower: Floats) -> Floats:
    return np.array([upper[0], upper[4], lower[1], lower[5]])


@dataclass(frozen=True)
class LevelMarks:
    """Data for measuring one vertebra of several: landmarks, its neighbours' outer endplates, its tilt in the stack."""

    landmarks: Landmarks
    end_plates: EndPlates | None
    tilt_rad: float


@dataclass(frozen=True, eq=False)  # results computed once for a clip are stored in it
class Clip:
    """Every actor of a case, its stages, the landmarks on the bone, and with neighbours their outer endplates.

    Attributes
    ----------
    tilt_rad : how far the intact bone is rotated front down in the clip's frame; 0 for the first vertebra.
    others : data for measuring further broken vertebrae, by level; their actors are named ``T12/bone`` and so on.
    """

    stages: tuple[Stage, ...]
    actors: Mapping[str, Actor]
    landmarks: Landmarks
    end_plates: EndPlates | None = None
    others: Mapping[str, LevelMarks] = field(default_factory=dict)
    tilt_rad: float = 0.0
    _found: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False)  # see `once`

    def once(self, what: Hashable, find: Callable[[], T]) -> T:
        """Return the result of ``find``, computed once for this clip and stored in it; it must not refer to the clip."""
        if what not in self._found:
            self._found[what] = find()
        found: T = self._found[what]
        return found

    def of(self, level: str) -> Clip:
        """Return the clip for one of its ``others``, with its actors under plain names; the same object each time."""
        return self.once(level, lambda: self._of(level))

    def _of(self, level: str) -> Clip:
        marks = self.others[level]

        def plain(name: str) -> str:
            """Return an actor's name in that clip: own actors lose the level; the first vertebra's get one instead."""
            actor = self.actors[name]
            if actor.level == level:
                return own_name(level, name)
            return name if actor.level or actor.part in BESIDE else named(FIRST, name)

        plates = marks.end_plates
        return Clip(
            self.stages,
            {plain(name): actor for name, actor in self.actors.items()},
            marks.landmarks,
            plates and replace(plates, above=plain(plates.above), below=plain(plates.below)),
            tilt_rad=marks.tilt_rad,
        )

    @property
    def duration_s(self) -> float:
        """End of the last stage."""
        return self.stages[-1].end_s

    def stage(self, name: str) -> Stage:
        """Return the stage called ``name``; raise CaseError naming the stages there are."""
        for stage in self.stages:
            if stage.name == name:
                return stage
        raise refusal("stage", str(name), (s.name for s in self.stages))

    def stage_at(self, t: float) -> Stage:
        """Return the stage that holds ``t``; a boundary belongs to the stage it ends."""
        return next((stage for stage in self.stages if t <= stage.end_s), self.stages[-1])

    @property
    def access_s(self) -> float:
        """Time at which the first instrument goes in; inf where none does."""
        return next((s.start_s for s in self.stages if s.name == StageName.ACCESS), np.inf)

    def time(self, when: float | str) -> float:
        """Return the animation time of ``when``: a time in seconds, clamped to the clip, or a stage name (its end)."""
        if isinstance(when, str):
            return self.stage(when).end_s
        if not np.isfinite(when):
            raise refusal("t", when, text("allowed-time", end=f"{self.duration_s:g} s"))
        return float(np.clip(when, 0.0, self.duration_s))

    def at(self, when: float | str) -> dict[str, Floats]:
        """Return the points (n, 3) of every actor that is shown at ``when``."""
        t = self.time(when)
        return {name: actor.at(t) for name, actor in self.actors.items() if actor.shown(t)}
