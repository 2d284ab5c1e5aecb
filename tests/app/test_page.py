"""The page in Chromium, as a new user finds it; tests wait for states of the page, never for a time."""

import re
import signal
import socket
import subprocess
import sys
import time
from itertools import product
from urllib.parse import urlparse

import pytest

from tests.app.app_page import drawer
from tests.app.conftest import ROOT, app
from tests.browser import DRIVER, NO_DRAWING
from vertebra_viz import Case, Fracture, Kyphoplasty, simulate
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.web.downloads import _asked
from vertebra_viz.catalogue.views import PAIR
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

SIZES = [(1180, 820), (820, 1180), (390, 844), (1920, 1080)]
SMALL = {"width": 860, "height": 500}  # where the server draws, every pixel costs
PATIENCE_MS = 120_000  # for a machine that does other things too
BUDGET_BYTES = 1_000_000
PLAYER = "document.getElementById('vv-player')"
FALSE = b"\xc2"  # in msgpack


def open_page(browser, address, **how):
    """A page that is ready: player and controls."""
    page = fresh(browser, **how)
    page.complaints, page.asked, page.said = [], [], []
    page.on("console", lambda m: page.complaints.append(m.text) if complains(m) else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))

    def note(frame):
        page.said.append(frame)

    page.on("request", lambda request: page.asked.append(request.url))
    page.on("websocket", lambda ws: [ws.on(way, note) for way in ("framesent", "framereceived")])
    page.goto(address)
    ready(page)
    return page


def complains(message):
    return message.type in {"error", "warning"} and not DRIVER.search(message.text)


def fresh(browser, **how):
    """Return an empty page that draws nothing unless a test asks for it."""
    page = browser.new_page(**{"viewport": {"width": 1180, "height": 820}} | how)
    page.set_default_timeout(PATIENCE_MS)
    page.add_init_script(SHOWN)
    page.add_init_script(NO_DRAWING)
    return page


def ready(page):
    page.wait_for_function(f"{PLAYER}.ready")
    page.wait_for_selector("[data-way]")


def shows(page, case):
    """Wait until the page shows a case, and compare what its player measures with what Python does."""
    run = simulate(case)
    heights_mm = [m.anterior_height_mm for m in run.measurements]
    stages = [[stage.name, mm] for stage, mm in zip(run.clip.stages, heights_mm, strict=True)]
    page.wait_for_function("stages => window.shown(stages)", arg=stages)


def answered(page):
    """Wait until the server has said, after the last ``page.said.clear()``, that nothing is being built any more."""
    done = f"{NAMES.page.busy}".encode() + FALSE
    waited_s = time.monotonic() + PATIENCE_MS / 1000
    while not any(done in frame for frame in page.said if isinstance(frame, bytes)):
        assert time.monotonic() < waited_s, page.said
        page.wait_for_timeout(20)  # lets the frames that came be noted


SHOWN = f"""
window.shown = (stages) => {{
  try {{
    const heights = stages.map(([name]) => {PLAYER}.measurements(name).anterior_height_mm);
    const last = {PLAYER}.measurements(Number.MAX_VALUE).stage;
    return last === stages.at(-1)[0] && stages.every(([, mm], i) => Math.abs(mm - heights[i]) < 0.01);
  }} catch {{
    return false; // no picture yet, or one of other stages
  }}
}};
"""


@pytest.fixture(scope="module")
def page(address, chromium):
    """One page for most tests; it may request nothing from other hosts and may have no errors."""
    page = open_page(chromium, address)
    yield page
    assert page.complaints == []
    hosts = {urlparse(url).hostname for url in page.asked if not url.startswith(("data:", "blob:"))}
    assert hosts == {"127.0.0.1"}


@pytest.fixture(autouse=True)
def settled(request):
    """Every test begins in Explore, with the default case, nothing being built."""
    if "page" in request.fixturenames:
        page = request.getfixturevalue("page")
        page.click("[data-way=explore]")
        drawer(page, "preset")
        page.said.clear()
        page.get_by_role("button", name="Reset", exact=True).click()
        # the case may be the default one already: only the server's answer tells that the click was heard
        answered(page)
        shows(page, Case())
        page.wait_for_selector(".vv-busy", state="detached")


def test_the_page_is_light_and_brings_no_viewer_it_does_not_need(page):
    sizes = page.evaluate("performance.getEntriesByType('resource').map(e => [e.name, e.transferSize])")
    print(f"{sum(size for _, size in sizes) / 1e6:.2f} MB in {len(sizes)} files")
    assert sum(size for _, size in sizes) < BUDGET_BYTES
    assert not [name for name, _ in sizes if re.search(r"vtk|rca|\.woff|fonts", name)]


