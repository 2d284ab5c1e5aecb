"""The page at its limits, in a real Chromium: a picture that does not come, a frame, large type, keys alone."""

import re

import pytest

from tests.app.app_page import drawer
from tests.browser import NO_DRAWING

pytestmark = pytest.mark.browser

PATIENCE_MS = 120_000
PLAYER = "document.getElementById('vv-player')"
TOLD = "#vv-notice:has-text('could not be loaded')"


@pytest.fixture
def visit(chromium, address):
    """Open the page and leave it again."""
    pages = []

    def open_page(query="", *, width=1180, script="", route=None):
        page = chromium.new_page(viewport={"width": width, "height": 820})
        page.add_init_script(NO_DRAWING)
        pages.append(page)
        page.set_default_timeout(PATIENCE_MS)
        page.sessions = []
        page.on(
            "request", lambda request: page.sessions.append(request.url) if "/session" in request.url else 0
        )
        if script:
            page.add_init_script(script)
        if route:
            page.route(*route)
        page.goto(f"{address}{query}")
        return page

    yield open_page
    for page in pages:
        page.close()


def ready(page):
    page.wait_for_function(f"{PLAYER}.ready")
    page.wait_for_selector("[data-way]")


class Gate:
    """Holds back clips while it is shut."""

    def __init__(self, *, shut):
        self.shut, self.refused = shut, 0

    def __call__(self, route):
        self.refused += self.shut
        route.fulfill(status=503, body="busy") if self.shut else route.continue_()


def test_a_picture_that_does_not_come_is_told_and_comes_by_itself(visit):
    gate = Gate(shut=False)
    page = visit(route=("**/glb/**", gate))
    ready(page)
    gate.shut = True
    drawer(page, "bone")
    page.select_option("#level", "T11")
    page.wait_for_selector(TOLD)
    gate.shut = False
    page.wait_for_selector(TOLD, state="detached")
    page.wait_for_function(f"!document.body.hasAttribute('data-pending') && {PLAYER}.ready")
    assert gate.refused >= 1
    assert "T11" in page.locator(".vv-case-heading").text_content()  # heard by who cannot see it


def test_numbers_never_stand_beside_another_picture(visit):
    gate = Gate(shut=True)
    page = visit("?mode=consent&v=1&level=T9&treatment.kind=kyphoplasty&stage=set", route=("**/glb/**", gate))
    page.wait_for_selector(TOLD)
    page.wait_for_selector(".vv-said-sentence", state="attached")
    assert not page.locator(".vv-said-sentence").is_visible()
    gate.shut = False
    page.locator(".vv-said-sentence").wait_for(state="visible")
    assert page.evaluate(f"{PLAYER}.ready")


def test_a_frame_takes_no_session_unless_the_server_has_to_draw(visit):
    page = visit("?embed=1")
    page.wait_for_function(f"{PLAYER}.ready")
    page.evaluate("new Promise((idle) => requestIdleCallback(idle))")
    assert page.sessions == []
    blind = visit("?embed=1", script="HTMLCanvasElement.prototype.getContext = () => null")
    blind.wait_for_selector("[data-painted]")
    assert blind.sessions


def test_the_way_past_the_head_keeps_the_address_and_the_page(visit):
    page = visit("?mode=explore&v=1&level=T10")
    ready(page)
    page.evaluate("window.same = true")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id === 'vv-stage'")
    assert page.evaluate("window.same")
    assert "level=T10" in page.url


def test_the_head_holds_type_of_twice_the_size(visit):
    page = visit(width=390)
    ready(page)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    out = page.evaluate(
        """[...document.querySelectorAll('.vv-header, .vv-header *')].filter((each) => each.checkVisibility()
        && (each.getBoundingClientRect().right > innerWidth + 1 || each.scrollWidth > each.clientWidth + 1
        && getComputedStyle(each).display !== 'inline' && !each.closest('svg, span'))).map((each) => each.outerHTML)"""
    )
    assert [re.sub(r"\s+", " ", each)[:80] for each in out] == []
