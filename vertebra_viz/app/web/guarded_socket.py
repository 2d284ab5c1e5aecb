"""The guarded socket between one page and its own trame server object.

trame's own socket allocates what a stranger claims, answers with tracebacks, calls and sets whatever is asked and
reads as fast as anyone sends. This one stands before it and hands on only whole, small, allowed calls, at a bearable
pace; what is refused is told in one line, and whoever sends what is no message at all is shown the door.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
from collections import Counter
from collections.abc import Callable, Collection
from typing import Any, Protocol
from urllib.parse import urlsplit

from aiohttp import WSCloseCode, WSMsgType, web
from trame_server import Server

from vertebra_viz.app.web.errors import SORRY, whereabouts
from vertebra_viz.app.web.frames import HEADER, LARGEST, BrokenFrameError, Frames
from vertebra_viz.app.web.rate_limits import LOOPBACK, Bucket, Buckets, Network, client_address, too_many
from vertebra_viz.app.web.rpc import FAILED, HELLO, NOT_ALLOWED, PAGE_METHODS, TRIGGER, Call, Policy, Refused
from vertebra_viz.app.web.session_sockets import SessionSockets
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.errors import CaseError

logger = logging.getLogger(__name__)

# Messages a second that are read at once, and after a pause: a dragged slider sends about 60. An address may be a
# class behind one router.
SESSION_RATE, SESSION_BURST = 100.0, 400.0
ADDRESS_RATE, ADDRESS_BURST = 2000.0, 8000.0
BYTES_A_TOKEN = 4096
MOST_TRIGGERS = 32  # of one socket that may wait for each other
DEFAULT_PORT = {"http": 80, "https": 443}


class SocketSession(Protocol):
    """What the guard needs of a session."""

    id: str
    server: Server  # started on wslink's "generic" backend, with a secret of its own


class SocketGuard:
    """Sockets of all sessions.

    Parameters
    ----------
    allowed_keys : collection of str
        State keys a page may set.
    allowed_methods : collection of str
        Methods a page may call (see `rpc`).
    proxies : collection of networks
        Whose word about a visitor's address is taken.
    patience_s : float
        How long a new socket may take to tell its secret, and a slow one to take one message.
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
        self._log = Bucket(1.0, 50.0)  # lines: nobody fills a disk by calling with nonsense

    async def handle(
        self,
        request: web.Request,
        session: SocketSession,
        on_authenticated: Callable[[], None] = lambda: None,
    ) -> web.WebSocketResponse:
        """Serve one socket of a session until it closes.

        Once it has told the session's secret, ``greets`` is called, and the one before it is closed.

        Raises
        ------
        web.HTTPForbidden
            For a page of another origin, or none.
        web.HTTPTooManyRequests
            For an address with too many sockets.
        """
        if not same_origin(request):
            raise web.HTTPForbidden(text="the socket is for pages of this server")
        address = client_address(request, self._proxies)
        if wait_s := self._opening[address].spend():
            raise too_many("connections", wait_s)
        if self._open[address] >= self._most_open:
            raise too_many("connections", self._patience_s)
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
        endpoint = session.server._server.ws  # noqa: SLF001  trame has no public way to it
        connection = await endpoint.connect()

        async def deliver(_: bool, content: bytes) -> None:
            if socket.closed:
                return
            try:
                async with asyncio.timeout(self._patience_s):
                    await socket.send_bytes(content)
            except TimeoutError:  # it would hold up, and pile up, all that follows
                if request.transport:
                    request.transport.abort()
            except ConnectionError:
                pass

        connection.on_message(deliver)
        trigger_lock = self._trigger_locks.setdefault(session.id, asyncio.Lock())
        caller = _Connection(
            session.server, endpoint, connection.client_id, self._policy, self._log, trigger_lock
        )
        pace = [self._by_address[address]]
        try:
            async with asyncio.timeout(self._patience_s) as waiting:
                async for message in socket:
                    if message.type is WSMsgType.ERROR:  # too large, or no frame: aiohttp has closed it
                        break
                    if message.type is not WSMsgType.BINARY:
                        raise BrokenFrameError("a message in text; allowed: in binary")  # noqa: TRY301
                    cost = 1 + len(message.data) / BYTES_A_TOKEN
                    if pause_s := max(bucket.owe(cost) for bucket in pace):
                        await asyncio.sleep(pause_s)
                    if await caller.receive(message.data) and waiting.when() is not None:
                        waiting.reschedule(None)
                        pace.append(self._by_session[session.id])  # which no stranger uses up
                        authenticated()
        except BrokenFrameError as error:
            await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=str(error).encode()[:120])
        except TimeoutError:
            await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=b"no greeting came")
        finally:
            await caller.close()
            if not self._sockets.is_another_authenticated(session.id, socket):
                self._trigger_locks.pop(session.id, None)
            await connection.close()
            await endpoint.onClose(connection.client_id)  # or it would keep a little of each for ever
            endpoint.authentified_client_ids.discard(connection.client_id)


