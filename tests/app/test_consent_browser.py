"""The consent page in a real browser, as a patient and a clinician use it: by touch, by keys, large, dark, on paper."""

import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.axe import needs_axe, violations
from tests.browser import BROWSER, NO_DRAWING
from tests.steps import steps_of
from tests.test_patient_page_coverage import ROWS, places
from vertebra_viz import Case, NoTreatment, simulate
from vertebra_viz.app.logic.consent_numbers import numbers
from vertebra_viz.case.fields import leaves
from vertebra_viz.evidence.claim_words import said
from vertebra_viz.evidence.decision import SECTIONS, about, card, section
from vertebra_viz.evidence.grid import grid
from vertebra_viz.evidence.journey import CHOICES
from vertebra_viz.evidence.options import COMPARED, MEDICINE, OPTIONS, USUAL
from vertebra_viz.evidence.quiz import questions
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

SIZES = {"tablet": (1180, 820), "upright": (820, 1180), "phone": (390, 844)}
OPEN = "document.getElementById('vv-player').ready && document.querySelector('.vv-options')"
NUMBERS = f"{OPEN} && document.querySelector('.vv-said-sentence')?.textContent"
RESTS = "document.querySelector('[data-act=play]').dataset.playing === 'no'"
PARTS = "#vv-told, #vv-steps, .vv-said, #vv-consent"
LEFT_ALONE = ("&v=1&treatment.kind=none", Case(treatment=NoTreatment()))
PICKED = "&v=1&treatment.kind=kyphoplasty"
CASE = Case()


@pytest.fixture
def read(chromium, address):
    """Open the page, wait until it is complete, and check at the end that there were no errors."""
    pages, wrong = [], []

    def open_page(query="", size="tablet", ready=NUMBERS, route=None, **options):
        page = BROWSER.lend(SIZES[size], (NO_DRAWING,), has_touch=True, **options)
        pages.append(page)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        if route:
            page.route(*route)
        page.goto(f"{address}?mode=consent{query}")
        page.wait_for_function(ready, timeout=60_000)
        return page

    yield open_page
    assert wrong == []
    for page in pages:
        BROWSER.take_back(page)


@pytest.fixture(scope="module")
def opened(chromium, address):
    """A page as it opens, for all tests that only read it."""
    page, wrong = BROWSER.lend(SIZES["tablet"], (NO_DRAWING,), has_touch=True), []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{address}?mode=consent")
    page.wait_for_function(NUMBERS)
    yield page
    assert wrong == []
    BROWSER.take_back(page)


@pytest.fixture
def page(opened):
    """That page, as large as it was."""
    width, height = SIZES["tablet"]
    opened.set_viewport_size({"width": width, "height": height})
    opened.wait_for_function(f"innerWidth === {width}")
    return opened


def at_every_size(page):
    """Turn one page to each size, as a tablet is turned; yields its name and height."""
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_function(f"innerWidth === {width}")
        yield size, height


def moment(page):
    return page.evaluate("document.getElementById('vv-player').capture()")


def at(page, stage):
    page.wait_for_function(
        f"document.getElementById('vv-player').capture().stage === '{stage}' && {RESTS}", timeout=60_000
    )
    ends = page.evaluate(f"document.getElementById('vv-player').measurements('{stage}').t")
    assert moment(page)["t"] == pytest.approx(ends)
    # the words are written with the next frame
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def told(page):
    """Title of the step that is shown."""
    return page.locator("[data-told=title]").inner_text()


def onwards(page):
    return page.get_by_role("button", name=text("screen-next-step"))


def place(number, case=CASE):
    return text("screen-step-place", number=number, count=len(steps_of(case)))


def boxes(page, selector):
    return [
        (box["width"], box["height"])
        for box in (each.bounding_box() for each in page.locator(selector).all())
    ]


def same(sizes):
    return all(size == pytest.approx(sizes[0], abs=1) for size in sizes)


# the steps and the picture of each


def test_it_opens_at_rest_on_the_first_step_with_nothing_chosen(page):
    shown = moment(page)
    first = steps_of(CASE)[0]
    assert shown["stage"] == "intact"
    assert page.evaluate(RESTS)
    assert told(page) == first.title
    assert page.locator("[data-told=where]").inner_text() == place(1)
    assert first.text in page.locator("#vv-told [role=status]").inner_text()
    # one text at a time, in one place: no stage and no caption in the picture
    assert [name for name, on in shown["chrome"].items() if on] == ["locator"]
    # and what comes of it is told when it has happened
    assert not page.locator(".vv-said-sentence").is_visible()
    # nor does the head, the leaflet or the heading name an option that nobody has picked
    assert not page.locator(".vv-case-title").is_visible()
    assert not page.locator("[data-leaflet]").is_visible()
    assert page.get_by_role("heading", level=1).all_inner_texts() == [text("consent-title")]


