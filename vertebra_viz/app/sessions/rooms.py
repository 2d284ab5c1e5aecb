"""All rooms of a process: opened, found by their six letters, and gone with their last member."""

from __future__ import annotations

import secrets
import time
from math import ceil
from typing import Any

from vertebra_viz.app.sessions.room import Clock, Member, Room
from vertebra_viz.app.sessions.shown import Shown
from vertebra_viz.app.web.limits import Buckets
from vertebra_viz.errors import CaseError

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # no vowels, so no words; 64 million codes
CODE_LENGTH = 6
IDLE_S = 2 * 3600.0
MOST_ROOMS = 100
# Letters that open no room: how many may be tried at once, and how many a second from then on. An address may be a class
# behind one router, in which a few mistype.
WRONG_RATE, WRONG_BURST = 0.1, 10.0
WRONG_RATE_OF_ADDRESS, WRONG_BURST_OF_ADDRESS = 1.0, 60.0


class UnknownRoomError(CaseError):
    """There is no such room, or no more."""


class Rooms:
    """All rooms of this process; a session is in one at most.

    Parameters
    ----------
    clock : callable
        Seconds.
    """

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._rooms: dict[str, Room] = {}
        self._where: dict[str, Room] = {}
        self._wrong = Buckets(WRONG_RATE, WRONG_BURST, clock=clock)
        self._wrong_of_address = Buckets(WRONG_RATE_OF_ADDRESS, WRONG_BURST_OF_ADDRESS, clock=clock)

    def __len__(self) -> int:
        return len(self._rooms)

    def open(self, leader: str, message: Any) -> Member:
        """Open a room that shows ``message``, and be its leader; its code is ``member.room.code``."""
        self.sweep()
        shown = Shown.parse(message)
        if len(self._rooms) >= MOST_ROOMS:
            raise CaseError(f"there are {MOST_ROOMS} rooms already; try again later")
        self.end(leader)
        code = _code()
        while code in self._rooms:
            code = _code()
        room = self._rooms[code] = Room(code, leader, shown, self._clock)
        self._where[leader] = room
        return room.enter(leader)

    def join(self, code: Any, who: str, visitor: str = "") -> Member:
        """Follow in a room; a session that is in another one leaves it, or ends it, one that is in this one begins anew.

        Whoever leads the room leads it again, also after having been gone. Whoever tries many letters that open no room,
        or whose ``visitor``, an address, does, is told to wait: rooms are not for guessing.
        """
        self.sweep()
        room = self._rooms.get(code.strip().upper()) if isinstance(code, str) else None
        if room is None or who not in (room.leader, *room.members):
            wrong = self._wrong[who], self._wrong_of_address[visitor]
            if wait_s := max(bucket.owe(0.0) for bucket in wrong):
                raise CaseError(f"too many letters that open no room; try again in {ceil(wait_s)} s")
            if room is None:
                for bucket in wrong:
                    bucket.owe()
                raise UnknownRoomError("these are not the six letters of a room that is open")
        member = room.enter(who)
        if self._where.get(who) is not room:
            self.leave(who)
        self._where[who] = room
        own = self.led_by(who)
        if own and own is not room:
            self._close(own)
        return member

    def led_by(self, who: str) -> Room | None:
        """The room that a session leads, even if it is gone from there for now."""
        return next((room for room in self._rooms.values() if room.leader == who), None)

    def leave(self, who: str) -> None:
        """Take a session out of its room; a room without members is gone."""
        room = self._where.pop(who, None)
        if room is None:
            return
        room.leave(who)
        if not room.members:
            del self._rooms[room.code]

    def end(self, by: str) -> None:
        """Close the room that a session leads, for everybody; a session that leads none, leaves the one it is in."""
        room = self.led_by(by)
        if room is None:
            self.leave(by)
            return
        self._close(room)

    def sweep(self) -> None:
        """Close rooms in which nothing has happened for two hours."""
        for room in [r for r in self._rooms.values() if self._clock() - r.used_at > IDLE_S]:
            self._close(room)

    def _close(self, room: Room) -> None:
        for who in room.members:
            del self._where[who]
        room.close()
        del self._rooms[room.code]


def _code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
