"""Atomic writing: write a temporary file and rename it, so that a file is complete or not changed at all.

That holds also when the program is terminated (SIGTERM) meanwhile: the temporary file is removed.
"""

from __future__ import annotations

import os
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vertebra_viz.case.errors import refusal
from vertebra_viz.words import either, text

TERMINATED = 128 + signal.SIGTERM  # exit status, as shells report it

_umask_lock = threading.Lock()


@contextmanager
def replacing(path: Path, *suffixes: str) -> Iterator[Path]:
    """Yield a temporary file in the folder of ``path``, and rename it to ``path`` when the block succeeds.

    Raises
    ------
    CaseError
        Where the suffix is not one of ``suffixes``, or the folder cannot be written to.
    """
    if path.suffix.lower() not in suffixes:
        raise refusal("file", str(path), text("allowed-file-suffix", suffixes=either(suffixes)))
    if path.is_dir():
        raise refusal("file", str(path), text("allowed-file-not-folder"))
    with ending_in_order():
        try:
            handle, name = tempfile.mkstemp(
                suffix=path.suffix.lower(), prefix=f".{path.stem}-", dir=path.parent
            )
        except OSError as error:
            raise refusal(
                "file", str(path), text("allowed-file-in-writable-folder", reason=error.strerror)
            ) from None
        os.close(handle)
        partial = Path(name)
        try:
            yield partial
            partial.chmod(0o666 & ~umask())  # mkstemp's file is readable by its owner only
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Turn SIGTERM into SystemExit while the block runs, so that cleanup code runs.

    An existing handler of that signal is left in place.
    """
    mine = threading.current_thread() is threading.main_thread()
    if not mine or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, _exit_on_signal)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _exit_on_signal(*_: object) -> None:
    raise SystemExit(TERMINATED)


def umask() -> int:
    """Return this process's umask: the permissions that new files do not get."""
    with _umask_lock:  # two threads at once could leave it at 0
        mask = os.umask(0)
        os.umask(mask)
    return mask
