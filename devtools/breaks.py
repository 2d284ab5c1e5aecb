"""Draw fractured vertebrae from the left, the front and above: ``python -m devtools.breaks FOLDER [LEVEL]``.

Writes three pictures: ``FOLDER/collapsed_LEVEL.png`` (the height losses of the real L1 on which the model's spread was
measured), ``kinds_LEVEL.png`` (each kind of fracture with the same losses, and a wedge that sinks more on the left) and
``grades_LEVEL.png``. The views are those of the picture of that real L1, so that the first picture can be compared
with it.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from PIL import Image

from vertebra_viz import Case, simulate
from vertebra_viz.anatomy.morphometry import PROFILES
from vertebra_viz.catalogue.looks import LOOKS
from vertebra_viz.catalogue.parts import Part

CELL_PX = (420, 360)
HALF_HEIGHT_MM = 46.0  # half of the picture's height
# direction from the bone to the camera, and the direction that points up in the picture
VIEWS = (
    ((-1.0, 0.0, 0.0), (0.0, 0.0, 1.0)),
    ((0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    ((0.0, 0.0, 1.0), (0.0, 1.0, 0.0)),
)
SAME_LOSSES = {"anterior_loss": 0.3, "middle_loss": 0.45, "posterior_loss": 0.1}
ROWS: dict[str, list[dict[str, Any]]] = {
    "collapsed": [{"kind": "crush", "anterior_loss": 0.5, "middle_loss": 0.64, "posterior_loss": 0.37}],
    "kinds": [
        *({"kind": kind, **SAME_LOSSES} for kind in ("wedge", "biconcave", "crush")),
        {"kind": "wedge", "tilt": "left", **SAME_LOSSES},
    ],
    "grades": [{"kind": "wedge", "grade": grade} for grade in (0, 1, 2, 3)],
}


def row(level: str, profile: str, fracture: dict[str, Any]) -> NDArray[np.uint8]:
    """Draw one fractured bone in every view, side by side."""
    case = {"level": level, "profile": profile, "fracture": fracture, "treatment": {"kind": "none"}}
    clip = simulate(Case.parse(case)).clip
    points_mm = clip.at("fracture")
    cells = []
    for towards, up in VIEWS:
        plotter: Any = pv.Plotter(off_screen=True, window_size=list(CELL_PX))
        plotter.set_background("white")
        for part in (Part.BONE, Part.CRACK):
            faces: Any = clip.actors[part].triangles
            mesh = pv.PolyData.from_regular_faces(points_mm[part], faces)
            plotter.add_mesh(mesh, color=LOOKS[part].colour, smooth_shading=True, specular=0.1)
        middle = clip.actors[Part.BONE].base.mean(axis=0)
        plotter.camera_position = [middle + 200.0 * np.array(towards), middle, up]
        plotter.enable_parallel_projection()
        plotter.camera.parallel_scale = HALF_HEIGHT_MM
        plotter.enable_ssao(radius=6.0)
        cells.append(plotter.screenshot(return_img=True))
        plotter.close()
    return np.concatenate(cells, axis=1)


def main() -> None:
    """Write the three pictures."""
    parser = argparse.ArgumentParser(prog="python -m devtools.breaks", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("level", nargs="?", default="L1")
    parser.add_argument("--profile", choices=PROFILES, default="older-woman")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, fractures in ROWS.items():
        picture = np.concatenate([row(options.level, options.profile, each) for each in fractures])
        Image.fromarray(picture).save(options.folder / f"{name}_{options.level}.png")


if __name__ == "__main__":
    main()
