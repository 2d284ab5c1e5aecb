"""Where the needle goes: from behind, through the narrowest part of the pedicle, to its target in the body.

Clearances are measured on the bone's triangles; a negative one is a breach. "Left" is the patient's left (x < 0).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from vertebra_viz.anatomy.vertebra import Vertebra
from vertebra_viz.clip import Floats, Ints
from vertebra_viz.fracture import BodyFrame, Displacement
from vertebra_viz.treatment import Approach, CannulaOperation, Operation, Vertebroplasty

Side = Literal["left", "right"]
SIGN: dict[Side, float] = {"left": -1.0, "right": 1.0}

# outer diameter of working cannulas by gauge, mm: as in needle gauge tables
OUTER_DIAMETER_MM = {8: 4.2, 10: 3.4, 11: 3.05, 13: 2.4}
TIP_OFF_MIDLINE_MM = 8.0  # bilateral tips end about here: 12-15° of convergence at T12-L1
CANNULA_PAST_WALL_MM = 3.5  # the cannula stops 2-5 mm in front of the posterior wall
BALLOON_DEPTH = 0.60  # balloon centre, share of the body's depth: it lies in the anterior two thirds
MARGIN_MM = 0.3  # least free distance to the pedicle's inner wall and the canal
TIP_DEPTH = 0.76  # the trocar's tip, as a share of the body's depth: the front third


@dataclass(frozen=True)
class Clearances:
    """Free distance from the cannula's or trocar's surface, mm; negative is a breach.

    Attributes
    ----------
    medial_wall_mm : least distance to the pedicle's inner wall, along the pedicle.
    canal_mm : least distance to the wall of the spinal canal.
    posterior_wall_mm : how far the cannula's tip stands in front of the posterior wall.
    front_cortex_mm : how far the trocar's tip stays behind the front cortex.
    """

    medial_wall_mm: float
    canal_mm: float
    posterior_wall_mm: float
    front_cortex_mm: float

    @property
    def breaches(self) -> tuple[str, ...]:
        """Names of the structures that are breached."""
        names = ("medial_wall", "canal", "posterior_wall", "front_cortex")
        return tuple(name.replace("_", " ") for name in names if getattr(self, f"{name}_mm") < 0.0)


@dataclass(frozen=True)
class AccessPath:
    """A straight path, mm in the fractured bone's frame.

    Attributes
    ----------
    route : transpedicular, or extrapedicular where the pedicle is narrower than the cannula.
    entry, cannula_tip, tip : (3,) where it meets the bone, where the working cannula stops, the trocar's tip.
    """

    side: Side
    route: Literal["transpedicular", "extrapedicular"]
    entry: Floats
    cannula_tip: Floats
    tip: Floats
    gauge: int
    midline_reached: bool
    clearances: Clearances

    @property
    def direction(self) -> Floats:
        """Unit vector (3,) from entry to tip."""
        along = self.tip - self.entry
        return np.asarray(along / np.linalg.norm(along))

    @property
    def outer_radius_mm(self) -> float:
        """Outer radius of the working cannula."""
        return OUTER_DIAMETER_MM[self.gauge] / 2

    @property
    def convergence_deg(self) -> float:
        """Angle towards the midline, seen from above."""
        x, y, _ = self.direction
        return float(np.degrees(np.arctan2(-SIGN[self.side] * x, y)))


def gauge_for(treatment: Operation, vertebra: Vertebra) -> int:
    """Return the cannula gauge: the one asked for, or 8 where it leaves 1 mm of pedicle on each side, else 10."""
    if isinstance(treatment, Vertebroplasty):
        return treatment.needle_gauge
    if isinstance(treatment, CannulaOperation) and treatment.cannula_gauge is not None:
        return treatment.cannula_gauge
    narrowest = min(pedicle.width_mm for pedicle in vertebra.pedicles.values())
    return 8 if narrowest >= OUTER_DIAMETER_MM[8] + 2.0 else 10


def sides(approach: Approach) -> tuple[Side, ...]:
    """Sides that get a needle."""
    if approach is Approach.BIPEDICULAR:
        return ("left", "right")
    return ("left",) if approach is Approach.UNIPEDICULAR_LEFT else ("right",)


def access_path(
    vertebra: Vertebra, fractured: Displacement, side: Side, gauge: int, *, midline: bool
) -> AccessPath:
    """Plan the needle on one side.

    Parameters
    ----------
    vertebra : Vertebra
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
    frame = BodyFrame.of(vertebra)
    pedicle = vertebra.pedicles[side]
    sign, radius = SIGN[side], OUTER_DIAMETER_MM[gauge] / 2
    marks = vertebra.landmarks.positions(vertebra.points)
    marks = marks + fractured(marks)
    tip_y = frame.back_y + TIP_DEPTH * frame.depth
    aim_y = frame.back_y + BALLOON_DEPTH * frame.depth
    # half-way between the depressed endplate and the other one, where the balloon will lie
    aim_z = 0.5 * sum(float(np.interp(BALLOON_DEPTH, (0.0, 0.5, 1.0), marks[k::-2, 2])) for k in (4, 5))

    through = pedicle.centre.copy()
    extrapedicular = pedicle.width_mm < 2 * radius
    if extrapedicular:  # slide along the outside of the pedicle
        through[0] += sign * (0.5 * pedicle.width_mm + radius + 0.3)
    goal_x = 0.0 if midline else sign * min(TIP_OFF_MIDLINE_MM, 0.47 * frame.half_width)
    walls = _medial_wall(vertebra, side)

    def medial_clearance(tip: Floats) -> float:
        along = (tip - through) / (tip - through)[1]
        reach = through + np.outer(walls[:, 1] - through[1], along)
        return float((sign * (reach[:, 0] - walls[:, 0])).min() - radius)

    def canal_clearance(tip: Floats) -> float:
        along = (tip - through) / np.linalg.norm(tip - through)
        offset = _canal_wall(vertebra) - through
        return float(np.linalg.norm(offset - np.outer(offset @ along, along), axis=1).min() - radius)

    limit_x = sign * min(abs(through[0]), 0.6 * frame.half_width)  # further out is no longer the body
    tip_z = through[2] + (aim_z - through[2]) * (tip_y - through[1]) / (aim_y - through[1])
    tips = [np.array([x, tip_y, tip_z]) for x in np.linspace(goal_x, limit_x, 21)]

    def free(tip: Floats) -> float:
        return canal_clearance(tip) if extrapedicular else min(medial_clearance(tip), canal_clearance(tip))

    # give up as little of the goal as keeps pedicle and canal whole; where nothing does, do the least harm
    tip = next((tip for tip in tips if free(tip) >= MARGIN_MM), None)
    tip = max(tips, key=free) if tip is None else tip
    direction = (tip - through) / np.linalg.norm(tip - through)
    entry = through + direction * min(float((pedicle.entry - through) @ direction), -4.0)
    wall_y = vertebra.posterior_wall_y_mm
    cannula_tip = through + direction * ((wall_y + CANNULA_PAST_WALL_MM - through[1]) / direction[1])
    body = vertebra.body_points + fractured(vertebra.body_points)
    front = _first_hit(tip, direction, body, vertebra.body_triangles)
    clearances = Clearances(
        medial_wall_mm=medial_clearance(tip),
        canal_mm=canal_clearance(tip),
        posterior_wall_mm=float(cannula_tip[1] - wall_y),
        front_cortex_mm=front,
    )
    return AccessPath(
        side=side,
        route="extrapedicular" if extrapedicular else "transpedicular",
        entry=entry,
        cannula_tip=cannula_tip,
        tip=tip,
        gauge=gauge,
        midline_reached=bool(abs(tip[0]) < 0.5) if midline else False,
        clearances=clearances,
    )


