"""The recording of page errors: it must notice every kind, because other tests rely on it."""

import pytest

from tests.player.pages import Watch, page_with

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        ("fetch('missing.bin')", "status 404"),
        ("fetch('http://127.0.0.1:1/')", "Content Security Policy"),
        ("eval('1')", "unsafe-eval"),
        ("document.body.innerHTML = '<p style=\"color: red\">'", "inline style"),
        ("console.warn('odd')", "warning: odd"),
        ("nowhere.to.be.found", "exception: nowhere is not defined"),
    ],
)
def test_trouble_in_a_page_is_noticed(chromium, new_site, script, trouble):
    site = new_site()
    site.write("player.js", script)
    address = site.write("index.html", page_with("", head=""))
    page = chromium.new_page()
    watch = Watch(page)
    allowed = Watch(page, allow=["."])
    page.goto(address, wait_until="networkidle")
    page.close()
    assert any(trouble in one for one in watch.troubles)
    assert not allowed.troubles


def test_a_quiet_page_is_no_trouble(open_page, new_site):
    site = new_site()
    site.write("player.js", "console.log('well')")
    page = open_page(site.write("index.html", page_with("<p>hello", head="")))
    assert page.text_content("p") == "hello"
    assert site.requests == ["/index.html", "/player.js"]
