"""Printing a page with the element: the present picture and its text, without buttons."""

import re
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.player.driving import call, settled
from tests.player.pages import page_with, ready

pytestmark = pytest.mark.browser

BODY = '<h1>Before</h1><vertebra-player src="case.glb" look="glass" theme="dark"><p>In words.</p></vertebra-player><p>after</p>'
SEEN = """addEventListener("beforeprint", () => {
  const root = document.querySelector("vertebra-player").shadowRoot;
  const seen = (selector) => [...root.querySelectorAll(selector)].some((each) => each.checkVisibility());
  const { width, height } = root.querySelector("canvas.still").getBoundingClientRect();
  window.seen = {
    print: matchMedia("print").matches,
    text: root.querySelector(".caption .stage-name").textContent,
    box: [width, height],
    buttons: [".timeline", ".picture-bar", ".camera", ".risks-button"].filter(seen),
    words: [".words", ".panel table", ".notes li", ".disclaimer", ".overlay .value"].filter((each) => !seen(each)),
  };
})"""


def show(open_page, site):
    site.write("own.css", "vertebra-player { height: 500px } h1 { margin: 0 }")
    page = open_page(site.write("index.html", page_with(BODY, '<link rel="stylesheet" href="own.css">')))
    ready(page)
    call(page, "(p.seek('inflation'), p.setView('lateral'))")
    settled(page)
    return page


def test_the_present_picture_reaches_paper_and_everything_comes_back(open_page, player_site):
    page = show(open_page, player_site)
    state = call(page, "p.capture()")
    page.evaluate(SEEN)
    pdf = page.pdf(format="A4", print_background=False)
    seen = page.evaluate("seen")
    assert seen["text"] == "Inflation"
    size = call(page, "(({ width, height }) => [width, height])(p.shadowRoot.querySelector('canvas'))")
    images = re.findall(rb"/Subtype\s*/Image\b.*?/Width (\d+)\s*/Height (\d+)", pdf, re.DOTALL)
    assert tuple(map(str.encode, map(str, size))) in images
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 3
    settled(page)
    assert call(page, "p.capture()") == state
    assert call(page, "p.shadowRoot.querySelectorAll('canvas:not(.softening)').length") == 1
    assert call(page, "p.shadowRoot.querySelector('.shell').dataset.theme") == "dark"
    assert call(page, "p.shadowRoot.querySelector('.overlay').getAttribute('viewBox')") is None
    assert page.get_by_role("button", name="Play", exact=True).is_visible()
    assert call(page, "p.clientHeight") == 500


def test_on_paper_there_are_words_and_no_buttons(open_page, player_site):
    page = show(open_page, player_site)
    page.set_viewport_size({"width": 718, "height": 1000})  # A4 within its margins
    page.emulate_media(media="print")
    settled(page)
    page.evaluate(SEEN)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    seen = page.evaluate("seen")
    assert seen["print"]
    assert (seen["buttons"], seen["words"]) == ([], [])
    assert min(seen["box"]) > 150
    shot = np.asarray(Image.open(BytesIO(page.locator(".picture").screenshot())).convert("RGB"), float)
    assert (shot[..., 2] - shot[..., 0] > 60).mean() > 0.005  # the balloon's blue
    assert np.median(shot) > 200  # light, whatever the theme
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert call(page, "p.shadowRoot.querySelector('.still')") is None


def test_what_is_not_there_yet_is_printed_in_its_own_words(open_page, player_site):
    page = open_page(
        player_site.write("index.html", page_with("<vertebra-player><p>In words.</p></vertebra-player>"))
    )
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.get_by_text("In words.").is_visible()
    assert page.get_by_text("Not a medical device").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
