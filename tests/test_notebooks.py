"""The teaching notebooks run from the first cell to the last, and are kept without outputs that could grow old."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tests.browser import chromium  # noqa: F401  (a fixture)
from tests.player.pages import NOTEBOOK, Watch, ready

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))


def test_both_are_there():
    assert [path.stem[:2] for path in NOTEBOOKS] == ["01", "02"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_runs(path, tmp_path, monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")  # as Jupyter has it
    notebook = nbformat.read(path, as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells)
    done = NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    outputs = [output for cell in done.cells for output in cell.get("outputs", [])]
    assert any("image/png" in output.get("data", {}) for output in outputs)  # plots are drawn
    assert not [output["text"] for output in outputs if output.get("name") == "stderr"]
    assert list(tmp_path.iterdir()) == []  # and nothing is left behind


def test_a_run_in_a_cell_is_the_player(chromium, tmp_path):  # noqa: F811
    """What a cell shows is put into a page as nbconvert does, and opened from a disk."""
    cells = [nbformat.v4.new_code_cell("from vertebra_viz import simulate\nsimulate()")]
    done = NotebookClient(nbformat.v4.new_notebook(cells=cells), timeout=120).execute()
    [output] = done.cells[0]["outputs"]
    assert output["data"]["text/plain"].startswith(
        "<Simulation L1: wedge fracture, grade 2; balloon kyphoplasty"
    )
    shown = output["data"]["text/html"]
    assert len(shown) < 1_100_000
    page = chromium.new_page(viewport={"width": 900, "height": 700})
    page.add_init_script(NOTEBOOK)
    watch, asked = Watch(page), []
    page.on("request", lambda request: asked.append(request.url))
    saved = tmp_path / "notebook.html"
    saved.write_text(
        f'<!doctype html><meta charset="utf-8"><title>n</title><div class="jp-RenderedHTML">{shown}</div>'
    )
    page.goto(saved.as_uri())
    frame = page.frames[1]
    assert ready(frame)["duration_s"] == 23
    assert frame.evaluate("self.origin") == "null"  # it cannot reach the notebook
    box = page.locator("iframe").bounding_box()
    assert (box["width"] > 850, box["height"]) == (True, 640)
    assert not [url for url in asked if not url.startswith(("file:", "data:", "blob:", "about:"))]
    page.close()
    assert not watch.troubles
