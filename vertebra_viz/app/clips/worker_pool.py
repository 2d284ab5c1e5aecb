"""A few worker processes that do one job each; the other jobs wait in a bounded fair queue (`clips.fair_queue`).

Long jobs (`clips.cost`) never occupy all workers. If a worker dies, only its own job is affected, and is tried once
more with a new worker. A worker that has the job's bone cached is preferred, because a bone takes longest to make.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any, TypeVar

from vertebra_viz.app.clips import wire
from vertebra_viz.app.clips.cost import LONG_S, cost_s
from vertebra_viz.app.clips.fair_queue import FairQueue, QueuedJob, QueueFullError, Requester
from vertebra_viz.app.clips.worker_process import ProcessEndedError
from vertebra_viz.app.clips.worker_slot import WorkerSlot
from vertebra_viz.app.scratch import Scratch
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import current, text

FEWEST_WORKERS, MOST_WORKERS = 2, 4
# how long a job may take: a constant plus a multiple of its estimate, which allows for a slow and busy computer
LIMIT_S, TIMES_EXPECTED = 10.0, 20.0
SOONEST_S, LATEST_S = 1.0, 30.0  # until a refused requester may try again

T = TypeVar("T")


class BusyError(CaseError):
    """Too many jobs wait already.

    Attributes
    ----------
    wait_s : seconds until it is worth trying again.
    same_address : whether the requester's own address has reached its limit, and not the server as a whole.
    """

    def __init__(self, line: str, wait_s: float = SOONEST_S, *, same_address: bool = False) -> None:
        super().__init__(line)
        self.wait_s, self.same_address = wait_s, same_address


class FailedError(CaseError):
    """A job failed through a fault of the program."""


@dataclass(eq=False)
class _Job(QueuedJob):
    """A job, and the slot it is assigned to when its turn comes."""

    bone: str
    slot_assigned: asyncio.Future[WorkerSlot]

    @property
    def slot(self) -> WorkerSlot | None:
        """The slot that does the job; None before its turn, and where it was cancelled."""
        slot_assigned = self.slot_assigned
        return (
            slot_assigned.result()
            if slot_assigned.done() and not slot_assigned.cancelled() and not slot_assigned.exception()
            else None
        )


class WorkerPool:
    """A pool of worker processes.

    Parameters
    ----------
    size : int, optional
        Number of workers; if left out, as many as there are processors, from two to four, and one more for short jobs.
    max_waiting : int
        How many jobs may wait for a worker; one more is refused with `BusyError`.
    max_waiting_per_address : int, optional
        How many jobs of one address may wait; ``max_waiting`` if left out.
    idle_s : float, optional
        How long an idle worker is kept; for ever if left out.
    """

    def __init__(
        self,
        size: int | None = None,
        *,
        max_waiting: int = 400,
        max_waiting_per_address: int | None = None,
        idle_s: float | None = None,
    ) -> None:
        self._idle_s = idle_s
        self._scratch = Scratch()
        self._slots = [
            WorkerSlot(Path(self._scratch.name))
            for _ in range(size or 1 + max(FEWEST_WORKERS, min(MOST_WORKERS, os.cpu_count() or 1)))
        ]
        self._idle = list(self._slots)
        self._unfinished = 0  # jobs that run or wait
        self._queue: FairQueue[_Job] = FairQueue(
            max_waiting, max_waiting if max_waiting_per_address is None else max_waiting_per_address
        )
        self._long_running: set[_Job] = set()  # long jobs that are running
        self._queued: set[asyncio.Task[Any]] = set()  # jobs that no worker has begun
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    @property
    def pids(self) -> list[int]:
        """Process ids of the workers that are alive."""
        return [pid for slot in self._slots if (pid := slot.process.pid)]

    def warm(self) -> None:
        """Start every worker now, in the background; otherwise each starts when it is first needed."""
        for slot in list(self._idle):
            self._idle.remove(slot)
            self._spawn(self._start(slot))

    async def run_job(
        self,
        job: str,
        case: Case,
        options: wire.Head | None = None,
        requesters: Sequence[Requester] = (),
    ) -> tuple[wire.Head, bytes]:
        """Run a job of `worker.JOBS` in a worker, and return its head and body; dropped if cancelled before it begins.

        Parameters
        ----------
        requesters : sequence of Requester
            Who waits for the job, in order of arrival. It is read whenever a worker is free, so others may be added.

        Raises
        ------
        CaseError
            As the job raised it: in one line. `BusyError` where too many wait, `FailedError` where the job failed.
        """
        if self._closed:
            raise BusyError(text("server-stopping"))
        options = options or {}
        frame = {"do": job, "case": case.model_dump(mode="json"), "with": options, "lang": current().tag}
        slot_assigned = asyncio.get_running_loop().create_future()
        waiting = _Job(cost_s(case, options), requesters, _bone(case), slot_assigned)
        self._enqueue(waiting)
        self._unfinished += 1
        done = self._spawn(self._run(frame, waiting))
        self._queued.add(done)
        done.add_done_callback(lambda task: self._end_of_job(task, waiting))
        self._start_waiting_jobs()
        try:
            return await asyncio.shield(done)  # its answer must be read even if the caller is cancelled
        except asyncio.CancelledError:
            if done in self._queued:
                done.cancel()
            raise

    def _enqueue(self, job: _Job) -> None:
        """Queue a job, perhaps in place of another one; BusyError where it may not wait."""
        try:
            displaced = self._queue.add(job)
        except QueueFullError as full:
            wait_s = max(SOONEST_S, min(LATEST_S, full.wait_s / len(self._slots)))
            if full.same_address:
                line = text("server-builds-of-address", seconds=round(wait_s))
                raise BusyError(line, wait_s, same_address=True) from None
            raise BusyError(text("server-too-much"), wait_s) from None
        if displaced and not displaced.slot_assigned.done():
            displaced.slot_assigned.set_exception(BusyError(text("server-too-much"), LATEST_S))

    async def _run(self, frame: wire.Head, job: _Job) -> tuple[wire.Head, bytes]:
        slot = await job.slot_assigned
        self._queued.discard(asyncio.current_task())
        lives = True
        try:
            head, body = await self._run_with_retry(slot, frame, job)
        except ProcessEndedError:
            lives = False
            raise FailedError(text("server-not-built")) from None
        finally:
            self._long_running.discard(job)
            if lives:
                self._release(slot)
            else:
                self._spawn(self._start(slot))
        if "refused" in head:
            raise CaseError(head["refused"], field=head["field"])
        if "failed" in head:
            raise FailedError(text("server-not-built"))
        return head, body

    def _end_of_job(self, done: asyncio.Task[Any], job: _Job) -> None:
        self._unfinished -= 1
        if done in self._queued:  # cancelled, perhaps just as it was assigned
            self._queued.discard(done)
            self._queue.remove(job)
            self._long_running.discard(job)
            if job.slot:
                self._release(job.slot)
        if not self._unfinished:
            self._queue.reset()
        if not done.cancelled():
            done.exception()  # mark it as retrieved: the caller has it, if there still is one
        self._start_waiting_jobs()

    async def _run_with_retry(self, slot: WorkerSlot, frame: wire.Head, job: _Job) -> tuple[wire.Head, bytes]:
        """Run a job in a slot, and once more with a new process if the first one dies."""
        limit_s = LIMIT_S + TIMES_EXPECTED * job.cost_s
        if slot.process.pid is None:  # not started yet, or died while idle
            await slot.start()
        slot.remember(job.bone)
        try:
            return await slot.process.ask(frame, limit_s)
        except ProcessEndedError:
            await slot.start()
            slot.remember(job.bone)
            return await slot.process.ask(frame, limit_s)

    async def _start(self, slot: WorkerSlot) -> None:
        """Make a slot ready for work; if its process cannot start, that is tried again when it is needed."""
        with contextlib.suppress(ProcessEndedError):
            await slot.start()
        self._release(slot)

    def _start_waiting_jobs(self) -> None:
        """Assign the idle slots to the next jobs."""
        most_long = max(1, len(self._slots) - 1)
        while self._idle and not self._closed:
            job = self._queue.next_job(below_s=inf if len(self._long_running) < most_long else LONG_S)
            if job is None:
                return
            if job.slot_assigned.done():  # cancelled a moment ago
                continue
            slot = next((p for p in self._idle if job.bone in p.cached_bones), self._idle[0])
            self._idle.remove(slot)
            if slot.idle_timer:
                slot.idle_timer.cancel()
                slot.idle_timer = None
            if job.cost_s >= LONG_S:
                self._long_running.add(job)
            job.slot_assigned.set_result(slot)

    def _release(self, slot: WorkerSlot) -> None:
        self._idle.append(slot)
        if self._idle_s is not None and not self._closed:
            slot.idle_timer = asyncio.get_running_loop().call_later(self._idle_s, self._stop_idle, slot)
        self._start_waiting_jobs()

    def _stop_idle(self, slot: WorkerSlot) -> None:
        slot.idle_timer = None
        self._spawn(slot.process.stop())

    def _spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def close(self) -> None:
        """End every process and drop all jobs."""
        self._closed = True
        for slot in self._slots:
            if slot.idle_timer:
                slot.idle_timer.cancel()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(slot.process.stop() for slot in self._slots))
        self._scratch.cleanup()


def _bone(case: Case) -> str:
    """Return a key of everything that a bone depends on."""
    return case.model_dump_json(include={"level", "profile", "scale", "shape"})
