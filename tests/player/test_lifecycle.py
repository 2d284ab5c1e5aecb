"""What a picture goes through: at rest, in another size, taken out and put back, lost and found."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.player.driving import PLAYER, call, noted, settled, show, until
from tests.player.pages import COST, page_with, ready

pytestmark = pytest.mark.browser


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


def test_moved_within_the_page_it_keeps_its_graphics(open_page, player_site):
    page = show(open_page, player_site)
    page.evaluate(
        f"window.p = {PLAYER}; window.gl = p.shadowRoot.querySelector('canvas').getContext('webgl2');"
        "const box = document.createElement('main'); document.body.append(box); box.append(p);"
    )
    page.evaluate("new Promise((resolve) => setTimeout(resolve))")
    assert page.evaluate("p.ready && !gl.isContextLost()")


def test_a_lost_picture_is_said_and_comes_back_by_itself(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='glass'", allow=["[Cc]ontext"])
    before = page.locator(".canvas").screenshot()
    page.evaluate(
        f"window.gone = {PLAYER}.shadowRoot.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context'); gone.loseContext()"
    )
    alert = page.get_by_role("alert")
    alert.wait_for()
    assert "comes back by itself" in alert.inner_text()
    assert noted(page, "error")[0]["code"] == "lost"
    page.evaluate("gone.restoreContext()")
    alert.wait_for(state="hidden")
    call(page, "p.seek('fill')")
    settled(page)
    after = page.locator(".canvas").screenshot()
    one, two = (np.asarray(Image.open(BytesIO(shot)).convert("L"), float) for shot in (before, after))
    assert np.abs(one - two).mean() < 1
