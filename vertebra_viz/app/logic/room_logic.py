"""One session in a room: sends the page's requests to the room, and the room's events to the page.

A page that may change what is shown sends it as a message (`sessions.shared_moment.SharedMoment`); a page that
follows receives it as typed state, and its player continues from there. No page has access to another session.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.logic.address import file_language
from vertebra_viz.app.logic.case_logic import CaseLogic
from vertebra_viz.app.sessions.mailbox import RoomEvent
from vertebra_viz.app.sessions.qr import qr_svg
from vertebra_viz.app.sessions.room import Member
from vertebra_viz.app.sessions.rooms import Rooms, UnknownRoomError
from vertebra_viz.app.state import AppState, Role, RoomState
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.link import from_query
from vertebra_viz.words import speaking, text

LONGEST_PAGE = 300  # characters of an address


class RoomLogic:
    """Binds a session's membership of a room to its typed state.

    Parameters
    ----------
    who : str
        The session's id, unknown to the others in a room.
    rooms : Rooms
        All rooms of this process.
    state : TypedState
        Shared with the page.
    case_logic : CaseLogic
        Shows the case of the room.

    Attributes
    ----------
    visitor : the address of the page.
    in_own_words : returns the room's question in the visitor's language.
    """

    def __init__(self, who: str, rooms: Rooms, state: TypedState[AppState], case_logic: CaseLogic) -> None:
        self._who, self._rooms, self._typed, self._case_logic = who, rooms, state, case_logic
        self._data, self.visitor = state.data, ""
        self.in_own_words: Callable[[RoomEvent], RoomEvent] = lambda question: question
        self._member: Member | None = None
        self._listening: asyncio.Task[None] | None = None
        self._message_count = 0

    @property
    def leads(self) -> bool:
        """Whether this session leads a room."""
        return self._member is not None and self._member.room.leader == self._who

    @property
    def has_class(self) -> bool:
        """Whether others are in the room that this session leads."""
        return self._member is not None and self.leads and len(self._member.room.members) > 1

    # user actions; a refusal is shown on the page

    def open(self, message: object, page: object) -> None:
        """Open a room that shows ``message``; ``page`` is the address at which the teacher's browser reaches this server."""
        self._try(lambda: self._open(message, page))

    def show(self, message: object) -> None:
        """Change what the room shows; CaseError for a session that may not, or for an invalid message."""
        if self._member is None:
            raise CaseError(text("room-none"))
        self._member.room.publish(self._who, message)

    def join(self, code: object) -> None:
        """Join a room as a follower."""
        try:
            self._enter(self._rooms.join(code, self._who, self.visitor))
        except UnknownRoomError:
            self._data.room.said = text("room-gone")
        except CaseError as error:
            self._data.room.said = str(error)

    def take_over(self, code: object, pin: object) -> None:
        """Become the leader of a room from this page, with its PIN."""
        try:
            self._enter(self._rooms.take_over(code, pin, self._who, self.visitor))
        except CaseError as error:
            self._data.room.said = str(error)

    def join_room(self, code: str | None) -> None:
        """Join the named room, or else the one that this tab led before."""
        own = self._rooms.led_by(self._who)
        code = code or (own.code if own else None)
        if code and code != self._data.room.code:
            self.join(code)

    def leave(self) -> None:
        """Leave the room; a room that this session leads is closed for everybody."""
        self._rooms.end(self._who)
        self._reset("")

    def step_out(self) -> None:
        """Stop following, to explore alone; questions still arrive."""
        if self._member:
            self._member.step_out()
            self._set_role()

    def come_back(self) -> None:
        """Follow again."""
        if self._member:
            self._member.come_back()
            self._set_role()

    def hand_over(self, number: object) -> None:
        """Let a follower change what is shown too; 0 takes control back."""
        self._in_room(lambda member: member.room.hand_over(self._who, number))

    def remove(self, number: object) -> None:
        """Remove a follower from the room that this session leads."""
        self._in_room(lambda _: self._rooms.remove(self._who, number))

    def answer(self, choice: object) -> None:
        """Answer the question."""

        def act(member: Member) -> None:
            member.room.answer(self._who, choice)
            self._data.room.question = {**self._data.room.question, "yours": choice}

        self._in_room(act)

    # what a lesson does with the room that this session leads

    def ask(self, asked: str, choices: list[str], question: str) -> None:
        """Ask everybody for a prediction; ``question`` is its id, by which other sessions find it in their language."""
        message = {"text": asked, "choices": choices, "id": question}
        self._in_room(lambda member: member.room.ask(self._who, message))

    def show_histogram(self) -> None:
        """Close the question, and show how many guessed what."""
        self._in_room(lambda member: member.room.show_histogram(self._who))

    def reveal(self, asked: str, answer: str, place: int, value: float) -> None:
        """Send the measured answer, in words and as a number, to the room, if that is its current question."""
        if self._data.room.question.get("text") == asked:
            self._in_room(lambda member: member.room.reveal(self._who, answer, place, value))

    # the page itself disconnects and reconnects

    def away(self) -> None:
        """Note that the page has been disconnected for a while."""
        if self._member:
            self._member.presence(here=False)

    def back(self) -> None:
        """Note that the page is connected again."""
        if self._member and not self._member.here:
            self._member.presence(here=True)
        elif self._member and self._member.following:
            self._member.room.send_shown(self._member)  # a reloaded page has no state yet

    async def close(self) -> None:
        """Leave the room, at the end of the session."""
        self._rooms.leave(self._who)
        self._member = None
        if self._listening:
            self._listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._listening

    def _open(self, message: object, page: object) -> None:
        if not isinstance(page, str) or len(page) > LONGEST_PAGE or not page.isprintable():
            raise refusal("page", page, text("allowed-page-address"))
        if not page.startswith(("http://", "https://")):
            raise refusal("page", page, text("allowed-page-address"))
        member = self._rooms.open(self._who, message)
        member.room.link = f"{page}?room={member.room.code}{file_language()}"
        self._enter(member)

    def _in_room(self, act: Callable[[Member], None]) -> None:
        member = self._member
        if member:
            self._try(lambda: act(member))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except CaseError as error:
            self._case_logic.show_alert(str(error))

    # events from the room

    def _enter(self, member: Member) -> None:
        if self._listening:
            self._listening.cancel()
        self._clear()
        self._member = member
        self._data.room.code = member.room.code
        self._set_role()
        self._listening = asyncio.get_running_loop().create_task(self._listen(member))

    async def _listen(self, member: Member) -> None:
        while events := await member.events():
            with self._typed.state, speaking(self._case_logic.language):
                for each in events:
                    self._apply_event(member, each)

    def _apply_event(self, member: Member, events: RoomEvent) -> None:
        room, events = self._data.room, dict(events)
        match events.pop("kind"):
            case "shown":
                self._message_count += 1
                room.shown = events | {"n": self._message_count}
                self._show_case(events["case"])
            case "people":
                room.count, room.number, room.control = events["count"], events["you"], events["control"]
                room.numbers, room.led = events.get("numbers", []), events["led"]
                if events["control"] == events["you"] and not member.following:
                    member.come_back()
                self._set_role()
            case "question":
                room.question = self.in_own_words(events)
                if events["phase"] == "asked":
                    room.answered = 0
            case "answered":
                room.answered = events["count"]
            case "closed":
                self._reset(text("room-closed"))
            case "removed":
                self._reset(text("room-removed"))

    def _show_case(self, link: str) -> None:
        """Request the room's case, unless it is shown already and no other case is being built."""
        case = from_query(link)
        if case != self._case_logic.case or self._case_logic.busy:
            self._case_logic.ask(case)

    def _set_role(self) -> None:
        room, member = self._data.room, self._member
        shown = member.room if member and self.leads else None  # for the leader alone
        if room.link != (shown.link if shown else ""):
            room.link, room.qr = (shown.link, qr_svg(shown.link)) if shown else ("", "")
        room.pin = shown.pin if shown else ""
        if member is None:
            room.role = Role.NONE
        elif self.leads:
            room.role = Role.LEAD
        elif member.room.controller == self._who:
            room.role = Role.CONTROL
        else:
            room.role = Role.FOLLOW if member.following else Role.OUT

    def _reset(self, notice: str) -> None:
        self._member = None
        self._clear()
        self._data.room.said = notice

    def _clear(self) -> None:
        fresh, room = RoomState(), self._data.room
        for name, value in vars(fresh).items():
            setattr(room, name, value)
