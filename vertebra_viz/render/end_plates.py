"""The two endplates between which local kyphosis is measured, drawn as lines with the value of the angle."""

from __future__ import annotations

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkRenderer

from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.clip.clip import Floats
from vertebra_viz.clip.measure import local_kyphosis_deg
from vertebra_viz.render.gauges import FILM_HALO, HALO, on_screen
from vertebra_viz.render.lettering import set_text_colours, text_actor
from vertebra_viz.render.strokes import Stroke
from vertebra_viz.sentences.numbers import in_sentence

ANGLE = QUANTITIES["local_kyphosis_deg"]
INK, FILM_INK = (0.42, 0.13, 0.45), (0.92, 0.72, 0.96)
OVERHANG = 0.45  # length of a line beyond each end of its endplate, as a share of the endplate's depth
LABEL_HALF = 6.5  # half the label's width, in font sizes
CAPTION = 9.5  # space left for the caption at the top, in font sizes: five lines, and half of this label
EDGE_ON = 0.25  # least lateral component of the view direction at which the lines are shown


class EndPlateLines:
    """Lines along the upper endplate of the vertebra above and the lower endplate of the vertebra below.

    Attributes
    ----------
    points : (4, 3) mm
        Front and back end of the upper line, then of the lower line; NaN without neighbours.
    label : vtkTextActor
        The name and value of the angle between them.
    """

    def __init__(self, plotter: pv.Plotter) -> None:
        self.points = np.full((4, 3), np.nan)
        self._lines = pv.PolyData(np.zeros((4, 3)), lines=np.array([[2, 0, 1], [2, 2, 3]]))
        self._strokes = [Stroke(self._lines, HALO, 5.0, 0.0), Stroke(self._lines, INK, 2.2, 0.0)]
        self.label = text_actor(bold=True)
        self.label.GetTextProperty().SetVerticalJustificationToCentered()
        self._actors = (*(each.actor for each in self._strokes), self.label)
        for actor in self._actors:
            plotter.renderer.AddViewProp(actor)

    def move(self, end_plates: Floats | None) -> None:
        """Move the lines to ``end_plates`` (4, 3) mm: front and back of the upper, then of the lower; None without any."""
        if end_plates is None:
            self.points = np.full((4, 3), np.nan)
            return
        along = OVERHANG * (end_plates[0::2] - end_plates[1::2])
        self.points = np.stack([end_plates[0::2] + along, end_plates[1::2] - along], axis=1).reshape(4, 3)
        np.asarray(self._lines.points)[:] = self.points
        self._lines.GetPoints().Modified()
        name = ANGLE.label.replace(" (", "\n(")
        self.label.SetInput(f"{name} {in_sentence(ANGLE, local_kyphosis_deg(end_plates))}")

    def follow(
        self, renderer: vtkRenderer, text_px: int, *, shown: bool = True, on_film: bool = False
    ) -> None:
        """Place the label beyond the front of the upper line; hide all if the angle does not exist or cannot be seen."""
        shown = shown and bool(np.isfinite(self.points).all())
        if shown:
            # the angle is in the mid-sagittal plane, so it is visible from the side only
            shown = abs(float(renderer.GetActiveCamera().GetDirectionOfProjection()[0])) > EDGE_ON
        for actor in self._actors:
            actor.SetVisibility(shown)
        if not shown:
            return
        for each, colour in zip(
            self._strokes, (FILM_HALO, FILM_INK) if on_film else (HALO, INK), strict=True
        ):
            each.fit(renderer.GetSize())
            each.actor.GetProperty().SetColor(*colour)
        front, back = on_screen(renderer, self.points[:2])
        look = self.label.GetTextProperty()
        set_text_colours(look, on_film=on_film, ink=INK)
        look.SetFontSize(text_px)
        if front[0] < back[0]:
            look.SetJustificationToRight()
        else:
            look.SetJustificationToLeft()
        place = front + 0.5 * text_px * np.sign(front - back) * (1.0, 0.0)
        if (
            not LABEL_HALF * text_px < place[0] < renderer.GetSize()[0] - LABEL_HALF * text_px
        ):  # the label would extend beyond the picture
            look.SetJustificationToCentered()
            place = np.array(
                [
                    min(max(place[0], LABEL_HALF * text_px), renderer.GetSize()[0] - LABEL_HALF * text_px),
                    place[1],
                ]
            )
            place += (0.0, 2.0 * text_px)
        # stay below the caption
        self.label.SetPosition(place[0], min(place[1], renderer.GetSize()[1] - CAPTION * text_px))
