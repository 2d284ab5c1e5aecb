"""Write one moment of a simulation as an image file, or show it in a window or notebook cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vertebra_viz.atomic import replacing
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.catalogue.views import PAIR, Beside, Polarity, Style, View
from vertebra_viz.floating import steady
from vertebra_viz.render import lighting
from vertebra_viz.render.caption import Caption
from vertebra_viz.render.checks import check_drawing
from vertebra_viz.render.following import Follower, moment_of
from vertebra_viz.render.scene import Scene
from vertebra_viz.render.xray import pair
from vertebra_viz.run import Run
from vertebra_viz.words import text

SAMPLES = 8  # anti-aliasing samples a pixel


@steady
def image(
    simulation: Run,
    path: str | Path,
    when: float | str,
    *,
    style: str | None = None,
    view: str | None = None,
    polarity: str | None = None,
    size: tuple[int, int] = (1280, 800),
    beside: str | None = None,
) -> Path:
    """Write one moment to ``path`` (.png); the file appears only when it is complete.

    Parameters
    ----------
    simulation : Simulation
        The simulation to draw.
    path : str or Path
        File name, .png.
    when : float or str
        Animation time in seconds, or a stage's name for its end.
    style : str, optional
        See `Style`; by default the style that the stage's direction gives (`vertebra_viz.catalogue.directions`).
    view : str, optional
        See `View`; by default the view that the stage's direction gives. An X-ray may also be a ``pair``, front and
        lateral view side by side, which is its default.
    polarity : str, optional
        Polarity of an X-ray, see `Polarity`; dark-metal by default.
    size : (int, int)
        Width and height in pixels, 64 to 8192 each.
    beside : str, optional
        How neighbouring vertebrae and discs are drawn, see `Beside`; solid by default.

    Returns
    -------
    Path
        The path of the written file.
    """
    check_size(size)
    with (
        replacing(Path(path), ".png") as partial,
        camera(simulation, size, style=style, view=view, polarity=polarity, beside=beside) as picture,
    ):
        Image.fromarray(picture(simulation.clip.time(when))).save(partial)
    return Path(path)


@contextmanager
def camera(
    simulation: Run,
    size: tuple[int, int],
    *,
    style: str | None,
    view: str | None,
    polarity: str | None,
    beside: str | None = None,
) -> Iterator[Callable[[float], NDArray[np.uint8]]]:
    """Yield a function that draws a time in seconds as pixels (height, width, 3); options as for `image`."""
    check_drawing(style, view, polarity, beside)
    film = style == Style.XRAY
    paired = film and view in {None, PAIR}
    scene = Scene(
        simulation,
        style=style or Style.BONE,
        view=View.LATERAL if paired else view or View.OBLIQUE,
        polarity=polarity or Polarity.DARK_METAL,
        off_screen=True,
    )
    scene.set_beside(beside or Beside.SOLID)
    try:
        if paired:
            yield pair.frame_renderer(scene, size, SAMPLES)
        else:
            follower = Follower(scene, style=style is None, view=view is None)
            yield frame_renderer(scene, size, follower)
    finally:
        scene.close()


def check_size(size: tuple[int, int]) -> None:
    """Raise CaseError unless width and height are 64 to 8192 pixels."""
    if not all(64 <= edge <= 8192 for edge in size):
        raise refusal("size", "x".join(map(str, size)), text("allowed-picture-size"))


def frame_renderer(
    scene: Scene, size: tuple[int, int], follower: Follower | None = None
) -> Callable[[float], NDArray[np.uint8]]:
    """Return a function that draws ``scene`` with its caption at a time in seconds, as pixels (height, width, 3).

    Camera and style are set by ``follower``; without one they stay as they are.
    """
    with lighting.DRAWING:
        scene.open(size, SAMPLES)
        caption = Caption(scene)

    def picture(t: float) -> NDArray[np.uint8]:
        with lighting.DRAWING:
            scene.show_time(t)
            caption.update()
            return follower.pixels(t) if follower else scene.pixels()

    return picture


@steady
def show(simulation: Run, when: float | str, *, style: str | None = None, view: str | None = None) -> Any:
    """Show one moment in a window, or in the notebook cell with PyVista's back-end; CaseError without a display.

    Parameters
    ----------
    simulation : Simulation
        The simulation to show.
    when : float or str
        A time in seconds, or a stage, meaning its end.
    style, view : str, optional
        See `image`; by default those of the stage's direction.

    Returns
    -------
    Any
        The return value of PyVista's ``show``.
    """
    t = simulation.clip.time(when)
    with lighting.DRAWING:
        plotter = lighting.plotter(off_screen=False)
        if not lighting.can_show(plotter):
            plotter.close()
            raise CaseError(text("no-display", when=repr(when)))
        width, height = plotter.window_size
        directed = moment_of(simulation, t, width / height)
        scene = Scene(
            simulation,
            style=style or max(directed.styles, key=lambda each: directed.styles[each]),
            view=view or View.OBLIQUE,
            plotter=plotter,
        )
        if view is None:
            scene.look(directed.pose)
        if style is None:
            scene.add(directed.lit, directed.outlined)
        scene.show_time(t)
        Caption(scene).update()
        # PyVista's live view in a notebook needs ipywidgets; without them, show a still picture
        still = plotter.notebook and find_spec("ipywidgets") is None
        return plotter.show(jupyter_backend="static" if still else None)
