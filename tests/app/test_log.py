"""A server's standard error stays small, with short lines, and contains nothing that visitors sent."""

import contextlib
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vertebra_viz.app import log as module
from vertebra_viz.app.log import LONGEST_LINE, bounded_log


def flood(lines, line=b"ERROR: In vtkRenderWindowInteractor.cxx: type must be number, but is string\n"):
    """Write to standard error as C++ does, without Python's sys.stderr."""
    for _ in range(lines):
        with contextlib.suppress(BlockingIOError):
            os.write(2, line)


def test_a_flood_is_cut_short_and_what_is_left_out_is_counted(capfd):
    with bounded_log():
        flood(20_000)
    lines = capfd.readouterr().err.splitlines()
    assert len(lines) < 450
    assert lines[0].startswith("ERROR: In vtk")
    assert lines[-1].endswith("lines left out)")


def test_a_child_process_is_bounded_too(capfd):
    with bounded_log():
        code = "import os; [os.write(2, b'nonsense\\n') for _ in range(5000)]"
        subprocess.run([sys.executable, "-S", "-c", code], check=False)
    assert len(capfd.readouterr().err) < 10_000


@pytest.mark.parametrize("end", [b"\n", b""], ids=["whole", "unfinished"])
def test_a_line_without_end_is_cut(capfd, end):
    with bounded_log():
        os.write(2, 30_000 * b"a" + end)
    assert capfd.readouterr().err == LONGEST_LINE * "a" + "…\n"


def test_a_record_is_one_line_that_says_where_and_not_what(capfd):
    with bounded_log():
        logger = logging.getLogger("somewhere")
        try:
            int("L1 of a patient")
        except ValueError:
            logger.exception("in two\nlines")
        logger.info("not told")
    line = test_a_record_is_one_line_that_says_where_and_not_what.__code__.co_firstlineno + 4
    assert (
        capfd.readouterr().err
        == f"ERROR somewhere: in two lines: ValueError at {Path(__file__).name}:{line}\n"
    )


def test_afterwards_everything_is_written_as_before(capfd, monkeypatch):
    monkeypatch.setattr(module, "LINES_AT_ONCE", 1.0)
    with bounded_log():
        flood(10)
    flood(10, b"after\n")
    assert capfd.readouterr().err.count("after") == 10
