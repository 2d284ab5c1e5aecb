"""Sessions: each tab its own, found again, dropped in time, and nothing left of them."""

import asyncio
import gc
import re
import weakref
from pathlib import Path

import pytest
from bench import Clips
from trame.app.core import AVAILABLE_SERVERS

from vertebra_viz import Case
from vertebra_viz.app import ui
from vertebra_viz.app.clips.pool import BusyError
from vertebra_viz.app.logic.address import Address, Mode
from vertebra_viz.app.logic.seat import CLOSED
from vertebra_viz.app.logic.studio import Studio
from vertebra_viz.app.sessions import registry as module
from vertebra_viz.app.sessions.registry import FullError, Registry
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.app.sessions.session import STOPPING, Session
from vertebra_viz.app.state import Role
from vertebra_viz.app.ui.actions import ACTIONS
from vertebra_viz.app.ui.page import template
from vertebra_viz.link import to_query

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
    """Let a teacher with a pupil in, and return both and the letters of their room."""
    teacher = await registry.claim(ONE, "page", HOME)
    teacher.joined()
    with teacher.state.state:
        teacher.seat.open(SHOWN, "http://school.example/")
    code = teacher.state.data.room.code
    pupil = await registry.claim(OTHER, "page", Address(Case(), room=code))
    pupil.joined()
    return teacher, pupil, code


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class House:
    """A registry with a clock that the test moves; it remembers every session it ever made."""

    def __init__(self, most=3, idle_s=600.0):
        self.clock, self.clips, self.hung_up, self.made = Clock(), Clips(), [], weakref.WeakSet()
        self.rooms, self.studio = Rooms(self.clock), Studio()
        self.registry = Registry(self.make, most, self.hang_up, idle_s, self.rooms)

    def make(self, name):
        session = Session(name, self.clips, self.studio, self.clock, rooms=self.rooms)
        self.made.add(session)
        return session

    async def in_build(self, cases=1):
        """Wait until as many cases are being built."""
        for _ in range(1000):
            if len(self.clips.asked) >= cases:
                return
            await asyncio.sleep(0)
        raise AssertionError(self.clips.asked)

    async def hang_up(self, identity, _):
        self.hung_up.append(identity)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setenv("TRAME_ARGS", "")
    monkeypatch.setattr(module, "RELOAD_S", 0.05)


def in_house(play, **how):
    async def main():
        house = House(**how)
        await play(house, house.registry)
        await house.registry.close()
        assert len(house.registry) == 0
        assert all(session._serving is None or session._serving.done() for session in house.made)
        assert not house.rooms._where

    asyncio.run(main())


def test_a_tab_finds_its_session_again():
    async def play(house, registry):
        first = await registry.claim(ONE, "page 1", HOME)
        first.joined()
        first.left()
        house.clock.now += 599
        again = await registry.claim(ONE, "page 2", Address(Case(), Mode.TEACH))
        assert again is first
        assert again.state.data.page.mode == "teach"
        assert registry.find(ONE) is first

    in_house(play)


def test_a_reload_waits_until_the_old_page_has_let_go():
    async def play(_, registry):
        first = await registry.claim(ONE, "page 1", HOME)
        first.joined()
        claim = asyncio.create_task(registry.claim(ONE, "page 2", HOME))
        await asyncio.sleep(0.01)
        first.left()
        assert await claim is first

    in_house(play)


def test_a_second_tab_with_the_same_name_gets_a_session_of_its_own():
    async def play(_, registry):
        first = await registry.claim(ONE, "page 1", HOME)
        first.joined()
        second = await registry.claim(ONE, "page 2", Address(Case(level="L4")))
        assert second is not first
        assert second.id != ONE
        assert second.secret != first.secret
        assert (first.desk.case.level, second.desk.case.level) == ("L1", "L4")
        assert second.server is not first.server

    in_house(play)


def test_a_page_whose_connection_broke_is_no_second_tab():
    async def play(_, registry):
        first = await registry.claim(ONE, "page 1", HOME)
        first.joined()  # and nobody noticed that it is gone
        assert await registry.claim(ONE, "page 1", HOME) is first

    in_house(play)


@pytest.mark.parametrize("asked", [None, "", "short", "../" * 11, "G" * 32, "a" * 33])
def test_a_name_that_is_none_is_replaced(asked):
    async def play(_, registry):
        session = await registry.claim(asked, "page", HOME)
        assert re.fullmatch(r"[0-9a-f]{32}", session.id)
        assert session.id != asked

    in_house(play)


