"""All rooms of a process: opened, found by their six letters, and closed with their last member."""

from __future__ import annotations

import secrets
import time

from vertebra_viz.app.sessions.guess_limiter import GuessLimiter
from vertebra_viz.app.sessions.room import Clock, Member, Room
from vertebra_viz.app.sessions.shared_moment import SharedMoment
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # no vowels, so no words; 64 million codes
CODE_LENGTH = 6
IDLE_S = 2 * 3600.0
MOST_ROOMS = 100
PIN_LENGTH = 8  # figures: a hundred million
_LETTERS, _PINS = "room-guesses-letters", "room-guesses-pin"


class UnknownRoomError(CaseError):
    """The room does not exist, or has been closed."""


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
        self._guesses = GuessLimiter(clock)

    def __len__(self) -> int:
        return len(self._rooms)

    def open(self, leader: str, message: object) -> Member:
        """Open a room that shows ``message``, and be its leader; its code is ``member.room.code``."""
        self.sweep()
        shown = SharedMoment.parse(message)
        if len(self._rooms) >= MOST_ROOMS:
            raise CaseError(text("room-too-many", most=MOST_ROOMS))
        self.end(leader)
        code = _code()
        while code in self._rooms:
            code = _code()
        room = self._rooms[code] = Room(code, leader, shown, self._clock, pin=_pin())
        self._where[leader] = room
        return room.enter(leader)

    def join(self, code: object, who: str, visitor: str = "") -> Member:
        """Join a room as a follower; a session leaves the room it was in before, and closes the one that it led.

        The room's leader leads it again, also after a disconnection. A session that tries many codes of no room has to
        wait, so that codes cannot be guessed. Other sessions of its ``visitor``, an address that may be a class, do not.
        """
        self.sweep()
        room = self._find(code)
        if room is None or who not in (room.leader, *room.members):
            self._guesses.check(who, _LETTERS)
        if room is None:
            self._guesses.wrong(who, visitor)
            raise UnknownRoomError(text("room-unknown-letters"))
        return self._enter(room, who)

    def take_over(self, code: object, pin: object, who: str, visitor: str = "") -> Member:
        """Lead a room from now on, with its PIN; the previous leader follows.

        Raises
        ------
        CaseError
            In one line, for a code and a PIN that belong to no room, without a hint which of them is wrong.
        """
        self.sweep()
        self._guesses.check(who, _PINS)
        room = self._find(code)
        told = "".join(pin.split()) if isinstance(pin, str) else ""
        # compared even if there is no such room, so that the time taken does not show which was wrong
        if not secrets.compare_digest(told.encode(), (room.pin if room else _pin()).encode()) or room is None:
            self._guesses.wrong(who, visitor)
            raise CaseError(text("room-unknown-pin"))
        if room.leader == who:
            return self.join(code, who, visitor)
        room.removed.discard(who)
        member = self._enter(room, who, with_pin=True)
        room.change_leader(who)
        return member

    def _find(self, code: object) -> Room | None:
        return self._rooms.get(code.strip().upper()) if isinstance(code, str) else None

    def _enter(self, room: Room, who: str, *, with_pin: bool = False) -> Member:
        own = self.led_by(who)
        member = room.enter(who, with_pin=with_pin)
        if self._where.get(who) is not room:
            self.leave(who)
        self._where[who] = room
        if own and own is not room and own.code in self._rooms:
            self._close(own)
        return member

    def remove(self, by: str, number: object) -> None:
        """Let the leader of a room remove a member, by its number; the member cannot join again."""
        room = self._where.get(by)
        if room is None:
            raise CaseError(text("room-none"))
        del self._where[room.remove(by, number)]

    def led_by(self, who: str) -> Room | None:
        """Return the room that a session leads, even while the session is disconnected."""
        return next((room for room in self._rooms.values() if room.leader == who), None)

    def leave(self, who: str) -> None:
        """Remove a session from its room; a room without members is closed."""
        room = self._where.pop(who, None)
        if room is None:
            return
        room.leave(who)
        if not room.members:
            del self._rooms[room.code]

    def end(self, by: str) -> None:
        """Close the room that a session leads, for everybody; a session that leads none leaves its room."""
        room = self.led_by(by)
        if room is None:
            self.leave(by)
            return
        self._close(room)

    def sweep(self) -> None:
        """Close rooms that have not been used for two hours."""
        for room in [r for r in self._rooms.values() if self._clock() - r.used_at > IDLE_S]:
            self._close(room)

    def _close(self, room: Room) -> None:
        for who in room.members:
            del self._where[who]
        room.close()
        del self._rooms[room.code]


def _pin() -> str:
    return "".join(secrets.choice("0123456789") for _ in range(PIN_LENGTH))


def _code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
