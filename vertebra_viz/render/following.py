"""Make a scene follow the directions of its stages: camera, style, and what shines through the bone, at any time.

The result depends on time alone. In the first second of a stage the camera moves to the stage's pose and the style
cross-fades to the stage's style.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.directions import EASE_S
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style
from vertebra_viz.render.camera import CameraPose, Frame
from vertebra_viz.render.direction import Directed, direction_of
from vertebra_viz.render.scene import Scene
from vertebra_viz.run import Run

Pixels = NDArray[np.uint8]
Name = TypeVar("Name")


@dataclass(frozen=True)
class Moment:
    """Camera and style at one moment.

    Attributes
    ----------
    pose : the camera's pose.
    styles : weight of each style in the picture; the sum is 1.
    lit : how strongly the inside shines through opaque bone, 0 to 1.
    outlined : by stage, how strongly the outline of the bone at its end is drawn, 0 to 1.
    """

    pose: CameraPose
    styles: dict[Style, float]
    lit: float
    outlined: dict[StageName, float]


def moment_of(run: Run, t: float, aspect: float) -> Moment:
    """Return camera and style at animation time ``t`` in seconds, for a picture with ``aspect`` = width / height."""
    stages, frame = run.clip.stages, Frame.of(run)
    t = run.clip.time(t)
    place = next((k for k, stage in enumerate(stages) if t <= stage.end_s), len(stages) - 1)
    now = direction_of(run, stages[place].name)
    if not place:
        return Moment(now.pose(frame, aspect), {now.direction.style: 1.0}, now.direction.lit, {})
    return _between(
        direction_of(run, stages[place - 1].name),
        now,
        eased((t - stages[place].start_s) / EASE_S),
        frame,
        aspect,
    )


def eased(share: float) -> float:
    """Return the progress of a transition, 0 to 1, after ``share`` of its duration; it eases in and out."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)


def _between(before: Directed, now: Directed, share: float, frame: Frame, aspect: float) -> Moment:
    old, new = before.pose(frame, aspect), now.pose(frame, aspect)
    turn = (new.azimuth_deg - old.azimuth_deg + 180.0) % 360.0 - 180.0  # the shorter way round
    x, y, z = ((1.0 - share) * a + share * b for a, b in zip(old.target_mm, new.target_mm, strict=True))
    pose = CameraPose(
        azimuth_deg=old.azimuth_deg + share * turn,
        elevation_deg=old.elevation_deg + share * (new.elevation_deg - old.elevation_deg),
        zoom=old.zoom * (new.zoom / old.zoom) ** share,
        target_mm=(x, y, z),
    )
    styles = {before.direction.style: 1.0 - share}
    styles[now.direction.style] = styles.get(now.direction.style, 0.0) + share
    lit = (1.0 - share) * before.direction.lit + share * now.direction.lit
    outlined = dict.fromkeys(before.direction.ghosted, 1.0 - share)
    for stage in now.direction.ghosted:
        outlined[stage] = outlined.get(stage, 0.0) + share
    return Moment(pose, _nonzero(styles), lit, _nonzero(outlined))


def _nonzero(shares: dict[Name, float]) -> dict[Name, float]:
    return {name: share for name, share in shares.items() if share > 0.0}


class Follower:
    """Applies the directions to a scene, except to a style or view that the caller chose.

    Parameters
    ----------
    scene : Scene
    style, view : bool
        Whether the style, and the camera, follow the directions.
    """

    def __init__(self, scene: Scene, *, style: bool, view: bool) -> None:
        self._scene, self._style, self._view = scene, style, view

    def apply(self, t: float) -> None:
        """Set camera and style for time ``t`` in seconds, without drawing; of two styles, the one with the larger weight."""
        scene = self._scene
        width, height = scene.plotter.window_size
        moment = moment_of(scene.simulation, t, width / height)
        if self._view:
            scene.look(moment.pose)
        if self._style:
            style = max(moment.styles, key=lambda each: moment.styles[each])
            if scene.style is not style:
                scene.set_style(style)
            scene.add(moment.lit, moment.outlined)

    def pixels(self, t: float, draw: Callable[[], Pixels] | None = None) -> Pixels:
        """Return the picture (height, width, 3) at ``t`` seconds; ``draw`` replaces `Scene.pixels` if given."""
        scene = self._scene
        draw = draw or scene.pixels
        width, height = scene.plotter.window_size
        moment = moment_of(scene.simulation, t, width / height)
        if self._view:
            scene.look(moment.pose)
        if not self._style:
            return draw()
        scene.add(moment.lit, moment.outlined)
        total = np.zeros((height, width, 3))
        for style, share in moment.styles.items():
            if scene.style is not style:
                scene.set_style(style)
            drawn = draw()
            if len(moment.styles) == 1:
                return drawn
            total += share * drawn
        return np.asarray(np.round(total).astype(np.uint8))
