"""The consent page in a real browser, as a patient and a clinician use it: by touch, by keys, large, dark, on paper."""

import json
import re

import pytest
from vertebra_viz.app.logic.consent import PER, consent, options, rates

from tests.axe import needs_axe, violations
from tests.browser import BROWSER, NO_DRAWING
from tests.reading import PROMISES, hard_to_read
from vertebra_viz import Case, NoTreatment, simulate
from vertebra_viz.app.logic.consent_numbers import numbers
from vertebra_viz.app.ui import consent_rates
from vertebra_viz.case.fields import leaves
from vertebra_viz.evidence.journey import steps
from vertebra_viz.treatments import case_stages
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

SIZES = {"tablet": (1180, 820), "upright": (820, 1180), "phone": (390, 844)}
OPEN = """
document.getElementById("vv-player").ready && document.querySelector(".vv-options")
  && document.querySelector(".vv-said-sentence")?.textContent
"""
RESTS = "document.querySelector('[data-act=play]').dataset.playing === 'no'"
PARTS = "#vv-told, #vv-steps, .vv-said, #vv-consent"
PAGE = consent()
LEFT_ALONE = ("&v=1&treatment.kind=none", Case(treatment=NoTreatment()))


@pytest.fixture
def read(chromium, address):
    """Open the page, wait until it is complete, and check at the end that there were no errors."""
    pages, wrong = [], []

    def open_page(query="", size="tablet", ready=OPEN, route=None, **options):
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
    page.wait_for_function(OPEN)
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
    """Title of the card that is shown; None where none is."""
    words = page.locator("#vv-told")
    return (
        words.locator("[data-told=title]").inner_text()
        if words.get_attribute("data-kind") == "step"
        else None
    )


def boxes(page, selector):
    return [
        (box["width"], box["height"])
        for box in (each.bounding_box() for each in page.locator(selector).all())
    ]


def same(sizes):
    return all(size == pytest.approx(sizes[0], abs=1) for size in sizes)


# the picture and its steps


def test_it_opens_at_rest_from_the_side_through_glass(read):
    page = read()
    shown = moment(page)
    assert (shown["view"], shown["style"], shown["stage"]) == ("lateral", "glass", "intact")
    assert page.evaluate(RESTS)
    # one text at a time, in one place: first words, with no stage and no caption; then the picture's own caption
    assert [name for name, on in shown["chrome"].items() if on] == ["locator"]
    assert told(page)
    page.get_by_role("button", name=text("screen-skip-words")).tap()
    assert told(page) is None
    assert page.locator("[data-told=text]").inner_text() == "A whole vertebra."
    assert moment(page)["chrome"] == shown["chrome"]


def test_touch_alone_leads_step_by_step_to_set_cement(read):
    page = read()
    page.get_by_role("button", name=text("screen-skip-words")).tap()
    at(page, "intact")
    page.get_by_role("button", name="Next step").tap()
    page.wait_for_function(f"!({RESTS})")
    at(page, "fracture")
    assert (
        page.locator("[data-told=text]").inner_text()
        == "The bone breaks. The front sinks in and the body turns into a wedge."
    )
    page.get_by_role("button", name="Step back").tap()
    at(page, "intact")
    assert page.locator("[data-told=title]").inner_text() == "The bone"  # not a clinician's word
    page.evaluate("document.getElementById('vv-player').seek('fill')")
    page.get_by_role("button", name="Next step").tap()
    at(page, "set")
    page.get_by_role("button", name="Next step").tap()
    assert told(page) == "A small dressing"
    page.get_by_role("button", name="Back to the picture").tap()
    assert (told(page), moment(page)["stage"]) == (None, "set")


def walk(case):
    """Return the titles of the cards and the names of the stages in the order of the journey."""
    stages = case_stages.steps(case)
    told = {
        name: [step.title for step in steps(case) if step.before(stages) == name] for name in (*stages, None)
    }
    return [*(stop for name in stages for stop in (*told[name], name)), *told[None]]


