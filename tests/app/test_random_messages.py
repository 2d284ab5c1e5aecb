"""Random messages, nearly valid and quite invalid, while the server draws: no process dies."""

import asyncio
import json
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession, TCPConnector, WSMsgType, web
from socket_server import Page
from test_picture_events import SENT

from vertebra_viz import Case
from vertebra_viz.app.clips.store import CompiledClip, case_hash
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.state import CLIENT_KEYS, NAMES
from vertebra_viz.app.ui.actions import ACTIONS
from vertebra_viz.app.web import application as module
from vertebra_viz.app.web.rpc import EVENT, LIFE_CYCLE, SIZE, TRIGGER, UPDATE, VIEW_METHODS
from vertebra_viz.export.report import report
from vertebra_viz.sentences.titles import title

ROOT = Path(__file__).parents[2]
ON = NAMES.picture.on
PATIENCE_S = 120  # on a busy computer
MOST_LOG = 1_000_000  # bytes
TEXTS = ("", "a", "L1", "bone", "lateral", "set", "../" * 9, "\u202e", "x" * 400, "picture", *ACTIONS[:4])
SIZES = {"w": 320, "h": 240, "p": 1}


def anything(rng, depth=0):
    """Something that a message can hold."""
    match rng.randrange(9 if depth < 3 else 7):
        case 0:
            return None
        case 1:
            return rng.random() < 0.5
        case 2:
            return rng.choice((0, 1, -1, 2**31, -(2**63), 2**64 - 1, rng.randrange(-300, 300)))
        case 3:
            return rng.choice((0.5, -0.0, 1e-300, 1e300, rng.uniform(-300, 300)))
        case 4 | 5 | 6:
            return rng.choice(TEXTS)
        case 7:
            return [anything(rng, depth + 1) for _ in range(rng.randrange(4))]
        case _:
            names = ("x", "y", "z", "w", "type", "key", "target_mm", "kind", "1")
            return {rng.choice(names): anything(rng, depth + 1) for _ in range(rng.randrange(4))}


def spoilt(rng, message):
    """A valid message, usually with one error put in."""
    message = dict(message)
    match rng.randrange(5):
        case 0:
            pass
        case 1 | 2:
            message[rng.choice(list(message))] = anything(rng)
        case 3:
            del message[rng.choice(list(message))]
        case _:
            message[rng.choice(("extra", "x", "positions", "factor"))] = anything(rng)
    return message


def random_call(rng):
    """A method and its arguments."""
    match rng.randrange(10):
        case 0 | 1 | 2 | 3:
            return EVENT, ["picture", "page", spoilt(rng, rng.choice(SENT))]
        case 4:
            return SIZE, ["picture", "page", spoilt(rng, SIZES)]
        case 5:
            return rng.choice(sorted(VIEW_METHODS)), [
                rng.choice(("picture", "x")),
                *(anything(rng) for _ in range(rng.randrange(3))),
            ]
        case 6:
            changes = [
                {"key": rng.choice(sorted(CLIENT_KEYS)), "value": anything(rng)}
                for _ in range(rng.randrange(1, 3))
            ]
            return UPDATE, [changes if rng.random() < 0.9 else anything(rng)]
        case 7 | 8:
            name = rng.choice(
                (*ACTIONS, "remote.playback.toggle", "remote.playback.step", "remote.look_from")
            )
            return TRIGGER, [name, [anything(rng) for _ in range(rng.randrange(4))], {}]
        case _:
            method = rng.choice(
                (
                    LIFE_CYCLE,
                    "trame.state.get",
                    "trame.rca.push",
                    "trame.rca.drop",
                    "wslink.hello",
                    UPDATE,
                    TRIGGER,
                )
            )
            return method, [anything(rng) for _ in range(rng.randrange(4))]


