"""A room: a teacher leads, a class follows, all in one process and without any of them touching another's server.

It is publish and subscribe and nothing else. Whoever joins is given the newest of everything; news are left in each
member's mailbox, so that sending waits for nobody.
"""

from __future__ import annotations

from collections.abc import Callable

from vertebra_viz.app.sessions.mailbox import Mailbox, RoomEvent
from vertebra_viz.app.sessions.prediction import Prediction
from vertebra_viz.app.sessions.shared_moment import SharedMoment
from vertebra_viz.case.errors import CaseError, refusal

MOST_MEMBERS = 200
SHOWN = "shown"
Clock = Callable[[], float]


class Member:
    """One session in a room.

    Attributes
    ----------
    id : the session's, known to nobody else.
    number : how the others know it: the leader is 0, then as they came.
    following : False while it has stepped out to explore by itself.
    here : False while its page is away: closed, asleep, or out of reach.
    """

    def __init__(self, room: Room, who: str, number: int) -> None:
        self.room, self.id, self.number = room, who, number
        self.mailbox = Mailbox()
        self.following = self.here = True

    async def events(self) -> list[RoomEvent]:
        """Wait for news and return them, each with its ``"kind"``; nothing once one is out of the room.

        ``shown``: case, stage, t, playing, view, style, camera, as of now. ``people``: count, you (your number),
        control (whose number), led (whether the leader is there); numbers, for the leader. ``question``: text, choices,
        phase, yours; histogram once closed, right and place once revealed. ``answered``, for the leader: count.
        ``removed``: the leader has sent one out. ``closed``: the room is no more.
        """
        return [self._now(each) for each in await self.mailbox.wait()]

    def _now(self, events: RoomEvent) -> RoomEvent:
        # what plays has gone on since the news were left here
        return events | self.room.shown.message() if events["kind"] == SHOWN else events

    def presence(self, *, here: bool) -> None:
        """Note that the page is away, or back; whoever is back is told what is shown now."""
        self.here = here
        self.room.send_people()
        if here:
            self.room.send_shown(self)

    def step_out(self) -> None:
        """Stop following; questions still come."""
        self.following = False
        self.mailbox.drop(SHOWN)

    def come_back(self) -> None:
        """Follow again, from where the room is now."""
        self.following = True
        self.room.send_shown(self)


class Room:
    """Who is here, what is shown, who may change it, and what is asked.

    Attributes
    ----------
    code : six letters to join with.
    link : address of a page that joins, as the leader's browser finds us.
    leader : id of the session that opened it; it may always change what is shown, also after a reload.
    controller : id of who else may.
    members : by id.
    prediction : the question of the moment.
    pin : figures with which the leader takes the room back, from any computer; known to the leader alone.
    removed : ids of sessions that were sent out, and do not come in again.
    """

    def __init__(self, code: str, leader: str, shown: SharedMoment, clock: Clock, *, pin: str = "") -> None:
        self.code, self.leader, self.controller, self.pin = code, leader, leader, pin
        self.removed: set[str] = set()
        self.link = ""
        self.members: dict[str, Member] = {}
        self.prediction: Prediction | None = None
        self._shown, self._clock = shown, clock
        self._shown_at = self.used_at = clock()
        self._numbers: dict[str, int] = {leader: 0}  # whoever comes back is known by the same one

    @property
    def shown(self) -> SharedMoment:
        """What is shown now; if it plays, that moves."""
        return self._shown.after(self._clock() - self._shown_at)

    def enter(self, who: str, *, with_pin: bool = False) -> Member:
        """Let a session in and bring it up to date; one that has the PIN also where the room is full."""
        if who in self.removed:
            raise CaseError(f"the teacher has sent you out of room {self.code}")
        before = self.members.get(who)
        if before:  # its page was loaded anew
            before.mailbox.close()
        elif len(self.members) >= MOST_MEMBERS and not with_pin:
            raise CaseError(f"room {self.code} is full: it has {MOST_MEMBERS} members")
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
        """Let a session go; control that it had goes back to the leader. Its answer stays counted."""
        member = self.members.pop(who, None)
        if member is None:
            return
        member.mailbox.close()
        if self.controller == who:
            self.controller = self.leader
        self.send_people()

    def close(self) -> None:
        """Send everybody out."""
        for member in self.members.values():
            member.mailbox.put({"kind": "closed"})
            member.mailbox.close()
        self.members.clear()

    def remove(self, by: str, number: object) -> str:
        """Send a member out, by its number, for as long as the room is open; return its id."""
        self._only_the_leader(by)
        member = self._numbered(number)
        if member.id == by:
            raise refusal("member", number, "the number of somebody who follows")
        self.removed.add(member.id)
        member.mailbox.put({"kind": "removed"})
        self.leave(member.id)
        self._note_use()
        return member.id

    def change_leader(self, who: str) -> None:
        """Let another member lead, known as number 0 from now on; whoever led follows."""
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
        """Show something else to everybody but the one who showed it."""
        if by not in self.members or by not in {self.leader, self.controller}:
            raise CaseError(
                "only the leader of a room, or whom the leader handed control, can change what it shows"
            )
        self._shown, self._shown_at = SharedMoment.parse(message), self._clock()
        for member in self.members.values():
            if member.id == by:
                member.mailbox.drop(SHOWN)  # it knows better now
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
        """Ask everybody for a prediction; a question before it is gone."""
        self._only_the_leader(by)
        self.prediction = Prediction.parse(question)
        self._send_question_to_all()

    def answer(self, by: str, choice: object) -> None:
        """Note a follower's guess; the leader learns how many there are."""
        if by not in self.members or by == self.leader:
            raise CaseError("only followers in the room answer")
        self._current_question().answer(by, choice)
        self._send_answered()
        self._note_use()

    def show_histogram(self, by: str) -> None:
        """Close the question and show everybody who guessed what: how many, not who."""
        self._only_the_leader(by)
        self._current_question().close()
        self._send_question_to_all()

    def reveal(self, by: str, right: object, place: object = None) -> None:
        """Show everybody the measured answer, and which choice it is nearest to."""
        self._only_the_leader(by)
        self._current_question().reveal(right, place)
        self._send_question_to_all()

    def send_shown(self, member: Member) -> None:
        """Leave a member what is shown, if it follows."""
        if member.following:
            member.mailbox.put({"kind": SHOWN})

    # what is told, and to whom

    def send_people(self) -> None:
        """Tell everybody how many are here, and who leads."""
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
            raise CaseError("nothing has been asked in this room")
        return self.prediction

    def _only_the_leader(self, by: str) -> None:
        if by != self.leader or by not in self.members:
            raise CaseError("only the leader of a room can do this")

    def _numbered(self, number: object) -> Member:
        for member in self.members.values():
            if member.number == number and not isinstance(number, bool):
                return member
        raise refusal("member", number, "the number of somebody in the room")

    def _note_use(self) -> None:
        self.used_at = self._clock()
