"""The log on standard error: lines of bounded length at a bounded rate, whatever writes them.

Python's loggers, asyncio, the workers and libraries in C++ (VTK) all write to one file descriptor. While the server
runs, that is a pipe which this module reads; lines above the rate limit are counted and left out. A record of Python's
loggers is one line without a traceback, because a traceback may contain what a visitor sent.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from vertebra_viz.app.web.errors import one_line, whereabouts
from vertebra_viz.app.web.rate_limits import Bucket

LINES_PER_S, LINES_AT_ONCE = 1.0, 400.0
LONGEST_LINE = 500  # bytes
STANDARD_ERROR = 2
LAST_WORDS_S = 1.0  # how long to wait at the end for what is still in the pipe


class OneLine(logging.Formatter):
    """Formats a record as one line with the place of an error, but without its message."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line = f"{record.levelname} {record.name}: {one_line(record.getMessage())}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}: {whereabouts(error)}" if error else line


def open_standard_streams() -> None:
    """Open a closed standard stream on the null device: otherwise the next opened file would get its descriptor."""
    for number in range(STANDARD_ERROR + 1):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)


@contextmanager
def bounded_log() -> Iterator[None]:
    """Limit what is written to standard error while the block runs."""
    root, handler = logging.getLogger(), logging.StreamHandler()
    handler.setFormatter(OneLine())
    root.addHandler(handler)
    try:
        with _bounded_stderr():
            yield
    finally:
        root.removeHandler(handler)


@contextmanager
def _bounded_stderr() -> Iterator[None]:
    try:
        kept = os.dup(STANDARD_ERROR)
    except OSError:  # it is closed: nothing is written anywhere
        yield
        return
    reading, writing = os.pipe()
    with contextlib.suppress(OSError, AttributeError):  # Windows
        # a write that blocks while it has Python's global lock would wait for ever for the reading thread
        os.set_blocking(writing, False)
    os.dup2(writing, STANDARD_ERROR)
    os.close(writing)
    faulthandler.enable(kept)  # what a crash reports goes past the pipe, which nobody reads any more
    relay = threading.Thread(target=_relay, args=(reading, kept), name="log", daemon=True)
    relay.start()
    try:
        yield
    finally:
        with contextlib.suppress(OSError, ValueError, AttributeError):
            sys.stderr.flush()
        faulthandler.disable()
        os.dup2(kept, STANDARD_ERROR)
        relay.join(LAST_WORDS_S)
        if not relay.is_alive():  # otherwise a child process still has the other end open
            os.close(reading)
            os.close(kept)


def _relay(reading: int, out: int) -> None:
    """Pass lines on until the writing end is closed."""
    bucket, left_out, begun = Bucket(LINES_PER_S, LINES_AT_ONCE), 0, b""
    while piece := os.read(reading, 65536):
        *lines, begun = (begun + piece).split(b"\n")
        begun = begun[: LONGEST_LINE + 1]
        for line in lines:
            if bucket.spend():
                left_out += 1
                continue
            if left_out:
                _write(out, b"(%d lines left out)" % left_out)
                left_out = 0
            _write(out, line)
    if begun:
        _write(out, begun)
    if left_out:
        _write(out, b"(%d lines left out)" % left_out)


def _write(out: int, line: bytes) -> None:
    shown = line if len(line) <= LONGEST_LINE else line[:LONGEST_LINE] + "…".encode()
    with contextlib.suppress(OSError):  # its reader has closed it
        os.write(out, shown + b"\n")
