"""Control of the player by messages: only from allowed origins and windows, and only with plain data."""

from functools import partial

import pytest

from tests.player.embedding import framed, host_page
from tests.player.pages import ready
from vertebra_viz.export.html import html
from vertebra_viz.export.page_options import PageOptions

pytestmark = pytest.mark.browser

SMALL = {"width": 480, "height": 420}  # software draws every pixel
T_FILL = 20.0
PLAYER = "document.querySelector('vertebra-player')"
NOW = f"{PLAYER}.capture().t"


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing unless a test asks for it: most of these tests check texts and controls."""
    return partial(open_page, draws=False)


@pytest.fixture(scope="module")
def page_for(default_run):
    """The single file that obeys the given origins."""
    anybody = "https://host.example"
    text = html(default_run, PageOptions(allow_origin=(anybody,)), picture=None)
    assert text.count(anybody) == 1
    return lambda *origins: text.replace(f'"{anybody}"', ", ".join(f'"{origin}"' for origin in origins))


@pytest.fixture
def sites(new_site, page_for):
    """Three origins: the host's, the player's, which obeys the host, and a stranger's."""
    host, player, stranger = new_site(), new_site(headers={}), new_site()
    player.write("out.html", page_for(host.url))
    return host, player, stranger


def test_a_page_on_another_origin_drives_it(open_page, sites):
    host, player, _ = sites
    page = open_page(host_page(host, f"{player.url}/out.html"), **SMALL)
    frame = framed(page)
    heard = page.evaluate("event('ready')")
    assert heard["origin"] == player.url
    assert heard["data"]["detail"]["duration_s"] == 23
    assert heard["data"]["detail"]["stages"][0] == "intact"

    assert page.evaluate("call('seek', 'fill')") == {"result": None}
    assert frame.evaluate(NOW) == T_FILL
    for name in ("timeupdate", "stagechange"):  # nothing of the case unless asked
        assert page.evaluate(f"event('{name}', 'fill')")["data"]["detail"] == {"stage": "fill", "t": T_FILL}

    numbers = page.evaluate("call('measurements', 'set')")["result"]
    assert numbers == frame.evaluate(f"{PLAYER}.measurements('set')")
    assert page.evaluate("call('setView', 'oblique')") == {"result": None}  # one that follows no stage
    state = page.evaluate("call('capture')")["result"]
    assert page.evaluate("call('seek', 0)") == {"result": None}
    assert page.evaluate("state => call('restore', state)", state) == {"result": None}
    again = page.evaluate("call('capture')")["result"]
    before, after = state.pop("camera"), again.pop("camera")  # which is turned there and back
    assert again == state
    assert before.keys() == after.keys()
    assert all(after[name] == pytest.approx(value) for name, value in before.items())
    assert page.evaluate("call('setView', 'lateral')") == {"result": None}
    assert page.evaluate("call('setStyle', 'glass')") == {"result": None}
    assert page.evaluate("call('next')") == {"result": None}
    assert page.evaluate("call('previous')") == {"result": None}
    assert page.evaluate("call('snapshot').then(({ result }) => result.type)") == "image/png"
    assert page.evaluate("call('play')") == {"result": None}
    assert page.evaluate("call('pause')") == {"result": None}


def test_numbers_travel_with_events_only_when_asked(open_page, sites, default_run):
    host, player, _ = sites
    page = open_page(host_page(host, f"{player.url}/out.html"), **SMALL)
    framed(page)
    subscribed = page.evaluate("call('subscribe', { events: ['stagechange'], measurements: true })")["result"]
    assert subscribed["ready"] is True
    assert subscribed["duration_s"] == 23
    page.evaluate("heard.length = 0")
    page.evaluate("call('seek', 'fracture')")
    [told] = [m["data"] for m in page.evaluate("heard") if "event" in m["data"]]  # and no timeupdate
    assert told["event"] == "stagechange"
    height = told["detail"]["measurements"]["anterior_height_mm"]
    assert height == pytest.approx(default_run.measure("fracture").anterior_height_mm, abs=1e-6)


def test_the_page_that_holds_it_hears_what_went_wrong(open_page, sites):
    host, player, _ = sites
    page = open_page("about:blank", allow=["WebGL", "webgl"], **SMALL)
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(host_page(host, f"{player.url}/out.html"))
    told = page.evaluate("event('error')")["data"]
    assert told["detail"]["code"] == "no-webgl"
    assert told.keys() == {"vertebraViz", "event", "detail"}


REFUSED = [
    ("call('seek', 'lunch')", "bad-value"),
    ("call('setView', 'inside')", "bad-value"),
    ("call('setStyle', {})", "bad-value"),
    ("call('restore', null)", "bad-value"),
    ("call('restore', { format: 1, camera: { zoom: 'x' } })", "bad-value"),
    ("call('seek', 1, 2, 3)", "bad-value"),
    ("call('seek', 'x'.repeat(1e6))", "bad-value"),
    ("call('restore', { format: 1, junk: Array(1e6).fill(1) })", "bad-value"),
    ('call(\'restore\', JSON.parse(\'{"format": 1, "__proto__": {"polluted": 1}}\'))', "bad-value"),
    ("call('restore', { format: 1, constructor: { prototype: { polluted: 1 } } })", "bad-value"),
    ("call('seek', new Map())", "bad-value"),
    ("call('seek', new Date())", "bad-value"),
    ("call('seek', NaN)", "bad-value"),
    ("call('seek', 1n)", "bad-value"),
    ("call('restore', (() => { const a = { format: 1 }; a.a = a; return a; })())", "bad-value"),
    ("call('remove')", "bad-value"),
    ("call('constructor')", "bad-value"),
    ("call('__proto__')", "bad-value"),
    ("call('addEventListener', 'x')", "bad-value"),
    ("call('subscribe', { events: ['keydown'] })", "bad-value"),
    ("call('subscribe', { measurements: 'yes' })", "bad-value"),
    ("call(7)", "bad-value"),
    ("call({ toString: 1 })", "bad-value"),
]
UNANSWERED = [
    "null",
    "7",
    "'seek'",
    "[]",
    "{}",
    "new ArrayBuffer(8)",
    "{ vertebraViz: 2, id: 1, method: 'pause' }",
    "{ vertebraViz: '1', id: 1, method: 'pause' }",
    "{ vertebraViz: 1, id: {}, method: 'pause' }",
    "{ vertebraViz: 1, id: 'x'.repeat(1000), method: 'pause' }",
    "new Map([['vertebraViz', 1]])",
]


