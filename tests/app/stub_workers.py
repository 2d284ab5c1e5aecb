"""Stub worker processes that build nothing: each job is answered at once, or when the test allows it."""

import asyncio
import gzip
from collections import deque

from vertebra_viz.app.clips.program_digest import program

GLB = gzip.compress(b"a clip")


class StubWorkers:
    """Replaces `clips.worker_slot.WorkerProcess` in a test.

    Attributes
    ----------
    begun : jobs in the order they were begun.
    gate : whether jobs are done; while it is closed they wait for `let`.
    limits_s : how long each was given.
    """

    def __init__(self, report):
        self._report = report
        self.begun, self.limits_s, self._held = [], [], deque()
        self.gate = asyncio.Event()
        self.made_by = program()

    def __call__(self, _scratch):
        return _StubWorker(self)

    def let(self, count=1):
        """Complete the jobs that have waited longest."""
        for _ in range(count):
            self._held.popleft().set()

    async def work(self, frame):
        self.begun.append(frame)
        done = asyncio.Event()
        if not self.gate.is_set():
            self._held.append(done)
            await done.wait()
        return {"report": self._report, "title": "a case", "program": self.made_by}, GLB


class _StubWorker:
    def __init__(self, workers):
        self._workers, self.pid = workers, None

    async def start(self):
        self.pid = 1

    async def ask(self, frame, limit_s):
        self._workers.limits_s.append(limit_s)
        return await self._workers.work(frame)

    async def stop(self):
        self.pid = None
