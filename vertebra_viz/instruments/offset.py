"""A needle off its planned path: turned about its entry point, pushed further or less far."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.operation import Approach, Operation
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.instruments.access import CANNULA_PAST_WALL_MM, AccessPath, measured
from vertebra_viz.instruments.clearance import SIGN
from vertebra_viz.instruments.posterior_wall import stop_mm
from vertebra_viz.words import text

TIP_AHEAD_MM = 1.0  # of the cannula's, at least, however little the needle is pushed in
APART_MM = 0.5  # tips of two needles stay so far on their own sides of the midline


def offset_path(
    path: AccessPath,
    bone: Bone,
    fractured: Displacement,
    treatment: Operation,
) -> AccessPath:
    """Return the planned ``path`` with its offset: turned about its entry, and pushed deeper or less deep.

    The needle is turned as it is once it has found its place on the bone. The cannula still stops where the X-ray
    shows it just past the back wall, or behind the needle's tip where that does not get so far.

    Raises
    ------
    CaseError
        Where two needles would meet.
    """
    angle_deg, deeper_mm = treatment.needle_angle_deg, treatment.needle_depth_mm
    if not angle_deg and not deeper_mm:
        return path
    two = treatment.approach is Approach.BIPEDICULAR
    return _moved(path, bone, fractured, angle_deg, deeper_mm, two=two)


@lru_cache(maxsize=32)
def _moved(
    path: AccessPath, bone: Bone, fractured: Displacement, angle_deg: float, deeper_mm: float, *, two: bool
) -> AccessPath:
    """Return a path turned and pushed, one of ``two`` or alone; remembered, since its clearances take long."""
    sign = SIGN[path.side]
    length = float(np.linalg.norm(path.tip - path.entry))
    direction = _turned(path, angle_deg)
    planned_tip = path.entry + length * direction
    tip = planned_tip + deeper_mm * direction

    def apart(angle_deg: float, deeper_mm: float) -> bool:
        return bool(sign * (path.entry + (length + deeper_mm) * _turned(path, angle_deg))[0] >= APART_MM)

    if two and not apart(angle_deg, deeper_mm):
        tenths = range(int(10.0 * (angle_deg or deeper_mm)), -151, -1)
        fits = (
            n / 10.0 for n in tenths if (apart(n / 10.0, deeper_mm) if angle_deg else apart(0.0, n / 10.0))
        )
        raise offset_refusal(angle_deg, deeper_mm, text("allowed-needles-apart", most=f"{next(fits):g}"))
    wall_mm = stop_mm(bone, fractured, path.entry, direction, CANNULA_PAST_WALL_MM)
    cannula_mm = min(wall_mm, length + deeper_mm - TIP_AHEAD_MM)
    moved = replace(
        path,
        cannula_tip=path.entry + cannula_mm * direction,
        tip=tip,
        midline_reached=bool(abs(tip[0]) < 0.5) and not two,
        turned_deg=angle_deg,
        deeper_mm=deeper_mm,
    )
    return measured(moved, bone, fractured, path.entry, planned_tip)


def _turned(path: AccessPath, angle_deg: float) -> Floats:
    """Direction of ``path`` turned by ``angle_deg`` towards the midline, in the plane seen from above."""
    turn = np.radians(SIGN[path.side] * angle_deg)  # anticlockwise on the right
    x, y, z = path.direction
    return np.array([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn), z])


def offset_refusal(turned_deg: float, deeper_mm: float, allowed: str) -> CaseError:
    """Return the refusal of an offset; of angle and depth it names the one that is not as planned."""
    if turned_deg:
        return refusal("treatment.needle_angle_deg", turned_deg, allowed)
    return refusal("treatment.needle_depth_mm", deeper_mm, allowed)
