"""A room: a teacher leads and a class follows, all in one process, without access to one another's sessions.

This is publish and subscribe. A new member receives the newest event of each kind; events are put into each member's
mailbox, so that sending never blocks.
"""

from __future__ import annotations

from collections.abc import Callable

from vertebra_viz.app.sessions.mailbox import Mailbox, RoomEvent
from vertebra_viz.app.sessions.prediction import Prediction
from vertebra_viz.app.sessions.shared_moment import SharedMoment
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.words import text

MOST_MEMBERS = 200
SHOWN = "shown"
Clock = Callable[[], float]


class Member:
    """One session in a room.

    Attributes
    ----------
    id : the session's, unknown to the others.
    number : known to the others: 0 for the leader, then in order of arrival.
    following : False while the member explores alone.
    here : False while its page is closed, suspended or disconnected.
    """

    def __init__(self, room: Room, who: str, number: int) -> None:
        self.room, self.id, self.number = room, who, number
        self.mailbox = Mailbox()
        self.following = self.here = True

    async def events(self) -> list[RoomEvent]:
        """Wait for events and return them, each with its ``"kind"``; nothing once the member has left the room.

        ``shown``: case, stage, t, playing, view, style, camera, as of now. ``people``: count, you (your number),
        control (whose number), led (whether the leader is there); numbers, for the leader. ``question``: text, choices,
        phase, yours; histogram once closed, right and place once revealed. ``answered``, for the leader: count.
        ``removed``: the leader has removed this member. ``closed``: the room has been closed.
        """
        return [self._now(each) for each in await self.mailbox.wait()]

    def _now(self, events: RoomEvent) -> RoomEvent:
        # playback has advanced since the event was added
        return events | self.room.shown.message() if events["kind"] == SHOWN else events

    def presence(self, *, here: bool) -> None:
        """Note whether the page is connected; one that reconnects receives what is shown now."""
        self.here = here
        self.room.send_people()
        if here:
            self.room.send_shown(self)

    def step_out(self) -> None:
        """Stop following; questions still arrive."""
        self.following = False
        self.mailbox.drop(SHOWN)

    def come_back(self) -> None:
        """Follow again, from where the room is now."""
        self.following = True
        self.room.send_shown(self)


