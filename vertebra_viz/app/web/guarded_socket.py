"""The guarded socket between one page and its own trame server object.

trame's own socket believes the sizes that a client claims, answers with tracebacks, calls and sets anything that is
requested, and reads without a rate limit. This one passes on only complete, small, allowed calls, at a limited rate; a
refusal is one line, and a client that sends anything but messages is disconnected.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Collection
from typing import Protocol
from urllib.parse import urlsplit

from aiohttp import WSCloseCode, WSMsgType, web
from trame_server import Server

from vertebra_viz.app.web.frames import HEADER, LARGEST, BrokenFrameError
from vertebra_viz.app.web.rate_limits import LOOPBACK, Bucket, Buckets, Network, client_address, too_many
from vertebra_viz.app.web.rpc import PAGE_METHODS, Policy
from vertebra_viz.app.web.session_sockets import SessionSockets
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.app.web.socket_connection import SocketConnection
from vertebra_viz.words import text

# messages a second, and in a burst: a dragged slider sends about 60 a second; an address may be a whole class
SESSION_RATE, SESSION_BURST = 100.0, 400.0
ADDRESS_RATE, ADDRESS_BURST = 2000.0, 8000.0
BYTES_A_TOKEN = 4096
DEFAULT_PORT = {"http": 80, "https": 443}


class SocketSession(Protocol):
    """The members of a session that the guard needs."""

    id: str
    server: Server  # started on wslink's "generic" backend, with a secret of its own


class SocketGuard:
    """The sockets of all sessions.

    Parameters
    ----------
    allowed_keys : collection of str
        State keys a page may set.
    allowed_methods : collection of str
        Methods a page may call (see `rpc`).
    proxies : collection of networks
        Addresses whose ``X-Forwarded-For`` is believed.
    patience_s : float
        How long a new socket may take to send its secret, and a slow one to receive one message.
    limits : Limits, optional
        How many sockets an address may open.
    """

    def __init__(
        self,
        allowed_keys: Collection[str],
        allowed_methods: Collection[str] = PAGE_METHODS,
        *,
        proxies: Collection[Network] = LOOPBACK,
        patience_s: float = 10.0,
        limits: Limits | None = None,
    ) -> None:
        limits = limits or Limits()
        self._most_open = limits.sockets_per_address
        self._policy = Policy(allowed_methods, allowed_keys)
        self._proxies = proxies
        self._patience_s = patience_s
        self._sockets = SessionSockets()
        self._open: Counter[str] = Counter()
        self._opening = Buckets(limits.sockets_per_s, limits.sockets_burst)
        self._by_session = Buckets(SESSION_RATE, SESSION_BURST)
        self._by_address = Buckets(ADDRESS_RATE, ADDRESS_BURST)
        self._trigger_locks: dict[str, asyncio.Lock] = {}
        self._log = Bucket(1.0, 50.0)  # log lines a second, and in a burst

    async def handle(
        self,
        request: web.Request,
        session: SocketSession,
        on_authenticated: Callable[[], None] = lambda: None,
    ) -> web.WebSocketResponse:
        """Serve one socket of a session until it closes; ``on_authenticated`` is called once it has sent the secret.

        Raises
        ------
        web.HTTPForbidden
            For a page of another origin, or none.
        web.HTTPTooManyRequests
            For an address with too many sockets.
        """
        if not same_origin(request):
            raise web.HTTPForbidden(text=text("server-foreign-socket"))
        address = client_address(request, self._proxies)
        if wait_s := self._opening[address].spend():
            raise too_many("server-too-many-connections", wait_s)
        if self._open[address] >= self._most_open:
            raise too_many("server-too-many-connections", self._patience_s)
        socket = web.WebSocketResponse(max_msg_size=HEADER + LARGEST + 1, heartbeat=25.0)
        self._open[address] += 1
        try:
            await socket.prepare(request)
            self._sockets.add(session.id, socket)

            def authenticated() -> None:
                self._sockets.authenticate(session.id, socket)
                on_authenticated()

            await self._serve(request, session, socket, address, authenticated)
        finally:
            self._open -= Counter({address: 1})
            self._sockets.remove(session.id, socket)
        return socket

    async def drop(self, session_id: str, why: str) -> None:
        """Close a session's sockets, if it has any."""
        await self._sockets.drop(session_id, why)

    async def close(self) -> None:
        """Close every socket."""
        await self._sockets.close()

    async def _serve(
        self,
        request: web.Request,
        session: SocketSession,
        socket: web.WebSocketResponse,
        address: str,
        authenticated: Callable[[], None],
    ) -> None:
        endpoint = session.server._server.ws  # noqa: SLF001  trame has no public access to it
        connection = await endpoint.connect()

        async def deliver(_: bool, content: bytes) -> None:
            if socket.closed:
                return
            try:
                async with asyncio.timeout(self._patience_s):
                    await socket.send_bytes(content)
            except TimeoutError:  # for a slow reader all further messages would accumulate
                if request.transport:
                    request.transport.abort()
            except ConnectionError:
                pass

        connection.on_message(deliver)
        trigger_lock = self._trigger_locks.setdefault(session.id, asyncio.Lock())
        caller = SocketConnection(
            session.server, endpoint, connection.client_id, self._policy, self._log, trigger_lock
        )
        pace = [self._by_address[address]]
        try:
            async with asyncio.timeout(self._patience_s) as waiting:
                async for message in socket:
                    if message.type is WSMsgType.ERROR:  # too large, or not a frame: aiohttp has closed it
                        break
                    if message.type is not WSMsgType.BINARY:
                        raise BrokenFrameError(text("message-text"))  # noqa: TRY301
                    cost = 1 + len(message.data) / BYTES_A_TOKEN
                    if pause_s := max(bucket.owe(cost) for bucket in pace):
                        await asyncio.sleep(pause_s)
                    if await caller.receive(message.data) and waiting.when() is not None:
                        waiting.reschedule(None)
                        pace.append(self._by_session[session.id])  # only authenticated clients use this one
                        authenticated()
        except BrokenFrameError as error:
            await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=str(error).encode()[:120])
        except TimeoutError:
            await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=text("server-no-greeting").encode())
        finally:
            await caller.close()
            if not self._sockets.is_another_authenticated(session.id, socket):
                self._trigger_locks.pop(session.id, None)
            await connection.close()
            await endpoint.onClose(connection.client_id)  # otherwise memory would leak for each socket
            endpoint.authentified_client_ids.discard(connection.client_id)


def same_origin(request: web.Request) -> bool:
    """Whether the page comes from the host that it calls; behind a proxy, from the host that the proxy names."""
    try:
        origin, here = urlsplit(request.headers.get("Origin", "")), urlsplit(f"//{request.host}")
        port = DEFAULT_PORT[origin.scheme]
        return bool(origin.hostname) and (origin.hostname, origin.port or port) == (
            here.hostname,
            here.port or port,
        )
    except (KeyError, ValueError):
        return False