@pytest.mark.parametrize(
    ("query", "case"),
    [("", Case()), pytest.param(*LEFT_ALONE, marks=pytest.mark.slow)],
    ids=["kyphoplasty", "left alone"],
)
def test_keys_alone_walk_from_the_cause_to_the_next_break_and_back(read, query, case):
    page = read(query, reduced_motion="reduce")
    stops = walk(case)
    assert len(stops) > 12
    page.get_by_role("button", name="Next step").focus()
    for i, stop in enumerate(stops):
        if stop in case_stages.steps(case):
            at(page, stop)
            assert told(page) is None
        else:
            assert told(page) == stop
        assert (
            page.get_by_role("button", name="Next step").get_attribute("aria-disabled")
            == str(i == len(stops) - 1).lower()
        )
        page.keyboard.press("Enter")
    assert (told(page) or moment(page)["stage"]) == stops[-1]  # there is no further step
    page.get_by_role("button", name="Step back").focus()
    for stop in reversed(stops[:-1]):
        page.keyboard.press("Enter")
        assert (told(page) or moment(page)["stage"]) == stop
    assert page.get_by_role("button", name="Step back").get_attribute("aria-disabled") == "true"


def test_keys_reach_the_picture_at_once_and_the_ticks(read):
    page = read(reduced_motion="reduce")
    page.get_by_role("button", name=text("screen-skip-words")).focus()
    page.keyboard.press("Enter")
    assert told(page) is None
    # the button is gone, and the focus with it is where one goes on
    assert page.evaluate("document.activeElement.dataset.act") == "next"
    page.get_by_role("button", name="What matters to me").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "vv-values-title"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.get_by_role("checkbox", checked=True).count() == 1


def test_a_card_says_where_one_is_and_where_it_was_read_and_is_spoken(page):
    first = steps(Case())[0]
    before = sum(step.phase == "before" for step in steps(Case()))
    assert before > 10
    assert page.locator("[data-told=where]").inner_text() == f"Before, 1 of {before}"
    assert page.locator("[data-told=source]").inner_text() == f"Source: {first.source}"
    assert first.text in page.locator("#vv-told [role=status]").inner_text()


def test_who_comes_for_a_later_stage_is_shown_it_and_no_card(read):
    page = read("&stage=fill")
    assert (told(page), moment(page)["stage"]) == (None, "fill")


def test_the_text_lists_all_that_the_cards_say(page):
    listed = page.locator("#vv-journey").evaluate("(list) => list.textContent")
    for step in steps(Case()):
        assert step.text in listed
        assert step.source in listed


def test_play_goes_on_until_it_is_paused(read):
    page = read()
    page.get_by_role("button", name="Play").tap()
    page.wait_for_function(
        "document.getElementById('vv-player').capture().stage === 'access'", timeout=60_000
    )
    page.get_by_role("button", name="Pause").tap()
    stands = moment(page)["t"]
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert moment(page)["t"] == stands


def test_the_other_ways_in_give_the_player_its_own_controls_again(read):
    page = read()
    page.get_by_role("button", name="Explore").tap()
    page.wait_for_function("!document.getElementById('vv-player').hasAttribute('timeline')")
    assert not page.locator("#vv-steps").is_visible()
    assert not page.locator("#vv-consent").is_visible()


# the numbers


@pytest.mark.parametrize(
    ("query", "case"),
    [("", Case()), LEFT_ALONE],
    ids=["kyphoplasty", "left alone"],
)
def test_the_numbers_are_those_of_the_case_that_is_shown(page, read, query, case):
    page = read(query) if query else page
    said = numbers(simulate(case).report())
    assert page.locator(".vv-said-sentence").inner_text() == said.sentence
    shown = page.locator(".vv-said-heights strong").all_inner_texts()
    assert shown == [height.said for height in said.heights]
    bars = [height for _, height in boxes(page, ".vv-said-bar")]
    assert bars == pytest.approx([bars[0] * each.mm / said.heights[0].mm for each in said.heights], abs=1)
    assert page.locator(".vv-said-cement").all_inner_texts() == [
        line for line in (said.cement, said.leaked) if line
    ]


