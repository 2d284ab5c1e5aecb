"""One thing at a time, and next only the newest: a hand on a slider asks for a hundred cases and means the last."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Latest(Generic[T]):
    """Does ``work`` for the newest item asked for, one at a time.

    Parameters
    ----------
    work : callable
        What is done with an item; what it raises is logged by its kind alone, and the next item is done all the same.
    """

    def __init__(self, work: Callable[[T], Awaitable[None]]) -> None:
        self._work = work
        self._next: list[T] = []  # none or one
        self._task: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> bool:
        """Whether an item waits for the one that is being done."""
        return bool(self._next)

    @property
    def busy(self) -> bool:
        """Whether anything is being done."""
        return self._task is not None

    def ask(self, item: T) -> None:
        """Have ``item`` done as soon as can be; it takes the place of one that still waits."""
        self._next = [item]
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run())

    def forget(self) -> None:
        """Drop the item that waits; the one that is being done is done."""
        self._next = []

    async def _run(self) -> None:
        try:
            while self._next:
                try:
                    await self._work(self._next.pop())
                except Exception as error:  # noqa: BLE001  the next item may well go right
                    logger.error("%s", type(error).__name__)  # noqa: TRY400  its words may hold the case
        finally:
            self._task = None

    async def settled(self) -> None:
        """Wait until nothing is being done and nothing waits."""
        while self._task:
            await asyncio.wait({self._task})

    async def close(self) -> None:
        """Stop what is being done, and drop what waits."""
        self.forget()
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
