"""The host names that this server answers to.

An attacker's page may have its host name resolve to an address in the visitor's own network; the browser then treats it
as a page of the server at that address (DNS rebinding). Such a request names the attacker's host. So IP addresses, which
need no resolution, and this computer's own names are always answered, and other names only if they were configured.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Middleware

from vertebra_viz.app.web.rate_limits import Handler
from vertebra_viz.case.errors import refusal
from vertebra_viz.words import text

LOCAL = "localhost"
_NAME = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_LONGEST_NAME = 253  # characters, as the domain name system has it


class Hosts:
    """The host names that are answered.

    Parameters
    ----------
    names : iterable of str
        Further names, as in a visitor's browser, without a port: ``"vertebra.example.org"``.
    listening_on : str
        The host that the server listens on.

    Raises
    ------
    CaseError
        In one line, for something that is not a host name.
    """

    def __init__(self, names: Iterable[str] = (), listening_on: str = LOCAL) -> None:
        given = [name.lower().rstrip(".") for name in names]
        for name in given:
            if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
                raise refusal("--allow-host", name, text("allowed-host-name"))
        own = socket.gethostname().lower()
        self._names = {LOCAL, own, f"{own.partition('.')[0]}.local", listening_on.lower(), *given}

    def __contains__(self, host: str) -> bool:
        """Whether a ``Host`` header, with or without its port, is answered."""
        try:
            name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
        except ValueError:
            return False
        try:
            ip_address(name)
        except ValueError:
            return name in self._names
        return True

    @property
    def check(self) -> Middleware:
        """Middleware: answer 421 to a request for another name."""

        @web.middleware
        async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
            host = request.headers.get("Host")
            if host is not None and host not in self:  # browsers always send one
                raise web.HTTPMisdirectedRequest(
                    text=str(refusal("Host", host, text("allowed-answered-host")))
                )
            return await handler(request)

        return middleware
