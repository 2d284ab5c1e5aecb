"""What an example of the gallery writes with ``run.export("name.png")`` is shown below the lines that wrote it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from sphinx_gallery.scrapers import figure_rst


def exported(_block: tuple[Any, ...], block_vars: dict[str, Any], gallery_conf: dict[str, Any]) -> str:
    """Move the pictures that lie beside an example to where the gallery keeps its own, and return what shows them."""
    moved = []
    for picture in sorted(Path(block_vars["src_file"]).parent.glob("*.png")):
        target = next(block_vars["image_path_iterator"])
        shutil.move(picture, target)
        moved.append(target)
    return str(figure_rst(moved, gallery_conf["src_dir"]))
