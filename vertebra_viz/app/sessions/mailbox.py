"""What waits for one member of a room: of each kind of news only the newest, so that it is never more than a handful.

Putting something in takes no time and asks nobody; a member that never looks costs the others nothing.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

MOST = 8  # news in a room are of fewer kinds; a bound all the same

RoomEvent = dict[str, Any]


class Mailbox:
    """News by their ``"kind"``: newer takes the place of older, and its turn."""

    def __init__(self) -> None:
        self._news: deque[RoomEvent] = deque(maxlen=MOST)
        self._filled = asyncio.Event()
        self._closed = False

    def __len__(self) -> int:
        return len(self._news)

    def put(self, news: RoomEvent) -> None:
        """Leave news."""
        self.drop(news["kind"])
        self._news.append(news)
        self._filled.set()

    def drop(self, kind: str) -> None:
        """Take news of a kind out again, unread."""
        for each in [each for each in self._news if each["kind"] == kind]:
            self._news.remove(each)

    def close(self) -> None:
        """Let whoever reads come to an end once everything is read."""
        self._closed = True
        self._filled.set()

    def take(self) -> list[RoomEvent]:
        """Return what is there, oldest first, and empty the box."""
        news = list(self._news)
        self._news.clear()
        if not self._closed:
            self._filled.clear()
        return news

    async def wait(self) -> list[RoomEvent]:
        """Wait for news and return them; nothing once the box is closed and empty."""
        await self._filled.wait()
        return self.take()
