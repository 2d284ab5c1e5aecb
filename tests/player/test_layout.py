"""Layout: the picture's share of the screen, and what lies over it and beside it."""

from functools import partial

import pytest

from tests.player.driving import call, numbers, settled, unfolded, until
from tests.player.pages import page_with, ready

pytestmark = pytest.mark.browser

WHOLE = '<link rel="stylesheet" href="whole.css">'
# share of the screen's points, 4 px apart, at which the canvas is hit
SHARE = """(() => {
  const hit = (x, y) => {
    let each = document.elementFromPoint(x, y);
    for (let next; each?.shadowRoot && (next = each.shadowRoot.elementFromPoint(x, y)) && next !== each; ) each = next;
    return each?.tagName === "CANVAS";
  };
  let [all, hits] = [0, 0];
  for (let x = 2; x < innerWidth; x += 4) for (let y = 2; y < innerHeight; y += 4) hits += hit(x, y), all += 1;
  return hits / all;
})()"""
# of every such box how much bone is under it, 0 to 1: bone is warmer in colour than everything behind it
BONE_UNDER = """(selector) => {
  const player = document.querySelector("vertebra-player");
  const picture = player.shadowRoot.querySelector(".stage-area").getBoundingClientRect();
  window.drawing = true;
  const still = player.still();
  window.drawing = false;
  const [width, height] = [picture.width / 2, picture.height / 2].map(Math.round);
  const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
  context.drawImage(still, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const bone = (x, y) => data[4 * (y * width + x)] - data[4 * (y * width + x) + 2] > 20;
  const under = (box) => {
    let [all, hits] = [0, 0];
    for (let x = Math.max(0, Math.round((box.left - picture.left) / 2)); x < Math.min(width, (box.right - picture.left) / 2); x += 1)
      for (let y = Math.max(0, Math.round((box.top - picture.top) / 2)); y < Math.min(height, (box.bottom - picture.top) / 2); y += 1)
        hits += bone(x, y), all += 1;
    return all ? hits / all : 0;
  };
  return [...player.shadowRoot.querySelectorAll(selector)]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => [each.textContent || each.getAttribute("class"), under(each.getBoundingClientRect())]);
}"""
WORDS = ".overlay .value, .overlay .name"


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing: these tests check the layout."""
    return partial(open_page, draws=False)


def show(open_page, site, attributes="", inside="", **options):
    player = f'<vertebra-player src="case.glb" {attributes}>{inside}</vertebra-player>'
    page = open_page(site.write("index.html", page_with(player, WHOLE)), **options)
    ready(page)
    return page


def sized(page, width, height):
    page.set_viewport_size({"width": width, "height": height})
    until(page, f"innerWidth === {width} && innerHeight === {height}")
    settled(page)


def test_the_picture_has_the_screen_and_nothing_lies_over_the_bone(open_page, player_site):
    page = show(open_page, player_site, "direction='off' quality='low'")
    shares = {}
    for size, least in (((820, 1180), 0.7), ((1180, 820), 0.7), ((390, 844), 0.5)):
        sized(page, *size)
        shares[size] = page.evaluate(SHARE)
        assert shares[size] >= least, shares
        if size == (820, 1180):
            continue
        over = page.evaluate(BONE_UNDER, ".hint, .column, .open-panel, .camera, .locator")
        assert len(over) == 5
        assert [each for each in over if each[1] > 0] == [], size
    print({size: f"{share:.0%}" for size, share in shares.items()})
    dock = page.locator(".dock")
    sized(page, 1180, 820)
    assert dock.bounding_box()["height"] <= 120
    assert page.locator(".foot p").evaluate("(each) => each.getClientRects()[0].height") < 20  # one line
    assert page.locator(".disclaimer").evaluate("(each) => parseFloat(getComputedStyle(each).fontSize)") >= 12
    assert page.locator(".foot").bounding_box()["height"] < 36
    # what is opened in the corner has it for itself
    assert page.locator(".locator").is_visible()
    page.locator(".camera > .icon-button").click()
    settled(page)
    assert not page.locator(".locator").is_visible()
    page.keyboard.press("Escape")
    # text twice as large in a low picture: no words that lie over one another; nor a small person under a low box's caption
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for size, words in (((390, 440), False), ((1180, 820), True)):
        sized(page, *size)
        assert page.locator(".overlay").is_visible() is words, size
        assert not page.locator(".locator").is_visible(), size
    page.evaluate("document.documentElement.style.fontSize = ''")
    # a frame in a page, down to the smallest
    for size in ((844, 390), (640, 360), (300, 200)):
        sized(page, *size)
        assert page.evaluate("document.documentElement.scrollWidth") == size[0]
        assert page.get_by_role("button", name="Play", exact=True).count() == 1


def test_on_a_phone_no_word_lies_over_the_bone(open_page, player_site):
    page = show(open_page, player_site, "direction='off' quality='low'", width=390, height=844)
    for stage in ("fracture", "set"):
        call(page, f"p.seek('{stage}')")
        settled(page)
        words = page.evaluate(BONE_UNDER, WORDS)
        assert {"Front", "Middle", "Back", "Crack"} <= {word.split()[0] for word, _ in words}
        assert [word for word in words if word[1] > 0.02] == [], stage


def test_numbers_are_a_sheet_over_the_picture(open_page, player_site):
    page = show(open_page, player_site, "stage='set'")
    picture = page.locator(".stage-area")
    for size in ((1180, 820), (390, 844)):
        sized(page, *size)
        before = picture.bounding_box()
        panel = numbers(page)
        panel.get_by_text("Front height", exact=True).wait_for()
        assert picture.bounding_box() == before
        assert panel.evaluate("(each) => each.matches(':focus')")
        sheet = panel.bounding_box()
        if (
            size[0] > size[1]
        ):  # from the side, above the dock, and what is pressed over the picture stays in reach
            assert sheet["y"] + sheet["height"] <= page.locator(".dock").bounding_box()["y"] + 1
            column = page.locator(".column").bounding_box()
            assert column["x"] + column["width"] <= sheet["x"]
        else:  # from below, with the bone's place above it
            assert sheet["y"] >= 0.3 * size[1]
        page.keyboard.press("Escape")
        panel.wait_for(state="hidden")
        assert page.locator(".open-panel").evaluate("(each) => each.matches(':focus')")


def test_what_the_picture_shows_is_chosen_in_its_column(open_page, player_site, default_run):
    page = show(open_page, player_site, "stage='set'")
    menu = unfolded(page, "Show")
    follow = menu.get_by_role("switch", name="Follow the steps")
    assert follow.is_checked()
    gained = default_run.report()["outcome"]["restored_anterior_height_mm"]
    assert f"Front height +{gained:.1f} mm" in menu.inner_text()
    before = menu.get_by_role("switch", name="Before and after")
    before.set_checked(not before.is_checked())
    until(page, f"p.getAttribute('ghosts') === '{'on' if before.is_checked() else 'off'}'")
    menu.get_by_label("Quality").select_option("Low")
    assert call(page, "p.quality") == "low"
    assert not menu.get_by_label("Neighbours").is_visible()  # this case has none
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    # what is picked wins, until the steps are followed again
    call(page, "p.setStyle('glass')")
    unfolded(page, "Show")
    until(page, "!p.shadowRoot.querySelector('.show input').checked")
    follow.check()
    until(page, "p.capture().style === 'bone' && p.getAttribute('ghosts') === 'auto'")


BESIDE = (
    '<div slot="beside"><vertebra-player id="second" src="case.glb" chrome="off"></vertebra-player></div>'
)
SIZES = """[document.querySelector("vertebra-player"), document.getElementById("second")]
  .map((each) => each.shadowRoot.querySelector(".stage-area").getBoundingClientRect())
  .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round))"""
SPACE_ON_BUTTON = """document.getElementById("second").shadowRoot.querySelector("button")
  .dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true, composed: true, cancelable: true }))"""


def test_a_second_picture_stands_beside_above_one_dock(open_page, player_site):
    player_site.write(
        "beside.css",
        "div { display: grid } html, body { margin: 0; height: 100% } vertebra-player { height: 100vh } vertebra-player vertebra-player { height: 100% }",
    )
    body = f'<vertebra-player src="case.glb">{BESIDE}</vertebra-player>'
    page = open_page(
        player_site.write("index.html", page_with(body, '<link rel="stylesheet" href="beside.css">'))
    )
    ready(page)
    until(page, "document.getElementById('second').ready")
    settled(page)
    (x0, y0, w0, h0), (x1, y1, w1, h1) = page.evaluate(SIZES)
    assert y0 == y1
    assert x1 > x0
    assert (abs(w0 - w1) <= 1, abs(h0 - h1) <= 1) == (True, True)
    assert page.evaluate(SHARE) >= 0.7
    assert page.get_by_role("button", name="Risks and limits").count() == 1
    assert page.locator(".disclaimer:visible").count() == 1
    # its time is the first one's, and what it tells is not mistaken for that
    page.evaluate(
        "window.heard = []; document.querySelector('vertebra-player').addEventListener('timeupdate', ({ target }) => heard.push(target.id))"
    )
    page.evaluate("document.getElementById('second').seek('fracture')")
    assert page.evaluate("heard") == []
    page.locator("#second").get_by_role("application").focus()
    page.keyboard.press("7")
    assert call(page, "p.capture().stage") == "set"
    assert page.evaluate("document.getElementById('second').capture().stage") == "fracture"
    # Space on a button of the second one presses that
    assert page.evaluate(SPACE_ON_BUTTON)
    sized(page, 390, 844)
    (x0, y0, w0, h0), (x1, y1, w1, h1) = page.evaluate(SIZES)
    assert x0 == x1
    assert y1 > y0
    assert (abs(w0 - w1) <= 1, abs(h0 - h1) <= 1) == (True, True)
    call(page, "document.getElementById('second').parentElement.remove()")
    until(page, "p.shadowRoot.querySelector('.stage-area').clientHeight > 500")
    # alone, nothing takes away what must be said
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('vertebra-player'), { slot: 'beside' }))"
    )
    assert page.locator("vertebra-player").last.locator(".disclaimer").is_visible()
