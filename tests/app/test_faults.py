"""Faults while a page is used: a connection lost during a drag, a lost network, and two tabs."""

from urllib.parse import urlparse

import pytest
from app_page import CONNECTED, PLAYER, context_of, drawer, more, shows, visit
from breakable_proxy import BreakableProxy

from vertebra_viz import Case, Kyphoplasty
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

SAYS = "#vv-notice:has-text('The picture still plays')"
SMALL = (860, 500)  # pictures that move are much for a computer that draws by itself
VOLUME = "Balloon volume, mL"
ADDRESS_HAS = "ml => Number(new URLSearchParams(location.search).get('treatment.balloon_volume_ml')) === ml"


@pytest.fixture
def proxy(address):
    """Lies between the browser and the app."""
    proxy = BreakableProxy(urlparse(address).port)
    yield proxy
    proxy.close()


@pytest.fixture
def browser(chromium):
    with context_of(chromium, SMALL) as context:
        yield context


def test_a_connection_that_breaks_under_a_hand_loses_nothing(browser, proxy):
    page = visit(browser, f"http://127.0.0.1:{proxy.port}/?mode=explore&stage=set")
    drawer(page, "treatment")
    more(page)
    slider = page.get_by_role("slider", name=VOLUME)
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()

    def drag(share, below):
        page.mouse.move(box["x"] + share * box["width"], box["y"] + box["height"] / 2, steps=4)
        page.wait_for_function("([e, v]) => Number(e.value) < v", arg=[slider.element_handle(), below])
        return float(slider.input_value())

    page.mouse.move(box["x"] + 0.6 * box["width"], box["y"] + box["height"] / 2)
    page.mouse.down()
    before = drag(0.5, 2.5)
    proxy.disconnect()
    page.wait_for_selector(SAYS)
    away = drag(0.3, before)
    proxy.reconnect()
    page.wait_for_function(CONNECTED)
    assert float(slider.input_value()) == away
    shows(page, Case(treatment=Kyphoplasty(balloon_volume_ml=away)))
    left = drag(0.2, away)  # the hand still holds it
    page.mouse.up()
    shows(page, Case(treatment=Kyphoplasty(balloon_volume_ml=left)))
    assert float(slider.input_value()) == left
    assert page.evaluate("document.activeElement.ariaLabel") == VOLUME
    assert page.locator("[data-drawer=treatment] [data-more]").get_attribute("open") is not None
    page.wait_for_function(ADDRESS_HAS, arg=left)
    page.get_by_role("button", name="Undo", exact=True).click()
    page.wait_for_function(f"left => !({ADDRESS_HAS})(left)", arg=left)


def test_the_page_is_found_as_it_was_left_when_the_connection_is_back(browser, proxy):
    page = visit(browser, f"http://127.0.0.1:{proxy.port}/?mode=explore&stage=fracture")
    proxy.disconnect()
    page.wait_for_selector(SAYS)
    page.get_by_role("button", name="Teach").click()
    proxy.reconnect()
    page.wait_for_function(CONNECTED)
    drawer(page, "compare")
    page.get_by_role("button", name="Side and front").click()
    page.wait_for_function("document.getElementById('vv-second')?.ready")
    proxy.disconnect()
    page.wait_for_selector(SAYS)
    proxy.reconnect()
    page.wait_for_function(CONNECTED)
    page.get_by_role("button", name=text("compare-keep")).click()  # the server answers again
    page.wait_for_selector("[data-compared=anterior_height_mm] td")
    assert page.evaluate("document.body.dataset.mode") == "teach"
    assert (
        page.locator("[data-layout=views]").get_attribute("aria-pressed") == "false"
    )  # for it is a pair now
    assert page.title().startswith("L1: wedge fracture")


def test_without_a_network_the_picture_goes_on_and_the_page_says_what_does_not(browser, address):
    page = visit(browser, f"{address}?mode=explore&stage=intact")
    browser.set_offline(True)
    page.get_by_role("button", name="Play", exact=True).click()
    page.wait_for_function(f"{PLAYER}.capture().t > 2.2")
    page.get_by_role("button", name="Pause", exact=True).click()
    page.get_by_role("slider", name="Position").focus()
    page.keyboard.press("End")
    page.wait_for_function(f"{PLAYER}.capture().stage === 'set'")
    shows(page, Case())
    drawer(page, "bone")
    page.select_option("#level", "T8")
    page.wait_for_selector(SAYS)
    shows(page, Case())
    browser.set_offline(False)
    shows(page, Case(level="T8"))
    page.wait_for_function(CONNECTED)
    assert page.input_value("#level") == "T8"


def test_tabs_of_one_browser_have_states_of_their_own(browser, address):
    tabs = {"T8": visit(browser, address)}
    drawer(tabs["T8"], "bone")
    tabs["T8"].select_option("#level", "T8")
    tabs["L3"] = visit(browser, address)
    drawer(tabs["L3"], "bone")
    tabs["L3"].select_option("#level", "L3")
    for level, tab in tabs.items():  # what each has been told; nothing is drawn in a tab that nobody sees
        tab.wait_for_function(f"document.title.startsWith('{level}:')", polling=100)
        assert tab.input_value("#level") == level
        assert f"level={level}" in tab.get_attribute("#vv-player", "src")
