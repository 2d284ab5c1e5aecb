"""Connections that send nothing, send half a request or read no answer do not keep out later visitors."""

import asyncio
import contextlib
import errno
import re
import socket
import subprocess
import sys
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, ClientTimeout, web

from tests.app.conftest import ROOT
from vertebra_viz.app.web import connections as module
from vertebra_viz.app.web import listener as listening
from vertebra_viz.app.web.connections import Connection, Connections, log_in_one_line, note_requests
from vertebra_viz.app.web.headers import NOTHING
from vertebra_viz.app.web.listener import Listener, raise_file_limit
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.link import LONGEST
from vertebra_viz.words import text

HALF = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "
MUCH = bytes(4_000_000)


class Setup:
    """A server with a page, a page that answers when the test allows it, and a large file."""

    def __init__(self, **limits):
        self.limits, self.gate = Limits(**limits), asyncio.Event()
        app = web.Application(middlewares=[note_requests])
        app.router.add_get("/", self.page)
        app.router.add_get("/slow", self.slow)
        app.router.add_get("/much", self.much)
        self.runner = web.AppRunner(app, shutdown_timeout=0.1)

    async def page(self, _):
        return web.Response(text="here")

    async def slow(self, _):
        await self.gate.wait()
        return web.Response(text="late")

    async def much(self, _):
        return web.Response(body=MUCH)

    @asynccontextmanager
    async def open(self, files):
        await self.runner.setup()
        self.connections = Connections(self.limits, files)
        listener = Listener(self.runner.server, self.connections)
        self.port = listener.start("127.0.0.1", 0)
        async with ClientSession(timeout=ClientTimeout(10)) as self.client:
            yield self
        self.gate.set()
        await listener.stop()
        await self.runner.cleanup()

    async def get(self, path="/"):
        async with self.client.get(f"http://127.0.0.1:{self.port}{path}") as answer:
            return answer.status, await answer.text()

    async def say(self, words):
        """Open a connection and send something."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(words)
        return reader, writer


def with_setup(play, files=1000, **limits):
    async def main():
        async with Setup(**limits).open(files) as setup, asyncio.timeout(20):
            await play(setup)

    asyncio.run(main())


@pytest.fixture(autouse=True)
def often(monkeypatch):
    monkeypatch.setattr(module, "SWEEP_S", 0.01)


async def ended(reader):
    """Wait until the server has closed the connection without sending more."""
    with contextlib.suppress(ConnectionResetError):  # it was sent more than it wanted
        assert await reader.read() == b""


async def until(true):
    while not true():  # noqa: ASYNC110  nobody tells
        await asyncio.sleep(0.005)


def test_half_a_header_holds_nobody_up_however_many_there_are():
    async def play(setup):
        answered = asyncio.create_task(setup.get("/slow"))
        await until(lambda: len(setup.connections) == 1)
        held = [await setup.say(HALF) for _ in range(60)]
        assert await setup.get() == (200, "here")
        assert len(setup.connections) <= 20
        setup.gate.set()
        assert await answered == (200, "late")  # who is being answered never makes room
        for _, writer in held:
            writer.close()

    with_setup(play, connections=20)


def test_half_a_header_is_waited_for_no_longer_than_is_allowed_however_it_trickles():
    async def play(setup):
        reader, writer = await setup.say(HALF)
        trickling = asyncio.create_task(trickle(writer))
        await ended(reader)
        trickling.cancel()
        # also as the second request of a connection
        reader, writer = await setup.say(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert b"here" in await reader.read(1000)
        writer.write(HALF)
        await ended(reader)
        writer.close()

    async def trickle(writer):
        while True:
            writer.write(b"x")
            await asyncio.sleep(0.01)

    with_setup(play, header_s=0.2)


def test_a_connection_that_has_had_its_answer_is_kept_for_the_next_and_not_for_ever():
    async def play(setup):
        reader, writer = await setup.say(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert b"here" in await reader.read(1000)
        assert len(setup.connections) == 1
        await ended(reader)
        writer.close()

    with_setup(play, header_s=30, keepalive_s=0.2)


def test_who_takes_nothing_of_an_answer_is_cut_off():
    async def play(setup):
        reader, writer = await setup.say(b"GET /much HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        reader._transport.pause_reading()
        await until(lambda: len(setup.connections) == 1)
        await until(lambda: len(setup.connections) == 0)
        writer.close()

    with_setup(play, send_s=0.1, header_s=30, keepalive_s=30)


def test_who_takes_an_answer_slowly_is_not_cut_off():
    class Slow(asyncio.Transport):
        unsent = 100

        def get_write_buffer_size(self):
            return self.unsent

    async def main():
        connection = Connection(web.Server(None), Connections(Limits(), 1000), "somebody")
        connection._open_transport = slow = Slow()
        connection.answer_begins()
        overdue = []
        for now in range(0, 200, 20):
            overdue.append(connection.is_overdue(now))
            slow.unsent -= 1
        slow.unsent += 1  # and from here on nothing is taken
        return overdue, [connection.is_overdue(now) for now in (180, 190, 211, 240)]

    assert asyncio.run(main()) == ([False] * 10, [False, False, True, True])


def test_an_address_has_a_share_and_a_proxy_on_this_computer_has_none():
    async def main():
        server, connections = web.Server(None), Connections(Limits(connections_per_address=2), 1000)
        counted = {}
        for host in ("192.0.2.1", "2001:db8::1", "2001:db8::2", "192.0.2.2", "127.0.0.1"):
            before = len(connections)
            for _ in range(9):
                if make := connections.make(server, host):
                    connections.add(make())
            counted[host] = len(connections) - before
        # the second IPv6 address is in the same /64
        assert list(counted.values()) == [2, 2, 0, 2, 9]

    asyncio.run(main())


def test_who_is_over_the_share_of_an_address_is_told_so(monkeypatch):
    monkeypatch.setattr(module, "LOOPBACK", ())

    async def play(setup):
        reader, writer = await setup.say(HALF)
        await until(lambda: len(setup.connections) == 1)
        status, told = await setup.get()
        assert (status, "too many connections from your address" in told) == (429, True)
        writer.close()
        await until(lambda: not setup.connections._open)
        assert await setup.get() == (200, "here")
        del reader

    with_setup(play, connections_per_address=1)


def test_without_a_file_left_the_log_has_one_line_and_who_comes_next_gets_in(monkeypatch, caplog):
    monkeypatch.setattr(listening, "AGAIN_S", 0.001)

    async def play(setup):
        loop, tries = type(asyncio.get_running_loop()), 0
        real = loop.sock_accept

        async def accept(self, waiting):
            nonlocal tries
            tries += 1
            if tries < 30:
                raise OSError(errno.EMFILE, "Too many open files")
            return await real(self, waiting)

        reader, writer = await setup.say(HALF)
        await until(lambda: len(setup.connections) == 1)
        await asyncio.sleep(0)  # the next one is being waited for
        monkeypatch.setattr(loop, "sock_accept", accept)
        spare, unused = await setup.say(HALF)  # it takes the place that was being waited for
        await until(lambda: tries >= 30)
        for _ in range(2):
            asking, asked = await setup.say(b"GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")
            assert (await asking.read()).endswith(b"here")
            asked.close()
        for each in (reader, spare):  # they had waited longest
            await ended(each)
        for each in (writer, unused):
            each.close()
        assert tries > 30

    with_setup(play)
    (record,) = caplog.records
    assert re.fullmatch(
        r"no room for another of \d connections \(Too many open files\).*", record.getMessage()
    )


@pytest.mark.parametrize(
    ("asked", "status", "told"),
    [
        (
            b"GET /?" + 20_000 * b"a" + b" HTTP/1.1\r\nHost: here\r\n\r\n",
            414,
            text("server-long-address", most=LONGEST),
        ),
        (
            b"GET / HTTP/1.1\r\nX: " + 20_000 * b"a" + b"\r\n\r\n",
            414,
            text("server-long-address", most=LONGEST),
        ),
        (b"\x16\x03\x01\x00 secret\r\n\r\n", 400, text("server-unread-request")),
    ],
    ids=["address", "header", "no HTTP"],
)
def test_what_is_no_request_is_told_so_in_our_words(asked, status, told, caplog):
    async def play(setup):
        reader, writer = await setup.say(asked)
        head, _, body = (await reader.read()).decode().partition("\r\n\r\n")
        assert int(head.split()[1]) == status
        assert body == told
        assert f"Content-Security-Policy: {NOTHING}" in head
        assert "nosniff" in head
        writer.close()

    with_setup(play)
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        "a request that cannot be read"
    ]


@pytest.mark.parametrize(
    "line",
    [b"GET", b"GET / HTTP/9.9", b"\0\0\0", b"GET http://[ HTTP/1.1", b"G\xe9T / HTTP/1.1"],
)
def test_odd_lines_get_an_answer_without_a_traceback_and_the_server_lives(line, caplog):
    async def play(setup):
        reader, writer = await setup.say(line + b"\r\nHost: here\r\nConnection: close\r\n\r\n")
        raw = (await reader.read()).decode("latin-1")
        assert raw.startswith("HTTP/1.") or raw == ""
        assert "Traceback" not in raw
        assert ".py" not in raw
        writer.close()
        asking, asked = await setup.say(b"GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")
        assert (await asking.read()).endswith(b"here")
        asked.close()

    with_setup(play)
    assert all(record.exc_info is None for record in caplog.records)


def test_what_goes_wrong_in_the_event_loop_is_one_line_without_what_was_sent(caplog):
    async def main():
        asyncio.get_running_loop().set_exception_handler(log_in_one_line)

        def fails():
            raise ValueError("L1 of a patient")

        asyncio.get_running_loop().call_soon(fails)
        await asyncio.sleep(0.01)

    asyncio.run(main())
    (record,) = caplog.records
    assert "ValueError at test_connections.py" in record.getMessage()
    assert "patient" not in record.getMessage()
    assert record.exc_info is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize(("wanted", "may"), [(200, 200), (50, 50), (9000, 300)])
def test_the_limit_of_files_is_raised_as_far_as_is_allowed(monkeypatch, wanted, may):
    import resource

    set_to = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: (100, 300))
    monkeypatch.setattr(resource, "setrlimit", lambda _, limits: set_to.append(limits))
    assert raise_file_limit(wanted) == may
    assert set_to == ([(may, 300)] if may > 100 else [])


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the app is stopped by SIGTERM")
def test_1100_half_sent_headers_where_1024_files_may_be_open(tmp_path):
    """The app as it is started: every visitor gets in meanwhile, and the log stays small."""
    import resource
    import urllib.request

    def few():
        resource.setrlimit(resource.RLIMIT_NOFILE, (1024, 1024))

    command = [sys.executable, "app.py", "--port", "0", "--no-browser"]
    log = (tmp_path / "log").open("wb")
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=log, text=True, preexec_fn=few
    ) as process:
        try:
            address = next(word for word in process.stdout.readline().split() if word.startswith("http"))
            port = int(address.split(":")[2].strip("/"))
            held = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(1100)]
            for each in held:
                try:
                    each.sendall(HALF)
                except OSError:
                    each.close()  # it has made room
            for _ in range(20):
                with urllib.request.urlopen(address, timeout=10) as answer:
                    assert answer.status == 200
        finally:
            process.terminate()
            process.wait(30)
    log.close()
    assert (tmp_path / "log").stat().st_size < 10_000
