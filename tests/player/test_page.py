"""The exported pages in a browser: as one file and as a folder, by address, on paper, and without a script."""

import re
from functools import partial

import pytest

from tests.player.embedding import framed, host_page
from tests.player.pages import ready
from vertebra_viz.evidence.notices import disclaimer
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

PLAYER = "document.querySelector('vertebra-player')"


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing unless a test asks for it: most of these tests check texts and controls."""
    return partial(open_page, draws=False)


@pytest.fixture(scope="module")
def out_html(default_run, tmp_path_factory):
    """The single file."""
    return default_run.export(
        tmp_path_factory.mktemp("page") / "out.html", title="One 'L1' & its <b>repair</b>"
    )


@pytest.fixture(scope="module")
def folder(default_run, tmp_path_factory):
    """The folder for a server."""
    return default_run.export(tmp_path_factory.mktemp("page") / "site")


@pytest.fixture
def served(new_site, folder):
    """The folder behind the strictest usual policy."""
    site = new_site()
    for path in folder.iterdir():
        site.write(path.name, path.read_bytes())
    return site


def test_one_file_opens_from_a_disk_and_asks_for_nothing(open_page, out_html):
    page = open_page("about:blank")
    asked = []
    page.on("request", lambda request: asked.append(request.url.split(",")[0]))
    page.goto(out_html.as_uri())
    assert ready(page)["stages"][-1] == "set"
    assert page.title() == page.text_content("h1") == "One 'L1' & its <b>repair</b>"
    assert [url for url in asked if not url.startswith(("data:", "blob:"))] == [out_html.as_uri()]
    assert page.is_hidden("article")  # the player says it all, and better
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")


def test_the_folder_works_under_a_strict_policy_with_its_own_files_alone(open_page, served, folder):
    page = open_page(f"{served.url}/index.html")
    ready(page)
    own = {f"/{path.name}" for path in folder.iterdir()}
    assert set(served.requests) <= own
    assert len(served.requests) == len(set(served.requests)) == 5  # page, style, script, picture, case


def test_nothing_moves_and_nothing_stays(open_page, served):
    page = open_page(f"{served.url}/index.html", draws=True)
    ready(page)
    shifts = page.evaluate(
        "new Promise((done) => { let sum = 0; new PerformanceObserver((list) => "
        "{ for (const { value } of list.getEntries()) sum += value; }).observe({ type: 'layout-shift', buffered: true });"
        " requestAnimationFrame(() => requestAnimationFrame(() => done(sum))); })"
    )
    assert shifts < 0.01
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert page.evaluate("indexedDB.databases().then((all) => all.length)") == 0
    assert page.evaluate(f"{PLAYER}.capture().t") == 0  # and it does not play by itself
    assert not page.evaluate("noted.some(({ detail }) => detail.t > 0)")


def test_a_sandboxed_frame_of_the_folder_works_where_the_case_may_be_read(open_page, served, new_site):
    served.headers["Access-Control-Allow-Origin"] = "*"
    page = open_page(
        host_page(new_site(), f"{served.url}/index.html", sandbox="allow-scripts"), width=480, height=420
    )
    assert framed(page).evaluate("self.origin") == "null"


def test_the_preview_shows_both_ways(open_page, served):
    page = open_page(f"{served.url}/embed.html")
    page.locator("iframe").scroll_into_view_if_needed()
    ready(page.frames[1])
    page.locator("vertebra-player").scroll_into_view_if_needed()
    ready(page)


def test_without_a_script_one_reads(chromium, out_html, default_run):
    page = chromium.new_page(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page.goto(out_html.as_uri())
    picture = page.locator("img")
    assert picture.bounding_box()["width"] > 300
    assert "front is 22.6 mm high" in picture.get_attribute("alt")
    assert page.get_by_text(disclaimer()).is_visible()
    assert page.locator("tbody tr").count() == len(default_run.measurements)
    assert page.get_by_text("Cement can leak").is_visible()
    page.close()


def test_it_reaches_paper(open_page, out_html):
    page = open_page(out_html.as_uri())
    ready(page)
    page.evaluate(
        "addEventListener('beforeprint', () => { window.seen = [document.querySelector('article canvas')?.width > 300 && document.querySelector('article figure p').textContent,"
        " matchMedia('print').matches]; })"
    )
    pdf = page.pdf()
    assert page.evaluate("seen[0]") == "Intact, 0.0 s"  # the present picture, and when it is
    assert page.evaluate("document.querySelector('vertebra-player > figure img') !== null")  # and back
    # the picture and its numbers, risks, and what comes before, during and after: five sheets at most
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 5
    page.emulate_media(media="print")
    assert page.get_by_text("Cement can leak").first.is_visible()


def attributes(page):
    return page.evaluate(
        f"Object.fromEntries([...{PLAYER}.attributes].map(({{ name, value }}) => [name, value]))"
    )


def test_the_address_says_what_to_show(open_page, served):
    page = open_page(
        f"{served.url}/index.html?chrome=off&numbers=1&stage=fill&view=lateral&style=glass&speed=2&theme=dark"
    )
    ready(page)
    state = page.evaluate(f"{PLAYER}.capture()")
    assert (state["t"], state["stage"], state["view"], state["style"], state["speed"]) == (
        20,
        "fill",
        "lateral",
        "glass",
        2,
    )
    on = {name for name, shown in state["chrome"].items() if shown}
    assert on == {"numbers"}
    assert state["theme"] == "dark"
    assert page.is_hidden("h1")


def test_the_address_sets_the_time_and_plays(open_page, served):
    page = open_page(f"{served.url}/index.html?t=3.5&autoplay=1&loop=1&controls=off&lang=en")
    ready(page)
    page.evaluate(
        f"new Promise((done) => {PLAYER}.addEventListener('timeupdate', ({{ detail }}) => detail.t > 3.5 && done()))"
    )
    assert page.evaluate(f"{PLAYER}.capture().loop") is True
    assert attributes(page)["controls"] == "off"
    assert page.is_visible("h1")


def test_a_stage_the_case_does_not_have_is_told_by_the_element(open_page, served):
    page = open_page("about:blank", allow=["vertebra-player: stage"])
    told = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(f"{served.url}/index.html?stage=biopsy")
    ready(page)
    assert page.evaluate(f"{PLAYER}.capture().t") == 0
    [line] = told
    assert '"biopsy"' in line
    assert "intact, fracture" in line


BAD = "stage=<lunch>&t=-1&speed=99&view=&style=red%3Burl(x)&chrome=maybe&risks=off&disclaimer=off&__proto__=1&lang=%3Cb%3E&loop=2"


def test_what_an_address_cannot_say_is_left_out_and_told_once(open_page, served):
    page = open_page("about:blank", allow=["vertebra-player: ignored in the address"])
    told = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(f"{served.url}/index.html?{BAD}&labels=off&labels=on")
    ready(page)
    [line] = [text for text in told if "address" in text]
    for part in ("stage=<lunch>", "t=-1", "speed=99", "view=", "risks=off", "and 4 more"):
        assert part in line
    assert "\n" not in line
    assert attributes(page).keys() == {"src", "heading", "labels"}
    assert page.evaluate(f"{PLAYER}.capture().t") == 0


def test_what_the_file_hides_the_address_may_show(open_page, default_run, new_site):
    site = new_site(headers={})
    from vertebra_viz.export.html import html
    from vertebra_viz.export.page_options import PageOptions

    site.write("a.html", html(default_run, PageOptions(hide=("numbers", "title")), picture=None))
    page = open_page(f"{site.url}/a.html?title=on")
    ready(page)
    shown = page.evaluate(f"{PLAYER}.capture().chrome")
    assert [name for name, on in shown.items() if not on] == ["numbers"]
    assert page.is_visible("h1")


def test_a_browser_that_cannot_draw_keeps_the_words(open_page, out_html):
    page = open_page("about:blank", allow=["WebGL", "webgl"])
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(out_html.as_uri())
    page.wait_for_function("noted.some(({ type }) => type === 'error' || type === 'ready')")
    assert (
        page.evaluate("noted.find(({ type }) => type === 'error' || type === 'ready').detail.code")
        == "no-webgl"
    )
    assert page.is_visible("article")
    assert page.is_visible("figure img")


def test_a_browser_too_old_to_unpack_keeps_the_words_and_says_why(open_page, out_html):
    page = open_page("about:blank", allow=["DecompressionStream"])
    page.add_init_script("delete window.DecompressionStream")
    page.goto(out_html.as_uri())
    said = page.get_by_role("status")
    said.wait_for()
    assert said.text_content() == text("page-old-browser")
    assert page.is_visible("article")
    assert page.get_by_text(disclaimer()).first.is_visible()


def test_a_damaged_file_keeps_the_words_and_says_why(open_page, out_html, tmp_path):
    whole = out_html.read_text(encoding="utf-8")
    at = whole.index('id="vertebra-case">') + 5000
    damaged = tmp_path / "damaged.html"
    damaged.write_text(whole[:at] + "AAAA" * 50 + whole[at + 200 :], encoding="utf-8")
    page = open_page("about:blank", allow=["exception"])
    page.goto(damaged.as_uri())
    said = page.get_by_text(text("page-damaged"))
    said.wait_for()
    assert page.is_visible("article")
