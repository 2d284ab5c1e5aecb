"""``POST /session``: the allowed requests, in any number of pieces, and their answers."""

import asyncio
import json
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from case_harness import ClipStore

from vertebra_viz import Case
from vertebra_viz.app.clips.worker_pool import BusyError
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.sessions import guess_limiter as guesses
from vertebra_viz.app.sessions import rooms
from vertebra_viz.app.sessions.registry import Registry
from vertebra_viz.app.sessions.session import Session
from vertebra_viz.app.web.launcher import LARGEST, Launcher
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.words import text


class Setup:
    """A launcher that answers."""

    def __init__(self, most=3, limits=None):
        self.limits = limits
        self.clips, drawing_pool, places = ClipStore(), DrawingPool(), rooms.Rooms()
        self.registry = Registry(
            lambda name: Session(name, self.clips, drawing_pool, rooms=places), most, self.close_sockets
        )

    async def close_sockets(self, *_):
        pass

    @asynccontextmanager
    async def open(self):
        app = web.Application()
        app.router.add_post("/session", Launcher(self.registry, Case(), self.limits).handle)
        async with TestServer(app) as server:
            self.port = server.port
            try:
                yield self
            finally:
                await self.registry.close()

    async def post(self, *pieces):
        """Send a body in pieces, each after the one before has arrived; return status, headers and body."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        here = f"127.0.0.1:{self.port}"
        length = sum(map(len, pieces))
        writer.write(
            f"POST /session HTTP/1.1\r\nHost: {here}\r\nOrigin: http://{here}\r\n"
            f"Content-Length: {length}\r\nConnection: close\r\n\r\n".encode()
        )
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            for _ in range(20):  # the server runs on this very loop
                await asyncio.sleep(0.001)
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        writer.close()
        status, *headers = head.decode().split("\r\n")
        return int(status.split()[1]), dict(line.split(": ", 1) for line in headers), body


def with_setup(play, **how):
    async def main():
        async with Setup(**how).open() as setup:
            await play(setup)

    asyncio.run(main())


@pytest.fixture(autouse=True)
def quiet(monkeypatch):
    monkeypatch.setenv("TRAME_ARGS", "")


def test_a_body_that_comes_in_two_pieces_is_one_body():
    async def play(setup):
        body = json.dumps({"session": "1" * 32, "page": "p", "query": "?v=1&level=T8"}).encode()
        status, _, told = await setup.post(body[:20], body[20:])
        assert (status, json.loads(told)["session"]) == (200, "1" * 32)
        assert setup.registry.find("1" * 32).case_logic.case.level == "T8"

    with_setup(play)


@pytest.mark.parametrize("body", [b"[", b"[]", b'{"page": 3}', b'"text"', 9000 * b"["])
def test_what_is_no_such_object_is_refused_in_a_line(body):
    async def play(setup):
        status, _, told = await setup.post(body)
        assert (status, len(setup.registry)) == (400, 0)
        assert b"session, page and query" in told

    with_setup(play)


def test_a_body_that_is_too_large_is_not_read():
    async def play(setup):
        status, *_ = await setup.post(b'{"page": "' + LARGEST * b"x" + b'"}')
        assert status == 413

    with_setup(play)


def test_a_body_that_never_ends_is_not_waited_for():
    async def play(setup):
        reader, writer = await asyncio.open_connection("127.0.0.1", setup.port)
        here = f"127.0.0.1:{setup.port}"
        head = (
            f"POST /session HTTP/1.1\r\nHost: {here}\r\nOrigin: http://{here}\r\nContent-Length: 9\r\n\r\n{{"
        )
        writer.write(head.encode())
        assert b" 408 " in await asyncio.wait_for(reader.readline(), 20)
        writer.close()

    with_setup(play, limits=Limits(body_s=0.1))


def test_a_full_house_says_so():
    async def play(setup):
        await setup.post(b"{}")
        status, headers, told = await setup.post(b"{}")
        assert (status, headers["Retry-After"], json.loads(told)["error"]) == (503, "15", text("server-full"))

    with_setup(play, most=1)


def test_a_busy_server_says_that_it_is_busy_and_is_asked_again_sooner():
    async def play(setup):
        setup.clips.refusal = BusyError("the server has too much to do just now; try again in a moment")
        status, headers, told = await setup.post(b"{}")
        assert (status, headers["Retry-After"]) == (503, "3")
        assert json.loads(told)["error"] == str(setup.clips.refusal)

    with_setup(play)


def test_letters_of_rooms_cannot_be_guessed_through_one_session_claimed_again_and_again(monkeypatch):
    monkeypatch.setattr(guesses, "WRONG_BURST", 2.0)

    async def play(setup):
        said = []
        for code in ("BCDFGH", "BCDFGJ", "BCDFGK", "BCDFGL"):
            asked = {"session": "1" * 32, "page": "p", "query": f"?room={code}"}
            await setup.post(json.dumps(asked).encode())
            said.append(setup.registry.find("1" * 32).state.data.room.said)
        assert said[:3] == [text("room-gone")] * 3
        assert "try again in" in said[3]

    with_setup(play, most=9)
