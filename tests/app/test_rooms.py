"""Rooms: after any sequence of actions the followers show what the leader shows, and only the leader moves them."""

import asyncio
import re
import statistics
import time
import xml.etree.ElementTree as ET

import pytest
import segno
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.strategies import few
from vertebra_viz import Case, CaseError
from vertebra_viz.app.sessions import room as room_module
from vertebra_viz.app.sessions import rooms as rooms_module
from vertebra_viz.app.sessions.qr import qr_svg
from vertebra_viz.app.sessions.rooms import LETTERS, Rooms
from vertebra_viz.app.sessions.shared_moment import SharedMoment
from vertebra_viz.case.link import to_query

DEFAULT = to_query(Case())
CASES = (DEFAULT, to_query(Case(level="T12")), to_query(Case(scale=1.1)))


POSE = {"azimuth_deg": 30.0, "elevation_deg": -10.0, "zoom": 1.5, "target_mm": [0.0, 1.0, 2.0]}


def message(**changed):
    usual = {
        "case": DEFAULT,
        "stage": "intact",
        "t": 0.0,
        "playing": False,
        "view": "lateral",
        "style": "glass",
    }
    return usual | changed


messages = st.builds(
    message,
    case=st.sampled_from(CASES),
    stage=st.sampled_from(["intact", "fracture", "set"]),
    t=st.integers(0, 23).map(float),
    playing=st.booleans(),
    view=st.sampled_from(["lateral", "front"]),
    style=st.sampled_from(["bone", "glass", "xray"]),
)


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def events(member):
    """Return the events that are queued for a member, without waiting."""
    return [member._now(each) for each in member.mailbox.take()]


class Page:
    """The state of a member's page: the last one it received, continued by playing."""

    def __init__(self, member, now):
        self.member, self.closed = member, False
        self.shown, self.told_at, self.question = None, now, None

    def read(self, now):
        for each in events(self.member):
            if each.pop("kind") == "shown":
                self.shown, self.told_at = SharedMoment.parse(each), now
            elif "choices" in each:
                self.question = each

    def now(self, now):
        return self.shown.after(now - self.told_at)


