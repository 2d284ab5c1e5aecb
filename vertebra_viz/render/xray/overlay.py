"""Overlay of the needle rule on the X-ray: posterior wall, pedicle rings, and needle tips; see `rule`."""

from __future__ import annotations

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkTextActor

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render.gauges import on_screen
from vertebra_viz.render.lettering import text_actor
from vertebra_viz.render.strokes import Stroke
from vertebra_viz.render.xray.rule import tip_depth_mm, tip_rules
from vertebra_viz.run import Run
from vertebra_viz.words import Texts

SQUARE = (
    0.9  # least cosine between view direction and x (or y) axis for a view to count as lateral (or front)
)
WALL, BORDER, TIP = (0.95, 0.75, 0.10), (0.10, 0.85, 0.85), (1.0, 0.25, 0.15)
DARK = (0.08, 0.08, 0.08)
NAMES = Texts("xray", ("wall", "border"))


class Overlay:
    """Lines of the rule with their names, of one simulation in one plotter.

    Attributes
    ----------
    texts : dict
        Text actors of the names, by ``wall`` and ``border``.
    actors : list
        All actors; they must be removed together with the simulation.
    """

    def __init__(self, simulation: Run, plotter: pv.Plotter) -> None:
        self._simulation = simulation
        self.rules = tip_rules(simulation)
        self._tips = pv.PolyData(np.zeros((max(len(self.rules), 1), 3)))
        wall = [rule.wall for rule in self.rules[:1]]
        self._from_side = [Stroke(lines(wall), WALL, 2.5)]
        self._from_front = [
            Stroke(lines([rule.ring for rule in self.rules]), BORDER, 1.2),
            Stroke(lines([rule.border for rule in self.rules]), BORDER, 3.5),
        ]
        self._dots = [Stroke(self._tips, DARK, 1.0, dot=9.0), Stroke(self._tips, TIP, 1.0, dot=6.0)]
        self.texts = {name: self._name(name) for name in NAMES}
        self._name_points = {
            "wall": wall[0][-1] if wall else np.zeros(3),
            "border": self.rules[0].border[-1] if self.rules else np.zeros(3),
        }
        self._strokes = [*self._from_side, *self._from_front, *self._dots]
        self.actors = [*(each.actor for each in self._strokes), *self.texts.values()]
        for actor in self.actors:
            plotter.renderer.AddViewProp(actor)
        self._on = self._shown = False

    def _name(self, name: str) -> vtkTextActor:
        actor = text_actor(bold=True)
        actor.SetInput(NAMES[name])
        look = actor.GetTextProperty()
        look.SetColor(*(WALL if name == "wall" else BORDER))
        look.SetJustificationToCentered()
        look.SetBackgroundColor(*DARK)
        look.SetBackgroundOpacity(0.7)
        return actor

    def sentences(self, t: float) -> tuple[str, ...]:
        """Return sentences on what the views show of each needle at ``t`` seconds; empty outside the access stage."""
        if not self._is_access(t):
            return ()
        depths = [tip_depth_mm(self._simulation, path, t) for path in self._simulation.access]
        shown = (r.sentence(depth) for r, depth in zip(self.rules, depths, strict=True) if depth is not None)
        return (*shown, *(rule.verdict for rule in self.rules))

    def switch(self, on: bool) -> None:
        """Turn the overlay on or off; it is hidden until the next `follow`."""
        self._on = on
        for actor in self.actors:
            actor.SetVisibility(False)

    def move(self, t: float) -> None:
        """Move the tips to their positions at ``t`` seconds; outside the access stage nothing is drawn."""
        self._shown = self._on and self._is_access(t)
        if not self._shown:
            return
        tips = np.asarray(self._tips.points)
        for row, path in enumerate(self._simulation.access):
            depth = tip_depth_mm(self._simulation, path, t)
            tips[row] = path.entry + (0.0 if depth is None else depth) * path.direction
        self._tips.GetPoints().Modified()

    def _is_access(self, t: float) -> bool:
        stage = self._simulation.clip.stage_at(t)
        return bool(self.rules) and stage.name == StageName.ACCESS

    def follow(self, renderer: pv.Renderer, text_px: int) -> None:
        """Show the lines that belong to the camera's view (lateral or front), and place their names."""
        ahead = renderer.GetActiveCamera().GetDirectionOfProjection()
        side, front = (self._shown and abs(ahead[axis]) > SQUARE for axis in (0, 1))
        for actors, shown in (
            ([*(each.actor for each in self._from_side), self.texts["wall"]], side),
            ([*(each.actor for each in self._from_front), self.texts["border"]], front),
            ([each.actor for each in self._dots], self._shown),
        ):
            for actor in actors:
                actor.SetVisibility(shown)
        for each in self._strokes:
            each.fit(renderer.GetSize())
        for name, text in self.texts.items():
            place = on_screen(renderer, self._name_points[name][None])[0]
            text.GetTextProperty().SetFontSize(text_px)
            text.SetPosition(place[0], place[1] + 0.6 * text_px)


def lines(paths: list[Floats]) -> pv.PolyData:
    """Return open polylines through points (k, 3) as one mesh."""
    if not paths:
        return pv.PolyData()
    starts = np.cumsum([0, *(len(path) for path in paths)])
    cells = [np.array([len(p), *range(a, a + len(p))]) for p, a in zip(paths, starts, strict=False)]
    return pv.PolyData(np.concatenate(paths), lines=np.concatenate(cells))
