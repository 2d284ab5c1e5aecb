"""Front and side together in one picture, as a surgeon with two screens has them: one scale, one level, one moment.

The front view is taken from behind: the patient lies face down, head up in the picture, and left is left.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.scene.caption import Caption
from vertebra_viz.scene.options import View
from vertebra_viz.scene.scene import Scene

PANELS = (View.BACK, View.LATERAL)
GAP_PX = 4

Pixels = NDArray[np.uint8]


def photographer(scene: Scene, size: tuple[int, int], samples: int) -> Callable[[float], Pixels]:
    """Return a function that draws both pictures of ``scene`` at a time as pixels (height, width, 3).

    Parameters
    ----------
    scene : Scene
        In X-ray style.
    size : (int, int)
        Of both together, with the gap between them.
    samples : int
        Of each pixel.
    """
    plotter = scene.plotter
    plotter.window_size = ((size[0] - GAP_PX) // 2, size[1])
    plotter.enable_anti_aliasing("msaa", multi_samples=samples)
    caption = Caption(scene)
    plotter.notebook = False
    plotter.show(auto_close=False)
    scale = max(_half_height_mm(scene, view) for view in PANELS)

    def picture(t: float) -> Pixels:
        scene.show_time(t)
        panels = []
        for view in PANELS:
            half = _half_height_mm(scene, view)
            plotter.camera.position = np.array(plotter.camera.focal_point) - (
                scale / half * plotter.camera.distance * np.array(plotter.camera.direction)
            )
            _tell(scene, caption, view)
            plotter.render()
            panels.append(np.asarray(plotter.screenshot(return_img=True)))
        gap = np.zeros((size[1], size[0] - 2 * panels[0].shape[1], 3), dtype=np.uint8)
        return np.concatenate([panels[0], gap, panels[1]], axis=1)

    return picture


def _half_height_mm(scene: Scene, view: View) -> float:
    """Stand the camera at a view; return half of what its picture takes in, at what is looked at."""
    scene.set_view(view)
    camera = scene.plotter.camera
    return float(camera.distance * np.tan(np.radians(0.5 * camera.view_angle)))


def _tell(scene: Scene, caption: Caption, view: View) -> None:
    """Stage and numbers over the first picture, the surgeon's rule over the second."""
    caption.tell()
    first = view is PANELS[0]
    caption.disclaimer.SetVisibility(first)
    caption.stage.SetInput(f"{caption.stage.GetInput()}, from behind" if first else "from the left")
    if not first and scene.fluoroscope:
        caption.numbers.SetInput("\n".join(scene.fluoroscope.overlay.says(scene.time_s)))
    caption.numbers.SetVisibility(bool(caption.numbers.GetInput()))