def test_the_page_measures_what_python_measures(page):
    shows(page, Case())


def test_playing_and_scrubbing_say_nothing_to_the_server(page):
    page.wait_for_function("!trame.client.isBusy()")
    page.said.clear()
    page.evaluate(f"{PLAYER}.seek(0)")
    page.evaluate(f"{PLAYER}.play()")
    page.wait_for_function(f"{PLAYER}.capture().t > 2.2")
    page.evaluate(f"{PLAYER}.pause()")
    slider = page.locator("#vv-player input[type=range]").first
    slider.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("location.search.includes('stage=fracture')")  # the address follows all the same
    assert page.said == []


def test_a_parameter_becomes_another_clip_and_the_way_back_works(page):
    drawer(page, "bone")
    page.select_option("#level", "T12")
    shows(page, Case(level="T12"))
    page.wait_for_function("location.search.includes('v=1&level=T12')")
    drawer(page, "treatment")
    page.locator("[id='treatment.balloon_volume_ml']").fill("1.5")
    page.keyboard.press("Tab")
    shows(page, Case(level="T12", treatment=Kyphoplasty(balloon_volume_ml=1.5)))
    page.get_by_role("button", name="Undo", exact=True).click()
    shows(page, Case(level="T12"))
    page.get_by_role("button", name="Redo", exact=True).click()
    shows(page, Case(level="T12", treatment=Kyphoplasty(balloon_volume_ml=1.5)))


def test_a_preset_is_shown(page):
    page.select_option("#vv-preset", "no-operation")
    case = Case(treatment={"kind": "none"})
    shows(page, case)
    # wherever time stood before, it stands inside this shorter run
    page.wait_for_function(f"{PLAYER}.capture().t <= {simulate(case).clip.duration_s}")


def test_what_cannot_be_built_is_one_line_and_the_picture_stays(page):
    drawer(page, "treatment")
    field = page.locator("[id='treatment.balloon_volume_ml']")
    field.fill("9")
    field.press("Tab")
    line = page.get_by_role("alert").filter(has_text="Balloon volume")
    line.wait_for()
    assert "9 is not allowed" in line.text_content()
    assert field.input_value() == "9"
    shows(page, Case())
    page.get_by_role("button", name=text("explore-use-default-for", control="Balloon volume")).click()
    line.wait_for(state="detached")


def test_a_link_brings_the_same_numbers_and_look_to_another_browser(page, address, chromium):
    case = Case(level="L3", fracture=Fracture(kind="biconcave", grade=1))
    drawer(page, "bone")
    page.select_option("#level", "L3")
    drawer(page, "break")
    page.select_option("[id='fracture.kind']", "biconcave")
    page.select_option("[id='fracture.grade']", "1")
    shows(page, case)
    page.evaluate(f"{PLAYER}.setStyle('glass'), {PLAYER}.setView('front'), {PLAYER}.seek('fill')")
    page.wait_for_function("/stage=fill&view=front&style=glass/.test(location.search)")
    page.wait_for_function("location.search.includes('fracture.grade=1')")
    other = open_page(chromium, page.url)
    shows(other, case)
    seen = [
        each.evaluate(f"(({{t, style, view}}) => [t, style, view])({PLAYER}.capture())")
        for each in (page, other)
    ]
    assert seen[0] == seen[1] == [20.0, "glass", "front"]
    other.close()


def test_a_reload_finds_the_session_again(page):
    drawer(page, "bone")
    page.select_option("#level", "T10")
    shows(page, Case(level="T10"))
    page.wait_for_function("location.search.includes('level=T10')")
    name = page.evaluate("sessionStorage.getItem('vertebra-session')")
    page.reload()
    ready(page)
    shows(page, Case(level="T10"))
    assert page.evaluate("sessionStorage.getItem('vertebra-session')") == name
    drawer(page, "bone")
    assert page.get_by_role("button", name="Undo", exact=True).is_enabled()


def test_a_tab_that_was_copied_has_a_state_of_its_own(page, chromium):
    name = page.evaluate("sessionStorage.getItem('vertebra-session')")
    copy = fresh(chromium)
    copy.add_init_script(
        f"sessionStorage.getItem('vertebra-session') ?? sessionStorage.setItem('vertebra-session', '{name}')"
    )
    copy.goto(page.url)
    ready(copy)
    assert copy.evaluate("sessionStorage.getItem('vertebra-session')") != name
    for each in (copy, page):
        drawer(each, "bone")
    copy.select_option("#level", "L5")
    shows(copy, Case(level="L5"))
    assert page.input_value("#level") == "L1"
    copy.close()
    shows(page, Case())


