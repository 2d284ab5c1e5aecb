"""The limits of the server, for one visitor and in total, in one place; each can be set.

`Limits` is read from the environment once, when the server starts: ``VERTEBRA_VIZ_BUILD_WORKERS=4`` sets
`Limits.build_workers`. docs/deployment.md lists them all; a test compares that list with this file. A visitor is an
address (an IPv6 one with its whole /64), since that is all that a server knows before the first message. An address may
be a school with a whole class behind it, and so with each default a class of 60 can connect at the same time.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.words import either, text

PREFIX = "VERTEBRA_VIZ_"
# variables that Kubernetes sets for a service named vertebra-viz
_OF_A_SERVICE = re.compile(rf"{PREFIX}(SERVICE_(HOST|PORT\w*)|PORT(_\d+_\w+)?)")


def _limit(default: float, least: float, most: float, what: str) -> Any:
    return field(default=default, metadata={"least": least, "most": most, "what": what})


@dataclass(frozen=True)
class Limits:
    """All limits; the ``metadata`` of each field has its description, and its least and largest value."""

    # requests over HTTP (`web.rate_limits`)
    requests_per_s: float = _limit(100.0, 1, 1e6, "requests of one address that are answered each second")
    requests_burst: float = _limit(4000.0, 1, 1e6, "requests of one address that are answered at once")
    requests_wait_s: float = _limit(
        10.0, 0, 300, "how long a request beyond that is held back before one is refused"
    )

    # clips and files (`clips.worker_pool`, `web.downloads`)
    build_workers: int = _limit(
        0,
        0,
        64,
        "processes that build cases; 0: as many as processors, from 2 to 4; one more builds short ones",
    )
    builds_per_address: int = _limit(256, 1, 100_000, "cases and files that may wait for one address")
    builds_waiting: int = _limit(4096, 1, 100_000, "cases and files that may wait in all")
    pictures_per_address: int = _limit(64, 1, 100_000, "pictures and pages that may wait for one address")
    pictures_waiting: int = _limit(512, 1, 100_000, "pictures and pages that may wait in all")
    clips_mb: float = _limit(128.0, 1, 1e6, "memory for cases that have been built")

    # sockets (`web.guarded_socket`)
    sockets_per_s: float = _limit(20.0, 0.1, 1e6, "sockets that one address may open each second")
    sockets_burst: float = _limit(500.0, 1, 1e6, "sockets that one address may open at once")
    sockets_per_address: int = _limit(250, 1, 100_000, "sockets of one address that are open at a time")

    # connections (`web.connections`), each socket included; a proxy on this computer has no limit per address
    connections: int = _limit(4096, 1, 1e6, "connections that are open in all, as far as the system lets us")
    connections_per_address: int = _limit(600, 1, 1e6, "connections of one address that are open at a time")
    header_s: float = _limit(10.0, 0.1, 3600, "how long a request's header may take")
    body_s: float = _limit(10.0, 0.1, 3600, "how long what is sent with a request may take")
    keepalive_s: float = _limit(75.0, 0.1, 3600, "how long a connection is kept for a next request")
    send_s: float = _limit(30.0, 0.1, 3600, "how long a reader may take nothing of an answer")

    # sessions (`sessions.registry`)
    unused_session_s: float = _limit(
        10.0, 0.1, 3600, "how long a session waits for the page that asked for it"
    )

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Limits:
        """Return the limits that the environment sets, and the default of each other one.

        Raises
        ------
        CaseError
            In one line, for a value that is not allowed and for an unknown name with `PREFIX`.
        """
        known = {PREFIX + each.name.upper(): each for each in fields(cls)}
        given: dict[str, Any] = {}
        for name, given_text in environment.items():
            if not name.startswith(PREFIX) or _OF_A_SERVICE.fullmatch(name):
                continue
            if name not in known:
                raise CaseError(text("server-no-limit", name=name, names=either(known)))
            limit = known[name]
            least, most = limit.metadata["least"], limit.metadata["most"]
            default: Any = limit.default
            kind = type(default)
            try:
                value = kind(given_text)
            except ValueError:
                value = None
            if value is None or not least <= value <= most:
                allowed = text(
                    "allowed-limit",
                    kind="whole" if kind is int else "number",
                    least=f"{least:.15g}",
                    most=f"{most:.15g}",
                )
                raise refusal(name, given_text, allowed)
            given[limit.name] = value
        return cls(**given)
