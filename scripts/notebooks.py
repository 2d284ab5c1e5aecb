"""Run the notebooks anew and keep what they print and draw: ``python scripts/notebooks.py``, in the tests' environment.

Kept beside the cells so that they can be read where nothing runs, as on a page of the repository. The player, some
0.9 MB that only a running notebook shows, is kept as a still; nothing of the computer they ran on is kept.
"""

from __future__ import annotations

import os
from base64 import b64encode
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
from nbclient import NotebookClient

from vertebra_viz import simulate
from vertebra_viz.export.poster import draw

FOLDER = Path(__file__).parents[1] / "notebooks"
QUALITY = 80  # of the still


def run(path: Path) -> Any:
    """Return the notebook with its outputs, and without what differs from one computer to the next."""
    notebook = nbformat.read(path, as_version=4)
    with TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}}
        done = NotebookClient(notebook, timeout=600, resources=resources, record_timing=False).execute()
    done.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for cell in done.cells:
        cell.metadata = {}
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if data.pop("text/html", None):
                data["image/jpeg"] = _still()
    return done


def _still() -> str:
    """The picture that stands for the player of the default case."""
    file = BytesIO()
    draw(simulate()).save(file, "JPEG", quality=QUALITY, optimize=True)
    return b64encode(file.getvalue()).decode()


if __name__ == "__main__":
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"  # as Jupyter has it
    for path in sorted(FOLDER.glob("*.ipynb")):
        nbformat.write(run(path), path)
