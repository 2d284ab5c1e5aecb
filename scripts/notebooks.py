"""Run the notebooks and save their output in them: ``python scripts/notebooks.py``, in the tests' environment.

With saved output a notebook can be read where nothing runs, for example on a repository's page. The player, about
0.9 MB that only a running notebook can show, is replaced by a still picture. Nothing about the computer is saved.
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
QUALITY = 80  # JPEG quality of the still picture


def run(path: Path) -> Any:
    """Return the notebook with its outputs, without metadata that depends on the computer."""
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
    """Return the picture that replaces the player of the default case, JPEG in base64."""
    file = BytesIO()
    draw(simulate()).save(file, "JPEG", quality=QUALITY, optimize=True)
    return b64encode(file.getvalue()).decode()


if __name__ == "__main__":
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"  # as in Jupyter
    for path in sorted(FOLDER.glob("*.ipynb")):
        nbformat.write(run(path), path)
