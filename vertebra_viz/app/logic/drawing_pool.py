"""Where the server draws: a few processes, each with a few scenes, for as many visitors as ask.

What a picture shows is known here, so its scene is only kept while there is room: it can be made anew at any time, in
any process. Whoever has not looked for longest gives theirs up for a newcomer, and nobody is refused.
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

MOST_PROCESSES = 2  # some 0.35 GB each, with its first picture
MOST_SCENES = 5  # in each; 0.085 GB more for each, at 1200 x 800
LIMIT_S = 30.0  # a picture takes some tenths of a second, a case of three levels some seconds
IDLE_S = 10.0  # how long a process that holds nothing is kept
MODULE = "vertebra_viz.app.pictures.worker"

_numbers = itertools.count(1)


class DrawingError(Exception):
    """The program itself went wrong over a picture."""


class ReleasedError(Exception):
    """The picture was given up before its turn came."""


class SceneClaim:
    """One visitor's claim to a scene.

    Parameters
    ----------
    visitor : callable
        Says where the visitor comes from: addresses take turns.
    """

    def __init__(self, visitor: Callable[[], str] = str) -> None:
        self.number, self.visitor = next(_numbers), visitor
        self.place: _Place | None = None  # whose process has its scene
        self.wanted = False


class _Place:
    """A process, which may not be there yet, and whose scenes it holds: what was drawn last stands last."""

    def __init__(self, scratch: Path) -> None:
        self.process = WorkerProcess(scratch, MODULE)
        self.turns = FairLock()
        self.pictures: dict[int, SceneClaim] = {}
        self.made: set[int] = set()  # scenes that are there
        self.coming = 0  # pictures that wait for a scene here
        self.ending: asyncio.TimerHandle | None = None

    @property
    def claims(self) -> int:
        """How many scenes there are or will be."""
        return len(self.pictures) + self.coming

    def take_in(self, picture: SceneClaim, most: int) -> None:
        """Have a picture's scene here, in the place of the one drawn longest ago where there are too many."""
        self.pictures.pop(picture.number, None)
        if len(self.pictures) >= most:
            self.let_go(next(iter(self.pictures.values())))
        self.pictures[picture.number] = picture
        picture.place = self

    def let_go(self, picture: SceneClaim) -> None:
        """Keep a picture's scene no longer."""
        del self.pictures[picture.number]
        picture.place = None

    def stay(self) -> None:
        """Do not end the process: it is needed."""
        if self.ending:
            self.ending.cancel()
            self.ending = None

    async def ask(self, job: wire.Head) -> tuple[wire.Head, bytes]:
        """Have a job done, in turn, by a process that is there; what nobody wants any more goes with it."""
        if self.process.pid is None:
            self.made.clear()
            await self.process.start()
        leaving = self.made - set(self.pictures)
        try:
            answer = await self.process.ask(job | {"close": sorted(leaving)}, LIMIT_S)
        except BaseException:  # it is no more
            self.made.clear()
            raise
        self.made -= leaving
        return answer


class DrawingPool:
    """Processes that draw.

    Parameters
    ----------
    processes : int, optional
        How many; two if left out, one where there is one processor.
    scenes : int
        How many each holds.
    idle_s : float
        How long one that holds none is kept.
    """

    def __init__(
        self, processes: int | None = None, *, scenes: int = MOST_SCENES, idle_s: float = IDLE_S
    ) -> None:
        self._most = processes or min(MOST_PROCESSES, os.cpu_count() or 1)
        self._scenes, self._idle_s = scenes, idle_s
        self._scratch: Scratch | None = None
        self._places: list[_Place] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self._endings: set[asyncio.Task[Any]] = set()  # those of them that must not be broken off
        self._closed = False

    @property
    def pids(self) -> list[int]:
        """Numbers of the processes that live."""
        return [pid for place in self._places if (pid := place.process.pid)]

    @property
    def scenes(self) -> int:
        """How many scenes there are."""
        return sum(len(place.pictures) for place in self._places)

    async def draw(
        self, picture: SceneClaim, changes: wire.Head, whole: wire.Head
    ) -> tuple[wire.Head, bytes]:
        """Have a picture drawn.

        Whoever asked may go away: a process that draws for others too is not ended for that.

        Parameters
        ----------
        changes, whole : dict
            What is new since the last picture, events included, and all that it shows, for a scene that has to be made.

        Raises
        ------
        CaseError
            In one line, for a case that cannot be built.
        ProcessEndedError
            Where the process died of it, DrawingError where it went wrong; either way the next one is made anew.
        ReleasedError
            Where it was released meanwhile.
        """
        return await asyncio.shield(self._spawn(self._draw(picture, changes, whole)))

    async def _draw(
        self, picture: SceneClaim, changes: wire.Head, whole: wire.Head
    ) -> tuple[wire.Head, bytes]:
        place, comes = picture.place or self._room(), picture.place is None
        place.stay()
        place.coming += comes
        picture.wanted = True
        try:
            async with place.turns.turn(picture.visitor()):
                place.coming -= comes
                comes = False
                if not picture.wanted:
                    raise ReleasedError
                place.take_in(picture, self._scenes)
                return await self._drawn(place, picture, changes, whole)
        finally:
            place.coming -= comes
            if not picture.wanted or picture.number not in place.made:
                self.release(picture)

    async def _drawn(
        self, place: _Place, picture: SceneClaim, changes: wire.Head, whole: wire.Head
    ) -> tuple[wire.Head, bytes]:
        known = place.process.pid is not None and picture.number in place.made
        job = {"do": "draw", "scene": picture.number, "look": changes if known else whole}
        head, body = await place.ask(job)
        if "refused" in head:
            raise CaseError(head["refused"])
        if "failed" in head:
            place.made.discard(picture.number)
            raise DrawingError(head["failed"])
        place.made.add(picture.number)
        return head, body

    def _room(self) -> _Place:
        """Return where a new scene goes: to a process with room, a new process, or where the fewest are."""
        for place in self._places:
            if place.claims < self._scenes:
                return place
        if len(self._places) < self._most:
            self._scratch = self._scratch or Scratch()
            self._places.append(_Place(Path(self._scratch.name)))
            return self._places[-1]
        return min(self._places, key=lambda place: place.claims)

    def release(self, picture: SceneClaim) -> None:
        """Give a picture's scene up; one that is asked for again is made anew."""
        picture.wanted = False
        if place := picture.place:
            place.let_go(picture)
            if not self._closed:
                self._spawn(self._tidied(place))

    async def _tidied(self, place: _Place) -> None:
        """Give back the memory of scenes that nobody wants, and the process where there are no others."""
        async with place.turns.turn(""):
            if place.made - set(place.pictures) and place.process.pid is not None:
                await place.ask({"do": "close"})
        if not place.claims and not place.ending:
            place.ending = asyncio.get_running_loop().call_later(self._idle_s, self._end, place)

    def _end(self, place: _Place) -> None:
        place.ending = None
        ending = self._spawn(self._ended(place))
        self._endings.add(ending)
        ending.add_done_callback(self._endings.discard)

    async def _ended(self, place: _Place) -> None:
        async with place.turns.turn(""):
            if not place.claims:
                place.made.clear()
                await place.process.stop()

    def _spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # told to whoever asked; without any, to nobody

    async def close(self) -> None:
        """End every process and drop what was asked for."""
        self._closed = True
        for place in self._places:
            if place.ending:
                place.ending.cancel()
        tasks = list(self._tasks)
        for task in self._tasks - self._endings:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(place.process.stop() for place in self._places))
        if self._scratch:
            self._scratch.cleanup()
