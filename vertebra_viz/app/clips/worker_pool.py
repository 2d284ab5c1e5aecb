"""A few worker processes that take turns: one job each, the rest in a fair line (`clips.fair_queue`) that is not endless.

Long jobs (`clips.cost`) never hold all of them: one is left for short ones. A worker that dies takes only its own job with
it, and that job is tried once more with a new one. Whoever remembers the bone that a job needs is asked first, for a bone
takes longer to make than what is done to it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections import OrderedDict
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any, TypeVar

from vertebra_viz.app.clips import wire
from vertebra_viz.app.clips.cost import LONG_S, cost_s
from vertebra_viz.app.clips.fair_queue import FairQueue, QueuedJob, QueueFullError, Requester
from vertebra_viz.app.clips.worker_process import ProcessEndedError, WorkerProcess
from vertebra_viz.app.scratch import Scratch
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError

FEWEST_WORKERS, MOST_WORKERS = 2, 4
# how long a job may take: so long, and so many times what is expected of it, for a slow computer that does other things too
LIMIT_S, TIMES_EXPECTED = 10.0, 20.0
SOONEST_S, LATEST_S = 1.0, 30.0  # to try again, for whoever could not even wait
TOO_MUCH = "the server has too much to do just now; try again in a moment"
FAULT = "this could not be built; the fault is the program's own"
REMEMBERED = 32  # bones that a worker remembers: `vertebra_viz.anatomy.vertebra.vertebra`

T = TypeVar("T")


class BusyError(CaseError):
    """More is asked for than can wait to be done.

    Attributes
    ----------
    wait_s : when to try again.
    own : whether it is who asks that has asked for so much, and not others.
    """

    def __init__(self, line: str, wait_s: float = SOONEST_S, *, own: bool = False) -> None:
        super().__init__(line)
        self.wait_s, self.own = wait_s, own


class FailedError(CaseError):
    """The program itself went wrong over a case."""


class _Place:
    """A place for one worker, which may have died or not have been needed yet."""

    def __init__(self, scratch: Path) -> None:
        self.process = WorkerProcess(scratch)
        self.bones: OrderedDict[str, None] = OrderedDict()
        self.ending: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        """Have a new process, which remembers nothing."""
        self.bones.clear()
        await self.process.start()

    def remember(self, bone: str) -> None:
        """Note what the process remembers from now on."""
        self.bones[bone] = None
        self.bones.move_to_end(bone)
        if len(self.bones) > REMEMBERED:
            self.bones.popitem(last=False)


@dataclass(eq=False)
class _Job(QueuedJob):
    """A job, and the place it gets when its turn comes."""

    bone: str
    turn: asyncio.Future[_Place]

    @property
    def place(self) -> _Place | None:
        """Where it is done; None before its turn, and where it went before."""
        turn = self.turn
        return turn.result() if turn.done() and not turn.cancelled() and not turn.exception() else None


class WorkerPool:
    """Workers.

    Parameters
    ----------
    size : int, optional
        How many; if left out, as many as there are processors, from two to four, and one more for short jobs.
    waiting : int
        How many jobs may wait for a worker; one more is refused with `BusyError`.
    waiting_each : int, optional
        How many of one address; all of them if left out.
    idle_s : float, optional
        How long an idle worker is kept; for ever if left out.
    """

    def __init__(
        self,
        size: int | None = None,
        *,
        waiting: int = 400,
        waiting_each: int | None = None,
        idle_s: float | None = None,
    ) -> None:
        self._idle_s = idle_s
        self._scratch = Scratch()
        self._places = [
            _Place(Path(self._scratch.name))
            for _ in range(size or 1 + max(FEWEST_WORKERS, min(MOST_WORKERS, os.cpu_count() or 1)))
        ]
        self._idle = list(self._places)
        self._asked = 0  # jobs that are being done or wait
        self._line: FairQueue[_Job] = FairQueue(waiting, waiting if waiting_each is None else waiting_each)
        self._long: set[_Job] = set()  # those being done that take long
        self._in_line: set[asyncio.Task[Any]] = set()  # jobs that no worker has begun
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    @property
    def pids(self) -> list[int]:
        """Numbers of the processes that live."""
        return [pid for place in self._places if (pid := place.process.pid)]

    def warm(self) -> None:
        """Start every worker now, in the background; else each starts when it is first needed."""
        for place in list(self._idle):
            self._idle.remove(place)
            self._spawn(self._start(place))

    async def do(
        self,
        job: str,
        case: Case,
        options: wire.Head | None = None,
        requesters: Sequence[Requester] = (),
    ) -> tuple[wire.Head, bytes]:
        """Have a job of `worker.JOBS` done, and return its head and body.

        Whoever asked may go away: a job that is still in line goes with them, one that has begun is ended in peace.

        Parameters
        ----------
        askers : sequence of Who
            Who waits for it, the first one first; it is looked at whenever a worker is free, so others may be added.

        Raises
        ------
        CaseError
            As the job raised it: in one line. `BusyError` where too many wait, `FailedError` where the job went wrong.
        """
        if self._closed:
            raise BusyError("the server is stopping")
        options = options or {}
        frame = {"do": job, "case": case.model_dump(mode="json"), "with": options}
        turn = asyncio.get_running_loop().create_future()
        waiting = _Job(cost_s(case, options), requesters, _bone(case), turn)
        self._queue(waiting)
        self._asked += 1
        # a task of our own: once a worker has begun, its answer must be taken, whoever is gone by then
        done = self._spawn(self._do(frame, waiting))
        self._in_line.add(done)
        done.add_done_callback(lambda task: self._end_of_job(task, waiting))
        self._start_waiting_jobs()
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError:
            if done in self._in_line:
                done.cancel()
            raise

    def _queue(self, job: _Job) -> None:
        """Let a job wait, perhaps in place of another one; BusyError where it may not."""
        try:
            goes = self._line.add(job)
        except QueueFullError as full:
            wait_s = max(SOONEST_S, min(LATEST_S, full.wait_s / len(self._places)))
            if full.own:
                said = f"too many cases and files wait for your address; try again in {wait_s:.0f} s"
                raise BusyError(said, wait_s, own=True) from None
            raise BusyError(TOO_MUCH, wait_s) from None
        if goes and not goes.turn.done():
            goes.turn.set_exception(BusyError(TOO_MUCH, LATEST_S))

    async def _do(self, frame: wire.Head, job: _Job) -> tuple[wire.Head, bytes]:
        place = await job.turn
        self._in_line.discard(asyncio.current_task())
        lives = True
        try:
            head, body = await self._tried(place, frame, job)
        except ProcessEndedError:
            lives = False
            raise FailedError(FAULT) from None
        finally:
            self._long.discard(job)
            if lives:
                self._give_back(place)
            else:
                self._spawn(self._start(place))
        if "refused" in head:
            raise CaseError(head["refused"])
        if "failed" in head:
            raise FailedError(FAULT)
        return head, body

    def _end_of_job(self, done: asyncio.Task[Any], job: _Job) -> None:
        self._asked -= 1
        if done in self._in_line:  # it goes, perhaps at the moment it was called up
            self._in_line.discard(done)
            self._line.remove(job)
            self._long.discard(job)
            if job.place:
                self._give_back(job.place)
        if not self._asked:
            self._line.forget()
        if not done.cancelled():
            done.exception()  # told to whoever asked; without any, to nobody
        self._start_waiting_jobs()

    async def _tried(self, place: _Place, frame: wire.Head, job: _Job) -> tuple[wire.Head, bytes]:
        """Have a place do a job, and do it once more with a new process if the one that was there dies."""
        limit_s = LIMIT_S + TIMES_EXPECTED * job.cost_s
        if place.process.pid is None:  # never needed, or died in its sleep
            await place.start()
        place.remember(job.bone)
        try:
            return await place.process.ask(frame, limit_s)
        except ProcessEndedError:
            await place.start()
            place.remember(job.bone)
            return await place.process.ask(frame, limit_s)

    async def _start(self, place: _Place) -> None:
        """Have a place ready for work; one whose process cannot start is tried again when it is needed."""
        with contextlib.suppress(ProcessEndedError):
            await place.start()
        self._give_back(place)

    def _start_waiting_jobs(self) -> None:
        """Give the places that are free to those whose turn it is."""
        most_long = max(1, len(self._places) - 1)
        while self._idle and not self._closed:
            job = self._line.next_job(below_s=inf if len(self._long) < most_long else LONG_S)
            if job is None:
                return
            if job.turn.done():  # gone, a moment ago
                continue
            place = next((p for p in self._idle if job.bone in p.bones), self._idle[0])
            self._idle.remove(place)
            if place.ending:
                place.ending.cancel()
                place.ending = None
            if job.cost_s >= LONG_S:
                self._long.add(job)
            job.turn.set_result(place)

    def _give_back(self, place: _Place) -> None:
        self._idle.append(place)
        if self._idle_s is not None and not self._closed:
            place.ending = asyncio.get_running_loop().call_later(self._idle_s, self._end, place)
        self._start_waiting_jobs()

    def _end(self, place: _Place) -> None:
        place.ending = None
        self._spawn(place.process.stop())

    def _spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def close(self) -> None:
        """End every process and drop what was asked for."""
        self._closed = True
        for place in self._places:
            if place.ending:
                place.ending.cancel()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(place.process.stop() for place in self._places))
        self._scratch.cleanup()


def _bone(case: Case) -> str:
    """What a bone depends on."""
    return case.model_dump_json(include={"level", "profile", "scale", "shape"})
