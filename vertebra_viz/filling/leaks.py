"""Cement that leaves the bone: its volume, and the path it takes.

``injected = contained + leaked`` always: the leak that a case requests is taken off what stays inside, and what does
not fit inside leaks as well. The named path takes what it can hold; overfilling beyond that leaves through the front,
where the wall broke, as long as there is room. A case that requests more is refused.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.discs import disc_height_mm
from vertebra_viz.anatomy.lobes import Map
from vertebra_viz.case.case import Case, Endplate, Level
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.operation import LeakRoute, Operation
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.filling import leak_paths
from vertebra_viz.filling.leak_paths import LeakPath
from vertebra_viz.words import text

SOLVERS_OWN = 1e-3  # of what is injected: less than this beside the space is the solver's tolerance, no leak
MOST_LEAKED = 0.5  # of what is injected: a filling of which more is lost is no filling


@dataclass(frozen=True)
class LeakPlan:
    """What a case requests about leaking.

    Attributes
    ----------
    route : where cement goes that leaves the bone.
    level : of the bone.
    volume_ml : how much leaks though nothing is overfilled.
    up : +1 where the disc above is meant, at the broken upper endplate; -1 for the disc below.
    disc_height_mm : of that disc.
    in_gap_ml : what is injected beside what can leak, into a gap.
    """

    route: LeakRoute
    level: str
    volume_ml: float
    up: float
    disc_height_mm: float
    in_gap_ml: float = 0.0


@dataclass(frozen=True)
class Leak:
    """Cement outside the bone at the end of the injection, deformed bone.

    Attributes
    ----------
    full, seed : (k, 3) at the end, and the drop or thread it starts from.
    overflows : whether its path was full, and the rest left through the front.
    """

    triangles: Ints
    full: Floats
    seed: Floats
    overflows: bool


def leak_plan(case: Case, treatment: Operation, in_gap_ml: float) -> LeakPlan:
    """Return what leaks in ``case``, and where to; ``in_gap_ml`` of the injected volume stays in a gap."""
    up = -1.0 if case.fracture.endplate is Endplate.INFERIOR else 1.0
    # the disc above is the one below the next level up; above T4 nothing is known of, so T4's own stands in
    levels = list(Level)
    at = max(0, levels.index(case.level) - (1 if up > 0.0 else 0))
    height = disc_height_mm(levels[at], case.scale)
    return LeakPlan(treatment.leak_route, str(case.level), treatment.leak_volume_ml, up, height, in_gap_ml)


def kept_ml(injected_ml: float, plan: LeakPlan) -> float:
    """Volume that is to stay inside, beside the gap; CaseError where too much leaks, or too little."""
    whole = injected_ml + plan.in_gap_ml
    most = round(MOST_LEAKED * whole, 6)
    if plan.volume_ml > most:
        injected = f"{whole:.1f} mL"
        raise _too_much(plan, text("allowed-leak-injected", most=_at_most(most), injected=injected))
    # less than this could not be told from what the solver leaves over
    least = 2.0 * SOLVERS_OWN * injected_ml
    if 0.0 < plan.volume_ml <= least:
        allowed = text("allowed-leak-least", least=_at_most(least + 0.01))
        raise refusal("treatment.leak_volume_ml", plan.volume_ml, allowed)
    return injected_ml - plan.volume_ml


def leak(bone: Bone, injected_ml: float, contained_ml: float, plan: LeakPlan, deform: Map) -> Leak | None:
    """Return the cement outside, for ``injected_ml`` of which ``contained_ml`` is inside; None where there is none.

    Parameters
    ----------
    deform
        Map from the intact bone to the bone at that time.

    Raises
    ------
    CaseError
        Where the case makes more leak than its path can hold, or injects more than bone and paths hold.
    """
    leaked = injected_ml - contained_ml
    if leaked <= SOLVERS_OWN * injected_ml:
        return None
    taken = _leak_path(bone, leaked, plan, deform)
    holds = taken.volume_ml(taken.largest)
    if plan.volume_ml > holds:
        most = _at_most(holds)
        raise _too_much(plan, text("allowed-leak-route", most=most, route=plan.route, level=plan.level))
    if leaked <= holds:
        return _filled(taken, leaked)
    beyond = leaked - holds
    ahead = leak_paths.front_path(bone, beyond, plan.disc_height_mm, deform)
    space = 0.0 if plan.route is LeakRoute.FRONT else ahead.volume_ml(ahead.largest)
    if beyond > space:
        most = _at_most(contained_ml + plan.in_gap_ml + holds + space)
        raise refusal(
            "treatment.cement_volume_ml",
            round(injected_ml + plan.in_gap_ml, 3),
            text("allowed-cement-volume", most=most, level=plan.level, route=plan.route),
        )
    first, rest = _filled(taken, holds), _filled(ahead, beyond)
    return Leak(
        np.concatenate([first.triangles, rest.triangles + len(first.full)]).astype(np.int32),
        np.concatenate([first.full, rest.full]),
        np.concatenate([first.seed, rest.seed]),
        overflows=True,
    )


def _leak_path(bone: Bone, leaked_ml: float, plan: LeakPlan, deform: Map) -> LeakPath:
    """Return the path that a case names."""
    if plan.route is LeakRoute.FRONT:
        return leak_paths.front_path(bone, leaked_ml, plan.disc_height_mm, deform)
    if plan.route is LeakRoute.DISC:
        return leak_paths.disc_path(bone, plan.up, plan.disc_height_mm, deform)
    if plan.route is LeakRoute.VEIN:
        return leak_paths.vein_path(bone, deform)
    return leak_paths.canal_path(bone, deform)


def _filled(plan: LeakPath, volume_ml: float) -> Leak:
    size = plan.size_for(volume_ml)
    full = plan.points(size)
    root = plan.root(size)
    return Leak(plan.triangles, full, root + leak_paths.DROP * (full - root), overflows=False)


def _too_much(plan: LeakPlan, allowed: str) -> ValueError:
    return refusal("treatment.leak_volume_ml", plan.volume_ml, allowed)


def _at_most(volume_ml: float) -> str:
    """Return a volume rounded down, so that the figure itself is allowed."""
    return f"{np.floor(100.0 * volume_ml) / 100.0:.2f} mL"
