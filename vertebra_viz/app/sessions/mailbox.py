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
        self._events: deque[RoomEvent] = deque(maxlen=MOST)
        self._available = asyncio.Event()
        self._closed = False

    def __len__(self) -> int:
        return len(self._events)

    def put(self, events: RoomEvent) -> None:
        """Leave news."""
        self.drop(events["kind"])
        self._events.append(events)
        self._available.set()

    def drop(self, kind: str) -> None:
        """Take news of a kind out again, unread."""
        for each in [each for each in self._events if each["kind"] == kind]:
            self._events.remove(each)

    def close(self) -> None:
        """Let whoever reads come to an end once everything is read."""
        self._closed = True
        self._available.set()

    def take(self) -> list[RoomEvent]:
        """Return what is there, oldest first, and empty the box."""
        events = list(self._events)
        self._events.clear()
        if not self._closed:
            self._available.clear()
        return events

    async def wait(self) -> list[RoomEvent]:
        """Wait for news and return them; nothing once the box is closed and empty."""
        await self._available.wait()
        return self.take()