class AClass(RuleBasedStateMachine):
    """A leader and six pupils act at random; a simple model gives the expected state."""

    NAMES = st.sampled_from(["teacher", *(f"pupil {i}" for i in range(6))])

    def __init__(self):
        super().__init__()
        self.clock = Clock()
        self.rooms = Rooms(self.clock)
        first = self.rooms.open("teacher", message())
        self.room = first.room
        self.pages = {"teacher": Page(first, 0.0)}
        self.control, self.said, self.said_at = "teacher", SharedMoment.parse(message()), 0.0
        self.guesses, self.asked = None, False

    def refused(self, call, *args):
        with pytest.raises(CaseError) as told:
            call(*args)
        assert str(told.value).isprintable()

    @property
    def gone(self):
        return self.room.code not in self.rooms._rooms

    def may_lead(self, who):
        return who in self.pages and who == "teacher"

    @rule(who=NAMES)
    def join(self, who):
        if self.gone:
            self.refused(self.rooms.join, self.room.code, who)
            return
        code = f" {self.room.code.lower()} "
        self.pages[who] = Page(self.rooms.join(code, who), self.clock.now)

    @rule(who=NAMES)
    def leave(self, who):
        self.rooms.leave(who)
        self.pages.pop(who, None)
        if self.control == who:
            self.control = "teacher"

    @rule(who=NAMES, what=messages)
    def publish(self, who, what):
        if who not in self.pages or who not in {"teacher", self.control}:
            self.refused(self.room.publish, who, what)
            return
        self.room.publish(who, what)
        self.said, self.said_at = SharedMoment.parse(what), self.clock.now
        page = self.pages[who]
        page.shown, page.told_at = self.said, self.clock.now  # its own page shows it already

    @rule(by=NAMES, to=NAMES)
    def hand_over(self, by, to):
        number = self.pages[to].member.number if to in self.pages else 99
        if not self.may_lead(by) or to not in self.pages:
            self.refused(self.room.hand_over, by, number)
            return
        self.room.hand_over(by, number)
        self.control = to

    @rule(who=NAMES, back=st.booleans())
    def explore(self, who, back):
        if who in self.pages:
            member = self.pages[who].member
            member.come_back() if back else member.step_out()

    @rule(who=NAMES)
    def read(self, who):
        if who in self.pages:
            self.pages[who].read(self.clock.now)

    @rule(seconds=st.integers(0, 30))
    def time_passes(self, seconds):
        self.clock.now += seconds

    @rule(who=NAMES)
    def ask(self, who):
        question = {"text": "How high is the front now?", "choices": ["14 mm", "20 mm", "26 mm"]}
        if not self.may_lead(who):
            self.refused(self.room.ask, who, question)
            return
        self.room.ask(who, question)
        self.guesses, self.asked = {}, True

    @rule(who=NAMES, choice=st.integers(-1, 3))
    def answer(self, who, choice):
        if who == "teacher" or who not in self.pages or not self.asked or choice not in range(3):
            self.refused(self.room.answer, who, choice)
            return
        self.room.answer(who, choice)
        self.guesses[who] = choice

    @rule(who=NAMES, reveal=st.booleans())
    def show(self, who, reveal):
        show = (lambda by: self.room.reveal(by, "20 mm")) if reveal else self.room.show_histogram
        if not self.may_lead(who) or self.guesses is None:
            self.refused(show, who)
            return
        show(who)
        self.asked = False

    @invariant()
    def followers_end_where_the_room_is(self):
        now = self.clock.now
        expected = self.said.after(now - self.said_at)
        for page in self.pages.values():
            if page.member.following and page.shown:
                waiting = any(each["kind"] == "shown" for each in page.member.mailbox._events)
                assert waiting or page.now(now) == expected

    @invariant()
    def mailboxes_stay_small(self):
        assert all(len(page.member.mailbox) <= 5 for page in self.pages.values())

    @invariant()
    def each_guess_counts_once_and_has_no_name(self):
        if self.guesses is None:
            return
        prediction = self.room.prediction
        expected = [list(self.guesses.values()).count(choice) for choice in range(3)]
        assert list(prediction.histogram) == expected
        assert prediction.answered == len(self.guesses)
        told = prediction.message()
        assert ("histogram" in told) != self.asked
        assert not any(name in str(told) for name in self.guesses)

    @invariant()
    def an_empty_room_is_gone(self):
        assert set(self.rooms._where) == set(self.pages)
        assert len(self.rooms) == bool(self.pages)

    @precondition(lambda self: self.pages)
    @invariant()
    def the_room_knows_who_is_there(self):
        assert set(self.room.members) == set(self.pages)
        assert self.room.controller == self.control


AClass.TestCase.settings = few(20, stateful_step_count=60)
TestAClass = AClass.TestCase


def test_codes_are_six_letters_that_spell_nothing():
    rooms = Rooms()
    codes = {rooms.open(f"teacher {i}", message()).room.code for i in range(50)}
    assert len(codes) == 50
    assert all(re.fullmatch(f"[{LETTERS}]{{6}}", code) for code in codes)
    assert not set(LETTERS) & set("AEIOUY")


def test_who_comes_late_is_where_the_others_are_by_now():
    clock = Clock()
    rooms = Rooms(clock)
    leader = rooms.open("teacher", message())
    leader.room.publish("teacher", message(t=5.0, playing=True, stage="access"))
    clock.now += 3.5
    told = {each["kind"]: each for each in events(rooms.join(leader.room.code, "late"))}
    assert (told["shown"]["t"], told["shown"]["playing"]) == (8.5, True)


