"""The teaching notebooks run from the first cell to the last, and what is kept of them is what they say today."""

import re
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
    kept = {cell.id: said(cell) for cell in notebook.cells}
    done = NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    outputs = [output for cell in done.cells for output in cell.get("outputs", [])]
    assert any("image/png" in output.get("data", {}) for output in outputs)  # plots are drawn
    assert not [output["text"] for output in outputs if output.get("name") == "stderr"]
    assert list(tmp_path.iterdir()) == []  # and nothing is left behind
    for cell in done.cells:
        assert alike(kept[cell.id], said(cell)), f"{cell.id}: run python scripts/notebooks.py"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_what_is_kept_is_small_and_says_nothing_of_where_it_ran(path):
    assert path.stat().st_size < 600_000
    notebook = nbformat.read(path, as_version=4)
    assert notebook.metadata.language_info == {"name": "python"}  # no version
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.execution_count == k for k, cell in enumerate(code, start=1))  # run once, from the top
    outputs = [output for cell in code for output in cell.outputs]
    assert any(kind.startswith("image/") for output in outputs for kind in output.get("data", {}))
    for cell in code:
        assert "text/html" not in str(cell.outputs)
        assert not re.search(
            r"(?<!\w)(/(home|root|tmp|work|Users)/|[A-Z]:\\)|localhost|127\.0\.0", said(cell)
        )


def said(cell):
    """Return a cell's printed output and the text of its displayed results."""
    return "".join(
        output.get("text", "") or output.get("data", {}).get("text/plain", "")
        for output in cell.get("outputs", [])
    )


def alike(one, other):
    """The same words, and numbers that differ by no more than their last digit: computers round apart."""
    words = [re.split(r"\d+(?:\.\d+)?", text) for text in (one, other)]
    numbers = [re.findall(r"\d+(?:\.\d+)?", text) for text in (one, other)]
    return words[0] == words[1] and all(
        abs(float(a) - float(b)) < 1.01 * 10.0 ** -len(a.partition(".")[2][:6])
        for a, b in zip(*numbers, strict=True)
    )


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
    page.bring_to_front()  # or the browser may draw nothing in it, and the player waits until it is seen
    frame = page.frames[1]
    assert ready(frame)["duration_s"] == 23
    assert frame.evaluate("self.origin") == "null"  # it cannot reach the notebook
    box = page.locator("iframe").bounding_box()
    assert (box["width"] > 850, box["height"]) == (True, 640)
    assert not [url for url in asked if not url.startswith(("file:", "data:", "blob:", "about:"))]
    page.close()
    assert not watch.troubles