def test_picture_steps_and_what_the_numbers_mean_come_first(page):
    for size, height in at_every_size(page):
        sentence = page.locator(".vv-said-sentence").bounding_box()
        assert sentence["y"] + sentence["height"] <= height, size
        assert sentence["width"] >= 280, size
        steps = page.locator("#vv-steps").bounding_box()
        assert steps["y"] + steps["height"] <= height, size


# the text


def test_each_option_has_the_same_space_and_so_have_help_and_harm(page):
    assert len(options()) == page.locator(".vv-option").count()
    for size, _ in at_every_size(page):
        assert same(boxes(page, ".vv-option")), size
        for key in options():
            assert same(boxes(page, f"[data-option={key}] .vv-side")), size


def test_every_line_is_there_with_the_place_where_it_was_read(page):
    text = page.locator("#vv-consent").evaluate("(text) => text.textContent")
    lines = [
        *PAGE.aim.statements,
        *PAGE.who.statements,
        *PAGE.uncertain.statements,
        *PAGE.right.statements,
        *PAGE.questions,
        *(each for option in PAGE.options for each in (*option.what, *option.benefits, *option.harms)),
    ]
    assert [line.text for line in lines if line.text not in text] == []
    assert [line.source for line in lines if line.tag != "own" and line.source not in text] == []
    assert [choice.text for choice in PAGE.values if choice.text not in text] == []
    for each in (PAGE.review.reviewer, PAGE.review.date, PAGE.review.funding, PAGE.review.disclaimer):
        assert each in text


def test_nobody_is_promised_anything(page):
    text = page.locator("body").evaluate("(body) => body.textContent").lower()
    assert [word for word in PROMISES if word in text] == []


def test_what_the_page_adds_is_as_easy_to_read():
    texts = [
        *(text(f"consent-{name}.intro") for name in ("title", "options", "values")),
        *(text(f"consent-{name}") for name in ("in-picture", "in-words", "sheet-picture")),
        *(text(f"rates-{name}") for name in ("intro", "dot-yes", "dot-maybe", "dot-no")),
    ]
    assert hard_to_read(texts) == []


def test_a_table_counts_one_thing_and_every_rate_is_in_it(page):
    for table in PAGE.tables:
        rows = page.locator(f"table[data-unit={table.unit}] [data-rate]")
        said = rows.locator("td strong").all_inner_texts()
        assert said == [rate.said for rate in (*table.benefits, *table.harms)]
        assert all(
            each == text("consent-no-number") or each.endswith(f"of 1,000 {table.unit}") for each in said
        )


def test_a_thousand_dots_show_each_rate():
    def count(kind, markup):
        found = re.search(rf'class="vv-dot-{kind}" d="([^"]*)"', markup)
        return sum(round(float(run)) + 1 for run in re.findall(r"h([\d.]+)", found[1])) if found else 0

    markup = consent_rates.rates(PAGE.tables)
    drawn = re.findall(r'<svg class="vv-array".*?</svg>', markup)
    counted = [
        rate for table in PAGE.tables for rate in (*table.benefits, *table.harms) if rate.low is not None
    ]
    assert len(drawn) == len(counted) == sum(rate.low is not None for rate in rates())
    for rate, svg in zip(counted, drawn, strict=True):
        dots = [count(kind, svg) for kind in ("yes", "maybe", "no")]
        assert dots == [round(rate.low), round(rate.high) - round(rate.low), PER - round(rate.high)]


# what is ticked


def test_ticks_go_nowhere_and_are_gone_with_the_page(read):
    page = read()
    page.wait_for_url("**stage=intact**")
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    kept = "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    sent, before, address = [], page.evaluate(kept), page.url
    session.on("Network.webSocketFrameSent", lambda frame: sent.append(frame["response"]["payloadData"]))
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data}"))
    for box in page.get_by_role("checkbox").all():
        box.check()
    assert (sent, page.url) == ([], address)
    page.get_by_role("button", name="Explore").tap()  # what the page has to tell, it tells now
    page.wait_for_url("**mode=explore**")
    names = {part.partition("=")[0] for part in page.url.partition("?")[2].split("&")}
    assert names <= {"mode", "v", "stage", "view", "style", *leaves(Case)}
    told = " ".join([*sent, page.url])
    assert [choice.text for choice in PAGE.values if choice.text in told] == []
    assert page.evaluate(kept) == before
    page.reload()
    page.get_by_role("button", name="Consent").tap()
    page.wait_for_selector(".vv-ticks")
    assert page.get_by_role("checkbox", checked=True).count() == 0


