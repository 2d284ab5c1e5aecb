"""A pool of processes that draw pictures on the server; each holds a few scenes, shared by all visitors.

The caller keeps everything that a picture shows, so a scene is only a cache: it can be created again at any time, in
any process. When all scenes are in use, the one drawn longest ago is given to the newcomer; nobody is refused.
"""

from __future__ import annotations

import asyncio
import itertools
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from vertebra_viz.app.clips import wire
from vertebra_viz.app.clips.worker_process import WorkerProcess
from vertebra_viz.app.pictures.fair_lock import FairLock
from vertebra_viz.app.scratch import Scratch
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import current

MOST_PROCESSES = 2  # some 0.35 GB each, with its first picture
MOST_SCENES = 5  # in each; 0.085 GB more for each, at 1200 x 800
LIMIT_S = 30.0  # a picture takes some tenths of a second, a case of three levels some seconds
IDLE_S = 10.0  # how long a process without scenes is kept
MODULE = "vertebra_viz.app.pictures.worker"

_numbers = itertools.count(1)


class DrawingError(Exception):
    """A picture could not be drawn through a fault of the program."""


class ReleasedError(Exception):
    """The scene was released before its picture was drawn."""


class SceneClaim:
    """One visitor's claim to a scene.

    Parameters
    ----------
    visitor : callable
        Returns the address of the visitor; addresses are served in turn.

    Attributes
    ----------
    lang : tag of the language of the pictures' texts: the current one when the claim is made.
    """

    def __init__(self, visitor: Callable[[], str] = str) -> None:
        self.number, self.visitor = next(_numbers), visitor
        self.lang = current().tag
        self.slot: _ProcessSlot | None = None  # whose process has its scene
        self.wanted = False


class _ProcessSlot:
    """A process, started when it is needed, and the claims assigned to it, in the order they were last drawn."""

    def __init__(self, scratch: Path) -> None:
        self.process = WorkerProcess(scratch, MODULE)
        self.lock = FairLock()
        self.assigned: dict[int, SceneClaim] = {}
        self.loaded: set[int] = set()  # scenes that exist in the process
        self.pending = 0  # pictures that wait for a scene here
        self.idle_timer: asyncio.TimerHandle | None = None

    @property
    def claims(self) -> int:
        """Number of scenes that are assigned or wait to be."""
        return len(self.assigned) + self.pending

    def add_scene(self, claim: SceneClaim, most: int) -> None:
        """Assign a claim to this process; where that is too many, the one drawn longest ago loses its scene."""
        self.assigned.pop(claim.number, None)
        if len(self.assigned) >= most:
            self.remove_scene(next(iter(self.assigned.values())))
        self.assigned[claim.number] = claim
        claim.slot = self

    def remove_scene(self, claim: SceneClaim) -> None:
        """Remove a claim from this process."""
        del self.assigned[claim.number]
        claim.slot = None

    def cancel_stop(self) -> None:
        """Keep the process: it is needed."""
        if self.idle_timer:
            self.idle_timer.cancel()
            self.idle_timer = None

    async def ask(self, job: wire.Head) -> tuple[wire.Head, bytes]:
        """Have a job done by the process, which is started if necessary; in the same call, close scenes without a claim."""
        if self.process.pid is None:
            self.loaded.clear()
            await self.process.start()
        unused = self.loaded - set(self.assigned)
        try:
            answer = await self.process.ask(job | {"close": sorted(unused)}, LIMIT_S)
        except BaseException:  # the process has ended
            self.loaded.clear()
            raise
        self.loaded -= unused
        return answer


