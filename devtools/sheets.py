"""Draw each real bone next to the model, in four views: ``python -m devtools.sheets FOLDER [LEVEL ...] [--scale]``.

Writes ``FOLDER/real_and_model_LEVEL_SOURCE.png`` for each real bone. Real bone (left) and model (right) have the same
camera and material, so that only the shapes differ; a caption names the source of the real bone.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from devtools.likeness import likeness, model_of
from devtools.real_bones import RealBone, real_bones
from vertebra_viz.anatomy.morphometry import PROFILES
from vertebra_viz.catalogue.looks import LOOKS
from vertebra_viz.catalogue.parts import Part

CELL_PX = 430
CAPTION_PX = 26
COLOURS = 240
# direction from the bone to the camera, and the direction that points up in the picture
VIEWS = {
    "side": ((1.0, 0.0, 0.0), (0.0, 0.0, 1.0)),
    "behind, above": ((0.5, -1.0, 0.55), (0.0, 0.0, 1.0)),
    "top": ((0.0, 0.0, 1.0), (0.0, 1.0, 0.0)),
    "front": ((0.25, 1.0, 0.2), (0.0, 0.0, 1.0)),
}


def picture(bones: tuple[Any, Any], background: str, colour: str) -> NDArray[np.uint8]:
    """Draw two bones side by side in every view, all at the same scale."""
    size = max(bone.length for bone in bones)
    rows = []
    for towards, up in VIEWS.values():
        cells = []
        for bone in bones:
            plotter: Any = pv.Plotter(off_screen=True, window_size=[CELL_PX, CELL_PX])
            plotter.set_background(background)
            plotter.add_mesh(bone, color=colour, smooth_shading=True, specular=0.15)
            middle = np.array(bone.center)
            plotter.camera_position = [middle + np.array(towards) * 200.0, middle, up]
            plotter.enable_parallel_projection()
            plotter.camera.parallel_scale = 0.40 * size
            plotter.enable_ssao(radius=6.0)
            cells.append(plotter.screenshot(return_img=True))
            plotter.close()
        rows.append(np.concatenate(cells, axis=1))
    halves = [np.concatenate(rows[:2], axis=1), np.concatenate(rows[2:], axis=1)]
    return np.concatenate(halves)


def sheet(real: RealBone, profile: str, fitted: Path | None, *, scale: bool) -> Image.Image:
    """Return the picture of a real bone and the model, with a caption that names the bone's source."""
    model = model_of(real.level, profile, fitted)
    found = likeness(model, real, scale=scale)
    bones = (_mesh(*real.surface()), _mesh(found.move(model.points), model.triangles))
    drawn = Image.fromarray(picture(bones, "white", LOOKS[Part.BONE].colour))
    whole = Image.new("RGB", (drawn.width, drawn.height + CAPTION_PX), "white")
    whole.paste(drawn)
    words = f"{real.level}: in each pair left {real.label}, right the model; {found.whole:.2f} mm RMS apart"
    ImageDraw.Draw(whole).text((8, drawn.height + 4), words, "black", ImageFont.load_default(15))
    return whole.quantize(COLOURS)


def _mesh(points: NDArray[np.float64], triangles: NDArray[np.int32]) -> Any:
    faces: Any = triangles
    return pv.PolyData.from_regular_faces(points, faces)


def main() -> None:
    """Write one sheet for each real bone."""
    parser = argparse.ArgumentParser(prog="python -m devtools.sheets", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("levels", nargs="*")
    parser.add_argument("--scale", action="store_true", help="allow one scale factor for each axis")
    parser.add_argument("--profile", choices=PROFILES, default="adult")
    parser.add_argument("--fitted", type=Path, help="a file of devtools.fit, instead of the average")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for real in real_bones(tuple(options.levels)):
        drawn = sheet(real, options.profile, options.fitted, scale=options.scale)
        drawn.save(options.folder / f"real_and_model_{real.name.replace(' ', '_')}.png", optimize=True)
        print(real.name, flush=True)


if __name__ == "__main__":
    main()
