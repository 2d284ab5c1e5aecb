"""Direction of each stage of one case: the catalogue's direction, fitted to this case's bones and cement leak.

The player reads the same data from the case's file, so both frame the picture alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np

from vertebra_viz.catalogue.directions import DIRECTIONS, Direction, Subject
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import STANDS, Style
from vertebra_viz.clip.clip import Clip, Floats
from vertebra_viz.render.camera import CameraPose, Frame
from vertebra_viz.run import Run

_PARTS = {
    Subject.STACK: {Part.BONE, Part.NEIGHBOUR},
    Subject.BONES: {Part.BONE},
    Subject.BODIES: {Part.BODY},
}
_AFTER_LEAK = (StageName.FILL, StageName.SET, StageName.FOLLOW_UP)  # stages that show a leak, if there is one
# only a surface's outermost points in these directions are kept: enough for framing
_OUTWARD = np.array([way for way in product((-1.0, 0.0, 1.0), repeat=3) if any(way)])
_BESIDE, _BEHIND = 0.4, 0.45  # distance from the body's middle, as a share of its width and depth


@dataclass(frozen=True)
class Directed:
    """A stage's direction with the positions of this case.

    Attributes
    ----------
    direction : the catalogue's direction, with another style where that is needed to show a leak.
    azimuth_deg, elevation_deg : the camera's direction, as in `vertebra_viz.catalogue.views.STANDS`.
    subject_mm : (n, 3) points on which the picture is framed; RAS+.
    """

    direction: Direction
    azimuth_deg: float
    elevation_deg: float
    subject_mm: Floats

    def pose(self, frame: Frame, aspect: float) -> CameraPose:
        """Return the camera's pose, for a picture with ``aspect`` = width / height."""
        x, y, z = (float(c) for c in middle(self.subject_mm))
        pose = CameraPose(self.azimuth_deg, self.elevation_deg, zoom=1.0, target_mm=(x, y, z))
        near = replace(frame, bone=self.subject_mm).distance(pose, aspect) / self.direction.nearer
        return replace(pose, zoom=frame.distance(pose, aspect) / near)

    def as_data(self) -> dict[str, Any]:
        """Return the direction as plain data for files; its subject is given by name, see `subjects`."""
        each = self.direction
        return {
            "view": str(each.view),
            "azimuth_deg": self.azimuth_deg,
            "elevation_deg": self.elevation_deg,
            "style": str(each.style),
            "towards": str(each.towards),
            "nearer": each.nearer,
            "lit": each.lit,
            "ghosted": [str(stage) for stage in each.ghosted],
        }


def direction_of(run: Run, stage: StageName) -> Directed:
    """Return the direction of one ``stage`` of ``run``."""
    clip, direction = run.clip, DIRECTIONS[stage]
    azimuth_deg, elevation_deg = STANDS[direction.view]
    right, behind = clip.once("leak", lambda: _leak_side(clip)) if stage in _AFTER_LEAK else (False, False)
    if behind:
        azimuth_deg = 180.0 - azimuth_deg
    if right:
        azimuth_deg = -azimuth_deg
    # a cutaway opens one bone only, and would remove a leak on the near side
    if direction.style == Style.CUTAWAY and (right or behind or _several(clip)):
        direction = replace(direction, style=Style.GLASS)
    return Directed(direction, azimuth_deg, elevation_deg, subjects(clip)[direction.towards])


def subjects(clip: Clip) -> dict[Subject, Floats]:
    """Return, by subject, the outermost points (n, 3) of what pictures of ``clip`` are framed on; leaks are included."""
    return clip.once("subjects", lambda: _subjects(clip))


def middle(points: Floats) -> Floats:
    """Return the centre (3,) of the bounding box of points (n, 3)."""
    return np.asarray(0.5 * (points.min(axis=0) + points.max(axis=0)))


def _subjects(clip: Clip) -> dict[Subject, Floats]:
    found = {}
    for subject, parts in _PARTS.items():
        surfaces = [actor.base for actor in clip.actors.values() if actor.part in parts]
        points = np.concatenate([*surfaces, *_leaked(clip)])
        found[subject] = np.round(points[np.unique((points @ _OUTWARD.T).argmax(axis=0))], 2)
    return found


def _several(clip: Clip) -> bool:
    """Return whether more than one vertebra is treated."""
    return sum(actor.part == Part.CEMENT for actor in clip.actors.values()) > 1


def _leaked(clip: Clip) -> list[Floats]:
    """Return the points (n, 3) of each piece of leaked cement at the end of the clip."""
    return [actor.at(clip.duration_s) for actor in clip.actors.values() if actor.part == Part.LEAK]


def _leak_side(clip: Clip) -> tuple[bool, bool]:
    """Return whether leaked cement lies on the patient's right of the bodies, and whether it lies behind them."""
    leaks = _leaked(clip)
    if not leaks:
        return False, False
    bodies = np.concatenate([actor.base for actor in clip.actors.values() if actor.part == Part.BODY])
    away = (np.concatenate(leaks).mean(axis=0) - middle(bodies)) / np.ptp(bodies, axis=0)
    return bool(away[0] > _BESIDE), bool(away[1] < -_BEHIND)