class _Connection:
    """What is said on one socket."""

    def __init__(
        self,
        server: Server,
        endpoint: Any,
        client_id: str,
        policy: Policy,
        log: Bucket,
        trigger_lock: asyncio.Lock,
    ) -> None:
        self._server, self._endpoint, self._id, self._policy = server, endpoint, client_id, policy
        self._log, self._trigger_locks = log, trigger_lock
        self._triggers: set[asyncio.Task[None]] = set()
        self._frames = Frames()
        view = endpoint.functionMap.get("trame.rca.size")
        self._areas = view[0]._area_adapters if view else ()  # noqa: SLF001

    async def receive(self, chunk: bytes) -> bool:
        """Take in a chunk, and do and answer what it completes; return whether the secret has been told."""
        message = self._frames.feed(chunk)
        if message is None:
            return self._authenticated
        call = Call.read(message)
        if call is None:
            raise BrokenFrameError("a message that is no call")
        if call.method == TRIGGER and self._authenticated:
            await self._later(call)
        else:
            await self._answer(call)
        return self._authenticated

    async def _later(self, call: Call) -> None:
        """Carry out a trigger beside the reading, for it may take long; a session's triggers keep their order."""
        if len(self._triggers) >= MOST_TRIGGERS:
            await self._refuse(call, Refused(NOT_ALLOWED, f"{TRIGGER}: {MOST_TRIGGERS} wait already"))
            return
        task = asyncio.get_running_loop().create_task(self._next(call))
        self._triggers.add(task)
        task.add_done_callback(self._triggers.discard)

    async def _next(self, call: Call) -> None:
        async with self._trigger_locks:  # which wakes those who wait in the order they came
            with contextlib.suppress(ConnectionError, KeyError):  # whoever asked is gone
                await self._answer(call)

    async def close(self) -> None:
        """Drop what waits and what is being done."""
        tasks = tuple(self._triggers)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _answer(self, call: Call) -> None:
        try:
            if call.id.startswith("system:"):
                await self._greet(call)
            else:
                result = await self._do(call)
                await self._endpoint.sendWrappedMessage(
                    call.id, result, method=call.method, client_id=self._id
                )
        except Refused as refused:
            await self._refuse(call, refused)

    async def _refuse(self, call: Call, refused: Refused) -> None:
        await self._endpoint.sendWrappedError(call.id, refused.code, str(refused), client_id=self._id)

    @property
    def _authenticated(self) -> bool:
        return bool(self._endpoint.isClientAuthenticated(self._id))

    async def _greet(self, call: Call) -> None:
        if call.method != HELLO:
            raise Refused(NOT_ALLOWED, f"{HELLO}: expected as the first call")
        await self._endpoint.handleSystemMessage(call.id, call.method, call.args, self._id)
        if not self._authenticated:
            raise BrokenFrameError("a greeting with a wrong secret")
        self._frames.largest = LARGEST

    async def _do(self, call: Call) -> Any:
        if not self._authenticated:
            raise Refused(NOT_ALLOWED, f"{HELLO}: expected as the first call")
        self._policy.check(call, self._server, self._areas)
        offered, method = self._endpoint.functionMap[call.method]
        self._endpoint.web_app.last_active_client_id = self._id
        try:
            result = method(offered, *call.args)
            if inspect.isawaitable(result):
                with self._endpoint.network_monitor:
                    result = await result
        except CaseError as error:
            raise Refused(FAILED, str(error)) from None
        except Exception as error:  # noqa: BLE001  a server does not die of a message
            if not self._log.spend():
                logger.error("%s: %s", call.method, whereabouts(error))  # noqa: TRY400
            raise Refused(FAILED, f"{call.method}: {SORRY}") from None
        return result


def same_origin(request: web.Request) -> bool:
    """Whether the page that asks came from the host it asks; behind a proxy that host is the one the proxy names."""
    try:
        origin, here = urlsplit(request.headers.get("Origin", "")), urlsplit(f"//{request.host}")
        port = DEFAULT_PORT[origin.scheme]
        return bool(origin.hostname) and (origin.hostname, origin.port or port) == (
            here.hostname,
            here.port or port,
        )
    except (KeyError, ValueError):
        return False
