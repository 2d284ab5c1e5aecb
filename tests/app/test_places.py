"""Limits of sessions: no address can take all of them, and sessions of absent visitors are dropped first."""

import asyncio

import pytest
from case_harness import ClipStore

from vertebra_viz import Case
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.sessions.registry import Registry, SessionsFullError
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.app.sessions.session import Session

HOME = Address(Case())
MOST = 20


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class Place:
    """A session that costs nothing: what the registry asks of one, without a server of its own."""

    def __init__(self, name):
        self.id, self.page, self.clock = name, "", CLOCK
        self.room_logic = self
        self.visitor, self.has_class, self.has_connected, self.page_closed, self.here = (
            "",
            False,
            False,
            False,
            False,
        )
        self.since = CLOCK.now

    def idle_s(self):
        return 0.0 if self.here else CLOCK.now - self.since

    def expect(self, page, visitor=""):
        self.page, self.visitor, self.since = page, visitor, CLOCK.now

    def socket_opened(self):
        self.here, self.has_connected, self.page_closed = True, True, False

    def socket_closed(self, *, closed=False):
        self.here, self.page_closed, self.since = False, closed, CLOCK.now

    def join_room(self, _):
        pass

    async def start(self, _):
        CLOCK.now += TAKES.get(self.id, 0.0)

    async def open(self, _):
        pass

    async def wait_until_free(self, _):
        return not self.here

    async def close(self):
        pass


CLOCK, TAKES = Clock(), {}


class Setup:
    def __init__(self, most=MOST):
        CLOCK.now = 0.0
        TAKES.clear()
        self.registry = Registry(Place, most, self.close_sockets)
        self.names = iter(range(1, 10_000))

    async def close_sockets(self, *_):
        pass

    async def come(self, visitor, *, joins=True):
        name = f"{next(self.names):032x}"
        place = await self.registry.claim(name, "page", HOME, visitor)
        if joins:
            place.socket_opened()
        return place

    async def comes(self, visitor, count, *, joins=True):
        """Return the sessions that are accepted of ``count`` requests."""
        found = []
        for _ in range(count):
            try:
                found.append(await self.come(visitor, joins=joins))
            except SessionsFullError:
                continue
        return found


def with_setup(play, **how):
    asyncio.run(play(Setup(**how)))


@pytest.mark.parametrize("joins", [True, False], ids=["with sockets", "without"])
def test_one_address_cannot_take_every_place(joins):
    async def play(setup):
        assert len(await setup.comes("attacker", 100, joins=joins)) == MOST
        assert len(await setup.comes("other", 3)) == 3
        assert len(await setup.comes("another", 3)) == 1  # 24 in all

    with_setup(play)


def test_an_address_with_less_than_its_share_gets_the_last_place():
    async def play(setup):
        for visitor in ("a", "b", "c"):
            await setup.comes(visitor, 6)
        assert len(await setup.comes("a", 9)) == 2  # 20 in all
        with pytest.raises(SessionsFullError):
            await setup.come("d")

    with_setup(play)


def test_a_class_behind_one_address_may_have_every_place_that_was_asked_for():
    async def play(setup):
        assert len(await setup.comes("school", MOST)) == MOST

    with_setup(play)


def test_a_session_that_never_comes_makes_room_after_ten_seconds_and_not_before():
    async def play(setup):
        for visitor in ("a", "b", "d", "e"):
            await setup.comes(visitor, 5, joins=False)
        CLOCK.now += 9
        with pytest.raises(SessionsFullError):
            await setup.come("c")
        CLOCK.now += 2
        await setup.come("c")
        await setup.registry.drop_idle()
        assert len(setup.registry) == 1

    with_setup(play)


def test_a_session_is_waited_for_from_when_its_case_is_built():
    async def play(setup):
        TAKES[f"{1:032x}"] = 30.0
        await setup.come("a", joins=False)
        CLOCK.now += 9
        await setup.registry.drop_idle()
        assert len(setup.registry) == 1

    with_setup(play)


def test_a_class_that_closes_all_its_tabs_and_opens_them_again_gets_in():
    async def play(setup):
        before = await setup.comes("school", 12)
        for place in before:
            place.socket_closed(closed=True)
        CLOCK.now += 3
        assert len(await setup.comes("school", 12)) == 12
        assert len(setup.registry) <= MOST

    with_setup(play)


def test_tabs_that_return_keep_their_place():
    async def play(setup):
        before = await setup.comes("school", 12)
        for place in before:  # the school's Wi-Fi is gone for a moment
            place.socket_closed()
        CLOCK.now += 30
        await setup.comes("attacker", 100)
        for place in before:
            again = await setup.registry.claim(place.id, "page", HOME, "school")
            assert again is place

    with_setup(play)


def test_an_address_that_has_its_share_makes_room_by_itself_and_not_at_the_cost_of_others():
    async def play(setup):
        other = await setup.come("other")
        own = await setup.comes("school", MOST - 1)
        other.socket_closed(closed=True)
        CLOCK.now += 500
        with pytest.raises(SessionsFullError):
            await setup.come("school")
        own[0].socket_closed(closed=True)
        CLOCK.now += 3
        await setup.come("school")
        assert setup.registry.find(other.id) is other
        assert setup.registry.find(own[0].id) is None

    with_setup(play)


def test_a_real_session_knows_whether_its_page_was_closed(monkeypatch):
    monkeypatch.setenv("TRAME_ARGS", "")

    async def main():
        session = Session("1" * 32, ClipStore(), DrawingPool(), rooms=Rooms())
        assert not session.page_closed
        session.socket_opened()
        session.socket_opened()
        session.socket_closed(closed=True)  # the one before, which this one took over from
        assert not session.page_closed
        session.socket_closed(closed=True)
        assert session.page_closed
        session.socket_opened()
        assert not session.page_closed
        session.socket_closed()
        assert not session.page_closed

    asyncio.run(main())