def test_what_can_be_taken_away_is_there(page):
    drawer(page, "export")
    for name in ("csv", "xlsx", "json", "glb", "stl"):
        link = page.locator(f"[data-file={name}]")
        href = link.evaluate("a => a.href")
        assert link.get_attribute("download") is not None, name
        answer = page.request.get(href)
        assert answer.status == 200, name
        assert answer.headers["content-disposition"].startswith("attachment"), name


def test_the_surgeons_two_pictures_are_asked_for_at_the_moment_shown(page):
    drawer(page, "export")
    page.wait_for_function("/stage=[a-z]/.test(document.querySelector('[data-file=xray]').href)")
    query = urlparse(page.locator("[data-file=xray]").evaluate("a => a.href")).query
    _, options = _asked("png", query)
    stage = page.evaluate("document.querySelector('vertebra-player').capture().stage")
    assert options == {"at": stage, "style": "xray", "view": PAIR, "beside": "ghost"}


def test_a_picture_to_keep_is_directed_where_the_player_is_and_has_what_was_picked(page):
    """Opaque bone, asked for by name, would hide the cement that the page shows."""
    drawer(page, "export")
    said = "(() => { const q = new URL(document.querySelector('[data-file=png]').href).searchParams; return "
    page.evaluate(f"{PLAYER}.direction = true, {PLAYER}.seek('set')")
    page.wait_for_function(f"{said} q.get('stage') === 'set' && !q.has('style') && !q.has('view') }})()")
    page.evaluate(f"{PLAYER}.setStyle('glass'), {PLAYER}.seek('fill')")
    page.wait_for_function(
        f"{said} q.get('stage') === 'fill' && q.get('style') === 'glass' && !q.has('view') }})()"
    )


def test_modes_begin_as_they_begin_for_everybody(page):
    page.click("[data-way=consent]")
    page.wait_for_function("/mode=consent.*stage=intact&view=lateral&style=glass/.test(location.search)")
    assert page.evaluate("document.body.dataset.mode") == "consent"
    page.click("[data-way=teach]")
    page.wait_for_function(f"/mode=teach/.test(location.search) && {PLAYER}.direction")
    # nobody has picked a view or a style: the address holds none, and the picture follows the stages
    page.wait_for_function("!/view=|style=/.test(location.search)")


def test_nothing_sticks_out_and_hands_find_the_controls(page):
    for size, mode in product(SIZES, ("explore", "teach", "consent")):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.click(f"[data-way={mode}]")
        if mode != "consent":
            drawer(page, {"explore": "break", "teach": "question"}[mode])
        assert (
            page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
        )
        small = page.evaluate(
            """[...document.querySelectorAll('.vv-header button, .vv-panel button, .vv-panel select, .vv-panel a')]
            .filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML)"""
        )
        assert small == [], (size, mode)
    page.click("[data-way=explore]")
    # text may be enlarged, and the language is told
    assert "maximum-scale" not in page.locator("meta[name=viewport]").get_attribute("content")
    assert page.locator("html").get_attribute("lang") == "en"


def test_an_embedded_page_is_the_player_alone(address, chromium):
    page = fresh(chromium)
    page.goto(f"{address}?embed=1&hide=numbers,styles&v=1&level=T12")
    page.wait_for_function(f"{PLAYER}.ready")
    assert not page.locator("#vv-header").is_visible()
    assert not page.locator("#vv-panel").is_visible()
    assert page.locator("#vv-player").get_attribute("numbers") == "off"
    box = page.locator("#vv-player").bounding_box()
    assert (box["width"], box["height"]) == (1180, 820)
    page.close()


def test_where_the_browser_cannot_draw_the_server_does(address, chromium):
    page = fresh(chromium, viewport=SMALL)
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(f"{address}?v=1&level=T12&stage=access&view=lateral&style=bone")
    page.wait_for_selector("[data-painted='9.000 bone lateral']")
    measured = simulate(Case(level="T12")).measure("access")
    assert (
        page.locator("[data-number=anterior_height_mm]").text_content()
        == f"{measured.anterior_height_mm:.1f}\u00a0mm"
    )
    image = page.locator(".vv-remote img")
    before = image.get_attribute("src")
    page.get_by_role("button", name="Next stage").click()
    page.wait_for_selector("[data-painted^='13.000']")
    assert image.get_attribute("src") != before
    drawer(page, "bone")
    page.select_option("#level", "L2")
    front = simulate(Case(level="L2")).measure("inflation").anterior_height_mm
    page.wait_for_function(
        "text => document.querySelector('[data-number=anterior_height_mm]').textContent === text",
        arg=f"{front:.1f}\u00a0mm",
    )
    page.close()


