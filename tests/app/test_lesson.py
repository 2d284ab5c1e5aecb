"""A lesson and the logic of a room, on servers of their own and without a browser."""

import asyncio

import pytest
from case_harness import CaseHarness

from vertebra_viz import Case
from vertebra_viz.app.logic.lesson import Lesson
from vertebra_viz.app.logic.questions import answer, questions
from vertebra_viz.app.logic.room_logic import RoomLogic
from vertebra_viz.app.logic.teach import pairs
from vertebra_viz.app.server import serve
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.app.state import CLIENT_KEYS, NAMES, Role
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.link import to_query
from vertebra_viz.simulation import simulate
from vertebra_viz.words import text

PAGE = "http://school.example/app/"
QUESTIONS = questions()


def shown(case=None, **changed):
    start = {"stage": "fracture", "t": 5.0, "playing": False, "view": "lateral", "style": "bone"}
    return {"case": to_query(case or Case())} | start | changed


class Tab(CaseHarness):
    """A session's state with the logic of its case and of its room, and a lesson."""

    def __init__(self, name, rooms):
        super().__init__()
        self.room_logic = RoomLogic(name, rooms, self.typed, self.case_logic)
        self.lesson = Lesson(self.typed, self.case_logic, self.clips, self.room_logic, QUESTIONS)
        self.room, self.teach = self.data.room, self.data.teach

    async def caught_up(self):
        """Wait until its events have been handled and its cases built."""
        for _ in range(20):
            await asyncio.sleep(0)
        await self.settled()
        await self.lesson._second.settled()

    async def close(self):
        await self.room_logic.close()
        await self.lesson.close()
        await self.case_logic.close()


def lesson(play, tabs=1):
    """Play with a teacher and as many more tabs."""

    async def main():
        rooms = Rooms()
        all_tabs = [Tab(f"tab {i}", rooms) for i in range(tabs)]
        try:
            await play(*all_tabs)
        finally:
            for tab in all_tabs:
                await tab.close()
        assert len(rooms) == 0

    asyncio.run(main())


def test_a_follower_gets_the_teachers_case_time_view_and_style():
    async def play(teacher, pupil):
        teacher.room_logic.open(shown(), PAGE)
        pupil.room_logic.join(teacher.room.code.lower())
        await pupil.caught_up()
        other = Case(level="T12")
        teacher.room_logic.show(shown(other, stage="fill", t=16.0, view="front", style="glass"))
        await pupil.caught_up()
        told = pupil.room.shown
        assert (told["stage"], told["t"], told["view"], told["style"]) == ("fill", 16.0, "front", "glass")
        assert pupil.case_logic.case == other
        assert pupil.data.clip.link == to_query(other)

    lesson(play, tabs=2)


def test_a_rooms_link_is_where_the_teachers_browser_is():
    async def play(teacher):
        teacher.room_logic.open(shown(), PAGE)
        assert teacher.room.link == f"{PAGE}?room={teacher.room.code}"
        assert teacher.room.qr.startswith("<svg")
        assert teacher.room.role == Role.LEAD

    lesson(play)


@pytest.mark.parametrize("page", [None, 3, "", "javascript:alert(1)//", "http://" + 300 * "x", "http://a\n"])
def test_an_address_that_is_none_opens_no_room(page):
    async def play(teacher):
        teacher.room_logic.open(shown(), page)
        assert teacher.room.role == Role.NONE
        assert "page" in teacher.data.page.alert

    lesson(play)


def test_nobody_but_who_leads_or_has_control_changes_what_is_shown():
    async def play(teacher, pupil, other):
        teacher.room_logic.open(shown(), PAGE)
        for tab in (pupil, other):
            tab.room_logic.join(teacher.room.code)
        await pupil.caught_up()
        with pytest.raises(CaseError, match="Only the leader"):
            pupil.room_logic.show(shown(t=1.0))
        teacher.room_logic.hand_over(pupil.room.number)
        await pupil.caught_up()
        assert (pupil.room.role, other.room.role) == (Role.CONTROL, Role.FOLLOW)
        pupil.room_logic.show(shown(t=2.0))
        await other.caught_up()
        assert (teacher.room.shown["t"], other.room.shown["t"]) == (2.0, 2.0)
        teacher.room_logic.hand_over(0)
        await pupil.caught_up()
        assert pupil.room.role == Role.FOLLOW
        with pytest.raises(CaseError):
            pupil.room_logic.show(shown(t=3.0))

    lesson(play, tabs=3)


def test_a_follower_steps_out_and_comes_back_to_where_the_class_is():
    async def play(teacher, pupil):
        teacher.room_logic.open(shown(), PAGE)
        pupil.room_logic.join(teacher.room.code)
        await pupil.caught_up()
        pupil.room_logic.step_out()
        before = pupil.room.shown
        teacher.room_logic.show(shown(Case(level="T12"), t=9.0, stage="access"))
        await pupil.caught_up()
        assert (pupil.room.role, pupil.room.shown, pupil.case_logic.case) == (Role.OUT, before, Case())
        pupil.room_logic.come_back()
        await pupil.caught_up()
        assert (pupil.room.role, pupil.room.shown["t"]) == (Role.FOLLOW, 9.0)
        assert pupil.case_logic.case == Case(level="T12")

    lesson(play, tabs=2)


