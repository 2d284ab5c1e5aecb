"""Outlines of the bone at earlier stages over the present one, and the locator in the body, when they are switched on."""

import base64
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.player.driving import call, settled, show, until
from tests.player.pages import COST
from vertebra_viz.export.player_file import opening_file

pytestmark = pytest.mark.browser

SMALL = {"width": 600, "height": 520}
NOT_DIRECTED = "direction='off' quality='low' chrome='off' labels='on' numbers='on' locator='on'"
PICTURE = """await (async () => {
  const bytes = new Uint8Array(await (await p.snapshot({ width: 240, height: 160 })).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
})()"""
OPENING = "p.shadowRoot.querySelector('.shell').hasAttribute('data-opening')"
ASKED_WHILE_GONE = """async () => {
  const p = document.querySelector("vertebra-player");
  p.remove();
  await new Promise((done) => setTimeout(done));
  for (const [name, value] of Object.entries({ neighbours: "off", ghosts: "on", quality: "high" })) p.setAttribute(name, value);
}"""


def picture(page):
    data = base64.b64decode(call(page, PICTURE))
    return np.asarray(Image.open(BytesIO(data)).convert("RGB")).astype(int)


def changed(a, b):
    """Where two pictures differ enough to be seen."""
    return np.abs(a - b).max(axis=2) > 24


def test_the_bone_as_it_was_is_outlined_and_what_was_regained_is_tinted_and_said(
    open_page, player_site, default_run
):
    page = show(open_page, player_site, f"{NOT_DIRECTED} view='lateral' stage='set'", **SMALL)
    plain = picture(page)
    call(page, "p.setAttribute('ghosts', 'on')")
    over = changed(plain, picture(page))
    assert 0.003 < over.mean() < 0.15
    rows, columns = np.nonzero(over)
    assert rows.mean() < 80  # above the middle, on the side of the front: where the height was lost
    assert columns.mean() < 120
    settled(page)
    said = call(page, "p.shadowRoot.querySelector('.value.regained').textContent")
    assert said == f"+{default_run.outcome.restored_anterior_height_mm:.1f} mm"
    assert call(page, "p.capture().ghosts") == "on"
    call(page, "p.seek(0)")
    with_ghosts = picture(page)
    call(page, "p.setAttribute('ghosts', 'off')")
    assert not changed(with_ghosts, picture(page)).any()  # nothing is told of what is still to come
    call(page, "p.restore({ ...p.capture(), ghosts: 'on', neighbours: 'ghost' })")
    assert call(page, "[p.getAttribute('ghosts'), p.getAttribute('neighbours')]") == ["on", "ghost"]
    # of steps that are not followed none says what is outlined
    call(page, "p.setAttribute('ghosts', 'auto'), p.seek('set'), p.direction = true, p.direction = false")
    alone = picture(page)
    call(page, "p.setAttribute('ghosts', 'off')")
    assert not changed(alone, picture(page)).any()
    # a cut that nobody moved goes on by itself, from one picture to the next
    cuts = "[undefined, 3, null].map((cut_mm) => (p.restore({ ...p.capture(), ...(cut_mm !== undefined && { cut_mm }) }), p.capture().cut_mm))"
    assert call(page, cuts) == [None, 3, None]
    # what is asked for while there is no picture waits for one, and is no fault
    page.evaluate(ASKED_WHILE_GONE)


def test_the_opening_shot_is_over_the_case_once_and_ends_at_a_touch(open_page, player_site):
    player_site.write("standing.bin", opening_file().read_bytes())
    attributes = f"{NOT_DIRECTED} opening='standing.bin'"
    page = open_page("about:blank", **SMALL)
    page.add_init_script(COST)
    page = show(lambda url, **_: (page.goto(url), page)[1], player_site, attributes)
    assert call(page, "p.measurements().anterior_height_mm") > 0  # which wait for nothing
    until(page, OPENING)
    assert call(page, "p.capture().t") == 0
    assert call(page, "p.shadowRoot.querySelector('.opening-name').textContent") == "Level L1, lower back"
    assert page.get_by_role("img", name="Level L1, lower back").count() == 1
    settled(page)
    assert max(frame["draws"] for frame in page.evaluate("cost")) <= 24
    page.keyboard.press("Shift")
    assert not call(page, OPENING)
    page.reload()
    page.evaluate("first('ready')")
    settled(page)
    assert not call(page, OPENING)  # once in a visit
    # whatever sets the case up anew ends it, and the case is there
    page.evaluate("sessionStorage.clear()")
    page.reload()
    page.evaluate("first('ready')")
    until(page, OPENING)
    call(page, "p.setAttribute('neighbours', 'ghost')")
    assert not call(page, OPENING)


def test_where_movement_is_not_wanted_nothing_opens(open_page, player_site):
    page = show(
        open_page, player_site, "opening='standing.bin'", draws=False, reduced_motion="reduce", **SMALL
    )
    assert not call(page, OPENING)
    assert (
        call(page, "performance.getEntriesByType('resource').some(({ name }) => /standing/.test(name))")
        is False
    )
