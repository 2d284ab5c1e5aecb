"""Front and lateral X-ray side by side in one picture, as on a surgeon's two screens, at the same scale and time.

The front view is taken from behind: the patient lies prone, the head is up in the picture, and left is left.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.views import View
from vertebra_viz.render import lighting
from vertebra_viz.render.caption import Caption
from vertebra_viz.render.scene import Scene
from vertebra_viz.render.sizes import scaled
from vertebra_viz.words import text

PANELS = (View.BACK, View.LATERAL)
GAP_PX = 4  # in a picture 800 px high

Pixels = NDArray[np.uint8]


def frame_renderer(scene: Scene, size: tuple[int, int], samples: int) -> Callable[[float], Pixels]:
    """Return a function that draws both pictures of ``scene`` at a time as pixels (height, width, 3).

    Parameters
    ----------
    scene : Scene
        A scene in the X-ray style.
    size : (int, int)
        Width and height of the whole picture, with the gap, in pixels.
    samples : int
        Anti-aliasing samples a pixel.
    """
    gap_px = round(scaled(GAP_PX, size))
    with lighting.DRAWING:
        scene.open(((size[0] - gap_px) // 2, size[1]), samples)
        caption = Caption(scene)
        scale = max(_half_height_mm(scene, view) for view in PANELS)

    def picture(t: float) -> Pixels:
        with lighting.DRAWING:
            scene.show_time(t)
            panels = [_panel(scene, caption, view, scale) for view in PANELS]
        gap = np.zeros((size[1], size[0] - 2 * panels[0].shape[1], 3), dtype=np.uint8)
        return np.concatenate([panels[0], gap, panels[1]], axis=1)

    return picture


def _panel(scene: Scene, caption: Caption, view: View, scale: float) -> Pixels:
    """Return one of the two pictures; it shows ``scale`` mm above and below the camera's target."""
    half, camera = _half_height_mm(scene, view), scene.plotter.camera
    camera.position = np.array(camera.focal_point) - (
        scale / half * camera.distance * np.array(camera.direction)
    )
    _write_captions(scene, caption, view)
    return scene.pixels()


def _half_height_mm(scene: Scene, view: View) -> float:
    """Move the camera to ``view`` and return half of the picture's height in mm, in the plane of the camera's target."""
    scene.set_view(view)
    camera = scene.plotter.camera
    return float(camera.distance * np.tan(np.radians(0.5 * camera.view_angle)))


def _write_captions(scene: Scene, caption: Caption, view: View) -> None:
    """Write stage and numbers on the first picture, and the sentences of the needle rule on the second."""
    caption.update()
    first = view is PANELS[0]
    caption.disclaimer.SetVisibility(first)
    stage = caption.stage.GetInput()
    caption.stage.SetInput(text("pair-front", stage=stage) if first else text("pair-side"))
    if not first and scene.fluoroscope:
        caption.numbers.SetInput("\n".join(scene.fluoroscope.overlay.sentences(scene.time_s)))
    caption.numbers.SetVisibility(bool(caption.numbers.GetInput()))