def test_what_makes_no_sense_is_refused_in_words_and_changes_nothing(open_page, sites):
    host, player, _ = sites
    page = open_page(
        host_page(host, f"{player.url}/out.html"), **SMALL
    )  # which fails the test on any exception
    frame = framed(page)
    before = page.evaluate("call('capture')")
    for request, code in REFUSED:
        answer = page.evaluate(request)
        assert answer.get("code") == code, request
        assert "\n" not in answer["message"], request
        assert len(answer["message"]) < 300, request
    page.evaluate("heard.length = 0")
    for message in UNANSWERED:
        page.evaluate(f"tell({message})")
    page.evaluate("tell({ vertebraViz: 1, method: 'seek', args: 'x' })")  # answered, without a number
    assert page.evaluate("call('capture')") == before
    answers = [m["data"] for m in page.evaluate("heard")]
    assert [a.get("id") for a in answers[:-1]] == [None]
    assert answers[0]["error"]["message"] == "args: a list"
    assert frame.evaluate("({}).polluted") is None


def test_a_stranger_is_not_heard(open_page, sites):
    _, player, stranger = sites
    page = open_page(host_page(stranger, f"{player.url}/out.html"), **SMALL)
    frame = framed(page)
    # the frame itself answers, so that we know when the messages before have been dealt with
    frame.evaluate(
        "addEventListener('message', ({ data, source }) => data === 'echo' && setTimeout(() => source.postMessage('echo', '*'), 50))"
    )
    page.evaluate("tell({ vertebraViz: 1, id: 1, method: 'seek', args: ['fill'] })")
    page.evaluate("tell({ vertebraViz: 1, id: 2, method: 'subscribe', args: [] })")
    page.evaluate(
        "new Promise((done) => { addEventListener('message', ({ data }) => data === 'echo' && done()); tell('echo'); })"
    )
    assert [m["data"] for m in page.evaluate("heard")] == ["echo"]
    assert frame.evaluate(NOW) == 0


def test_only_who_holds_the_frame_is_heard(open_page, sites, page_for):
    """A page from an allowed origin is not answered if it is a sibling frame in a page from another origin."""
    host, player, stranger = sites
    host_page(host, "about:blank", name="beside.html")
    address = host_page(stranger, f"{player.url}/out.html")
    page = open_page(address, **SMALL)
    frame = framed(page)
    page.evaluate(
        "url => new Promise((done) => { const f = document.createElement('iframe'); f.src = url; f.onload = done; document.body.append(f); })",
        f"{host.url}/beside.html",
    )
    [beside] = [f for f in page.frames if f.url.endswith("beside.html")]
    arrived = frame.evaluate_handle(
        "() => { const got = new Promise((done) => addEventListener('message', ({ origin }) => setTimeout(() => done(origin), 50))); return { got }; }"
    )
    beside.evaluate("tell({ vertebraViz: 1, id: 1, method: 'seek', args: ['fill'] }, parent.frames[0])")
    assert arrived.evaluate("({ got }) => got") == host.url  # it came, from an allowed origin
    assert frame.evaluate(NOW) == 0
    assert beside.evaluate("heard") == []


def test_it_works_without_an_origin_of_its_own(open_page, sites):
    """As content systems frame it: sandboxed, with scripts and nothing else."""
    host, player, _ = sites
    page = open_page(host_page(host, f"{player.url}/out.html", sandbox="allow-scripts"), **SMALL)
    frame = framed(page)
    assert frame.evaluate("self.origin") == "null"
    assert page.evaluate("call('seek', 'fill')") == {"result": None}
    assert {m["origin"] for m in page.evaluate("heard")} == {"null"}
    assert player.requests == ["/out.html"]


def test_without_a_list_nobody_is_heard(open_page, sites, page_for):
    host, player, _ = sites
    player.write("out.html", page_for())
    page = open_page(host_page(host, f"{player.url}/out.html"), **SMALL)
    frame = framed(page)
    frame.evaluate(
        "void (window.arrived = new Promise((done) => addEventListener('message', () => setTimeout(done, 50))))"
    )
    page.evaluate("tell({ vertebraViz: 1, id: 1, method: 'seek', args: ['fill'] })")
    frame.evaluate("arrived")
    assert page.evaluate("heard") == []
    assert frame.evaluate(NOW) == 0


def test_the_page_that_opened_a_window_drives_it_too(open_page, sites):
    host, player, _ = sites
    page = open_page(host_page(host, "about:blank"), own=True, **SMALL)  # its scripts are the window's too
    with page.expect_popup() as opened:
        page.evaluate("url => { window.opened = open(url); }", f"{player.url}/out.html")
    window = opened.value
    ready(window)
    page.evaluate("tell({ vertebraViz: 1, id: 1, method: 'seek', args: ['fill'] }, opened)")
    assert page.evaluate("event('stagechange', 'fill')")["data"]["detail"]["t"] == T_FILL
    assert window.evaluate(NOW) == T_FILL
    window.close()
