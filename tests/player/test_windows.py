"""Several players on a page, and a player that is moved into another window: they share the page's resources."""

import pytest

from tests.browser import NO_DRAWING
from tests.player.driving import call, settled, until
from tests.player.pages import page_with, ready

pytestmark = pytest.mark.browser

CSS = "vertebra-player { height: 300px; width: 400px; margin-bottom: 500px }"
# of one player: whether its picture is drawn now, and whether a copy of it is kept
STATE = """(p) => {
  const [canvas, copy] = p.shadowRoot.querySelectorAll(".canvas canvas:not(.softening)");
  return { live: !!canvas && !canvas.getContext("webgl2").isContextLost(), kept: !!copy && copy.width > 1 };
}"""
ALL = f"[...document.querySelectorAll('vertebra-player')].map({STATE})"


def scrolled(page, i):
    """Scroll to a player and wait for its own picture."""
    page.evaluate(f"document.querySelectorAll('vertebra-player')[{i}].scrollIntoView()")
    until(
        page,
        f"""(() => {{
          const p = document.querySelectorAll("vertebra-player")[{i}];
          const {{ live, kept }} = ({STATE})(p);
          return p.ready && p.drawing && live && !kept;
        }})()""",
    )


def many(open_page, site, count, before=NO_DRAWING):
    site.write("whole.css", CSS)
    player = "<vertebra-player src='case.glb' chrome='off'></vertebra-player>"
    page = open_page("about:blank", width=420, height=600)
    page.add_init_script(before)
    page.goto(site.write("index.html", page_with(count * player)))
    ready(page)
    return page


def test_players_out_of_sight_give_their_graphics_back_and_keep_a_picture(open_page, player_site):
    page = many(open_page, player_site, 7)
    for i in range(7):
        scrolled(page, i)
    states = page.evaluate(ALL)
    assert sum(state["live"] for state in states) <= 6  # in sight or near it, and four more
    assert all(state["live"] != state["kept"] for state in states)
    asked = player_site.requests.count("/case.glb")
    scrolled(page, 0)
    assert player_site.requests.count("/case.glb") == asked  # and nothing is fetched anew
    # a request to a player that is out of sight is drawn, even if it had released its resources
    far = "document.querySelectorAll('vertebra-player')[4]"
    assert page.evaluate(f"{far}.snapshot().then((blob) => blob.size > 100)")


def test_in_a_frame_whoever_is_out_of_sight_keeps_nothing(open_page, player_site):
    site = player_site
    site.write("whole.css", CSS)
    site.headers.clear()
    site.write(
        "cell.html",
        page_with("<vertebra-player src='case.glb' chrome='off'></vertebra-player>"),
    )
    cell = "<iframe src='cell.html' style='display:block;height:320px;margin-bottom:1500px'></iframe>"
    page = open_page(
        site.write("host.html", f"<!doctype html>{cell}<div style='height:99px'></div>"), draws=False
    )
    frame = page.frames[1]
    ready(frame)
    page.evaluate("scrollTo(0, 1500)")
    until(frame, f"({STATE})(p).kept")
    page.evaluate("scrollTo(0, 0)")
    until(frame, f"(({{ live, kept }}) => live && !kept)(({STATE})(p))")


@pytest.mark.slow
def test_twenty_players_on_a_page_all_draw(open_page, player_site):
    page = many(open_page, player_site, 20, "")
    brightness = """async (p) => {
      const image = await createImageBitmap(await p.snapshot({ width: 80, height: 60 }));
      const context = Object.assign(document.createElement("canvas"), { width: 80, height: 60 }).getContext("2d");
      context.drawImage(image, 0, 0);
      const all = [...context.getImageData(0, 0, 80, 60).data].filter((_, i) => i % 4 === 0);
      return Math.max(...all) - Math.min(...all);
    }"""
    for i in [*range(20), *range(19, -1, -1)]:
        scrolled(page, i)
        assert page.evaluate(f"({brightness})(document.querySelectorAll('vertebra-player')[{i}])") > 60
    assert sum(state["live"] for state in page.evaluate(ALL)) <= 12


