"""New cases that a server makes in a second, its workers busy all the time, as many visitors at once ask for them."""

import asyncio
import itertools
import time

from aiohttp import ClientSession, ClientTimeout, TCPConnector

from benchmarks.app_load import VOLUME, Visitor

VISITORS = 8
DURATION_S = 10.0
MOST = 800  # cases of a turn
LIMIT_S = 120.0
BESIDE = {"plain": {}, "two levels": {"second.level": "L2"}}


def per_second(url: str, around: str, turn: int) -> float:
    """New cases of a kind that the app at ``url`` makes each second; each ``turn`` has others."""
    return asyncio.run(_per_second(url, BESIDE[around], turn))


async def _per_second(url, beside, turn):
    async with ClientSession(connector=TCPConnector(limit=0), timeout=ClientTimeout(total=LIMIT_S)) as client:
        visitors = [Visitor(client, url, number) for number in range(VISITORS)]
        for visitor in visitors:
            await visitor.come()
            await visitor.change(**beside, **{VOLUME: 1.0})
        fresh, begun, made = itertools.count(turn * MOST), time.perf_counter(), []

        async def visit(visitor):
            while time.perf_counter() < begun + DURATION_S:
                await visitor.change(**beside, **{VOLUME: round(1.2 + 0.001 * next(fresh), 4)})
                made.append(time.perf_counter())

        await asyncio.gather(*(visit(visitor) for visitor in visitors))
        for visitor in visitors:
            await visitor.leave()
    # what was begun before the end has been waited for, with fewer and fewer beside it
    within = [at for at in made if at <= begun + DURATION_S]
    return len(within) / DURATION_S
