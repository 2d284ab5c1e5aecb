"""Direction labels at the four edges of the picture, correct for every camera.

Left and right are always the patient's, spelled out, because mirrored sides are the classic mistake. On an X-ray they are
what is burnt into a film: letters for the sides, and at the foot the level and which way the beam goes.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkTextActor

from vertebra_viz.catalogue.views import DIRECTIONS
from vertebra_viz.catalogue.xray import LETTERS, PROJECTIONS, SQUARE_ON
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render.lettering import lay, text_actor

LETTER = 1.6  # times as large as other words, as the lead letters beside a patient are
# where in the picture (shares of width and height), and how the word is set against that point
PLACES = {
    "left": ((0.012, 0.5), "Left", "Centered"),
    "right": ((0.988, 0.5), "Right", "Centered"),
    "top": ((0.5, 0.985), "Centered", "Top"),
    "bottom": ((0.5, 0.015), "Centered", "Bottom"),
}


def word(direction: Floats, names: Mapping[str, str] = DIRECTIONS) -> str:
    """Anatomical name of a direction (3,) in RAS+: that of the axis which runs most nearly along it."""
    most = int(np.argmax(np.abs(direction)))
    return names[f"{'+' if direction[most] > 0 else '-'}{'xyz'[most]}"]


def projection(ahead: Floats) -> str:
    """Which way a beam along ``ahead`` (3,) goes through the body, as a film says it."""
    x, y, z = ahead / np.linalg.norm(ahead)
    if abs(z) > SQUARE_ON:
        return PROJECTIONS["along"]
    if abs(x) > SQUARE_ON:
        return PROJECTIONS["from_side"]
    if abs(y) > SQUARE_ON:
        return PROJECTIONS["from_behind" if y > 0 else "from_front"]
    return PROJECTIONS["between"]


class DirectionLabels:
    """Four words at the picture's edges.

    Parameters
    ----------
    plotter : pv.Plotter
    level : str
        Of the bone, for a film's mark.

    Attributes
    ----------
    actors : dict
        ``left``, ``right``, ``top``, ``bottom`` of the picture to its text.
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
        """Name the edges as ``camera`` sees them; as on a film where it is an X-ray."""
        names = {**DIRECTIONS, **LETTERS} if on_film else DIRECTIONS
        up = np.array(camera.GetViewUp())
        ahead = np.array(camera.direction)
        right = np.cross(ahead, up)
        up = np.cross(right, ahead)
        for name, direction in {"left": -right, "right": right, "top": up, "bottom": -up}.items():
            mark = f"{self.level} {projection(ahead)}" if on_film and name == "bottom" else ""
            said = mark or word(direction, names)
            self.actors[name].SetInput(said)
            look = self.actors[name].GetTextProperty()
            look.SetFontSize(round(LETTER * text_px) if on_film and said in LETTERS.values() else text_px)
            lay(look, on_film=on_film)
