"""A gap that stays open under the broken endplate (an intravertebral cleft).

A flat lens in the intact bone that moves with the bone's map, so it is inside the wall, and closed, at every moment.
Lying prone opens it; without that step it stays a slit. Balloon, cavity and cement are on its other side (their space
ends at the gap's surface), so the cement in the gap and in the cavity touches, never overlaps, and adds up.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.lobes import Map, geosphere
from vertebra_viz.case.case import Endplate
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Floats, Ints, Stage, Track
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.fracture.frame import BodyFrame

DEPTH_SHARE = 0.21  # of the body's height, below the broken endplate's rim
HALF_HEIGHT_SHARE = 0.09  # of the body's height, wide open (assumed): 4 mm in all at L1
HALF_WIDTH_SHARE = 0.68  # of the body's half width
MIDDLE_SHARE, HALF_DEPTH_SHARE = 0.56, 0.28  # of the body's depth: where it lies, and half its extent
SLIT = 0.3  # of the wide-open height, where nothing opens it (assumed)
OPENED_BY = 0.4  # lying down that gives back this part of the height lost opens it wide (assumed)
SHUT = 0.1  # of its height as it begins


@dataclass(frozen=True)
class Gap:
    """A lens: z = middle(y) ± half_height (1 - q²) inside the ellipse q = 1; intact bone, mm.

    Attributes
    ----------
    up : 1 under the superior endplate, -1 above the inferior one.
    edge : z of that endplate's rim, in front and at the back.
    """

    frame: BodyFrame
    up: float
    edge: tuple[float, float]
    half_height: float

    @classmethod
    def of(cls, bone: Bone, endplate: Endplate, posture_lift: float) -> Gap:
        """Place the gap under the broken endplate (the superior one of both), as wide as lying prone opens it."""
        frame = BodyFrame.of(bone)
        inferior = endplate is Endplate.INFERIOR
        rim = frame.bottom if inferior else frame.top
        opened = SLIT + (1.0 - SLIT) * min(1.0, posture_lift / OPENED_BY)
        return cls(frame, -1.0 if inferior else 1.0, (rim[0], rim[2]), opened * cls.widest(frame))

    @staticmethod
    def widest(frame: BodyFrame) -> float:
        """Half height of a gap that is wide open."""
        return HALF_HEIGHT_SHARE * (frame.top[1] - frame.bottom[1])

    def points(self, height: float = 1.0, size: float = 1.0) -> Floats:
        """Points (n, 3) of the lens, its ``height`` a share of the whole, drawn in to ``size`` about its middle."""
        u = size * geosphere(7)[0]
        x = HALF_WIDTH_SHARE * self.frame.half_width * u[:, 0]
        y = self.middle_y + HALF_DEPTH_SHARE * self.frame.depth * u[:, 1]
        # height (1 - q²) on a sphere's points: flat at the rim, so that the space below can follow it
        lens = height * self.half_height * u[:, 2] * np.abs(geosphere(7)[0][:, 2])
        return np.stack([x, y, self.middle_z(y) + lens], axis=1)

    @property
    def triangles(self) -> Ints:
        """Triangles (m, 3)."""
        return geosphere(7)[1]

    def volume_ml(self, deform: Map) -> float:
        """Volume in the bone moved by ``deform``."""
        return _volume_mm3(self, deform) / 1000.0

    @property
    def middle_y(self) -> float:
        """Position of its middle between back and front, mm."""
        return self.frame.back_y + MIDDLE_SHARE * self.frame.depth

    def middle_z(self, y: Floats) -> Floats:
        """Height of its middle surface (n,) at ``y`` (n,), mm."""
        s = (y - self.frame.back_y) / self.frame.depth
        deep = DEPTH_SHARE * (self.frame.top[1] - self.frame.bottom[1])
        return np.asarray(self.edge[1] + (self.edge[0] - self.edge[1]) * s - self.up * deep)

    def actor(
        self,
        fracture: Stage,
        posture: Stage | None,
        until_s: float,
        times: Floats,
        fields: dict[str, tuple[Displacement, Floats]],
    ) -> Actor:
        """The gap, from when the bone breaks until ``until_s``, when cement has filled it.

        Parameters
        ----------
        fields
            By target name, the bone's displacements and their weights (k,) at ``times``.
        """
        shut, wide = self.points(SHUT), self.points()
        moves = {
            name: np.split(field(np.concatenate([shut, wide])), 2) for name, (field, _) in fields.items()
        }
        opening = wide - shut
        for name, (of_shut, of_wide) in moves.items():
            if name != "lift":
                opening = opening + of_wide - of_shut
        slit = min(1.0, SLIT * self.widest(self.frame) / self.half_height)
        opens = slit * easing.eased(times, fracture)
        if posture:
            opens = opens + (1.0 - slit) * easing.eased(times, posture, 0.1, 0.9)
        return Actor(
            "cleft",
            shut,
            self.triangles,
            np.stack([*(of_shut for of_shut, _ in moves.values()), opening]),
            (*fields, "open"),
            Track(times, np.stack([*(weight for _, weight in fields.values()), opens], axis=1)),
            fracture.start_s,
            until_s,
        )


@lru_cache(maxsize=32)
def _volume_mm3(gap: Gap, deform: Map) -> float:
    """Volume of the whole gap; remembered, since it is asked for by all that fills it."""
    return volume_mm3(deform(gap.points()), gap.triangles)
