"""The parts of `benchmarks.load`: each takes a client and the URL of the app and returns the text of its table row."""

import asyncio
import contextlib
import itertools
import json
import re
import socket
import statistics
import time

from aiohttp import ClientError, WSServerHandshakeError

from benchmarks.app_load import SCALE, VOLUME, Visitor
from vertebra_viz.app.state import NAMES

HOSTILE, IDLE, CLASS, TABS, PICTURES, FLOOD = 40, 1100, 60, 120, 10, 20
CHANGES, CHANGES_S = 8, 200.0  # of the regular visitor, and the longest time for all of them
SCHOOL, VANDAL, LAWFUL = "10.2.0.1", "10.6.6.6", "10.9.0.1"
THREE_LEVELS = "v=1&second.level=L2&third.level=T12"
PARTS = {}


def part(name):
    def register(function):
        PARTS[name] = function
        return function

    return register


async def regular_changes(client, url):
    """A regular visitor's changes, each new to the server; every fourth changes the bone."""
    visitor = Visitor(client, url, 0, LAWFUL)
    await visitor.connect()
    seconds = []
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(CHANGES_S):
            for k in range(CHANGES):
                await asyncio.sleep(0.5)
                value = (
                    {SCALE: round(1.1 + 0.001 * k, 4)} if k % 4 == 3 else {VOLUME: round(0.8 + 0.01 * k, 2)}
                )
                seconds.append(await visitor.change(**value))
    if not seconds:
        return f"not one of {CHANGES} changes within {CHANGES_S:.0f} s"
    return (
        f"median {statistics.median(seconds):.2f} s, worst {max(seconds):.2f} s, "
        f"of {len(seconds)} changes (of {CHANGES}, within {CHANGES_S:.0f} s)"
    )


@part("alone")
async def alone(client, url):
    """A visitor's change, alone."""
    return await regular_changes(client, url)


@part("beside-hostile")
async def beside_hostile(client, url):
    """A visitor's change, beside 40 sessions of one other address, each building cases of three levels."""
    built = itertools.count()

    async def hostile(number):
        visitor = Visitor(client, url, 1000 + number, VANDAL)
        await visitor.connect(f"{THREE_LEVELS}&scale={0.82 + 0.001 * number:.3f}")
        while True:
            n = next(built)
            await visitor.change(fetch=False, **{SCALE: round(0.9 + 0.0005 * n, 4)})

    crowd = [asyncio.create_task(hostile(number)) for number in range(HOSTILE)]
    try:
        await asyncio.sleep(5)
        return await regular_changes(client, url)
    finally:
        for each in crowd:
            each.cancel()
        await asyncio.gather(*crowd, return_exceptions=True)


@part("idle-sockets")
async def idle_sockets(client, url):
    """A new visitor's page and first change, beside 1,100 connections that sent half a header."""
    port = int(re.search(r":(\d+)/", url)[1])
    held = []
    try:
        for _ in range(IDLE):
            idle = socket.socket()
            idle.setblocking(False)  # connections beyond the server's queue are never answered
            with contextlib.suppress(BlockingIOError):
                idle.connect(("127.0.0.1", port))
            held.append(idle)
            if len(held) % 100 == 0:
                await asyncio.sleep(0.2)
        await asyncio.sleep(1)
        for idle in held:
            with contextlib.suppress(OSError):
                idle.send(b"GET / HTTP/1.1\r\nHost: here\r\nX-A: ")
        begun = time.perf_counter()
        try:
            async with asyncio.timeout(60):
                async with client.get(url, headers={"X-Forwarded-For": LAWFUL}) as answer:
                    page_s = time.perf_counter() - begun
                    assert answer.status == 200
                visitor = Visitor(client, url, 0, LAWFUL)
                await visitor.connect()
                change_s = await visitor.change(**{VOLUME: 0.81})
        except (TimeoutError, ClientError, AssertionError) as error:
            return f"shut out for {time.perf_counter() - begun:.0f} s ({type(error).__name__})"
        return f"page after {page_s:.2f} s, change {change_s:.2f} s"
    finally:
        for idle in held:
            idle.close()


async def fetch_with_retries(client, url, headers, tally):
    """Fetch like the player, which retries after the time in Retry-After; return the seconds, None if it gave up."""
    begun = time.perf_counter()
    for attempt in range(20):
        async with client.get(url, headers=headers) as answer:
            await answer.read()
        if answer.status == 200:
            return time.perf_counter() - begun
        tally.append((attempt, answer.status))
        if answer.status not in (429, 503):
            return None
        await asyncio.sleep(float(answer.headers.get("Retry-After", 5)))
    return None


def summary(what, seconds, tally):
    succeeded = [each for each in seconds if each is not None]
    first = sum(attempt == 0 for attempt, _ in tally)
    return (
        f"{len(succeeded)} of {len(seconds)} {what}, median {statistics.median(succeeded):.1f} s, worst {max(succeeded):.1f} s; "
        f"{first} refused at first, {len(tally)} refusals in all"
    )


