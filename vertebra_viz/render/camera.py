"""Camera poses and framing, by the same rule as the player (its ``frame.js``), so that one pose gives one picture.

The intact bone decides, with its neighbours where they are shown, so that no stage makes the picture jump.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from vertebra_viz.catalogue.views import STANDS, View
from vertebra_viz.clip.clip import Floats

if TYPE_CHECKING:
    import pyvista as pv

    from vertebra_viz.run import Run

FIELD_OF_VIEW_DEG = 16.0  # vertical; a long lens, near enough to parallel for heights to be compared
MARGIN = 1.15
ROOM = 1.1  # farther away than the bare picture needs: for the words at its edges, which the player measures instead
ZOOM = (0.4, 3.5)  # how far out and how near a camera may go
TALL = float(np.tan(np.radians(FIELD_OF_VIEW_DEG / 2)))

# where no needle is planned: the usual way of one through the left pedicle
USUAL_ENTRY, USUAL_NEEDLE = (-18.0, -32.0, 6.0), (0.25, 0.94, -0.2)


@dataclass(frozen=True)
class CameraPose:
    """A camera pose, in the terms of the player.

    Attributes
    ----------
    azimuth_deg, elevation_deg : float
        From the front towards the patient's left, and above the horizon.
    zoom : float
        1 just fills the picture, less room for words, so a pose fits pictures of every shape.
    target_mm : (float, float, float)
        What is looked at; RAS+.
    """

    azimuth_deg: float
    elevation_deg: float
    zoom: float
    target_mm: tuple[float, float, float]

    def axes(self) -> tuple[Floats, Floats, Floats]:
        """Unit vectors of the picture, each (3,) in RAS+: right, up, and out of it towards the camera."""
        azimuth, elevation = np.radians((self.azimuth_deg, self.elevation_deg))
        right = np.array([-np.cos(azimuth), -np.sin(azimuth), 0.0])
        flat = np.cos(elevation)
        towards = np.array([-flat * np.sin(azimuth), flat * np.cos(azimuth), np.sin(elevation)])
        return right, np.cross(towards, right), towards


@dataclass(frozen=True)
class Frame:
    """What to frame: points (n, 3) mm of the intact bone and its neighbours, and entry (3,) and unit direction (3,) of the first needle."""

    bone: Floats
    entry: Floats
    needle: Floats

    @classmethod
    def of(cls, simulation: Run) -> Frame:
        """Frame of a simulation."""
        paths = simulation.access
        needle = np.asarray(paths[0].direction if paths else USUAL_NEEDLE, dtype=np.float64)
        return cls(
            bone=np.concatenate(
                [
                    actor.base
                    for actor in simulation.clip.actors.values()
                    if actor.part in {"bone", "neighbour"}
                ]
            ),
            entry=np.asarray(paths[0].entry if paths else USUAL_ENTRY, dtype=np.float64),
            needle=needle / np.linalg.norm(needle),
        )

    def view(self, view: View, aspect: float) -> CameraPose:
        """Pose of a view, in a picture ``aspect`` times as wide as high."""
        low, high = self.bone.min(axis=0), self.bone.max(axis=0)
        x, y, z = (float(c) for c in 0.5 * (low + high))
        if view is not View.NEEDLE:
            return CameraPose(*STANDS[view], zoom=1.0, target_mm=(x, y, z))
        # the eye stands on the needle's own line, so that the shaft is a ring, and looks at the bone's middle
        pose = CameraPose(*_stand(-self.needle), zoom=1.0, target_mm=(x, y, z))
        back = self.distance(pose, aspect)
        for _ in range(8):  # each leaves a tenth of the error
            eye = self.entry - back * self.needle - (x, y, z)
            azimuth_deg, elevation_deg = _stand(eye)
            pose = replace(pose, azimuth_deg=azimuth_deg, elevation_deg=elevation_deg)
            back += self.distance(pose, aspect) - float(np.linalg.norm(eye))
        return pose

    def distance(self, pose: CameraPose, aspect: float) -> float:
        """From the eye to what is looked at where the bone just fills the picture, whatever the pose's zoom; mm."""
        right, up, towards = pose.axes()
        spots = self.bone - np.array(pose.target_mm)
        sides = np.maximum(np.abs(spots @ right) / (TALL * aspect), np.abs(spots @ up) / TALL)
        return ROOM * float((spots @ towards + MARGIN * sides).max())

    def place_camera(self, camera: pv.Camera, pose: CameraPose, aspect: float) -> None:
        """Place ``camera`` at ``pose``."""
        _, up, towards = pose.axes()
        away = self.distance(pose, aspect) / float(np.clip(pose.zoom, *ZOOM))
        camera.parallel_projection = False
        camera.view_angle = FIELD_OF_VIEW_DEG
        camera.focal_point = pose.target_mm
        camera.position = np.array(pose.target_mm) + away * towards
        camera.up = up

    def pose(self, camera: pv.Camera, aspect: float) -> CameraPose:
        """Pose of ``camera``; its horizon is taken to be level."""
        target = np.array(camera.focal_point)
        eye = np.array(camera.position) - target
        x, y, z = (float(c) for c in target)
        pose = CameraPose(*_stand(eye), zoom=1.0, target_mm=(x, y, z))
        return replace(pose, zoom=self.distance(pose, aspect) / float(np.linalg.norm(eye)))


def _stand(eye: Floats) -> tuple[float, float]:
    """Azimuth and elevation, degrees, of a direction (3,) from the bone towards the camera."""
    x, y, z = eye
    return float(np.degrees(np.arctan2(-x, y))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))
