"""Case files: loaded when needed, shown completely or not at all, with a message if one cannot be shown."""

from functools import partial

import pytest

from tests.player.driving import PLAYER, call, noted, settled, show, until
from tests.player.pages import page_with, ready
from vertebra_viz import Case, Fracture, simulate
from vertebra_viz.export.glb import glb_bytes

pytestmark = pytest.mark.browser

FALLBACK = '<img src="poster.png" alt="A broken bone"><p>In words: a bone breaks.</p>'
POSTER = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "08d763f8cfc000000003000100"
    "18dd8db40000000049454e44ae426082"
)


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing unless a test asks for it: most of these tests check texts and controls."""
    return partial(open_page, draws=False)


@pytest.fixture(scope="session")
def other_glb() -> bytes:
    """Another case than the default one."""
    return glb_bytes(simulate(Case(level="L3", fracture=Fracture(grade=3))))


def test_another_file_goes_on_in_the_same_stage_and_keeps_the_readers_own_view(
    open_page, player_site, other_glb
):
    player_site.write("other.glb", other_glb)
    page = show(open_page, player_site, "stage='fill' look='glass'")
    page.get_by_role("application").focus()
    page.keyboard.press("ArrowLeft")
    until(page, "p.capture().view === null")
    azimuth = call(page, "p.capture().camera.azimuth_deg")
    before = call(page, "p.measurements().anterior_height_mm")
    page.evaluate(f"noted.length = 0; {PLAYER}.setAttribute('src', 'other.glb')")
    ready(page)
    state = call(page, "p.capture()")
    assert (state["stage"], state["t"], state["style"]) == ("fill", 20, "glass")
    assert state["camera"]["azimuth_deg"] == pytest.approx(azimuth)
    assert call(page, "p.measurements().anterior_height_mm") != before
    assert page.locator(".title").inner_text().startswith("L3")


def test_a_case_replaced_before_it_is_shown_leaves_no_trace(open_page, player_site, other_glb):
    player_site.write("other.glb", other_glb)
    page = open_page(player_site.write("index.html", page_with("<vertebra-player></vertebra-player>")))
    page.evaluate(
        f"""(async () => {{
          const read = async (name) => (await fetch(name)).arrayBuffer();
          window.p = {PLAYER};
          window.other = await read("other.glb");
          p.data = await read("case.glb");
        }})()"""
    )
    ready(page)
    shown = "JSON.stringify([p.shadowRoot.querySelector('.title').textContent, p.measurements('set')])"
    before = page.evaluate(shown)
    page.evaluate("p.data = other; p.data = null;")
    settled(page)
    assert page.evaluate(shown) == before
    page.get_by_text("Loading").wait_for(state="hidden")


@pytest.mark.parametrize(
    "named", ["p.data = other; p.data = new ArrayBuffer(3)", "p.setAttribute('src', 'gone.glb')"]
)
def test_a_bad_case_in_place_of_a_good_one_shows_neither(open_page, player_site, other_glb, named):
    player_site.write("other.glb", other_glb)
    page = show(open_page, player_site, "stage='fill'", FALLBACK, allow=["404"])
    page.evaluate("fetch('other.glb').then((r) => r.arrayBuffer()).then((b) => { window.other = b; })")
    until(page, "window.other")
    page.evaluate(f"window.p = {PLAYER}; noted.length = 0; {named}")
    page.get_by_role("alert").wait_for()
    assert len(noted(page, "error")) == 1
    assert noted(page, "ready") == []
    assert not page.evaluate("p.ready")
    refused = "(() => { try { p.measurements() } catch (error) { return error.code } })()"
    assert page.evaluate(refused) == "not-ready"
    assert page.get_by_text("In words: a bone breaks.").is_visible()
    page.evaluate("noted.length = 0; p.data = other")
    ready(page)
    page.get_by_role("alert").wait_for(state="hidden")
    assert page.locator(".title").text_content().startswith("L3")


def test_an_error_is_the_players_own_and_not_the_pages(open_page, player_site):
    page = open_page("about:blank", allow=["404"])
    page.add_init_script("window.heard = []; window.onerror = (...all) => { heard.push(String(all[0])); };")
    page.goto(
        player_site.write("index.html", page_with("<vertebra-player src='gone.glb'></vertebra-player>"))
    )
    page.get_by_role("alert").wait_for()
    assert [event["code"] for event in noted(page, "error")] == ["missing"]
    assert page.evaluate("heard") == []


def test_a_case_that_arrives_out_of_sight_waits_for_its_reader(open_page, player_site):
    player_site.write("far.css", "vertebra-player { height: 500px } #long { height: 5000px }")
    body = '<vertebra-player src="case.glb" autoplay></vertebra-player><div id="long"></div>'
    index = player_site.write("index.html", page_with(body, '<link rel="stylesheet" href="far.css">'))
    page = open_page("about:blank")
    held = []
    page.route("**/case.glb", lambda route: held.append(route))  # noqa: PLW0108 (Playwright takes no built-in)
    with page.expect_request("**/case.glb"):
        page.goto(index)
    page.evaluate("scrollTo(0, 4000)")
    settled(page)
    held[0].continue_()
    ready(page)
    for _ in range(5):
        settled(page)
    assert call(page, "p.capture().t") == 0
    page.evaluate("scrollTo(0, 0)")
    until(page, "p.capture().t > 0.1")


@pytest.mark.parametrize("named", ["p.setAttribute('src', 'other.glb')", "p.data = other"])
def test_a_case_named_out_of_sight_is_loaded_when_its_reader_comes(open_page, player_site, other_glb, named):
    player_site.write("other.glb", other_glb)
    player_site.write("far.css", "vertebra-player { height: 500px } #long { height: 5000px }")
    body = '<vertebra-player src="case.glb" stage="fill"></vertebra-player><div id="long"></div>'
    page = open_page(
        player_site.write("index.html", page_with(body, '<link rel="stylesheet" href="far.css">'))
    )
    ready(page)
    if "other.glb" not in named:
        page.evaluate("fetch('other.glb').then((r) => r.arrayBuffer()).then((b) => { window.other = b; })")
        until(page, "window.other")
    # the observer that the player has, with its margin, says when the player knows that it is far away
    page.evaluate(
        f"""new Promise((far) => {{
          new IntersectionObserver(([{{ isIntersecting }}]) => isIntersecting || far(), {{ rootMargin: "300px" }})
            .observe({PLAYER});
          scrollTo(0, 4000);
        }})"""
    )
    player_site.requests.clear()
    page.evaluate(f"window.p = {PLAYER}; noted.length = 0; {named}")
    settled(page)
    assert player_site.requests == []
    assert page.locator(".title").text_content().startswith("L1")
    page.evaluate("scrollTo(0, 0)")
    ready(page)
    assert page.locator(".title").text_content().startswith("L3")
    assert call(page, "p.capture().stage") == "fill"
    assert len(noted(page, "ready")) == 1


def test_a_page_may_hand_over_the_file_itself(open_page, player_site):
    page = open_page(player_site.write("index.html", page_with("<vertebra-player></vertebra-player>")))
    page.evaluate(f"fetch('case.glb').then((r) => r.arrayBuffer()).then((b) => {{ {PLAYER}.data = b; }})")
    ready(page)
    assert call(page, "p.measurements('fracture').genant_grade") == 2


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
    page.wait_for_function("noted.some(({ type }) => type === 'error' || type === 'ready')")
    assert (
        page.evaluate("noted.find(({ type }) => type === 'error' || type === 'ready').detail.code")
        == "no-webgl"
    )
    page.get_by_text("cannot show 3D pictures").wait_for()
    assert page.get_by_text("In words: a bone breaks.").is_visible()


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
    # an observer like the player's own, made after it, is told after it: by then a page that would not wait has asked
    far = page.evaluate(
        f"""new Promise((tell) => new IntersectionObserver(([{{ isIntersecting }}]) => tell(!isIntersecting),
          {{ rootMargin: "300px" }}).observe({PLAYER}))"""
    )
    assert far
    settled(page)
    assert "/case.glb" not in player_site.requests
    assert page.evaluate(f"{PLAYER}.shadowRoot.querySelector('canvas') === null")
    height = page.evaluate("document.documentElement.scrollHeight")
    page.evaluate(f"{PLAYER}.scrollIntoView()")
    ready(page)
    assert page.evaluate("document.documentElement.scrollHeight") == height
    assert page.evaluate("shift") == 0
    assert player_site.requests.count("/case.glb") == 1
