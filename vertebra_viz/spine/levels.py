"""Several broken vertebrae of one spine in one clip: each compiled by itself, then placed one upon another.

The first one's frame does not move; the others follow the endplates between them and it, as neighbours do (`follow`), by
the weights of the vertebrae they rest on. Each weight's effect is computed on top of those that begin before it, so a
vertebra has the same measurements in the stack as alone. Between two key times a rotation is a straight line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.discs import disc_height_mm
from vertebra_viz.anatomy.parametric import AverageBones
from vertebra_viz.catalogue.parts import Part, named
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Actor, Clip, EndPlates, Floats, Landmarks, LevelMarks, Track
from vertebra_viz.spine import merge
from vertebra_viz.spine.carried import Motion, carried, grouped
from vertebra_viz.spine.disc import disc_actor
from vertebra_viz.spine.disc_faces import PosedBone, disc_faces
from vertebra_viz.spine.neighbour import LEVELS, Neighbour, neighbour_of, place
from vertebra_viz.spine.neighbours import poses
from vertebra_viz.spine.pose import STILL, RigidMotion
from vertebra_viz.spine.rigid_cement import kept_rigid

HARD = ("cement", "leak")
ONE_BONE = frozenset({Part.BONE, Part.BODY, Part.CANCELLOUS})


@dataclass(frozen=True)
class Broken:
    """One broken vertebra: its clip, its intact bone, and whether it breaks only at the follow-up."""

    clip: Clip
    bone: Bone
    later: bool


def compose(vertebrae: Mapping[str, Broken], average: AverageBones) -> Clip:
    """Return one clip of several broken vertebrae, the intact ones between and beyond, and all discs.

    Parameters
    ----------
    vertebrae : by level, the first one first.
    average : AverageBones
        Bones of the intact vertebrae.
    """
    return _Stack(vertebrae, average).clip()


class _Stack:
    """The vertebrae in their poses; levels are numbered downward, T3 is -1."""

    def __init__(self, vertebrae: Mapping[str, Broken], average: AverageBones) -> None:
        self.average = average
        self.broken = {LEVELS.index(level): each for level, each in vertebrae.items()}
        self.first = next(iter(self.broken))
        later = frozenset(level for level, each in vertebrae.items() if each.later)
        self.run = merge.stages({level: each.clip for level, each in vertebrae.items()}, later)
        self.clocks = {at: merge.clock(self.run, each.clip, each.later) for at, each in self.broken.items()}
        self.times = self._key_times()
        self.poses: dict[int, RigidMotion] = {self.first: STILL}
        self.intact: dict[int, Neighbour] = {}
        self.followed: dict[tuple[int, bool], list[RigidMotion]] = {}
        for at in range(self.first - 1, min(self.broken) - 2, -1):
            self._place(at, at + 1, above=True)
        for at in range(self.first + 1, min(max(self.broken) + 2, len(LEVELS))):
            self._place(at, at - 1, above=False)

    def _key_times(self) -> Floats:
        """Return every time at which a track has a key."""
        keys = [np.array([stage.end_s for stage in self.run])]
        for at, each in self.broken.items():
            keys.append(self.clocks[at].both(each.clip.actors["bone"].track.times_s))
        return np.unique(np.round(np.concatenate(keys), 6))

    def _name(self, at: int) -> str:
        return LEVELS[at] if at >= 0 else "T3"

    def _actor_name(self, part: str, above: bool, below: bool, at: int) -> str:
        """Return an actor's name for an intact vertebra or a disc; those next to a single broken level keep its names."""
        return f"{part}-{'above' if above else 'below' if below else self._name(at)}"

    def _place(self, at: int, on: int, *, above: bool) -> None:
        """Place the vertebra ``at`` next to the vertebra ``on``."""
        base = self.poses[on]
        disc_mm = self._disc_mm(min(at, on))
        if at in self.broken:
            marks = self._marks(at)
            own = place(self._marks(on), marks, disc_mm, above=above)
            self.poses[at] = base.after(own)
            return
        # an intact vertebra is cut to stay clear of a broken one; between two broken ones, of the one nearer to the first
        found = neighbour_of(self.broken[on].bone, LEVELS[on], self.average, above=above)
        assert found is not None
        self.intact[at], self.poses[at] = found, base

    def _disc_mm(self, upper: int) -> float:
        return disc_height_mm(LEVELS[max(upper, 0)], self.average.scale)

    def _marks(self, at: int) -> Floats:
        """Return the landmarks (6, 3) in the vertebra's own frame, before its pose is applied."""
        if at in self.broken:
            each = self.broken[at]
            return each.clip.landmarks.positions(each.clip.actors["bone"].base)
        return self.intact[at].landmarks.positions(self.intact[at].points)

    def _outer_motions(self, at: int) -> list[Motion]:
        """Return the motions that move the vertebra ``at`` from outside, and by its own endplate towards the first one."""
        found = []
        for number, each in self.broken.items():
            if number == self.first and at == self.first:
                continue
            side = -1 if at < self.first else 1  # towards the head, or the feet
            if (number - self.first) * side < 0 or (at - number) * side < 0:
                continue  # on the other side of the first one, or farther away than ``at``
            inner, outer = self._followed(number, above=side > 0), self._followed(number, above=side < 0)
            steps = []
            for near, far in zip(inner, outer, strict=True):
                step = near.inverse if number != self.first else STILL
                if at != number:
                    step = step.after(far)
                own = self.poses[number]
                steps.append(own.after(step).after(own.inverse))
            track = each.clip.actors["bone"].track
            found.append((abs(number - self.first), Motion(self._weights(number, track), steps)))
        # the motion nearest to ``at`` is applied first; those nearer to the first vertebra are applied to its result
        return [motion for _, motion in sorted(found, key=lambda each: -each[0])]

    def _followed(self, number: int, *, above: bool) -> list[RigidMotion]:
        """Return the poses of what lies above or below a broken vertebra, for that vertebra's own targets."""
        if (number, above) not in self.followed:
            each, disc_mm = self.broken[number], self._disc_mm(number - 1 if above else number)
            self.followed[number, above] = poses(each.clip, each.bone, disc_mm, above=above)
        return self.followed[number, above]

    def _weights(self, at: int, track: Track) -> Floats:
        """Return a track's weights (k, j) at the common key times."""
        own_s = self.clocks[at].own(self.times)
        columns = [np.interp(own_s, track.times_s, column) for column in track.weights.T]
        return np.array(columns).reshape(-1, len(self.times)).T

    def clip(self) -> Clip:
        """Return the clip of the whole stack."""
        actors: dict[str, Actor] = {}
        names: dict[int, str] = {}
        for at in sorted(self.poses, key=lambda each: (abs(each - self.first), each)):
            motions, pose = self._outer_motions(at), self.poses[at]
            if at in self.broken:
                level = "" if at == self.first else self._name(at)
                own = self.broken[at]
                for name, actor in own.clip.actors.items():
                    moved = self._moved(at, actor, pose, [*motions], level)
                    if motions and actor.part in HARD:
                        moved = self._rigid(at, actor, moved)
                    actors[named(level, name)] = moved
                names[at] = named(level, Part.BONE)
            else:
                neighbour = self.intact[at]
                names[at] = self._actor_name("neighbour", at < min(self.broken), at > max(self.broken), at)
                still = Actor(
                    "neighbour",
                    neighbour.points,
                    neighbour.triangles,
                    np.zeros((0, *neighbour.points.shape)),
                    (),
                    Track(self.times[:1], np.zeros((1, 0))),
                )
                actors[names[at]] = self._moved(None, still, pose, motions, "")
        for upper in sorted(self.poses)[:-1]:
            name = self._actor_name("disc", upper == self.first - 1, upper == self.first, upper)
            actors[name] = self._disc(upper, actors[names[upper]], actors[names[upper + 1]])
        plates = {}
        for at in self.broken:
            found = None
            if at - 1 in names and at + 1 in names:
                found = EndPlates(
                    names[at - 1], names[at + 1], self._landmarks(at - 1), self._landmarks(at + 1)
                )
            plates[at] = found
        others = {
            self._name(at): LevelMarks(each.clip.landmarks, plates[at], self.poses[at].tilt_rad)
            for at, each in self.broken.items()
            if at != self.first
        }
        return Clip(self.run, actors, self.broken[self.first].clip.landmarks, plates[self.first], others)

    def _moved(
        self, at: int | None, actor: Actor, pose: RigidMotion, motions: list[Motion], level: str
    ) -> Actor:
        """Return an actor in the stack on the common clock, with the targets of the motions; equal weights are merged."""
        own = self._weights(at, actor.track) if at is not None else np.zeros((len(self.times), 0))
        base, targets, weights = carried(actor, own, pose, motions)
        # all surfaces of a bone keep the same targets, even where one does not move: only the drawn bone has cracks
        if actor.part not in ONE_BONE:
            moving = targets.any(axis=(1, 2))
            targets, weights = targets[moving], weights[:, moving]
        clock = self.clocks[at] if at is not None else None
        return replace(
            actor,
            base=base,
            targets=targets,
            target_names=tuple(f"move-{k + 1}" for k in range(len(targets))),
            track=Track(self.times, weights),
            shown_after_s=clock.last(actor.shown_after_s) if clock else -np.inf,
            shown_before_s=clock.first(actor.shown_before_s) if clock else np.inf,
            level=level,
        )

    def _rigid(self, at: int, own: Actor, moved: Actor) -> Actor:
        """Return an actor that has set, with the size and shape that it has without the other vertebrae."""
        filled = merge.ORDER[StageName.FILL]
        ends = [stage.end_s for stage in self.run if merge.ORDER[stage.name] >= filled]
        own_s = self.clocks[at].own(np.array(ends))
        return kept_rigid(moved, ends, [own.at(float(t)) for t in own_s])

    def _landmarks(self, at: int) -> Landmarks:
        """Return the landmarks of the vertebra ``at`` as a clip stores them."""
        if at in self.broken:
            return self.broken[at].clip.landmarks
        marks = self.intact[at].landmarks
        return Landmarks(marks.triangle_vertices, marks.weights)

    def _posed_bone(self, at: int) -> PosedBone:
        """Return the intact vertebra ``at`` in its pose."""
        bone = self.broken[at].bone if at in self.broken else self.intact[at]
        return PosedBone(bone, self.poses[at])

    def _disc(self, upper: int, over: Actor, under: Actor) -> Actor:
        """Return the disc below ``upper``; a target that moves only one bone has displacement 0 on the other face."""
        faces = disc_faces(self._posed_bone(upper + 1), self._posed_bone(upper))
        columns, group = grouped(np.concatenate([over.track.weights, under.track.weights], axis=1))
        count = len(over.targets)
        floor = np.zeros((columns.shape[1], *faces.points[0].shape))
        roof = np.zeros_like(floor)
        floor[group[count:]] = faces.floor.moved(under.targets)
        roof[group[:count]] = faces.roof.moved(over.targets)
        names = tuple(f"move-{k + 1}" for k in range(columns.shape[1]))
        return disc_actor(faces, floor, roof, self._disc_mm(upper), names, Track(self.times, columns))
