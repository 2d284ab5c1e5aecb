"""What a picture that leaves the program must say by itself: the stage, its numbers, and what it is not."""

from __future__ import annotations

from vertebra_viz.catalogue.views import Style
from vertebra_viz.clip.measure import Measurements
from vertebra_viz.render.marks import FILM_PLATE, PAPER, PLATE, text_actor
from vertebra_viz.render.scene import Scene
from vertebra_viz.render.sizes import text_px

DISCLAIMER = "Educational; average shape;\nnot a medical device."


def numbers(measured: Measurements) -> str:
    """The moment's numbers in two short lines; volumes only of what is there."""
    heights = (
        f"front {measured.anterior_height_mm:.1f}, middle {measured.middle_height_mm:.1f}, "
        f"back {measured.posterior_height_mm:.1f} mm"
    )
    rest = [f"wedge {measured.wedge_angle_deg:.1f}°"]
    if measured.local_kyphosis_deg is not None:
        rest.append(f"local kyphosis (±1 level) {measured.local_kyphosis_deg:.1f}°")
    if measured.balloon_volume_ml:
        rest.append(f"balloon {measured.balloon_volume_ml:.1f} mL")
    if measured.cement_volume_ml:
        rest.append(f"cement {measured.cement_volume_ml:.1f} mL")
    if measured.leaked_volume_ml:
        rest.append(f"leaked {measured.leaked_volume_ml:.1f} mL")
    return f"{heights}\n{', '.join(rest)}"


class Caption:
    """Stage and numbers in the upper left corner, disclaimer in the lower left, of one scene's pictures."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        size = text_px(scene.plotter.window_size)
        self.stage, self.numbers, self.disclaimer = (text_actor() for _ in range(3))
        for actor, height, scale in (
            (self.stage, 0.985, 1.5),
            (self.numbers, 0.975 - 1.9 * size / scene.plotter.window_size[1], 1.0),
            (self.disclaimer, 0.015, 0.85),
        ):
            actor.GetPositionCoordinate().SetCoordinateSystemToNormalizedViewport()
            actor.SetPosition(0.015, height)
            look = actor.GetTextProperty()
            look.SetFontSize(round(scale * size))
            look.SetLineSpacing(1.15)
            look.SetBackgroundColor(*PAPER)
            look.SetBackgroundOpacity(FILM_PLATE if scene.style is Style.XRAY else PLATE)
            if height > 0.5:
                look.SetVerticalJustificationToTop()
            scene.plotter.renderer.AddViewProp(actor)
        self.stage.GetTextProperty().BoldOn()
        self.disclaimer.SetInput(DISCLAIMER)

    def tell(self) -> None:
        """Write the stage and the numbers of the scene's moment."""
        measured = self._scene.simulation.measure(self._scene.time_s)
        self.stage.SetInput(measured.stage)
        self.numbers.SetInput(numbers(measured))
