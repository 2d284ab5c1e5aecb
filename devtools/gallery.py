"""Draw the pictures of the documentation: ``python -m devtools.gallery [FOLDER]`` (default docs).

Writes the README's sheets into ``FOLDER/images``, and the page ``FOLDER/gallery.md`` with a sheet for each ready-made
case in ``FOLDER/images/presets``: up to four of its stages, as bone, cut open and as an X-ray picture.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vertebra_viz.atomic import replacing
from vertebra_viz.case.presets import Preset, presets
from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.catalogue.views import STYLES, Style, View
from vertebra_viz.export.poster import png
from vertebra_viz.render.picture import frame_renderer
from vertebra_viz.render.scene import Scene
from vertebra_viz.sentences.numbers import in_sentence
from vertebra_viz.simulation import Simulation, simulate

CELL = (532, 400)
COLUMNS = 3
# by style: the view of every stage, and (stage, view) of two further pictures that fill the last cells of the sheet
SHEETS = {
    Style.BONE: (View.OBLIQUE, (("fracture", View.LATERAL), ("access", View.BACK))),
    Style.GLASS: (View.OBLIQUE, (("inflation", View.LATERAL), ("set", View.FRONT))),
    Style.CUTAWAY: (View.LATERAL, (("deflation", View.OBLIQUE), ("set", View.OBLIQUE))),
    Style.XRAY: (View.LATERAL, (("access", View.NEEDLE), ("set", View.BACK))),
}

PRESET_CELL = (
    400,
    300,
)  # size in the sheet; drawn in the size CELL, in which labels have space, and scaled down
PRESET_ROWS = ((Style.BONE, View.OBLIQUE), (Style.CUTAWAY, View.LATERAL), (Style.XRAY, View.LATERAL))
PAGE = """# The ready-made cases

Drawn by `python -m devtools.gallery`. Average shapes and assumed settings, measured on their own meshes:
educational, not a medical device, and no forecast for anybody. From top to bottom: bone, cut open, X-ray picture.
"""


def sheet(simulation: Simulation, style: Style) -> NDArray[np.uint8]:
    """Return a sheet of every stage in one style, three in a row, with two further views."""
    view, extras = SHEETS[style]
    cells = [(stage.name, view) for stage in simulation.clip.stages] + list(extras)
    pictures = cell_pictures(simulation, style, cells, CELL)
    rows = [np.concatenate(pictures[i : i + COLUMNS], axis=1) for i in range(0, len(pictures), COLUMNS)]
    return np.concatenate(rows)


def cell_pictures(
    simulation: Simulation, style: Style, cells: list[tuple[str, View]], size: tuple[int, int]
) -> list[NDArray[np.uint8]]:
    """Return a picture of ``size`` (width, height in px) for each (stage, view) of ``cells``."""
    scene = Scene(simulation, style=style, off_screen=True)
    try:
        draw = frame_renderer(scene, size)
        pictures = []
        for when, seen_from in cells:
            scene.set_view(seen_from)
            pictures.append(draw(simulation.clip.time(when)))
    finally:
        scene.close()
    return pictures


def sheet_stages(simulation: Simulation) -> list[str]:
    """Return the names of up to four of a case's stages, evenly spaced from the fracture to the last."""
    names = [stage.name for stage in simulation.clip.stages]
    first = min(1, len(names) - 1)
    return [names[i] for i in np.unique(np.linspace(first, len(names) - 1, 4).round().astype(int))]


def preset_sheet(simulation: Simulation) -> NDArray[np.uint8]:
    """Return a sheet with a row for each style and a column for each stage of `sheet_stages`."""
    stages = sheet_stages(simulation)
    rows = [
        np.concatenate(cell_pictures(simulation, style, [(name, view) for name in stages], CELL), axis=1)
        for style, view in PRESET_ROWS
    ]
    sheet = Image.fromarray(np.concatenate(rows))
    width, height = PRESET_CELL
    return np.asarray(sheet.resize((width * len(stages), height * len(rows)), Image.Resampling.LANCZOS))


def preset_words(preset: Preset, simulation: Simulation) -> str:
    """Return a ready-made case's section of the page, Markdown: its picture, and measurements of its mesh."""
    stages = sheet_stages(simulation)
    front, inside, leaked = (
        QUANTITIES[key] for key in ("anterior_height_mm", "cement_volume_ml", "leaked_volume_ml")
    )
    heights = ", ".join(
        f"{in_sentence(front, m.anterior_height_mm)} ({m.stage})"
        for m in simulation.measurements
        if m.stage in stages
    )
    last = simulation.measurements[-1]
    cement = (
        f"; cement {in_sentence(inside, last.cement_volume_ml)} in the bone" if last.cement_volume_ml else ""
    )
    leak = f" and {in_sentence(leaked, last.leaked_volume_ml)} outside it" if last.leaked_volume_ml else ""
    alt = f"{preset.title}: {', '.join(stages)}; as bone, cut open, as an X-ray picture"
    return (
        f"## {preset.title}\n\n`vertebra-viz serve --preset {preset.name}`\n\n"
        f"![{alt}](images/presets/{preset.name}.jpg)\n\n{front.label}: {heights}{cement}{leak}.\n"
    )


def main(folder: str = "docs") -> None:
    """Write all pictures and the page to ``folder``."""
    images = Path(folder) / "images"
    (images / "presets").mkdir(parents=True, exist_ok=True)
    simulation = simulate()
    for style in STYLES:
        with replacing(images / f"stages_{style}.png", ".png") as partial:
            partial.write_bytes(png(Image.fromarray(sheet(simulation, style))))
    words = [PAGE]
    for preset in presets():
        simulation = simulate(preset.case)
        with replacing(images / "presets" / f"{preset.name}.jpg", ".jpg") as partial:
            Image.fromarray(preset_sheet(simulation)).save(partial, quality=70, optimize=True)
        words.append(preset_words(preset, simulation))
    with replacing(Path(folder) / "gallery.md", ".md") as partial:
        Path(partial).write_text("\n".join(words), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:2])
