"""The life of a picture: at rest, resized, removed from the page and put back, WebGL context lost and restored."""

from functools import partial
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.player.driving import PLAYER, call, noted, settled, show, until
from tests.player.pages import COST, page_with, ready

pytestmark = pytest.mark.browser

SMALL = {"width": 640, "height": 480}  # software draws every pixel

# the frames that a page asks for, once nothing is left of what it was doing
AT_REST = """(async () => {
  for (let tries = 0; tries < 40; tries += 1) {
    cost.length = 0;
    for (let i = 0; i < 10; i += 1) await drawn();
    if (!cost.length) return 0;
  }
  return cost.length;
})()"""
# in turn: the canvas emptied, something drawn on it, and what the browser showed then
ORDER = """
window.order = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => order.push("shown");
const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "width");
Object.defineProperty(HTMLCanvasElement.prototype, "width", {
  ...width,
  set(px) {
    width.set.call(this, px);
    if (!this.isConnected) return; // a copy that is made of the picture
    order.push("emptied");
    port2.postMessage(null); // heard after this frame
  },
});
for (const name of ["drawArrays", "drawElements"]) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...call) {
    if (order.at(-1) !== "drawn") order.push("drawn");
    return draw.apply(this, call);
  };
}
"""


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing unless a test asks for it: most of these tests only count draw calls."""
    return partial(open_page, draws=False)


def watched(open_page, site, script, attributes="", **options):
    """A page whose one player is ready, with a script that ran before any other."""
    page = open_page("about:blank", **options)
    page.add_init_script(script)
    page.goto(
        site.write(
            "index.html", page_with(f'<vertebra-player src="case.glb" {attributes}></vertebra-player>')
        )
    )
    ready(page)
    return page


@pytest.mark.parametrize("look", ["bone", "cutaway"])
def test_at_rest_nothing_runs(open_page, player_site, look):
    page = watched(open_page, player_site, COST, f"stage='fill' look='{look}'")
    assert page.evaluate(AT_REST) == 0
    page.get_by_role("application").focus()
    page.keyboard.press("ArrowLeft")
    page.evaluate("drawn()")
    assert page.evaluate("cost.some(({ draws }) => draws > 0)")
    assert page.evaluate(AT_REST) == 0


def test_a_stage_that_is_held_is_not_drawn_again(open_page, player_site):
    page = watched(open_page, player_site, COST, reduced_motion="reduce")
    assert page.evaluate(AT_REST) == 0
    page.get_by_role("button", name="Play", exact=True).click()
    page.evaluate("drawn()")
    draws = page.evaluate(
        """(async () => {
          // once more, at its best, as it comes to rest; then no more
          for (let tries = 0; tries < 10; tries += 1) {
            cost.length = 0;
            for (let i = 0; i < 5; i += 1) await drawn();
            if (cost.every(({ draws }) => draws === 0)) break;
          }
          return cost.map(({ draws }) => draws);
        })()"""
    )
    assert len(draws) > 3  # time passes
    assert sum(draws) == 0


def test_another_size_is_never_shown_empty_and_the_same_size_not_drawn(open_page, player_site):
    page = watched(open_page, player_site, ORDER, "stage='fill'")
    settled(page)
    page.evaluate("order.length = 0")
    for style in ("height: 600px", "height: 500px; width: 700px"):
        page.evaluate(f"{PLAYER}.style.cssText = '{style}'")
        settled(page)
        settled(page)
    assert page.evaluate("order.filter((each) => each === 'emptied').length") == 2
    assert "emptied,shown" not in page.evaluate("order.join()")
    page.evaluate(f"order.length = 0; {PLAYER}.setAttribute('labels', 'off')")
    settled(page)
    assert "emptied" not in page.evaluate("order")


def test_taken_out_it_gives_the_graphics_back_and_put_in_again_it_goes_on(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='glass'")
    page.evaluate(
        f"window.p = {PLAYER}; window.gl = p.shadowRoot.querySelector('canvas').getContext('webgl2'); p.setView('back'); p.seek(18)"
    )
    until(page, "p.capture().view === 'back'")
    page.evaluate("p.remove()")
    until(page, "gl.isContextLost()")
    page.evaluate("noted.length = 0; document.body.append(p)")
    ready(page)
    state = page.evaluate("p.capture()")
    assert (state["t"], state["style"], state["view"]) == (18, "glass", "back")


def test_what_a_page_sets_while_the_player_is_out_of_it_counts(open_page, player_site):
    page = show(open_page, player_site, "t='3' look='glass' numbers='off' loop")
    page.evaluate(
        f"window.p = {PLAYER}; window.gl = p.shadowRoot.querySelector('canvas').getContext('webgl2');"
        "p.seek(17); p.setStyle('cutaway'); p.remove()"
    )
    until(page, "gl.isContextLost()")
    page.evaluate(
        "p.setAttribute('numbers', 'on'); p.setAttribute('captions', 'off'); p.setAttribute('stage', 'access');"
        "p.setAttribute('view', 'front'); p.removeAttribute('loop'); noted.length = 0; document.body.append(p)"
    )
    ready(page)
    state = page.evaluate("p.capture()")
    assert (state["t"], state["style"], state["view"], state["loop"]) == (9, "cutaway", "front", False)
    assert {name for name, on in state["chrome"].items() if not on} == {"captions"}
    names = page.evaluate("p.getAttributeNames().sort()")
    assert names == ["captions", "look", "numbers", "src", "stage", "t", "view"]
    assert noted(page, "stagechange") == [{"stage": "access", "t": 9}]


def test_moved_within_the_page_it_keeps_its_graphics(open_page, player_site):
    page = show(open_page, player_site)
    page.evaluate(
        f"window.p = {PLAYER}; window.gl = p.shadowRoot.querySelector('canvas').getContext('webgl2');"
        "const box = document.createElement('main'); document.body.append(box); box.append(p);"
    )
    page.evaluate("new Promise((resolve) => setTimeout(resolve))")
    assert page.evaluate("p.ready && !gl.isContextLost()")


def test_a_lost_picture_is_said_and_comes_back_by_itself(open_page, player_site):
    page = show(
        open_page, player_site, "stage='fill' look='glass'", draws=True, allow=["[Cc]ontext"], **SMALL
    )
    before = page.locator(".canvas").screenshot()
    page.evaluate(
        f"window.gone = {PLAYER}.shadowRoot.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context'); gone.loseContext()"
    )
    alert = page.get_by_role("alert")
    alert.wait_for()
    assert "may come back by itself" in alert.inner_text()
    refused = "p.snapshot().then(() => 'a picture', (error) => error.code)"
    assert call(page, refused) == "lost"
    assert noted(page, "error")[0]["code"] == "lost"
    page.evaluate("gone.restoreContext()")
    alert.wait_for(state="hidden")
    call(page, "p.seek('fill')")
    settled(page)
    after = page.locator(".canvas").screenshot()
    one, two = (np.asarray(Image.open(BytesIO(shot)).convert("L"), float) for shot in (before, after))
    assert np.abs(one - two).mean() < 1


LOSE = f"{PLAYER}.shadowRoot.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()"


def test_a_picture_that_stays_lost_is_given_up_and_tried_again(open_page, player_site):
    page = show(
        open_page, player_site, "stage='access' look='glass'", "<p>In words.</p>", allow=["[Cc]ontext"]
    )
    call(page, "p.seek(18)")
    page.evaluate(LOSE)
    again = page.get_by_role("button", name="Try again")
    again.wait_for()
    assert page.get_by_text("In words.").is_visible()
    assert not call(page, "p.drawing")
    assert page.get_by_role("alert").is_hidden()
    assert call(page, "p.capture().t") == 18
    page.evaluate("noted.length = 0")
    again.click()
    ready(page)
    assert call(page, "p.drawing")
    again.wait_for(state="hidden")
    state = call(page, "p.capture()")
    assert (state["t"], state["style"]) == (18, "glass")
    assert contrast(page) > 60


def test_another_case_after_a_loss_gets_a_picture_of_its_own(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='glass'", allow=["[Cc]ontext"])
    page.evaluate(LOSE)
    page.get_by_role("alert").wait_for()
    page.evaluate(f"noted.length = 0; {PLAYER}.setAttribute('src', 'case.glb?again')")
    ready(page)
    page.get_by_role("alert").wait_for(state="hidden")
    state = call(page, "p.capture()")
    assert (state["stage"], state["style"]) == ("fill", "glass")
    assert contrast(page) > 60


def contrast(page):
    """Return the spread of brightness in the middle of the picture, where there are no controls."""
    page.evaluate("window.drawing = true")
    data = call(
        page,
        "p.snapshot({width: 240, height: 180}).then(async (blob) => [...new Uint8Array(await blob.arrayBuffer())])",
    )
    return np.ptp(np.asarray(Image.open(BytesIO(bytes(data))).convert("L"), float))
