"""A few worker processes that take turns: one job each, the rest in a line that is not endless.

A worker that dies takes only its own job with it, and that job is tried once more with a new one. Whoever remembers the bone
that a job needs is asked first, for a bone takes longer to make than what is done to it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
from collections import OrderedDict, deque
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar, cast

from vertebra_viz.app.clips import wire
from vertebra_viz.app.clips.process import GoneError, Process
from vertebra_viz.case import Case
from vertebra_viz.errors import CaseError

MOST_WORKERS = 4
LIMIT_S = 60.0  # a build takes a tenth of a second, a page some seconds on a slow computer
FAULT = "this could not be built; the fault is the program's own"
REMEMBERED = 32  # bones that a worker remembers: `vertebra_viz.anatomy.vertebra.vertebra`

T = TypeVar("T")


class BusyError(CaseError):
    """More is asked for than can be done soon."""


class FailedError(CaseError):
    """The program itself went wrong over a case."""


class _Place:
    """A place for one worker, which may have died or not have been needed yet."""

    def __init__(self, scratch: Path) -> None:
        self.process = Process(scratch)
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


class Pool:
    """Workers.

    Parameters
    ----------
    size : int, optional
        How many; as many as there are processors if left out, at most four.
    waiting : int
        How many jobs may wait for a worker; one more is refused with `BusyError`.
    idle_s : float, optional
        How long an idle worker is kept; for ever if left out.
    """

    def __init__(self, size: int | None = None, *, waiting: int = 400, idle_s: float | None = None) -> None:
        self._waiting, self._idle_s = waiting, idle_s
        self._scratch = tempfile.TemporaryDirectory(prefix="vertebra-viz-", ignore_cleanup_errors=True)
        self._places = [
            _Place(Path(self._scratch.name))
            for _ in range(size or max(1, min(MOST_WORKERS, os.cpu_count() or 1)))
        ]
        self._idle = list(self._places)
        self._asked = 0  # jobs that are being done or wait
        self._line: deque[asyncio.Future[_Place]] = deque()
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

    async def do(self, job: str, case: Case, options: wire.Head | None = None) -> tuple[wire.Head, bytes]:
        """Have a job of `worker.JOBS` done, and return its head and body.

        Whoever asked may go away: a job that is still in line goes with them, one that has begun is ended in peace.

        Raises
        ------
        CaseError
            As the job raised it: in one line. `BusyError` where too many wait, `FailedError` where the job went wrong.
        """
        if self._closed:
            raise BusyError("the server is stopping")
        if self._asked >= len(self._places) + self._waiting:
            raise BusyError("the server has too much to do just now; try again in a moment")
        self._asked += 1
        frame = {"do": job, "case": case.model_dump(mode="json"), "with": options or {}}
        # a task of our own: once a worker has begun, its answer must be taken, whoever is gone by then
        done = self._spawn(self._do(frame, _bone(case)))
        self._in_line.add(done)
        done.add_done_callback(self._end_of_job)
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError:
            if done in self._in_line:
                done.cancel()
            raise

    async def _do(self, frame: wire.Head, bone: str) -> tuple[wire.Head, bytes]:
        place = await self._take(bone)
        self._in_line.discard(cast("asyncio.Task[Any]", asyncio.current_task()))
        try:
            head, body = await self._tried(place, frame, bone)
        except GoneError:
            self._spawn(self._start(place))
            raise FailedError(FAULT) from None
        except BaseException:
            self._give_back(place)
            raise
        self._give_back(place)
        if "refused" in head:
            raise CaseError(head["refused"])
        if "failed" in head:
            raise FailedError(FAULT)
        return head, body

    def _end_of_job(self, job: asyncio.Task[Any]) -> None:
        self._asked -= 1
        self._in_line.discard(job)
        if not job.cancelled():
            job.exception()  # told to whoever asked; without any, to nobody

    async def _tried(self, place: _Place, frame: wire.Head, bone: str) -> tuple[wire.Head, bytes]:
        """Have a place do a job, and do it once more with a new process if the one that was there dies."""
        if place.process.pid is None:  # never needed, or died in its sleep
            await place.start()
        place.remember(bone)
        try:
            return await place.process.ask(frame, LIMIT_S)
        except GoneError:
            await place.start()
            place.remember(bone)
            return await place.process.ask(frame, LIMIT_S)

    async def _start(self, place: _Place) -> None:
        """Have a place ready for work; one whose process cannot start is tried again when it is needed."""
        with contextlib.suppress(GoneError):
            await place.start()
        self._give_back(place)

    async def _take(self, bone: str) -> _Place:
        if self._idle:
            place = next((p for p in self._idle if bone in p.bones), self._idle[0])
            self._idle.remove(place)
        else:
            turn: asyncio.Future[_Place] = asyncio.get_running_loop().create_future()
            self._line.append(turn)
            try:
                place = await turn
            except asyncio.CancelledError:
                if not turn.cancelled():  # called up, and gone, at the same moment
                    self._give_back(turn.result())
                raise
        if place.ending:
            place.ending.cancel()
            place.ending = None
        return place

    def _give_back(self, place: _Place) -> None:
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(place)
                return
        self._idle.append(place)
        if self._idle_s is not None and not self._closed:
            place.ending = asyncio.get_running_loop().call_later(self._idle_s, self._end, place)

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
