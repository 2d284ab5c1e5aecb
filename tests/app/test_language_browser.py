"""The app in the pseudo-language: no English on any screen, nothing cut off, and each visitor in a language of their own."""

import re

import pytest

from tests.app.app_page import PLAYER, context_of, drawer, visit
from tests.app.conftest import app
from tests.english_left import english_left, sources_left
from vertebra_viz.words import speaking, text

pytestmark = pytest.mark.browser

# what a screen says, by where it stands: texts, and what is read out or shown over an element; the player has a test of
# its own (tests/player)
SAID = """
() => {
  const said = [];
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement.closest("script, style, noscript") && node.data.trim()) said.push(node.data.trim());
      continue;
    }
    for (const name of ["aria-label", "title", "placeholder", "alt", "content", "aria-valuetext"]) {
      if (name === "content" && node.name !== "description") continue;
      if (node.getAttribute(name)) said.push(node.getAttribute(name));
    }
    const before = getComputedStyle(node, "::before").content;
    if (/[A-Za-z]/.test(before) && before.startsWith('"')) said.push(before);
  }
  return said;
}
"""
CUT_OFF = """
(roots) => [...document.querySelectorAll(roots)].flatMap((root) => [...root.querySelectorAll("button, label, h1, h2, h3, p, span, th, td, dt, dd, a, summary, legend")])
  .filter((each) => each.checkVisibility() && each.textContent.trim() && !each.closest("vertebra-player, .vv-unseen, svg"))
  .filter((each) => !each.matches(".vv-case-title, .vv-brand")) // one line that ends in dots, with all of it as its title
  .filter((each) => getComputedStyle(each).clipPath === "none") // for a screen reader alone
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline")
  .map((each) => `${each.tagName}.${each.className}: ${each.textContent.trim().slice(0, 60)}`)
"""
SIZES = ((1180, 820), (390, 844))


def sources():
    """Where things were read, which is not translated; and the product's name."""
    return [*sources_left(), "Vertebra", *FILE_KINDS]


FILE_KINDS = ("PDF", "GLB", "HTML", "STL", "PNG", "XLSX", "CSV", "JSON")
CEMENT = "BMC Musculoskelet Disord 2012;13:198; hindawi.com, 2011/571728; Belkoff 2003, PubMed 12865844; PMC3698342"


def check(page, where, names=(), sizes=SIZES):
    """Check that there is no English, and that at no size anything is wider than its container."""
    page.wait_for_function("document.body.dataset.pending === undefined")
    known = [*sources(), CEMENT, *names]
    assert [line for line in page.evaluate(SAID) if english_left(line, known)] == [], where
    for width, height in sizes:
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate(CUT_OFF, "body") == [], (where, width)


def test_no_screen_has_english_and_none_cuts_words_off(chromium, address):
    with context_of(chromium, SIZES[0]) as context:
        page = visit(context, f"{address}?mode=explore&lang=qps")
        assert page.evaluate("document.documentElement.lang") == "qps"
        for name in ("preset", "bone", "break", "treatment", "needle", "leak", "export"):
            drawer(page, name)
            check(page, name)
        drawer(page, "bone")
        page.locator("#vv-search").fill("zzz")
        page.locator(".vv-drawer [role=status]").wait_for()
        check(page, "nothing found")
        page.locator("#vv-search").fill("")
        page.locator("[data-way=teach]").click()
        for name in ("notes", "question", "measured", "cement", "compare", "class"):
            drawer(page, name)
            check(page, name)
        with speaking("qps"):
            opened, shown = text("room-open"), text("question-reveal")
            balloon = text("option-kyphoplasty")
        page.get_by_role("button", name=opened).click()
        page.locator(".vv-code").wait_for()
        joining = [page.locator(".vv-code").first.inner_text(), page.locator(".vv-code + a").inner_text()]
        check(page, "a room", joining)
        drawer(page, "question")
        page.get_by_role("button", name=shown).click()
        page.locator(".vv-explained").wait_for()
        check(page, "an answer", joining)
        page.locator("[data-way=consent]").click()
        page.locator(".vv-options").wait_for()
        check(page, "consent", [*joining, page.locator(".vv-said .vv-read").inner_text()])
        step = page.locator("#vv-steps [data-act=next]")
        while step.get_attribute("aria-disabled") != "true" or page.locator("#vv-choices").is_visible():
            if page.locator("#vv-choices").is_visible():
                page.locator("#vv-choices").get_by_role(
                    "button", name=balloon, exact=True
                ).click()  # none is chosen for anyone
            else:
                step.click()
            told = page.locator(".vv-told").inner_text()
            assert english_left(told, sources()) == []
            assert page.evaluate(CUT_OFF, "#vv-told, #vv-steps") == [], told  # on a phone
        page.locator("[data-way=teach]").click()
        page.locator("[data-projector-on]").click()
        check(page, "the projector", joining, sizes=())  # it fills the screen


