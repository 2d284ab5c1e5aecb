"""The picture's share of the screen, in every mode and at every step of a consent; drawers and the search in them."""

import pytest
from app_page import PLAYER, drawer

from tests.browser import BROWSER, NO_DRAWING
from tests.share import SHARE
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

LARGE = [(1180, 820), (1024, 768), (820, 1180)]
PHONE = (390, 844)
OPEN = {
    "explore": "document.querySelector('[data-opens=bone]')",
    "teach": "document.querySelector('[data-opens=notes]')",
    "consent": "document.querySelector('.vv-said-sentence')?.textContent",
}
LEAST = {"explore": (0.60, 0.45), "teach": (0.60, 0.45), "consent": (0.50, 0.40)}
# the size of the canvas at each step from the first to the last
STEPS = """
(option) => {
  const next = document.querySelector("[data-act=next]");
  const back = document.querySelector("[data-act=back]");
  while (back.ariaDisabled !== "true") back.click();
  const sizes = new Set();
  for (let steps = 0; ; steps += 1) {
    const { width, height, top } = document.getElementById("vv-player").shadowRoot.querySelector("canvas").getBoundingClientRect();
    sizes.add(`${width} ${height} ${top}`);
    const choices = document.getElementById("vv-choices");
    if (!choices.hidden) [...choices.querySelectorAll("button")].find((each) => each.textContent === option).click();
    else if (next.ariaDisabled === "true") return { sizes: [...sizes], steps };
    else next.click();
  }
}
"""


@pytest.fixture(scope="module")
def page(address, chromium):
    page, wrong = BROWSER.lend(LARGE[0], (NO_DRAWING,), reduced_motion="reduce"), []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{address}?mode=explore")
    page.wait_for_function(f"{PLAYER}.ready && {OPEN['explore']}")
    yield page
    assert wrong == []
    BROWSER.take_back(page)