def test_a_page_loaded_anew_while_its_case_is_built_waits_and_goes_on_with_the_same_session():
    async def play(house, registry):
        house.clips.gate.clear()
        claims = [asyncio.create_task(registry.claim(ONE, f"page {i}", HOME)) for i in range(3)]
        await house.in_build()
        house.clips.gate.set()
        first, second, third = await asyncio.gather(*claims)
        assert first is second is third
        assert (first.page, len(registry), len(house.made)) == ("page 2", 1, 1)

    in_house(play)


def test_a_claim_that_fails_leaves_the_next_one_its_own_session():
    async def play(house, registry):
        house.clips.gate.clear()
        house.clips.refusal = BusyError("too much to do")
        claims = [asyncio.create_task(registry.claim(ONE, f"page {i}", HOME)) for i in range(2)]
        await house.in_build()
        house.clips.gate.set()
        with pytest.raises(BusyError):
            await claims[0]
        house.clips.refusal = None
        session = await claims[1]
        assert registry.find(ONE) is session
        assert not session._serving.done()

    in_house(play)


def test_two_who_come_at_once_for_the_last_place_do_not_both_get_it():
    async def play(house, registry):
        for name in "123":
            await registry.claim(name * 32, "page", HOME)
        house.clock.now += 61
        (await registry.claim("3" * 32, "page", HOME)).joined()
        (await registry.claim("2" * 32, "page", HOME)).joined()
        claims = [registry.claim(name * 32, "page", HOME) for name in "45"]
        told = await asyncio.gather(*claims, return_exceptions=True)
        assert [type(each) for each in told].count(FullError) == 1
        assert len(registry) == 3

    in_house(play)


def test_a_tab_that_is_coming_back_is_not_dropped_meanwhile():
    async def play(house, registry):
        session = await registry.claim(ONE, "page 1", HOME)
        session.joined()
        session.left()
        house.clock.now += 599
        house.clips.gate.clear()
        house.clips.asked.clear()
        claim = asyncio.create_task(registry.claim(ONE, "page 2", Address(Case(level="T8"))))
        await house.in_build()
        house.clock.now += 700  # a very slow build
        await registry.drop_idle()
        house.clips.gate.set()
        assert await claim is session is registry.find(ONE)

    in_house(play)


def test_closing_in_the_midst_of_a_claim_leaves_nothing():
    async def play(house, registry):
        house.clips.gate.clear()
        claims = [asyncio.create_task(registry.claim(name, "page", HOME)) for name in (ONE, ONE, OTHER)]
        await house.in_build(2)
        await registry.close()
        house.clips.gate.set()
        told = await asyncio.gather(*claims, return_exceptions=True)
        assert [str(each) for each in told] == [STOPPING] * 3

    in_house(play)


def test_another_address_in_the_same_tab_is_shown_and_can_be_undone():
    async def play(_, registry):
        session = await registry.claim(ONE, "page 1", HOME)
        await registry.claim(ONE, "page 2", Address(Case(level="T8")))
        assert session.desk.case.level == "T8"
        assert session.state.data.explore.can_undo

    in_house(play)


def test_a_reconnect_keeps_what_the_visitor_has_done_since_the_address():
    async def play(_, registry):
        session = await registry.claim(ONE, "page", HOME)
        session.desk.ask(Case(level="T8"))
        await session.desk._latest.settled()
        assert await registry.claim(ONE, "page", HOME) is session  # the page was slow to write its address
        assert session.desk.case.level == "T8"

    in_house(play)


def test_idle_sessions_are_dropped_and_the_others_stay():
    async def play(house, registry):
        here, gone, never = [await registry.claim(name * 32, "page", HOME) for name in "123"]
        here.joined()
        gone.joined()
        gone.left()
        house.clock.now += 61
        registry._idle_s = 600.0
        await registry.drop_idle()
        assert registry.find(never.id) is None
        assert registry.find(gone.id) is gone
        house.clock.now += 600
        await registry.drop_idle()
        assert [registry.find(s.id) for s in (here, gone)] == [here, None]
        assert house.hung_up == [never.id, gone.id]

    in_house(play)


