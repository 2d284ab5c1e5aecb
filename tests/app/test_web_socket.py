"""The web socket under attack: the server survives, memory is bounded, refusals have one line, no other session changes."""

import asyncio
import gc
import logging
import random
import string
import tracemalloc
from contextlib import asynccontextmanager

import msgpack
import pytest
from aiohttp import WSServerHandshakeError
from socket_server import GREETING, run, site

from vertebra_viz.app.web import guarded_socket as guarded
from vertebra_viz.app.web.frames import LARGEST
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.app.web.socket_connection import MOST_TRIGGERS
from vertebra_viz.words import text


@pytest.fixture(autouse=True)
def no_tracing_is_left_behind():
    yield
    tracemalloc.stop()


def header(number, offset, size):
    return b"".join(n.to_bytes(4, "little") for n in (number, offset, size))


def in_one_line(text):
    return text.isprintable() and len(text) < 200 and "Traceback" not in text and ".py" not in text


@asynccontextmanager
async def attacked(**options):
    """Two tabs; attacks on the first must not affect the second."""
    async with site(2, **options) as here:
        mine, other = here.tabs
        bystander = await here.page(other)
        before = other.shown()
        listening = asyncio.create_task(bystander.socket.receive())  # or it would answer no ping
        yield here, mine
        assert not listening.done()
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
        assert other.shown() == before
        assert (await bystander.ask("trame.trigger", ["double", [21], {}]))["result"] == 42
        assert (await (await here.page(mine)).ask("trame.trigger", ["double", [4], {}]))["result"] == 8


def test_a_page_greets_reads_sets_and_calls():
    async def main():
        async with site() as here:
            tab = here.tabs[0]
            page = await here.page(tab)
            state = (await page.ask("trame.state.get"))["result"]["state"]
            assert state["title"] == "untouched"
            changes = [{"key": "position", "value": 3.5}, {"key": "values", "value": {"level": "L2"}}]
            assert "result" in await page.ask("trame.state.update", [changes])
            assert (tab.server.state.position, tab.server.state["values"]) == (3.5, {"level": "L2"})
            assert (await page.ask("trame.trigger", ["double", [2], {}]))["result"] == 4
            assert "result" in await page.ask("trame.lifecycle.update", ["client_connected"])

    run(main)


def test_what_the_server_changes_is_pushed():
    async def main():
        async with site() as here:
            page = await here.page(here.tabs[0])
            with here.tabs[0].server.state as state:
                state.title = "moved"
            push = await page.hear()
            assert push["id"].startswith("publish:trame.state.topic")
            assert push["result"] == {"title": "moved"}

    run(main)


@pytest.mark.parametrize(
    ("method", "args", "line"),
    [
        ("application.exit", [], "method: 'application.exit' is not allowed"),
        ("application.exit.later", [1], "method: 'application.exit.later' is not allowed"),
        ("trame.force.push", ["trame__scripts"], "method: 'trame.force.push' is not allowed"),
        ("trame.error.client", ["L1 grade 2"], "method: 'trame.error.client' is not allowed"),
        ("no\nsuch", [], "method: 'no\\nsuch' is not allowed"),
        ("x" * 300, [], f"method: '{'x' * 60}…' is not allowed"),
        (
            "trame.lifecycle.update",
            ["server_exited"],
            "trame.lifecycle.update: 'server_exited' is not allowed",
        ),
        (
            "trame.trigger",
            ["nobody", [], {}],
            text("call-no-trigger", method="trame.trigger", name="'nobody'"),
        ),
        ("trame.trigger", [["double"], [], {}], "trame.trigger: arguments of another kind are not allowed"),
        (
            "trame.trigger",
            ["fault", [], {}],
            f"trame.trigger: {text('server-failed')}",
        ),
        (
            "trame.trigger",
            ["double", [], {}],
            f"trame.trigger: {text('server-failed')}",
        ),
        ("trame.trigger", ["refuse", [], {}], "scale: 7 is not allowed; allowed: from 0.8 to 1.25"),
        ("trame.state.update", [[{"value": 1}]], "trame.state.update: a change without a key is not allowed"),
        ("trame.state.update", ["position"], "trame.state.update: arguments of another kind are not allowed"),
        ("trame.rca.size", ["x", "y", {"w": 1e9}], "method: 'trame.rca.size' is not allowed"),
    ],
)
def test_a_call_that_is_not_allowed_is_refused_in_one_line(method, args, line):
    async def main():
        async with attacked() as (here, mine):
            page = await here.page(mine)
            before = mine.shown()
            answer = await page.ask(method, args)
            assert answer["error"] == {"code": answer["error"]["code"], "message": line}
            assert in_one_line(answer["error"]["message"])
            assert mine.shown() == before

    run(main)


