"""The element in a real browser: what it shows, and what its reader can do with a mouse."""

import re
from functools import partial

import pytest

from tests.player.driving import call, choose, noted, numbers, settled, show, unfolded, until
from tests.player.pages import page_with, ready

pytestmark = pytest.mark.browser

STAGES = ["intact", "fracture", "access", "inflation", "deflation", "fill", "set"]


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing unless a test asks for it: most of these tests check texts and controls."""
    return partial(open_page, draws=False)


def row(page, key):
    """Number and change in one row of the panel, as a reader sees them."""
    cells = page.locator(f".figures tr[data-key={key}] td").all_inner_texts()
    return cells[0], cells[1]


def test_plays_through_all_stages_and_stops(open_page, player_site):
    page = show(open_page, player_site, "speed='4'")
    page.get_by_role("button", name="Play", exact=True).click()
    page.get_by_role("button", name="Pause", exact=True).wait_for()
    page.get_by_role("button", name="Play", exact=True).wait_for()
    assert [detail["stage"] for detail in noted(page, "stagechange")] == STAGES
    times = [detail["t"] for detail in noted(page, "timeupdate")]
    assert times == sorted(times)
    assert times[-1] == 23
    # no word of the case leaves with an event
    assert {key for detail in noted(page, "timeupdate") for key in detail} == {"t", "stage"}
    assert page.locator(".caption .stage-name").inner_text() == "Set"


def test_scrubbing_by_mouse_pauses_and_shows_the_numbers_of_that_moment(open_page, player_site, default_run):
    page = show(open_page, player_site, "autoplay speed='0.25'")
    slider = page.get_by_role("slider", name="Position in the procedure")
    box = slider.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 15)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.55 * box["width"], box["y"] + 40, steps=4)
    page.mouse.up()
    until(page, "p.shadowRoot.querySelector('.stage-name').textContent === 'Inflation'")
    t = call(page, "p.capture().t")
    page.get_by_role("button", name="Play", exact=True).wait_for()
    want = default_run.measure(t)
    fractured = default_run.measure("fracture")
    until(
        page,
        f"p.shadowRoot.querySelector('[role=slider]').getAttribute('aria-valuenow') === ({t}).toFixed(2)",
    )
    assert slider.get_attribute("aria-valuetext") == f"Inflation, {t:.1f} of 23 seconds"
    height, change = row(page, "anterior_height_mm")
    assert height == f"{want.anterior_height_mm:.1f} mm"
    assert change == f"+{want.anterior_height_mm - fractured.anterior_height_mm:.1f}"
    assert row(page, "wedge_angle_deg")[0] == f"{want.wedge_angle_deg:.1f}°"
    assert row(page, "balloon_volume_ml")[0] == f"{want.balloon_volume_ml:.1f} mL"


def test_numbers_name_their_wholes_and_explain_the_cavity(open_page, player_site, default_run):
    page = show(open_page, player_site, "stage='set'")
    numbers(page)
    percent = default_run.report()["outcome"]["restored_anterior_percent_of_lost"]
    note = {
        key: page.locator(f"tr[data-key={key}] small").inner_text()
        for key in ("anterior_height_mm", "cement_fill_percent", "cavity_volume_ml")
    }
    assert note["anterior_height_mm"].endswith(f"is {percent:.0f} % of the height lost")
    assert note["cement_fill_percent"] == "of the body's volume now"
    assert note["cavity_volume_ml"] == "The space left by the balloon. The cement now fills it."
    assert "measured on this model" in page.locator(".panel caption").inner_text()
    page.get_by_text("Grades and index").click()
    assert "not graded" in page.locator(".grades").inner_text()
    call(page, "p.seek('fracture')")
    page.locator(".grades dd", has_text=re.compile("^2$")).wait_for()


def test_styles_and_views_are_chosen_by_mouse_and_change_the_picture(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' view='lateral'")
    page.evaluate("window.drawing = true")
    shots = set()
    for label, style in [("Glass", "glass"), ("Cutaway", "cutaway"), ("X-ray", "xray"), ("Bone", "bone")]:
        choose(page, "Style", label)
        assert call(page, "p.capture().style") == style
        shots.add(page.locator(".canvas").screenshot())
    assert len(shots) == 4
    page.evaluate("window.drawing = false")
    for label, view in [("Front", "front"), ("Top", "top"), ("Side", "lateral")]:
        choose(page, "View", label)
        until(page, f"p.capture().view === '{view}'")
    words = "[...p.shadowRoot.querySelectorAll('text.direction')].map((text) => text.textContent).join()"
    until(page, f"{words} === 'Front,Back,Head,Feet'")


def test_the_cut_moves_by_its_slider(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='cutaway'")
    cut = page.get_by_role("slider", name="Cut")
    before = -float(cut.input_value())
    assert call(page, "p.capture().cut_mm") is None  # it lies there by itself
    cut.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    # to the right of the picture seen from the front is the patient's left, minus x
    assert call(page, "p.capture().cut_mm") == pytest.approx(before - 2, abs=0.6)
    assert "to the patient's left" in cut.get_attribute("aria-valuetext")
    choose(page, "Style", "Bone")
    cut.wait_for(state="hidden")


def test_buttons_do_what_a_drag_does(open_page, player_site):
    page = show(open_page, player_site, "view='lateral'")
    before = call(page, "p.capture().camera")
    page.get_by_role("button", name="Turn, move and zoom").click()
    page.get_by_role("button", name="Turn left").click()
    until(page, f"Math.abs(p.capture().camera.azimuth_deg - {before['azimuth_deg']}) > 10")
    page.get_by_role("button", name="Move up").click()
    until(page, f"Math.abs(p.capture().camera.target_mm[2] - {before['target_mm'][2]}) > 1")
    page.get_by_role("button", name="Zoom in").click()
    until(page, f"p.capture().camera.zoom > {before['zoom']} * 1.1")
    page.get_by_role("button", name="Reset the view").click()
    until(page, f"Math.abs(p.capture().camera.azimuth_deg - {before['azimuth_deg']}) < 0.1")
    until(page, f"Math.abs(p.capture().camera.zoom - {before['zoom']}) < 0.01")


def test_x_ray_is_refused_in_words_where_the_device_cannot(open_page, player_site):
    site = player_site
    site.write("index.html", page_with('<vertebra-player src="case.glb"></vertebra-player>'))
    page = open_page("about:blank", allow=["extension not supported"])
    page.add_init_script(
        """const ask = WebGL2RenderingContext.prototype.getExtension;
        WebGL2RenderingContext.prototype.getExtension = function (name) {
          return /float/.test(name) ? null : ask.call(this, name);
        };"""
    )
    page.goto(site.url + "/index.html")
    ready(page)
    xray = unfolded(page, "Style").get_by_role("radio", name="X-ray")
    assert xray.is_disabled()
    note = page.locator("#styles-note")
    assert note.is_visible()
    assert len(note.inner_text()) > len("X-ray is not shown: ")
    message = call(page, "(() => { try { p.setStyle('xray') } catch (error) { return error.message } })()")
    assert "bone, glass or cutaway" in message


def test_two_players_on_one_page_are_independent(open_page, player_site):
    two = '<vertebra-player id="a" src="case.glb"></vertebra-player><vertebra-player id="b" src="case.glb" look="glass"></vertebra-player>'
    head = '<link rel="stylesheet" href="half.css">'
    player_site.write("half.css", "vertebra-player { height: 45vh }")
    page = open_page(player_site.write("index.html", page_with(two, head)), height=1100)
    until(page, "a.ready && b.ready")
    page.evaluate("a.seek('set'); a.setView('front'); a.setStyle('cutaway')")
    states = page.evaluate("[a.capture(), b.capture()].map(({t, style}) => [t, style])")
    assert states == [[23, "cutaway"], [0, "glass"]]
    page.locator("#b").get_by_role("button", name="Next stage").click()
    assert page.evaluate("[a.capture().t, b.capture().t]") == [23, 2]


def test_nothing_plays_unasked_and_nothing_is_stored(open_page, player_site):
    page = show(open_page, player_site, draws=True)
    settled(page)
    assert call(page, "p.capture().t") == 0
    assert page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]


def test_asked_for_it_plays_by_itself(open_page, player_site):
    page = show(open_page, player_site, "autoplay")
    until(page, "p.capture().t > 0.1")


CHROME = {
    "controls": ".steps",
    "timeline": ".scrubber",
    "numbers": ".open-panel",
    "captions": ".caption",
    "styles": ".picker.styles",
    "views": ".picker.views",
    "labels": ".overlay .heights",
}


def test_every_piece_of_chrome_has_a_switch_and_one_turns_all_off(open_page, player_site):
    page = show(open_page, player_site, "stage='fill'")
    shown = {name: page.locator(selector).first for name, selector in CHROME.items()}
    assert all(piece.is_visible() for piece in shown.values())
    for name, piece in shown.items():
        call(page, f"p.setAttribute('{name}', 'off')")
        piece.wait_for(state="hidden")
        call(page, f"p.removeAttribute('{name}')")
        piece.wait_for()
    call(page, "p.setAttribute('chrome', 'off')")
    for piece in shown.values():
        piece.wait_for(state="hidden")
    call(page, "p.setAttribute('captions', 'on')")
    shown["captions"].wait_for()


def test_no_switch_hides_what_must_be_said(open_page, player_site):
    page = show(open_page, player_site, allow=["vertebra-player: ", "inline style"])
    asked = call(
        page,
        "customElements.get('vertebra-player').observedAttributes.filter((name) => !/src|poster/.test(name))",
    )
    assert {"chrome", "numbers", "captions"} <= set(asked)
    page.evaluate(
        "(names) => { for (const name of names) document.querySelector('vertebra-player').setAttribute(name, 'off'); }",
        [*asked, "heading"],
    )
    page.locator(".caption").wait_for(state="hidden")
    assert page.locator(".foot").get_by_text("Not a medical device.").is_visible()
    page.get_by_role("button", name="Risks and limits").click()
    assert page.locator(".panel").get_by_text("Last updated December 2026.").is_visible()
    assert page.get_by_text("paralysis and death have happened").is_visible()
    assert page.get_by_text("Source: ").first.is_visible()


def test_where_numbers_are_risks_are(open_page, player_site):
    page = show(open_page, player_site, "chrome='off' numbers='on' stage='set'")
    for width, height in ((1180, 820), (390, 844), (640, 400)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.get_by_role("button", name="Risks and limits").is_visible()
        panel = numbers(page)
        assert panel.get_by_text("Front height", exact=True).is_visible()
        panel.get_by_text("Risks and limits").click()
        assert panel.get_by_text("paralysis and death have happened").is_visible()
        panel.get_by_text("Risks and limits").click()
        page.keyboard.press("Escape")
