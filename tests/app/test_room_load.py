"""A whole class in one room, over real sockets: a server, a teacher, sixty who follow, and what it takes."""

import asyncio
import json
import statistics
import time

import pytest
from aiohttp import ClientSession, TCPConnector, web
from case_harness import ClipStore
from socket_server import Page

from vertebra_viz import Case
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.web import application as module
from vertebra_viz.app.web.application import WebApplication
from vertebra_viz.case.link import to_query

CLASS = 60
SHOWN, COUNT, CODE = NAMES.room.shown, NAMES.room.count, NAMES.room.code
QUEUED_S = 2.0  # on a busy computer; the teacher's own picture does not wait for it


class Clipless(ClipStore):
    """Clips for a site that shows one case, which is built once in this process."""

    def __init__(self, pool, _bytes):
        super().__init__()
        self.pool, self._made = pool, None

    def warm(self):
        pass

    async def get(self, case, _who=None):
        self._made = self._made or await super().get(case)
        return self._made

    async def close(self):
        await self.pool.close()

    def __len__(self):
        return 1


class Tab(Page):
    """A page that records when a state variable takes a value."""

    def __init__(self, socket, secret):
        super().__init__(socket, secret)
        self.state, self.changed, self.pushes = {}, asyncio.Event(), 0

    async def listen(self):
        while True:
            self.note(await self.hear())

    def note(self, message):
        if message["id"].startswith("publish:trame.state"):
            self.pushes += 1
            self.state.update(message["result"])
            self.changed.set()

    async def until(self, condition):
        async with asyncio.timeout(30):
            while not condition(self.state):
                self.changed.clear()
                await self.changed.wait()
        return time.perf_counter()


async def open_tab(client, home, query):
    headers = {"Origin": home}
    async with client.post(f"{home}/session", json={"query": query}, headers=headers) as answer:
        assert answer.status == 200, await answer.text()
        told = json.loads(await answer.text())
    socket = await client.ws_connect(f"{home}/{told['sessionURL']}", headers=headers, max_msg_size=0)
    tab = Tab(socket, told["secret"])
    await tab.greet()
    answer = await tab.ask("trame.state.get")
    tab.state.update(answer["result"]["state"])
    return tab


async def trigger(tab, name, *args):
    number = f"rpc:c1:{next(tab._numbers)}"
    await tab.say(
        {
            "wslink": "1.0",
            "id": number,
            "method": "trame.trigger",
            "args": [name, list(args), {}],
            "kwargs": {},
        }
    )


@pytest.mark.slow
def test_sixty_follow_one_teacher(monkeypatch):
    monkeypatch.setenv("TRAME_ARGS", "")
    monkeypatch.setattr(module, "ClipStore", Clipless)
    asyncio.run(_lesson())


async def _lesson():
    site = WebApplication(Case(), DrawingPool(), max_sessions=CLASS + 1)
    runner = web.AppRunner(site.app, handle_signals=False, access_log=None)
    await runner.setup()
    listening = web.TCPSite(runner, "127.0.0.1", 0)
    await listening.start()
    home = f"http://127.0.0.1:{runner.addresses[0][1]}"
    listeners = []
    try:
        async with ClientSession(connector=TCPConnector(limit=0)) as client:
            teacher = await open_tab(client, home, "?mode=teach")
            message = {
                "case": to_query(Case()),
                "stage": "intact",
                "t": 0.0,
                "playing": False,
                "view": "lateral",
                "style": "bone",
            }
            listeners.append(asyncio.create_task(teacher.listen()))
            await trigger(teacher, "room_logic.open", message, f"{home}/")
            await teacher.until(lambda state: state.get(CODE))
            pupils = []
            for _ in range(CLASS):
                pupils.append(await open_tab(client, home, f"?room={teacher.state[CODE]}"))
                listeners.append(asyncio.create_task(pupils[-1].listen()))
            for pupil in pupils:
                await pupil.until(lambda state: state[SHOWN].get("t") == 0.0 and state[COUNT] == CLASS + 1)
            took = []
            for step in range(1, 21):
                before = sum(pupil.pushes for pupil in pupils)
                start = time.perf_counter()
                await trigger(
                    teacher, "room_logic.show", message | {"t": float(step), "playing": step % 2 == 0}
                )
                there = await asyncio.gather(
                    *(pupil.until(lambda state, step=step: state[SHOWN]["t"] >= step) for pupil in pupils)
                )
                took.append(max(there) - start)
                assert sum(pupil.pushes for pupil in pupils) - before <= 2 * CLASS
            print(
                f"{CLASS} followers: the last one is told after {1e3 * statistics.median(took):.0f} ms (median), {1e3 * max(took):.0f} ms (longest)"
            )
            assert statistics.median(took) < QUEUED_S
    finally:
        for listener in listeners:
            listener.cancel()
        await asyncio.gather(*listeners, return_exceptions=True)
        await site.close_sessions()
        await runner.cleanup()
    assert len(site.rooms) == 0
