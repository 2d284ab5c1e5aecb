"""One worker process, seen from the server: it is started, given one job at a time, and stopped."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from pathlib import Path

import vertebra_viz
from vertebra_viz.app.clips import wire
from vertebra_viz.one_thread import NAMES

START_S = 60.0  # a slow disk, a cold start
# one process per processor: threads inside each would compete with one another
ALONE = dict.fromkeys((*NAMES, "VTK_SMP_MAX_THREADS"), "1")


class ProcessEndedError(Exception):
    """The process ended, or was ended, before it had answered."""


class WorkerProcess:
    """A worker process.

    Parameters
    ----------
    scratch : Path
        Folder it may write to; the caller removes it, however the process ends.
    module : str
        Module it runs. The module first sends a frame to report that it is ready, then answers each frame with one.
    """

    def __init__(self, scratch: Path, module: str = "vertebra_viz.app.clips.worker") -> None:
        self._scratch, self._module = scratch, module
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int | None:
        """The process id while it is alive."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def start(self) -> None:
        """Start the process, and wait until it is ready; ProcessEndedError if it cannot be started."""
        await self.stop()
        root = str(Path(vertebra_viz.__file__).parents[1])
        path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._scratch))
        new_group = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)  # Windows
        try:
            self._process = await asyncio.create_subprocess_exec(
                # import nothing from the current folder
                *(sys.executable, "-P", "-m", self._module),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=os.environ | ALONE | folders | {"PYTHONPATH": path, "PYVISTA_OFF_SCREEN": "true"},
                limit=2**20,
                start_new_session=True,  # Ctrl-C in the terminal is for the server
                creationflags=new_group,
            )
            await asyncio.wait_for(self._receive(), START_S)  # the first frame reports that it is ready
        except (OSError, TimeoutError):
            await self.stop()
            raise ProcessEndedError from None
        except BaseException:
            await self.stop()
            raise

    async def ask(self, job: wire.Head, limit_s: float) -> tuple[wire.Head, bytes]:
        """Have one job done; ProcessEndedError, and no process left, if it dies or takes longer than ``limit_s``."""
        assert self._process
        assert self._process.stdin
        try:
            self._process.stdin.write(wire.packed(job))
            await self._process.stdin.drain()
            return await asyncio.wait_for(self._receive(), limit_s)
        except (OSError, TimeoutError):
            await self.stop()
            raise ProcessEndedError from None
        except BaseException:  # nobody reads this answer: it must not be read as the next one
            await self.stop()
            raise

    async def _receive(self) -> tuple[wire.Head, bytes]:
        assert self._process
        assert self._process.stdout
        try:
            return await wire.receive(self._process.stdout)
        except (EOFError, ValueError):
            raise ProcessEndedError from None

    async def stop(self) -> None:
        """Kill the process at once; it holds no data worth waiting for."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()  # drains and closes its pipes
