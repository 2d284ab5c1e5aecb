"""What is made from the catalogue is written into a source tree alone: an installed package stays as it was installed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "vertebra_viz"


@pytest.fixture
def tree(tmp_path):
    """A copy of what the command needs of the package, with one generated file that is out of date."""
    package = tmp_path / "vertebra_viz"
    package.mkdir()
    for path in PACKAGE.glob("*.py"):
        shutil.copy(path, package)
    for name in ("catalogue", "words"):
        shutil.copytree(PACKAGE / name, package / name)
    generated = package / "player" / "src" / "generated"
    generated.mkdir(parents=True)
    (generated / "parts.js").write_text("as it was")
    return tmp_path


def generate(tree):
    command = [sys.executable, "-B", "-m", "vertebra_viz.catalogue.generate"]
    return subprocess.run(command, check=False, cwd=tree, capture_output=True, text=True)


def contents(tree):
    return {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()}


@pytest.mark.parametrize("beside", ["", "docs"])  # some packages install a folder of that name
def test_an_installed_package_is_left_as_it_is(tree, beside):
    (tree / beside).mkdir(exist_ok=True)
    before = contents(tree)
    done = generate(tree)
    assert done.returncode == 2
    assert done.stderr == f"{tree}: no source tree, nothing is written; allowed: a checkout\n"
    assert contents(tree) == before


def test_a_source_tree_is_written_to(tree):
    (tree / "docs").mkdir()
    (tree / "pyproject.toml").touch()
    done = generate(tree)
    assert (done.returncode, done.stderr) == (0, "")
    generated = tree / "vertebra_viz" / "player" / "src" / "generated"
    for path in (PACKAGE / "player" / "src" / "generated").glob("*.js"):
        assert (generated / path.name).read_bytes() == path.read_bytes()
    page = tree / "docs" / "catalogue.md"
    assert page.read_bytes() == (PACKAGE.parent / "docs" / page.name).read_bytes()
