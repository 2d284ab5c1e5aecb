"""The documentation's pictures, drawn anew by ``python -m devtools.gallery [FOLDER]`` (default docs).

``FOLDER/images`` gets the README's sheets; ``FOLDER/gallery.md`` and ``FOLDER/images/presets`` one sheet for each
ready-made case: up to four of its stages, as bone, cut open and as an X-ray picture.
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
# the view that shows most of each style, and the one that fills the sheet's last two cells (stage, view)
SHEETS = {
    Style.BONE: (View.OBLIQUE, (("fracture", View.LATERAL), ("access", View.BACK))),
    Style.GLASS: (View.OBLIQUE, (("inflation", View.LATERAL), ("set", View.FRONT))),
    Style.CUTAWAY: (View.LATERAL, (("deflation", View.OBLIQUE), ("set", View.OBLIQUE))),
    Style.XRAY: (View.LATERAL, (("access", View.NEEDLE), ("set", View.BACK))),
}

PRESET_CELL = (400, 300)  # in the sheet; drawn at CELL, where labels have room
PRESET_ROWS = ((Style.BONE, View.OBLIQUE), (Style.CUTAWAY, View.LATERAL), (Style.XRAY, View.LATERAL))
PAGE = """# The ready-made cases

Drawn by `python -m devtools.gallery`. Average shapes and assumed settings, measured on their own meshes:
educational, not a medical device, and no forecast for anybody. From top to bottom: bone, cut open, X-ray picture.
"""


def sheet(simulation: Simulation, style: Style) -> NDArray[np.uint8]:
    """Every stage in one style, three to a row, and two more looks at it."""
    view, extras = SHEETS[style]
    cells = [(stage.name, view) for stage in simulation.clip.stages] + list(extras)
    pictures = photographs(simulation, style, cells, CELL)
    rows = [np.concatenate(pictures[i : i + COLUMNS], axis=1) for i in range(0, len(pictures), COLUMNS)]
    return np.concatenate(rows)


def photographs(
    simulation: Simulation, style: Style, cells: list[tuple[str, View]], size: tuple[int, int]
) -> list[NDArray[np.uint8]]:
    """A picture of ``size`` in px for each stage and view of ``cells``."""
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


def told(simulation: Simulation) -> list[str]:
    """Four of a case's stages, or as many as it has: from the fracture to its end."""
    names = [stage.name for stage in simulation.clip.stages]
    first = min(1, len(names) - 1)
    return [names[i] for i in np.unique(np.linspace(first, len(names) - 1, 4).round().astype(int))]


def preset_sheet(simulation: Simulation) -> NDArray[np.uint8]:
    """A row for each style, a column for each stage told."""
    stages = told(simulation)
    rows = [
        np.concatenate(photographs(simulation, style, [(name, view) for name in stages], CELL), axis=1)
        for style, view in PRESET_ROWS
    ]
    sheet = Image.fromarray(np.concatenate(rows))
    width, height = PRESET_CELL
    return np.asarray(sheet.resize((width * len(stages), height * len(rows)), Image.Resampling.LANCZOS))


def preset_words(preset: Preset, simulation: Simulation) -> str:
    """A preset's part of the gallery's page: its picture, and what its own mesh measures."""
    stages = told(simulation)
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
    """Write all pictures, and the gallery's page, to ``folder``."""
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
