"""Caption of an exported picture: the stage, its numbers, and the disclaimer."""

from __future__ import annotations

from vertebra_viz.catalogue.quantities import QUANTITIES, Group, Quantity, Unit
from vertebra_viz.catalogue.stages import STAGES, StageName
from vertebra_viz.catalogue.views import Style
from vertebra_viz.clip.measure import Measurements
from vertebra_viz.render.lettering import set_text_colours, text_actor
from vertebra_viz.render.scene import Scene
from vertebra_viz.render.sizes import text_px
from vertebra_viz.sentences.numbers import shown
from vertebra_viz.words import listed, text


def numbers(measured: Measurements) -> str:
    """Return the numbers of one moment in short lines: heights, angles, volumes and canal, contact with the endplates."""
    values = {each: getattr(measured, each.key) for each in QUANTITIES.values()}
    shape = [each for each, value in values.items() if each.group is Group.SHAPE and value is not None]
    heights = [each for each in shape if each.unit is Unit.MILLIMETRE]
    there = [
        each
        for each, value in values.items()
        if each.group in {Group.VOLUME, Group.CANAL}
        and value > 0.0
        and not (each.until and getattr(measured, each.until) > 0.0)
    ]
    areas = [each for each in there if each.unit is Unit.SQUARE_MILLIMETRE]
    lines = [
        listed(_entry(each, values[each]) for each in heights),
        listed(_entry(each, values[each]) for each in shape if each not in heights),
        listed(_entry(each, values[each]) for each in there if each not in areas),
        listed(_entry(each, values[each]) for each in areas),
    ]
    return "\n".join(filter(None, lines))


def _entry(quantity: Quantity, value: float) -> str:
    return text("picture-number", name=quantity.name, figure=shown(quantity, value), of=quantity.of or "none")


class Caption:
    """Texts in a scene's pictures: stage and numbers at the upper left, disclaimer at the lower left."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        size = text_px(scene.plotter.window_size)
        self.stage, self.numbers, self.disclaimer = text_actor(bold=True), text_actor(), text_actor()
        for actor, height, scale in (
            (self.stage, 0.985, 1.5),
            (self.numbers, 0.975 - 1.9 * size / scene.plotter.window_size[1], 1.0),
            (self.disclaimer, 0.015, 0.85),
        ):
            actor.GetPositionCoordinate().SetCoordinateSystemToNormalizedViewport()
            actor.SetPosition(0.015, height)
            look = actor.GetTextProperty()
            look.SetFontSize(round(scale * size))
            if height > 0.5:
                look.SetVerticalJustificationToTop()
            scene.plotter.renderer.AddViewProp(actor)
        self.disclaimer.SetInput(text("picture-disclaimer"))

    def update(self) -> None:
        """Set the texts for the scene's current time."""
        for actor in (self.stage, self.numbers, self.disclaimer):
            set_text_colours(actor.GetTextProperty(), on_film=self._scene.style is Style.XRAY)
        measured = self._scene.simulation.measure(self._scene.time_s)
        self.stage.SetInput(STAGES[StageName(measured.stage)].label)
        self.numbers.SetInput(numbers(measured))