@pytest.mark.parametrize(
    "key",
    [
        "title",
        "trame__scripts",
        "trame__template_side",
        "trame__title",
        "trame__client_only",
        "__class__",
        "",
    ],
)
def test_a_key_that_is_not_the_pages_refuses_the_whole_change(key):
    async def main():
        async with attacked() as (here, mine):
            page = await here.page(mine)
            before = dict(mine.server.state.to_dict())
            changes = [{"key": "position", "value": 9}, {"key": key, "value": "<script>"}]
            answer = await page.ask("trame.state.update", [changes])
            assert answer["error"]["message"] == f"trame.state.update: key {key!r} is not allowed"
            assert mine.server.state.to_dict() == before

    run(main)


def test_what_trames_client_sends_after_a_lost_connection_is_left_out():
    async def main():
        async with attacked() as (here, mine):
            page = await here.page(mine)
            before = mine.server.state.trame__template_main
            changes = [{"key": "trame__template_main", "value": "<b>"}, {"key": "position", "value": 5}]
            assert "result" in await page.ask("trame.state.update", [changes])
            assert mine.server.state.trame__template_main == before
            assert mine.server.state.position == 5

    run(main)


BROKEN = {
    "empty": (b"", "more than 12"),
    "half a header": (b"\0" * 7, "more than 12"),
    "only a header": (header(1, 0, 10), "more than 12"),
    "a claim of 1.5 GB in 22 bytes": (header(1, 0, 1_500_000_000) + b"\0" * 10, "1,500,000,000 bytes"),
    "the largest claim": (header(1, 0, 2**32 - 1) + b"\0" * 10, "4,294,967,295 bytes"),
    "a size of nothing": (header(1, 0, 0) + b"\0", "0 that it announced"),
    "more than was said": (header(1, 0, 3) + b"\0" * 10, "3 that it announced"),
    "a chunk from the middle": (header(1, 5, 100) + b"\0" * 10, "the next one, at byte 0"),
    "no msgpack": (header(1, 0, 4) + b"\xc1\xc1\xc1\xc1", "not msgpack"),
    "msgpack cut short": (header(1, 0, 3) + b"\x93\x01\x02", "not msgpack"),
    "a list of four thousand million": (header(1, 0, 5) + b"\xdd\xff\xff\xff\xff", "not msgpack"),
    "a list that nests lists without end": (header(1, 0, 5000) + b"\x91" * 5000, "not msgpack"),
    "a deep list": (header(1, 0, 41) + b"\x91" * 40 + b"\x01", "32 deep"),
    "no text": (header(1, 0, 3) + b"\xa2\xff\xfe", "not msgpack"),
    "bytes": (header(1, 0, 3) + b"\xc4\x01x", "not msgpack"),
    "a type of its own": (header(1, 0, 3) + b"\xd4\x01x", "not msgpack"),
    "a key that is a number": (header(1, 0, 3) + b"\x81\x01\x02", "not msgpack"),
    "no number": (header(1, 0, 9) + b"\xcb\x7f\xf8" + b"\0" * 6, "finite"),
    "no call": (header(1, 0, 1) + b"\x07", "not a call"),
}


@pytest.mark.parametrize("greeted", [False, True], ids=["stranger", "greeted"])
@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_message_closes_the_socket_with_one_line(name, greeted):
    frame, expected = BROKEN[name]

    async def main():
        async with attacked() as (here, mine):
            page = await (here.page if greeted else here.open)(mine)
            await page.socket.send_bytes(frame)
            code, line = await page.closed()
            assert code == 1008
            if greeted or len(frame) < 512:
                assert expected in line
            assert in_one_line(line)

    run(main)


def test_a_claim_is_never_allocated():
    async def main():
        async with site() as here:
            sockets = [await here.page(here.tabs[0]) for _ in range(1)]
            gc.collect()
            tracemalloc.start()
            for _ in range(50):
                page = await here.page(here.tabs[0])
                await page.socket.send_bytes(BROKEN["a claim of 1.5 GB in 22 bytes"][0])
                await page.closed()
                sockets.append(page)
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert peak < 8e6

    run(main)


