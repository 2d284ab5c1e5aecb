"""Teach in a real browser: notes and numbers, two synchronised players, questions, and the projector view."""

import pytest

from tests.app.app_page import drawer
from tests.app.conftest import app
from tests.axe import needs_axe, violations
from tests.browser import BROWSER, NO_DRAWING
from vertebra_viz import Case, simulate
from vertebra_viz.app.logic.questions import answer, questions
from vertebra_viz.app.logic.teach import concepts, notes, pairs
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

FIRST, SECOND = "document.getElementById('vv-player')", "document.getElementById('vv-second')"
OPEN = f"{FIRST}.ready && document.querySelector('.vv-teach [data-opens=notes]')"
# glides are over, and every frame is drawn
RESTS = """
(names) => {
  const said = JSON.stringify(names.map((id) => document.getElementById(id).capture()));
  const still = window.vvSaid === said;
  window.vvSaid = said;
  return still;
}
"""
QUESTION = questions()[0]


@pytest.fixture
def teach(chromium, address):
    """Open the page for a teacher, and check at the end that there were no errors."""
    pages, wrong = [], []

    def open_page(query="", size=(1180, 820), where=None, **options):
        page = BROWSER.lend(size, (NO_DRAWING,), **options)
        pages.append(page)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(f"{where or address}?mode=teach&{query}")
        page.wait_for_function(OPEN)
        return page

    yield open_page
    assert not wrong
    for page in pages:
        BROWSER.take_back(page)


def captured(page, which=FIRST):
    return page.evaluate(f"{which}.capture()")


def at_rest(page, *names):
    page.wait_for_function(RESTS, arg=list(names or ("vv-player",)), polling=400)


def pair(page, key):
    drawer(page, "compare")
    page.select_option("#vv-pair", key)
    page.wait_for_function(f"{SECOND}?.ready")


def test_notes_and_measures_are_those_of_the_stage(teach):
    page = teach("stage=fracture")
    run = simulate(Case())
    for stage in ("fracture", "set"):
        drawer(page, "notes")
        page.evaluate(f"{FIRST}.seek('{stage}')")
        page.wait_for_function(
            f"document.querySelector('[data-group=notes] h3').textContent.includes('{text(f'stage-{stage}')}')"
        )
        said = page.locator("[data-group=notes] li").all_inner_texts()
        assert [f"{note.text}{text('teach-source', source=note.source)}" for note in notes(stage)] == [
            line.replace("\n", "") for line in said
        ]
        drawer(page, "measured")
        now = run.measure(stage)
        heights = (now.anterior_height_mm, now.middle_height_mm, now.posterior_height_mm)
        words = " · ".join(f"{height:.1f}" for height in heights) + "\u00a0mm"
        page.get_by_text(words).wait_for()
        assert page.inner_text("[data-concept=beck]") == f"{now.beck_index:.2f}"
    assert page.inner_text("[data-concept=genant]") == "no grade"
    areas = (now.cement_touches_superior_mm2, now.cement_touches_inferior_mm2)
    assert page.inner_text(
        "[data-concept=contact]"
    ) == "upper {:.0f}\u00a0mm² · lower {:.0f}\u00a0mm²".format(*areas)
    explained = page.locator("[data-group=measured]").inner_text().replace("\n", "")
    assert [s.text for each in concepts() for s in each.statements if s.text not in explained] == []


def test_two_cases_share_time_and_view_by_either_hand(teach):
    page = teach()
    pair(page, "operation-or-not")
    page.wait_for_function(f"{FIRST}.capture().stage === 'set' && {SECOND}.capture().stage === 'fracture'")
    for which, other, t in ((FIRST, SECOND, 3.5), (SECOND, FIRST, 1.2)):
        page.evaluate(f"{which}.seek({t})")
        assert captured(page, other)["t"] == pytest.approx(t, abs=0.01)
    page.evaluate(f"{FIRST}.seek('fill')")  # there is no such stage on the right: it stays at its last
    assert captured(page, SECOND)["stage"] == "fracture"

    def drag(name, across):
        box = page.locator(name).bounding_box()
        page.mouse.move(box["x"] + 250, box["y"] + 200)
        page.mouse.down()
        page.mouse.move(box["x"] + 250 + across, box["y"] + 220, steps=5)
        page.mouse.up()

    same = f"""Math.abs({FIRST}.capture().camera.azimuth_deg - {SECOND}.capture().camera.azimuth_deg) < 1
      && {SECOND}.capture().view === null && {FIRST}.capture().view === null"""
    drag("#vv-second", 80)
    page.wait_for_function(same)
    drag("#vv-second", 40)
    before = captured(page, SECOND)["camera"]["azimuth_deg"]
    drag("#vv-player", -150)  # the hand has gone over to the other while the one still turns
    page.wait_for_function(f"{same} && Math.abs({FIRST}.capture().camera.azimuth_deg - {before}) > 20")
    page.locator("#vv-player").get_by_text("Side", exact=True).first.wait_for(state="attached")
    before = captured(page)["t"]
    page.evaluate(f"{SECOND}.play()")  # a slow page may have come to its end when it answers
    page.wait_for_function(f"{FIRST}.capture().t !== {before}")


