"""Direction labels at the four edges of the picture, correct for every camera pose.

Left and right are always the patient's and are spelled out, because a mix-up of sides is the classic mistake. An X-ray is
marked as a film is: a letter for each side, and at the bottom the level and the projection.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkTextActor

from vertebra_viz.catalogue.views import DIRECTIONS
from vertebra_viz.catalogue.xray import LETTERS, PROJECTIONS, SQUARE_ON
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render.lettering import set_text_colours, text_actor

LETTER = 1.6  # size of an X-ray's side letter, relative to other text
# position in the picture (shares of width and height), and horizontal and vertical justification of the text
PLACES = {
    "left": ((0.012, 0.5), "Left", "Centered"),
    "right": ((0.988, 0.5), "Right", "Centered"),
    "top": ((0.5, 0.985), "Centered", "Top"),
    "bottom": ((0.5, 0.015), "Centered", "Bottom"),
}


def word(direction: Floats, names: Mapping[str, str] = DIRECTIONS) -> str:
    """Return the anatomical name of a direction (3,) in RAS+: the name of the nearest axis."""
    most = int(np.argmax(np.abs(direction)))
    return names[f"{'+' if direction[most] > 0 else '-'}{'xyz'[most]}"]


def projection(ahead: Floats) -> str:
    """Return the name of the projection (from behind, lateral, …) of a beam along ``ahead`` (3,), RAS+."""
    x, y, z = ahead / np.linalg.norm(ahead)
    if abs(z) > SQUARE_ON:
        return PROJECTIONS["along"]
    if abs(x) > SQUARE_ON:
        return PROJECTIONS["from_side"]
    if abs(y) > SQUARE_ON:
        return PROJECTIONS["from_behind" if y > 0 else "from_front"]
    return PROJECTIONS["between"]


class DirectionLabels:
    """Text labels at the four edges of the picture.

    Parameters
    ----------
    plotter : pv.Plotter
    level : str
        The vertebra's level, shown on X-rays.

    Attributes
    ----------
    actors : dict
        Text actor by edge: ``left``, ``right``, ``top``, ``bottom``.
    level : str
    """

    def __init__(self, plotter: pv.Plotter, level: str) -> None:
        self.level = level
        self.actors: dict[str, vtkTextActor] = {}
        for name, (place, across, along) in PLACES.items():
            actor = text_actor(bold=True)
            actor.GetPositionCoordinate().SetCoordinateSystemToNormalizedViewport()
            actor.SetPosition(*place)
            look = actor.GetTextProperty()
            getattr(look, f"SetJustificationTo{across}")()
            getattr(look, f"SetVerticalJustificationTo{along}")()
            plotter.renderer.AddViewProp(actor)
            self.actors[name] = actor

    def follow(self, camera: pv.Camera, text_px: int, *, on_film: bool = False) -> None:
        """Set the labels for the orientation of ``camera``; ``on_film``: in an X-ray's form."""
        names = {**DIRECTIONS, **LETTERS} if on_film else DIRECTIONS
        up = np.array(camera.GetViewUp())
        ahead = np.array(camera.direction)
        right = np.cross(ahead, up)
        up = np.cross(right, ahead)
        for name, direction in {"left": -right, "right": right, "top": up, "bottom": -up}.items():
            mark = f"{self.level} {projection(ahead)}" if on_film and name == "bottom" else ""
            label = mark or word(direction, names)
            self.actors[name].SetInput(label)
            look = self.actors[name].GetTextProperty()
            look.SetFontSize(round(LETTER * text_px) if on_film and label in LETTERS.values() else text_px)
            set_text_colours(look, on_film=on_film)