def test_playing_is_one_message_however_long_it_lasts():
    clock = Clock()
    rooms = Rooms(clock)
    leader = rooms.open("teacher", message())
    pupil = rooms.join(leader.room.code, "pupil")
    events(pupil)
    leader.room.publish("teacher", message(playing=True))
    clock.now += 4.0  # it is read late: the picture is not late for that
    (told,) = events(pupil)
    assert told["t"] == 4.0
    clock.now += 15.0
    assert events(pupil) == []


def test_a_leader_who_reloads_leads_again():
    rooms = Rooms()
    leader = rooms.open("teacher", message())
    rooms.join(leader.room.code, "pupil")
    again = rooms.join(leader.room.code, "teacher")
    assert again.number == 0
    again.room.publish("teacher", message(t=3.0))
    rooms.leave("teacher")
    with pytest.raises(CaseError, match="Only the leader"):
        again.room.publish("teacher", message())
    rooms.join(leader.room.code, "teacher").room.publish("teacher", message(t=4.0))


@pytest.mark.parametrize("goes", [False, True], ids=["sits there", "was dropped"])
@pytest.mark.parametrize("into", ["another", "a new one"])
def test_whoever_leads_and_turns_to_another_room_ends_the_own_one(goes, into):
    rooms = Rooms()
    own, other = (rooms.open(who, message()).room for who in ("teacher", "colleague"))
    pupil = rooms.join(own.code, "pupil")
    if goes:
        rooms.leave("teacher")
        assert rooms.led_by("teacher") is own
    member = rooms.join(other.code, "teacher") if into == "another" else rooms.open("teacher", message())
    assert events(pupil)[-1] == {"kind": "closed"}
    assert rooms.led_by("teacher") is (None if into == "another" else member.room)
    assert "teacher" in member.room.members
    assert len(rooms) == (1 if into == "another" else 2)


def test_a_leader_who_comes_back_learns_how_many_have_answered():
    rooms = Rooms()
    leader = rooms.open("teacher", message())
    rooms.join(leader.room.code, "pupil")
    leader.room.ask("teacher", {"text": "How high?", "choices": ["15 mm", "17 mm"]})
    leader.room.answer("pupil", 1)
    rooms.leave("teacher")
    told = events(rooms.join(leader.room.code, "teacher"))
    assert [each["count"] for each in told if each["kind"] == "answered"] == [1]


def test_a_picture_turned_by_hand_is_turned_for_all():
    rooms = Rooms()
    leader = rooms.open("teacher", message())
    pupil = rooms.join(leader.room.code, "pupil")
    leader.room.publish("teacher", message(camera=POSE))
    told = {each["kind"]: each for each in events(pupil)}
    assert told["shown"]["camera"] == POSE


def test_a_page_that_is_away_is_not_counted_and_is_told_all_when_it_is_back():
    rooms = Rooms()
    leader = rooms.open("teacher", message())
    pupil = rooms.join(leader.room.code, "pupil")
    events(pupil)
    leader.presence(here=False)
    told = {each["kind"]: each for each in events(pupil)}
    assert (told["people"]["count"], told["people"]["led"]) == (1, False)
    leader.room.publish("teacher", message(t=7.0))
    leader.presence(here=True)
    told = {each["kind"]: each for each in events(leader)}
    assert told["people"]["led"]
    assert told["shown"]["t"] == 7.0


def test_the_leader_closes_the_room_and_nobody_else_can():
    rooms = Rooms()
    leader = rooms.open("teacher", message())
    pupil, other = (rooms.join(leader.room.code, name) for name in ("pupil", "other"))
    rooms.end("other")
    assert set(leader.room.members) == {"teacher", "pupil"}
    rooms.end("teacher")
    assert events(pupil)[-1] == {"kind": "closed"}
    assert (len(rooms), other.room.members) == (0, {})