def walk(page, step):
    """Go on by one step with what has the focus; pick the balloon where an option is to be picked."""
    if step.id == CHOICES:
        page.locator("#vv-choices").get_by_role("button", name=text("option-kyphoplasty")).focus()
        page.keyboard.press("Enter")
    else:
        onwards(page).focus()
        page.keyboard.press("Enter")


def test_keys_alone_walk_through_all_steps_and_back(read):
    page = read(reduced_motion="reduce")
    steps = steps_of(CASE)
    assert 8 <= len(steps) <= 11
    seen = {"step": "", "more": ""}
    for number, step in enumerate(steps, start=1):
        page.wait_for_function(
            f"document.querySelector('[data-told=where]').textContent === {json.dumps(place(number))}"
        )
        assert told(page) == step.title
        seen["step"] += page.locator("#vv-told [role=status]").inner_text() + " "
        seen["more"] += page.locator("[data-told=more]").evaluate("(list) => list.textContent") + " "
        if step.stage:
            at(page, step.stage)
        ended = (
            moment(page)["t"]
            >= page.evaluate("document.getElementById('vv-player').measurements('set').t") - 1e-3
        )
        assert ended or not page.locator(".vv-said-sentence").is_visible()
        last = number == len(steps)
        assert onwards(page).get_attribute("aria-disabled") == str(last or step.id == CHOICES).lower()
        if not last:
            walk(page, step)
    assert page.locator(".vv-said-sentence").is_visible()
    answers = [(row["id"], place, words) for row in ROWS for place, words in places(row) if place in seen]
    assert len(answers) > 30
    assert [answer for answer in answers if answer[2] not in seen[answer[1]].replace("\n", " ")] == []
    back = page.get_by_role("button", name=text("screen-step-back"))
    for step in reversed(steps[:-1]):
        back.focus()
        page.keyboard.press("Enter")
        assert told(page) == step.title
    assert back.get_attribute("aria-disabled") == "true"


def test_touch_plays_what_happens_and_holds_at_its_end(read):
    page = read(PICKED)
    steps = steps_of(CASE)
    broke = next(step for step in steps if step.stage == "fracture")
    while told(page) != broke.title:
        onwards(page).tap()
    at(page, "fracture")
    page.get_by_role("button", name="Play").tap()
    page.wait_for_function(f"!({RESTS})")
    at(page, "fracture")


def test_the_contents_lead_to_a_step_and_to_a_part_but_not_past_the_choices(read):
    page = read(reduced_motion="reduce")
    contents = page.get_by_role("button", name=text("screen-contents"), exact=True)
    steps = steps_of(CASE)
    contents.tap()
    page.locator("#vv-contents").get_by_role("button", name=steps[-1].title, exact=True).tap()
    assert told(page) == next(step for step in steps if step.id == CHOICES).title
    contents.tap()
    page.locator("#vv-contents").get_by_role("button", name=text("consent-values"), exact=True).tap()
    assert page.evaluate("document.activeElement.id") == "vv-values-title"
    assert not page.locator("#vv-contents").is_visible()


def test_another_option_is_picked_and_shown_and_the_numbers_are_its_own(read):
    page = read(reduced_motion="reduce")
    page.locator(".vv-option[data-option=care]").get_by_role("button", name=text("consent-look")).tap()
    page.wait_for_function(
        "document.getElementById('vv-player').ready"
        " && document.getElementById('vv-player').about.case.treatment.kind === 'none'"
    )
    page.wait_for_function("new URLSearchParams(location.search).get('treatment.kind') === 'none'")
    steps = steps_of(Case(treatment=NoTreatment()))
    page.wait_for_function(
        f"document.querySelector('[data-told=where]').textContent.endsWith(' {len(steps)}')"
    )
    while onwards(page).get_attribute("aria-disabled") != "true":
        onwards(page).tap()
    expected = numbers(simulate(Case(treatment=NoTreatment())).report()).sentence
    page.wait_for_function(
        f"document.querySelector('.vv-said-sentence').textContent === {json.dumps(expected)}"
    )


