"""The app on a clinic's devices: without WebGL, one tablet for two patients, contrast themes, wide text spacing."""

import pytest
from test_page import PLAYER, fresh

from tests.app.app_page import drawer
from tests.browser import NO_DRAWING
from tests.player.driving import choose
from tests.player.test_fallbacks import NO_WEBGL
from tests.player.test_reader_styles import CONTRAST, SPACE, SPACED
from tests.steps import steps_of
from vertebra_viz import Case
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

READY = f"{PLAYER}.ready && document.querySelector('[data-way]')"
READ = f"{READY} && document.querySelector('.vv-options')"
TICKED = "document.querySelectorAll('#vv-consent [data-ask]:checked').length"


@pytest.fixture
def visit(chromium, address):
    """Open a page of the app and wait until all of it is there."""
    pages, wrong = [], []

    def open_page(query, script=NO_DRAWING, ready=READY, clock=False, **how):
        page = fresh(chromium, **how)
        page.set_default_timeout(30_000)
        pages.append(page)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.add_init_script(script)
        if clock:
            page.clock.install()
        page.goto(f"{address}?{query}")
        page.wait_for_function(ready)
        return page

    yield open_page
    for page in pages:
        page.close()
    assert wrong == []


def test_without_webgl_a_consent_keeps_cards_steps_and_risks_over_the_servers_picture(visit):
    page = visit("mode=consent", NO_WEBGL)
    page.wait_for_selector("#vv-player .vv-remote[data-painted='2.000 bone oblique']")
    assert page.locator("#vv-notice").text_content() == ""
    assert page.get_by_role("alert").count() == 0
    assert page.locator("#vv-told").is_visible()
    assert page.get_by_role("button", name="Risks and limits").is_visible()
    assert page.locator("#vv-player .disclaimer").is_visible()
    # each new picture replaces the element of the one before
    page.wait_for_function(
        "document.querySelector('#vv-player .vv-remote img')?.getBoundingClientRect().height > 200"
    )
    page.get_by_role("button", name="Next step").click()
    # the fracture plays, and the server's picture follows it to its end
    page.wait_for_selector("[data-painted='5.000 bone lateral']")
    assert page.locator("[data-told=where]").text_content() == place(2)
    # elsewhere the player's own choices are the server's too
    page.get_by_role("button", name="Explore", exact=True).click()
    choose(page, "Style", "Cutaway")
    choose(page, "View", "Front")
    page.wait_for_selector("[data-painted$='cutaway front']")


def place(number):
    """What a card says of where one is."""
    return text("screen-step-place", number=number, count=len(steps_of(Case())))


def told(page):
    """Return what the next person could find of the one before."""
    return page.evaluate(
        f"({{ ticks: {TICKED}, t: {PLAYER}.capture().t, top: scrollY, card: document.querySelector('[data-told=where]').textContent }})"
    )


def test_start_again_leaves_nothing_of_the_one_before(visit):
    page = visit("v=1&mode=explore&level=T12&stage=set")
    length = page.evaluate("history.length")
    drawer(page, "bone")
    page.select_option("#level", "L3")
    page.wait_for_function("location.search.includes('level=L3')")
    page.get_by_role("button", name="Consent", exact=True).click()
    page.locator("#vv-consent .vv-ticks label").first.click()
    page.locator("#vv-consent summary").last.click()
    assert told(page)["ticks"] == 1
    page.evaluate("window.before = true; scrollTo(0, 9999)")
    page.locator("[data-act=afresh]").click()
    page.wait_for_function(f"!window.before && {READ}")
    page.wait_for_function("document.querySelector('.vv-said-sentence')?.textContent")
    assert told(page) == {"ticks": 0, "t": 2, "top": 0, "card": place(1)}
    assert page.locator(".vv-case-heading").text_content().startswith("T12")
    assert "level=L3" not in page.url
    # nor does the way back bring it
    assert page.evaluate("history.length") == length
    page.go_back()
    assert page.url == "about:blank"


def test_a_kiosk_starts_again_by_itself_and_says_so_before(visit):
    page = visit("mode=consent&idle=60&hide=header", ready=READ, clock=True)
    page.locator("#vv-consent .vv-ticks label").first.click()
    page.evaluate("window.before = true")
    page.clock.fast_forward(50_000)
    page.wait_for_function(
        "(said) => document.getElementById('vv-notice').textContent.includes(said)",
        arg=text("screen-restarts-soon"),
    )
    page.mouse.move(30, 30)
    page.wait_for_function("document.getElementById('vv-notice').textContent === ''")
    page.clock.fast_forward(50_000)
    assert page.evaluate(f"window.before && {TICKED} === 1")
    page.clock.fast_forward(11_000)
    page.wait_for_function(f"!window.before && {READ}")
    assert page.evaluate(TICKED) == 0
    assert "idle=60" in page.url
    assert "hide=header" in page.url


def test_an_idle_that_means_nothing_is_refused_in_one_line(visit):
    page = visit("mode=consent&idle=soon")
    said = "idle: 'soon' is not allowed; allowed: a whole number of seconds from 10 to 86400"
    page.wait_for_function("(text) => document.body.textContent.includes(text)", arg=said)
    page.locator("#vv-player").evaluate("(p) => p.seek('set')")
    page.wait_for_function("location.search.includes('stage=set')")
    assert "idle" not in page.url


MARKED = (
    "(selector) => {"
    + CONTRAST
    + """
  const all = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  return all.map((each) => {
    const { color, backgroundColor } = getComputedStyle(each);
    const ground = getComputedStyle(document.querySelector(".vv-header")).backgroundColor;
    return [contrast(color, backgroundColor) >= 4.5, contrast(backgroundColor, ground) >= 3];
  });
}"""
)


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_under_a_contrast_theme_what_is_chosen_is_marked_and_read(visit, scheme):
    page = visit("mode=teach", forced_colors="active", color_scheme=scheme)
    drawer(page, "compare")
    assert page.evaluate(MARKED, ".vv-ways [aria-current], .vv-layouts [aria-pressed=true]") == 2 * [
        [True, True]
    ]
    page.get_by_role("button", name="Explore", exact=True).click()
    drawer(page, "break")
    page.wait_for_selector(".vv-segments")
    assert page.evaluate(MARKED, ".vv-ways [aria-current], .vv-segments label:has(:checked)") == 2 * [
        [True, True]
    ]


def test_with_more_room_between_letters_the_heads_title_is_whole(visit):
    page = visit("mode=consent")
    page.evaluate(SPACE, SPACED)
    for width, height in ((1180, 820), (820, 1180), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_function(f"innerWidth === {width}")
        cut = page.evaluate(
            """[...document.querySelectorAll(".vv-header, .vv-header *, .vv-told, .vv-told *, .vv-steps *")]
            .filter((each) => each.checkVisibility() && !each.closest("svg, span, .vv-case-title")) // the h1 has it whole
            .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline")
            .map((each) => each.outerHTML.slice(0, 80))"""
        )
        assert cut == [], (width, height)
