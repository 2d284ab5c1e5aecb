"""Rooms in a real browser: a teacher and two of a class, each a browser of its own."""

import re
import time

import pytest

from tests.app.app_page import drawer
from tests.axe import AXE, violations
from tests.browser import BROWSER, NO_DRAWING
from vertebra_viz import simulate
from vertebra_viz.app.logic.questions import answer, questions
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

FIRST = "document.getElementById('vv-player')"
ROLE = "document.body.dataset.room === '{}'"
QUESTION = questions()[0]


class Tab:
    """One browser's page."""

    def __init__(self, url, ready, size=(1180, 820), **options):
        self.page = BROWSER.lend(size, (NO_DRAWING,), **options)
        self.wrong, self.heard = [], []
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("websocket", self._listen)
        self.page.goto(url)
        self.page.wait_for_function(f"{FIRST}.ready && {ready}")

    def _listen(self, socket):
        socket.on("framereceived", self._hear)

    def _hear(self, frame):
        self.heard.append(frame)

    def becomes(self, condition, arg=None):
        self.page.wait_for_function(condition, arg=arg)

    def do(self, call):
        return self.page.evaluate(f"{FIRST}.{call}")

    @property
    def standing(self):
        return self.do("capture()")

    def is_at(self, **wanted):
        """Wait until the player shows it: stage, t, view or style."""
        self.becomes(
            f"(wanted) => {{ const now = {FIRST}.capture();"
            " return Object.entries(wanted).every(([name, value]) =>"
            " typeof value === 'number' ? Math.abs(now[name] - value) < 0.05 : now[name] === value); }",
            wanted,
        )


@pytest.fixture
def room(chromium, address):
    """Yield a teacher's page and a function to let others in; no page may have an error at the end."""
    tabs = []

    def enter(query, ready, **options):
        tabs.append(Tab(f"{address}?{query}", ready, **options))
        return tabs[-1]

    teacher = enter("mode=teach&stage=fracture", "document.querySelector('[data-opens=class]')")
    drawer(teacher.page, "class")
    teacher.page.get_by_role("button", name=text("room-open")).click()
    teacher.page.locator(".vv-code").wait_for()
    code = teacher.page.inner_text(".vv-code")

    def follow(**options):
        return enter(f"room={code}{options.pop('more', '')}", ROLE.format("follow"), **options)

    yield teacher, follow
    assert not [wrong for tab in tabs for wrong in tab.wrong]
    for tab in tabs:
        BROWSER.take_back(tab.page)


def test_a_class_sees_the_teachers_case_time_view_and_style_and_every_turn(room):
    teacher, follow = room
    near, far = follow(), follow(size=(390, 844), has_touch=True, is_mobile=True)
    for tab in (near, far):
        tab.is_at(stage="fracture", t=5.0)
        tab.becomes(
            f"{FIRST}.direction"
        )  # each follows the stages by itself, until the teacher picks something
    teacher.do("setStyle('glass')")
    teacher.do("setView('front')")
    teacher.page.locator("#vv-header").click()
    teacher.do("seek(12.5)")
    for tab in (near, far):
        tab.is_at(stage="inflation", t=12.5, view="front", style="glass")

    # a picture turned by hand is turned for all
    box = teacher.page.locator("#vv-player").bounding_box()
    teacher.page.mouse.move(box["x"] + 400, box["y"] + 200)
    teacher.page.mouse.down()
    teacher.page.mouse.move(box["x"] + 500, box["y"] + 230, steps=5)
    teacher.page.mouse.up()
    for tab in (teacher, near, far):
        tab.becomes(f"{FIRST}.capture().view === null")
    end = time.monotonic() + 60
    while not same_camera(teacher, near):
        assert time.monotonic() < end, (teacher.standing, near.standing)

    teacher.page.get_by_role("button", name="Explore").click()
    drawer(teacher.page, "preset")
    teacher.page.select_option("#vv-preset", "severe")
    for tab in (near, far):
        tab.becomes("document.title.startsWith('T12')")
        tab.becomes(f"{FIRST}.getAttribute('src') === '{teacher.page.get_attribute('#vv-player', 'src')}'")


def same_camera(one, other):
    a, b = (tab.standing["camera"] for tab in (one, other))
    return all(abs(a[name] - b[name]) < 1 for name in ("azimuth_deg", "elevation_deg"))


def test_playing_is_one_event_and_each_runs_its_own_clock(room):
    teacher, follow = room
    small = (480, 480)  # three pictures that move are much for a computer that draws by itself
    teacher.page.set_viewport_size({"width": small[0], "height": small[1]})
    teacher.page.keyboard.press("Escape")  # the drawer takes the room of the controls
    pupil = follow(size=small)
    pupil.is_at(stage="fracture")
    teacher.page.locator("#vv-player").get_by_role("button", name="Play", exact=True).click()
    pupil.becomes(f"{FIRST}.capture().t > 5.3")
    pupil.heard.clear()
    pupil.becomes(f"{FIRST}.capture().t > 7.5")
    assert len(pupil.heard) <= 3  # a slow browser may be put right; nothing is streamed
    late = follow(size=small)
    late.becomes(f"{FIRST}.capture().t > 7.5")
    teacher.do("pause()")
    t = teacher.standing["t"]
    for tab in (pupil, late):
        tab.is_at(t=t)