def test_the_answer_names_the_choice_it_is_nearest_to():
    leader = Rooms().open("teacher", message())
    leader.room.ask("teacher", {"text": "How high?", "choices": ["15\N{NO-BREAK SPACE}mm", "17 mm"]})
    for place in (2, -1, True, "1"):
        with pytest.raises(CaseError, match="place: "):
            leader.room.reveal("teacher", "17.4 mm", place)
    leader.room.reveal("teacher", "17.4 mm", 1)
    assert leader.room.prediction.message()["place"] == 1


def test_an_idle_room_closes_and_says_so():
    clock = Clock()
    rooms = Rooms(clock)
    leader = rooms.open("teacher", message())
    pupil = rooms.join(leader.room.code, "pupil")
    clock.now += rooms_module.IDLE_S - 1
    leader.room.publish("teacher", message(t=1.0))
    clock.now += rooms_module.IDLE_S - 1
    rooms.sweep()
    assert len(rooms) == 1
    clock.now += 2
    rooms.sweep()
    assert len(rooms) == 0
    assert [each["kind"] for each in events(pupil)][-1] == "closed"
    assert asyncio.run(pupil.events()) == []


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        ({"t": float("nan")}, "t: nan is not allowed"),
        ({"t": 10**400}, "t: 1000"),
        ({"t": True}, "t: True is not allowed"),
        ({"t": -1}, "t: -1 is not allowed"),
        ({"stage": "healed"}, "stage: 'healed' is not allowed; allowed: intact, fracture"),
        ({"view": ["front"]}, "view: a list is not allowed"),
        ({"style": "<script>"}, "style: '<script>' is not allowed"),
        ({"playing": 1}, "playing: 1 is not allowed; allowed: true or false"),
        ({"case": "v=1&level=C7"}, "level: 'C7' is not allowed"),
        ({"case": "v=1&" + "x" * 10_000}, "address: "),
        ({"case": 7}, "case: 7 is not allowed"),
        ({"more": 1}, "message: "),
        ({"camera": "from above"}, "camera: "),
        ({"follows": {"camera": True}}, "follows: "),
        ({"follows": {"camera": True, "style": 1}}, "follows.style: "),
        ({"camera": POSE | {"zoom": float("nan")}}, "camera.zoom: "),
        ({"camera": POSE | {"zoom": "1"}}, "camera.zoom: "),
        ({"camera": POSE | {"target_mm": [0.0, 0.0]}}, "camera.target_mm: "),
        ({"camera": POSE | {"roll": 1.0}}, "camera: "),
    ],
)
def test_a_bad_message_is_one_line_and_changes_nothing(wrong, line):
    rooms = Rooms()
    leader = rooms.open("teacher", message())
    before = leader.room.shown
    with pytest.raises(CaseError) as told:
        leader.room.publish("teacher", message(**wrong))
    assert str(told.value).startswith(line)
    assert len(str(told.value)) < 300
    assert leader.room.shown == before


@pytest.mark.parametrize("bad", [None, [], "play", 3, {}, {"t": 1.0}])
def test_what_is_no_message_is_refused(bad):
    with pytest.raises(CaseError, match="message: "):
        Rooms().open("teacher", bad)


@pytest.mark.parametrize(
    "question",
    [
        None,
        {"text": "?"},
        {"text": "?", "choices": ["one"]},
        {"text": "?", "choices": ["a", 2]},
        {"text": "a\nb", "choices": ["a", "b"]},
        {"text": "x" * 601, "choices": ["a", "b"]},
        {"text": "?", "choices": ["a"] * 9},
    ],
)
def test_a_bad_question_is_refused(question):
    leader = Rooms().open("teacher", message())
    with pytest.raises(CaseError):
        leader.room.ask("teacher", question)
    assert leader.room.prediction is None


