"""Direction labels at the four edges of the picture, correct for every camera.

Left and right are always the patient's, spelled out, because mirrored sides are the classic mistake.
"""

from __future__ import annotations

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkTextActor

from vertebra_viz.clip.clip import Floats

# towards the positive and the negative end of x, y, z (RAS+)
NAMES = (("patient's right", "patient's left"), ("front", "back"), ("head", "feet"))
# as the lead letters on a film have it, with the end of the body that is up
ON_FILM = (("R", "L"), NAMES[1], NAMES[2])
SECOND = 0.5  # a second direction is named when it counts for at least this much
# where in the picture (shares of width and height), and how the word is set against that point
PLACES = {
    "left": ((0.012, 0.5), "Left", "Centered"),
    "right": ((0.988, 0.5), "Right", "Centered"),
    "top": ((0.5, 0.985), "Centered", "Top"),
    "bottom": ((0.5, 0.015), "Centered", "Bottom"),
}
INK, PAPER = (0.16, 0.21, 0.26), (0.91, 0.93, 0.95)
PLATE, FILM_PLATE = (
    0.5,
    0.85,
)  # opacity of the paper behind a word; on an X-ray there may be black metal under it


def words(direction: Floats, names: tuple[tuple[str, str], ...] = NAMES) -> str:
    """Anatomical name of a direction (3,) in RAS+; two, in two lines, where it lies between."""
    direction = direction / np.linalg.norm(direction)
    order = np.argsort(-np.abs(direction), kind="stable")
    named = [names[k][0 if direction[k] > 0 else 1] for k in order[:2] if abs(direction[k]) >= SECOND]
    return "\n".join(named)


def text_actor() -> vtkTextActor:
    """An empty line of text in the picture's plane, dark on light."""
    actor = vtkTextActor()
    look = actor.GetTextProperty()
    look.SetColor(*INK)
    look.SetFontFamilyToArial()
    return actor


class DirectionLabels:
    """Four words at the picture's edges.

    Attributes
    ----------
    actors : dict
        ``left``, ``right``, ``top``, ``bottom`` of the picture to its text.
    """

    def __init__(self, plotter: pv.Plotter) -> None:
        self.actors: dict[str, vtkTextActor] = {}
        for name, (place, across, along) in PLACES.items():
            actor = text_actor()
            actor.GetPositionCoordinate().SetCoordinateSystemToNormalizedViewport()
            actor.SetPosition(*place)
            look = actor.GetTextProperty()
            getattr(look, f"SetJustificationTo{across}")()
            getattr(look, f"SetVerticalJustificationTo{along}")()
            look.BoldOn()
            look.SetBackgroundColor(*PAPER)
            look.SetBackgroundOpacity(PLATE)
            plotter.renderer.AddViewProp(actor)
            self.actors[name] = actor

    def follow(self, camera: pv.Camera, text_px: int, *, on_film: bool = False) -> None:
        """Name the edges as ``camera`` sees them; sides as letters, larger, where it is an X-ray."""
        names = ON_FILM if on_film else NAMES
        up = np.array(camera.GetViewUp())
        ahead = np.array(camera.direction)
        right = np.cross(ahead, up)
        up = np.cross(right, ahead)
        for name, direction in {"left": -right, "right": right, "top": up, "bottom": -up}.items():
            said = words(direction, names)
            self.actors[name].SetInput(said)
            look = self.actors[name].GetTextProperty()
            look.SetFontSize(2 * text_px if said in ON_FILM[0] else text_px)
            look.SetBackgroundOpacity(FILM_PLATE if on_film else PLATE)
