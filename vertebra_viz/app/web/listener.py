"""The listener: accepts connections one at a time, also while this process has no file descriptor left.

Without one, asyncio's own loop tries a hundred times, logs a traceback for each attempt, and starts again. This one
closes the connection that has waited longest for a header, logs that at a limited rate, and tries again.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import socket
import sys
from dataclasses import dataclass, field

from aiohttp import web

from vertebra_viz.app.web.connections import Connections
from vertebra_viz.app.web.rate_limits import Bucket

logger = logging.getLogger(__name__)

BACKLOG = 1024  # connections that wait in the system until they are accepted
NONE_LEFT = {errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM}
# "localhost" is an IPv6 address too, on a computer that may have IPv6 turned off
NO_SUCH_ADDRESS = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}
AGAIN_S = 0.1
FULL_LINES = 1 / 60  # a second
TOO_MANY = (
    b"HTTP/1.1 429 Too Many Requests\r\nContent-Type: text/plain\r\nRetry-After: 5\r\nConnection: close\r\n\r\n"
    b"too many connections from your address; try again in 5 s\n"
)


@dataclass
class Listener:
    """A listener on all addresses of a host name.

    Parameters
    ----------
    server : web.Server
        The server that answers.
    connections : Connections
        The connections, which limit how many are accepted.
    """

    server: web.Server
    connections: Connections
    _sockets: list[socket.socket] = field(default_factory=list)
    _accepting: list[asyncio.Task[None]] = field(default_factory=list)
    _said: Bucket = field(default_factory=lambda: Bucket(FULL_LINES, 1.0))

    def start(self, host: str, port: int) -> int:
        """Start, and return the port; OSError if ``host`` and ``port`` cannot be listened on."""
        self._sockets = _bound(host, port)
        self._accepting = [asyncio.create_task(self._accept(each)) for each in self._sockets]
        self.connections.start()
        return int(self._sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Accept no more connections; open ones stay open."""
        for task in self._accepting:
            task.cancel()
        await asyncio.gather(*self._accepting, return_exceptions=True)
        for each in self._sockets:
            each.close()
        self.connections.stop()

    async def _accept(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                accepted, name = await loop.sock_accept(listening)
            except OSError as error:
                if error.errno in NONE_LEFT:
                    self._none_left(error)
                    await asyncio.sleep(AGAIN_S)
                continue  # or the client has already disconnected
            make = self.connections.make(self.server, name[0] if isinstance(name, tuple) else "")
            if make is None:
                with accepted, contextlib.suppress(OSError):
                    accepted.send(TOO_MANY)
                continue
            try:
                await loop.connect_accepted_socket(make, accepted)
            except OSError:
                accepted.close()

    def _none_left(self, error: OSError) -> None:
        made_room = self.connections.make_room()
        if not self._said.spend():
            logger.warning(
                "no room for another of %d connections (%s)%s",
                len(self.connections),
                error.strerror,
                "; the one that waited longest is closed" if made_room else "",
            )


def _bound(host: str, port: int) -> list[socket.socket]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    sockets: list[socket.socket] = []
    missing: OSError | None = None
    for family, kind, protocol, _, address in dict.fromkeys(found):
        try:
            sockets.append(_listening(family, kind, protocol, address))
        except OSError as error:
            if error.errno not in NO_SUCH_ADDRESS:
                for each in sockets:
                    each.close()
                raise
            missing = error
    if missing and not sockets:
        raise missing
    return sockets


def _listening(
    family: int, kind: int, protocol: int, address: tuple[str | int | bytes, ...]
) -> socket.socket:
    made = socket.socket(family, kind, protocol)
    try:
        if sys.platform != "win32":  # on Windows it would let other programs use the port too
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind(address)
        made.listen(BACKLOG)
        made.setblocking(False)
    except OSError:
        made.close()
        raise
    return made


def raise_file_limit(wanted: int) -> int:
    """Raise the limit of open files of this process as far as the system allows; return the limit.

    Each connection is an open file. The usual limit, 1024 or 256, is for programs with few connections.
    """
    if sys.platform == "win32":
        return wanted  # there is no such limit
    import resource  # noqa: PLC0415  not on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return wanted
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
        return most
    return soft