def test_the_other_ways_in_give_the_player_its_own_controls_again(read):
    page = read()
    page.get_by_role("button", name="Explore").tap()
    page.wait_for_function("!document.getElementById('vv-player').hasAttribute('timeline')")
    assert not page.locator("#vv-steps").is_visible()
    assert not page.locator("#vv-consent").is_visible()


@pytest.mark.parametrize(("query", "case"), [(PICKED, CASE), LEFT_ALONE], ids=["kyphoplasty", "left alone"])
def test_the_numbers_are_those_of_the_case_that_is_shown(read, query, case):
    page = read(f"{query}&stage={'set' if case is CASE else 'fracture'}")
    if case is not CASE:
        while onwards(page).get_attribute("aria-disabled") != "true":
            onwards(page).tap()
    expected = numbers(simulate(case).report())
    page.wait_for_function("document.querySelector('.vv-said-sentence').checkVisibility()")
    assert page.locator(".vv-said-sentence").inner_text() == expected.sentence
    shown = page.locator(".vv-said-heights strong").all_inner_texts()
    assert shown == [height.said for height in expected.heights]
    bars = [height for _, height in boxes(page, ".vv-said-bar")]
    assert bars == pytest.approx(
        [bars[0] * each.mm / expected.heights[0].mm for each in expected.heights], abs=1
    )
    assert page.locator(".vv-said-cement").all_inner_texts() == [
        line for line in (expected.cement, expected.leaked) if line
    ]


def test_picture_and_steps_come_first(page):
    for size, height in at_every_size(page):
        for selector in ("#vv-stage", "#vv-steps", "[data-told=title]"):
            box = page.locator(selector).bounding_box()
            assert box["y"] >= 0, (size, selector)
            assert box["y"] + min(box["height"], 60) <= height, (size, selector)


# the text


def test_each_option_has_the_same_width_and_the_same_parts(page):
    assert page.locator(".vv-option:visible").count() == len(USUAL) + 1
    for size, _ in at_every_size(page):
        assert same([(width, 0) for width, _ in boxes(page, ".vv-option:visible")]), size
    for option in (*USUAL, MEDICINE):
        sides = page.locator(f"[data-option={option}] .vv-side").evaluate_all(
            "(all) => all.map((each) => each.dataset.side)"
        )
        assert sides == ["helps", "harms", "living"]


def test_every_line_is_there_with_the_place_where_it_was_read(page):
    whole = page.locator("#vv-consent").evaluate("(text) => text.textContent")
    lines = [
        *(each.statement for key in SECTIONS for each in section(key)),
        *(each for option in OPTIONS for each in card(option).all),
    ]
    assert [line.text for line in lines if line.text not in whole] == []
    cited = {each.said for line in lines if line.source for each in line.sources if each.tag != "own"}
    quoted = {name for name in cited if name not in whole}
    assert quoted == set()


def test_the_table_has_every_figure_for_every_option(page):
    for row in grid():
        there = page.locator(f"[data-outcome='{row.id}']")
        assert there.count() == 1
        figures = there.locator(".vv-claim strong").evaluate_all(
            "(all) => all.map((each) => each.textContent)"
        )
        assert figures == [said(claim) for option in COMPARED for claim in row.cells[option].claims], row.id


def recorded(page):
    """The record of the talk."""
    with page.expect_download() as saved:
        page.get_by_role("button", name=text("consent-record"), exact=True).tap()
    return json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))


def test_a_question_is_answered_at_once_with_the_reason_and_what_was_unclear_stays(read):
    page = read()
    first, second = questions()[:2]
    for question, right in ((first, True), (second, False)):
        answer = next(each for each in question.answers if each.right is right)
        item = page.locator(f"[data-question='{question.id}']")
        item.get_by_role("button", name=answer.text, exact=True).tap()
        assert item.locator(".vv-reason:visible").count() == 1
        assert answer.reason in item.locator(".vv-reason:visible").inner_text()
    kept = recorded(page)
    assert [each["right"] for each in kept["teach_back"]] == [True, False]
    assert "treatment" not in kept["case"]  # nobody has picked one
    page.locator(".vv-option[data-option=kyphoplasty]").get_by_role("button", name=text("consent-look")).tap()
    assert recorded(page)["case"]["treatment"]["kind"] == "kyphoplasty"
    assert page.locator(".vv-case-title").is_visible()
    assert page.locator("[data-leaflet]").is_visible()
    assert kept["leaning"] == text("screen-leaning-3")
    assert kept["disclaimer"]


# what is answered


