"""A lock that is fair among addresses: the one that was served longest ago gets it next."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

REMEMBERED = 1000  # addresses; one that is removed counts as never served


class FairLock:
    """A lock that goes next to the address served longest ago, and within it to the first that waits."""

    def __init__(self) -> None:
        self._locked = False
        self._waiting: list[tuple[str, asyncio.Future[None]]] = []
        self._served: OrderedDict[str, int] = OrderedDict()
        self._count = 0

    @asynccontextmanager
    async def acquire(self, address: str) -> AsyncIterator[None]:
        """Wait for the lock, and hold it for the block."""
        if self._locked:
            await self._wait(address)
        self._locked = True
        self._count += 1
        self._served[address] = self._count
        self._served.move_to_end(address)
        if len(self._served) > REMEMBERED:
            self._served.popitem(last=False)
        try:
            yield
        finally:
            self._release()

    async def _wait(self, address: str) -> None:
        waiter = address, asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        try:
            await waiter[1]
        except asyncio.CancelledError:
            if waiter in self._waiting:
                self._waiting.remove(waiter)
            else:  # it was given the lock while it was being cancelled
                self._release()
            raise

    def _release(self) -> None:
        self._locked = bool(self._waiting)
        if self._waiting:
            waiter = min(self._waiting, key=lambda each: self._served.get(each[0], 0))
            self._waiting.remove(waiter)
            waiter[1].set_result(None)
