"""All sessions of this process: found again after a reload, dropped when nobody comes back, and never more than agreed."""

from __future__ import annotations

import asyncio
import contextlib
import re
import secrets
from collections.abc import Awaitable, Callable

from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.sessions.session import Session

IDLE_S = 600.0  # how long a tab that went away finds its session again
NEVER_CAME_S = 60.0  # a session that was asked for and never used
RELOAD_S = 1.0  # how long a page that is being reloaded may take to let go
SWEEP_S = 15.0
_IDENTITY = re.compile(r"[0-9a-f]{32}")


class FullError(Exception):
    """There is no room for another session now."""


class Registry:
    """Sessions by identity.

    Parameters
    ----------
    make : callable
        Makes a session from an identity.
    max_sessions : int
        How many there may be at once.
    hang_up : callable
        Closes the socket of a session; takes its identity and why.
    idle_s : float
        How long a session waits for its tab to come back.
    """

    def __init__(
        self,
        make: Callable[[str], Session],
        max_sessions: int,
        hang_up: Callable[[str, str], Awaitable[None]],
        idle_s: float = IDLE_S,
    ) -> None:
        self._make, self._max, self._hang_up, self._idle_s = make, max_sessions, hang_up, idle_s
        self._sessions: dict[str, Session] = {}
        self._sweeping: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._sessions)

    def find(self, identity: str) -> Session | None:
        """Return a session that is there."""
        return self._sessions.get(identity)

    async def claim(self, identity: str | None, page: str, address: Address) -> Session:
        """Return the session of a tab, brought to what its address asks for.

        Parameters
        ----------
        identity : str, optional
            As the tab remembers it, or proposes it: a proxy may send all requests that carry the same one to the same
            server. A session that another page is using stays that page's; the tab then gets one of its own.
        page : str
            Names the page load, so that a page whose connection broke is told from a second tab.

        Raises
        ------
        FullError
            Where there are too many sessions already.
        """
        known = self._sessions.get(identity or "")
        if known and known.page != page and not await known.free_within(RELOAD_S):
            known, identity = None, None
        if known is None:
            known = await self._open(identity, page, address)
        elif known.page == page:  # the connection broke: the page knows no more than the session does
            known.sit(address)
        else:
            known.page = page
            await known.open(address)
        return known

    async def _open(self, identity: str | None, page: str, address: Address) -> Session:
        if len(self._sessions) >= self._max:
            await self._make_room()
        if not identity or not _IDENTITY.fullmatch(identity):
            identity = secrets.token_hex(16)
        session = self._sessions[identity] = self._make(identity)
        session.page = page
        try:
            await session.start(address)
        except BaseException:
            await self.drop(identity)
            raise
        return session

    async def _make_room(self) -> None:
        """Drop the session that was left longest ago: its address brings it back, all but the steps to undo."""
        left = [s for s in self._sessions.values() if s.idle_s() > NEVER_CAME_S]
        if not left:
            raise FullError
        await self.drop(max(left, key=Session.idle_s).id)

    async def drop(self, identity: str) -> None:
        """End a session and free what it held."""
        session = self._sessions.pop(identity, None)
        if session:
            await self._hang_up(identity, "the session has ended")
            await session.close()

    async def start(self) -> None:
        """Begin to look after idle sessions."""
        self._sweeping = asyncio.create_task(self._sweep())

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(min(SWEEP_S, self._idle_s / 2))
            await self.drop_idle()

    async def drop_idle(self) -> None:
        """End the sessions whose tab has not come back in time, or never came."""
        for session in list(self._sessions.values()):
            if session.idle_s() > (self._idle_s if session.came else min(NEVER_CAME_S, self._idle_s)):
                await self.drop(session.id)

    async def close(self) -> None:
        """End all sessions."""
        if self._sweeping:
            self._sweeping.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._sweeping
        for identity in list(self._sessions):
            await self.drop(identity)
