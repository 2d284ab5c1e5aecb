"""The README's pictures, drawn anew by ``python -m vertebra_viz.scene.gallery [FOLDER]`` (default docs/images)."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vertebra_viz.atomic import replacing
from vertebra_viz.scene.options import STYLES, Style, View
from vertebra_viz.scene.picture import photographer
from vertebra_viz.scene.scene import Scene
from vertebra_viz.simulation import Simulation, simulate

CELL = (532, 400)
COLUMNS = 3
COLOURS = 240  # of a picture's palette: half the bytes of a full one
# the view that shows most of each style, and the one that fills the sheet's last two cells (stage, view)
SHEETS = {
    Style.BONE: (View.OBLIQUE, (("fracture", View.LATERAL), ("access", View.BACK))),
    Style.GLASS: (View.OBLIQUE, (("inflation", View.LATERAL), ("set", View.FRONT))),
    Style.CUTAWAY: (View.LATERAL, (("deflation", View.OBLIQUE), ("set", View.OBLIQUE))),
    Style.XRAY: (View.LATERAL, (("access", View.NEEDLE), ("set", View.BACK))),
}


def sheet(simulation: Simulation, style: Style) -> NDArray[np.uint8]:
    """Every stage in one style, three to a row, and two more looks at it."""
    view, extras = SHEETS[style]
    cells = [(stage.name, view) for stage in simulation.clip.stages] + list(extras)
    scene = Scene(simulation, style=style, off_screen=True)
    try:
        draw = photographer(scene, CELL)
        pictures = []
        for when, seen_from in cells:
            scene.set_view(seen_from)
            pictures.append(draw(simulation.clip.time(when)))
    finally:
        scene.close()
    rows = [np.concatenate(pictures[i : i + COLUMNS], axis=1) for i in range(0, len(pictures), COLUMNS)]
    return np.concatenate(rows)


def hero(simulation: Simulation) -> NDArray[np.uint8]:
    """The picture that stands first."""
    scene = Scene(simulation, style=Style.GLASS, view=View.OBLIQUE, off_screen=True)
    try:
        return photographer(scene, (1280, 720))(simulation.clip.time("fill"))
    finally:
        scene.close()


def main(folder: str = "docs/images") -> None:
    """Write all pictures to ``folder``."""
    simulation = simulate()
    Path(folder).mkdir(parents=True, exist_ok=True)
    pictures = {f"stages_{style}": sheet(simulation, style) for style in STYLES}
    for name, pixels in {**pictures, "hero": hero(simulation)}.items():
        with replacing(Path(folder) / f"{name}.png", ".png") as partial:
            Image.fromarray(pixels).quantize(COLOURS, kmeans=2).save(partial, optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:2])
