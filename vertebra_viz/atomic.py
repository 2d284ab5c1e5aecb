"""Write beside, then rename: a file that appears is whole, and one that fails leaves what was there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vertebra_viz.errors import refusal


@contextmanager
def replacing(path: Path, *suffixes: str) -> Iterator[Path]:
    """Give a temporary file beside ``path`` to write to, and put it in place when all went well.

    Raises
    ------
    CaseError
        Where the suffix is not one of ``suffixes``, or the folder cannot be written to.
    """
    if path.suffix.lower() not in suffixes:
        raise refusal("file", str(path), f"a name that ends with {' or '.join(suffixes)}")
    if path.is_dir():
        raise refusal("file", str(path), "a file, not a folder")
    try:
        handle, name = tempfile.mkstemp(suffix=path.suffix.lower(), prefix=f".{path.stem}-", dir=path.parent)
    except OSError as error:
        raise refusal(
            "file", str(path), f"a file in a folder that can be written to ({error.strerror})"
        ) from None
    os.close(handle)
    partial = Path(name)
    try:
        yield partial
        partial.chmod(0o666 & ~_umask())  # mkstemp's file is for its owner alone
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
