"""Load test of the app: ``python -m benchmarks.app_load`` starts it and lets many visitors change their cases at once.

A visitor does what a browser does: it opens a session and a web socket, and loads the file of every case. A change is
timed from the new parameter to the last byte of the file. Before that, one page is loaded in Chromium with software
rendering, to measure its size and the time until it can be used; `benchmarks.changes` times changes in a browser.
``--rounds``: changes per visitor, 10 s apart; ``--cycles``: how often 50 visitors come and go; ``--quick``: few of both.
"""

import argparse
import asyncio
import itertools
import json
import random
import re
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field

import msgpack
import psutil
from aiohttp import ClientSession, ClientTimeout, TCPConnector, WSMsgType
from playwright.sync_api import sync_playwright
from wslink.chunking import UnChunker, generate_chunks

from tests.browser import CHROMIUM, FLAGS
from vertebra_viz.app.state import NAMES

PACE_S = 10.0
PLAYER = "document.getElementById('vv-player')"
# resolves at the next frame, with the time on the page's clock
DRAWN = "new Promise((done) => requestAnimationFrame(done))"
# the app, with one change: sessions are dropped 15 s after their visitor has left
SERVER = """
from vertebra_viz.app.sessions.registry import Registry
make = Registry.__init__
Registry.__init__ = lambda self, *given, **named: make(self, *given, idle_s=15.0, **named)
from vertebra_viz.app.server import serve
serve(port=0, open_browser=False, max_sessions=400)
"""
VOLUME, SCALE = "treatment.balloon_volume_ml", "scale"


@dataclass
class Server:
    """The app in a process of its own, with its use of memory and processor time."""

    url: str
    process: psutil.Process

    @classmethod
    def start(cls):
        popen = subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True)
        line = popen.stdout.readline()
        return cls(re.search(r"http://\S+", line)[0], psutil.Process(popen.pid))

    @property
    def megabytes(self):
        """Return the resident memory, MB, of the server alone and with its workers."""
        own = self.process.memory_info().rss / 1e6
        return own, own + sum(
            child.memory_info().rss for child in self.process.children(recursive=True)
        ) / 1e6

    @property
    def processor_s(self):
        return sum(
            sum(each.cpu_times()[:2]) for each in (self.process, *self.process.children(recursive=True))
        )

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


@dataclass
class Visitor:
    """One browser tab."""

    client: ClientSession
    url: str
    number: int
    address: str = ""
    values: dict = field(default_factory=dict)

    async def connect(self, query=""):
        # every visitor has an address of its own, passed on as by a proxy
        address = self.address or f"10.1.{self.number // 250}.{self.number % 250 + 1}"
        self.headers = {"X-Forwarded-For": address, "Origin": self.url.rstrip("/")}
        async with self.client.post(
            f"{self.url}session", json={"page": f"{self.number}", "query": query}, headers=self.headers
        ) as answer:
            place = await answer.json()
            assert answer.status == 200, place
        self.session_path = place["sessionURL"]
        self.socket = await self.client.ws_connect(
            f"{self.url}{self.session_path}", headers=self.headers, max_msg_size=0
        )
        self.chunks, self.numbers = UnChunker(), itertools.count()
        self.chunks.set_max_message_size(2**26)
        self.inbox = asyncio.Queue()
        self.listening = asyncio.create_task(self._listen())
        await self.call("wslink.hello", {"secret": place["secret"]}, number="system:c0:0")
        state = (await self.call("trame.state.get"))["result"]
        state = state.get("state", state)
        self.values, self.src = state[NAMES.form.values], state[NAMES.clip.src]

    async def call(self, method, *args, number=None):
        number = number or f"rpc:c1:{next(self.numbers)}"
        await self.send(method, args, number)
        while True:
            answer = await self.receive()
            if answer["id"] == number:
                assert "error" not in answer, answer["error"]
                return answer

    async def send(self, method, args, number):
        payload = {"wslink": "1.0", "id": number, "method": method, "args": list(args), "kwargs": {}}
        for chunk in generate_chunks(msgpack.packb(payload), 0):
            await self.socket.send_bytes(chunk)

    async def _listen(self):
        """Receive messages all the time, as a browser does; reading the socket also answers the server's pings."""
        async for message in self.socket:
            assert message.type is WSMsgType.BINARY, message
            payload = self.chunks.process_chunk(message.data)
            if payload is not None:
                self.inbox.put_nowait(payload)
        self.inbox.put_nowait(None)

    async def receive(self):
        message = await self.inbox.get()
        assert message, f"closed: {self.socket.close_code}"
        return message

    async def change(self, *, fetch=True, **values):
        """Change the case; return the seconds until its file is loaded, or without ``fetch`` until its address is known."""
        self.values = {**self.values, **values}
        begun = time.perf_counter()
        await self.send(
            "trame.state.update",
            [[{"key": NAMES.form.values, "value": self.values}]],
            f"rpc:c1:{next(self.numbers)}",
        )
        while True:
            message = json.dumps(await self.receive(), default=str)
            found = re.search(r"glb/[0-9a-f]+\.glb\?[^\"]*", message)
            if found and found[0] != self.src:
                self.src = found[0]
                break
        if not fetch:
            return time.perf_counter() - begun
        async with self.client.get(f"{self.url}{self.src}", headers=self.headers) as answer:
            assert answer.status == 200, await answer.text()
            await answer.read()
        return time.perf_counter() - begun

    async def disconnect(self):
        await self.socket.close()
        await self.listening


