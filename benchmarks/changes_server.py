"""New cases per second of a server whose workers are always busy, because many visitors request cases at once."""

import asyncio
import itertools
import time

from aiohttp import ClientSession, ClientTimeout, TCPConnector

from benchmarks.app_load import VOLUME, Visitor

VISITORS = 8
DURATION_S = 10.0
MOST = 800  # cases in a turn
LIMIT_S = 120.0
SECOND_LEVEL = {"plain": {}, "two levels": {"second.level": "L2"}}


def cases_per_second(url: str, around: str, turn: int) -> float:
    """Return the new cases per second of the app at ``url``, of one kind; every ``turn`` requests different cases."""
    return asyncio.run(_cases_per_second(url, SECOND_LEVEL[around], turn))


async def _cases_per_second(url, second_level, turn):
    async with ClientSession(connector=TCPConnector(limit=0), timeout=ClientTimeout(total=LIMIT_S)) as client:
        visitors = [Visitor(client, url, number) for number in range(VISITORS)]
        for visitor in visitors:
            await visitor.connect()
            await visitor.change(**second_level, **{VOLUME: 1.0})
        fresh, begun, made = itertools.count(turn * MOST), time.perf_counter(), []

        async def visit(visitor):
            while time.perf_counter() < begun + DURATION_S:
                await visitor.change(**second_level, **{VOLUME: round(1.2 + 0.001 * next(fresh), 4)})
                made.append(time.perf_counter())

        await asyncio.gather(*(visit(visitor) for visitor in visitors))
        for visitor in visitors:
            await visitor.disconnect()
    # changes that ended later do not count: fewer and fewer ran at the same time
    in_time = [at for at in made if at <= begun + DURATION_S]
    return len(in_time) / DURATION_S