def test_coming_back_to_the_case_one_left_drops_the_one_on_its_way():
    async def play(teacher, pupil):
        teacher.room_logic.open(shown(), PAGE)
        pupil.room_logic.join(teacher.room.code)
        await pupil.caught_up()
        pupil.room_logic.step_out()
        pupil.clips.gate.clear()
        pupil.case_logic.ask(Case(level="T12"))
        await asyncio.sleep(0)
        pupil.room_logic.come_back()
        for _ in range(20):
            await asyncio.sleep(0)
        pupil.clips.gate.set()
        await pupil.caught_up()
        assert pupil.case_logic.case == Case()

    lesson(play, tabs=2)


def test_who_leads_and_goes_is_said_in_words_and_so_is_the_end():
    async def play(teacher, pupil):
        teacher.room_logic.open(shown(), PAGE)
        pupil.room_logic.join(teacher.room.code)
        teacher.room_logic.away()
        await pupil.caught_up()
        assert not pupil.room.led
        teacher.room_logic.back()
        await pupil.caught_up()
        assert pupil.room.led
        teacher.room_logic.leave()
        await pupil.caught_up()
        assert (pupil.room.role, pupil.room.code, pupil.room.said) == (Role.NONE, "", text("room-closed"))
        pupil.room_logic.join("BCDFGH")
        assert pupil.room.said == text("room-gone")

    lesson(play, tabs=2)


def test_a_class_predicts_and_the_answer_is_what_the_clip_measures():
    question = QUESTIONS[0]
    expected = answer(question, simulate(question.case).report())

    async def play(teacher, *pupils):
        teacher.room_logic.open(shown(), PAGE)
        for pupil in pupils:
            pupil.room_logic.join(teacher.room.code)
        teacher.lesson.ask()
        await teacher.caught_up()
        assert teacher.teach.go_to["stage"] == "fracture"
        for pupil, choice in zip(pupils, (0, 0, 1), strict=True):
            await pupil.caught_up()
            assert "histogram" not in pupil.room.question
            pupil.room_logic.answer(choice)
            assert pupil.room.question["yours"] == choice
        pupils[0].room_logic.answer(2)
        await teacher.caught_up()
        assert teacher.room.answered == 3
        teacher.room_logic.show_histogram()
        await teacher.caught_up()
        assert teacher.room.question["histogram"] == [1, 1, 1, 0]
        await teacher.lesson.reveal()
        for pupil in pupils:
            await pupil.caught_up()
            assert (pupil.room.question["right"], pupil.room.question["place"]) == (
                expected.text,
                expected.right,
            )
        assert teacher.teach.answer["source"] == question.source
        assert teacher.teach.go_to["stage"] == "set"

    lesson(play, tabs=4)


def test_every_question_sets_its_scene_before_its_answer_can_be_seen():
    async def play(teacher):
        for question in QUESTIONS:
            teacher.lesson.choose(question.id)
            teacher.lesson.set_the_scene()
            assert teacher.teach.predicting
            scene = teacher.teach.go_to["stage"]
            assert scene != (question.stage or "set"), question.id
            await teacher.lesson.reveal()
            await teacher.caught_up()
            assert teacher.case_logic.case == question.case
            assert teacher.teach.go_to["stage"] == (question.stage or "set")
            assert not teacher.teach.predicting

    lesson(play)


def test_questions_go_round():
    async def play(teacher):
        names = [question.id for question in QUESTIONS]
        teacher.lesson.step(-1)
        assert teacher.teach.question == names[-1]
        teacher.lesson.step(1)
        assert teacher.teach.question == names[0]
        for nonsense in (2, "1", None, {}, [1], float("nan")):
            teacher.lesson.step(nonsense)
            assert teacher.teach.question == names[0]
            assert teacher.data.page.alert.startswith("step: ")
        for nonsense in ([], {}, None, 1):
            teacher.lesson.choose(nonsense)
            assert teacher.teach.question == names[0]
            assert teacher.data.page.alert.startswith("question: ")
        teacher.lesson.choose("nobody asks this")
        assert teacher.teach.question == names[0]

    lesson(play)


def test_every_ready_pair_puts_its_cases_left_and_right():
    async def play(teacher):
        for pair in pairs():
            teacher.lesson.compare(pair.key)
            await teacher.caught_up()
            assert teacher.case_logic.case == pair.left
            assert to_query(pair.right) in teacher.teach.second["src"]
            assert teacher.teach.second["stage"] == pair.right_stage
        teacher.lesson.single()
        assert (teacher.teach.second, teacher.teach.pair) == ({}, "")

    lesson(play)


def test_a_case_is_kept_beside_what_is_shown_next():
    async def play(teacher):
        teacher.case_logic.ask(Case(level="T12"))
        await teacher.caught_up()
        teacher.lesson.keep()
        teacher.case_logic.ask(Case())
        await teacher.caught_up()
        assert to_query(Case(level="T12")) in teacher.teach.second["src"]
        assert teacher.case_logic.case == Case()

    lesson(play)


def test_a_comparison_that_an_address_names_is_opened():
    async def play(teacher):
        other = Case(level="T12")
        teacher.lesson.open(None)
        assert teacher.teach.pair == ""
        teacher.lesson.open(other)
        await teacher.caught_up()
        assert teacher.teach.second["link"] == to_query(other)

    lesson(play)


def test_a_page_cannot_put_anything_into_a_lesson_or_a_room():
    ours = {NAMES.room.qr, NAMES.room.shown, NAMES.room.role, NAMES.teach.second, NAMES.teach.answer}
    assert not ours & CLIENT_KEYS


def test_a_file_of_questions_that_cannot_be_read_stops_the_server_before_it_starts(tmp_path):
    with pytest.raises(CaseError, match=r"^none\.toml: cannot be read"):
        serve(port=0, open_browser=False, questions=tmp_path / "none.toml")
