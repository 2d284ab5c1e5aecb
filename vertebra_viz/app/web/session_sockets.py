"""The open sockets of each session: the authenticated one, and those that have not sent the secret yet.

A session's name is in addresses, and so in a proxy's log; only a client that also has the secret can use the session.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict

from aiohttp import WSCloseCode, web

from vertebra_viz.words import text

LONGEST_WHY = 120  # bytes, of the 123 that a closing frame can contain


class SessionSockets:
    """The sockets by the name of their session."""

    def __init__(self) -> None:
        self._authenticated: dict[str, web.WebSocketResponse] = {}
        self._unauthenticated: defaultdict[str, set[web.WebSocketResponse]] = defaultdict(set)
        self._closing: set[asyncio.Task[bool]] = set()

    def __len__(self) -> int:
        return len(self._authenticated) + sum(map(len, self._unauthenticated.values()))

    def add(self, session_id: str, socket: web.WebSocketResponse) -> None:
        """Add a socket that is not authenticated yet."""
        self._unauthenticated[session_id].add(socket)

    def authenticate(self, session_id: str, socket: web.WebSocketResponse) -> None:
        """Note that a socket has sent the secret; the previous authenticated one is closed."""
        before = self._authenticated.get(session_id)
        self.remove(session_id, socket)
        self._authenticated[session_id] = socket
        if before is not None:  # in the background: its client may be unreachable and slow to answer
            why = text("server-opened-elsewhere").encode()[:LONGEST_WHY]
            task = asyncio.create_task(before.close(code=WSCloseCode.GOING_AWAY, message=why))
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

    def is_another_authenticated(self, session_id: str, socket: web.WebSocketResponse) -> bool:
        """Whether another socket than this one is the authenticated one of a session."""
        return self._authenticated.get(session_id) not in (None, socket)

    def remove(self, session_id: str, socket: web.WebSocketResponse) -> None:
        """Remove a socket that is closed."""
        self._unauthenticated[session_id].discard(socket)
        if not self._unauthenticated[session_id]:
            del self._unauthenticated[session_id]
        if self._authenticated.get(session_id) is socket:
            del self._authenticated[session_id]

    async def drop(self, session_id: str, why: str) -> None:
        """Close all sockets of a session."""
        authenticated = self._authenticated.get(session_id)
        for socket in (
            *self._unauthenticated.get(session_id, ()),
            *([authenticated] if authenticated else []),
        ):
            await socket.close(code=WSCloseCode.GOING_AWAY, message=why.encode()[:LONGEST_WHY])

    async def close(self) -> None:
        """Close every socket: the server is about to stop and would otherwise wait for them."""
        for session_id in {*self._authenticated, *self._unauthenticated}:
            await self.drop(session_id, text("server-stopping"))