def answer_all(page):
    """Answer, weigh, lean and ask, everywhere."""
    for item in page.locator("[data-question]").all():
        item.locator("[data-act=answer]").last.tap()
    for value in page.locator("[data-value]").all():
        value.locator("[data-weight]").last.check()
    page.locator("[data-leaning]").focus()
    page.keyboard.press("End")
    for box in page.locator("[data-ask]").all():
        box.check()
    page.locator("[data-own]").fill("Will Ottilie be there?")


def test_answers_go_nowhere_and_are_gone_with_the_page(read):
    page = read()
    page.wait_for_url("**stage=intact**")
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    kept = "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    sent, before, address = [], page.evaluate(kept), page.url
    session.on("Network.webSocketFrameSent", lambda frame: sent.append(frame["response"]["payloadData"]))
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data}"))
    answer_all(page)
    assert (sent, page.url) == ([], address)
    page.get_by_role("button", name="Explore").tap()  # what the page has to tell, it tells now
    page.wait_for_url("**mode=explore**")
    names = {part.partition("=")[0] for part in page.url.partition("?")[2].split("&")}
    assert names <= {"mode", "v", "stage", "view", "style", *leaves(Case)}
    gone = " ".join([*sent, page.url])
    private = [
        *(each.statement.text for each in section("value")),
        *(each.statement.text for each in section("question")),
    ]
    assert [words for words in (*private, "Ottilie", text("screen-leaning-5")) if words in gone] == []
    assert page.evaluate(kept) == before
    page.reload()
    page.get_by_role("button", name="Consent").tap()
    page.wait_for_selector(".vv-ticks")
    assert page.locator("[data-ask]:checked").count() == 0
    assert page.locator("[data-own]").input_value() == ""


def test_answers_can_be_cleared_for_the_next_person(read):
    page = read()
    answer_all(page)
    page.get_by_role("button", name=text("consent-clear"), exact=True).tap()
    assert page.locator("[data-ask]:checked").count() == 0
    assert page.locator("[data-own]").input_value() == ""
    assert page.locator("[data-leaning]").input_value() == "3"
    assert page.locator(".vv-reason:visible").count() == 0
    assert {each.get_attribute("value") for each in page.locator("[data-weight]:checked").all()} == {"0"}


def test_it_is_read_aloud_by_the_devices_own_voice_alone(chromium, address):
    voices = """
    window.spoken = [];
    window.SpeechSynthesisUtterance = class extends EventTarget { constructor(words) { super(); this.words = words; } };
    Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
      getVoices: () => [
        { lang: "en-GB", localService: false, name: "far" }, { lang: "en-GB", localService: true, name: "near" }],
      cancel() {}, speak(said) { spoken.push([said.voice.name, said.words]); window.last = said; } }) });
    """
    page = BROWSER.new(SIZES["tablet"], (NO_DRAWING, voices), has_touch=True, reduced_motion="reduce")
    try:
        page.goto(f"{address}?mode=consent")
        page.wait_for_function(OPEN)
        page.get_by_role("button", name=text("screen-read-aloud")).tap()
        page.evaluate("last.dispatchEvent(new Event('end'))")
        first, second = steps_of(CASE)[:2]
        spoken = page.evaluate("spoken")
        assert [name for name, _ in spoken] == ["near", "near"]
        assert [words for _, words in spoken] == [f"{each.title}. {each.text}" for each in (first, second)]
        assert told(page) == second.title
    finally:
        page.context.close()


# without a server, large, for everybody, on paper


def test_it_can_be_read_and_stepped_through_when_the_server_is_full(read):
    full = json.dumps({"error": "All places are taken. Please try again in a minute."})
    page = read(
        ready=OPEN,
        route=(
            "**/session*",
            lambda route: route.fulfill(status=503, content_type="application/json", body=full),
        ),
        reduced_motion="reduce",
    )
    broke = next(step for step in steps_of(CASE) if step.stage == "fracture")
    while told(page) != broke.title:
        onwards(page).tap()
    at(page, "fracture")
    assert page.get_by_role("heading", name=text("consent-options"), exact=True).is_visible()


def test_text_twice_as_large_stays_on_the_screen(page):
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for size, _ in at_every_size(page):
        out = page.evaluate(
            """(parts) => [...document.querySelectorAll(parts)].flatMap((part) => [...part.querySelectorAll("*")])
              .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1
                && !each.closest("thead"))
              .map((each) => each.outerHTML.slice(0, 100))""",
            PARTS,
        )
        assert out == [], size
    page.evaluate("document.documentElement.style.fontSize = ''")


