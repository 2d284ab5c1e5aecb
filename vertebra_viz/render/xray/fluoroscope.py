"""X-ray style of a scene: the X-ray is the background texture, and the overlay and labels are drawn over it.

The X-ray is recomputed when the time, the camera or the window's size has changed.
"""

from __future__ import annotations

import numpy as np
import pyvista as pv

from vertebra_viz.catalogue.views import Polarity
from vertebra_viz.render.xray.absorb import Absorber
from vertebra_viz.render.xray.beam import Beam
from vertebra_viz.render.xray.exposure import expose
from vertebra_viz.render.xray.overlay import Overlay
from vertebra_viz.run import Run


class Fluoroscope:
    """X-ray pictures of one simulation in one plotter.

    Parameters
    ----------
    simulation : Run
    plotter : pv.Plotter
        The plotter; while the style is on, the X-ray is its background.
    polarity : Polarity

    Attributes
    ----------
    overlay : Overlay
    polarity : Polarity
        May be changed; takes effect with the next picture.
    """

    def __init__(self, simulation: Run, plotter: pv.Plotter, polarity: Polarity) -> None:
        self._absorber = Absorber(simulation)
        self.overlay = Overlay(simulation, plotter)
        self._plotter, self.polarity = plotter, polarity
        self._on = False
        self._drawn: tuple[object, ...] = ()
        self._texture: pv.Texture | None = None

    def switch(self, on: bool) -> None:
        """Turn the X-ray on or off, from the next `draw` on."""
        self._on = on
        self.overlay.switch(on)

    def draw(self, t: float, text_px: int) -> None:
        """Draw the X-ray for the plotter's camera at ``t`` seconds; nothing if turned off, nothing new if unchanged."""
        if not self._on:
            return
        self.overlay.move(t)
        self.overlay.follow(self._plotter.renderer, text_px)
        width, height = self._plotter.window_size
        beam = Beam.of(self._plotter.camera, (width, height))
        now = (t, self.polarity, beam.size, beam.angle_deg, *beam.source, *beam.right, *beam.up)
        if now != self._drawn:
            self._drawn = now
            grey = expose(self._absorber, t, beam, self.polarity)
            self._texture = pv.Texture(np.repeat(grey[..., None], 3, axis=2))  # type: ignore[no-untyped-call]
        self._plotter.renderer.SetBackgroundTexture(self._texture)
        self._plotter.renderer.SetTexturedBackground(True)

    def remove(self) -> None:
        """Remove everything from the plotter."""
        self.switch(False)
        for actor in self.overlay.actors:
            self._plotter.renderer.RemoveViewProp(actor)