def test_a_follower_cannot_change_it_unless_handed_control_or_stepping_out(room):
    teacher, follow = room
    pupil, other = follow(), follow()
    for switch in ("controls", "timeline", "styles", "views"):
        assert pupil.page.get_attribute("#vv-player", switch) == "off"
    pupil.do("seek('set')")
    pupil.is_at(stage="fracture", t=5.0)  # by itself
    refused = pupil.page.evaluate(
        "window.trame.trigger('room_logic.show', [{case: 'v=1', stage: 'set', t: 23, playing: false, view: 'top',"
        " style: 'bone'}]).catch((error) => error.message)"
    )
    assert "Only the leader" in refused
    other.is_at(stage="fracture", t=5.0)

    number = re.search(r"number (\d+)", pupil.page.inner_text(".vv-room"))[1]
    teacher.page.select_option("#vv-control", number)
    pupil.becomes(ROLE.format("control"))
    assert pupil.page.get_attribute("#vv-player", "controls") is None
    pupil.do("seek('set')")
    for tab in (teacher, other):
        tab.is_at(stage="set")
    teacher.page.select_option("#vv-control", "0")
    pupil.becomes(ROLE.format("follow"))

    # stepping out and coming back, by keys
    pupil.page.get_by_role("button", name=text("room-step-out")).focus()
    pupil.page.keyboard.press("Enter")
    pupil.becomes(ROLE.format("out"))
    pupil.do("seek('fill')")
    teacher.do("seek('access')")
    other.is_at(stage="access")
    assert pupil.standing["stage"] == "fill"
    pupil.page.get_by_role("button", name=text("room-come-back")).focus()
    pupil.page.keyboard.press("Enter")
    pupil.is_at(stage="access")


def test_a_class_predicts_sees_how_many_and_then_the_measured_answer_and_axe_finds_nothing(room):
    teacher, follow = room
    expected = answer(QUESTION, simulate(QUESTION.case).report())
    near, far = follow(), follow(size=(390, 844), has_touch=True, is_mobile=True)
    wall = follow(more="#projector", size=(1920, 1080))
    drawer(teacher.page, "question")
    teacher.page.get_by_role("button", name=text("question-ask")).click()
    for tab, place in ((near, 0), (far, 1)):
        button = tab.page.locator(".vv-room .vv-choice").nth(place)
        button.tap() if tab is far else button.click()
        tab.becomes("document.querySelectorAll('.vv-room [aria-pressed=true]').length === 1")
        assert tab.page.locator(".vv-room .vv-choice-count").count() == 0
        assert tab.page.get_attribute("#vv-player", "numbers") == "off"  # its curve would tell
    for tab in (teacher, near, wall) if AXE.is_file() else ():
        assert violations(tab.page, only_severe=True) == []
    far.page.locator(".vv-room .vv-choice").nth(0).tap()
    teacher.page.get_by_text(text("question-answered", count=2, of=3)).wait_for()
    teacher.page.get_by_role("button", name=text("question-show-answers")).click()
    for tab in (near, wall):
        where = ".vv-board" if tab is wall else ".vv-room"
        tab.page.locator(f"{where} .vv-choice-count").first.wait_for()
        assert tab.page.locator(f"{where} .vv-choice-count").all_inner_texts() == ["2", "0", "0", "0"]
    teacher.page.get_by_role("button", name=text("question-reveal")).click()
    for tab in (near, far):
        said = tab.page.get_by_text(f"Measured: {expected.text}")
        said.wait_for()
        # one line: the picture has the screen again; the question is behind it
        assert tab.page.locator(".vv-room").bounding_box()["height"] < 180
        said.click()
        right = tab.page.locator(".vv-room [data-right] .vv-choice-text")
        assert right.inner_text() == QUESTION.labels[expected.right]
        tab.is_at(stage="set")
    teacher.page.get_by_text(QUESTION.source).wait_for()


def test_the_teacher_going_is_said_in_words(room):
    teacher, follow = room
    near, far = follow(), follow()
    teacher.page.goto("about:blank")
    near.page.get_by_text(text("room-teacher-away")).wait_for()
    teacher.page.go_back()
    teacher.becomes(f"{FIRST}.ready && {ROLE.format('lead')}")
    near.page.get_by_text(text("room-role-follow")).wait_for()
    teacher.page.get_by_role("button", name="Close the room").click()
    for tab in (near, far):
        tab.page.get_by_text(text("room-closed")).wait_for()
        assert tab.page.get_attribute("#vv-player", "controls") is None
        tab.becomes("!location.search.includes('room=')")


def test_a_room_that_is_not_there_is_said_and_the_picture_is_there(chromium, address):
    tab = Tab(f"{address}?room=BCDFGH", "document.querySelector('.vv-room')")
    assert "This room is not open." in tab.page.inner_text(".vv-room")
    BROWSER.take_back(tab.page)
