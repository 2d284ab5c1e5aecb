"""The clips of the server: each is built once, cached while there is room, and shared by all requests for the same case."""

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
from vertebra_viz.words import current
from vertebra_viz.words.language import DEFAULT

NOBODY = Requester()
MOST_BYTES = 128 * 2**20  # some 270 clips


@dataclass(frozen=True)
class CompiledClip:
    """A case, compiled.

    Attributes
    ----------
    hash : identifies the case and the program that compiled it (`case_hash`); the same on every server with the same files.
    title : the case in a line.
    report : as `vertebra_viz.export.report.report` gives it.
    glb_gz : the clip's file, gzipped.
    size : bytes that it takes in memory.
    """

    hash: str
    title: str
    report: dict[str, Any]
    glb_gz: bytes
    size: int

    @cached_property
    def tag(self) -> str:
        """A digest of the file itself, whichever program made it."""
        return hashlib.sha256(self.glb_gz).hexdigest()[:16]


def case_hash(case: Case, by: str = "") -> str:
    """Return the identifier of a case's clip in the current language, which is known before the clip is built.

    Parameters
    ----------
    by : str
        The program that builds it (`clips.program_digest.program`); this one if left out.
    """
    language = "" if current().tag == DEFAULT else f" {current().tag}"  # the file holds the captions
    return hashlib.sha256(f"{by or program()} {to_query(case)}{language}".encode()).hexdigest()[:32]


class ClipSource(Protocol):
    """Compiles cases to clips."""

    async def get(self, case: Case, /) -> CompiledClip:
        """Return the clip of ``case``; CaseError, in one line, where it cannot be built."""


class _Build(NamedTuple):
    """A clip that is being built, and the requesters that wait for it."""

    task: asyncio.Task[CompiledClip]
    requesters: list[Requester]


class ClipStore:
    """Builds and caches clips.

    Parameters
    ----------
    pool : WorkerPool, optional
        The workers that build; if left out, the store creates one. In both cases it is closed with the store.
    most_bytes : int
        Size of the cache; the clip that was requested longest ago is removed first.
    """

    def __init__(self, pool: WorkerPool | None = None, most_bytes: int = MOST_BYTES) -> None:
        program()  # computed now, from the files with which this process started
        self.pool = pool or WorkerPool()
        self._most = most_bytes
        self._bytes = 0
        self._known: OrderedDict[str, CompiledClip] = OrderedDict()
        self._building: dict[str, _Build] = {}

    def __len__(self) -> int:
        return len(self._known)

    @property
    def bytes(self) -> int:
        """Bytes in the cache."""
        return self._bytes

    def warm(self) -> None:
        """Start the workers before the first request."""
        self.pool.warm()

    def has(self, case: Case) -> bool:
        """Whether the clip of ``case`` is cached or being built, so that a request for it costs nothing."""
        key = case_hash(case)
        return key in self._known or key in self._building

    async def get(self, case: Case, who: Requester = NOBODY) -> CompiledClip:
        """Return the clip of ``case``; concurrent requests for the same case share one build.

        Parameters
        ----------
        who : Requester
            Who requests it, for the fair queue.

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
        """Wait for a shared build; it is cancelled when its last requester is cancelled."""
        build.requesters.append(who)
        try:
            return await asyncio.shield(build.task)
        finally:
            build.requesters.remove(who)
            if not build.requesters and not build.task.done():
                del self._building[key]  # the next request starts a new build
                build.task.cancel()

    async def _build(self, case: Case, requesters: list[Requester]) -> CompiledClip:
        head, glb_gz = await self.pool.run_job("clip", case, None, requesters)
        report: dict[str, Any] = head["report"]
        # Python objects take some five times the size of the text
        size = len(glb_gz) + 5 * len(json.dumps(report))
        # a worker that was started after the files were replaced runs another program than this process
        return CompiledClip(case_hash(case, head["program"]), head["title"], report, glb_gz, size)

    def _built(self, key: str, done: asyncio.Task[CompiledClip]) -> None:
        if key in self._building and self._building[key].task is done:
            del self._building[key]
        if done.cancelled() or done.exception():  # those who waited have received it
            return
        self._known[key] = done.result()
        self._bytes += done.result().size
        while self._bytes > self._most and len(self._known) > 1:
            self._bytes -= self._known.popitem(last=False)[1].size

    async def close(self) -> None:
        """Empty the cache and end the workers."""
        builds = [build.task for build in self._building.values()]
        for build in builds:
            build.cancel()
        await asyncio.gather(*builds, return_exceptions=True)
        await self.pool.close()
        self._known.clear()
        self._bytes = 0


class VisitorClips:
    """A view of the store for one visitor, in whose name clips are requested.

    Parameters
    ----------
    clips : ClipStore
        Shared by all visitors.
    who : callable
        Returns the visitor's current requester: a tab may return from another address.
    """

    def __init__(self, clips: ClipStore, who: Callable[[], Requester]) -> None:
        self._clips, self._who = clips, who

    async def get(self, case: Case) -> CompiledClip:
        """Return the clip of ``case``, queued fairly among all visitors."""
        return await self._clips.get(case, self._who())
