"""Write beside, then rename: a file that appears is whole, and one that fails leaves what was there.

That holds also when the program is asked to end (SIGTERM) meanwhile: what is half written is taken away.
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

_asking = threading.Lock()


@contextmanager
def replacing(path: Path, *suffixes: str) -> Iterator[Path]:
    """Give a temporary file beside ``path`` to write to, and put it in place when all went well.

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
            partial.chmod(0o666 & ~umask())  # mkstemp's file is for its owner alone
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Turn SIGTERM into SystemExit while the block runs, so that what must be cleared away is.

    Whoever handles that signal already goes on handling it.
    """
    mine = threading.current_thread() is threading.main_thread()
    if not mine or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _end(*_: object) -> None:
    raise SystemExit(TERMINATED)


def umask() -> int:
    """Return what this process takes away from the permissions of new files."""
    with _asking:  # two threads at once would leave it at 0
        mask = os.umask(0)
        os.umask(mask)
    return mask
