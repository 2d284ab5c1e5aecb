"""Turns at one thing that does one job at a time: those who were served longest ago are next, by address."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

REMEMBERED = 1000  # addresses; a forgotten one is taken for one that was never served


class FairLock:
    """Who is next: of the addresses that wait the one served longest ago, and of its jobs the first that came."""

    def __init__(self) -> None:
        self._taken = False
        self._line: list[tuple[str, asyncio.Future[None]]] = []
        self._served: OrderedDict[str, int] = OrderedDict()
        self._count = 0

    @asynccontextmanager
    async def turn(self, address: str) -> AsyncIterator[None]:
        """Wait for a turn, and have it for the block."""
        if self._taken:
            await self._wait(address)
        self._taken = True
        self._count += 1
        self._served[address] = self._count
        self._served.move_to_end(address)
        if len(self._served) > REMEMBERED:
            self._served.popitem(last=False)
        try:
            yield
        finally:
            self._next()

    async def _wait(self, address: str) -> None:
        place = address, asyncio.get_running_loop().create_future()
        self._line.append(place)
        try:
            await place[1]
        except asyncio.CancelledError:
            if place in self._line:
                self._line.remove(place)
            else:  # called up, and gone, at the same moment
                self._next()
            raise

    def _next(self) -> None:
        self._taken = bool(self._line)
        if self._line:
            place = min(self._line, key=lambda each: self._served.get(each[0], 0))
            self._line.remove(place)
            place[1].set_result(None)
