"""Operations with a balloon: it lifts the endplate, is deflated and removed, and cement fills the cavity it leaves.

This is what such operations share; an implant may expand with the balloon and stay.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, TypeVar

import numpy as np

from vertebra_viz.case.operation import BalloonOperation
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Floats, Track
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling import balloon as balloons
from vertebra_viz.filling.actors import cement_actors
from vertebra_viz.filling.placement import Placement
from vertebra_viz.fracture.displacement import lift
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.instruments.tools import access_tools, balloon_catheter, cement_filler, tool_actors
from vertebra_viz.run import Run
from vertebra_viz.tenths import tenths
from vertebra_viz.treatments import lift_law
from vertebra_viz.treatments.assumptions import Assumption, assumed, law, loss
from vertebra_viz.treatments.fill import in_cavity
from vertebra_viz.treatments.operation_context import Built, OperationContext
from vertebra_viz.treatments.operation_plan import CannulaPlan

LEFT_TO_LIFT = 0.9  # of its volume, at most, a balloon has taken up before the bone rises


B = TypeVar("B", bound=BalloonOperation)


@dataclass(frozen=True)
class Inflated:
    """The course of the inflation, for an implant that expands with the balloon.

    Attributes
    ----------
    touching_scale, full_scale : of its form, as it meets the endplate and at its largest.
    lifted : displacement of the full lift.
    track : weights of touching, being full and settling with the bone.
    since_s : when it comes in.
    """

    placement: Placement
    touching_scale: float
    full_scale: float
    lifted: Displacement
    track: Track
    since_s: float


class BalloonPlan(CannulaPlan[B]):
    """An operation with a balloon."""

    space_steps = (StageName.INFLATION, StageName.DEFLATION)
    loss_field: ClassVar[str]  # of the treatment, which states the loss
    device: ClassVar[str]  # what holds the gain, see `vertebra_viz.treatments.lift_law.HELD_BACK`

    @property
    @abstractmethod
    def stated_loss(self) -> float | None:
        """Share of the gain that is lost when the balloon is deflated; None where the lift law decides."""

    @property
    def lifts(self) -> bool:
        """Whether any of the gain is left."""
        return self.stated_loss != 1.0

    @property
    @abstractmethod
    def kept_cavity(self) -> float:
        """Share of its volume that the cavity keeps as its wall springs back when the balloon is deflated."""

    @abstractmethod
    def implant(self, operation: OperationContext, inflated: Inflated, /) -> dict[str, Actor]:
        """Actors of an implant that expands with the balloon and stays; empty where there is none."""

    @abstractmethod
    def metal_assumptions(self, run: Run, /) -> list[Assumption]:
        """Assumptions about an implant; empty where there is none."""

    def own_assumptions(self, run: Run, /) -> list[Assumption]:
        """The lift law, what is lost again, and the balloon's volume where the case leaves it out."""
        needles = self.treatment.needles
        asked = self.stated_loss
        share = lost_share([asdict(each) for each in run.measurements]) if asked is None else asked
        taken = law(self.fracture, needles)
        taken += loss(self.loss_field, share, self.fracture, asked=asked is not None)
        taken += self.metal_assumptions(run)
        if self.treatment.balloon_volume_ml is None:
            each_ml = run.measure(StageName.INFLATION).balloon_volume_ml / needles
            taken.append(assumed("balloon_volume_ml", each_ml, needles=needles))
        return taken

    def defaults(self, given: Mapping[str, Any], /) -> dict[str, float | int]:
        """The balloon's volume as well, and what was lost when it was deflated."""
        key = "balloon_volume_ml"
        chosen = super().defaults(given) | {key: self.most_each_side_ml(given, key)}
        share = lost_share(given["stages"])
        return chosen if share is None else chosen | {self.loss_field: round(share, 2)}

    def operate(self, operation: OperationContext) -> Built:
        """Inflate the balloon, deflate it, and fill the cavity."""
        treatment = self.treatment
        case, paths, stage, times = operation.case, operation.paths, operation.stage, operation.times
        balloon, ratio = operation.placed_with_lift_ratio(
            lambda paths: balloons.place_balloons(
                case, operation.bone, operation.usable_body, paths, operation.fallen, treatment
            )
        )
        placement = balloon.placement
        full_lift = lift_law.lift(operation.lift_from, ratio, placement.sides)
        lifted = lift(operation.bone, operation.broken, full_lift.gains_mm, case.fracture.endplate)
        lost = full_lift.loss(self.device) if self.stated_loss is None else self.stated_loss
        fallen, raised = operation.fallen, operation.deform(lifted, 1.0)

        # the balloon fills freely until it touches the endplate; from there on it is solved inside the lifted bone. One that
        # never touches it still lifts a little as it ends, so the last part of its volume goes in on the way up
        met_ml = min(placement.contact_volume_ml, LEFT_TO_LIFT * balloon.volume_ml)
        touches = met_ml == placement.contact_volume_ml
        touching_scale = placement.contact_scale if touches else balloon.filled(met_ml, fallen).scale
        begins = balloons.let_down(placement, touching_scale, fallen)
        filled = balloon.filled(balloon.volume_ml, raised)
        touch, full, small = begins.grown.points, filled.points, begins.points
        triangles = placement.pair.triangles

        begun = easing.eased(times, stage[StageName.INFLATION], 0.12, 1.0)
        let_down = easing.eased(times, stage[StageName.DEFLATION], 0.0, 0.75)
        share = (met_ml / balloon.volume_ml) ** (1.0 / 3.0)
        to_touch = np.minimum(begun / share, 1.0)
        to_full = np.clip((begun - share) / (1.0 - share), 0.0, 1.0)
        to_full_ml = balloons.morph_volumes_ml(
            touch, full, triangles, filled.volume_mm3, begins.grown.volume_mm3
        )
        volumes = np.where(
            to_full > 0.0,
            _morph_volume_ml(to_full_ml, to_full),
            _morph_volume_ml(begins.volumes_ml, to_touch),
        )
        law = _course(operation.lift_from, volumes / balloon.bearing_volume_ml, placement.sides)
        # from 0 (the let-down balloon has a little volume too) to 1 at the full balloon, then partly back
        lift_weight = (law - law[0]) / (law[-1] - law[0]) * (1.0 - lost * let_down)

        inflation, deflation = stage[StageName.INFLATION], stage[StageName.DEFLATION]
        growth = np.stack([to_touch * (1.0 - to_full), to_full], axis=1)
        targets = np.stack([touch - small, full - small])
        hard = operation.deform(lifted, 1.0 - lost)
        kept = float(np.cbrt(self.kept_cavity))
        left = hard(placement.pair.centres + kept * (filled.intact - placement.pair.centres))
        track = Track(times, np.column_stack([growth, lost * let_down]))
        actors = {
            "balloon": Actor(
                "balloon",
                small,
                triangles,
                targets,
                ("touch", "full"),
                Track(times, growth * (1.0 - let_down)[:, None]),
                inflation.start_s,
                deflation.end_s,
            ),
            # the cavity is the balloon's largest shape; as the balloon goes it rides down with the bone, and springs back
            "cavity": Actor(
                "cavity",
                small,
                triangles,
                np.concatenate([targets, (left - full)[None]]),
                ("touch", "full", "settle"),
                Track(times, np.column_stack([growth, let_down])),
                inflation.start_s,
            ),
        }
        actors |= self.implant(
            operation, Inflated(placement, touching_scale, filled.scale, lifted, track, inflation.start_s)
        )
        cavity_ml = volume_mm3(left, triangles) / 1000.0
        cement, in_gap_ml = in_cavity(operation, placement, filled.scale, cavity_ml, hard, kept)
        actors |= cement_actors(cement, stage, times)
        along = (touch[: len(touch) // len(paths)] - paths[0].entry) @ paths[0].direction
        mouth_mm = float((cement.seed[0] - paths[0].entry) @ paths[0].direction)
        tools = access_tools(stage, times)
        tools |= balloon_catheter(
            inflation, deflation, times, float(along.max()) - 1.0, float(along.min()) + 1.0
        )
        actors |= tool_actors(paths, times, tools | cement_filler(stage, times, mouth_mm))
        return operation.built(
            lifted, lift_weight, actors, cement.leak, in_gap_ml, placement.contact_volume_ml
        )


def _course(broken: lift_law.Break, volume_ratios: Floats, balloons: int) -> Floats:
    """Lift (k,) at each volume ratio; where nothing rises, the law's own course."""
    rise = lift_law.lift(broken, volume_ratios, balloons).gains_mm[:, :2].sum(axis=1)
    return np.asarray(rise if rise[-1] > 0.0 else lift_law.saturation(volume_ratios))


def lost_share(stages: Sequence[Mapping[str, Any]]) -> float | None:
    """Share of the gain that is lost when the balloon is deflated, by front and middle height; None where nothing rose."""
    heights = {stage["stage"]: stage["anterior_height_mm"] + stage["middle_height_mm"] for stage in stages}
    before, peak, after = (heights[name] for name in (StageName.ACCESS, *BalloonPlan.space_steps))
    return (peak - after) / (peak - before) if tenths(peak - before) > 0.0 else None


def _morph_volume_ml(volumes_ml: Floats, weights: Floats) -> Floats:
    """Volume (k,) on the straight way between two shapes, from those at `balloons.MORPH_SHARES`."""
    return np.asarray(np.polyval(np.polyfit(balloons.MORPH_SHARES, volumes_ml, 3), weights))
