"""The events that wait for one member of a room: of each kind only the newest, so that there are never many.

Adding an event never blocks, so a member that never reads does not delay the others.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

MOST = 8  # an upper bound; there are fewer kinds of event

RoomEvent = dict[str, Any]


class Mailbox:
    """Events by their ``"kind"``; a newer event replaces an older one of its kind."""

    def __init__(self) -> None:
        self._events: deque[RoomEvent] = deque(maxlen=MOST)
        self._available = asyncio.Event()
        self._closed = False

    def __len__(self) -> int:
        return len(self._events)

    def put(self, events: RoomEvent) -> None:
        """Add an event."""
        self.drop(events["kind"])
        self._events.append(events)
        self._available.set()

    def drop(self, kind: str) -> None:
        """Remove the unread event of a kind."""
        for each in [each for each in self._events if each["kind"] == kind]:
            self._events.remove(each)

    def close(self) -> None:
        """End `wait` once everything is read."""
        self._closed = True
        self._available.set()

    def take(self) -> list[RoomEvent]:
        """Return all events, oldest first, and empty the mailbox."""
        events = list(self._events)
        self._events.clear()
        if not self._closed:
            self._available.clear()
        return events

    async def wait(self) -> list[RoomEvent]:
        """Wait for events and return them; nothing once the mailbox is closed and empty."""
        await self._available.wait()
        return self.take()
