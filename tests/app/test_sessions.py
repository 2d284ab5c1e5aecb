"""Sessions: each tab has its own, finds it again after a reload, and leaves nothing behind when it is dropped."""

import asyncio
import gc
import re
import weakref
from pathlib import Path

import pytest
from case_harness import ClipStore
from trame.app.core import AVAILABLE_SERVERS

from vertebra_viz import Case
from vertebra_viz.app import ui
from vertebra_viz.app.clips.worker_pool import BusyError
from vertebra_viz.app.logic.address import Address, Mode
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.sessions import registry as module
from vertebra_viz.app.sessions.registry import Registry, SessionsFullError
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.app.sessions.session import Session
from vertebra_viz.app.state import Role
from vertebra_viz.app.ui.actions import ACTIONS
from vertebra_viz.app.ui.page import template
from vertebra_viz.case.link import to_query
from vertebra_viz.words import text

ONE, OTHER = "1" * 32, "2" * 32
BRIDGE = Path(ui.__file__).parent / "static" / "bridge"
HOME = Address(Case())
SHOWN = {
    "case": to_query(Case(level="T12")),
    "stage": "fracture",
    "t": 5.0,
    "playing": False,
    "view": "lateral",
    "style": "bone",
}


async def a_class(registry):
    """Create a teacher and a pupil in a room; return both and the room's code."""
    teacher = await registry.claim(ONE, "page", HOME)
    teacher.socket_opened()
    with teacher.state.state:
        teacher.room_logic.open(SHOWN, "http://school.example/")
    code = teacher.state.data.room.code
    pupil = await registry.claim(OTHER, "page", Address(Case(), room=code))
    pupil.socket_opened()
    return teacher, pupil, code


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class Setup:
    """A registry with a clock that the test moves; it remembers every session it ever made."""

    def __init__(self, most=3, idle_s=600.0):
        self.clock, self.clips, self.hung_up, self.made = Clock(), ClipStore(), [], weakref.WeakSet()
        self.rooms, self.drawing_pool = Rooms(self.clock), DrawingPool()
        self.registry = Registry(self.make, most, self.close_sockets, idle_s, self.rooms)

    def make(self, name):
        session = Session(name, self.clips, self.drawing_pool, self.clock, rooms=self.rooms)
        self.made.add(session)
        return session

    async def in_build(self, cases=1):
        """Wait until this number of cases is being built."""
        for _ in range(1000):
            if len(self.clips.asked) >= cases:
                return
            await asyncio.sleep(0)
        raise AssertionError(self.clips.asked)

    async def close_sockets(self, identity, _):
        self.hung_up.append(identity)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setenv("TRAME_ARGS", "")
    monkeypatch.setattr(module, "RELOAD_S", 0.05)


def with_setup(play, **how):
    async def main():
        setup = Setup(**how)
        await play(setup, setup.registry)
        await setup.registry.close()
        assert len(setup.registry) == 0
        assert all(session._serving is None or session._serving.done() for session in setup.made)
        assert not setup.rooms._where

    asyncio.run(main())


def test_a_tab_finds_its_session_again():
    async def play(setup, registry):
        first = await registry.claim(ONE, "page 1", HOME)
        first.socket_opened()
        first.socket_closed()
        setup.clock.now += 599
        again = await registry.claim(ONE, "page 2", Address(Case(), Mode.TEACH))
        assert again is first
        assert again.state.data.page.mode == "teach"
        assert registry.find(ONE) is first

    with_setup(play)


def test_a_reload_waits_until_the_old_page_has_let_go(monkeypatch):
    monkeypatch.setattr(module, "RELOAD_S", 60.0)  # however slow the computer is

    async def play(_, registry):
        first = await registry.claim(ONE, "page 1", HOME)
        first.socket_opened()
        claim = asyncio.create_task(registry.claim(ONE, "page 2", HOME))
        await asyncio.sleep(0.01)
        first.socket_closed()
        assert await claim is first

    with_setup(play)


def test_a_second_tab_with_the_same_name_gets_a_session_of_its_own():
    async def play(_, registry):
        first = await registry.claim(ONE, "page 1", HOME)
        first.socket_opened()
        second = await registry.claim(ONE, "page 2", Address(Case(level="L4")))
        assert second is not first
        assert second.id != ONE
        assert second.secret != first.secret
        assert (first.case_logic.case.level, second.case_logic.case.level) == ("L1", "L4")
        assert second.server is not first.server

    with_setup(play)


def test_a_page_whose_connection_broke_is_no_second_tab():
    async def play(_, registry):
        first = await registry.claim(ONE, "page 1", HOME)
        first.socket_opened()  # and nobody noticed that it is gone
        assert await registry.claim(ONE, "page 1", HOME) is first

    with_setup(play)


@pytest.mark.parametrize("asked", [None, "", "short", "../" * 11, "G" * 32, "a" * 33])
def test_a_name_that_is_none_is_replaced(asked):
    async def play(_, registry):
        session = await registry.claim(asked, "page", HOME)
        assert re.fullmatch(r"[0-9a-f]{32}", session.id)
        assert session.id != asked

    with_setup(play)