def print_times(name, seconds):
    ordered = sorted(seconds)
    print(
        f"{name:<58} median {statistics.median(ordered):6.3f} s   p95 {ordered[int(0.95 * (len(ordered) - 1))]:6.3f} s"
        f"   worst {ordered[-1]:6.3f} s   of {len(ordered)}",
        flush=True,
    )


async def crowd(server, client, count, rounds, case):
    """Let ``count`` visitors change to ``case(visitor, round)`` every ten seconds; return them and their waits, s."""
    used = server.processor_s
    visitors = [Visitor(client, server.url, number) for number in range(count)]
    for visitor in visitors:
        await visitor.connect()
    print(
        f"{count} sessions are there; each took {1000 * (server.processor_s - used) / count:.0f} ms of processor time"
    )
    waited, used = [], server.processor_s

    async def visit(visitor):
        await asyncio.sleep(PACE_S * visitor.number / count)
        for turn in range(rounds):
            begun = time.perf_counter()
            waited.append(await visitor.change(**case(visitor.number, turn)))
            await asyncio.sleep(max(0.0, PACE_S - (time.perf_counter() - begun)))

    await asyncio.gather(*(visit(visitor) for visitor in visitors))
    print(f"and each change {1000 * (server.processor_s - used) / len(waited):.0f} ms", flush=True)
    return visitors, waited


async def disconnect_all(server, client, visitors):
    """Let all visitors leave, and wait until the server has dropped their sessions."""
    await asyncio.gather(*(visitor.disconnect() for visitor in visitors))
    while True:
        async with client.get(f"{server.url}healthz") as answer:
            if not (await answer.json())["sessions"]:
                return
        await asyncio.sleep(0.5)


async def measure(server, rounds, cycles):
    fresh = itertools.count()

    def new_case(_number, _turn):
        n = next(fresh)
        # two thirds of the changes are of the treatment, one third of the bone
        return {SCALE: round(0.82 + 0.0004 * n, 4)} if n % 3 == 0 else {VOLUME: round(0.5 + 0.0007 * n, 4)}

    chance = random.Random(4)

    def mostly_cached_case(number, turn):
        if chance.random() < 0.2:
            return new_case(number, turn)
        return {SCALE: 1.0, VOLUME: round(0.6 + 0.05 * chance.randrange(30), 2)}

    async with ClientSession(connector=TCPConnector(limit=0), timeout=ClientTimeout(total=120)) as client:
        visitor = Visitor(client, server.url, 900)
        await visitor.connect()
        for k in range(30):
            await visitor.change(**{SCALE: 1.0, VOLUME: round(0.6 + 0.05 * k, 2)})
        print_times(
            "one visitor, parameter change to the file's last byte",
            [await visitor.change(**new_case(0, 0)) for _ in range(20)],
        )
        await disconnect_all(server, client, [visitor])
        idle = server.megabytes
        print(f"server {idle[0]:.0f} MB, with its workers {idle[1]:.0f} MB", flush=True)

        visitors, waited = await crowd(server, client, 50, rounds, new_case)
        print_times("50 sessions, a change every 10 s, all different", waited)
        await disconnect_all(server, client, visitors)

        visitors, waited = await crowd(server, client, 200, rounds, mostly_cached_case)
        print_times("200 sessions, four fifths of the cases already seen", waited)
        await disconnect_all(server, client, visitors)

        left = []
        for cycle in range(cycles):
            before = server.megabytes[0]
            visitors = [Visitor(client, server.url, number) for number in range(50)]
            for visitor in visitors:
                await visitor.connect()
            full = server.megabytes[0]
            await disconnect_all(server, client, visitors)
            left.append(server.megabytes)
            print(
                f"cycle {cycle + 1}: {(full - before) / 50:.2f} MB a session; after all have left, server {left[-1][0]:.0f} MB,"
                f" with its workers {left[-1][1]:.0f} MB",
                flush=True,
            )
        print(
            f"after {cycles} cycles: {100 * (left[-1][0] / left[0][0] - 1):+.1f} % against the first,"
            f" {100 * (left[-1][0] / idle[0] - 1):+.1f} % against the idle server,"
            f" with its workers {100 * (left[-1][1] / idle[1] - 1):+.1f} %",
            flush=True,
        )


def measure_first_page(url):
    """Print the size of the page and the time until its first frame, in Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 1180, "height": 820})
        page.set_default_timeout(120_000)
        sent = []
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.on("Network.loadingFinished", lambda done: sent.append(done["encodedDataLength"]))
        page.goto(url)
        page.wait_for_function(f"{PLAYER}.ready")
        page.wait_for_selector("#level")
        drawn = page.evaluate(DRAWN) / 1000
        page.wait_for_load_state("networkidle")
        print(
            f"page: {sum(sent)} bytes in {len(sent)} files; first frame with its controls after {drawn:.2f} s"
        )
        browser.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--cycles", type=int, default=5)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    server = Server.start()
    try:
        measure_first_page(server.url)
        asyncio.run(measure(server, *((1, 2) if options.quick else (options.rounds, options.cycles))))
    finally:
        server.stop()


if __name__ == "__main__":
    main()
