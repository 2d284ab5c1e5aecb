"""The three body heights, drawn as lines between landmarks over the bone, with values measured at the same points."""

from __future__ import annotations

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkRenderer, vtkTextActor

from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.clip.clip import Floats
from vertebra_viz.clip.measure import heights
from vertebra_viz.render.lettering import set_text_colours, text_actor
from vertebra_viz.render.strokes import Stroke
from vertebra_viz.sentences.numbers import in_sentence

HEIGHTS = tuple(QUANTITIES[key] for key in ("anterior_height_mm", "middle_height_mm", "posterior_height_mm"))
SHORTEST = 0.4  # lines foreshortened to less than this share are hidden
INK, HALO = (0.05, 0.22, 0.42), (1.0, 1.0, 1.0)
FILM_INK, FILM_HALO = (0.96, 0.89, 0.63), (0.04, 0.045, 0.05)
# colours of a line's two strokes, the wider first: on an ordinary picture, and on an X-ray
OPEN, FILM = (HALO, INK), (FILM_HALO, FILM_INK)


def on_screen(renderer: vtkRenderer, points: Floats) -> Floats:
    """Return the pixel positions (n, 2) of points (n, 3) mm in the picture, from its lower left corner."""
    matrix = renderer.GetActiveCamera().GetCompositeProjectionTransformMatrix(
        renderer.GetTiledAspectRatio(), -1.0, 1.0
    )
    whole = np.array([[matrix.GetElement(i, j) for j in range(4)] for i in range(4)])
    seen = np.concatenate([points, np.ones((len(points), 1))], axis=1) @ whole.T
    return np.asarray((seen[:, :2] / seen[:, 3:] + 1.0) * 0.5 * np.array(renderer.GetSize()))


class Gauges:
    """Lines of the anterior, middle and posterior height.

    Attributes
    ----------
    points : (6, 3) mm
        The landmarks as drawn: anterior, middle, posterior; upper before lower.
    labels : tuple
        The text actors of the lines.
    """

    def __init__(self, plotter: pv.Plotter) -> None:
        self.points = np.zeros((6, 3))
        self._lines = pv.PolyData(
            np.zeros((6, 3)),
            verts=np.array([6, *range(6)]),
            lines=np.array([[2, 0, 1], [2, 2, 3], [2, 4, 5]]),
        )
        self._strokes = [Stroke(self._lines, HALO, 5.0, 11.0), Stroke(self._lines, INK, 2.2, 7.0)]
        self.labels = tuple(self._label() for _ in HEIGHTS)
        self._actors = (*(each.actor for each in self._strokes), *self.labels)
        for actor in self._actors:
            plotter.renderer.AddViewProp(actor)

    def _label(self) -> vtkTextActor:
        actor = text_actor(bold=True)
        look = actor.GetTextProperty()
        look.SetJustificationToCentered()
        look.SetVerticalJustificationToTop()
        return actor

    def move(self, landmarks: Floats) -> None:
        """Move the lines to ``landmarks`` (6, 3) mm and set the labels to their lengths."""
        self.points = landmarks
        np.asarray(self._lines.points)[:] = landmarks
        self._lines.GetPoints().Modified()
        measured = heights(landmarks)
        values = (measured.anterior_mm, measured.middle_mm, measured.posterior_mm)
        for actor, height, value in zip(self.labels, HEIGHTS, values, strict=True):
            actor.SetInput(f"{height.name}\n{in_sentence(height, value)}")

    def follow(
        self, renderer: vtkRenderer, text_px: int, *, shown: bool = True, on_film: bool = False
    ) -> None:
        """Place the labels below their lines without overlap; hide all unless ``shown``, or if a line is seen end on."""
        ends = on_screen(renderer, self.points).reshape(3, 2, 2)
        long_side = on_screen(renderer, self._parallel(renderer)).reshape(3, 2, 2)
        full = np.linalg.norm(long_side[:, 0] - long_side[:, 1], axis=1)
        readable = shown and bool((np.linalg.norm(ends[:, 0] - ends[:, 1], axis=1) > SHORTEST * full).all())
        for actor in self._actors:
            actor.SetVisibility(readable)
        if not readable:
            return
        for each, colour in zip(self._strokes, FILM if on_film else OPEN, strict=True):
            each.fit(renderer.GetSize())
            each.actor.GetProperty().SetColor(*colour)
        for label in self.labels:
            set_text_colours(label.GetTextProperty(), on_film=on_film, ink=INK)
        wide, high = 4.4 * text_px, 2.6 * text_px
        taken: list[Floats] = []
        lower = ends[np.arange(3), ends[:, :, 1].argmin(axis=1)]
        for label, foot in zip(self.labels, lower, strict=True):
            place = foot - (0.0, 0.9 * text_px)
            for x, y in sorted(taken, key=lambda other: -float(other[1])):
                if abs(place[0] - x) < wide and abs(place[1] - y) < high:
                    place = np.array([place[0], y - high])
            taken.append(place)
            label.GetTextProperty().SetFontSize(text_px)
            label.SetPosition(*place)

    def _parallel(self, renderer: vtkRenderer) -> Floats:
        """Return the ends (6, 3) mm of lines with the same lengths and lower ends, but parallel to the picture."""
        camera = renderer.GetActiveCamera()
        up = np.array(camera.GetViewUp())
        length = np.linalg.norm(self.points[0::2] - self.points[1::2], axis=1)
        return np.stack([self.points[1::2] + length[:, None] * up, self.points[1::2]], axis=1).reshape(-1, 3)