def test_a_page_loaded_anew_while_its_case_is_built_waits_and_goes_on_with_the_same_session():
    async def play(setup, registry):
        setup.clips.gate.clear()
        claims = [asyncio.create_task(registry.claim(ONE, f"page {i}", HOME)) for i in range(3)]
        await setup.in_build()
        setup.clips.gate.set()
        first, second, third = await asyncio.gather(*claims)
        assert first is second is third
        assert (first.page, len(registry), len(setup.made)) == ("page 2", 1, 1)

    with_setup(play)


def test_a_claim_that_fails_leaves_the_next_one_its_own_session():
    async def play(setup, registry):
        setup.clips.gate.clear()
        setup.clips.refusal = BusyError("too much to do")
        claims = [asyncio.create_task(registry.claim(ONE, f"page {i}", HOME)) for i in range(2)]
        await setup.in_build()
        setup.clips.gate.set()
        with pytest.raises(BusyError):
            await claims[0]
        setup.clips.refusal = None
        session = await claims[1]
        assert registry.find(ONE) is session
        assert not session._serving.done()

    with_setup(play)


def test_two_who_come_at_once_for_the_last_place_do_not_both_get_it():
    async def play(setup, registry):
        for name in "123":
            await registry.claim(name * 32, "page", HOME)
        setup.clock.now += 61
        (await registry.claim("3" * 32, "page", HOME)).socket_opened()
        (await registry.claim("2" * 32, "page", HOME)).socket_opened()
        claims = [registry.claim(name * 32, "page", HOME) for name in "45"]
        told = await asyncio.gather(*claims, return_exceptions=True)
        assert [type(each) for each in told].count(SessionsFullError) == 1
        assert len(registry) == 3

    with_setup(play)


def test_a_tab_that_is_coming_back_is_not_dropped_meanwhile():
    async def play(setup, registry):
        session = await registry.claim(ONE, "page 1", HOME)
        session.socket_opened()
        session.socket_closed()
        setup.clock.now += 599
        setup.clips.gate.clear()
        setup.clips.asked.clear()
        claim = asyncio.create_task(registry.claim(ONE, "page 2", Address(Case(level="T8"))))
        await setup.in_build()
        setup.clock.now += 700  # a very slow build
        await registry.drop_idle()
        setup.clips.gate.set()
        assert await claim is session is registry.find(ONE)

    with_setup(play)


def test_closing_in_the_midst_of_a_claim_leaves_nothing():
    async def play(setup, registry):
        setup.clips.gate.clear()
        claims = [asyncio.create_task(registry.claim(name, "page", HOME)) for name in (ONE, ONE, OTHER)]
        await setup.in_build(2)
        await registry.close()
        setup.clips.gate.set()
        told = await asyncio.gather(*claims, return_exceptions=True)
        assert [str(each) for each in told] == [text("server-stopping")] * 3

    with_setup(play)


def test_another_address_in_the_same_tab_is_shown_and_can_be_undone():
    async def play(_, registry):
        session = await registry.claim(ONE, "page 1", HOME)
        await registry.claim(ONE, "page 2", Address(Case(level="T8")))
        assert session.case_logic.case.level == "T8"
        assert session.state.data.explore.can_undo

    with_setup(play)


def test_a_reconnect_keeps_what_the_visitor_has_done_since_the_address():
    async def play(_, registry):
        session = await registry.claim(ONE, "page", HOME)
        session.case_logic.ask(Case(level="T8"))
        await session.case_logic._latest.settled()
        assert await registry.claim(ONE, "page", HOME) is session  # the page was slow to write its address
        assert session.case_logic.case.level == "T8"

    with_setup(play)


def test_idle_sessions_are_dropped_and_the_others_stay():
    async def play(setup, registry):
        here, gone, never = [await registry.claim(name * 32, "page", HOME) for name in "123"]
        here.socket_opened()
        gone.socket_opened()
        gone.socket_closed()
        setup.clock.now += 61
        registry._idle_s = 600.0
        await registry.drop_idle()
        assert registry.find(never.id) is None
        assert registry.find(gone.id) is gone
        setup.clock.now += 600
        await registry.drop_idle()
        assert [registry.find(s.id) for s in (here, gone)] == [here, None]
        assert setup.hung_up == [never.id, gone.id]

    with_setup(play)