def test_more_than_a_page_may_draw_at_once_all_have_a_picture(open_page, player_site):
    site = player_site
    site.write("whole.css", "vertebra-player { display: inline-block; height: 150px; width: 180px }")
    player = "<vertebra-player src='case.glb' chrome='off'></vertebra-player>"
    page = open_page(site.write("index.html", page_with(18 * player)), draws=False)
    until(page, "[...document.querySelectorAll('vertebra-player')].every((each) => each.ready)")
    until(page, f"{ALL}.every(({{ live, kept }}) => live || kept)")
    assert sum(state["live"] for state in page.evaluate(ALL)) <= 12
    # a hand on one that rests brings it to life
    page.evaluate("document.querySelector('vertebra-player').seek(9)")
    until(page, f"(({{ live, kept }}) => live && !kept)(({STATE})(p))")


# every listener on the window and its document that nobody took away again
LISTENING = """
window.listening = new Set();
for (const target of [window, document]) {
  const { addEventListener: add, removeEventListener: remove } = target;
  target.addEventListener = function (type, listener, options) {
    const entry = { type, listener };
    if (!options?.signal?.aborted) listening.add(entry);
    options?.signal?.addEventListener("abort", () => listening.delete(entry));
    return add.call(this ?? target, type, listener, options);
  };
  target.removeEventListener = function (type, listener, options) {
    for (const entry of listening) if (entry.type === type && entry.listener === listener) listening.delete(entry);
    return remove.call(this ?? target, type, listener, options);
  };
}
"""
LOOKS = """(p) => [...p.shadowRoot.querySelectorAll("*")].map((each) => {
  const { display, color, backgroundColor, position, fontSize } = getComputedStyle(each);
  return [each.className.baseVal ?? each.className, display, color, backgroundColor, position, fontSize].join();
})"""


def test_moved_into_another_windows_page_it_looks_and_draws_the_same(open_page, player_site):
    site = player_site
    site.write("whole.css", "vertebra-player { height: 500px; width: 700px }")
    site.write(
        "other.html", "<!doctype html><html lang='en'><link rel='stylesheet' href='whole.css'><body></body>"
    )
    frame = "<iframe src='other.html' style='width:800px;height:600px'></iframe>"
    page = open_page("about:blank", reduced_motion="reduce")
    page.add_init_script(LISTENING)
    site.headers["Content-Security-Policy"] = "default-src 'self'; style-src 'self' 'unsafe-inline'"
    page.goto(
        site.write(
            "index.html", page_with(f"<vertebra-player src='case.glb' look='glass'></vertebra-player>{frame}")
        )
    )
    ready(page)
    page.evaluate("window.p = document.querySelector('vertebra-player'); p.seek('fill')")
    settled(page)
    before = page.evaluate(f"({LOOKS})(p)")
    heard = "[...listening].map(({ type }) => type).filter((type) => /print|pointerdown/.test(type))"
    assert len(page.evaluate(heard)) == 3
    page.evaluate("document.querySelector('iframe').contentDocument.body.append(p)")
    assert page.evaluate("p.shadowRoot.adoptedStyleSheets.length") == 1
    assert page.evaluate(heard) == []
    other = page.frames[1]
    after = other.evaluate(f"({LOOKS})(document.querySelector('vertebra-player'))")
    assert after == before
    # still the same picture, drawn by the other window's frames
    assert page.evaluate("p.ready && p.drawing && p.capture().t === 20 && p.capture().style === 'glass'")
    other.evaluate("document.querySelector('vertebra-player').play()")
    until(other, "p.capture().t > 20.2")
    assert call(other, "p.snapshot().then((blob) => blob.size > 5000)")
    # and back
    page.evaluate("p.pause(); p.seek('fill'); document.body.prepend(p)")
    settled(page)
    assert page.evaluate(f"({LOOKS})(p)") == before