def test_letters_are_not_for_guessing():
    clock = Clock()
    rooms = Rooms(clock)
    room = rooms.open("teacher", message()).room
    rooms.join(room.code, "pupil", "school")
    tries = 0
    with pytest.raises(CaseError, match="try again in 10 s"):
        while tries < 50:
            with pytest.raises(rooms_module.UnknownRoomError):
                rooms.join("BCDFGH", "guesser", "school")
            tries += 1
    assert tries == 11
    with pytest.raises(CaseError, match="try again"):  # not even by luck
        rooms.join(room.code, "guesser", "school")
    rooms.join(room.code, "pupil", "school")  # the others, and who is in already, are not held up
    rooms.join(room.code, "neighbour", "school")
    clock.now += 10
    rooms.join(room.code, "guesser", "school")


def test_rooms_and_members_are_not_endless(monkeypatch):
    monkeypatch.setattr(rooms_module, "MOST_ROOMS", 2)
    monkeypatch.setattr(room_module, "MOST_MEMBERS", 3)
    rooms = Rooms()
    first = rooms.open("a", message())
    other = rooms.open("b", message())
    with pytest.raises(CaseError, match="2 rooms already"):
        rooms.open("c", message())
    for who in ("d", "e"):
        rooms.join(first.room.code, who)
    with pytest.raises(CaseError, match="is full"):
        rooms.join(first.room.code, "b")
    assert set(other.room.members) == {"b"}  # and whoever was refused stays where they were
    rooms.join(first.room.code, "d")  # a reload needs no further place


def test_sixty_members_and_one_who_never_reads():
    async def lesson():
        rooms = Rooms()
        leader = rooms.open("teacher", message())
        pupils = [rooms.join(leader.room.code, f"pupil {i}") for i in range(60)]
        asleep, awake = pupils[0], pupils[1:]
        reached = asyncio.Event()
        last = {}

        async def follow(member):
            while not reached.is_set():
                for each in await member.events():
                    if each["kind"] == "shown":
                        last[member.id] = each["t"]
                        if len(last) == len(awake) and set(last.values()) == {500.0}:
                            reached.set()

        following = [asyncio.create_task(follow(member)) for member in awake]
        took = []
        for t in range(501):
            begun = time.process_time()
            leader.room.publish("teacher", message(t=float(t)))
            took.append(time.process_time() - begun)
            if t % 50 == 0:
                await asyncio.sleep(0)
        await asyncio.wait_for(reached.wait(), 30)
        for task in following:
            task.cancel()
        assert len(asleep.mailbox) <= 5
        assert events(asleep)[-1]["t"] == 500.0  # and when it wakes up, it is where the others are
        return took

    took = asyncio.run(lesson())
    # who never reads makes nothing longer: the last hundred cost what the first did
    assert statistics.median(took[-100:]) < 3.0 * statistics.median(took[:100])


def test_a_rooms_link_as_a_qr_code_is_the_code_and_runs_nothing():
    link = "https://teach.example/vertebra/?room=BCDFGH"
    svg = ET.fromstring(qr_svg(link))
    assert {e.tag for e in svg.iter()} == {"svg", "path"}
    assert not any("style" in e.attrib or "class" in e.attrib for e in svg.iter())
    matrix = segno.make_qr(link, error="m").matrix
    assert svg.attrib["viewBox"] == f"0 0 {len(matrix) + 8} {len(matrix) + 8}"
    # strokes along rows: absolute start, then relative moves
    drawn, (x, y) = set(), (0, 0)
    for command, numbers in re.findall(r"([Mmh])([-\d. ]+)", svg.findall("path")[-1].attrib["d"]):
        values = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        if command == "h":
            drawn |= {(int(x) + k, int(y)) for k in range(int(values[0]))}
            x += values[0]
        else:
            x, y = (values[0], values[1]) if command == "M" else (x + values[0], y + values[1])
    dark = {(c + 4, r + 4) for r, row in enumerate(matrix) for c, module in enumerate(row) if module}
    assert drawn == dark
