"""The app in another site's page: shown and played where its server allows that, refused by the browser elsewhere."""

import pytest
from app_page import PLAYER, context_of, shows

from tests.app.conftest import app
from tests.player.sites import Site
from vertebra_viz import Case

pytestmark = pytest.mark.browser

HOST = '<!doctype html><title>school</title><iframe src="{}" title="bone" width="640" height="480"></iframe>'
QUERY = "?embed=1&mode=teach&v=1&level=T12&stage=fracture&hide=numbers,styles"


@pytest.fixture
def school(tmp_path):
    """A site of another origin."""
    site = Site(tmp_path, headers={})
    yield site
    site.close()


def test_a_page_that_may_frame_it_shows_what_its_address_asks_for_and_plays_it(chromium, school):
    with (
        app("--allow-embed", school.url) as address,
        context_of(chromium, (700, 520)) as context,
    ):
        page = context.new_page()
        page.goto(school.write("lesson.html", HOST.format(f"{address}{QUERY}")))
        page.wait_for_function("frames.length === 1")
        frame = page.frames[1]
        frame.wait_for_function(f"{PLAYER}?.ready")
        shows(frame, Case(level="T12"))
        assert frame.evaluate(f"{PLAYER}.capture().stage") == "fracture"
        assert frame.evaluate("document.body.dataset.mode") == "teach"
        for name in ("numbers", "styles"):
            assert frame.locator("#vv-player").get_attribute(name) == "off"
        assert not frame.locator("#vv-header, #vv-panel").filter(visible=True).count()
        frame.get_by_role("button", name="Play", exact=True).click()
        frame.wait_for_function(f"{PLAYER}.capture().t > 5.2")
        frame.get_by_role("button", name="Pause", exact=True).click()


def test_a_page_that_may_not_frame_it_gets_nothing(chromium, school, address):
    page = chromium.new_page()
    with (
        page.expect_console_message(lambda message: "frame-ancestors" in message.text),
        page.expect_event("requestfailed") as failed,
    ):
        page.goto(school.write("other.html", HOST.format(f"{address}{QUERY}")))
    assert failed.value.url.startswith(address)
    assert page.frames[1].locator("#vv-player").count() == 0
    page.close()
