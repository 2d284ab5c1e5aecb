"""A scene without labels, for small pictures whose words stand beside them: the poster of a page, and the leaflet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from vertebra_viz.render.scene import Scene
from vertebra_viz.run import Run


@contextmanager
def unlabelled(run: Run, size: tuple[int, int], samples: int, **look: Any) -> Iterator[Scene]:
    """Open a scene off screen and close it afterwards.

    Parameters
    ----------
    run : Simulation
        What is drawn.
    size : tuple of int
        Width and height, pixels.
    samples : int
        Anti-aliasing samples a pixel.
    **look
        ``style`` and ``view`` of `Scene`.

    Yields
    ------
    Scene
        At its first moment.
    """
    scene = Scene(run, off_screen=True, **look)
    try:
        renderer = scene.plotter.renderer
        for prop in list(renderer.GetViewProps()):
            if prop.IsA("vtkActor2D"):
                renderer.RemoveViewProp(prop)
        scene.open(size, samples)
        yield scene
    finally:
        scene.close()
