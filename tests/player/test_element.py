"""The element in a real browser: what it shows, what a page can ask of it, and what it does when something is wrong."""

import json
import re
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.player.driving import PLAYER, call, noted, settled, until
from tests.player.pages import page_with, ready

pytestmark = pytest.mark.browser

STAGES = ["intact", "fracture", "access", "inflation", "deflation", "fill", "set"]
FALLBACK = '<img src="poster.png" alt="A broken bone"><p>In words: a bone breaks.</p>'
POSTER = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "08d763f8cfc000000003000100"
    "18dd8db40000000049454e44ae426082"
)


def show(open_page, site, attributes="", inside="", **options):
    site.write(
        "index.html", page_with(f'<vertebra-player src="case.glb" {attributes}>{inside}</vertebra-player>')
    )
    page = open_page(site.url + "/index.html", **options)
    ready(page)
    return page


def row(page, name):
    """Number and change in one row of the panel, as a reader sees them."""
    cells = page.locator(f"tr.{name} td").all_inner_texts()
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
    height, change = row(page, "anterior")
    assert height == f"{want.anterior_height_mm:.1f} mm"
    assert change == f"+{want.anterior_height_mm - fractured.anterior_height_mm:.1f}"
    assert row(page, "wedge")[0] == f"{want.wedge_angle_deg:.1f}°"
    assert row(page, "balloon")[0] == f"{want.balloon_volume_ml:.1f} mL"


def test_numbers_name_their_wholes_and_explain_the_hollow(open_page, player_site, default_run):
    page = show(open_page, player_site, "stage='set'")
    percent = default_run.report()["outcome"]["restored_anterior_percent_of_lost"]
    assert page.locator("tr.anterior small").inner_text().endswith(f"is {percent:.0f} % of the height lost")
    assert page.locator("tr.fill small").inner_text() == "of the body's volume now"
    assert (
        page.locator("tr.hollow small").inner_text() == "The space the balloon left. The cement now fills it."
    )
    assert "measured on this picture" in page.locator(".panel caption").inner_text()
    page.get_by_text("Grades and index").click()
    assert "not graded" in page.locator(".grades").inner_text()
    call(page, "p.seek('fracture')")
    page.locator(".grades dd", has_text=re.compile("^2$")).wait_for()


