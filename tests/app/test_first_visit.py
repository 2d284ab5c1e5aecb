"""A first visit from the opened page to set cement, by touch only and by keyboard only; and axe with every panel open."""

import pytest
from app_page import PLAYER, context_of, drawer, more, shows, visit

from tests.axe import needs_axe, violations
from tests.player.touch import Fingers
from vertebra_viz import Case, Kyphoplasty, simulate
from vertebra_viz.app.logic.questions import questions
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

LATER = ("fracture", "access", "inflation", "deflation", "fill", "set")
VOLUME = "Balloon volume, mL"
PHONE, TABLET = (390, 844), (1180, 820)
# what has the focus, inside the player too, and whether one can see that it has
FOCUS = """
(() => {
  const each = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  const label = each.closest("label");
  const ringed = [each, label].some((e) => e && getComputedStyle(e).outlineStyle !== "none");
  const box = (label ?? each).getBoundingClientRect();
  return { name: each.id || each.ariaLabel || each.textContent.trim().slice(0, 40), tag: each.tagName,
    seen: ringed && box.bottom > 0 && box.top < innerHeight && box.width > 0 };
})()
"""


def reads(page, case):
    """Check that the player's numbers at set cement are Python's."""
    measured = simulate(case).measure("set")
    shows(page, case)
    page.wait_for_function(f"{PLAYER}.capture().stage === 'set'")
    for row, value, unit in (
        ("anterior_height_mm", measured.anterior_height_mm, "mm"),
        ("cement_volume_ml", measured.cement_volume_ml, "mL"),
    ):
        text = page.locator(f"#vv-player tr[data-key={row}] td").first.text_content()
        assert text.replace("\u00a0", " ") == f"{value:.1f} {unit}"


def through_all_stages(page, press):
    """Go on from the intact bone, one stage at a time."""
    for stage in LATER:
        press()
        page.wait_for_function(f"{PLAYER}.capture().stage === '{stage}'")


def test_fingers_alone_lead_to_set_cement(chromium, address):
    with context_of(chromium, PHONE, has_touch=True, is_mobile=True) as context:
        page = visit(context, f"{address}?mode=consent&stage=intact")
        fingers = Fingers(page)
        fingers.move(((195, 300), (195, 100)))  # on the picture, which does not hold the page
        page.wait_for_function("scrollY > 60")
        page.get_by_role("button", name="Explore").tap()
        page.locator("[data-opens=treatment]").tap()
        slider = page.get_by_role("slider", name=VOLUME)
        slider.scroll_into_view_if_needed()
        box = slider.bounding_box()
        fingers.tap(box["x"] + 0.3 * box["width"], box["y"] + box["height"] / 2)
        page.wait_for_function("location.search.includes('balloon_volume_ml')")
        volume = float(slider.input_value())
        page.locator("#vv-drawer").get_by_label("Close").tap()
        following = page.get_by_role("button", name="Next stage")
        following.scroll_into_view_if_needed()
        page.wait_for_function(f"{PLAYER}.ready && !document.body.hasAttribute('data-pending')")
        through_all_stages(page, following.tap)
        reads(page, Case(treatment=Kyphoplasty(balloon_volume_ml=volume)))

        page.get_by_role("button", name="Teach").tap()
        page.locator("[data-opens=question]").tap()
        place, question = next((i, each) for i, each in enumerate(questions()) if each.case != Case())
        for _ in range(place):
            page.get_by_role("button", name="Next question").tap()
        page.get_by_text(question.ask).wait_for()
        page.get_by_role("button", name=text("question-show-case")).tap()
        page.get_by_role("button", name=text("question-reveal")).tap()
        page.get_by_text("Measured:").wait_for()
        page.locator("#vv-drawer").get_by_label("Close").tap()
        page.get_by_role("button", name="Previous stage").scroll_into_view_if_needed()
        shows(page, question.case)
        while page.evaluate(f"{PLAYER}.capture().stage") != "intact":
            page.get_by_role("button", name="Previous stage").tap()
        through_all_stages(page, page.get_by_role("button", name="Next stage").tap)
        reads(page, question.case)


@pytest.mark.parametrize("mode", ["explore", "teach"])
def test_keys_alone_lead_to_set_cement_and_focus_is_always_seen(chromium, address, mode):
    with context_of(chromium, TABLET, reduced_motion="reduce") as context:
        page = visit(context, f"{address}?mode={mode}&stage=intact")
        page.wait_for_selector(".vv-mode")
        order = []

        def tab_to(name, key="Tab"):
            for _ in range(80):
                page.keyboard.press(key)
                now = page.evaluate(FOCUS)
                assert now["seen"], now
                order.append(now["name"])
                if now["name"] == name:
                    return
            raise AssertionError(order)

        tab_to("Next stage")
        through_all_stages(page, lambda: page.keyboard.press("Enter"))
        assert order[:4] == ["vv-skip", "Consent", "Teach", "Explore"]
        case = Case()
        if mode == "explore":
            tab_to("Bone", "Shift+Tab")  # the rail comes before the picture
            page.keyboard.press("Enter")
            tab_to("level")
            page.keyboard.press("ArrowUp")
            case = Case(level="T12")
        else:
            tab_to("Question", "Shift+Tab")
            page.keyboard.press("Enter")
            tab_to("Next question")
            page.keyboard.press("Space")
            page.get_by_text("Question 2 of").wait_for()
        reads(page, case)
        page.keyboard.press("Shift+Tab")
        assert page.evaluate(FOCUS)["name"] != order[-1]


@needs_axe
def test_axe_finds_nothing_serious_in_explore(chromium, address):
    with context_of(chromium, TABLET) as context:
        page = visit(context, f"{address}?mode=explore&stage=set")
        page.wait_for_selector(".vv-explore")
        drawer(page, "bone")
        more(page)
        for (width, height), scheme in ((TABLET, "light"), (PHONE, "light"), (PHONE, "dark")):
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=scheme)
            assert violations(page, only_severe=True) == [], (width, scheme)
