"""Token buckets: limit what one visitor may request, so that a flood of requests slows down its sender and nobody else.

A bucket contains at most ``burst`` tokens and is refilled at ``rate`` a second. There are three ways to take tokens:
`Bucket.spend` refuses if there are too few (a further socket is answered 429), `Bucket.owe` always gives them and returns
how long to wait before reading on (a socket is read more slowly, and TCP makes the sender wait), and `Bucket.book` does
so up to a longest wait (an HTTP request is delayed, and answered 429 if that would take too long).
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Mapping
from functools import partial
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from math import ceil

from aiohttp import web
from aiohttp.typedefs import Middleware

from vertebra_viz.words import text

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Network = IPv4Network | IPv6Network

LOOPBACK: tuple[Network, ...] = (ip_network("127.0.0.0/8"), ip_network("::1/128"))


class Bucket:
    """The tokens of one visitor.

    Parameters
    ----------
    rate : float
        Tokens a second.
    burst : float
        The most tokens that it can contain; it starts full.
    clock : callable
        Seconds.
    """

    __slots__ = ("_burst", "_clock", "_level", "_rate", "_then")

    def __init__(self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._level, self._then = burst, clock()

    def spend(self, cost: float = 1.0) -> float:
        """Take ``cost`` tokens and return 0, or take none and return the seconds until there are enough."""
        self._refill()
        missing = min(cost, self._burst) - self._level
        if missing > 0:
            return missing / self._rate
        self._level -= cost
        return 0.0

    def book(self, cost: float = 1.0, most_s: float = 0.0) -> float:
        """Take ``cost`` tokens and return the seconds to wait for them; if that is more than ``most_s``, take none."""
        wait_s = self.owe(cost)
        if wait_s > most_s:
            self._level += cost
        return wait_s

    def owe(self, cost: float = 1.0) -> float:
        """Take ``cost`` tokens in any case; return the seconds to wait until they are refilled."""
        self._refill()
        self._level -= cost
        return max(0.0, -self._level / self._rate)

    def _refill(self) -> None:
        now = self._clock()
        self._level = min(self._burst, self._level + (now - self._then) * self._rate)
        self._then = now


class Buckets:
    """A bucket for each visitor; the ones used longest ago are removed, so that their number is limited.

    Parameters
    ----------
    rate, burst : float
        Of each bucket.
    most : int
        Buckets kept. A removed one starts full again, which disadvantages nobody.
    """

    def __init__(
        self, rate: float, burst: float, *, most: int = 4096, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._make = partial(Bucket, rate, burst, clock)
        self._most = most
        self._kept: OrderedDict[str, Bucket] = OrderedDict()

    def __getitem__(self, visitor: str) -> Bucket:
        bucket = self._kept.get(visitor)
        if bucket is None:
            bucket = self._kept[visitor] = self._make()
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        self._kept.move_to_end(visitor)
        return bucket

    def __len__(self) -> int:
        return len(self._kept)


def client_address(request: web.Request, proxies: Collection[Network] = LOOPBACK) -> str:
    """Return the visitor of a request, as a key for `Buckets`.

    Parameters
    ----------
    request : web.Request
        The request.
    proxies : collection of networks
        Addresses whose ``X-Forwarded-For`` is believed; anybody else could name another visitor's address and use up its tokens.

    Notes
    -----
    An IPv6 visitor usually has a whole /64, which therefore counts as one.
    """
    named = request.remote or ""
    try:
        address = ip_address(named)
        if any(address in network for network in proxies):
            # the last address was written by the proxy itself, perhaps in a header of its own (HAProxy); those before it
            # by the proxy's client
            forwarded = ",".join(request.headers.getall("X-Forwarded-For", ())).rpartition(",")[2].strip()
            address = ip_address(forwarded) if forwarded else address
    except ValueError:  # a Unix socket, or a header that is not an address
        return named
    return visitor_of(address)


def visitor_of(address: IPv4Address | IPv6Address) -> str:
    """Return the visitor of an address, as `client_address` names it."""
    if isinstance(address, IPv6Address):
        # a proxy that listens on IPv4 and IPv6 may write an IPv4 address in IPv6 form
        address = address.ipv4_mapped or address
    return str(ip_network((address, 64), strict=False)) if isinstance(address, IPv6Address) else str(address)


def limited(
    buckets: Buckets,
    costs: Mapping[str, float],
    proxies: Collection[Network] = LOOPBACK,
    *,
    patience_s: float = 0.0,
) -> Middleware:
    """Return a middleware that delays requests of an address above its rate, and answers 429 if the delay would be too long.

    Parameters
    ----------
    buckets : Buckets
        One for each address.
    costs : mapping
        Tokens for a path that begins with the key; any other costs 1.
    patience_s : float
        The longest delay of a request: delayed rather than refused, since a page needs all of its files.
    """

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        cost = next((cost for start, cost in costs.items() if request.path.startswith(start)), 1.0)
        wait_s = buckets[client_address(request, proxies)].book(cost, patience_s)
        if wait_s > patience_s:
            raise too_many("server-too-many-requests", wait_s)
        if wait_s > 0:
            await asyncio.sleep(wait_s)
        return await handler(request)

    return middleware


def too_many(message: str, wait_s: float) -> web.HTTPTooManyRequests:
    """Return the answer 429; ``message`` is the id of its text."""
    seconds = max(1, ceil(wait_s))
    return web.HTTPTooManyRequests(
        text=text(message, seconds=seconds),
        headers={"Retry-After": str(seconds)},
    )