def test_messages_in_parts_are_put_together_and_parts_out_of_order_are_not():
    packed = msgpack.packb({"id": "rpc:c1:7", "method": "trame.trigger", "args": ["double", [3], {}]})

    async def main():
        async with attacked() as (here, mine):
            page = await here.page(mine)
            for at in range(0, len(packed), 10):
                await page.socket.send_bytes(header(9, at, len(packed)) + packed[at : at + 10])
            assert (await page.hear())["result"] == 6
            # two messages, their parts in turn
            for at in range(0, len(packed), 10):
                for number in (1, 2):
                    await page.socket.send_bytes(header(number, at, len(packed)) + packed[at : at + 10])
            assert [(await page.hear())["result"] for _ in (1, 2)] == [6, 6]
            await page.socket.send_bytes(header(9, 0, len(packed)) + packed[:10])
            await page.socket.send_bytes(header(9, 20, len(packed)) + packed[20:30])
            assert await page.closed() == (1008, "a chunk at byte 20; allowed: the next one, at byte 10")
            page = await here.page(mine)
            for number in range(5):
                await page.socket.send_bytes(header(number, 0, 1000) + b"\0")
            assert await page.closed() == (1008, text("message-many-started", most=4))

    run(main)


@pytest.mark.parametrize("size", [LARGEST + 100, 5_000_000])
def test_what_is_too_large_closes_the_socket_and_takes_no_memory(size):
    async def main():
        async with attacked() as (here, mine):
            for send in ("send_bytes", "send_str"):
                page = await here.page(mine)
                content = b"\0" * size
                gc.collect()
                tracemalloc.start()
                try:
                    await getattr(page.socket, send)(content if send == "send_bytes" else content.decode())
                    code, line = await page.closed()
                    assert code == 1009
                    assert in_one_line(line)
                except ConnectionError:  # closed while we were still sending
                    pass
                _, peak = tracemalloc.get_traced_memory()
                tracemalloc.stop()
                assert peak < 4 * size + 2_000_000  # our own side of it is in this process too

    run(main)


def test_text_is_not_spoken_here():
    async def main():
        async with attacked() as (here, mine):
            page = await here.page(mine)
            await page.socket.send_str('{"id": "rpc:c1:1"}')
            assert await page.closed() == (1008, text("message-text"))

    run(main)


def test_a_stranger_may_only_greet():
    async def main():
        async with attacked() as (here, mine):
            page = await here.open(mine)
            answer = await page.ask("trame.state.get")
            assert answer["error"]["message"] == "wslink.hello: expected as the first call"
            answer = await page.ask("trame.state.get", number="system:c0:1")
            assert answer["error"]["message"] == "wslink.hello: expected as the first call"
            page = await here.open(mine)
            answer = await page.greet("wslink-secret")
            assert answer["error"]["message"] == "Authentication failed"
            assert await page.closed() == (1008, "a greeting with a wrong secret")
            page = await here.open(mine)
            greeting = {"id": GREETING, "method": "wslink.hello", "args": [{"secret": "x" * 600}]}
            await page.say(greeting)
            _, line = await page.closed()
            assert line.endswith("allowed: at most 512")

    run(main)


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "http://127.0.0.1:1",
        "null",
        "http://",
        "file://",
        "http://[::1",
        "http://127.0.0.1.evil.example",
    ],
)
def test_pages_of_elsewhere_are_refused(origin):
    async def main():
        async with attacked() as (here, mine):
            with pytest.raises(WSServerHandshakeError) as refusal:
                await here.open(mine, Origin=origin)
            assert refusal.value.status == 403
            async with here.client.get(f"{here.origin}/ws/{mine.id}", headers={"Origin": origin}) as answer:
                assert await answer.text() == text("server-foreign-socket")

    run(main)


def test_a_caller_without_an_origin_is_refused():
    async def main():
        async with attacked() as (here, mine):
            with pytest.raises(WSServerHandshakeError) as refusal:
                await here.client.ws_connect(f"{here.origin}/ws/{mine.id}")
            assert refusal.value.status == 403

    run(main)


def test_behind_a_proxy_the_page_is_known_by_its_public_name():
    async def main():
        async with site() as here:
            headers = {"Host": "spine.example.org", "Origin": "https://spine.example.org"}
            assert "result" in await (await here.open(here.tabs[0], **headers)).greet()

    run(main)


def test_who_opens_again_takes_the_session_over():
    async def main():
        async with site() as here:
            first = await here.page(here.tabs[0])
            second = await here.page(here.tabs[0])
            assert await first.closed() == (1001, "opened again elsewhere")
            assert (await second.ask("trame.trigger", ["double", [1], {}]))["result"] == 2
            await here.guard.drop(here.tabs[0].id, "idle for ten minutes")
            assert await second.closed() == (1001, "idle for ten minutes")

    run(main)


