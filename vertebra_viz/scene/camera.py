"""Where each view stands and what it frames: the intact bone decides, so that no stage makes the picture jump."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyvista as pv

from vertebra_viz.clip import Floats
from vertebra_viz.run import Run
from vertebra_viz.scene.options import View

ANGLE_DEG = 16.0  # of the field of view: a long lens, near enough to parallel for heights to be compared
MARGIN = (1.28, 1.2)  # across and up: room for lettering
TIGHT = (1.1, 1.1)  # where the bone is off the middle and leaves room enough

# from the bone towards the camera, and up; RAS+ (x right, y front, z head)
STANDS: dict[View, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    View.LATERAL: ((-1, 0, 0), (0, 0, 1)),
    View.FRONT: ((0, 1, 0), (0, 0, 1)),
    View.BACK: ((0, -1, 0), (0, 0, 1)),
    View.TOP: ((0, 0, 1), (0, 1, 0)),
    View.OBLIQUE: ((-0.86, 0.62, 0.46), (0, 0, 1)),
}
# where no needle is planned: the usual way of one through the left pedicle
USUAL_ENTRY, USUAL_NEEDLE = (-18.0, -32.0, 6.0), (0.25, 0.94, -0.2)


@dataclass(frozen=True)
class Lens:
    """What a view takes in: half its width and height, at a distance; mm."""

    half_width: float
    half_height: float
    distance: float

    def angle_deg(self, aspect: float) -> float:
        """Vertical field of view that takes it in, for a picture ``aspect`` times as wide as high."""
        half = max(self.half_height, self.half_width / aspect)
        return float(2.0 * np.degrees(np.arctan2(half, self.distance)))


@dataclass(frozen=True)
class Frame:
    """What to look at: the intact bone's points (n, 3) mm, the body's centre (3,), the first needle's entry and direction."""

    bone: Floats
    body_centre: Floats
    entry: Floats
    needle: Floats

    @classmethod
    def of(cls, simulation: Run) -> Frame:
        """Frame of a simulation."""
        actors, paths = simulation.clip.actors, simulation.access
        return cls(
            bone=actors["bone"].base,
            body_centre=actors["body"].base.mean(axis=0),
            entry=paths[0].entry if paths else np.array(USUAL_ENTRY),
            needle=paths[0].direction if paths else np.array(USUAL_NEEDLE),
        )

    def place(self, camera: pv.Camera, view: View) -> Lens:
        """Stand ``camera`` at ``view``; return what it has to take in."""
        towards, up = self._stand(view)
        right = np.cross(up, towards)
        spread = np.stack([self.bone @ right, self.bone @ up], axis=1)
        low, high = spread.min(axis=0), spread.max(axis=0)
        middle = 0.5 * (low + high)
        if view is View.NEEDLE:  # seen off its axis, perspective would show the shaft's side
            middle = np.array([self.entry @ right, self.entry @ up])
        margin = TIGHT if view is View.NEEDLE else MARGIN
        half_width, half_height = np.array(margin) * np.maximum(high - middle, middle - low)
        focus = middle[0] * right + middle[1] * up + (self.body_centre @ towards) * towards
        distance = half_width / np.tan(np.radians(ANGLE_DEG / 2))
        camera.parallel_projection = False
        camera.focal_point = focus
        camera.position = focus + distance * towards
        camera.up = up
        return Lens(float(half_width), float(half_height), float(distance))

    def _stand(self, view: View) -> tuple[Floats, Floats]:
        if view is View.NEEDLE:
            towards, up = -self.needle, np.array([0.0, 0.0, 1.0])
        else:
            towards, up = (np.asarray(v, dtype=np.float64) for v in STANDS[view])
        towards = towards / np.linalg.norm(towards)
        up = up - (up @ towards) * towards
        return towards, up / np.linalg.norm(up)
