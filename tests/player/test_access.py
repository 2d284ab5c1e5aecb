"""Accessibility: keyboard, touch, screen reader, large text, small screens, reduced motion, surrounding page."""

import json
from functools import partial
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.axe import needs_axe, violations
from tests.player.driving import PLAYER, call, noted, settled, until
from tests.player.pages import page_with, ready
from tests.player.test_element import STAGES
from tests.player.touch import Fingers

pytestmark = pytest.mark.browser

SIZES = {
    "tablet": (1180, 820),
    "upright": (820, 1180),
    "phone": (390, 844),
    "frame": (640, 400),
    "small": (320, 568),
    "zoomed": (590, 410),
}
TALL_PAGE = "html, body { margin: 0 } vertebra-player { height: 80vh } #below { height: 2000px }"
# every visible thing to press, with the area that takes the press
TARGETS = """
[...p.shadowRoot.querySelectorAll("button, select, summary, label.option, [role=slider], input[type=range]")]
  .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
  .map((each) => [each.getAttribute("aria-label") ?? each.textContent, each.getBoundingClientRect()])
  .filter(([, box]) => box.width)
  .map(([name, { width, height }]) => [name, width, height])
"""
# of the timeline's targets, those that another one reaches into
COVERED = """
[...p.shadowRoot.querySelectorAll(".timeline [role=slider], .timeline button")].filter((each) => {
  const box = each.getBoundingClientRect();
  if (box.bottom > innerHeight) return false;
  return [box.top + 2, box.bottom - 2].some((y) => {
    const there = p.shadowRoot.elementFromPoint(box.left + box.width / 2, y);
    return !each.contains(there) && there?.closest("button, [role=slider]");
  });
}).map((each) => each.getAttribute("aria-label"))
"""
# words over the picture: their boxes, and the picture's
WORDS = """
(() => {
  const root = p.shadowRoot;
  const frame = root.querySelector(".overlay").getBoundingClientRect();
  const seen = [...root.querySelectorAll(".overlay .value, .overlay .name, .overlay .direction")]
    .filter((each) => each.getAttribute("visibility") !== "hidden");
  const box = ({ left, top, right, bottom }) => [left, top, right, bottom];
  return { frame: box(frame), words: seen.map((each) => [each.textContent, ...box(each.getBoundingClientRect())]) };
})()
"""


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing unless a test asks for it: most of these tests check texts and controls."""
    return partial(open_page, draws=False)


def show(open_page, site, attributes="", **options):
    site.write("index.html", page_with(f'<vertebra-player src="case.glb" {attributes}></vertebra-player>'))
    page = open_page(site.url + "/index.html", **options)
    ready(page)
    return page


def framed(open_page, site, **options):
    """A page with something to press before and after the player, longer than the screen."""
    site.write("long.css", TALL_PAGE)
    body = '<button id="before">before</button><vertebra-player src="case.glb" view="lateral"></vertebra-player><button id="after">after</button><div id="below"></div>'
    page = open_page(
        site.write("index.html", page_with(body, '<link rel="stylesheet" href="long.css">')), **options
    )
    ready(page)
    return page


def middle(page):
    """Centre of the picture, px."""
    box = page.get_by_role("application").bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def focused(page):
    """Return the name of the focused element, also inside the player."""
    return page.evaluate(
        """(() => {
          const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
          return inner?.id || inner?.getAttribute("role") || inner?.getAttribute("aria-label") || inner?.value || inner?.textContent || "";
        })()"""
    )


@needs_axe
def test_axe_finds_nothing(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='cutaway'")
    for width, height in ((1180, 820), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        if width == 390:
            page.get_by_role("button", name="Risks and limits").click()
        for theme in ("light", "dark", "contrast"):
            call(page, f"p.setAttribute('theme', '{theme}')")
            until(page, f"p.shadowRoot.querySelector('.shell').dataset.theme === '{theme}'")
            found = violations(page, of="document.querySelector('vertebra-player')")
            assert found == [], (width, theme)


def test_the_keyboard_goes_in_through_everything_and_out_again(open_page, player_site):
    page = framed(open_page, player_site)
    page.locator("#before").focus()
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(focused(page))
        if seen[-1] == "after":
            break
    assert seen[-1] == "after"
    for each in (
        "application",
        "slider",
        "Play",
        "Previous stage",
        "Next stage",
        "Speed",
        "Repeat",
        "1. Intact",
        "7. Set",
    ):
        assert each in seen, (each, seen)
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "Risks and limits"


def test_keys_turn_the_picture_and_go_through_time(open_page, player_site):
    page = framed(open_page, player_site)
    page.get_by_role("application").focus()
    outline = "getComputedStyle(p.shadowRoot.querySelector('[role=application]')).outlineStyle"
    page.keyboard.press("ArrowLeft")
    until(page, "Math.abs(p.capture().camera.azimuth_deg - 90) > 5")
    assert call(page, outline) == "solid"
    page.keyboard.press("Shift+ArrowUp")
    until(page, "Math.abs(p.capture().camera.target_mm[2]) > 1")
    zoom = call(page, "p.capture().camera.zoom")
    page.keyboard.press("+")
    until(page, f"p.capture().camera.zoom > {zoom}")
    for i, name in enumerate(STAGES):
        page.keyboard.press(str(i + 1))
        assert call(page, "p.capture().stage") == name
    page.keyboard.press("PageUp")
    assert call(page, "p.capture().stage") == "fill"
    page.keyboard.press("Home")
    assert call(page, "p.capture().t") == 0
    page.keyboard.press("PageDown")
    assert call(page, "p.capture().t") == 2
    page.keyboard.press("Space")
    until(page, "p.capture().t > 2")
    page.keyboard.press("Space")
    t = call(page, "p.capture().t")
    settled(page)
    assert call(page, "p.capture().t") == t
    page.keyboard.press("Escape")
    assert focused(page) != "application"
    page.keyboard.press("Tab")
    page.get_by_role("slider", name="Position").focus()
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    assert call(page, "p.capture().t") == 23 - 0.25 - 1
    assert page.evaluate("scrollY") == 0


def test_the_picture_is_described_and_stages_are_said_once(open_page, player_site, default_run):
    page = show(open_page, player_site, "speed='4' view='lateral'")
    picture = page.get_by_role("application")
    assert picture.get_attribute("aria-label").startswith("3D picture. L1: wedge fracture")
    page.evaluate(
        f"window.said = []; const live = {PLAYER}.shadowRoot.querySelector('[aria-live]');"
        "new MutationObserver(() => said.push(live.textContent)).observe(live, {childList: true, characterData: true, subtree: true})"
    )
    page.get_by_role("button", name="Play", exact=True).click()
    page.get_by_role("button", name="Pause", exact=True).wait_for()
    page.get_by_role("button", name="Play", exact=True).wait_for()
    until(page, "said.at(-1)?.startsWith('Set. ')")
    said = page.evaluate("said")
    assert len(said) == len(set(said))
    assert len(said) <= len(STAGES)
    picture.focus()
    words = page.locator("#description").text_content()
    assert "Seen from the patient's left." in words
    assert "Stage 7 of 7: Set, 23.0 of 23 seconds." in words
    front, broken = (default_run.measure(stage).anterior_height_mm for stage in ("set", "fracture"))
    assert (
        f"Front height {front:.1f} millimetres, {front - broken:.1f} millimetres more than after the fracture."
    ) in words
    page.keyboard.press("ArrowRight")
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    until(page, "said.at(-1)?.startsWith('Seen from the ')")


def test_the_page_scrolls_under_wheel_and_swipe_until_the_reader_takes_hold(open_page, player_site):
    page = framed(open_page, player_site, has_touch=True, is_mobile=True, width=390, height=844)
    x, y = middle(page)
    fingers = Fingers(page)
    before = call(page, "p.capture().camera")
    fingers.move(((x, y + 100), (x, y - 100)))
    until(page, "scrollY > 60")
    assert call(page, "p.capture().camera") == before
    page.evaluate("scrollTo(0, 0)")
    until(page, "scrollY === 0")
    fingers.tap(x, y)
    until(page, f"{PLAYER}.shadowRoot.querySelector('[data-active]') !== null")
    fingers.move(((x, y + 60), (x + 80, y - 60)))
    until(page, f"Math.abs(p.capture().camera.azimuth_deg - {before['azimuth_deg']}) > 5")
    assert page.evaluate("scrollY") == 0
    fingers.move(((x - 20, y), (x - 90, y)), ((x + 20, y), (x + 90, y)))
    until(page, f"p.capture().camera.zoom > {before['zoom']} * 1.2")
    fingers.tap(x, y, times=2)
    until(page, f"Math.abs(p.capture().camera.zoom - {before['zoom']}) < 0.05")
    # a tap beside the player gives the page back its swipes
    fingers.tap(30, 740)
    until(page, f"{PLAYER}.shadowRoot.querySelector('[data-active]') === null")
    fingers.move(((x, y + 100), (x, y - 100)))
    until(page, "scrollY > 60")


PULLS = [(zoom, dx, dy) for zoom in (1, 3.4) for dx, dy in ((150, -150), (-150, 150), (150, 150))]


@pytest.mark.parametrize(
    "pulls", [(PULLS[0], PULLS[4]), pytest.param(PULLS, marks=pytest.mark.slow)], ids=["near and far", "all"]
)
def test_two_fingers_move_the_picture_and_never_off_the_bone(open_page, player_site, pulls):
    page = framed(open_page, player_site, has_touch=True, is_mobile=True, width=390, height=844)
    x, y = middle(page)
    fingers = Fingers(page)
    fingers.tap(x, y)
    until(page, f"{PLAYER}.shadowRoot.querySelector('[data-active]') !== null")
    before = call(page, "p.capture().camera")
    fingers.move(((x - 30, y), (x - 30, y + 60)), ((x + 30, y), (x + 30, y + 60)))
    # in a lateral view, dragging the picture down raises the point that the camera looks at
    until(page, f"p.capture().camera.target_mm[2] > {before['target_mm'][2]} + 5")
    moved = call(page, "p.capture().camera")
    assert moved["azimuth_deg"] == pytest.approx(before["azimuth_deg"])
    assert moved["elevation_deg"] == pytest.approx(before["elevation_deg"])
    assert page.evaluate("[scrollX, scrollY, visualViewport.scale]") == [0, 0, 1]
    for zoom, dx, dy in pulls:
        call(page, f"p.restore({{format: 1, camera: {{...{json.dumps(before)}, zoom: {zoom}}}}})")
        for _ in range(3):
            fingers.move(((x - 20, y), (x - 20 + dx, y + dy)), ((x + 20, y), (x + 20 + dx, y + dy)), steps=4)
        settled(page)
        assert bone_share(page) > 0.02, (zoom, dx, dy)


def bone_share(page):
    """Return the bone's share of the picture's inner half; bone is warmer in colour than the background."""
    page.evaluate("window.drawing = true")
    data = call(
        page,
        "p.snapshot().then(async (blob) => [...new Uint8Array(await blob.arrayBuffer())])",
    )
    page.evaluate("window.drawing = false")
    shot = np.asarray(Image.open(BytesIO(bytes(data))).convert("RGB"), float)
    height, width, _ = shot.shape
    inner = shot[height // 4 : -height // 4, width // 4 : -width // 4]
    return ((inner[..., 0] - inner[..., 2]) > 20).mean()


def test_the_wheel_zooms_only_what_was_clicked(open_page, player_site):
    page = framed(open_page, player_site)
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.wheel(0, 200)
    until(page, "scrollY > 100")
    page.evaluate("scrollTo(0, 0)")
    page.mouse.click(x, y)
    zoom = call(page, "p.capture().camera.zoom")
    page.mouse.wheel(0, -200)
    until(page, f"p.capture().camera.zoom > {zoom}")
    assert page.evaluate("scrollY") == 0
    page.keyboard.press("Escape")
    page.mouse.wheel(0, 200)
    until(page, "scrollY > 100")


def test_a_mouse_turns_the_picture_at_once(open_page, player_site):
    page = framed(open_page, player_site)
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 120, y + 10, steps=5)
    page.mouse.up()
    until(page, "Math.abs(p.capture().camera.azimuth_deg - 90) > 10")


def test_a_finger_scrubs(open_page, player_site):
    page = show(open_page, player_site, has_touch=True, is_mobile=True, width=390, height=844)
    box = page.get_by_role("slider", name="Position").bounding_box()
    y = box["y"] + box["height"] / 2
    Fingers(page).move(((box["x"] + 20, y), (box["x"] + 0.8 * box["width"], y)))
    until(page, "p.capture().stage === 'fill'")
    page.get_by_role("button", name="4. Inflation").tap()
    assert call(page, "p.capture().t") == 13


@pytest.mark.parametrize("mobile", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_at_every_size_targets_are_large_words_apart_and_the_picture_big(open_page, player_site, mobile):
    page = show(open_page, player_site, "stage='inflation' look='glass'", has_touch=mobile, draws=False)
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        settled(page)
        assert page.evaluate("document.documentElement.scrollWidth") == width, size
        assert call(page, "p.shadowRoot.querySelector('.shell').scrollWidth - p.clientWidth") <= 0, size
        picture = page.get_by_role("application").bounding_box()
        assert picture["width"] * picture["height"] >= 0.36 * width * height, size
        small = [each for each in call(page, TARGETS) if min(each[1:]) < 43.5]
        assert not small, (size, small)
        assert not call(page, COVERED), size
        for view in ("lateral", "front", "back", "top", "oblique", "needle"):
            call(page, f"p.setView('{view}')")
            until(page, f"p.capture().view === '{view}'")
            settled(page)
            apart(call(page, WORDS), f"{size}, {view}")


def apart(seen, where):
    """No word covers another or leaves the picture."""
    left, top, right, bottom = seen["frame"]
    words = seen["words"]
    assert len(words) >= 4, where
    for i, (text, x0, y0, x1, y1) in enumerate(words):
        assert x0 >= left - 2, (where, text)
        assert y0 >= top - 2, (where, text)
        assert x1 <= right + 2, (where, text)
        assert y1 <= bottom + 2, (where, text)
        for other, u0, v0, u1, v1 in words[i + 1 :]:
            assert x1 <= u0 + 2 or u1 <= x0 + 2 or y1 <= v0 + 2 or v1 <= y0 + 2, (where, text, other)


def test_text_twice_as_large_loses_nothing(open_page, player_site):
    player_site.write(
        "whole.css", "html { font-size: 200% } body { margin: 0 } vertebra-player { height: 100vh }"
    )
    page = show(open_page, player_site, "stage='fill'")
    for width, height in ((1180, 820), (820, 1180), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        settled(page)
        assert page.evaluate("document.documentElement.scrollWidth") == width
        for name in ("Play", "Next stage", "Risks and limits"):
            button = page.get_by_role("button", name=name, exact=True).last
            button.scroll_into_view_if_needed()
            box = button.bounding_box()
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
        caption = page.locator(".caption .text")
        caption.scroll_into_view_if_needed()
        assert caption.evaluate(
            "(each) => each.scrollHeight <= each.clientHeight + 1 || getComputedStyle(each).display === 'inline'"
        )
        button = page.locator("button.open-panel")
        if button.is_visible():
            button.click()
        page.get_by_text("Front height", exact=True).wait_for()
        page.keyboard.press("Escape")


def test_less_motion_steps_from_stage_to_stage(open_page, player_site):
    page = show(open_page, player_site, "speed='4'", reduced_motion="reduce")
    page.get_by_role("button", name="Play", exact=True).click()
    until(page, "p.capture().stage === 'access'")
    times = {detail["t"] for detail in noted(page, "timeupdate")}
    assert times <= {0, 2, 5, 9}


def test_the_theme_follows_the_reader_unless_the_page_decides(open_page, player_site):
    page = show(open_page, player_site)
    theme = "p.shadowRoot.querySelector('.shell').dataset.theme"
    page.emulate_media(color_scheme="dark")
    until(page, f"{theme} === 'dark'")
    page.emulate_media(color_scheme="light", contrast="more")
    until(page, f"{theme} === 'contrast'")
    call(page, "p.setAttribute('theme', 'light')")
    until(page, f"{theme} === 'light'")
    page.emulate_media(forced_colors="active", contrast="no-preference")
    call(page, "p.removeAttribute('theme')")
    until(page, f"{theme} === 'contrast'")