def test_the_table_of_a_pair_is_what_both_measure(teach):
    page = teach()
    ready = next(each for each in pairs() if each.key == "recent-or-old")
    pair(page, ready.key)
    left, right = (simulate(case).measure("set") for case in (ready.left, ready.right))
    row = page.locator("[data-compared=anterior_height_mm] td")
    page.wait_for_function("document.querySelector('[data-compared=cement_volume_ml] td')?.textContent > 4")
    difference = right.anterior_height_mm - left.anterior_height_mm
    signed = f"{difference:+.1f}".replace("-", "−")
    assert row.all_inner_texts() == [*(f"{each.anterior_height_mm:.1f}" for each in (left, right)), signed]
    # over the pictures stands the same difference, with the same sign
    line = page.locator("[data-difference=anterior_height_mm] strong")
    assert line.inner_text() == f"{signed}\N{NO-BREAK SPACE}mm"
    page.get_by_role("button", name="One picture").click()
    page.wait_for_function(f"{SECOND} === null")
    assert page.locator(".vv-compared").count() == 0


def test_a_case_is_compared_with_what_is_tried_next(teach):
    page = teach("level=T12")
    drawer(page, "compare")
    page.get_by_role("button", name=text("compare-keep")).click()
    page.wait_for_function(f"{SECOND}?.ready")
    page.get_by_role("button", name="Explore").click()
    drawer(page, "preset")
    page.select_option("#vv-preset", "old")
    page.wait_for_function("document.title.startsWith('L1: old')")
    assert "level=T12" in page.get_attribute("#vv-second", "src")
    # whoever opens the page's address compares the same two
    page.wait_for_function("location.search.includes('fracture.age=old')")
    page.goto(page.url.replace("?", "?idle=3600&", 1))
    page.wait_for_function(f"{SECOND}?.ready")
    assert page.title().startswith("L1: old")
    assert "level=T12" in page.get_attribute("#vv-second", "src")
    page.get_by_role("button", name="Consent").click()
    assert not page.locator("#vv-second").is_visible()


def test_side_and_front_are_one_file_and_one_clock(teach):
    page = teach("stage=fracture&style=glass")
    drawer(page, "compare")
    page.get_by_role("button", name="Side and front").click()
    page.wait_for_function(f"{SECOND}?.ready && {SECOND}.capture().stage === 'fracture'")
    assert page.get_attribute("#vv-second", "src") == page.get_attribute("#vv-player", "src")
    at_rest(page, "vv-player", "vv-second")
    first, second = captured(page), captured(page, SECOND)
    assert (first["view"], second["view"]) == ("lateral", "front")
    assert (first["style"], second["style"]) == ("glass", "glass")
    page.evaluate(f"{FIRST}.seek(17.25)")
    assert captured(page, SECOND)["t"] == pytest.approx(17.25)


def test_a_question_is_predicted_by_touch_and_answered_by_measuring(teach):
    page = teach(size=(390, 844), has_touch=True, is_mobile=True)
    expected = answer(QUESTION, simulate(QUESTION.case).report())
    drawer(page, "question")
    page.get_by_role("button", name=text("question-show-case")).tap()
    page.wait_for_function(
        f"{FIRST}.getAttribute('numbers') === 'off' && {FIRST}.capture().stage === 'fracture'"
    )
    page.locator("[data-group=question] .vv-choice").first.tap()
    assert page.locator("[data-group=question] [aria-pressed=true]").count() == 1
    page.get_by_role("button", name=text("question-reveal")).tap()
    page.get_by_text(f"Measured: {expected.text}").wait_for()
    right = page.locator("[data-group=question] [data-right] .vv-choice-text")
    assert right.inner_text() == QUESTION.labels[expected.right]
    page.keyboard.press("Escape")  # on a phone the drawer takes the numbers' room
    page.wait_for_function(f"{FIRST}.capture().stage === 'set' && {FIRST}.getAttribute('numbers') === null")


def test_the_wall_is_driven_by_a_clicker_and_left_by_escape(teach):
    page = teach("stage=intact", size=(1920, 1080))
    usual = page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    page.locator("[data-projector-on]").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.body.hasAttribute('data-projector')")
    assert not page.locator("#vv-header, #vv-panel, .vv-wall-notes").filter(visible=True).count()
    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") > 1.5 * usual
    for switch in ("styles", "views"):
        assert page.get_attribute("#vv-player", switch) == "off"
    for key, stage in (("PageDown", "fracture"), ("PageDown", "access"), ("PageUp", "fracture")):
        page.keyboard.press(key)
        page.wait_for_function(f"{FIRST}.capture().stage === '{stage}'")
    page.keyboard.press("Escape")
    page.wait_for_function("!document.body.hasAttribute('data-projector')")
    drawer(page, "notes")
    page.get_by_label("On the projector too").check()
    page.locator("[data-projector-on]").click()
    page.locator(".vv-wall-notes").get_by_text(notes("fracture")[0].text).wait_for()
    page.keyboard.press("Escape")
    page.locator("#vv-header").wait_for(state="visible")
    assert page.get_attribute("#vv-player", "styles") is None


@needs_axe
def test_axe_finds_nothing_serious(teach):
    page = teach("stage=fracture")
    pair(page, "recent-or-old")
    drawer(page, "question")
    page.get_by_role("button", name=text("question-reveal")).click()
    page.locator("[data-group=question] [data-right]").wait_for()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert violations(page, only_severe=True) == [], scheme


def test_a_teachers_own_questions_are_asked(teach, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(
        '[[question]]\nid = "mine"\nask = "How high is the back of T12?"\ncase = "v=1&level=T12"\n'
        'stage = "intact"\nmeasure = "posterior_height_mm"\nchoices = [18, 22]\n',
        encoding="utf-8",
    )
    with app("--questions", str(file)) as where:
        page = teach(where=where)
        drawer(page, "question")
        assert page.inner_text(".vv-asked") == "How high is the back of T12?"
        page.get_by_role("button", name=text("question-reveal")).click()
        page.wait_for_function("document.title.startsWith('T12')")