def test_ticks_can_be_cleared_for_the_next_person(page):
    page.get_by_role("checkbox").nth(3).check()
    page.get_by_role("button", name="Clear all ticks").tap()
    assert page.get_by_role("checkbox", checked=True).count() == 0


# without a server, large, for everybody, on paper


def test_it_can_be_read_and_stepped_through_when_the_server_is_full(read):
    full = json.dumps({"error": "All places are taken. Please try again in a minute."})
    page = read(
        ready="document.getElementById('vv-player').ready && document.querySelector('.vv-options')",
        route=(
            "**/session*",
            lambda route: route.fulfill(status=503, content_type="application/json", body=full),
        ),
        reduced_motion="reduce",
    )
    page.get_by_role("button", name=text("screen-skip-words")).tap()
    page.get_by_role("button", name="Next step").tap()
    at(page, "fracture")
    assert page.get_by_role("heading", name=text("consent-options")).is_visible()


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
              .flatMap((part) => [...part.querySelectorAll("button, summary, label, a")])
              .map((each) => [each.textContent, each.getBoundingClientRect()])
              .filter(([, box]) => box.width < 44 || box.height < 44).map(([name]) => name)""",
            PARTS,
        )
        assert small == [], size


@needs_axe
def test_axe_finds_nothing(read):
    page = read()
    page.locator(".vv-sources summary").first.tap()
    for size, scheme in (("tablet", "light"), ("tablet", "dark"), ("phone", "dark")):
        width, height = SIZES[size]
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function(f"innerWidth === {width}")
        assert violations(page) == [], (size, scheme)


def test_paper_has_the_picture_the_words_and_the_sources_and_nothing_to_press(read):
    page = read()
    page.evaluate("() => { window.print = () => { document.body.dataset.printed = 'yes'; }; }")
    page.get_by_role("button", name="Print to take home").tap()
    page.wait_for_function("document.body.dataset.printed", timeout=60_000)
    page.emulate_media(media="print")
    assert page.get_by_role("img", name=text("consent-sheet-picture")).is_visible()
    assert page.locator(".vv-said-sentence").is_visible()
    for selector in (".vv-header", "#vv-stage", "nav", "button"):
        assert not any(each.is_visible() for each in page.locator(selector).all())
    assert page.locator(".vv-sources dd").first.is_visible()
    assert page.locator("#vv-journey li").first.is_visible()
    assert len(page.pdf()) > 10_000


# in frames


@pytest.mark.parametrize(
    "query", [pytest.param("&embed=1", marks=pytest.mark.slow), "&hide=panel", "&embed=1&hide=panel,header"]
)
def test_nobody_can_show_the_operation_without_its_harms(read, query):
    embedded = "embed" in query
    text = "document.getElementById('vv-player').ready && document.querySelector('.vv-options')"
    page = read(query, ready=text if embedded else OPEN)
    for size, height in at_every_size(page):
        page.evaluate("for (const each of document.querySelectorAll('*')) each.scrollTop = 0")
        box = page.locator("#vv-consent").bounding_box()
        assert page.locator("#vv-consent").is_visible(), size
        if embedded:
            assert box["y"] < height, size  # in sight that there is more
            assert not page.locator("#vv-header").is_visible(), size
        else:
            assert page.locator(".vv-said-sentence").is_visible(), size
        page.locator(".vv-option").last.scroll_into_view_if_needed()
        assert page.locator(".vv-option").last.is_visible(), size
        page.locator("#vv-consent").get_by_text(PAGE.review.disclaimer).first.scroll_into_view_if_needed()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size