class Visitor(Page):
    """A tab that has the server draw, and sends what it likes."""

    @classmethod
    async def come(cls, client, home):
        headers = {"Origin": home}
        async with client.post(f"{home}/session", json={"query": ""}, headers=headers) as answer:
            told = json.loads(await answer.text())
        address = f"{home}/{told['sessionURL']}"
        visitor = cls(await client.ws_connect(address, headers=headers, max_msg_size=0), told["secret"])
        assert "result" in await visitor.greet()
        visitor.state = (await visitor.ask("trame.state.get"))["result"]["state"]
        return visitor

    async def hear(self):
        while True:
            message = await self.socket.receive(timeout=PATIENCE_S)
            assert message.type is WSMsgType.BINARY, f"closed: {message.data} {message.extra}"
            if whole := self._chunks.process_chunk(message.data):
                if whole["id"].startswith("publish:trame.state"):
                    self.state.update(whole["result"])
                return whole

    async def have_a_picture(self):
        """Ask for one, and wait until it has come."""
        await self.ask(TRIGGER, ["remote.show", [], {}])
        await self.until(lambda: self.state[ON])
        await self.ask(SIZE, ["picture", "page", SIZES])
        async with asyncio.timeout(PATIENCE_S):
            while not (await self.hear())["id"].startswith("publish:trame.rca"):
                pass

    async def until(self, condition):
        async with asyncio.timeout(PATIENCE_S):
            while not condition():
                await self.hear()

    async def attack(self, seed, most):
        """Send random calls, have the picture on most of the time, and count what was answered."""
        rng, told, refused = random.Random(seed), 0, 0
        for count in range(most):
            method, args = random_call(rng)
            if count % 50 == 0:
                method, args = TRIGGER, ["remote.show", [], {}]
            answer = await self.ask(method, args, number=f"rpc:c1:{count}")
            told += 1
            if error := answer.get("error"):
                refused += 1
                line = error["message"]
                assert line.isprintable(), line
                assert len(line) < 400, line
                assert "Traceback" not in line
        return told, refused


async def attacked(home, sessions, most):
    """Let several visitors send random messages at once, then check that another one gets a picture; return the answers."""
    async with ClientSession(connector=TCPConnector(limit=0)) as client:
        visitors = [await Visitor.come(client, home) for _ in range(sessions)]
        await asyncio.gather(*(visitor.have_a_picture() for visitor in visitors))
        told = await asyncio.gather(*(each.attack(seed, most) for seed, each in enumerate(visitors)))
        lawful = await Visitor.come(client, home)
        await lawful.have_a_picture()
        for visitor in (*visitors, lawful):
            await visitor.socket.close()
    return tuple(map(sum, zip(*told, strict=True)))


class OneClip:
    """Clips for a site whose form always shows the same case."""

    def __init__(self, run):
        case = run.case
        self.pool, self._clip = None, CompiledClip(case_hash(case), title(case), report(run), b"", 0)

    def __len__(self):
        return 1

    def warm(self):
        pass

    async def get(self, *_):
        return self._clip

    async def close(self):
        pass


def test_random_messages_and_events_end_nothing(monkeypatch, default_run, caplog, capfd):
    monkeypatch.setenv("TRAME_ARGS", "")
    monkeypatch.setattr(module, "ClipStore", lambda *_: OneClip(default_run))

    async def main():
        drawing_pool = DrawingPool(1)
        runner = web.AppRunner(
            module.WebApplication(Case(), drawing_pool).app, handle_signals=False, access_log=None
        )
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            told, refused = await attacked(f"http://127.0.0.1:{runner.addresses[0][1]}", 1, 350)
        finally:
            await runner.cleanup()
        assert told == 350
        assert 100 < refused < 300

    asyncio.run(main())
    log = "\n".join(record.getMessage() for record in caplog.records) + capfd.readouterr().err
    assert_calm(log)


def assert_calm(log):
    """Check the log: no process died, no traceback, no message of VTK, and few lines."""
    for word in (
        "Traceback",
        "could not be drawn",
        "terminate called",
        "ERR|",
        "never retrieved",
        "trame.rca",
    ):
        assert word not in log, log[-4000:]
    assert len(log) < MOST_LOG


@pytest.mark.slow
def test_twenty_thousand_random_messages_and_events(tmp_path):
    log = tmp_path / "log"
    command = [sys.executable, "app.py", "--port", "0", "--no-browser"]
    with (
        log.open("wb") as stderr,
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=stderr, text=True) as server,
    ):
        try:
            home = re.search(r"http://[^ ]+(?=/ )", server.stdout.readline()).group()
            told, refused = asyncio.run(attacked(home, 10, 2000))
            assert server.poll() is None
        finally:
            server.terminate()
        assert server.wait(30) == 0
    text = log.read_text()
    print(f"{told} messages, {refused} refused, {len(text)} bytes of log")
    assert told == 20_000
    assert_calm(text)
