"""The start of an operation: the broken bone, the needles' paths, and the time of each step.

Every treatment builds its clip from this context; the bone's own surfaces are made here, once for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from vertebra_viz.anatomy.bone import Body, Bone
from vertebra_viz.case.case import Case, Cause, Endplate
from vertebra_viz.case.operation import Operation
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Clip, Floats, Landmarks, Stage, Track
from vertebra_viz.filling.balloon import Balloon
from vertebra_viz.filling.gap_cement import bone_below
from vertebra_viz.filling.leaks import Leak
from vertebra_viz.fracture.crack import GROOVED, crack, groove
from vertebra_viz.fracture.displacement import intact_heights_mm
from vertebra_viz.fracture.field import Displacement, Sum, nothing
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.fracture.gap import Gap
from vertebra_viz.fracture.riding import BoneMap, surface_displacement
from vertebra_viz.fracture.tumour import pushers, tumour
from vertebra_viz.instruments.access import AccessPath
from vertebra_viz.instruments.skin import skin_actor
from vertebra_viz.sentences.captions import leak_caption
from vertebra_viz.treatments import lift_law
from vertebra_viz.treatments.follow_up import settle
from vertebra_viz.treatments.prelude import prelude

NEARLY = 0.999  # of a gap: then it is full


@dataclass(frozen=True)
class Built:
    """A clip with the needle paths; ``other_paths`` by level, where several vertebrae broke."""

    clip: Clip
    paths: tuple[AccessPath, ...]
    contact_volume_ml: float | None = None
    other_paths: Mapping[str, tuple[AccessPath, ...]] = field(default_factory=dict)


def landmarks(bone: Bone) -> Landmarks:
    """The morphometry points of ``bone``, as a clip keeps them."""
    return Landmarks(bone.landmarks.triangle_vertices, bone.landmarks.weights)


def bone_actors(
    bone: Bone,
    times: Floats,
    fields: dict[str, tuple[Displacement, Floats]],
    endplate: Endplate,
) -> dict[str, Actor]:
    """Bone, body and cancellous inside: three surfaces on one displacement, the bone's with the cracks' grooves.

    Parameters
    ----------
    times
        Key times (k,) of the run.
    fields
        By target name, each displacement and its weights (k,) at ``times``.
    endplate
        Where it breaks.
    """
    weights = [weight for _, weight in fields.values()]
    track = Track(times, np.stack(weights, axis=1)) if fields else Track(times[:1], np.zeros((1, 0)))
    surfaces = {
        "bone": (bone.points, bone.triangles),
        "body": (bone.body_points, bone.body_triangles),
        "cancellous": (bone.cancellous_points, bone.body_triangles),
    }
    moved = [surface_displacement(bone, field) for field, _ in fields.values()]
    targets, begins = {}, 0
    for part, (base, _) in surfaces.items():
        ends = begins + len(base)
        targets[part] = np.array([each[begins:ends] for each in moved]).reshape(-1, *base.shape)
        begins = ends
    if GROOVED in fields:
        targets["bone"][list(fields).index(GROOVED)] += groove(bone, endplate)
    return {
        part: Actor(part, base, faces, targets[part], tuple(fields), track)
        for part, (base, faces) in surfaces.items()
    }


def lost_mm(case: Case, bone: Bone) -> Floats:
    """Front, middle and back height (3,) that the fracture took."""
    return np.asarray(intact_heights_mm(bone) * case.losses)


def posture_gains_mm(case: Case, treatment: Operation, bone: Bone) -> Floats:
    """What lying face down brings back of it (3,)."""
    return lift_law.stated_gains_mm(lost_mm(case, bone), case.fracture.age, treatment.posture_lift)


@dataclass(frozen=True)
class OperationContext:
    """A broken bone with the needles' paths planned.

    Attributes
    ----------
    fractured : displacement of the fracture.
    settled : what lying face down moves back, a displacement on top of it.
    planned, paths : one per needle; as planned, and as the case turns and pushes it.
    run : the stages.
    """

    case: Case
    treatment: Operation
    bone: Bone
    fractured: Displacement
    settled: Displacement
    planned: tuple[AccessPath, ...]
    paths: tuple[AccessPath, ...]
    run: tuple[Stage, ...]

    @cached_property
    def stage(self) -> dict[StageName, Stage]:
        """The stages by name."""
        return {stage.name: stage for stage in self.run}

    @cached_property
    def times(self) -> Floats:
        """Key times (k,) of every track."""
        return easing.key_times(self.run)

    @cached_property
    def lost_mm(self) -> Floats:
        """Front, middle and back height (3,) that is missing as the first needle goes in."""
        return lost_mm(self.case, self.bone) - posture_gains_mm(self.case, self.treatment, self.bone)

    @cached_property
    def lift_from(self) -> lift_law.Break:
        """What a lift starts from."""
        return lift_law.Break(
            self.lost_mm,
            intact_heights_mm(self.bone) - self.lost_mm,
            BodyFrame.of(self.bone).depth,
            self.case.fracture.age,
        )

    @cached_property
    def broken(self) -> Displacement:
        """Displacement of the bone as the first needle goes in."""
        return self.fractured if self.settled is nothing else Sum(self.fractured, self.settled)

    @cached_property
    def gap(self) -> Gap | None:
        """The gap inside the bone, where the case has one."""
        if self.case.fracture.cleft == "no":
            return None
        return Gap.of(self.bone, self.case.fracture.endplate, self.treatment.posture_lift)

    @cached_property
    def usable_body(self) -> Body:
        """The part of the bone that balloon, cavity and cement may use: up to the gap."""
        return bone_below(self.gap, self.bone) if self.gap else self.bone

    def placed_with_lift_ratio(
        self, place: Callable[[tuple[AccessPath, ...]], Balloon]
    ) -> tuple[Balloon, float]:
        """Return what ``put`` places on the needles' paths, and its lift ratio: its volume over the volume that bears.

        Off its planned path a balloon may bear sooner, where the endplate is low. A misplaced needle must not give a
        better result than the plan, so the ratio is at most that of the plan.
        """
        placed = place(self.paths)
        ratio = placed.volume_ml / placed.bearing_volume_ml
        if self.treatment.needle_angle_deg or self.treatment.needle_depth_mm:
            plan = place(self.planned)
            ratio = min(ratio, plan.volume_ml / plan.bearing_volume_ml)
        return placed, ratio

    @cached_property
    def fallen(self) -> BoneMap:
        """Map from the intact bone to the one that is broken as the first needle goes in."""
        return BoneMap(self.broken)

    def deform(self, lifted: Displacement, weight: float) -> BoneMap:
        """Map from the intact bone to the broken one, lifted by ``weight`` of ``lifted``."""
        return BoneMap(self.broken, lifted, weight)

    def built(
        self,
        lifted: Displacement,
        lift_weight: Floats,
        actors: dict[str, Actor],
        leak: Leak | None,
        in_gap_ml: float,
        contact_volume_ml: float | None = None,
    ) -> Built:
        """Put bone, optional steps and ``actors`` together.

        Parameters
        ----------
        lift_weight : (k,)
            At the key times.
        leak, in_gap_ml
            Cement outside the bone, if any, and how much of it is in a gap.
        """
        eased = easing.eased
        hard = self.deform(lifted, float(lift_weight[-1]))
        full = self.gap is not None and in_gap_ml >= NEARLY * self.gap.volume_ml(hard)
        if StageName.FOLLOW_UP in self.stage:
            lost = self.treatment.follow_up_loss * eased(
                self.times, self.stage[StageName.FOLLOW_UP], 0.1, 0.7
            )
            held = float(lift_weight[-1])
            actors = settle(actors, self.bone, lambda weight: self.deform(lifted, weight), lifted, held, lost)
            lift_weight = lift_weight * (1.0 - lost)
        fields = {"fracture": (self.fractured, eased(self.times, self.stage[StageName.FRACTURE]))}
        if StageName.POSTURE in self.stage:
            fields["posture"] = (self.settled, eased(self.times, self.stage[StageName.POSTURE], 0.1, 0.9))
        fields["lift"] = (lifted, lift_weight)
        bone = bone_actors(self.bone, self.times, fields, self.case.fracture.endplate)
        bone["crack"] = crack(
            self.bone,
            self.case.fracture.endplate,
            self.stage[StageName.FRACTURE],
            self.times,
            bone["bone"],
        )
        if self.gap:
            posture = self.stage.get(StageName.POSTURE)
            # what a small dose leaves empty of it stays to be seen round the cement
            filled_s = self.stage[StageName.FILL].end_s if full else np.inf
            bone["cleft"] = self.gap.actor(
                self.stage[StageName.FRACTURE], posture, filled_s, self.times, fields
            )
        if self.case.fracture.cause is Cause.TUMOUR:
            bone["tumour"] = tumour(self.usable_body, self.times, fields, pushers(actors, self.stage))
        bone |= skin_actor(self.paths, self.stage[StageName.ACCESS], self.stage[StageName.SET])
        bone |= prelude(
            self.case, self.treatment, self.usable_body, self.fallen, self.paths, self.run, self.times
        )
        run = self.run
        if leak:
            said = leak_caption(
                self.treatment.leak_route, self.case.fracture.endplate, overflows=leak.overflows
            )
            run = tuple(
                replace(each, caption=f"{each.caption} {said}") if each.name is StageName.FILL else each
                for each in run
            )
        return Built(Clip(run, bone | actors, landmarks(self.bone)), self.paths, contact_volume_ml)