class Room:
    """The members of a room, what it shows, who may change that, and its question.

    Attributes
    ----------
    code : six letters to join with.
    link : address of a page that joins, as the leader's browser reaches this server.
    leader : id of the session that opened it; it may always change what is shown, also after a reload.
    controller : id of another session that may change it.
    members : by id.
    prediction : the current question.
    pin : digits with which the leader takes the room back, from any computer; known to the leader alone.
    removed : ids of sessions that were removed and cannot join again.
    """

    def __init__(self, code: str, leader: str, shown: SharedMoment, clock: Clock, *, pin: str = "") -> None:
        self.code, self.leader, self.controller, self.pin = code, leader, leader, pin
        self.removed: set[str] = set()
        self.link = ""
        self.members: dict[str, Member] = {}
        self.prediction: Prediction | None = None
        self._shown, self._clock = shown, clock
        self._shown_at = self.used_at = clock()
        self._numbers: dict[str, int] = {leader: 0}  # a session that returns keeps its number

    @property
    def shown(self) -> SharedMoment:
        """What is shown now; its time advances while it plays."""
        return self._shown.after(self._clock() - self._shown_at)

    def enter(self, who: str, *, with_pin: bool = False) -> Member:
        """Add a session and send it the current state; a session that gave the PIN may enter a full room."""
        if who in self.removed:
            raise CaseError(text("room-sent-out", code=self.code))
        before = self.members.get(who)
        if before:  # its page was reloaded
            before.mailbox.close()
        elif len(self.members) >= MOST_MEMBERS and not with_pin:
            raise CaseError(text("room-full", code=self.code, most=MOST_MEMBERS))
        number = self._numbers.setdefault(who, len(self._numbers))
        member = self.members[who] = Member(self, who, number)
        self.send_people()
        self.send_shown(member)
        self._send_question(member)
        if who == self.leader:
            self._send_answered()
        self._note_use()
        return member

    def leave(self, who: str) -> None:
        """Remove a session; its control returns to the leader, and its answer stays counted."""
        member = self.members.pop(who, None)
        if member is None:
            return
        member.mailbox.close()
        if self.controller == who:
            self.controller = self.leader
        self.send_people()

    def close(self) -> None:
        """Remove all members."""
        for member in self.members.values():
            member.mailbox.put({"kind": "closed"})
            member.mailbox.close()
        self.members.clear()

    def remove(self, by: str, number: object) -> str:
        """Remove a member, by its number, for as long as the room is open; return its id."""
        self._only_the_leader(by)
        member = self._numbered(number)
        if member.id == by:
            raise refusal("member", number, text("allowed-follower"))
        self.removed.add(member.id)
        member.mailbox.put({"kind": "removed"})
        self.leave(member.id)
        self._note_use()
        return member.id

    def change_leader(self, who: str) -> None:
        """Make another member the leader, with number 0 from now on; the previous leader follows."""
        before = self.leader
        self._numbers[who], self._numbers[before] = 0, self._numbers[who]
        for member in self.members.values():
            member.number = self._numbers[member.id]
        self.leader = who
        if self.controller == before:
            self.controller = who
        self.send_people()
        self._send_answered()
        self._note_use()

    def publish(self, by: str, message: object) -> None:
        """Send what is shown to all members but the one who sent it."""
        if by not in self.members or by not in {self.leader, self.controller}:
            raise CaseError(text("room-only-controller"))
        self._shown, self._shown_at = SharedMoment.parse(message), self._clock()
        for member in self.members.values():
            if member.id == by:
                member.mailbox.drop(SHOWN)  # it has newer state itself
            else:
                self.send_shown(member)
        self._note_use()

    def hand_over(self, by: str, number: object) -> None:
        """Let another member, by its number, change what is shown too; number 0 takes control back."""
        self._only_the_leader(by)
        self.controller = self._numbered(number).id
        self.send_people()
        self._note_use()

    def ask(self, by: str, question: object) -> None:
        """Ask all members for a prediction; it replaces an earlier question."""
        self._only_the_leader(by)
        self.prediction = Prediction.parse(question)
        self._send_question_to_all()

    def answer(self, by: str, choice: object) -> None:
        """Record a follower's answer; the leader receives the count."""
        if by not in self.members or by == self.leader:
            raise CaseError(text("room-only-followers"))
        self._current_question().answer(by, choice)
        self._send_answered()
        self._note_use()

    def show_histogram(self, by: str) -> None:
        """Close the question and send the counts, without names, to all members."""
        self._only_the_leader(by)
        self._current_question().close()
        self._send_question_to_all()

    def reveal(self, by: str, right: object, place: object = None, value: float | None = None) -> None:
        """Send the measured answer, the nearest choice and the measured number to all members."""
        self._only_the_leader(by)
        self._current_question().reveal(right, place, value)
        self._send_question_to_all()

    def send_shown(self, member: Member) -> None:
        """Send a member what is shown, if it follows."""
        if member.following:
            member.mailbox.put({"kind": SHOWN})

    # events, and who receives them

    def send_people(self) -> None:
        """Send all members the number of people, and who leads."""
        control = self._numbers[self.controller]
        here = sorted(member.number for member in self.members.values() if member.here)
        led = any(member.here for member in self.members.values() if member.id == self.leader)
        for member in self.members.values():
            event: RoomEvent = {
                "kind": "people",
                "count": len(here),
                "you": member.number,
                "control": control,
                "led": led,
            }
            if member.id == self.leader:
                event["numbers"] = here
            member.mailbox.put(event)

    def _send_question(self, member: Member) -> None:
        if self.prediction:
            yours = self.prediction.choice_of(member.id)
            member.mailbox.put({"kind": "question", "yours": yours} | self.prediction.message())

    def _send_answered(self) -> None:
        leader = self.members.get(self.leader)
        if leader and self.prediction:
            leader.mailbox.put({"kind": "answered", "count": self.prediction.answered})

    def _send_question_to_all(self) -> None:
        for member in self.members.values():
            self._send_question(member)
        self._note_use()

    def _current_question(self) -> Prediction:
        if self.prediction is None:
            raise CaseError(text("room-nothing-asked"))
        return self.prediction

    def _only_the_leader(self, by: str) -> None:
        if by != self.leader or by not in self.members:
            raise CaseError(text("room-only-leader"))

    def _numbered(self, number: object) -> Member:
        for member in self.members.values():
            if member.number == number and not isinstance(number, bool):
                return member
        raise refusal("member", number, text("allowed-member"))

    def _note_use(self) -> None:
        self.used_at = self._clock()
