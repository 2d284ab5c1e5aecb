"""Clips as the server holds them: built once, kept while there is room, shared by everybody who asks for the same case."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from vertebra_viz.app.clips.fair_queue import Requester
from vertebra_viz.app.clips.program_digest import program
from vertebra_viz.app.clips.worker_pool import WorkerPool
from vertebra_viz.case.case import Case
from vertebra_viz.case.link import to_query

NOBODY = Requester()
MOST_BYTES = 128 * 2**20  # some 270 clips


@dataclass(frozen=True)
class CompiledClip:
    """A case, compiled.

    Attributes
    ----------
    hash : names the case, and the program that compiled it (`case_hash`): the same on every server that has the same files.
    title : the case in a line.
    report : as `vertebra_viz.export.report.report` gives it.
    glb_gz : the clip's file, gzipped.
    size : bytes that it takes here.
    """

    hash: str
    title: str
    report: dict[str, Any]
    glb_gz: bytes
    size: int

    @cached_property
    def tag(self) -> str:
        """Names what the file holds, whatever made it."""
        return hashlib.sha256(self.glb_gz).hexdigest()[:16]


def case_hash(case: Case, by: str = "") -> str:
    """Return the name of a case's clip, known before it is built.

    Parameters
    ----------
    by : str
        The program that builds it (`clips.program_digest.program`); this one if left out.
    """
    return hashlib.sha256(f"{by or program()} {to_query(case)}".encode()).hexdigest()[:32]


class ClipSource(Protocol):
    """Where cases become clips."""

    async def get(self, case: Case, /) -> CompiledClip:
        """Return the clip of ``case``; CaseError, in one line, where it cannot be built."""


class _Build(NamedTuple):
    """A clip that is being built, and who waits for it."""

    task: asyncio.Task[CompiledClip]
    requesters: list[Requester]


class ClipStore:
    """Builds and remembers clips.

    Parameters
    ----------
    pool : WorkerPool, optional
        Who builds; a pool of its own if left out. Either way it is closed with the clips.
    most_bytes : int
        Room for what is remembered; what was asked for longest ago goes first.
    """

    def __init__(self, pool: WorkerPool | None = None, most_bytes: int = MOST_BYTES) -> None:
        program()  # of the files that this process began with, whenever it is asked
        self.pool = pool or WorkerPool()
        self._most = most_bytes
        self._bytes = 0
        self._known: OrderedDict[str, CompiledClip] = OrderedDict()
        self._building: dict[str, _Build] = {}

    def __len__(self) -> int:
        return len(self._known)

    @property
    def bytes(self) -> int:
        """Bytes remembered."""
        return self._bytes

    def warm(self) -> None:
        """Have the workers ready before anybody asks."""
        self.pool.warm()

    def has(self, case: Case) -> bool:
        """Whether ``case`` is here or on its way, so that asking for it costs nothing."""
        key = case_hash(case)
        return key in self._known or key in self._building

    async def get(self, case: Case, who: Requester = NOBODY) -> CompiledClip:
        """Return the clip of ``case``; whoever asks for the same one meanwhile waits for the same build.

        Parameters
        ----------
        who : Who
            Who asks, for a fair turn.

        Raises
        ------
        CaseError
            In one line, where it cannot be built.
        """
        key = case_hash(case)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if key not in self._building:
            requesters: list[Requester] = []
            task = asyncio.get_running_loop().create_task(self._build(case, requesters))
            self._building[key] = _Build(task, requesters)
            task.add_done_callback(lambda done: self._built(key, done))
        return await self._wait(key, self._building[key], who)

    async def _wait(self, key: str, build: _Build, who: Requester) -> CompiledClip:
        """Wait with the others, who still wait when one goes away; the last to go ends what nobody waits for."""
        build.requesters.append(who)
        try:
            return await asyncio.shield(build.task)
        finally:
            build.requesters.remove(who)
            if not build.requesters and not build.task.done():
                del self._building[key]  # whoever comes now asks anew
                build.task.cancel()

    async def _build(self, case: Case, requesters: list[Requester]) -> CompiledClip:
        head, glb_gz = await self.pool.do("clip", case, None, requesters)
        report: dict[str, Any] = head["report"]
        # as text it is small; as Python's objects some five times that
        size = len(glb_gz) + 5 * len(json.dumps(report))
        # a worker that was started after the files had been replaced is another program than this one
        return CompiledClip(case_hash(case, head["program"]), head["title"], report, glb_gz, size)

    def _built(self, key: str, done: asyncio.Task[CompiledClip]) -> None:
        if key in self._building and self._building[key].task is done:
            del self._building[key]
        if done.cancelled() or done.exception():  # told to those who waited; without any, to nobody
            return
        self._known[key] = done.result()
        self._bytes += done.result().size
        while self._bytes > self._most and len(self._known) > 1:
            self._bytes -= self._known.popitem(last=False)[1].size

    async def close(self) -> None:
        """Forget everything and end the workers."""
        builds = [build.task for build in self._building.values()]
        for build in builds:
            build.cancel()
        await asyncio.gather(*builds, return_exceptions=True)
        await self.pool.close()
        self._known.clear()
        self._bytes = 0


class VisitorClips:
    """Clips as one visitor asks for them.

    Parameters
    ----------
    clips : ClipStore
        Everybody's.
    who : callable
        Who it is, now: a tab may come back from another address.
    """

    def __init__(self, clips: ClipStore, who: Callable[[], Requester]) -> None:
        self._clips, self._who = clips, who

    async def get(self, case: Case) -> CompiledClip:
        """Return the clip of ``case``, in turn with everybody else."""
        return await self._clips.get(case, self._who())