def test_nothing_is_left_of_closed_sockets():
    async def main():
        async with site() as here:
            endpoint = here.tabs[0].endpoint
            for _ in range(20):
                page = await here.page(here.tabs[0])
                await page.socket.close()
            while here.guard._open:  # noqa: ASYNC110
                await asyncio.sleep(0)
            assert not endpoint.connections
            assert not endpoint.unchunkers
            assert not endpoint.authentified_client_ids
            assert not here.guard._sockets

    run(main)


def test_one_who_says_nothing_is_shown_the_door():
    async def main():
        async with site(patience_s=0.2) as here:
            page = await here.open(here.tabs[0])
            assert await page.closed() == (1008, "no greeting came")
            page = await here.open(here.tabs[0])
            await page.socket.send_bytes(header(1, 0, 100) + b"\0")  # and one who never ends
            assert await page.closed() == (1008, "no greeting came")

    run(main)


def test_one_who_never_reads_is_cut_off():
    async def main():
        async with site(2, patience_s=0.3) as here:
            slow, other = await here.page(here.tabs[0]), await here.page(here.tabs[1])
            slow.socket._response.connection.transport.pause_reading()
            rng = random.Random(1)
            while here.guard._sockets._authenticated.get(here.tabs[0].id):
                with here.tabs[0].server.state as state:
                    state.title = rng.randbytes(300_000).hex()
                assert (await other.ask("trame.trigger", ["double", [1], {}]))["result"] == 2
            assert not here.tabs[0].endpoint.connections

    run(main)