def _first_hit(origin: Floats, direction: Floats, points: Floats, triangles: Ints) -> float:
    """Distance along a ray to the nearest triangle in front, mm; inf if none (Möller-Trumbore)."""
    a, b, c = (points[triangles[:, k]] for k in range(3))
    e1, e2 = b - a, c - a
    p = np.cross(direction, e2)
    det = np.einsum("ij,ij->i", e1, p)
    det = np.where(np.abs(det) < 1e-12, np.inf, det)
    s = origin - a
    u = np.einsum("ij,ij->i", s, p) / det
    q = np.cross(s, e1)
    v = q @ direction / det
    t = np.einsum("ij,ij->i", e2, q) / det
    hit = (u >= 0) & (v >= 0) & (u + v <= 1) & (t > 0)
    return float(t[hit].min()) if hit.any() else np.inf


@lru_cache(maxsize=64)
def _medial_wall(vertebra: Vertebra, side: Side) -> Floats:
    """Points (k, 3) of the pedicle's inner wall at stations along its axis, looking towards the midline.

    The pedicle does not move when the body breaks, so the intact bone serves.
    """
    pedicle = vertebra.pedicles[side]
    inward = np.array([-SIGN[side], 0.0, 0.0])
    stations = pedicle.centre + np.outer(np.linspace(-2.0, 2.0, 5), pedicle.axis)
    corners = vertebra.points[vertebra.triangles[:, 0]]
    near = vertebra.triangles[np.abs(corners - pedicle.centre).max(axis=1) < 20.0]  # all a ray can meet
    hits = [_first_hit(p, inward, vertebra.points, near) for p in stations]
    return np.array([p + h * inward for p, h in zip(stations, hits, strict=True) if np.isfinite(h)])


@lru_cache(maxsize=32)
def _canal_wall(vertebra: Vertebra) -> Floats:
    """Bone points on the wall of the spinal canal: behind the body, near the midline, facing the canal."""
    shape = vertebra.shape
    centre_y = vertebra.posterior_wall_y_mm - 0.5 * shape.canal_depth_mm
    intact = vertebra.points
    rel = np.stack(
        [
            intact[:, 0] / (0.5 * shape.canal_width_mm),
            (intact[:, 1] - centre_y) / (0.5 * shape.canal_depth_mm),
        ],
        axis=1,
    )
    return np.asarray(intact[np.linalg.norm(rel, axis=1) < 1.15])