class DrawingPool:
    """A pool of processes that draw.

    Parameters
    ----------
    processes : int, optional
        How many; two if left out, one where there is one processor.
    scenes : int
        How many scenes each holds.
    idle_s : float
        How long a process without scenes is kept.
    """

    def __init__(
        self, processes: int | None = None, *, scenes: int = MOST_SCENES, idle_s: float = IDLE_S
    ) -> None:
        self._most = processes or min(MOST_PROCESSES, os.cpu_count() or 1)
        self._scenes, self._idle_s = scenes, idle_s
        self._scratch: Scratch | None = None
        self._slots: list[_ProcessSlot] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self._stopping: set[asyncio.Task[Any]] = set()  # tasks that must not be cancelled
        self._closed = False

    @property
    def pids(self) -> list[int]:
        """Process ids of the processes that are alive."""
        return [pid for slot in self._slots if (pid := slot.process.pid)]

    @property
    def scenes(self) -> int:
        """Number of assigned scenes."""
        return sum(len(slot.assigned) for slot in self._slots)

    async def draw(
        self, claim: SceneClaim, changes: wire.Head, full_look: wire.Head
    ) -> tuple[wire.Head, bytes]:
        """Draw a picture; if the caller is cancelled, the process goes on, as it draws for others too.

        Parameters
        ----------
        changes, full_look : dict
            What changed since the last picture, events included; and everything that it shows, for a scene that has to be created.

        Raises
        ------
        CaseError
            In one line, for a case that cannot be built.
        ProcessEndedError, DrawingError
            The process died, or drawing failed; either way the scene is created again for the next picture.
        ReleasedError
            The claim was released meanwhile.
        """
        return await asyncio.shield(self._spawn(self._draw(claim, changes, full_look)))

    async def _draw(
        self, claim: SceneClaim, changes: wire.Head, full_look: wire.Head
    ) -> tuple[wire.Head, bytes]:
        slot, is_pending = claim.slot or self._choose_slot(), claim.slot is None
        slot.cancel_stop()
        slot.pending += is_pending
        claim.wanted = True
        try:
            async with slot.lock.acquire(claim.visitor()):
                slot.pending -= is_pending
                is_pending = False
                if not claim.wanted:
                    raise ReleasedError
                slot.add_scene(claim, self._scenes)
                return await self._draw_in_slot(slot, claim, changes, full_look)
        finally:
            slot.pending -= is_pending
            if not claim.wanted or claim.number not in slot.loaded:
                self.release(claim)

    async def _draw_in_slot(
        self, slot: _ProcessSlot, claim: SceneClaim, changes: wire.Head, full_look: wire.Head
    ) -> tuple[wire.Head, bytes]:
        known = slot.process.pid is not None and claim.number in slot.loaded
        job = {
            "do": "draw",
            "scene": claim.number,
            "look": changes if known else full_look,
            "lang": claim.lang,
        }
        head, body = await slot.ask(job)
        if "refused" in head:
            raise CaseError(head["refused"])
        if "failed" in head:
            slot.loaded.discard(claim.number)
            raise DrawingError(head["failed"])
        slot.loaded.add(claim.number)
        return head, body

    def _choose_slot(self) -> _ProcessSlot:
        """Return the slot for a new scene: one with a free scene, a new one, or the one with the fewest claims."""
        for slot in self._slots:
            if slot.claims < self._scenes:
                return slot
        if len(self._slots) < self._most:
            self._scratch = self._scratch or Scratch()
            self._slots.append(_ProcessSlot(Path(self._scratch.name)))
            return self._slots[-1]
        return min(self._slots, key=lambda slot: slot.claims)

    def release(self, claim: SceneClaim) -> None:
        """Give up a picture's scene; it is created again when it is requested again."""
        claim.wanted = False
        if slot := claim.slot:
            slot.remove_scene(claim)
            if not self._closed:
                self._spawn(self._free_scenes(slot))

    async def _free_scenes(self, slot: _ProcessSlot) -> None:
        """Close scenes without a claim, and stop the process later if it has no others."""
        async with slot.lock.acquire(""):
            if slot.loaded - set(slot.assigned) and slot.process.pid is not None:
                await slot.ask({"do": "close"})
        if not slot.claims and not slot.idle_timer:
            slot.idle_timer = asyncio.get_running_loop().call_later(self._idle_s, self._schedule_stop, slot)

    def _schedule_stop(self, slot: _ProcessSlot) -> None:
        slot.idle_timer = None
        idle_timer = self._spawn(self._stop_if_unused(slot))
        self._stopping.add(idle_timer)
        idle_timer.add_done_callback(self._stopping.discard)

    async def _stop_if_unused(self, slot: _ProcessSlot) -> None:
        async with slot.lock.acquire(""):
            if not slot.claims:
                slot.loaded.clear()
                await slot.process.stop()

    def _spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # mark it as retrieved: the caller has it

    async def close(self) -> None:
        """End every process and drop all jobs."""
        self._closed = True
        for slot in self._slots:
            if slot.idle_timer:
                slot.idle_timer.cancel()
        tasks = list(self._tasks)
        for task in self._tasks - self._stopping:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(slot.process.stop() for slot in self._slots))
        if self._scratch:
            self._scratch.cleanup()