def resized(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.wait_for_function(f"innerWidth === {size[0]} && innerHeight === {size[1]}")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


@pytest.mark.parametrize("mode", LEAST)
def test_most_of_the_screen_is_picture(page, mode):
    page.click(f"[data-way={mode}]")
    page.wait_for_function(f"document.body.dataset.mode === '{mode}' && {OPEN[mode]}")
    least, on_phone = LEAST[mode]
    for size in (*LARGE, PHONE):
        resized(page, size)
        share = page.evaluate(SHARE)
        print(f"{mode} {size[0]}x{size[1]}: {100 * share:.1f} %")
        assert share >= (on_phone if size == PHONE else least), size
        if mode == "consent" and size in {LARGE[0], PHONE}:
            walked = page.evaluate(STEPS, text("option-kyphoplasty"))
            assert walked["steps"] >= 8
            assert len(walked["sizes"]) == 1, (size, walked["sizes"])
        assert page.locator("#vv-header").bounding_box()["height"] <= 48.5, size
    resized(page, LARGE[0])


def test_text_twice_as_large_covers_nothing_and_cuts_off_no_step(page):
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for mode, parts in (("consent", "#vv-steps button"), ("explore", ".vv-rail button")):
        page.click(f"[data-way={mode}]")
        page.wait_for_function(f"document.body.dataset.mode === '{mode}' && {OPEN[mode]}")
        for size in (LARGE[0], LARGE[2], PHONE):
            if mode == "explore" and size == PHONE:
                continue  # its rail goes on to the right
            resized(page, size)
            boxes = page.locator(parts).evaluate_all(
                "(all) => all.map((each) => each.getBoundingClientRect())"
            )
            assert len(boxes) > 2
            assert all(b["top"] >= 0 and b["bottom"] <= size[1] + 1 for b in boxes), (mode, size, boxes)
            assert all(b["right"] <= size[0] and b["height"] >= 44 for b in boxes), (mode, size, boxes)
            assert page.evaluate(SHARE) > 0.15, (mode, size)
            assert mode == "explore" or len({b["top"] for b in boxes}) == 1, size
    page.evaluate("document.documentElement.style.fontSize = ''")
    resized(page, LARGE[0])


def test_two_cases_beside_each_other_have_as_much(page):
    page.click("[data-way=teach]")
    drawer(page, "compare")
    page.select_option("#vv-pair", "operation-or-not")
    page.wait_for_function(
        "document.getElementById('vv-second')?.ready && document.querySelector('.vv-difference')"
    )
    page.keyboard.press("Escape")
    # in one style, though it goes with the left one's stages
    alike = "(stage) => { const first = document.getElementById('vv-player'); first.seek(stage); return [first, document.getElementById('vv-second')].map((each) => each.capture().style); }"
    for stage in ("intact", "inflation", "set"):
        left, right = page.evaluate(alike, stage)
        assert left == right, stage
    for size in (*LARGE, PHONE):
        resized(page, size)
        assert page.evaluate(SHARE) >= (0.45 if size == PHONE else 0.60), size
    resized(page, LARGE[0])
    drawer(page, "compare")
    page.get_by_role("button", name="One picture").click()
    page.wait_for_function("!document.getElementById('vv-second')")


def test_a_drawer_opens_over_the_picture_and_the_keyboard_comes_back(page):
    page.click("[data-way=explore]")
    drawer(page, "break")
    assert page.evaluate("document.activeElement.id") == "vv-drawer"
    bone = page.locator("#vv-player").bounding_box()
    shown = page.evaluate(
        "(({ right, width }) => ({ right, width }))(document.getElementById('vv-drawer').getBoundingClientRect())"
    )
    assert shown["width"] < 0.4 * LARGE[0][0]
    assert bone["x"] >= shown["right"] - 1  # the bone stands beside it
    drawer(page, "leak")  # one at a time
    assert page.locator("[aria-expanded=true][data-opens]").count() == 1
    page.keyboard.press("Escape")
    page.wait_for_function("!document.body.dataset.drawer")
    assert page.evaluate("document.activeElement.dataset.opens") == "leak"
    assert not page.locator("#vv-drawer").is_visible()
    canvas = "(() => { const { x, y, width, height } = document.getElementById('vv-player').shadowRoot.querySelector('canvas').getBoundingClientRect(); return [x, y, width, height]; })()"
    for size in (LARGE[2], PHONE):
        resized(page, size)
        before = page.evaluate(canvas)
        drawer(page, "break")
        resized(page, size)
        (_, _, width, _), shown = page.evaluate(canvas), page.locator("#vv-drawer").bounding_box()
        if size == PHONE:  # it lies over the picture's foot, and moves nothing
            assert page.evaluate(canvas) == before
            assert shown["height"] <= 0.6 * size[1]
            assert shown["y"] > before[1] + 0.6 * before[3]
        else:
            assert width >= 0.6 * before[2]
        page.keyboard.press("Escape")
        page.wait_for_function("!document.body.dataset.drawer")
    resized(page, LARGE[0])


def test_a_setting_is_found_by_its_words_in_whichever_drawer_it_is(page):
    page.click("[data-way=explore]")
    drawer(page, "preset")
    for words, path in (("cannula", "treatment.cannula_gauge"), ("spinous slope", "shape.spinous_slope_deg")):
        page.fill("#vv-search", words)
        page.locator(f"[data-field='{path}']").first.wait_for(state="visible")
        assert page.locator("#vv-drawer .vv-control").count() < 5
    page.fill("#vv-search", "no such thing")
    page.get_by_text(text("explore-nothing-found")).wait_for()
    page.fill("#vv-search", "")
    page.locator("#vv-preset").wait_for()
    page.locator("#vv-search").press_sequentially(" spinous slope ")
    assert page.locator("#vv-search").input_value() == " spinous slope "
    page.locator("[data-field='shape.spinous_slope_deg']").first.wait_for(state="visible")
    page.keyboard.press("Escape")  # the search first, then the drawer
    page.locator("#vv-preset").wait_for()
    assert page.locator("#vv-search").input_value() == ""
    page.keyboard.press("Escape")
    page.wait_for_function("!document.body.dataset.drawer")


def test_a_search_ends_with_the_drawer_that_it_was_typed_in(page):
    page.click("[data-way=explore]")
    for leave in ("[data-opens=preset]", "[data-opens=bone]", "[aria-label=Close]", "[data-way=teach]"):
        drawer(page, "preset")
        page.fill("#vv-search", "cannula")
        page.locator("[data-field='treatment.cannula_gauge']").first.wait_for(state="visible")
        page.click(f"#vv-panel {leave}" if "way" not in leave else leave)
        page.locator("[data-field='treatment.cannula_gauge']").first.wait_for(state="hidden")
        page.click("[data-way=explore]")
        drawer(page, "bone")
        assert page.locator("#vv-search").input_value() == ""
        page.locator("#level").wait_for()
        page.keyboard.press("Escape")
        page.wait_for_function("!document.body.dataset.drawer")


def test_consent_is_straightened_by_a_button_and_by_the_next_step(page):
    page.click("[data-way=consent]")
    page.wait_for_function("document.body.dataset.mode === 'consent'")
    button = page.get_by_role("button", name=text("screen-straighten"))
    next_step = page.get_by_role("button", name="Next step")
    back = page.get_by_role("button", name=text("screen-step-back"))
    while back.get_attribute("aria-disabled") != "true":
        back.click()
    next_step.click()  # the first step that is seen from the side; from the next one is, too
    for straighten in (button, next_step):
        assert not button.is_visible()
        page.locator("#vv-player .stage-area").focus()
        for key in ("ArrowRight", "ArrowUp"):
            page.keyboard.press(key)
        button.wait_for()
        elevation = f"{PLAYER}.capture().camera.elevation_deg"
        assert abs(page.evaluate(elevation)) < 1  # it turns sideways only
        straighten.click()
        page.wait_for_function(f"{PLAYER}.capture().view === 'lateral'")
        button.wait_for(state="hidden")
