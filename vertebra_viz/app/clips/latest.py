"""Run one task at a time and keep only the newest request that waits.

A slider that is dragged requests a hundred cases, of which only the last one is needed.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Latest(Generic[T]):
    """A queue of one: runs ``work`` for the newest submitted item, one item at a time.

    Parameters
    ----------
    work : callable
        Processes one item. If it raises, only the type of the exception is logged, and the next item is processed.
    """

    def __init__(self, work: Callable[[T], Awaitable[None]]) -> None:
        self._work = work
        self._next: list[T] = []  # none or one
        self._task: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> bool:
        """Whether an item waits for the current one to finish."""
        return bool(self._next)

    @property
    def busy(self) -> bool:
        """Whether an item is being processed."""
        return self._task is not None

    def submit(self, item: T) -> None:
        """Process ``item`` as soon as possible; it replaces an item that still waits."""
        self._next = [item]
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run())

    def discard_waiting(self) -> None:
        """Drop the item that waits; the current one is finished."""
        self._next = []

    async def _run(self) -> None:
        try:
            while self._next:
                try:
                    await self._work(self._next.pop())
                except Exception as error:  # noqa: BLE001  the next item may succeed
                    logger.error("%s", type(error).__name__)  # noqa: TRY400  its message may contain the case
        finally:
            self._task = None

    async def settled(self) -> None:
        """Wait until nothing is being processed and nothing waits."""
        while self._task:
            await asyncio.wait({self._task})

    async def close(self) -> None:
        """Cancel the current item and drop the one that waits."""
        self.discard_waiting()
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