@pytest.mark.parametrize("fails", ["close_sockets", "close", "rooms"])
def test_one_that_cannot_be_ended_stops_neither_the_others_nor_the_looking_after_them(
    monkeypatch, caplog, fails
):
    monkeypatch.setattr(module, "SWEEP_S", 0.01)

    async def play(setup, registry):
        first, second, third = [await registry.claim(name * 32, "page", HOME) for name in "123"]
        third.socket_opened()
        close_sockets, sweep, close = registry._close_sockets, registry._rooms.sweep, first.close

        async def refuses(*_):
            raise RuntimeError(f"{first.case_logic.case.level} is stuck")

        async def refuses_the_first(identity, why):
            await (refuses() if identity == first.id else close_sockets(identity, why))

        def cannot_sweep():
            sweep()
            raise RuntimeError(f"{first.case_logic.case.level} is stuck")

        if fails == "close_sockets":
            monkeypatch.setattr(registry, "_close_sockets", refuses_the_first)
        elif fails == "close":
            monkeypatch.setattr(first, "close", refuses)
        else:
            monkeypatch.setattr(registry._rooms, "sweep", cannot_sweep)
        await registry.start()
        setup.clock.now += 61
        await until(lambda: len(registry) == 1 and second._serving.done())
        assert first._serving.done() == (fails != "close")
        third.socket_closed()
        setup.clock.now += 601
        await until(lambda: len(registry) == 0)  # it still looks after them
        if fails == "close":
            await close()

    with_setup(play)
    assert {record.name for record in caplog.records} == {module.__name__}
    assert all(record.getMessage().endswith("failed: RuntimeError") for record in caplog.records)
    assert all(record.exc_info is None for record in caplog.records)


async def until(true):
    """Wait for a condition by polling, because no event signals it."""
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def test_the_next_visitor_is_refused_where_all_are_there_and_let_in_where_one_has_left():
    async def play(setup, registry):
        sessions = [await registry.claim(name * 32, "page", HOME) for name in "123"]
        for session in sessions:
            session.socket_opened()
        with pytest.raises(SessionsFullError):
            await registry.claim("4" * 32, "page", HOME)
        sessions[1].socket_closed()
        setup.clock.now += 120
        await registry.claim("4" * 32, "page", HOME)
        assert registry.find(sessions[1].id) is None
        assert len(registry) == 3

    with_setup(play)


def test_a_full_house_takes_no_class_its_teacher():
    async def play(setup, registry):
        teacher, _, _ = await a_class(registry)
        teacher.socket_closed()
        setup.clock.now += 400
        third = await registry.claim("3" * 32, "page", HOME)
        third.socket_opened()
        with pytest.raises(SessionsFullError):
            await registry.claim("4" * 32, "page", HOME)
        third.socket_closed()
        setup.clock.now += 100  # away for less long than the teacher
        await registry.claim("4" * 32, "page", HOME)
        assert registry.find(teacher.id) is teacher
        assert registry.find(third.id) is None

    with_setup(play)


def test_a_full_house_drops_first_who_never_came():
    async def play(setup, registry):
        first, never, _ = [await registry.claim(name * 32, "page", HOME) for name in "123"]
        first.socket_opened()
        first.socket_closed()
        registry.find("3" * 32).socket_opened()
        never.expect("page")
        setup.clock.now += 61
        await registry.claim("4" * 32, "page", HOME)
        assert registry.find(first.id) is first
        assert registry.find(never.id) is None

    with_setup(play)


def test_a_teacher_whose_session_was_dropped_leads_the_class_again():
    async def play(setup, registry):
        teacher, pupil, code = await a_class(registry)
        before = teacher.state.data.room
        link, qr = before.link, before.qr
        teacher.socket_closed()
        setup.clock.now += 601
        await registry.drop_idle()
        assert registry.find(ONE) is None
        again = await registry.claim(ONE, "page 2", HOME)
        assert again is not teacher
        room = again.state.data.room
        assert (room.code, room.role, room.link, room.qr) == (code, Role.LEAD, link, qr)
        with again.state.state:
            again.room_logic.show(SHOWN | {"t": 6.0})
        assert pupil.room_logic._member.room.shown.t == 6.0

    with_setup(play)


def test_a_room_in_which_nothing_happens_is_closed_though_nobody_opens_or_joins_one(monkeypatch):
    monkeypatch.setattr(module, "SWEEP_S", 0.01)

    async def play(setup, registry):
        _, pupil, code = await a_class(registry)
        assert pupil.state.data.room.code == code
        setup.clock.now += 2 * 3600 + 1
        pupil_told = pupil.room_logic._listening
        await registry.start()
        await asyncio.wait_for(pupil_told, 5)
        assert len(setup.rooms) == 0
        assert pupil.state.data.room.said == text("room-closed")

    with_setup(play)


def test_the_page_asks_for_nothing_else_than_a_session_answers():
    bridge = "".join(path.read_text(encoding="utf-8") for path in BRIDGE.glob("*.js"))
    asked = re.findall(r"trigger\('([^']+)'", template())
    called = re.findall(r'#connection\.call\("([^"]+)"', bridge)
    assert {*asked, *called} == set(ACTIONS)


def test_a_session_that_ends_leaves_nothing():
    async def play(_, registry):
        session = await registry.claim(ONE, "page", HOME)
        left = [weakref.ref(each) for each in (session, session.server, session.case_logic, session.remote)]
        assert session.server.name not in AVAILABLE_SERVERS
        await registry.drop(ONE)
        # wslink and trame each remember the last server they started
        await registry.claim(OTHER, "page", HOME)
        del session
        await asyncio.sleep(0.01)
        gc.collect()
        assert [each() for each in left] == [None] * 4

    with_setup(play)