def test_everything_to_press_is_large_enough_for_a_finger(page):
    for size, _ in at_every_size(page):
        small = page.evaluate(
            """(parts) => [...document.querySelectorAll(parts)]
              .flatMap((part) => [...part.querySelectorAll("button, summary, label, a")].filter((each) => each.checkVisibility()))
              .map((each) => [each.textContent, each.getBoundingClientRect()])
              .filter(([, box]) => box.width < 44 || box.height < 44).map(([name]) => name)""",
            PARTS,
        )
        assert small == [], size


@needs_axe
def test_axe_finds_nothing(read):
    page = read()
    page.locator(".vv-sources summary").first.tap()
    page.get_by_role("button", name=text("screen-contents"), exact=True).tap()
    for size, scheme in (("tablet", "light"), ("tablet", "dark"), ("phone", "dark")):
        width, height = SIZES[size]
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function(f"innerWidth === {width}")
        assert violations(page) == [], (size, scheme)


@pytest.mark.parametrize("query", [PICKED, pytest.param("&preset=leak-disc", marks=pytest.mark.slow)])
def test_paper_has_two_pages_with_the_pictures_and_a_persons_own_answers(read, query):
    page = read(query)
    answer_all(page)  # as much as can be: nothing of it may be cut off
    for value in page.locator("[data-value]").all():
        value.locator("summary").tap()
        for option in value.locator("[data-speaks]:visible").all():
            option.check()
    page.locator("[data-own]").fill(f"{'Will it hurt when I lie face down? ' * 15}\nWho is with me?")
    page.evaluate("() => { window.print = () => { document.body.dataset.printed = 'yes'; }; }")
    page.get_by_role("button", name=text("consent-print"), exact=True).tap()
    page.wait_for_function("document.body.dataset.printed", timeout=60_000)
    page.emulate_media(media="print")
    for name in ("intact", "broken", "after"):
        assert page.locator(f"[data-sheet-picture={name}]").is_visible()
    assert "Who is with me?" in page.locator("[data-sheet=questions]").inner_text()
    assert page.locator("[data-sheet=unclear]").inner_text() != text("sheet-none")
    assert page.locator("[data-sheet=qr]").get_attribute("src").startswith("qr.svg?")
    for selector in (".vv-header", "#vv-stage", "nav", "button"):
        assert not any(each.is_visible() for each in page.locator(selector).all())
    cut_off = "[...document.querySelectorAll('.vv-sheet *')].filter((each) => each.scrollHeight > each.clientHeight + 2 && getComputedStyle(each).overflow !== 'visible').length"
    assert page.evaluate(cut_off) == 0
    with pikepdf.open(BytesIO(page.pdf(prefer_css_page_size=True))) as paper:
        assert len(paper.pages) == 2
        assert [round(float(side)) for side in paper.pages[0].mediabox[2:]] == [595, 842]


@pytest.mark.parametrize(
    ("query", "expected"),
    [("&v=1&fracture.kind=none&treatment.kind=none", ["intact"]), ("", ["intact", "broken"])],
    ids=["of a whole bone", "before a choice"],
)
def test_paper_shows_no_more_than_there_is(read, query, expected):
    page = read(query, ready=OPEN)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")  # as the browser's own menu does
    page.emulate_media(media="print")
    shown = [
        name
        for name in ("intact", "broken", "after")
        if page.locator(f"figure:has([data-sheet-picture={name}])").is_visible()
    ]
    assert shown == expected
    assert "rose" not in page.locator("[data-sheet=numbers]").inner_text()


# in frames


@pytest.mark.parametrize(
    "query", [pytest.param("&embed=1", marks=pytest.mark.slow), "&hide=panel", "&embed=1&hide=panel,header"]
)
def test_nobody_can_show_the_operation_without_its_harms(read, query):
    page = read(query, ready=OPEN)
    for size, height in at_every_size(page):
        page.evaluate("for (const each of document.querySelectorAll('*')) each.scrollTop = 0")
        box = page.locator("#vv-consent").bounding_box()
        assert page.locator("#vv-consent").is_visible(), size
        if "embed" in query:
            assert box["y"] < height, size  # in sight that there is more
            assert not page.locator("#vv-header").is_visible(), size
        last = page.locator(".vv-option:visible").last
        last.scroll_into_view_if_needed()
        assert last.is_visible(), size
        page.locator("#vv-about").get_by_text(about(1)["disclaimer"]).first.scroll_into_view_if_needed()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size