@part("class")
async def school(client, url):
    """60 students of one address open 60 different links at once: page, clip and session of each."""
    refused, sessions = [], []

    async def student(number):
        query = f"v=1&treatment.balloon_volume_ml={1 + 0.02 * number:.2f}&scale={1 + 0.05 * (number % 3):.2f}"
        headers = {"X-Forwarded-For": SCHOOL}
        begun = time.perf_counter()
        async with client.get(f"{url}?{query}", headers=headers) as answer:
            page = await answer.text()
        src = re.search(r'src="(glb/[^"]+)"', page)[1].replace("&amp;", "&")

        async def session():
            visitor = Visitor(client, url, 2000 + number, SCHOOL)
            await visitor.connect(query)
            sessions.append(time.perf_counter() - begun)

        coming = asyncio.create_task(session())
        clip_s = await fetch_with_retries(client, f"{url}{src}", headers, refused)
        await asyncio.gather(coming, return_exceptions=True)
        return None if clip_s is None else time.perf_counter() - begun

    clips = await asyncio.gather(*(student(number) for number in range(CLASS)))
    kept = []
    files = await asyncio.gather(
        *(
            fetch_with_retries(
                client,
                f"{url}download/a.csv?v=1&treatment.balloon_volume_ml={1 + 0.02 * n:.2f}",
                {"X-Forwarded-For": SCHOOL},
                kept,
            )
            for n in range(CLASS)
        )
    )
    return (
        f"{summary('clips', clips, refused)}; {len(sessions)} sessions, worst {max(sessions):.1f} s; "
        f"then {summary('downloads', files, kept)}"
    )


@part("pictures")
async def pictures(client, url):
    """10 visitors request server rendering at once, each from an address of its own."""

    async def watch(number):
        visitor = Visitor(client, url, 3000 + number)
        await visitor.connect(f"v=1&scale={1 + 0.01 * number:.2f}")
        begun = time.perf_counter()
        await visitor.send("trame.trigger", ["remote.show", ["intact", "bone", "lateral"], {}], "rpc:c1:7777")
        try:
            async with asyncio.timeout(90):
                while True:
                    changed = pushed_state(await visitor.receive())
                    if changed.get(NAMES.picture.painted):
                        return time.perf_counter() - begun
                    if changed.get(NAMES.page.alert):
                        return None
        except TimeoutError:
            return None

    seconds = await asyncio.gather(*(watch(number) for number in range(PICTURES)))
    succeeded = [each for each in seconds if each is not None]
    return f"{len(succeeded)} of {PICTURES} served, worst {max(succeeded, default=float('nan')):.1f} s"


def pushed_state(message):
    """Return the changed state variables in a message, by name."""
    found = {}
    for key in (NAMES.picture.painted, NAMES.page.alert):
        if match := re.search(rf'"{re.escape(key)}": ("(?:[^"\\]|\\.)*")', json.dumps(message, default=str)):
            found[key] = json.loads(match[1])
    return found


@part("drawn-files")
async def drawn_files(client, url):
    """3 visitors' png downloads, beside 20 that one other address requested at once."""
    png = f"{url}download/a.png?v=1&treatment.balloon_volume_ml"
    flood = [
        asyncio.create_task(
            fetch_with_retries(client, f"{png}={1 + 0.01 * n:.2f}", {"X-Forwarded-For": VANDAL}, [])
        )
        for n in range(FLOOD)
    ]
    await asyncio.sleep(2)
    refused = []
    seconds = await asyncio.gather(
        *(
            fetch_with_retries(
                client, f"{png}={2 + 0.01 * n:.2f}", {"X-Forwarded-For": f"10.9.1.{n}"}, refused
            )
            for n in range(3)
        )
    )
    for each in flood:
        each.cancel()
    await asyncio.gather(*flood, return_exceptions=True)
    return summary("pictures", seconds, refused)


@part("reconnect")
async def reconnect(client, url):
    """120 tabs of one address lose their connection for a moment, twice, and come back at once."""
    tabs = [Visitor(client, url, 4000 + number, SCHOOL) for number in range(TABS)]
    for tab in tabs:
        await tab.connect()
    refused, seconds = [], []

    async def back(tab):
        begun = time.perf_counter()
        for attempt in range(20):
            try:
                tab.socket = await client.ws_connect(f"{url}{tab.session_path}", headers=tab.headers)
            except WSServerHandshakeError as error:
                refused.append((attempt, error.status))
                await asyncio.sleep(float(error.headers.get("Retry-After", 5)))
            else:
                return time.perf_counter() - begun
        return None

    for _ in range(2):
        await asyncio.gather(*(tab.socket.close() for tab in tabs))
        seconds += await asyncio.gather(*(back(tab) for tab in tabs))
    return summary("sockets", seconds, refused)
