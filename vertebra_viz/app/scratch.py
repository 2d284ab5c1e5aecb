"""A server's temporary folder, and the removal of folders that killed servers have left.

A process that is killed, or whose computer is switched off, does not remove its folder. So each folder has a lock file
that the system unlocks when its owner ends for whatever reason; the next server removes the folders that are unlocked.
A system's temporary folder may be shared by users: only folders of the same user, with the expected name and such a
lock are considered, and no symbolic link is followed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from pathlib import Path

PREFIX = "vertebra-viz-"
LOCK = "owner.lock"


class Scratch:
    """A temporary folder of this process.

    Attributes
    ----------
    name : its path.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
        self.name = self._folder.name
        unlocked = Path(self.name) / f"new-{LOCK}"  # other processes ignore it until it is locked and renamed
        self._lock = os.open(unlocked, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        if _lock(self._lock) and sys.platform != "win32":
            unlocked.rename(Path(self.name) / LOCK)

    def cleanup(self) -> None:
        """Remove the folder."""
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1
        self._folder.cleanup()


def clear_abandoned() -> list[str]:
    """Remove the folders of servers that ended without removing them; return their names.

    Windows has no such lock, and empties its temporary folder itself.
    """
    if sys.platform == "win32":
        return []
    cleared = []
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):  # another user's, or just removed by another process
            if _is_abandoned(folder):
                shutil.rmtree(folder, ignore_errors=True)
                cleared.append(folder.name)
    return cleared


def _is_abandoned(folder: Path) -> bool:
    for path, kind in ((folder, stat.S_ISDIR), (folder / LOCK, stat.S_ISREG)):
        found = path.lstat()
        if not kind(found.st_mode) or found.st_uid != os.getuid():
            return False
    handle = os.open(folder / LOCK, os.O_RDWR | os.O_NOFOLLOW)
    try:
        return _lock(handle)
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    """Lock a file; return whether it was free."""
    if sys.platform == "win32":
        return True
    import fcntl  # noqa: PLC0415  not on Windows

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
