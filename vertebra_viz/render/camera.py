"""Camera poses and framing, by the same rule as the player's ``frame.js``, so that a pose gives the same picture in both.

The framing depends on the intact bone and its neighbours only, so that the picture does not jump between stages.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.views import STANDS, View
from vertebra_viz.clip.clip import Floats

if TYPE_CHECKING:
    import pyvista as pv

    from vertebra_viz.run import Run

FIELD_OF_VIEW_DEG = 16.0  # vertical; nearly parallel projection, so that heights can be compared
MARGIN = 1.15
LABEL_MARGIN = 1.1  # extra distance that leaves space for the labels at the edges; the player measures that space instead
ZOOM = (0.4, 3.5)  # lowest and highest zoom of a camera
TALL = float(np.tan(np.radians(FIELD_OF_VIEW_DEG / 2)))

# without a planned needle: the usual path through the left pedicle
USUAL_ENTRY, USUAL_NEEDLE = (-18.0, -32.0, 6.0), (0.25, 0.94, -0.2)


@dataclass(frozen=True)
class CameraPose:
    """A camera pose, defined as in the player.

    Attributes
    ----------
    azimuth_deg, elevation_deg : float
        Angle from the front towards the patient's left, and angle above the horizontal plane.
    zoom : float
        At 1 the bone just fills the picture, less the space for labels, whatever the picture's aspect ratio.
    target_mm : (float, float, float)
        The point that the camera looks at; RAS+.
    """

    azimuth_deg: float
    elevation_deg: float
    zoom: float
    target_mm: tuple[float, float, float]

    def axes(self) -> tuple[Floats, Floats, Floats]:
        """Return the picture's axes as unit vectors (3,) in RAS+: right, up, and towards the camera."""
        azimuth, elevation = np.radians((self.azimuth_deg, self.elevation_deg))
        right = np.array([-np.cos(azimuth), -np.sin(azimuth), 0.0])
        flat = np.cos(elevation)
        towards = np.array([-flat * np.sin(azimuth), flat * np.cos(azimuth), np.sin(elevation)])
        return right, np.cross(towards, right), towards


@dataclass(frozen=True)
class Frame:
    """Points (n, 3) mm to frame, of intact bone and neighbours; entry (3,) mm and unit direction (3,) of the first needle."""

    bone: Floats
    entry: Floats
    needle: Floats

    @classmethod
    def of(cls, simulation: Run) -> Frame:
        """Return the frame of a simulation."""
        paths = simulation.access
        needle = np.asarray(paths[0].direction if paths else USUAL_NEEDLE, dtype=np.float64)
        return cls(
            bone=np.concatenate(
                [
                    actor.base
                    for actor in simulation.clip.actors.values()
                    if actor.part in {Part.BONE, Part.NEIGHBOUR}
                ]
            ),
            entry=np.asarray(paths[0].entry if paths else USUAL_ENTRY, dtype=np.float64),
            needle=needle / np.linalg.norm(needle),
        )

    def view(self, view: View, aspect: float) -> CameraPose:
        """Return the pose of a named view, for a picture with ``aspect`` = width / height."""
        low, high = self.bone.min(axis=0), self.bone.max(axis=0)
        x, y, z = (float(c) for c in 0.5 * (low + high))
        if view is not View.NEEDLE:
            return CameraPose(*STANDS[view], zoom=1.0, target_mm=(x, y, z))
        # the camera is on the needle's axis, so that the shaft is seen end on, and looks at the bone's middle
        pose = CameraPose(*_angles(-self.needle), zoom=1.0, target_mm=(x, y, z))
        back = self.distance(pose, aspect)
        for _ in range(8):  # each iteration reduces the error to a tenth
            eye = self.entry - back * self.needle - (x, y, z)
            azimuth_deg, elevation_deg = _angles(eye)
            pose = replace(pose, azimuth_deg=azimuth_deg, elevation_deg=elevation_deg)
            back += self.distance(pose, aspect) - float(np.linalg.norm(eye))
        return pose

    def distance(self, pose: CameraPose, aspect: float) -> float:
        """Return the distance in mm from camera to target at which the bone just fills the picture, i.e. at zoom 1."""
        right, up, towards = pose.axes()
        spots = self.bone - np.array(pose.target_mm)
        sides = np.maximum(np.abs(spots @ right) / (TALL * aspect), np.abs(spots @ up) / TALL)
        return LABEL_MARGIN * float((spots @ towards + MARGIN * sides).max())

    def place_camera(self, camera: pv.Camera, pose: CameraPose, aspect: float) -> None:
        """Move ``camera`` to ``pose``."""
        _, up, towards = pose.axes()
        away = self.distance(pose, aspect) / float(np.clip(pose.zoom, *ZOOM))
        camera.parallel_projection = False
        camera.view_angle = FIELD_OF_VIEW_DEG
        camera.focal_point = pose.target_mm
        camera.position = np.array(pose.target_mm) + away * towards
        camera.up = up

    def pose(self, camera: pv.Camera, aspect: float) -> CameraPose:
        """Return the pose of ``camera``, which is taken to be without roll."""
        target = np.array(camera.focal_point)
        eye = np.array(camera.position) - target
        x, y, z = (float(c) for c in target)
        pose = CameraPose(*_angles(eye), zoom=1.0, target_mm=(x, y, z))
        return replace(pose, zoom=self.distance(pose, aspect) / float(np.linalg.norm(eye)))


def _angles(eye: Floats) -> tuple[float, float]:
    """Return azimuth and elevation in degrees of a direction (3,) from the bone to the camera."""
    x, y, z = eye
    return float(np.degrees(np.arctan2(-x, y))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))