def test_a_flood_is_read_slowly_and_holds_up_nobody(monkeypatch):
    monkeypatch.setattr(guarded, "SESSION_RATE", 50.0)
    monkeypatch.setattr(guarded, "SESSION_BURST", 20.0)

    async def main():
        async with site(2) as here:
            clock = asyncio.get_running_loop().time
            flooder, other = await here.page(here.tabs[0]), await here.page(here.tabs[1])
            begun = clock()
            for _ in range(500):
                await flooder.say({"id": "rpc:c1:0", "method": "trame.trigger", "args": ["double", [1], {}]})
            waits = []
            while clock() < begun + 1.0:
                asked = clock()
                await other.ask("trame.trigger", ["double", [1], {}])
                waits.append(clock() - asked)
                await asyncio.sleep(0.025)
            allowed = 20 + 50 * (clock() - begun)
            assert 20 <= here.tabs[0].doubled <= allowed + 1
            assert sorted(waits)[len(waits) // 2] < 0.1

    run(main)


def test_when_the_server_stops_each_page_is_told():
    async def main():
        async with site(2) as here:
            pages = [await here.page(tab) for tab in here.tabs]
            await here.guard.close()
            for page in pages:
                assert await page.closed() == (1001, "the server is stopping")

    run(main)


def test_an_address_opens_only_so_many():
    async def main():
        async with site(limits=Limits(sockets_burst=3.0, sockets_per_s=0.01)) as here:
            for _ in range(3):
                await here.page(here.tabs[0])
            url = f"{here.origin}/ws/{here.tabs[0].id}"
            async with here.client.get(url, headers={"Origin": here.origin}) as answer:
                assert answer.status == 429
                assert answer.headers["Retry-After"] == "100"
                assert await answer.text() == "too many connections from your address; try again in 100 s"
            # somebody else behind the same proxy is not kept out
            page = await here.open(here.tabs[0], **{"X-Forwarded-For": "6.6.6.6, 203.0.113.7"})
            assert "result" in await page.greet()

    run(main)


METHODS = (
    "trame.state.get",
    "trame.state.update",
    "trame.trigger",
    "trame.lifecycle.update",
    "trame.force.push",
    "trame.error.client",
    "application.exit",
    "application.exit.later",
    "wslink.hello",
    "trame.rca.size",
    "trame.rca.event",
    "viewport.mouse",
)


def anything(rng, depth=0):
    """Something msgpack can say."""
    kind = rng.randrange(7 if depth > 3 else 9)
    if kind == 7:
        return [anything(rng, depth + 1) for _ in range(rng.randrange(4))]
    if kind == 8:
        return {
            rng.choice(("key", "value", "_filter", "secret", "")): anything(rng, depth + 1) for _ in range(3)
        }
    return (
        None,
        rng.random() < 0.5,
        rng.randrange(-(2**63), 2**64),
        rng.uniform(-1e300, 1e300),
        "".join(rng.choices(string.printable, k=rng.randrange(30))),
        rng.choice(("position", "values", "title", "trame__scripts", "double", "fault", "client_exited")),
        rng.choice(METHODS),
    )[kind]


def random_message(rng):
    method = rng.choice(METHODS) if rng.random() < 0.995 else anything(rng)
    args = [anything(rng) for _ in range(rng.randrange(4))]
    if rng.random() < 0.3:
        keys = ("title", "position", "values", "trame__vue_use", "trame__template_x")
        args = [[{"key": rng.choice(keys), "value": anything(rng)} for _ in range(rng.randrange(3))]]
    elif rng.random() < 0.3:
        args = [rng.choice(("double", "fault", "refuse", "x")), [anything(rng)], {}]
    return {
        "wslink": "1.0",
        "method": method,
        "args": args,
        "kwargs": {"a": anything(rng)} if rng.random() < 0.1 else {},
    }


@pytest.mark.parametrize("most", [2_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_random_messages(monkeypatch, caplog, most):
    monkeypatch.setattr(guarded, "SESSION_RATE", 1e6)
    monkeypatch.setattr(guarded, "ADDRESS_RATE", 1e6)
    monkeypatch.setattr(guarded, "SESSION_BURST", 1e6)
    caplog.set_level(logging.WARNING)
    rng = random.Random(20)

    async def main():
        async with attacked() as (here, mine):
            page, answered, closed = await here.page(mine), 0, 0
            warm = most // 10
            for count in range(most):
                if count == warm:
                    gc.collect()
                    tracemalloc.start()
                message = random_message(rng)
                number = f"rpc:c1:{count}"
                await page.say({"id": number, **message})
                try:
                    while (answer := await page.hear())["id"] != number:
                        pass
                except AssertionError:  # no call at all: the socket was closed
                    page, closed = await here.page(mine), closed + 1
                    continue
                answered += 1
                if error := answer.get("error"):
                    # wslink adds the method's name where a result is more than msgpack can say
                    assert error.pop("data", "trame.trigger") == "trame.trigger"
                    assert set(error) == {"code", "message"}
                    assert in_one_line(error["message"])
            gc.collect()
            grown, _ = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert mine.server.state.title == "untouched"
            assert not mine.server.state.trame__scripts
            assert answered + closed == most
            assert answered > 0.99 * most
            assert grown < 1e6 + 12e3 * closed  # aiohttp keeps a closed socket for one more heartbeat
            print(f"answered {answered}, closed {closed}, memory {grown / 1e6:+.2f} MB")

    run(main)
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("vertebra_viz")]
    assert lines
    assert all(in_one_line(line.replace(".py", "")) and "fracture" not in line for line in lines)


def test_a_call_that_takes_long_holds_up_nothing_but_the_calls_after_it():
    async def main():
        async with site() as here:
            tab = here.tabs[0]
            page = await here.page(tab)
            call = {"wslink": "1.0", "method": "trame.trigger", "kwargs": {}}
            await page.say(call | {"id": "rpc:c1:900", "args": ["wait", [], {}]})
            await page.say(call | {"id": "rpc:c1:901", "args": ["double", [3], {}]})
            assert "result" in await page.ask("trame.state.update", [[{"key": "position", "value": 7}]])
            assert (tab.server.state.position, tab.doubled) == (7, 0)
            await asyncio.wait_for(page.socket.ping(), 5)
            tab.gate.set()
            answers = [await page.hear() for _ in range(2)]
            assert [(each["id"], each["result"]) for each in answers] == [
                ("rpc:c1:900", 0),
                ("rpc:c1:901", 6),
            ]

    run(main)


def test_a_call_that_never_ends_does_not_keep_the_socket_or_the_next_one():
    async def main():
        async with site() as here:
            tab = here.tabs[0]
            page = await here.page(tab)
            for number in range(100):  # more than may wait
                call = {"id": f"rpc:c1:{number}", "method": "trame.trigger", "args": ["wait", [], {}]}
                await page.say({"wslink": "1.0", "kwargs": {}} | call)
            refused = [await page.hear() for _ in range(100 - MOST_TRIGGERS)]
            assert {each["error"]["message"] for each in refused} == {
                f"trame.trigger: {text('message-waiting', count=32)}"
            }
            await page.socket.close()
            again = await here.page(tab)
            assert (await again.ask("trame.trigger", ["double", [2], {}]))["result"] == 4

    run(main)
