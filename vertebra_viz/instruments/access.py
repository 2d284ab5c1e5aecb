"""The path of the needle: from behind, through the narrowest part of the pedicle, to its target in the body.

The plan stays clear of the pedicle walls and the canal as far as possible. The clearances are measured, and a breach
is reported, not forbidden. "Left" is the patient's left (x < 0).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from functools import cached_property, lru_cache
from typing import Literal

import numpy as np

from vertebra_viz.anatomy.bone import Bone, Side
from vertebra_viz.case.operation import Approach
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.fracture.riding import body_displacement
from vertebra_viz.instruments.clearance import (
    SIGN,
    Clearances,
    canal_mm,
    first_contact_mm,
    front_mm,
    pedicle_wall_mm,
    pedicle_width_mm,
)
from vertebra_viz.instruments.posterior_wall import posterior_wall, stop_mm

# outer diameter of working cannulas by gauge, mm: as in needle gauge tables
OUTER_DIAMETER_MM = {8: 4.2, 10: 3.4, 11: 3.05, 13: 2.4}
TIP_OFF_MIDLINE_MM = 8.0  # bilateral tips end about here: 12-15° of convergence at T12-L1
CANNULA_PAST_WALL_MM = 3.5  # the cannula stops 2-5 mm in front of the posterior wall
BALLOON_DEPTH = 0.60  # balloon centre, share of the body's depth: it lies in the anterior two thirds
MARGIN_MM = 0.3  # least free distance to the pedicle's inner wall and the canal, and to its outer wall where it passes beside
LEAST_BEHIND_MM = 4.0  # the pedicle's middle, where a path beside it begins that meets no bone there
TIP_DEPTH = 0.76  # the trocar's tip, as a share of the body's depth: the front third
NOT_MEASURED = Clearances(*(float("nan"),) * 5)


@dataclass(frozen=True, eq=False)
class AccessPath:
    """A straight path, mm in the fractured bone's frame.

    Equal requests return the same object, so what depends on it is remembered by its identity.

    Attributes
    ----------
    route : transpedicular, or extrapedicular where no path through the pedicle leaves its walls intact.
    entry, cannula_tip, tip : (3,) where it meets the bone, where the working cannula stops, the trocar's tip. A path
        beside the pedicle that meets no bone behind it begins level with the back of the pedicle.
    pedicle_width_mm : at the isthmus, on the mesh.
    turned_deg, deeper_mm : the offset from the plan: turned towards the midline, pushed deeper.
    """

    side: Side
    route: Literal["transpedicular", "extrapedicular"]
    entry: Floats
    cannula_tip: Floats
    tip: Floats
    gauge: int
    pedicle_width_mm: float
    midline_reached: bool
    clearances: Clearances
    turned_deg: float = 0.0
    deeper_mm: float = 0.0

    @cached_property
    def direction(self) -> Floats:
        """Unit vector (3,) from entry to tip."""
        along = self.tip - self.entry
        along /= np.linalg.norm(along)
        along.setflags(write=False)
        return along

    @property
    def as_planned(self) -> bool:
        """Whether the needle is on its planned path."""
        return not self.turned_deg and not self.deeper_mm

    @property
    def outer_radius_mm(self) -> float:
        """Outer radius of the working cannula."""
        return OUTER_DIAMETER_MM[self.gauge] / 2

    @property
    def convergence_deg(self) -> float:
        """Angle towards the midline, seen from above."""
        x, y, _ = self.direction
        return float(np.degrees(np.arctan2(-SIGN[self.side] * x, y)))


def usual_gauge(vertebra: Bone) -> int:
    """Return the gauge of working cannula that ``vertebra`` takes: 8 where it leaves 1 mm of pedicle on each side, else 10."""
    narrowest = min(pedicle.width_mm for pedicle in vertebra.pedicles.values())
    return 8 if narrowest >= OUTER_DIAMETER_MM[8] + 2.0 else 10


def sides(approach: Approach) -> tuple[Side, ...]:
    """Sides that get a needle."""
    if approach is Approach.BIPEDICULAR:
        return ("left", "right")
    return ("left",) if approach is Approach.UNIPEDICULAR_LEFT else ("right",)


@lru_cache(maxsize=32)
def access_path(bone: Bone, fractured: Displacement, side: Side, gauge: int, *, midline: bool) -> AccessPath:
    """Plan the needle on one side; remembered, since it is half of the time that another treatment of a bone takes.

    Parameters
    ----------
    bone : Bone
        The intact anatomy.
    fractured
        Displacement field of the fracture.
    side, gauge
        Patient's side; cannula gauge.
    midline : bool
        Whether the tip should reach the midline (one needle) or stop 8 mm short of it (two).

    Returns
    -------
    AccessPath
        With its clearances. A midline that cannot be reached without leaving the pedicle is approached as far as
        possible and reported by ``midline_reached``.
    """
    inside = None
    if bone.pedicles[side].width_mm >= OUTER_DIAMETER_MM[gauge]:
        inside = _planned_path(bone, fractured, side, gauge, midline=midline, beside=False)
        if not inside.clearances.breaches:
            return inside
    beside = _planned_path(bone, fractured, side, gauge, midline=midline, beside=True)
    # where both breach a wall, the path with the smaller breach
    return inside if inside and _harm_mm(inside) <= _harm_mm(beside) else beside


def _harm_mm(path: AccessPath) -> float:
    """Largest depth of a path outside the structures it should stay in; 0 where it breaches none."""
    return max(0.0, *(-float(mm) for mm in asdict(path.clearances).values()))


def _planned_path(
    bone: Bone, fractured: Displacement, side: Side, gauge: int, *, midline: bool, beside: bool
) -> AccessPath:
    """Plan a straight path through the pedicle, or ``beside`` it."""
    frame = BodyFrame.of(bone)
    pedicle = bone.pedicles[side]
    sign, radius = SIGN[side], OUTER_DIAMETER_MM[gauge] / 2
    marks = bone.landmarks.positions(bone.points)
    marks = marks + fractured(marks)
    tip_y = frame.back_y + TIP_DEPTH * frame.depth
    aim_y = frame.back_y + BALLOON_DEPTH * frame.depth
    # half-way between the depressed endplate and the other one, where the balloon will lie
    aim_z = 0.5 * sum(float(np.interp(BALLOON_DEPTH, (0.0, 0.5, 1.0), marks[k::-2, 2])) for k in (4, 5))

    through = pedicle.centre.copy()
    if beside:  # slide along the outside of the pedicle
        through[0] += sign * (0.5 * pedicle.width_mm + radius + MARGIN_MM)
    goal_x = 0.0 if midline else sign * min(TIP_OFF_MIDLINE_MM, 0.47 * frame.half_width)

    limit_x = sign * min(abs(through[0]), 0.6 * frame.half_width)  # further out is no longer the body
    tip_z = through[2] + (aim_z - through[2]) * (tip_y - through[1]) / (aim_y - through[1])
    tips = [np.array([x, tip_y, tip_z]) for x in np.linspace(goal_x, limit_x, 21)]

    behind_mm = max(float((through - pedicle.entry) @ pedicle.axis), LEAST_BEHIND_MM)

    def free(tip: Floats) -> tuple[float, float]:
        """Free distance to inner wall and canal, and to the outer wall, which only has to stay whole."""
        canal = canal_mm(
            bone, through + (through - tip) * (behind_mm / np.linalg.norm(tip - through)), tip, radius
        )
        if beside:
            return canal, np.inf
        medial = pedicle_wall_mm(bone, side, "inner", through, tip, radius)
        return min(medial, canal), pedicle_wall_mm(bone, side, "outer", through, tip, radius)

    # move the target as little as keeps pedicle and canal intact; if nothing does, take the smallest breach
    least: list[float] = []
    for tip in tips:
        within, without = free(tip)
        if within >= MARGIN_MM and without >= 0.0:
            break
        least.append(min(within, without))
    else:
        tip = tips[int(np.argmax(least))]
    direction = (tip - through) / np.linalg.norm(tip - through)
    met_mm = first_contact_mm(bone, through, direction)
    entry = through - direction * (behind_mm if met_mm is None else met_mm)
    planned = AccessPath(
        side=side,
        route="extrapedicular" if beside else "transpedicular",
        entry=entry,
        cannula_tip=through + direction * stop_mm(bone, fractured, through, direction, CANNULA_PAST_WALL_MM),
        tip=tip,
        gauge=gauge,
        pedicle_width_mm=pedicle_width_mm(bone, side),
        midline_reached=bool(abs(tip[0]) < 0.5) if midline else False,
        clearances=NOT_MEASURED,
    )
    return measured(planned, bone, fractured, through, tip)


def measured(
    path: AccessPath, bone: Bone, fractured: Displacement, through: Floats, planned_tip: Floats
) -> AccessPath:
    """Return ``path``, which runs from ``through`` to ``planned_tip`` and perhaps beyond, with its clearances."""
    radius = path.outer_radius_mm
    beside = path.route == "extrapedicular"

    def wall_mm(towards: Literal["inner", "outer"]) -> float:
        return pedicle_wall_mm(bone, path.side, towards, through, planned_tip, radius)

    body = bone.body_points + body_displacement(bone, fractured)[0]
    return replace(
        path,
        clearances=Clearances(
            medial_wall_mm=wall_mm("inner"),
            lateral_wall_mm=np.inf if beside else wall_mm("outer"),
            canal_mm=canal_mm(bone, path.entry, planned_tip, radius),
            posterior_wall_mm=posterior_wall(bone, fractured).past_mm(path.cannula_tip),
            front_cortex_mm=front_mm(through, path.tip, body, bone.body_triangles),
        ),
    )
