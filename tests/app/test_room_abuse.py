"""Abuse of a room: guessing codes does not affect others, and a teacher can remove a member and remains the leader."""

import asyncio

import pytest
from case_harness import CaseHarness
from test_rooms import Clock, events, message

from vertebra_viz import CaseError
from vertebra_viz.app.logic.room_logic import RoomLogic
from vertebra_viz.app.sessions import room as room_module
from vertebra_viz.app.sessions.guess_limiter import GuessLimiter
from vertebra_viz.app.sessions.rooms import Rooms, UnknownRoomError
from vertebra_viz.app.state import Role
from vertebra_viz.words import text

PAGE = "http://school.example/"


def wrong(rooms, who, times, visitor="school"):
    """Let a session guess a wrong code."""
    for _ in range(times):
        with pytest.raises(CaseError):
            rooms.join("BCDFGH", who, visitor)


def test_an_attacker_locks_nobody_else_of_the_address_out():
    rooms = Rooms(Clock())
    code = rooms.open("teacher", message()).room.code
    wrong(rooms, "attacker", 500)
    for i in range(40):
        wrong(rooms, f"his other tab {i}", 5)
    for i in range(25):
        rooms.join(code, f"pupil {i}", "school")
    assert len(rooms._rooms[code].members) == 26


def test_a_class_mate_may_mistype_meanwhile():
    clock = Clock()
    rooms = Rooms(clock)
    code = rooms.open("teacher", message()).room.code
    wrong(rooms, "attacker", 500)
    with pytest.raises(UnknownRoomError):
        rooms.join("BCDFGJ", "pupil", "school")
    clock.now += 10
    rooms.join(code, "pupil", "school")


def test_ever_new_sessions_of_an_address_guess_once_each():
    clock = Clock()
    guesses, made = GuessLimiter(clock), 0
    for i in range(100):
        for _ in range(20):
            try:
                guesses.check(f"guesser {i}", "room-guesses-letters")
            except CaseError:
                break
            guesses.wrong(f"guesser {i}", "a cellar")
            made += 1
    assert made <= 60 + 100


def test_a_teacher_removes_somebody_who_stays_out():
    rooms = Rooms(Clock())
    room = rooms.open("teacher", message()).room
    attacker, pupil = (rooms.join(room.code, who) for who in ("attacker", "pupil"))
    room.hand_over("teacher", attacker.number)
    rooms.remove("teacher", attacker.number)
    assert events(attacker)[-1] == {"kind": "removed"}
    assert set(room.members) == {"teacher", "pupil"}
    assert room.controller == "teacher"
    for _ in range(2):
        with pytest.raises(CaseError, match=text("room-sent-out", code=room.code)):
            rooms.join(room.code, "attacker")
    told = {each["kind"]: each for each in events(pupil)}
    assert told["people"]["count"] == 2
    # another room is another class
    other = rooms.open("colleague", message()).room
    rooms.join(other.code, "attacker")


@pytest.mark.parametrize(
    ("by", "number"), [("pupil", 2), ("pupil", 0), ("stranger", 1), ("teacher", 0), ("teacher", 9)]
)
def test_only_a_teacher_removes_and_only_who_follows(by, number):
    rooms = Rooms(Clock())
    room = rooms.open("teacher", message()).room
    for who in ("pupil", "other"):
        rooms.join(room.code, who)
    with pytest.raises(CaseError):
        rooms.remove(by, number)
    assert len(room.members) == 3


@pytest.mark.parametrize("there", [True, False], ids=["is there", "is gone"])
def test_the_teachers_seat_is_taken_back_with_the_pin(there):
    rooms = Rooms(Clock())
    room = rooms.open("teacher", message()).room
    pupil = rooms.join(room.code, "pupil")
    room.ask("teacher", {"text": "How high?", "choices": ["15 mm", "17 mm"]})
    room.answer("pupil", 1)
    if not there:
        rooms.leave("teacher")
    events(pupil)
    tablet = rooms.take_over(room.code.lower(), f" {room.pin[:4]} {room.pin[4:]}", "tablet")
    assert (tablet.number, room.leader, rooms.led_by("tablet")) == (0, "tablet", room)
    told = {each["kind"]: each for each in events(tablet)}
    assert told["people"]["numbers"] == sorted(member.number for member in room.members.values())
    assert told["answered"]["count"] == 1
    room.publish("tablet", message(t=3.0))
    with pytest.raises(CaseError, match="Only the leader"):
        room.publish("teacher", message())
    again = rooms.join(room.code, "teacher")  # follows from now on
    assert again.number not in (0, pupil.number)
    assert {each["kind"]: each for each in events(pupil)}["people"]["you"] == pupil.number
    rooms.take_over(room.code, room.pin, "teacher")
    assert (room.leader, again.room.members["tablet"].number) == ("teacher", again.number)