def test_the_server_draws_on_request_at_the_same_moment_and_the_player_comes_back(page):
    page.evaluate(f"{PLAYER}.setStyle('glass'), {PLAYER}.setView('front'), {PLAYER}.seek(11)")
    page.locator(".vv-menu > button").click()
    page.get_by_role("button", name=text("screen-drawn-by-server")).click()
    page.wait_for_selector("[data-painted='11.000 glass front']")
    here = page.evaluate(f"{PLAYER}.measurements().anterior_height_mm")
    assert page.locator("[data-number=anterior_height_mm]").text_content() == f"{here:.1f}\u00a0mm"
    page.get_by_role("button", name="Next stage").first.click()
    page.wait_for_selector("[data-painted^='13.000']")
    page.locator(".vv-menu > button").click()
    page.get_by_role("button", name=text("screen-drawn-here")).click()
    page.wait_for_function(f"{PLAYER}.capture().t === 13")
    page.wait_for_selector(".vv-remote", state="detached")
    assert page.evaluate(f"{PLAYER}.capture().direction") == {"camera": False, "style": False}

    # where nothing is picked it follows the stages, there and here again
    page.evaluate(f"{PLAYER}.direction = true, {PLAYER}.seek(11)")
    page.locator(".vv-menu > button").click()
    page.get_by_role("button", name=text("screen-drawn-by-server")).click()
    page.wait_for_selector("[data-painted='11.000 cutaway turned']")
    assert page.locator(".vv-remote-look [type=checkbox]").is_checked()
    page.locator(".vv-remote-time").get_by_role("button", name="Previous stage").click()
    page.wait_for_selector("[data-painted='9.000 glass turned']")
    page.locator(".vv-menu > button").click()
    page.get_by_role("button", name=text("screen-drawn-here")).click()
    page.wait_for_function(f"{PLAYER}.capture().t === 9")
    follows = page.evaluate(f"{PLAYER}.capture().direction")
    assert follows == {"camera": True, "style": True}
    page.wait_for_selector(".vv-remote", state="detached")


def test_a_server_that_is_restarted_under_a_page_is_found_again(chromium):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with app(port=port) as address:
        page = open_page(chromium, f"{address}?v=1&level=T12&stage=intact")
        page.evaluate(f"{PLAYER}.play()")
    page.wait_for_selector("#vv-notice:has-text('The picture still plays')")
    t = page.evaluate(f"{PLAYER}.capture().t")
    page.wait_for_function(f"{PLAYER}.capture().t > {t} + 0.1")
    page.evaluate(f"{PLAYER}.pause()")
    with app(port=port):
        page.wait_for_function("document.getElementById('vv-notice').textContent === ''")
        drawer(page, "bone")
        page.select_option("#level", "T8")
        shows(page, Case(level="T8"))
        page.close()


def test_a_full_house_is_told_politely_and_the_picture_plays(chromium):
    with app("--max-sessions", "1") as address:
        first = open_page(chromium, address)
        second = fresh(chromium)
        second.goto(address)
        second.wait_for_selector(f"#vv-notice:has-text('{text('server-full')}')")
        second.wait_for_function(f"{PLAYER}.ready")
        second.evaluate(f"{PLAYER}.play()")
        first.close()
        second.close()


def test_behind_a_proxy_and_in_a_frame_of_a_site_that_may():
    with app(
        "--base-path", "/bones", "--allow-embed", "https://school.example", ends_by=signal.SIGTERM
    ) as address:
        assert address.endswith("/bones/")
        fetched = subprocess.run(
            ["curl", "-si", address], capture_output=True, text=True, timeout=30, check=True
        ).stdout
        assert "frame-ancestors 'self' https://school.example" in fetched
        assert '<base href="./" />' in fetched
        root = address.removesuffix("bones/")
        health = subprocess.run(
            ["curl", "-s", f"{root}healthz"], capture_output=True, text=True, timeout=30, check=True
        )
        assert '"status": "ok"' in health.stdout


def test_a_port_in_use_is_one_line():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        command = [sys.executable, "app.py", "--port", str(taken.getsockname()[1]), "--no-browser"]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 2
    assert "port" in run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
