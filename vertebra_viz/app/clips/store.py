"""Clips as the server holds them: built once, kept while there is room, shared by everybody who asks for the same case."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections import Counter, OrderedDict
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import Any

from vertebra_viz.app.clips.pool import Pool
from vertebra_viz.case import Case
from vertebra_viz.link import to_query

MOST_BYTES = 128 * 2**20  # some 270 clips


@dataclass(frozen=True)
class Compiled:
    """A case, compiled.

    Attributes
    ----------
    hash : names the case, and the version that compiled it: the same on every server of that version.
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


@cache
def _version() -> str:
    return version("vertebra-viz")


def case_hash(case: Case) -> str:
    """Return the name of a case's clip, known before it is built."""
    return hashlib.sha256(f"{_version()} {to_query(case)}".encode()).hexdigest()[:32]


class Clips:
    """Builds and remembers clips.

    Parameters
    ----------
    pool : Pool, optional
        Who builds; a pool of its own if left out. Either way it is closed with the clips.
    most_bytes : int
        Room for what is remembered; what was asked for longest ago goes first.
    """

    def __init__(self, pool: Pool | None = None, most_bytes: int = MOST_BYTES) -> None:
        self.pool = pool or Pool()
        self._most = most_bytes
        self._bytes = 0
        self._known: OrderedDict[str, Compiled] = OrderedDict()
        self._building: dict[str, asyncio.Task[Compiled]] = {}
        self._waiting: Counter[asyncio.Task[Compiled]] = Counter()

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

    async def get(self, case: Case) -> Compiled:
        """Return the clip of ``case``; whoever asks for the same one meanwhile waits for the same build.

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
            build = asyncio.get_running_loop().create_task(self._build(key, case))
            self._building[key] = build
            build.add_done_callback(lambda done: self._built(key, done))
        return await self._wait(key, self._building[key])

    async def _wait(self, key: str, build: asyncio.Task[Compiled]) -> Compiled:
        """Wait with the others, who still wait when one goes away; the last to go ends what nobody waits for."""
        self._waiting[build] += 1
        try:
            return await asyncio.shield(build)
        finally:
            self._waiting[build] -= 1
            if not self._waiting[build]:
                del self._waiting[build]
                if not build.done():
                    del self._building[key]  # whoever comes now asks anew
                    build.cancel()

    async def _build(self, key: str, case: Case) -> Compiled:
        head, glb_gz = await self.pool.do("clip", case)
        report: dict[str, Any] = head["report"]
        # as text it is small; as Python's objects some five times that
        size = len(glb_gz) + 5 * len(json.dumps(report))
        return Compiled(key, head["title"], report, glb_gz, size)

    def _built(self, key: str, done: asyncio.Task[Compiled]) -> None:
        if self._building.get(key) is done:
            del self._building[key]
        if done.cancelled() or done.exception():  # told to those who waited; without any, to nobody
            return
        self._known[key] = done.result()
        self._bytes += done.result().size
        while self._bytes > self._most and len(self._known) > 1:
            self._bytes -= self._known.popitem(last=False)[1].size

    async def close(self) -> None:
        """Forget everything and end the workers."""
        builds = list(self._building.values())
        for build in builds:
            build.cancel()
        await asyncio.gather(*builds, return_exceptions=True)
        await self.pool.close()
        self._known.clear()
        self._bytes = 0
