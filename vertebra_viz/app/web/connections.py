"""The open connections of the HTTP server: how many there may be, and how long one may stay silent within a request.

aiohttp closes a connection that is idle between two requests. It has no time limit for an incomplete header, none for a
client that reads nothing, and no limit on their number: a client that opens connections and sends nothing can use up all
file descriptors. Here a header has a time limit and an address a maximum number of connections; when no more are
possible, the connection that has waited longest for the rest of its header is closed for the next visitor.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from http import HTTPStatus
from ipaddress import ip_address

from aiohttp import web
from aiohttp.http_exceptions import LineTooLong
from aiohttp.web_request import BaseRequest

from vertebra_viz.app.web.errors import whereabouts
from vertebra_viz.app.web.headers import protect
from vertebra_viz.app.web.rate_limits import LOOPBACK, Handler, visitor_of
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.link import LONGEST
from vertebra_viz.words import text

logger = logging.getLogger(__name__)

SPARE_FILES = 256  # kept for workers, files and whatever else a server opens
SWEEP_S = 1.0  # how often time limits are checked
LINGERING_S = 2.0  # for the rest of a request whose answer is already known


class Connection(web.RequestHandler):
    """One connection.

    Parameters
    ----------
    server : web.Server
        The server that answers.
    among : Connections
        All connections of that server.

    Attributes
    ----------
    visitor : str
        The client's address as `rate_limits.visitor_of` gives it, not the one that a proxy names.
    """

    def __init__(self, server: web.Server, among: Connections, visitor: str) -> None:
        super().__init__(
            server,
            loop=asyncio.get_running_loop(),
            access_log=None,  # type: ignore[arg-type]  # no access log, which would contain cases; aiohttp allows None, its types do not
            keepalive_timeout=among.limits.keepalive_s,
            lingering_time=LINGERING_S,
        )
        self._among, self.visitor = among, visitor
        self._open_transport: asyncio.Transport | None = None
        self._answering = False
        self._header_since: float | None = self._loop.time()  # since when it has waited for a header
        self._idle_since = self._loop.time()
        self._unsent, self._unsent_since = 0, 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start the connection; called by asyncio."""
        if isinstance(transport, asyncio.Transport):
            self._open_transport = transport
        self._among.add(self)
        super().connection_made(transport)

    def connection_lost(self, exc: BaseException | None) -> None:
        """End the connection; called by asyncio."""
        self._among.remove(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Receive data; called by asyncio."""
        if not self._answering and self._header_since is None:
            self._header_since = self._loop.time()
        super().data_received(data)

    def answer_begins(self) -> None:
        """Note that a header is complete, and its request is being answered."""
        self._answering, self._header_since = True, None

    def answer_ends(self) -> None:
        """Note that the answer is complete; it may still have to be sent."""
        self._answering, self._idle_since = False, self._loop.time()

    @property
    def waits_since(self) -> tuple[bool, float] | None:
        """Return the key that sorts by waiting time, incomplete headers first; None while a request is answered."""
        if self._answering:
            return None
        half = self._header_since is not None
        return (not half, self._header_since if self._header_since is not None else self._idle_since)

    def is_overdue(self, now: float) -> bool:
        """Whether a time limit has passed: of a header, or of a client that reads nothing."""
        limits = self._among.limits
        since = None if self._answering else self._header_since
        if since is not None and now - since > limits.header_s:
            return True
        unsent = self._open_transport.get_write_buffer_size() if self._open_transport else 0
        if unsent != self._unsent or not unsent:
            self._unsent, self._unsent_since = unsent, now
        return now - self._unsent_since > limits.send_s

    def abort(self) -> None:
        """Close immediately, even if data is unsent."""
        if self._open_transport:
            self._open_transport.abort()

    def handle_error(
        self,
        request: BaseRequest,
        status: int = HTTPStatus.INTERNAL_SERVER_ERROR,
        exc: BaseException | None = None,
        message: str | None = None,  # noqa: ARG002  it contains what was sent
    ) -> web.StreamResponse:
        """Answer something that is not a valid request, in one line."""
        logger.warning("a request that cannot be read: %s", type(exc).__name__)
        too_long = isinstance(exc, LineTooLong)
        if too_long:
            status = HTTPStatus.REQUEST_URI_TOO_LONG
        said = text("server-long-address", most=LONGEST) if too_long else text("server-unread-request")
        response = web.Response(status=status, text=said)
        protect(response)
        response.force_close()
        if request.writer.output_size > 0:
            raise ConnectionError  # a part of an answer has been sent; nothing can follow it
        return response


class Connections:
    """All connections of one server.

    Parameters
    ----------
    limits : Limits
        How many there may be, and how long they may take.
    files : int
        How many files this process may have open; some are kept for other things.
    """

    def __init__(self, limits: Limits, files: int) -> None:
        self.limits = limits
        self._most = max(1, min(limits.connections, files - min(SPARE_FILES, files // 4)))
        self._open: set[Connection] = set()
        self._by_visitor: Counter[str] = Counter()
        self._sweeping: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._open)

    def make(self, server: web.Server, host: str) -> Callable[[], Connection] | None:
        """Return the factory of a new connection; None where its address has too many, or no other can be closed for it."""
        visitor, from_proxy = _who(host)
        if not from_proxy and self._by_visitor[visitor] >= self.limits.connections_per_address:
            return None
        if len(self._open) >= self._most and not self.make_room():
            return None
        return lambda: Connection(server, self, visitor)

    def make_room(self) -> bool:
        """Close the connection that has waited longest for a header; return whether there was one."""
        waiting = ((since, each) for each in self._open if (since := each.waits_since) is not None)
        found = min(waiting, key=lambda pair: pair[0], default=None)
        if found is None:
            return False
        self.remove(found[1])
        found[1].abort()
        return True

    def add(self, connection: Connection) -> None:
        """Add a connection."""
        self._open.add(connection)
        self._by_visitor[connection.visitor] += 1

    def remove(self, connection: Connection) -> None:
        """Remove a connection, if it is there."""
        if connection in self._open:
            self._open.remove(connection)
            self._by_visitor -= Counter({connection.visitor: 1})

    def start(self) -> None:
        """Start checking time limits."""
        self._sweeping = asyncio.create_task(self._sweep())

    def stop(self) -> None:
        """Stop checking time limits."""
        if self._sweeping:
            self._sweeping.cancel()

    async def _sweep(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(SWEEP_S)
            now = loop.time()
            for connection in [each for each in self._open if each.is_overdue(now)]:
                connection.abort()


@web.middleware
async def note_requests(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Middleware, the outermost one: note on a connection when its request is being answered."""
    connection = request.protocol
    if not isinstance(connection, Connection):  # the server of a test
        return await handler(request)
    connection.answer_begins()
    try:
        return await handler(request)
    finally:
        connection.answer_ends()


def log_in_one_line(_: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    """Log an exception of an event loop in one line: asyncio's own handler writes a traceback with what was sent."""
    error = context.get("exception")
    where = f": {whereabouts(error)}" if isinstance(error, BaseException) else ""
    logger.error("%s%s", context["message"], where)


def _who(host: str) -> tuple[str, bool]:
    """Return the visitor of a connection, and whether the connection may come from a proxy."""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host, False
    return visitor_of(address), any(address in network for network in LOOPBACK)