def test_two_visitors_read_in_two_languages_and_keep_them(chromium, address):
    with context_of(chromium, SIZES[0]) as ours, context_of(chromium, SIZES[0]) as theirs:
        english = visit(ours, f"{address}?mode=explore")
        other = visit(theirs, f"{address}?mode=explore&lang=qps")
        assert english.locator("[data-way=teach]").inner_text() == text("mode-teach")
        with speaking("qps"):
            teach = text("mode-teach")
        assert other.locator("[data-way=teach]").inner_text() == teach
        assert "lang=qps" in other.evaluate(f"{PLAYER}.getAttribute('src')")
        assert "lang" not in english.evaluate(f"{PLAYER}.getAttribute('src')")
        other.wait_for_function("location.search.includes('v=1')")
        assert "lang=qps" in other.evaluate("location.search")
        other.reload()
        other.wait_for_function(f"{PLAYER}.ready && document.querySelector('[data-way]')")
        assert other.locator("[data-way=teach]").inner_text() == teach
        # the same tab, opened with an address in the other language
        other.goto(f"{address}?mode=explore&lang=en")
        other.wait_for_function(f"{PLAYER}.ready && document.querySelector('[data-way]')")
        assert other.locator("[data-way=teach]").inner_text() == text("mode-teach")
        drawer(other, "treatment")
        assert other.locator("label[for='treatment.kind']").inner_text() == text("control-treatment-kind")


def test_a_language_that_there_is_not_is_one_line_in_english(chromium, address):
    with context_of(chromium, SIZES[0]) as context:
        page = visit(context, f"{address}?lang=xx")
        page.locator(".vv-alert").wait_for()
        assert re.match(
            r"lang: 'xx' is not allowed; allowed: en or qps", page.locator(".vv-alert span").inner_text()
        )
        assert page.evaluate("document.documentElement.lang") == "en"


def test_a_follower_several_levels_and_the_servers_picture_have_no_english(chromium, address):
    """What only some visitors see: two levels among their neighbours, a room on a phone, a picture drawn by the server."""
    with speaking("qps"):
        opened, drawn = text("room-open"), text("screen-drawn-by-server")
    with context_of(chromium, SIZES[0]) as context, context_of(chromium, SIZES[1]) as phone:
        page = visit(context, f"{address}?mode=teach&preset=two-levels&neighbours=shown&lang=qps")
        assert page.locator(".vv-alert").count() == 0
        check(page, "two levels")
        drawer(page, "class")
        page.get_by_role("button", name=opened).click()
        page.locator(".vv-code").wait_for()
        code, link = page.locator(".vv-code").first.inner_text(), page.locator(".vv-code + a").inner_text()
        follower = visit(phone, f"{address}?room={code}&lang=qps")
        with speaking("qps"):
            follower.get_by_text(text("room-role-follow", code=code)).first.wait_for()
        check(follower, "a follower", [code, link], sizes=SIZES[1:])
        page.locator("[data-way=explore]").click()
        page.locator(".vv-menu > button").click()
        page.get_by_role("button", name=drawn).click()
        page.locator(".vv-remote img").wait_for()
        page.wait_for_function("document.querySelector('.vv-remote img').naturalWidth > 10")
        check(page, "the server's picture", [code, link])


def test_a_full_server_says_so_in_the_visitors_language(chromium):
    with app("--max-sessions", "1") as where, context_of(chromium, SIZES[1]) as context:
        visit(context, f"{where}?lang=qps")
        second = context.new_page()
        second.goto(f"{where}?lang=qps")
        with speaking("qps"):
            second.wait_for_selector(f"#vv-notice:has-text('{text('server-full')}')")
        assert [line for line in second.evaluate(SAID) if english_left(line, sources())] == []
        assert second.evaluate(CUT_OFF, "body") == []