def test_styles_and_views_are_chosen_by_mouse_and_change_the_picture(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' view='lateral'")
    shots = set()
    for label, style in [("Glass", "glass"), ("Cutaway", "cutaway"), ("X-ray", "xray"), ("Bone", "bone")]:
        page.get_by_role("radio", name=label).click()
        assert call(page, "p.capture().style") == style
        shots.add(page.locator(".canvas").screenshot())
    assert len(shots) == 4
    for label, view in [("Front", "front"), ("Top", "top"), ("Side", "lateral")]:
        page.get_by_role("radio", name=label).click()
        until(page, f"p.capture().view === '{view}'")
    words = "[...p.shadowRoot.querySelectorAll('text.direction')].map((text) => text.textContent).join()"
    until(page, f"{words} === 'Front,Back,Head,Feet'")


def test_the_cut_moves_by_its_slider(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='cutaway'")
    before = call(page, "p.capture().cut_mm")
    cut = page.get_by_role("slider", name="Cut")
    cut.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    # to the right of the picture seen from the front is the patient's left, minus x
    assert call(page, "p.capture().cut_mm") == pytest.approx(before - 2, abs=0.6)
    assert "to the patient's left" in cut.get_attribute("aria-valuetext")
    page.get_by_role("radio", name="Bone", exact=True).click()
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
    xray = page.get_by_role("radio", name="X-ray")
    assert xray.is_disabled()
    note = page.locator("#styles-note")
    assert note.is_visible()
    assert len(note.inner_text()) > len("X-ray is not shown: ")
    message = call(page, "(() => { try { p.setStyle('xray') } catch (error) { return error.message } })()")
    assert "bone, glass, cutaway" in message


def test_attributes_decide_the_first_picture_and_later_ones(open_page, player_site):
    # a strict page refuses `style` as CSS and says so, which is why `look` is the name to use
    page = show(
        open_page,
        player_site,
        "stage='deflation' view='back' look='glass' speed='2' loop='on'",
        allow=["inline style"],
    )
    state = call(page, "p.capture()")
    assert (state["t"], state["view"], state["style"], state["speed"], state["loop"]) == (
        15,
        "back",
        "glass",
        2,
        True,
    )
    call(page, "p.setAttribute('t', '3.5')")
    call(page, "p.setAttribute('style', 'bone')")
    call(page, "p.setAttribute('view', 'front')")
    until(page, "p.capture().view === 'front'")
    state = call(page, "p.capture()")
    assert (state["t"], state["style"]) == (3.5, "bone")
    # CSS on the same attribute is not ours
    call(page, "p.style.setProperty('margin-top', '1px')")
    assert call(page, "p.capture().style") == "bone"


def test_values_that_are_not_allowed_are_ignored_and_said_in_one_line(open_page, player_site):
    wrong = {
        "view": "sideways",
        "look": "fur",
        "speed": "9",
        "theme": "pink",
        "numbers": "maybe",
        "t": "soon",
    }
    attributes = " ".join(f"{name}='{value}'" for name, value in wrong.items())
    said = []
    page = open_page("about:blank", allow=["console warning"])
    page.on("console", lambda message: said.append(message.text) if message.type == "warning" else None)
    page.goto(
        player_site.write(
            "index.html", page_with(f"<vertebra-player src='case.glb' {attributes}></vertebra-player>")
        )
    )
    ready(page)
    for name, value in wrong.items():
        lines = [line for line in said if line.startswith(f'vertebra-player: {name}: "{value}"')]
        assert lines, (name, said)
        assert "allowed: " in lines[0]
        assert "\n" not in lines[0]
    state = call(page, "p.capture()")
    assert (state["t"], state["style"], state["speed"], state["view"]) == (0, "bone", 1, "oblique")


REFUSALS = {
    "p.seek('later')": 'stage: "later" is not allowed; allowed: intact, fracture',
    "p.seek(NaN)": "t: NaN is not allowed",
    "p.setView('left')": 'view: "left" is not allowed; allowed: lateral, front',
    "p.setStyle('fur')": 'style: "fur" is not allowed; allowed: bone, glass',
    "p.restore({format: 2})": "state.format: 2 is not allowed; allowed: 1",
    "p.restore({format: 1, t: 4, style: 'fur'})": 'state.style: "fur"',
    "p.restore({format: 1, t: 4, camera: {zoom: 1}})": "state.camera",
}


def test_bad_input_to_methods_is_refused_and_changes_nothing(open_page, player_site):
    page = show(open_page, player_site, "stage='access'")
    before = call(page, "JSON.stringify(p.capture())")
    for code, words in REFUSALS.items():
        error = call(
            page, f"(() => {{ try {{ {code} }} catch (e) {{ return [e.name, e.code, e.message] }} }})()"
        )
        assert error[:2] == ["PlayerError", "bad-value"]
        assert words in error[2]
        assert "\n" not in error[2]
    assert call(page, "JSON.stringify(p.capture())") == before


def test_capture_and_restore_bring_the_same_picture_back(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='cutaway' view='front' chrome='off' timeline='on'")
    call(page, "p.seek(17.25)")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowLeft")
    kept = call(page, "JSON.parse(JSON.stringify(p.capture()))")
    other = show(open_page, player_site)
    call(other, f"p.restore({json.dumps(kept)})")
    again = call(other, "p.capture()")
    camera, camera_again = kept.pop("camera"), again.pop("camera")
    assert again == kept
    assert camera_again.pop("target_mm") == pytest.approx(camera.pop("target_mm"))
    assert camera_again == pytest.approx(camera)
    assert other.get_by_role("button", name="Play").count() == 0


def test_a_snapshot_is_a_picture_of_the_size_asked_for(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='glass'")
    size = call(
        page,
        "p.snapshot({width: 320, height: 200}).then(createImageBitmap).then((image) => [image.width, image.height])",
    )
    assert size == [320, 200]


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


def test_another_file_goes_on_in_the_same_stage(open_page, player_site, tmp_path):
    from vertebra_viz import Case, Fracture, simulate

    simulate(Case(level="L3", fracture=Fracture(grade=3))).export(tmp_path / "other.glb")
    player_site.write("other.glb", (tmp_path / "other.glb").read_bytes())
    page = show(open_page, player_site, "stage='fill' look='glass'")
    before = call(page, "p.measurements().anterior_height_mm")
    page.evaluate(f"noted.length = 0; {PLAYER}.setAttribute('src', 'other.glb')")
    ready(page)
    state = call(page, "p.capture()")
    assert (state["stage"], state["t"], state["style"]) == ("fill", 20, "glass")
    assert call(page, "p.measurements().anterior_height_mm") != before
    assert page.locator(".title").inner_text().startswith("L3")


def test_a_page_may_hand_over_the_file_itself(open_page, player_site):
    page = open_page(player_site.write("index.html", page_with("<vertebra-player></vertebra-player>")))
    page.evaluate(f"fetch('case.glb').then((r) => r.arrayBuffer()).then((b) => {{ {PLAYER}.data = b; }})")
    ready(page)
    assert call(page, "p.measurements('fracture').genant_grade") == 2


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


@pytest.mark.parametrize(
    ("harm", "code", "words"),
    [
        ("missing", "missing", "404"),
        ("empty", "corrupt", "empty"),
        ("truncated", "corrupt", "missing"),
        ("not-glb", "corrupt", "not a .glb"),
        ("scrambled", "corrupt", "cannot be"),
    ],
)
def test_a_bad_file_is_said_in_one_line_the_poster_stays_and_trying_again_works(
    open_page, player_site, harm, code, words
):
    site = player_site
    whole = (site.folder / "case.glb").read_bytes()
    bad = {
        "empty": b"",
        "truncated": whole[: len(whole) // 2],
        "not-glb": b"<!doctype html><p>Not found, said the server politely",
        "scrambled": whole[:24] + bytes(200) + whole[224:],
    }
    (site.folder / "case.glb").unlink()
    if harm != "missing":
        site.write("case.glb", bad[harm])
    site.write("poster.png", POSTER)
    site.write("index.html", page_with(f'<vertebra-player src="case.glb">{FALLBACK}</vertebra-player>'))
    page = open_page(site.url + "/index.html", allow=["404"])
    alert = page.get_by_role("alert")
    alert.wait_for()
    error = noted(page, "error")[0]
    assert error["code"] == code
    assert words in error["message"]
    assert "\n" not in error["message"]
    assert error["message"] in alert.inner_text()
    assert page.get_by_alt_text("A broken bone").is_visible()
    assert page.get_by_text("In words: a bone breaks.").is_visible()
    assert page.get_by_text("Not a medical device").is_visible()
    site.write("case.glb", whole)
    page.evaluate("noted.length = 0")
    page.get_by_role("button", name="Try again").click()
    ready(page)
    alert.wait_for(state="hidden")
    assert not page.get_by_text("In words: a bone breaks.").is_visible()


def test_without_a_network_it_says_so_and_shows_the_poster(open_page, player_site):
    site = player_site
    site.write("poster.png", POSTER)
    site.write(
        "index.html", page_with('<vertebra-player src="case.glb" poster="poster.png"></vertebra-player>')
    )
    page = open_page("about:blank", allow=["ERR_INTERNET_DISCONNECTED"])
    page.route("**/case.glb", lambda route: route.abort("internetdisconnected"))
    page.goto(site.url + "/index.html")
    page.get_by_role("alert").wait_for()
    assert noted(page, "error")[0]["code"] == "missing"
    assert "Check the connection" in page.get_by_role("alert").inner_text()
    assert page.get_by_alt_text("Picture of the bone").is_visible()


def test_without_webgl_the_words_stay(open_page, player_site):
    site = player_site
    site.write("poster.png", POSTER)
    site.write("index.html", page_with(f'<vertebra-player src="case.glb">{FALLBACK}</vertebra-player>'))
    page = open_page("about:blank")
    page.add_init_script(
        """const make = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
          return /webgl/.test(kind) ? null : make.call(this, kind, ...rest);
        };"""
    )
    page.goto(site.url + "/index.html")
    page.get_by_role("alert").wait_for()
    assert noted(page, "error")[0]["code"] == "no-webgl"
    assert "3D" in page.get_by_role("alert").inner_text()
    assert page.get_by_text("In words: a bone breaks.").is_visible()


def test_methods_before_there_is_a_picture_say_so(open_page, player_site):
    page = open_page(player_site.write("index.html", page_with("<vertebra-player></vertebra-player>")))
    assert call(page, "(() => { try { p.play() } catch (error) { return error.code } })()") == "not-ready"


def test_out_of_sight_nothing_is_fetched_and_nothing_moves_when_it_comes(open_page, player_site):
    body = '<div id="far"></div><vertebra-player src="case.glb"></vertebra-player><p>after</p>'
    player_site.write("far.css", "#far { height: 4000px } vertebra-player { height: 500px }")
    page = open_page(
        player_site.write("index.html", page_with(body, '<link rel="stylesheet" href="far.css">'))
    )
    page.evaluate(
        "window.shift = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) shift += e.value })"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.evaluate(
        "new Promise((done) => setTimeout(done, 300))"
    )  # long enough for a page that would not wait
    assert "/case.glb" not in player_site.requests
    assert page.evaluate(f"{PLAYER}.shadowRoot.querySelector('canvas') === null")
    height = page.evaluate("document.documentElement.scrollHeight")
    page.evaluate(f"{PLAYER}.scrollIntoView()")
    ready(page)
    assert page.evaluate("document.documentElement.scrollHeight") == height
    assert page.evaluate("shift") == 0
    assert player_site.requests.count("/case.glb") == 1


def test_nothing_plays_unasked_and_nothing_is_stored(open_page, player_site):
    page = show(open_page, player_site)
    settled(page)
    assert call(page, "p.capture().t") == 0
    assert page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]


def test_asked_for_it_plays_by_itself(open_page, player_site):
    page = show(open_page, player_site, "autoplay")
    until(page, "p.capture().t > 0.1")


CHROME = {
    "controls": ".steps",
    "timeline": ".scrubber",
    "numbers": ".panel table",
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


def test_no_switch_hides_what_must_be_said(open_page, player_site, default_run):
    page = show(open_page, player_site, "chrome='off'", inside="")
    for words in ("Not a medical device.", "Reviewed 2026-11."):
        assert page.get_by_text(words).is_visible()
    for name in ("footer", "risks", "disclaimer", "hidden-risks"):
        call(page, f"p.setAttribute('{name}', 'off')")
    assert page.get_by_text("Not a medical device.").is_visible()
    page.get_by_role("button", name="Risks and limits").click()
    assert page.get_by_text("paralysis and death have happened").is_visible()
    assert page.get_by_text("Source: ").first.is_visible()


def test_where_numbers_are_risks_are(open_page, player_site):
    page = show(open_page, player_site, "chrome='off' numbers='on' stage='set'")
    for width, height in ((1180, 820), (390, 844), (640, 400)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.get_by_role("button", name="Risks and limits").is_visible()
        if page.locator("button.open-panel").is_visible():
            page.locator("button.open-panel").click()
        panel = page.locator(".panel")
        assert panel.get_by_text("Front height", exact=True).is_visible()
        panel.get_by_text("Risks and limits").click()
        assert panel.get_by_text("paralysis and death have happened").is_visible()
        panel.get_by_text("Risks and limits").click()
        page.keyboard.press("Escape")
