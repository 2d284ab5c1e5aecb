"""One worker process, seen from the server: started, asked one thing at a time, and ended."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from pathlib import Path

import vertebra_viz
from vertebra_viz.app.clips import wire

START_S = 60.0  # a slow disk, a cold start
# one process per processor: threads inside each would only get into one another's way
ALONE = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VTK_SMP_MAX_THREADS"), "1"
)


class ProcessEndedError(Exception):
    """The process ended, or was ended, before it had answered."""


class WorkerProcess:
    """A worker.

    Parameters
    ----------
    scratch : Path
        Where it may write; whoever gives it clears it away, whatever becomes of the process.
    module : str
        What it runs; it says in a frame that it is ready, then answers each frame with one.
    """

    def __init__(self, scratch: Path, module: str = "vertebra_viz.app.clips.worker") -> None:
        self._scratch, self._module = scratch, module
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int | None:
        """The number of the process while it lives."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def start(self) -> None:
        """Start it, and wait until it is warm; ProcessEndedError where it cannot be."""
        await self.stop()
        root = str(Path(vertebra_viz.__file__).parents[1])
        path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._scratch))
        new_group = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)  # Windows
        try:
            self._process = await asyncio.create_subprocess_exec(
                # nothing is imported from the folder one happens to be in
                *(sys.executable, "-P", "-m", self._module),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=os.environ | ALONE | folders | {"PYTHONPATH": path, "PYVISTA_OFF_SCREEN": "true"},
                limit=2**20,
                start_new_session=True,  # Ctrl-C in the terminal is the server's
                creationflags=new_group,
            )
            await asyncio.wait_for(self._receive(), START_S)  # its first word is that it is ready
        except (OSError, TimeoutError):
            await self.stop()
            raise ProcessEndedError from None
        except BaseException:
            await self.stop()
            raise

    async def ask(self, job: wire.Head, limit_s: float) -> tuple[wire.Head, bytes]:
        """Have one job done; ProcessEndedError, and no process left, where it dies of it or takes longer than ``limit_s``."""
        assert self._process
        assert self._process.stdin
        try:
            self._process.stdin.write(wire.packed(job))
            await self._process.stdin.drain()
            return await asyncio.wait_for(self._receive(), limit_s)
        except (OSError, TimeoutError):
            await self.stop()
            raise ProcessEndedError from None
        except BaseException:  # nobody will take the answer: it must not be taken for the next one's
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
        """End it at once; it holds nothing that is worth waiting for."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()  # what is left in its pipes, so that they are closed too