def test_a_follower_who_has_the_pin_leads_and_keeps_no_two_places():
    rooms = Rooms(Clock())
    room, own = rooms.open("teacher", message()).room, rooms.open("pupil", message()).room
    rooms.take_over(room.code, room.pin, "pupil")
    assert rooms.led_by("pupil") is room
    assert own.code not in rooms._rooms
    assert set(room.members) == {"teacher", "pupil"}
    assert sorted(member.number for member in room.members.values()) == [0, 1]


def test_a_room_that_attackers_have_filled_or_that_one_was_sent_out_of_can_be_taken_back(monkeypatch):
    monkeypatch.setattr(room_module, "MOST_MEMBERS", 3)
    rooms = Rooms(Clock())
    room = rooms.open("teacher", message()).room
    thief = rooms.join(room.code, "thief")
    rooms.join(room.code, "pupil")
    rooms.take_over(room.code, room.pin, "thief")
    assert thief.room.leader == "thief"
    rooms.remove("thief", room.members["teacher"].number)
    rooms.join(room.code, "another")
    rooms.take_over(room.code, room.pin, "teacher")
    assert room.leader == "teacher"
    rooms.remove("teacher", room.members["thief"].number)


@pytest.mark.parametrize("code_is_right", [True, False])
def test_a_pin_is_not_for_guessing_and_a_refusal_does_not_say_what_is_wrong(code_is_right):
    rooms = Rooms(Clock())
    room = rooms.open("teacher", message()).room
    assert len(room.pin) == 8
    assert room.pin.isdecimal()
    code, said = room.code if code_is_right else "BCDFGH", set()
    for pin in (
        "",
        "0",
        None,
        [],
        "x" * 8,
        "\N{ARABIC-INDIC DIGIT ONE}" * 8,
        *(f"{i:08}" for i in range(20)),
    ):
        with pytest.raises(CaseError) as told:
            rooms.take_over(code, pin, "guesser", "school")
        said.add(str(told.value))
    assert said == {
        text("room-unknown-pin"),
        text("room-guesses-pin", seconds=10),
    }
    rooms.take_over(room.code, room.pin, "teacher's tablet", "school")  # who has it is not held up


def test_the_pin_is_on_the_teachers_page_alone_and_goes_with_the_seat(monkeypatch):
    monkeypatch.setenv("TRAME_ARGS", "")

    async def main():
        rooms, benches = Rooms(), {who: CaseHarness() for who in ("teacher", "tablet", "pupil")}
        seats = {
            who: RoomLogic(who, rooms, harness.typed, harness.case_logic) for who, harness in benches.items()
        }
        state = {who: harness.data.room for who, harness in benches.items()}
        case = benches["teacher"].case_logic.case

        async def told(who, role):
            async with asyncio.timeout(10):
                while state[who].role != role:  # noqa: ASYNC110  nobody tells
                    await asyncio.sleep(0.001)

        assert case
        seats["teacher"].open(message(), PAGE)
        code, pin = state["teacher"].code, state["teacher"].pin
        seats["pupil"].join(code)
        assert (len(pin), state["pupil"].pin, state["pupil"].role) == (8, "", Role.FOLLOW)
        seats["tablet"].take_over(code, "00000000" if pin != "00000000" else "1")
        assert state["tablet"].said == text("room-unknown-pin")
        seats["tablet"].take_over(code, pin)
        assert (state["tablet"].role, state["tablet"].pin, state["tablet"].link) == (
            Role.LEAD,
            pin,
            f"{PAGE}?room={code}",
        )
        assert state["tablet"].qr
        await told("teacher", Role.FOLLOW)
        assert (state["teacher"].pin, state["teacher"].link, state["teacher"].qr) == ("", "", "")
        seats["tablet"].remove(state["teacher"].number)
        await told("teacher", Role.NONE)
        assert state["teacher"].said == text("room-removed")
        seats["teacher"].join(code)
        assert state["teacher"].said == text("room-sent-out", code=code)
        for room_logic in seats.values():
            await room_logic.close()

    asyncio.run(main())
