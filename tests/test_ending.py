"""A program that is asked to end in the midst of an export leaves nothing half written."""

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import threading

import pytest

from vertebra_viz.atomic import TERMINATED, ending_in_order, replacing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program without a word")

FILE = """
    from pathlib import Path
    from vertebra_viz.atomic import replacing
    with replacing(Path("a.mp4"), ".mp4") as partial:
        partial.write_bytes(b"half")
        wait()
"""
FOLDER = """
    from pathlib import Path
    from vertebra_viz.export import site
    class Written(dict):
        def items(self):
            yield "index.html", b"half"
            wait()
    site._put(Path("site"), Written())
"""


@pytest.mark.parametrize("code", [FILE, FOLDER], ids=["a file", "a folder"])
def test_sigterm_leaves_nothing(tmp_path, code):
    waiting = "import time\ndef wait():\n    print('half', flush=True)\n    time.sleep(60)\n"
    (tmp_path / "a.mp4").write_bytes(b"yesterday's")
    with subprocess.Popen(
        [sys.executable, "-c", waiting + textwrap.dedent(code)],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout.readline() == "half\n"
        assert len(list(tmp_path.iterdir())) == 2
        program.terminate()
        assert program.wait(30) == TERMINATED
        assert program.stderr.read() == ""
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.mp4", b"yesterday's")]


def test_a_signal_that_somebody_handles_is_left_to_them(tmp_path):
    heard = []
    before = signal.signal(signal.SIGTERM, lambda *_: heard.append(1))
    try:
        with replacing(tmp_path / "a.csv", ".csv") as partial:
            signal.raise_signal(signal.SIGTERM)
            partial.write_text("all of it")
    finally:
        signal.signal(signal.SIGTERM, before)
    assert heard == [1]
    assert (tmp_path / "a.csv").read_text() == "all of it"


def test_afterwards_the_signal_is_as_it_was_and_other_threads_touch_none():
    seen = []

    def look():
        with ending_in_order():
            seen.append(signal.getsignal(signal.SIGTERM))

    before = signal.getsignal(signal.SIGTERM)
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    look()
    assert seen[0] is before
    assert signal.getsignal(signal.SIGTERM) is before


def test_two_threads_that_write_leave_the_permissions_of_new_files_alone(tmp_path, monkeypatch):
    before, real, met = os.umask(0o027), os.umask, threading.Barrier(2)

    def slow(mask):
        was = real(mask)
        if mask == 0:  # let the other one in, if it can come
            with contextlib.suppress(threading.BrokenBarrierError):
                met.wait(0.1)
        return was

    monkeypatch.setattr(os, "umask", slow)
    try:
        threads = [threading.Thread(target=write, args=(tmp_path / f"{name}.txt",)) for name in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        after = real(before)
    assert after == 0o027
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o640}


def write(path):
    with replacing(path, ".txt") as partial:
        partial.write_text("whole")
