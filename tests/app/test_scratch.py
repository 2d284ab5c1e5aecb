"""Temporary folders: a dead server's is cleared away by the next one, and nobody else's is touched."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from vertebra_viz.app.scratch import LOCK, PREFIX, Scratch, clear_abandoned

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows clears such folders by itself")


@pytest.fixture
def shared(tmp_path, monkeypatch):
    """A folder for temporary files that several programs share."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_is_there_as_long_as_its_owner_wants_it(shared):
    scratch = Scratch()
    assert clear_abandoned() == []
    assert Path(scratch.name).parent == shared
    scratch.cleanup()
    scratch.cleanup()
    assert list(shared.iterdir()) == []


def test_a_killed_servers_folder_is_cleared_by_the_next_one(shared):
    code = (
        "import os; from vertebra_viz.app.scratch import Scratch; s = Scratch();"
        "open(s.name + '/file.glb', 'w').close(); print(s.name, flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        env=os.environ | {"TMPDIR": str(shared)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        name = Path(server.stdout.readline().strip()).name
        assert clear_abandoned() == []  # it lives
        server.kill()
        server.wait()
    assert clear_abandoned() == [name]
    assert list(shared.iterdir()) == []


def test_what_is_not_ours_stays(shared, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / LOCK).touch()
    (shared / f"{PREFIX}link").symlink_to(elsewhere)
    (shared / f"{PREFIX}file").touch()
    (shared / f"{PREFIX}without-a-lock").mkdir()
    linked = shared / f"{PREFIX}linked-lock"
    linked.mkdir()
    (linked / LOCK).symlink_to(elsewhere / LOCK)
    other = shared / "another-program"
    other.mkdir()
    (other / LOCK).touch()
    before = sorted(shared.iterdir())
    assert clear_abandoned() == []
    assert sorted(shared.iterdir()) == before
    assert (elsewhere / LOCK).exists()


def test_somebody_elses_stays(shared, monkeypatch):
    abandoned = shared / f"{PREFIX}theirs"
    abandoned.mkdir()
    (abandoned / LOCK).touch()
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert clear_abandoned() == []
    monkeypatch.undo()
    monkeypatch.setattr(tempfile, "tempdir", str(shared))
    assert clear_abandoned() == [abandoned.name]