@pytest.mark.parametrize("fails", ["hang_up", "close", "rooms"])
def test_one_that_cannot_be_ended_stops_neither_the_others_nor_the_looking_after_them(
    monkeypatch, caplog, fails
):
    monkeypatch.setattr(module, "SWEEP_S", 0.01)

    async def play(house, registry):
        first, second, third = [await registry.claim(name * 32, "page", HOME) for name in "123"]
        third.joined()
        hang_up, sweep, close = registry._hang_up, registry._rooms.sweep, first.close

        async def refuses(*_):
            raise RuntimeError(f"{first.desk.case.level} is stuck")

        async def refuses_the_first(identity, why):
            await (refuses() if identity == first.id else hang_up(identity, why))

        def cannot_sweep():
            sweep()
            raise RuntimeError(f"{first.desk.case.level} is stuck")

        if fails == "hang_up":
            monkeypatch.setattr(registry, "_hang_up", refuses_the_first)
        elif fails == "close":
            monkeypatch.setattr(first, "close", refuses)
        else:
            monkeypatch.setattr(registry._rooms, "sweep", cannot_sweep)
        await registry.start()
        house.clock.now += 61
        await until(lambda: len(registry) == 1 and second._serving.done())
        assert first._serving.done() == (fails != "close")
        third.left()
        house.clock.now += 601
        await until(lambda: len(registry) == 0)  # it still looks after them
        if fails == "close":
            await close()

    in_house(play)
    assert {record.name for record in caplog.records} == {module.__name__}
    assert all(record.getMessage().endswith("failed: RuntimeError") for record in caplog.records)
    assert all(record.exc_info is None for record in caplog.records)


async def until(true):
    """Wait until something is true, which nobody tells."""
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def test_the_next_visitor_is_refused_where_all_are_there_and_let_in_where_one_has_left():
    async def play(house, registry):
        sessions = [await registry.claim(name * 32, "page", HOME) for name in "123"]
        for session in sessions:
            session.joined()
        with pytest.raises(FullError):
            await registry.claim("4" * 32, "page", HOME)
        sessions[1].left()
        house.clock.now += 120
        await registry.claim("4" * 32, "page", HOME)
        assert registry.find(sessions[1].id) is None
        assert len(registry) == 3

    in_house(play)


def test_a_full_house_takes_no_class_its_teacher():
    async def play(house, registry):
        teacher, _, _ = await a_class(registry)
        teacher.left()
        house.clock.now += 400
        third = await registry.claim("3" * 32, "page", HOME)
        third.joined()
        with pytest.raises(FullError):
            await registry.claim("4" * 32, "page", HOME)
        third.left()
        house.clock.now += 100  # away for less long than the teacher
        await registry.claim("4" * 32, "page", HOME)
        assert registry.find(teacher.id) is teacher
        assert registry.find(third.id) is None

    in_house(play)


def test_a_full_house_drops_first_who_never_came():
    async def play(house, registry):
        first, never, _ = [await registry.claim(name * 32, "page", HOME) for name in "123"]
        first.joined()
        first.left()
        registry.find("3" * 32).joined()
        never.expect("page")
        house.clock.now += 61
        await registry.claim("4" * 32, "page", HOME)
        assert registry.find(first.id) is first
        assert registry.find(never.id) is None

    in_house(play)


def test_a_teacher_whose_session_was_dropped_leads_the_class_again():
    async def play(house, registry):
        teacher, pupil, code = await a_class(registry)
        before = teacher.state.data.room
        link, qr = before.link, before.qr
        teacher.left()
        house.clock.now += 601
        await registry.drop_idle()
        assert registry.find(ONE) is None
        again = await registry.claim(ONE, "page 2", HOME)
        assert again is not teacher
        room = again.state.data.room
        assert (room.code, room.role, room.link, room.qr) == (code, Role.LEAD, link, qr)
        with again.state.state:
            again.seat.show(SHOWN | {"t": 6.0})
        assert pupil.seat._member.room.shown.t == 6.0

    in_house(play)


def test_a_room_in_which_nothing_happens_is_closed_though_nobody_opens_or_joins_one(monkeypatch):
    monkeypatch.setattr(module, "SWEEP_S", 0.01)

    async def play(house, registry):
        _, pupil, code = await a_class(registry)
        assert pupil.state.data.room.code == code
        house.clock.now += 2 * 3600 + 1
        pupil_told = pupil.seat._listening
        await registry.start()
        await asyncio.wait_for(pupil_told, 5)
        assert len(house.rooms) == 0
        assert pupil.state.data.room.said == CLOSED

    in_house(play)


def test_the_page_asks_for_nothing_else_than_a_session_answers():
    bridge = "".join(path.read_text(encoding="utf-8") for path in BRIDGE.glob("*.js"))
    asked = re.findall(r"trigger\('([^']+)'", template())
    called = re.findall(r'#connection\.call\("([^"]+)"', bridge)
    assert {*asked, *called} == set(ACTIONS)


def test_a_session_that_ends_leaves_nothing():
    async def play(_, registry):
        session = await registry.claim(ONE, "page", HOME)
        left = [weakref.ref(each) for each in (session, session.server, session.desk, session.remote)]
        assert session.server.name not in AVAILABLE_SERVERS
        await registry.drop(ONE)
        # wslink and trame each remember the last server they started
        await registry.claim(OTHER, "page", HOME)
        del session
        await asyncio.sleep(0.01)
        gc.collect()
        assert [each() for each in left] == [None] * 4

    in_house(play)
