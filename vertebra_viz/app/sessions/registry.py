"""All sessions of this process: found again after a reload, dropped when they are idle, and limited in number."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import secrets
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from weakref import WeakValueDictionary

from vertebra_viz.app.clips.worker_pool import BusyError
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.app.sessions.session import Session
from vertebra_viz.words import text

IDLE_S = 600.0  # how long a session is kept for a tab that disconnected
NEVER_CAME_S = 10.0  # how long a session is kept that no page has connected to yet
# how long a session whose tab was closed, or whose connection broke, is not dropped for a new visitor
CLOSED_S, LOST_S = 2.0, 60.0
# where one address has one place in `SHARE` or more, there is one more in `EXTRA` for those who have less
SHARE, EXTRA = 2, 5
RELOAD_S = 1.0  # how long a page that is being reloaded may take to disconnect
SWEEP_S = 15.0
_IDENTITY = re.compile(r"[0-9a-f]{32}")

logger = logging.getLogger(__name__)


class SessionsFullError(Exception):
    """No further session can be opened now."""


@contextlib.contextmanager
def _failure_logged(what: str) -> Iterator[None]:
    """Catch an exception so that the other sessions go on; log only its type, since its message may contain a case."""
    try:
        yield
    except Exception as error:  # noqa: BLE001  the other sessions go on
        logger.error("%s failed: %s", what, type(error).__name__)  # noqa: TRY400


class Registry:
    """Sessions by identity.

    Parameters
    ----------
    make : callable
        Creates a session for an identity.
    max_sessions : int
        How many there may be at once; if one address has half of them, a fifth more for other addresses.
    close_sockets : callable
        Closes the socket of a session; takes its identity and why.
    idle_s : float
        How long a session waits for its tab to come back.
    rooms : Rooms, optional
        The rooms; unused ones are closed together with idle sessions.
    unused_s : float
        How long a session waits for the page that requested it.
    """

    def __init__(
        self,
        make: Callable[[str], Session],
        max_sessions: int,
        close_sockets: Callable[[str, str], Awaitable[None]],
        idle_s: float = IDLE_S,
        rooms: Rooms | None = None,
        unused_s: float = NEVER_CAME_S,
    ) -> None:
        self._rooms, self._unused_s = rooms, min(unused_s, idle_s)
        self._make, self._max, self._close_sockets, self._idle_s = make, max_sessions, close_sockets, idle_s
        self._sessions: dict[str, Session] = {}
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._endings: set[asyncio.Task[None]] = set()
        self._closed = False
        self._sweeping: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._sessions)

    def find(self, identity: str) -> Session | None:
        """Return the session with this identity, if it exists."""
        return self._sessions.get(identity)

    async def claim(self, identity: str | None, page: str, address: Address, visitor: str = "") -> Session:
        """Return the session of a tab, showing what its address asks for.

        Claims of one identity are served one after the other: a page that is reloaded while its case is being built waits
        for that, and continues from there.

        Parameters
        ----------
        identity : str, optional
            As the tab has stored it, or proposes it: a proxy may send all requests with the same one to the same
            server. If another page is using that session, the tab gets a new one.
        page : str
            Identifies the page load, to tell a page whose connection broke from a second tab.
        visitor : str
            Its address, which may be that of a whole class behind one router.

        Raises
        ------
        SessionsFullError
            Where there are too many sessions already.
        BusyError
            Where the case cannot be built soon, or the server is stopping.
        """
        if not identity or not _IDENTITY.fullmatch(identity):
            identity = secrets.token_hex(16)
        async with self._lock_of(identity):
            known = self._sessions.get(identity)
            if known is None:
                return await self._open(identity, page, address, visitor)
            if known.page == page:  # the connection broke: the session is as new as the page
                known.expect(page, visitor)
                known.join_room(address)
                return known
            if await known.wait_until_free(RELOAD_S):
                known.expect(page, visitor)
                await known.open(address)
                return known
        return await self.claim(None, page, address, visitor)

    def _lock_of(self, identity: str) -> asyncio.Lock:
        """Return the lock that protects the session of an identity."""
        return self._locks.setdefault(identity, asyncio.Lock())

    def _is_claimed(self, session: Session) -> bool:
        """Whether the session is being assigned to a tab."""
        return self._lock_of(session.id).locked()

    async def _open(self, identity: str, page: str, address: Address, visitor: str) -> Session:
        if self._closed:
            raise BusyError(text("server-stopping"))
        # nothing is awaited in between, so no other claim can take the place
        dropped = self._session_to_drop(visitor)
        session = self._sessions[identity] = self._make(identity)
        session.expect(page, visitor)
        try:
            if dropped:
                await self.drop(dropped.id)
            await session.start(address)
        except BaseException:
            await self._end(identity)
            raise
        session.expect(page, visitor)  # counted from now, however long its case took
        return session

    def _session_to_drop(self, visitor: str) -> Session | None:
        """Return the session to drop for a new visitor, if any: its page can be opened again, only undo steps are lost.

        A session that leads a class is not dropped. An address that has its share can only replace its own sessions.
        """
        have = Counter(session.room_logic.visitor for session in self._sessions.values())
        share = max(1, self._max // SHARE)
        has_share = have[visitor] >= share
        extra = self._max // EXTRA if not has_share and max(have.values(), default=0) >= share else 0
        if len(self._sessions) < self._max + extra:
            return None
        gone = [
            session
            for session in self._sessions.values()
            if (session.room_logic.visitor == visitor or not has_share)
            and session.idle_s() > self._safe_s(session)
            and not session.room_logic.has_class
            and not self._is_claimed(session)
        ]
        if not gone:
            raise SessionsFullError
        return max(
            gone, key=lambda session: (not session.has_connected, session.page_closed, session.idle_s())
        )

    def _safe_s(self, session: Session) -> float:
        if not session.has_connected:
            return self._unused_s
        return CLOSED_S if session.page_closed else LOST_S

    async def drop(self, identity: str) -> None:
        """End a session and free what it used."""
        async with self._lock_of(identity):
            await self._end(identity)

    async def _end(self, identity: str) -> None:
        session = self._sessions.pop(identity, None)
        if session:
            ending = asyncio.create_task(self._close_session(session))
            self._endings.add(ending)
            ending.add_done_callback(self._endings.discard)
            await asyncio.shield(ending)  # an end that was interrupted would never be completed

    async def _close_session(self, session: Session) -> None:
        with _failure_logged("hanging up"):
            await self._close_sockets(session.id, text("server-session-ended"))
        with _failure_logged("ending a session"):
            await session.close()

    async def start(self) -> None:
        """Start dropping idle sessions."""
        self._sweeping = asyncio.create_task(self._sweep())

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(min(SWEEP_S, self._idle_s / 2))
            if self._rooms is not None:
                with _failure_logged("looking after rooms"):
                    self._rooms.sweep()
            await self.drop_idle()

    async def drop_idle(self) -> None:
        """End the sessions whose tab has not reconnected in time, or never connected."""
        for session in list(self._sessions.values()):
            longest_idle_s = self._idle_s if session.has_connected else self._unused_s
            if session.idle_s() > longest_idle_s and not self._is_claimed(session):
                await self.drop(session.id)

    async def close(self) -> None:
        """End all sessions, also those that are being created, and create no more."""
        self._closed = True
        if self._sweeping:
            self._sweeping.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._sweeping
        for identity in list(self._sessions):
            await self._end(identity)  # without their locks: a claim may wait long for its case
        await asyncio.gather(*self._endings)
