"""Sessions: each tab its own, found again, dropped in time, and nothing left of them."""

import asyncio
import gc
import re
import weakref

import pytest
from bench import Clips, one_thread
from trame.app.core import AVAILABLE_SERVERS

from vertebra_viz import Case
from vertebra_viz.app.logic.address import Address, Mode
from vertebra_viz.app.logic.remote import Studio
from vertebra_viz.app.sessions import registry as module
from vertebra_viz.app.sessions.registry import FullError, Registry
from vertebra_viz.app.sessions.session import Session

ONE, OTHER = "1" * 32, "2" * 32
HOME = Address(Case())


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class House:
    """A registry with a clock that the test moves."""

    def __init__(self, most=3, idle_s=600.0):
        self.clock, self.clips, self.hung_up = Clock(), Clips(), []
        studio = Studio(one_thread())
        self.registry = Registry(
            lambda name: Session(name, self.clips, studio, self.clock), most, self.hang_up, idle_s
        )

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
