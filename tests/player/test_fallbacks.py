"""Fallbacks without a valid file, WebGL, scripts, a server, or space for the numbers beside the picture."""

from functools import partial

import pytest

from tests.player.driving import PLAYER, call, noted, settled, show, until
from tests.player.pages import page_with, ready
from vertebra_viz.evidence.notices import disclaimer
from vertebra_viz.export.html import html
from vertebra_viz.export.page_options import PageOptions

pytestmark = pytest.mark.browser

NO_WEBGL = """const make = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return /webgl/.test(kind) ? null : make.call(this, kind, ...rest);
};"""
WORDS = "<p>In words: a bone breaks.</p>"
APART = (
    """(a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1"""
)


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing: these tests check no picture."""
    return partial(open_page, draws=False)


@pytest.mark.parametrize("again", ["button", "attribute"])
def test_a_file_that_was_no_case_is_not_taken_from_the_browsers_cache_again(open_page, player_site, again):
    site = player_site
    whole = (site.folder / "case.glb").read_bytes()
    site.headers["Cache-Control"] = "max-age=3600"
    site.write("case.glb", b"Sorry, said the server, and meant it for an hour")
    page = open_page(site.url + "/index.html")
    page.get_by_role("alert").wait_for()
    site.write("case.glb", whole)
    page.evaluate("noted.length = 0")
    if again == "button":
        page.get_by_role("button", name="Try again").click()
    else:
        page.evaluate(f"{PLAYER}.removeAttribute('src'); {PLAYER}.setAttribute('src', 'case.glb')")
    ready(page)
    assert site.requests.count("/case.glb") == 2


def test_without_webgl_all_but_the_picture_is_there(open_page, player_site, default_run):
    index = player_site.write(
        "index.html", page_with(f'<vertebra-player src="case.glb">{WORDS}</vertebra-player>')
    )
    page = open_page("about:blank", width=390, height=844)
    page.add_init_script(NO_WEBGL)
    page.goto(index)
    until(page, "p.ready")
    assert [event["code"] for event in noted(page, "error")] == ["no-webgl"]
    assert not call(page, "p.drawing")

    # it plays, steps and measures
    for _ in range(3):
        page.get_by_role("button", name="Next stage").click()
    settled(page)
    assert page.locator(".stage-name").inner_text() == "Access"
    assert page.get_by_role("slider").get_attribute("aria-valuenow") == "9.00"
    here = call(page, "p.measurements().anterior_height_mm")
    assert here == pytest.approx(default_run.measure("access").anterior_height_mm, abs=1e-6)
    call(page, "p.play()")
    until(page, "p.capture().t > 9")
    call(page, "p.setView('front')")
    assert call(page, "p.capture().view") == "front"
    assert call(page, "p.snapshot().catch((error) => error.code)") == "no-webgl"
    assert call(page, "p.still()") is None

    # said, without an alarm, and beside what can be read
    assert page.get_by_role("alert").count() == 0
    page.get_by_text("cannot show 3D pictures").wait_for()
    assert page.get_by_text(disclaimer()).is_visible()
    for name in ("Risks and limits", "Numbers"):
        assert page.get_by_role("button", name=name).is_visible()
    assert page.evaluate(
        f"(({APART}))({PLAYER}.shadowRoot.querySelector('.notice').getBoundingClientRect(),"
        f" {PLAYER}.querySelector('p').getBoundingClientRect())"
    )
    assert page.get_by_role("button", name="Turn, move and zoom").count() == 0
    page.get_by_role(
        "button", name="Numbers"
    ).click()  # the still picture may be of another moment than they are
    assert page.locator("table caption").first.inner_text().endswith("measured on the model at this step")


def test_where_no_script_runs_the_page_says_how_to_open_it(open_page, new_site, default_run):
    site = new_site(headers={"Content-Security-Policy": "script-src 'none'"})
    address = site.write("a.html", html(default_run, PageOptions(), picture=None))
    page = open_page(address, allow=["Content Security Policy", "script-src"])
    page.get_by_text("Mail and Files show only such a preview").wait_for(state="visible")
    site.headers.clear()
    page.goto(address)
    ready(page)
    assert page.locator("#vertebra-asleep").count() == 0


def test_a_folder_opened_from_a_disk_names_the_true_cause(open_page, player_site):
    index = player_site.folder / "index.html"
    page = open_page(index.as_uri(), allow=["CORS policy", "ERR_FAILED", "file:", "whole.css"])
    alert = page.get_by_role("alert")
    alert.wait_for()
    assert "opened from a disk" in alert.inner_text()
    assert "connection" not in alert.inner_text()
    assert page.get_by_role("button", name="Try again").count() == 0  # it could never help


def test_what_an_error_says_covers_no_disclaimer(open_page, player_site):
    site = player_site
    site.write("case.glb", b"no case")
    site.write(
        "index.html",
        page_with(
            f'<vertebra-player src="case.glb">{WORDS}<p id="last">{disclaimer()}</p></vertebra-player>'
        ),
    )
    page = open_page(site.url + "/index.html", width=390, height=500)
    page.get_by_role("alert").wait_for()
    assert page.evaluate(
        f"(({APART}))({PLAYER}.shadowRoot.querySelector('.alert').getBoundingClientRect(),"
        " document.getElementById('last').getBoundingClientRect())"
    )


# each control that may get the focus, and whether its middle is in sight once it has it
SEEN = """(() => {
  const { shadowRoot: root } = document.querySelector("vertebra-player");
  const inner = [...root.querySelectorAll("button, select, input, summary, [tabindex='0']")];
  return inner.flatMap((each) => {
    each.focus();
    if (root.activeElement !== each) return [];
    const { left, top, width, height } = each.getBoundingClientRect();
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    return [hit !== null && (each.contains(hit) || hit.contains(each) || hit.parentNode === each.parentNode)];
  });
})()"""


def test_nothing_under_the_sheet_of_numbers_takes_the_focus(open_page, player_site):
    page = show(open_page, player_site, width=390, height=844, has_touch=True)
    before = page.evaluate(SEEN)
    page.locator(".open-panel").click()
    page.locator(".panel").wait_for()
    with_sheet = page.evaluate(SEEN)
    assert len(with_sheet) > 3
    assert all(with_sheet)
    page.keyboard.press("Escape")
    assert page.evaluate(SEEN) == before
    # turned on its side the same numbers stand beside the picture, and cover nothing
    page.locator(".open-panel").click()
    page.set_viewport_size({"width": 1180, "height": 820})
    until(page, "!p.shadowRoot.querySelector('[inert]')")


def test_the_slider_speaks_once_a_stage_while_it_plays_and_exactly_when_it_is_moved(open_page, player_site):
    page = show(open_page, player_site, "speed='4'")
    page.evaluate(
        f"""window.said = [];
        new MutationObserver(([{{ target }}]) => said.push(target.getAttribute("aria-valuetext")))
          .observe({PLAYER}.shadowRoot.querySelector("[role=slider]"), {{ attributeFilter: ["aria-valuetext"] }});
        {PLAYER}.play()"""
    )
    until(page, "p.capture().stage === 'access'")
    assert page.evaluate("said") == ["Intact", "Fracture", "Access"]
    page.get_by_role("slider").focus()
    page.keyboard.press(" ")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    settled(page)
    assert page.get_by_role("slider").get_attribute("aria-valuetext") == "Intact, 0.3 of 23 seconds"
